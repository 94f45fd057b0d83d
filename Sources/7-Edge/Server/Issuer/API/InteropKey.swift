import DataIntegrity
import Identifiers
import Issuance
import JSON
import Signing

/// A key of interoperability tests: everybody can compute it, and nothing that it signs means anything.
///
/// Each is the same each time, since the configurations of the suites name it.
struct InteropKey: Sendable {
    /// The issuer whose key it is.
    let issuer: String
    let type: KeyType
    let signer: DocumentSigner

    /// One of each type that credentials are signed with; the first is used when nothing is asked for.
    static func all() throws -> [InteropKey] {
        try [InteropKey(ed25519()), InteropKey(p256()), InteropKey(p384())]
    }

    /// The key to sign a credential with: that of the issuer it names if there is one, else the first that makes the
    /// proofs that are asked for.
    static func choice(
        for credential: JSON, _ suites: [Cryptosuite], among keys: [InteropKey]
    ) -> InteropKey? {
        let able = keys.filter { key in suites.allSatisfy { $0.takes(key.type) } }
        let issuer = credential["issuer"]
        let named = issuer?.string ?? issuer?["id"]?.string ?? ""
        return able.first { $0.issuer.utf8.elementsEqual(named.utf8) } ?? able.first ?? keys.first
    }

    private init(_ signer: any Signer) {
        let key = signer.publicKey
        issuer = DIDKey.did(for: key).text
        type = key.type
        self.signer = DocumentSigner(signer: signer, verificationMethod: DIDKey.verificationMethod(for: key))
    }

    private static let sentence = "Testamur signs interoperability tests with this key. It proves nothing."

    private static func ed25519() throws -> Ed25519Signer {
        try Ed25519Signer(seed: SecretBytes(copying: SHA256.hash(Array(sentence.utf8))))
    }

    private static func p256() throws -> P256Signer {
        try P256Signer(scalar: SecretBytes(copying: SHA256.hash(Array((sentence + " P-256").utf8))))
    }

    private static func p384() throws -> P384Signer {
        try P384Signer(scalar: SecretBytes(copying: SHA384.hash(Array((sentence + " P-384").utf8))))
    }
}
