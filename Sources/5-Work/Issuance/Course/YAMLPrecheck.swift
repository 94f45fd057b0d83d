import Encodings

/// What is looked at before a YAML parser is let near a file.
enum YAMLPrecheck {
    /// Words that may begin with `*` or `&` before the file counts as one with aliases. A text may have a few; with so few
    /// of them even nested aliases stay small, and the reader refuses them then by name.
    static let mostAliasLikeWords = 16

    /// Most brackets and indents inside one another that the parser is given to follow.
    static let deepestNesting = 64

    /// Most spaces before the first character of a line: each level needs at least one.
    static let widestIndent = 200

    /// - Throws: ``IssuanceError`` `course.anchor`, `course.too_large`.
    static func check(_ bytes: [UInt8], limits: CourseLimits) throws(IssuanceError) {
        var line = 1
        var aliases = 0
        var brackets = 0
        var previous = UInt8(ascii: "\n")
        var dashes = 0
        var isInIndent = true
        var indent = 0
        for (position, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                dashes = 0
                indent = 0
                isInIndent = true
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "*"), UInt8(ascii: "&"):
                let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: " ")
                if mayBeginNode(after: previous), next > UInt8(ascii: " ") { aliases += 1 }
            default: break
            }
            // "- - - -" and "? ? ?" open a level each, on one line.
            if isInIndent, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") {
                dashes += 1
            } else if isInIndent, byte == UInt8(ascii: " ") {
                indent += 1
            } else if byte != UInt8(ascii: "\n") {
                isInIndent = false
            }
            guard aliases <= mostAliasLikeWords else {
                throw IssuanceError(.courseAnchor, at: .pointer(""), facts: ["line": String(line)])
            }
            guard brackets <= deepestNesting, dashes <= deepestNesting, indent <= widestIndent else {
                throw IssuanceError(
                    .courseTooLarge, at: .pointer(""),
                    facts: ["what": "depth", "limit": String(limits.depth), "line": String(line)])
            }
            previous = byte
        }
    }

    private static func mayBeginNode(after previous: UInt8) -> Bool {
        switch previous {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "["),
            UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"):
            true
        default: false
        }
    }
}
