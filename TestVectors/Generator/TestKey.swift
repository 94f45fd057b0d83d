import Encodings
import Identifiers
import JSON
import Signing

/// A published key, for tests only. Its secret is the SHA-256 of a sentence that names its role (for P-384 the SHA-384).
struct TestKey: Sendable {
    /// What the key is for, `issuer-web`.
    let role: String
    let use: String
    let type: KeyType
    /// The seed of an Ed25519 key, the scalar of another.
    let secret: [UInt8]
    let signer: any Signer
    /// The DID that it stands under.
    let did: String
    /// What a proof names.
    let method: String

    /// - Parameters:
    ///   - role: Names the seed.
    ///   - web: The full name under a did:web; nil for a did:key.
    init(_ role: String, _ use: String, type: KeyType = .ed25519, web: String? = nil) {
        self.role = role
        self.use = use
        self.type = type
        let sentence = Array("testamur test key, published, not secret: \(role)".utf8)
        secret = type == .p384 ? SHA384.hash(sentence) : SHA256.hash(sentence)
        do {
            let key = try PrivateKey(type, secret: SecretBytes(copying: secret))
            signer = type == .ed25519 ? key : KeptSigner(key)
        } catch {
            preconditionFailure("no test key \(role): \(error)")
        }
        if let web {
            method = web
            did = String(web.prefix { $0 != "#" })
        } else {
            did = DIDKey.did(for: signer.publicKey).text
            method = DIDKey.verificationMethod(for: signer.publicKey)
        }
    }

    var multikey: String { signer.publicKey.multikey }

    /// The same key under another name.
    func named(_ method: String) -> TestKey { TestKey(role, use, type: type, web: method) }
}

extension TestKey {
    static let issuerWeb = TestKey(
        "issuer-web", "Hochschule Sonnwald signs credentials and status lists with it.",
        web: "did:web:sonnwald.example#key-1")
    static let issuerKey = TestKey(
        "issuer-key", "Tamme Kutsekool signs with it; the registry lists it by its did:key.")
    static let secondIssuer = TestKey(
        "second-issuer", "Université de la Lande signs with it, also for Hochschule Sonnwald under a mandate.",
        web: "did:web:lande.example#key-1")
    static let anchor = TestKey("registry-anchor", "Signs the trust registry that users of the vectors believe.")
    static let otherAnchor = TestKey("other-anchor", "Signs registries that nobody named as trusted.")
    static let holder = TestKey("holder", "The learner's key: credentials name it as their subject.")
    static let otherHolder = TestKey("other-holder", "Somebody else's wallet.")
    static let stranger = TestKey("stranger", "Forges credentials in the name of others.")
    static let newcomer = TestKey(
        "newcomer", "An issuer with a DID document that no registry lists.", web: "did:web:neuhafen.example#key-1")
    static let statusPublisher = TestKey(
        "status-publisher", "Publishes status lists for Hochschule Sonnwald.", web: "did:web:status.example#key-1")
    static let retired = TestKey(
        "retired", "Sonnwald's key until the end of 2025, replaced in order.", web: "did:web:sonnwald.example#key-0")
    static let revoked = TestKey(
        "revoked", "Sonnwald's key until it was revoked on 30 April 2026.", web: "did:web:sonnwald.example#key-2")
    static let compromised = TestKey(
        "compromised", "Sonnwald's key that was in other hands since 1 March 2026.",
        web: "did:web:sonnwald.example#key-3")
    static let leaked = TestKey(
        "leaked", "Sonnwald's key with which some known credentials were forged.",
        web: "did:web:sonnwald.example#key-4")
    static let presenting = TestKey(
        "presenting", "Sonnwald's key for requests, never for credentials.", web: "did:web:sonnwald.example#key-5")
    static let unnamed = TestKey(
        "not-carried", "Sonnwald's key that the registry names without carrying it.",
        web: "did:web:sonnwald.example#key-6")

    static let p256 = TestKey(
        "issuer-p256", "Sonnwald's key on the curve P-256.", type: .p256, web: "did:web:sonnwald.example#key-7")
    static let p384 = TestKey(
        "issuer-p384", "Sonnwald's key on the curve P-384.", type: .p384, web: "did:web:sonnwald.example#key-8")
    static let endorser = TestKey("endorser", "A learned society that endorses Sonnwald's course; its did:key.")

    static let all: [TestKey] = [
        issuerWeb, issuerKey, secondIssuer, anchor, otherAnchor, holder, otherHolder, stranger, newcomer,
        statusPublisher, retired, revoked, compromised, leaked, presenting, unnamed, p256, p384, endorser,
    ]

    /// As `Keys/test-keys.json` has it.
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("role", .string(role)), ("use", .string(use)),
            ("type", type == .ed25519 ? nil : .string(type.rawValue)),
            (type == .ed25519 ? "seedHex" : "scalarHex", .string(Hex.encode(secret))),
            ("secretKeyMultibase", .string(Multibase.encodeBase58(type.privateCodec.prefixing(secret)))),
            ("publicKeyMultibase", .string(multikey)), ("did", .string(did)), ("verificationMethod", .string(method)),
        ])
    }
}

extension KeyType {
    /// How a Multikey marks a private key of this type.
    fileprivate var privateCodec: Multicodec {
        switch self {
        case .ed25519: .ed25519Private
        case .p256: Multicodec(code: 0x1306)
        case .p384: Multicodec(code: 0x1307)
        }
    }
}

/// The files of `Keys/`.
func keyFiles() throws -> [String: [UInt8]] {
    let warning =
        "PUBLISHED TEST KEYS. Everybody can sign with them: nothing that is signed with them proves anything. Never use them."
    let keys: JSON = ["warning": .string(warning), "keys": .array(TestKey.all.map(\.json))]
    return [
        "test-keys.json": keys.bytes(pretty: true),
        "demo-registry.json": try World.demoRegistry(),
    ]
}
