import Identifiers
import Issuance
import Signing

/// The key of interoperability tests: everybody can compute it, and nothing that it signs means anything.
///
/// It is the same each time, since the manifests of the suites name it.
enum InteropKey {
    private static let sentence = "Testamur signs interoperability tests with this key. It proves nothing."

    static func signer() throws -> Ed25519Signer {
        try Ed25519Signer(seed: SecretBytes(copying: SHA256.hash(Array(sentence.utf8))))
    }

    /// A signer of documents, and the issuer whose key it is.
    static func documents() throws -> (signer: DocumentSigner, issuer: String) {
        let signer = try signer()
        let method = DIDKey.verificationMethod(for: signer.publicKey)
        return (
            DocumentSigner(signer: signer, verificationMethod: method), DIDKey.did(for: signer.publicKey).text
        )
    }
}
