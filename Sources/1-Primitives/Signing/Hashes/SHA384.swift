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

/// A context for many SHA-384 digests one after the other, each written to where the caller wants it.
///
/// ```swift
/// let context = SHA384Context()
/// for message in messages { context.hash(message, into: target) }
/// ```
public final class SHA384Context {
    // A class, since it owns memory of OpenSSL's; not `Sendable`, since that memory is changed by every call.

    private let context = MessageDigest.sha384.takeContext()

    /// Takes a context that is idle, or allocates one; hashing allocates nothing.
    public init() {}

    deinit { MessageDigest.sha384.giveBack(context) }

    /// Writes the 48 bytes of the digest to the start of `target`.
    ///
    /// - Precondition: `target` has room for 48 bytes.
    public func hash(_ message: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        context.hash(message, into: target)
    }
}
