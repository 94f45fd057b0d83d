/// base64 with the URL-safe alphabet, without padding, in the one spelling that each byte string has.
///
/// ```swift
/// Base64URL.encode([0xfb, 0xff])              // "-_8"
/// try Base64URL.decode("-_8")                 // [0xfb, 0xff]
/// try Base64URL.decode("-_9")                 // throws b64.noncanonical
/// ```
///
/// Refusing other spellings matters where a text is signed or compared: two texts of the same bytes would be two names
/// of one thing.
///
/// Source: [RFC 4648 §5 and §3.5](https://www.rfc-editor.org/rfc/rfc4648#section-5).
public enum Base64URL {
    /// Writes bytes as base64url. No bytes give the empty text, which ``decode(_:)-(String)`` does not read back.
    public static func encode(_ bytes: [UInt8]) -> String {
        let count = encodedCount(of: bytes.count)
        return String(unsafeUninitializedCapacity: count) { buffer in
            write(bytes.span, to: buffer)
            return count
        }
    }

    /// Appends bytes as base64url to `output`.
    public static func encode(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        let count = encodedCount(of: bytes.count)
        output.append(addingCapacity: count) { span in
            span.withUnsafeMutableBufferPointer { buffer, initialized in
                write(bytes, to: buffer)
                initialized = count
            }
        }
    }

    /// Reads base64url.
    ///
    /// - Parameter text: The characters. The result is three quarters as long: a limit on the length of `text` is the
    ///   caller's and comes first.
    /// - Throws: ``EncodingError`` with `b64.empty`, `b64.length`, `b64.alphabet` (padding, white space, `+`, `/` and
    ///   everything else outside the alphabet) or `b64.noncanonical` (spare bits that are not zero).
    public static func decode(_ text: Span<UInt8>) throws(EncodingError) -> [UInt8] {
        guard !text.isEmpty else { throw EncodingError(.base64Empty, at: .byte(0)) }
        let spare = text.count & 3
        var ored: UInt8 = 0
        var last: UInt32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 2) { buffer, count in
            count = text.withUnsafeBufferPointer { read($0, to: buffer, ored: &ored, last: &last) }
        }
        // Letters have values below 64, everything else sets the two upper bits: one test at the end finds any stranger.
        guard ored < 64 else { throw alphabetError(in: text) }
        guard spare != 1 else { throw EncodingError(.base64Length, at: .byte(text.count)) }
        let unused: UInt32 = spare == 2 ? 0b1111 : spare == 3 ? 0b11 : 0
        guard last & unused == 0 else { throw EncodingError(.base64Noncanonical, at: .byte(text.count - 1)) }
        return bytes
    }

    /// Reads base64url from a string.
    ///
    /// - Throws: As ``decode(_:)-(Span<UInt8>)``.
    public static func decode(_ text: String) throws(EncodingError) -> [UInt8] {
        try decode(text.utf8Span.span)
    }

    private static func encodedCount(of count: Int) -> Int {
        count / 3 * 4 + (count % 3 == 0 ? 0 : count % 3 + 1)
    }

    /// Writes exactly `encodedCount(of: bytes.count)` characters to the start of `buffer`.
    private static func write(_ bytes: Span<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        let letters = Alphabets.base64URL.utf8Start
        let whole = bytes.count / 3 * 3
        var next = 0
        var index = 0
        while index < whole {
            let group = UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
            buffer[next] = letters[Int(group >> 18)]
            buffer[next + 1] = letters[Int(group >> 12 & 63)]
            buffer[next + 2] = letters[Int(group >> 6 & 63)]
            buffer[next + 3] = letters[Int(group & 63)]
            index += 3
            next += 4
        }
        switch bytes.count - whole {
        case 1:
            let group = UInt32(bytes[whole]) << 16
            buffer[next] = letters[Int(group >> 18)]
            buffer[next + 1] = letters[Int(group >> 12 & 63)]
        case 2:
            let group = UInt32(bytes[whole]) << 16 | UInt32(bytes[whole + 1]) << 8
            buffer[next] = letters[Int(group >> 18)]
            buffer[next + 1] = letters[Int(group >> 12 & 63)]
            buffer[next + 2] = letters[Int(group >> 6 & 63)]
        default: break
        }
    }

    /// Reads all of `text` to the start of `buffer`, which has room for three quarters of it, and gives the number of
    /// bytes. `ored` becomes the or of all values, below 64 only if every character was a letter; `last` the value of the
    /// last character.
    private static func read(
        _ text: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>, ored: inout UInt8,
        last: inout UInt32
    ) -> Int {
        let whole = text.count & ~3
        var next = 0
        Alphabets.base64URLValues.withUnsafeBufferPointer { values in
            var all: UInt32 = 0
            for index in stride(from: 0, to: whole, by: 4) {
                let (a, b, c, d) = (text[index], text[index + 1], text[index + 2], text[index + 3])
                let first = UInt32(values[Int(a & 127)])
                let second = UInt32(values[Int(b & 127)])
                let third = UInt32(values[Int(c & 127)])
                let fourth = UInt32(values[Int(d & 127)])
                all |= first | second | third | fourth | UInt32((a | b | c | d) & 128)
                let group = first << 18 | second << 12 | third << 6 | fourth
                buffer[next] = UInt8(truncatingIfNeeded: group >> 16)
                buffer[next + 1] = UInt8(truncatingIfNeeded: group >> 8)
                buffer[next + 2] = UInt8(truncatingIfNeeded: group)
                next += 3
            }
            func value(_ index: Int) -> UInt32 {
                let character = text[index]
                let value = UInt32(values[Int(character & 127)] | character & 128)
                all |= value
                return value
            }
            if text.count > whole {
                let first = value(whole)
                let second = text.count > whole + 1 ? value(whole + 1) : 0
                let third = text.count > whole + 2 ? value(whole + 2) : 0
                last = text.count == whole + 3 ? third : second
                if text.count > whole + 1 {
                    buffer[next] = UInt8(truncatingIfNeeded: first << 2 | second >> 4)
                    next += 1
                }
                if text.count > whole + 2 {
                    buffer[next] = UInt8(truncatingIfNeeded: second << 4 | third >> 2)
                    next += 1
                }
            }
            ored = UInt8(truncatingIfNeeded: all)
        }
        return next
    }

    private static func alphabetError(in text: Span<UInt8>) -> EncodingError {
        var index = 0
        while index < text.count, text[index] < 128,
            Alphabets.base64URLValues[Int(text[index])] != Alphabets.notALetter
        {
            index += 1
        }
        return EncodingError(.base64Alphabet, at: .byte(index))
    }
}
