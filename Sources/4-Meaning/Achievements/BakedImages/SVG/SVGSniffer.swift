/// Tells whether bytes claim to be an SVG: their first element, or their document type, is called `svg`.
///
/// It only looks for whose the bytes are, and is lenient: a document that is not well-formed further on is refused by
/// the reader, under its own name. One in UTF-16 is recognised so that it can be refused for that.
enum SVGSniffer {
    /// Far more than anybody writes before the first element.
    private static let reach = 64 << 10

    static func isSVG(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(reach)
        let isWide = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
        return begins(isWide ? head.dropFirst(2).filter { $0 != 0 } : Array(head))
    }

    private static func begins(_ head: [UInt8]) -> Bool {
        var rest = head[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while true {
            rest = rest.drop(while: XMLCharacters.isSpace)
            if rest.starts(with: "<?".utf8) {
                guard let end = end(of: "?>", in: rest) else { return false }
                rest = end
            } else if rest.starts(with: "<!--".utf8) {
                guard let end = end(of: "-->", in: rest.dropFirst(4)) else { return false }
                rest = end
            } else if rest.starts(with: "<!DOCTYPE".utf8) {
                return isNamed(rest.dropFirst(9).drop(while: XMLCharacters.isSpace))
            } else {
                return rest.first == UInt8(ascii: "<") && isNamed(rest.dropFirst())
            }
        }
    }

    private static func end(of text: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let text = Array(text.utf8)
        for index in bytes.indices where bytes[index...].starts(with: text) { return bytes[(index + text.count)...] }
        return nil
    }

    /// Whether a name comes next whose last part is `svg`.
    private static func isNamed(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = bytes.prefix { !XMLCharacters.isSpace($0) && !"/>[".utf8.contains($0) }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return local.elementsEqual("svg".utf8)
    }
}
