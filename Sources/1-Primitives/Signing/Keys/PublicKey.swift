/// A public key for signatures, of any type this toolkit knows.
///
/// ```swift
/// let key = try PublicKey(multikey: "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
/// guard key.isValidSignature(signature.span, for: message.span) else { … }
/// ```
///
/// A value of this type has passed every check that its type asks for.
public enum PublicKey: Hashable, Sendable {
    case ed25519(Ed25519PublicKey)
    case p256(P256PublicKey)
    case p384(P384PublicKey)

    /// Its type.
    public var type: KeyType {
        switch self {
        case .ed25519: .ed25519
        case .p256: .p256
        case .p384: .p384
        }
    }

    /// Whether this key made the signature over exactly this message.
    public func isValidSignature(_ signature: Span<UInt8>, for message: Span<UInt8>) -> Bool {
        switch self {
        case .ed25519(let key): key.isValidSignature(signature, for: message)
        case .p256(let key): key.isValidSignature(signature, for: message)
        case .p384(let key): key.isValidSignature(signature, for: message)
        }
    }

    /// Why a signature is refused; nil when it is valid.
    public func refusal(of signature: Span<UInt8>, for message: Span<UInt8>) -> SigningError? {
        switch self {
        case .ed25519(let key): key.refusal(of: signature, for: message)
        case .p256(let key): key.refusal(of: signature, for: message)
        case .p384(let key): key.refusal(of: signature, for: message)
        }
    }
}

extension PublicKey {
    /// ``isValidSignature(_:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        isValidSignature(signature.span, for: message.span)
    }

    /// ``refusal(of:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func refusal(of signature: [UInt8], for message: [UInt8]) -> SigningError? {
        refusal(of: signature.span, for: message.span)
    }
}

extension PublicKey: CustomStringConvertible {
    /// The Multikey.
    public var description: String { multikey }
}
