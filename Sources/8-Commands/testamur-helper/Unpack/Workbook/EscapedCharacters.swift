/// Characters that XML has no room for, as spreadsheets write them: `_x000D_`.
///
/// Source: ECMA-376, part 1, §22.9.2.19.
enum EscapedCharacters {
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "_")) else { return Array(text) }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if let scalar = escaped(text[index...]) {
                output.append(contentsOf: String(scalar).utf8)
                index += 7
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    /// The character at the beginning of `text`, if it is an escaped one: `_x`, four hexadecimal digits, `_`.
    private static func escaped(_ text: ArraySlice<UInt8>) -> Character? {
        let start = text.startIndex
        guard text.count >= 7, text[start] == UInt8(ascii: "_"), text[start + 1] == UInt8(ascii: "x"),
            text[start + 6] == UInt8(ascii: "_")
        else { return nil }
        let digits = text[start + 2..<start + 6]
        guard
            digits.allSatisfy({
                UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 | 0x20
            }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = UnicodeScalar(number)
        else { return nil }
        return Character(scalar)
    }
}
