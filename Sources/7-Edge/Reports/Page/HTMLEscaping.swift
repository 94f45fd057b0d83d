/// Text as it stands in markup.
enum HTMLEscaping {
    /// The text with everything that markup is made of written as a reference.
    ///
    /// By bytes: as characters, a quotation mark that carries an accent is another one than a quotation mark, and a browser
    /// reads it as the end of an attribute all the same. Controls that no page may hold become `U+FFFD`.
    static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
            case UInt8(ascii: "`"): output.append(contentsOf: "&#96;".utf8)
            case 0x09, 0x0A: output.append(byte)
            case 0x00..<0x20, 0x7F: output.append(contentsOf: "\u{FFFD}".utf8)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
