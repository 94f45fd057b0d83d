/// base58 with the Bitcoin alphabet: the text form of Multikey keys and Data Integrity proof values.
///
/// ```swift
/// Base58BTC.encode([0x00, 0x01, 0x02])        // "15T"
/// try Base58BTC.decode("15T")                 // [0x00, 0x01, 0x02]
/// try Base58BTC.decode("0OIl")                // throws b58.alphabet
/// ```
///
/// Each leading zero byte is one leading `1`, the rest is the number in base 58: every byte string has exactly one
/// text. Both directions take time that grows with the square of the length; 64 bytes take a third of a microsecond.
///
/// Source: [The Base58 Encoding Scheme](https://datatracker.ietf.org/doc/html/draft-msporny-base58-03).
public enum Base58BTC {
    /// How many characters ``decode(_:limit:)-(Span<UInt8>,_)`` reads unless told otherwise: enough for 187 bytes, more than
    /// any key or signature that is written this way.
    public static let standardLimit = 256

    /// Writes bytes as base58. Meant for keys, signatures and digests; not for documents.
    public static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        encode(bytes.span, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends bytes as base58 to `output`.
    public static func encode(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        let zeros = countLeading(0, in: bytes)
        // One limb of base 58^10 carries a little more than 58 bits.
        let capacity = (bytes.count - zeros) * 8 / 58 + 1
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { limbs in
            let count = Base58Limbs.convert(bytes.extracting(droppingFirst: zeros), to: limbs)
            output.append(addingCapacity: zeros + count * 10) { span in
                span.append(repeating: UInt8(ascii: "1"), count: zeros)
                Base58Limbs.write(limbs, count: count, to: &span)
            }
        }
    }

    /// Reads base58.
    ///
    /// - Parameters:
    ///   - text: The characters.
    ///   - limit: Most characters to look at; a longer text is refused unread.
    /// - Throws: ``EncodingError`` with `b58.empty`, `b58.too_long` or `b58.alphabet`.
    public static func decode(_ text: Span<UInt8>, limit: Int = standardLimit) throws(EncodingError) -> [UInt8] {
        guard !text.isEmpty else { throw EncodingError(.base58Empty, at: .byte(0)) }
        guard text.count <= limit else {
            throw EncodingError(
                .base58TooLong, at: .byte(max(limit, 0)), facts: ["length": "\(text.count)", "limit": "\(limit)"])
        }
        let ones = countLeading(UInt8(ascii: "1"), in: text)
        var bad: Int?
        let bytes = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: text.count / 10 + 1) { words in
            let count: Int
            (count, bad) = Base58Limbs.read(text, from: ones, to: words)
            // An array that is filled in place would ask the runtime what an array of bytes is, each time.
            let length = ones + Base58Limbs.byteCount(words, count: count)
            return withUnsafeTemporaryAllocation(byteCount: length, alignment: 8) { bytes in
                for place in 0..<ones { bytes[place] = 0 }
                Base58Limbs.writeBytes(words, count: count, to: UnsafeMutableRawBufferPointer(rebasing: bytes[ones...]))
                return Array(UnsafeRawBufferPointer(bytes))
            }
        }
        if let bad { throw EncodingError(.base58Alphabet, at: .byte(bad)) }
        return bytes
    }

    /// Reads base58 from a string.
    ///
    /// - Throws: As ``decode(_:limit:)-(Span<UInt8>,_)``.
    public static func decode(_ text: String, limit: Int = standardLimit) throws(EncodingError) -> [UInt8] {
        try decode(text.utf8Span.span, limit: limit)
    }

    private static func countLeading(_ byte: UInt8, in bytes: Span<UInt8>) -> Int {
        var count = 0
        while count < bytes.count, bytes[count] == byte { count += 1 }
        return count
    }
}
