/// Something that signs: a key in memory, or a device that keeps it.
///
/// ```swift
/// let signature = try message.withUnsafeBytes { try signer.signature(for: $0) }
/// ```
///
/// No call takes a public key: whoever could choose one for a signature could learn the private key from two
/// signatures. The public half is part of the signer, which made sure of it.
public protocol Signer: Sendable {
    /// The key that the signatures verify with.
    var publicKey: PublicKey { get }

    /// Signs exactly these bytes.
    ///
    /// - Throws: When the signature could not be made; a key in memory never throws.
    func signature(for message: UnsafeRawBufferPointer) throws -> [UInt8]
}

extension Signer {
    /// Signs exactly these bytes.
    public func signature(for message: [UInt8]) throws -> [UInt8] {
        try message.withUnsafeBytes { try signature(for: $0) }
    }

    /// Signs exactly these bytes.
    public func signature(for message: Span<UInt8>) throws -> [UInt8] {
        try message.withUnsafeBytes { try signature(for: $0) }
    }
}
