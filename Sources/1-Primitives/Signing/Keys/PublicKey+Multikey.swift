private import Encodings

extension PublicKey {
    /// Reads a Multikey: `z`, then base58btc of the type's code and the key.
    ///
    /// - Throws: ``SigningError`` `key.private_material` for a private key, `key.type` for a type that makes no
    ///   signatures here, then as ``Ed25519PublicKey/init(_:)`` or ``ECDSAPublicKey/init(_:)``; `EncodingError`
    ///   (`multibase.prefix`, `b58.…`, `multicodec.malformed`) when the text is none.
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
        case .p256Public:
            self = .p256(try P256PublicKey(payload))
        case .p384Public:
            self = .p384(try P384PublicKey(payload))
        case let codec where PublicKey.privateCodes.contains(codec.code):
            throw SigningError(.keyPrivateMaterial)
        default:
            throw SigningError(.keyType, facts: ["codec": "0x" + String(codec.code, radix: 16)])
        }
    }

    /// What the registry calls a private key: Ed25519, secp256k1, X25519, Sr25519, RSA, P-256, P-384, P-521.
    private static let privateCodes: Set<UInt64> = [
        0x1300, 0x1301, 0x1302, 0x1303, 0x1305, 0x1306, 0x1307, 0x1308,
    ]

    /// The type's code and the key.
    public var multikeyBytes: [UInt8] {
        switch self {
        case .ed25519(let key): Multicodec.ed25519Public.prefixing(key.bytes)
        case .p256(let key): Multicodec.p256Public.prefixing(key.bytes)
        case .p384(let key): Multicodec.p384Public.prefixing(key.bytes)
        }
    }

    /// The key as a Multikey: `z6Mk…` for Ed25519, `zDn…` for P-256, `z82…` for P-384.
    public var multikey: String { Multibase.encodeBase58(multikeyBytes) }
}
