import Encodings
import JSON

/// Everything in a key file that can be read without the passphrase and is authenticated by it.
struct KeyFileHeader: Sendable {
    static let format = "testamur-key-file"
    static let version = 1
    static let derivation = "argon2id"
    static let cipher = "xchacha20-poly1305"

    let publicKey: PublicKey
    let created: Instant
    let cost: Argon2id
    let salt: [UInt8]
    let nonce: [UInt8]

    /// The header's members, in the order in which they are written.
    var members: [JSONMember] {
        [
            JSONMember("format", .string(KeyFileHeader.format)),
            JSONMember("version", .integer(KeyFileHeader.version)),
            JSONMember("keyType", .string(publicKey.type.rawValue)),
            JSONMember("publicKeyMultibase", .string(publicKey.multikey)),
            JSONMember("created", .string(created.description)),
            JSONMember(
                "derivation",
                [
                    "algorithm": .string(KeyFileHeader.derivation),
                    "memoryBytes": .integer(cost.memoryBytes),
                    "passes": .integer(cost.passes),
                    "salt": .string(Base64URL.encode(salt)),
                ]),
            JSONMember("cipher", .string(KeyFileHeader.cipher)),
            JSONMember("nonce", .string(Base64URL.encode(nonce))),
        ]
    }

    /// What the seal authenticates: the header alone, by RFC 8785.
    var canonicalBytes: [UInt8] { JSON.object(members).canonicalBytes() }
}

/// What only the passphrase makes and opens.
struct KeyFileSeal: Sendable {
    static let commitmentByteCount = 32

    /// How long the sealed private key of a type is.
    static func sealedSeedByteCount(_ type: KeyType) -> Int {
        type.secretByteCount + XChaCha20Poly1305.tagByteCount
    }

    let commitment: [UInt8]
    let sealedSeed: [UInt8]

    /// Says which derived key a file was sealed with, and nothing about it.
    static func commitment(to derivedKey: SecretBytes) -> [UInt8] {
        BLAKE2b.keyed(Array("testamur key file 1: commitment".utf8), key: derivedKey, count: commitmentByteCount)
    }

    /// The cipher's own key, so that no two algorithms share one.
    static func sealingKey(from derivedKey: SecretBytes) -> SecretBytes {
        HKDFSHA256.derive(
            from: derivedKey, salt: [], info: Array("testamur key file 1: seal".utf8),
            count: XChaCha20Poly1305.keyByteCount)
    }
}
