import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing

/// A signed document and the means to change one thing in it.
struct Fixture {
    let signer: Ed25519Signer
    let method: String
    let now: Instant
    let resolver = OfflineResolver(documents: [])

    init(seed: UInt8 = 1) throws {
        signer = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = seed } })
        method = DIDKey.verificationMethod(for: signer.publicKey)
        now = try Instant("2026-05-12T10:00:00Z")
    }

    var issuer: String { DIDKey.did(for: signer.publicKey).text }

    var document: JSON {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://example.org/second"],
            "type": ["VerifiableCredential"], "issuer": .string(issuer), "credentialSubject": ["name": "Mira"],
        ]
    }

    func options(
        purpose: ProofPurpose = .assertionMethod, created: String? = "2026-05-12T07:30:00Z", expires: String? = nil,
        challenge: String? = nil, domain: String? = nil
    ) throws -> ProofOptions {
        ProofOptions(
            verificationMethod: method, purpose: purpose, created: try created.map { try Instant($0) },
            expires: try expires.map { try Instant($0) }, challenge: challenge, domain: domain)
    }

    func signed(_ document: JSON? = nil, _ options: ProofOptions? = nil) throws -> JSON {
        let bytes = try DataIntegrity.secured(
            document ?? self.document, options: options ?? self.options(), signer: signer)
        return try JSONDocument(parsing: bytes).root.tree
    }

    func outcomes(of document: JSON, _ expectation: ProofExpectation? = nil) throws -> [String] {
        let root = try JSONDocument(parsing: document.bytes()).root
        return DataIntegrity.verify(root, expecting: expectation ?? .assertion(at: now), resolver: resolver).map {
            result in
            switch result.outcome {
            case .passed: "passed"
            case .failed(let error): "failed \(error.reason)"
            case .unknown(let error): "unknown \(error.reason)"
            }
        }
    }

    /// The document with one member of its proof set, or taken away with nil.
    func changing(_ member: String, to value: JSON?, of document: JSON) -> JSON {
        var document = document
        var proof = document["proof"] ?? [:]
        proof[member] = value
        document["proof"] = proof
        return document
    }
}
