private import Encodings

extension PublicKey {
    /// Reads a Multikey: `z`, then base58btc of the type's code and the key.
    ///
    /// - Throws: ``SigningError`` `key.private_material` for a private key, `key.type` for a type that makes no signatures
    ///   here, then as ``Ed25519PublicKey/init(_:)``; `EncodingError` (`multibase.prefix`, `b58.…`,
    ///   `multicodec.malformed`) when the text is none.
    ///
    /// Source: [Controlled Identifiers 1.0, section 2.2.2](https://www.w3.org/TR/cid-1.0/#Multikey).
    public init(multikey text: String) throws {
        try self.init(multikeyBytes: Multibase.decodeBase58(text))
    }

    /// Reads a Multikey from the bytes of its text, without a string between.
    ///
    /// - Throws: As ``init(multikey:)-(String)``.
    public init(multikey text: Span<UInt8>) throws {
        try self.init(multikeyBytes: Multibase.decodeBase58(text))
    }

    /// Reads a Multikey that is decoded already: the type's code, then the key.
    ///
    /// - Throws: As ``init(multikey:)-(String)``, but for the text.
    public init(multikeyBytes bytes: [UInt8]) throws {
        let (codec, payload) = try Multicodec.split(bytes)
        switch codec {
        case .ed25519Public:
            self = .ed25519(try Ed25519PublicKey(payload))
        case .ed25519Private:
            throw SigningError(.keyPrivateMaterial)
        default:
            throw SigningError(.keyType, facts: ["codec": "0x" + String(codec.code, radix: 16)])
        }
    }

    /// The type's code and the key.
    public var multikeyBytes: [UInt8] {
        switch self {
        case .ed25519(let key): Multicodec.ed25519Public.prefixing(key.bytes)
        }
    }

    /// The key as a Multikey: `z6Mk…` for Ed25519.
    public var multikey: String { Multibase.encodeBase58(multikeyBytes) }
}
