/// base64 with the usual alphabet and with padding, in the one spelling that each byte string has.
///
/// `data:` addresses and integrity texts use it; everything else in a credential is base64url, which `Encodings` reads.
///
/// Source: [RFC 4648 §4 and §3.5](https://www.rfc-editor.org/rfc/rfc4648#section-4).
enum StandardBase64 {
    /// The bytes; nil for anything but whole groups of four letters with the right padding and without spare bits.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        let text = Array(text)
        return text.withUnsafeBufferPointer { text in
            guard let count = byteCount(of: text) else { return nil }
            return beginning(of: text, upTo: count)
        }
    }

    /// How many bytes a text stands for; nil if it is not well-formed. Nothing is decoded.
    static func byteCount(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count & 3 == 0, text.count > 0 else { return nil }
        let pad = UInt8(ascii: "=")
        let padding = text[text.count - 1] != pad ? 0 : text[text.count - 2] != pad ? 1 : 2
        let letters = text.count - padding
        var strange: UInt8 = 0
        let table = isStranger.utf8Start
        for index in 0..<letters {
            let byte = text[index]
            strange |= (table[Int(byte & 0x7F)] & 1) | (byte >> 7)
        }
        guard strange == 0 else { return nil }
        let spare: UInt8 = padding == 1 ? 0b11 : padding == 2 ? 0b1111 : 0
        guard value(of: text[letters - 1]) & spare == 0 else { return nil }
        return text.count / 4 * 3 - padding
    }

    /// The first bytes that a text stands for, at most so many. It stops at the first character that is no letter.
    static func beginning(of text: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit, text.count / 4 * 3 + 2))
        var bits: UInt32 = 0
        var count = 0
        for byte in text where bytes.count < limit {
            let value = value(of: byte)
            guard value < 64 else { break }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    /// The value of a letter; 64 for what is none.
    private static func value(of byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: 64
        }
    }

    /// For each ASCII character `0` if it is a letter of the alphabet, `1` if it is none.
    private static let isStranger: StaticString =
        "11111111111111111111111111111111111111111110111000000000001111111000000000000000000000000001111110000000000000000000000000011111"
}
