import Encodings
import JSON
import Signing

/// Everything in a shared file that can be read unopened and is authenticated by opening it.
struct SealedShareHeader: Sendable {
    static let format = "testamur-share"
    static let version = 1
    static let derivation = "argon2id"
    static let cipher = "xchacha20-poly1305"

    /// What opens the content's key.
    enum Lock: Sendable {
        case key(Ed25519PublicKey)
        case passphrase(Argon2id, salt: [UInt8], commitment: [UInt8])

        /// How long the sealed key is.
        var sealedKeyByteCount: Int {
            switch self {
            case .key: XChaCha20Poly1305.keyByteCount + SealedBox.overhead
            case .passphrase:
                XChaCha20Poly1305.nonceByteCount + XChaCha20Poly1305.keyByteCount + XChaCha20Poly1305.tagByteCount
            }
        }

        fileprivate var members: [JSONMember] {
            [
                JSONMember("format", .string(format)), JSONMember("version", .integer(version)),
                JSONMember("recipient", recipient), JSONMember("cipher", .string(cipher)),
            ]
        }

        private var recipient: JSON {
            switch self {
            case .key(let key):
                ["kind": "key", "publicKeyMultibase": .string(PublicKey.ed25519(key).multikey)]
            case .passphrase(let cost, let salt, let commitment):
                [
                    "kind": "passphrase", "algorithm": .string(derivation), "memoryBytes": .integer(cost.memoryBytes),
                    "passes": .integer(cost.passes), "salt": .string(Base64URL.encode(salt)),
                    "commitment": .string(Base64URL.encode(commitment)),
                ]
            }
        }

        /// What a passphrase's seal of the content's key authenticates.
        var authenticated: [UInt8] { JSON.object(members).canonicalBytes() }
    }

    let lock: Lock
    /// The content's key, sealed.
    let sealedKey: [UInt8]
    let nonce: [UInt8]

    private var members: [JSONMember] {
        lock.members + [
            JSONMember("sealedKey", .string(Base64URL.encode(sealedKey))),
            JSONMember("nonce", .string(Base64URL.encode(nonce))),
        ]
    }

    /// What the seal of the content authenticates.
    var authenticated: [UInt8] { JSON.object(members).canonicalBytes() }

    /// The whole file.
    func file(_ sealed: [UInt8]) -> [UInt8] {
        var file = JSON.object(members + [JSONMember("sealed", .string(Base64URL.encode(sealed)))])
        file["checksum"] = .string(Base64URL.encode(SHA256.hash(file.canonicalBytes())))
        return file.bytes(pretty: true)
    }
}
