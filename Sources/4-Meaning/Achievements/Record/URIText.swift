/// What an absolute address must at least look like, judged by its bytes.
enum URIText {
    /// `scheme:rest`, with a letter first and neither blanks nor control characters anywhere.
    static func isAbsolute(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
            ASCII.isLetter(bytes[0])
        else { return false }
        let scheme = bytes[..<colon].allSatisfy {
            ASCII.isLetter($0) || ASCII.isDigit($0)
                || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
        }
        return scheme && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}
