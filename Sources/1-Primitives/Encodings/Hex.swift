/// Bytes as pairs of lower-case hexadecimal digits.
///
/// ```swift
/// Hex.encode([0x00, 0xff])        // "00ff"
/// try Hex.decode("00ff")          // [0x00, 0xff]
/// try Hex.decode("00FF")          // throws hex.malformed: one text per byte string
/// ```
///
/// Source: [RFC 4648 §8](https://www.rfc-editor.org/rfc/rfc4648#section-8), with lower-case letters.
public enum Hex {
    /// Writes bytes, two characters each.
    public static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        encode(bytes.span, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends bytes to `output`, two characters each.
    public static func encode(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        let letters = Alphabets.hex.utf8Start
        output.append(addingCapacity: bytes.count * 2) { span in
            for index in bytes.indices {
                span.append(letters[Int(bytes[index] >> 4)])
                span.append(letters[Int(bytes[index] & 15)])
            }
        }
    }

    /// Reads pairs of digits. The empty text is the empty byte string.
    ///
    /// - Throws: ``EncodingError`` with `hex.malformed` for an odd number of characters, an upper-case letter, a
    ///   prefix such as `0x`, or white space.
    public static func decode(_ text: Span<UInt8>) throws(EncodingError) -> [UInt8] {
        var bad: Int? = text.count % 2 == 0 ? nil : text.count
        let bytes = [UInt8](capacity: text.count / 2) { span in
            for index in 0..<text.count / 2 {
                let high = value(of: text[2 * index])
                let low = value(of: text[2 * index + 1])
                guard high < 16, low < 16 else {
                    bad = high < 16 ? 2 * index + 1 : 2 * index
                    return
                }
                span.append(high << 4 | low)
            }
        }
        if let bad { throw EncodingError(.hexMalformed, at: .byte(bad)) }
        return bytes
    }

    /// Reads pairs of digits from a string.
    ///
    /// - Throws: As ``decode(_:)-(Span<UInt8>)``.
    public static func decode(_ text: String) throws(EncodingError) -> [UInt8] {
        try decode(text.utf8Span.span)
    }

    private static func value(of character: UInt8) -> UInt8 {
        character < 128 ? Alphabets.hexValues[Int(character)] : Alphabets.notALetter
    }
}
