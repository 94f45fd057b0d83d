/// SHA-256, by OpenSSL, which uses the processor's own instructions.
///
/// ```swift
/// let digest = SHA256.hash(bytes)    // 32 bytes
/// ```
///
/// Source: [FIPS 180-4](https://csrc.nist.gov/pubs/fips/180-4/upd1/final).
public enum SHA256 {
    /// Length of a digest in bytes.
    public static let byteCount = 32

    /// The 32 bytes of a message's digest.
    public static func hash(_ message: Span<UInt8>) -> [UInt8] {
        message.withUnsafeBytes { MessageDigest.sha256.hash($0) }
    }

    /// The 32 bytes of the digest of a message that stands in two places, one part after the other.
    public static func hash(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> [UInt8] {
        MessageDigest.sha256.hash(first, second)
    }

    /// The 32 bytes of a message's digest.
    public static func hash(_ message: [UInt8]) -> [UInt8] { MessageDigest.sha256.hash(message) }
}

/// A context for many SHA-256 digests one after the other, each written to where the caller wants it.
///
/// ```swift
/// let context = SHA256Context()
/// for message in messages { context.hash(message, into: target) }
/// ```
public final class SHA256Context {
    // A class, since it owns memory of OpenSSL's; not `Sendable`, since that memory is changed by every call.

    private let context = MessageDigest.sha256.takeContext()

    /// Takes a context that is idle, or allocates one; hashing allocates nothing.
    public init() {}

    deinit { MessageDigest.sha256.giveBack(context) }

    /// Writes the 32 bytes of the digest to the start of `target`.
    ///
    /// - Precondition: `target` has room for 32 bytes.
    public func hash(_ message: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        context.hash(message, into: target)
    }
}
