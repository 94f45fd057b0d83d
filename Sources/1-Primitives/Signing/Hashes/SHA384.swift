/// SHA-384, by OpenSSL.
///
/// ```swift
/// let digest = SHA384.hash(bytes)    // 48 bytes
/// ```
///
/// Source: [FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final).
public enum SHA384 {
    /// Length of a digest in bytes.
    public static let byteCount = 48

    /// The 48 bytes of a message's digest.
    public static func hash(_ message: Span<UInt8>) -> [UInt8] {
        message.withUnsafeBytes { MessageDigest.sha384.hash($0) }
    }

    /// The 48 bytes of a message's digest.
    public static func hash(_ message: [UInt8]) -> [UInt8] { MessageDigest.sha384.hash(message) }
}
