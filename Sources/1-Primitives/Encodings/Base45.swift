/// base45: bytes as the characters of which a QR code holds most.
///
/// ```swift
/// Base45.encode(Array("AB".utf8))     // "BB8"
/// try Base45.decode("BB8")            // [0x41, 0x42]
/// ```
///
/// Two bytes are three characters, a last single byte is two. Reading is strict: every text that is read is the one that
/// writing gives.
///
/// Source: [RFC 9285](https://www.rfc-editor.org/rfc/rfc9285).
public enum Base45 {
    /// Writes bytes as base45.
    public static func encode(_ bytes: [UInt8]) -> String {
        let letters = Alphabets.base45
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 1) / 2 * 3)
        letters.withUTF8Buffer { letters in
            var index = 0
            while index < bytes.count {
                let isPair = index + 1 < bytes.count
                let value = isPair ? Int(bytes[index]) << 8 | Int(bytes[index + 1]) : Int(bytes[index])
                output.append(letters[value % 45])
                output.append(letters[value / 45 % 45])
                if isPair { output.append(letters[value / 2_025]) }
                index += 2
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Reads base45.
    ///
    /// - Throws: ``EncodingError`` with `b45.alphabet`, `b45.length`, or `b45.noncanonical` for characters that stand for
    ///   more than their bytes hold.
    public static func decode(_ text: String) throws(EncodingError) -> [UInt8] {
        let characters = Array(text.utf8)
        guard characters.count % 3 != 1 else { throw EncodingError(.base45Length, at: .byte(characters.count)) }
        var output: [UInt8] = []
        output.reserveCapacity(characters.count / 3 * 2 + 1)
        var index = 0
        while index < characters.count {
            let count = min(3, characters.count - index)
            var value = 0
            for offset in (0..<count).reversed() {
                guard let digit = digit(characters[index + offset]) else {
                    throw EncodingError(.base45Alphabet, at: .byte(index + offset))
                }
                value = value * 45 + digit
            }
            guard value <= (count == 3 ? 0xFFFF : 0xFF) else {
                throw EncodingError(.base45Noncanonical, at: .byte(index))
            }
            if count == 3 { output.append(UInt8(value >> 8)) }
            output.append(UInt8(value & 0xFF))
            index += count
        }
        return output
    }

    private static func digit(_ character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        case UInt8(ascii: " "): 36
        case UInt8(ascii: "$"): 37
        case UInt8(ascii: "%"): 38
        case UInt8(ascii: "*"): 39
        case UInt8(ascii: "+"): 40
        case UInt8(ascii: "-"): 41
        case UInt8(ascii: "."): 42
        case UInt8(ascii: "/"): 43
        case UInt8(ascii: ":"): 44
        default: nil
        }
    }
}
