import JSON

extension [UInt8] {
    /// Appends a text as a JSON string. Nearly none needs an escape, and those that do not are copied as they are.
    mutating func appendQuoted(_ text: String) {
        var text = text
        text.withUTF8 { characters in
            for byte in characters where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                return append(contentsOf: JSON.string(String(decoding: characters, as: UTF8.self)).canonicalBytes())
            }
            append(UInt8(ascii: "\""))
            append(contentsOf: characters)
            append(UInt8(ascii: "\""))
        }
    }
}
