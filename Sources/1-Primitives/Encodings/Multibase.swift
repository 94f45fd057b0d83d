/// Bytes as text with one letter in front that names the encoding: `z` for base58btc, `u` for base64url.
///
/// ```swift
/// Multibase.encodeBase58([0xed, 0x01])            // "z6Mk…" begins this way for an Ed25519 key
/// try Multibase.decode("uAQID")                   // [1, 2, 3]
/// try Multibase.decodeBase58("uAQID")             // throws multibase.prefix
/// ```
///
/// Only the two encodings that Controlled Identifiers 1.0 allows are read. A suite that prescribes one of them calls
/// ``decodeBase58(_:limit:)-(Span<UInt8>,_)`` or ``decodeBase64URL(_:)``.
///
/// Source: [Controlled Identifiers 1.0 §2.4](https://www.w3.org/TR/cid-1.0/#multibase-0).
public enum Multibase {
    /// Writes `z` and the bytes as base58btc.
    public static func encodeBase58(_ bytes: [UInt8]) -> String {
        var output = [base58Prefix]
        Base58BTC.encode(bytes.span, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends `z` and the bytes as base58btc to `output`.
    public static func encodeBase58(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
        output.append(base58Prefix)
        Base58BTC.encode(bytes, into: &output)
    }

    /// Writes `u` and the bytes as base64url without padding.
    public static func encodeBase64URL(_ bytes: [UInt8]) -> String {
        var output = [base64URLPrefix]
        Base64URL.encode(bytes.span, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Reads base58btc or base64url, as the first letter says.
    ///
    /// - Parameters:
    ///   - text: The letter and the characters.
    ///   - limit: Most base58 characters after the letter. base64url, whose reading is linear, has no limit here.
    /// - Throws: ``EncodingError`` with `multibase.prefix` for any other letter or none, or with what the encoding says.
    public static func decode(
        _ text: Span<UInt8>, limit: Int = Base58BTC.standardLimit
    ) throws(EncodingError) -> [UInt8] {
        guard !text.isEmpty, text[0] == base64URLPrefix else { return try decodeBase58(text, limit: limit) }
        return try decodeBase64URL(text)
    }

    /// Reads base58btc or base64url from a string.
    ///
    /// - Throws: As ``decode(_:limit:)-(Span<UInt8>,_)``.
    public static func decode(_ text: String, limit: Int = Base58BTC.standardLimit) throws(EncodingError) -> [UInt8] {
        try decode(text.utf8Span.span, limit: limit)
    }

    /// Reads a text that must be base58btc.
    ///
    /// - Throws: ``EncodingError`` with `multibase.prefix` if it does not begin with `z`, `b58.empty`, `b58.too_long` or
    ///   `b58.alphabet`.
    public static func decodeBase58(
        _ text: Span<UInt8>, limit: Int = Base58BTC.standardLimit
    ) throws(EncodingError) -> [UInt8] {
        try payload(of: text, after: base58Prefix) { payload throws(EncodingError) in
            try Base58BTC.decode(payload, limit: limit)
        }
    }

    /// Reads a string that must be base58btc.
    ///
    /// - Throws: As ``decodeBase58(_:limit:)-(Span<UInt8>,_)``.
    public static func decodeBase58(
        _ text: String, limit: Int = Base58BTC.standardLimit
    ) throws(EncodingError) -> [UInt8] {
        try decodeBase58(text.utf8Span.span, limit: limit)
    }

    /// Reads a text that must be base64url.
    ///
    /// - Throws: ``EncodingError`` with `multibase.prefix` if it does not begin with `u`, or with a `b64` code.
    public static func decodeBase64URL(_ text: Span<UInt8>) throws(EncodingError) -> [UInt8] {
        try payload(of: text, after: base64URLPrefix, read: Base64URL.decode)
    }

    private static let base58Prefix = UInt8(ascii: "z")
    private static let base64URLPrefix = UInt8(ascii: "u")

    /// Hands on what stands after the letter, and counts the letter in the place of an error.
    private static func payload(
        of text: Span<UInt8>, after prefix: UInt8, read: (Span<UInt8>) throws(EncodingError) -> [UInt8]
    ) throws(EncodingError) -> [UInt8] {
        guard !text.isEmpty, text[0] == prefix else { throw EncodingError(.multibasePrefix, at: .byte(0)) }
        do {
            return try read(text.extracting(droppingFirst: 1))
        } catch {
            guard case .byte(let offset)? = error.place else { throw error }
            throw EncodingError(error.code, at: .byte(offset + 1), facts: error.facts)
        }
    }
}
