/// A private key in guarded memory, of any type this toolkit knows.
///
/// ```swift
/// let key = try PrivateKey.generate(.p256)
/// let text = try KeyFile.seal(key, passphrase: passphrase, created: clock.now())
/// let signature = try key.signature(for: message)
/// ```
///
/// It is a ``Signer``; where one type alone will do, ``Ed25519Signer``, ``P256Signer`` and ``P384Signer`` say so.
public enum PrivateKey: DerivingSigner {
    case ed25519(Ed25519Signer)
    case p256(P256Signer)
    case p384(P384Signer)

    /// Makes a new key.
    public static func generate(_ type: KeyType) throws(SigningError) -> PrivateKey {
        switch type {
        case .ed25519: .ed25519(try .generate())
        case .p256: .p256(try .generate())
        case .p384: .p384(try .generate())
        }
    }

    /// Takes a key into memory.
    ///
    /// - Parameters:
    ///   - secret: The seed of RFC 8032 for Ed25519, else the scalar d, big end first; ``KeyType/secretByteCount``
    ///     bytes.
    ///   - expected: The public key that was stored with it, if any.
    /// - Throws: As ``Ed25519Signer/init(seed:expecting:)`` or ``ECDSASigner/init(scalar:expecting:)``.
    public init(_ type: KeyType, secret: SecretBytes, expecting expected: PublicKey? = nil) throws(SigningError) {
        switch type {
        case .ed25519: self = .ed25519(try Ed25519Signer(seed: secret, expecting: expected))
        case .p256: self = .p256(try P256Signer(scalar: secret, expecting: expected))
        case .p384: self = .p384(try P384Signer(scalar: secret, expecting: expected))
        }
    }

    /// The public half, derived from the secret.
    public var publicKey: PublicKey { signer.publicKey }

    /// Signs exactly these bytes.
    ///
    /// - Throws: As ``Ed25519Signer/signature(for:)`` or ``ECDSASigner/signature(for:)``.
    public func signature(for message: UnsafeRawBufferPointer) throws(SigningError) -> [UInt8] {
        switch self {
        case .ed25519(let signer): try signer.signature(for: message)
        case .p256(let signer): try signer.signature(for: message)
        case .p384(let signer): try signer.signature(for: message)
        }
    }

    /// A secret of 32 bytes that only the owner of this key can make again, one for each label; as
    /// ``Ed25519Signer/derivedSecret(label:)``.
    public func derivedSecret(label: String) -> SecretBytes {
        switch self {
        case .ed25519(let signer): signer.derivedSecret(label: label)
        case .p256(let signer): signer.derivedSecret(label: label)
        case .p384(let signer): signer.derivedSecret(label: label)
        }
    }

    /// Whether the system keeps this key out of swap; see ``SecretBytes/isMemoryLocked``.
    public var isMemoryLocked: Bool {
        switch self {
        case .ed25519(let signer): signer.isMemoryLocked
        case .p256(let signer): signer.isMemoryLocked
        case .p384(let signer): signer.isMemoryLocked
        }
    }

    /// The seed or scalar, for sealing it into a file.
    var secret: SecretBytes {
        switch self {
        case .ed25519(let signer): signer.seed
        case .p256(let signer): signer.scalar
        case .p384(let signer): signer.scalar
        }
    }

    private var signer: any Signer {
        switch self {
        case .ed25519(let signer): signer
        case .p256(let signer): signer
        case .p384(let signer): signer
        }
    }
}

extension PrivateKey: CustomStringConvertible, CustomReflectable {
    /// The public half alone.
    public var description: String { "PrivateKey(\(publicKey.multikey))" }
    /// The public half alone.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.multikey]) }
}
