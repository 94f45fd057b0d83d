import Encodings

/// What is looked at before a YAML parser is let near a file.
enum RulePrecheck {
    /// Words that may begin with `*` or `&` before the file counts as one with aliases.
    private static let mostAliasLikeWords = 16
    /// Most brackets, dashes of one line and spaces of indent that the parser is given to follow.
    private static let deepestNesting = 64
    private static let widestIndent = 200

    /// - Throws: ``StackingError`` `rules.anchor`, `rules.too_large`.
    static func check(_ bytes: [UInt8], limits: StackingLimits) throws(StackingError) {
        var line = 1
        var aliases = 0
        var brackets = 0
        var dashes = 0
        var indent = 0
        var isInIndent = true
        var previous = UInt8(ascii: "\n")
        for (position, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                (dashes, indent, isInIndent) = (0, 0, true)
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case UInt8(ascii: "*"), UInt8(ascii: "&"):
                let next = position + 1 < bytes.count ? bytes[position + 1] : UInt8(ascii: " ")
                if beginsNode(after: previous), next > UInt8(ascii: " ") { aliases += 1 }
            default: break
            }
            if isInIndent {
                switch byte {
                case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
                case UInt8(ascii: " "): indent += 1
                case UInt8(ascii: "\n"): break
                default: isInIndent = false
                }
            }
            guard aliases <= mostAliasLikeWords else {
                throw StackingError(.rulesAnchor, at: .pointer(""), facts: ["line": String(line)])
            }
            guard brackets <= deepestNesting, dashes <= deepestNesting, indent <= widestIndent else {
                throw StackingError(
                    .rulesTooLarge, at: .pointer(""),
                    facts: ["what": "depth", "limit": String(limits.depth), "line": String(line)])
            }
            previous = byte
        }
    }

    private static func beginsNode(after previous: UInt8) -> Bool {
        previous <= UInt8(ascii: " ") || Array("[{,:-?".utf8).contains(previous)
    }
}
