import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing

/// Somebody with a key of her own: she issues, and shows what she has.
struct InteropHolder {
    let signer: Ed25519Signer
    let id: String
    let verificationMethod: String

    static let challenge = "c-7f3a"
    static let domain = "verifier.example"
    /// What a verifier says that it asked for.
    static let asked: JSON = ["challenge": .string(challenge), "domain": .string(domain)]

    init() throws {
        signer = try Ed25519Signer.generate()
        id = DIDKey.did(for: signer.publicKey).text
        verificationMethod = DIDKey.verificationMethod(for: signer.publicKey)
    }

    /// A credential as it is, signed.
    func credential(
        _ suite: Cryptosuite = .eddsaRDFC2022, created: String = LiveServer.now, expires: String? = nil,
        purpose: ProofPurpose = .assertionMethod, _ change: (inout JSON) -> Void = { _ in }
    ) throws -> JSON {
        var credential = ConformanceCase.credential
        credential["issuer"] = .string(id)
        change(&credential)
        let options = ProofOptions(
            verificationMethod: verificationMethod, purpose: purpose, created: try Instant(created),
            expires: try expires.map { try Instant($0) })
        return try signed(credential, options, suite)
    }

    /// A presentation as it is, signed for whoever asked.
    func presentation(
        _ suite: Cryptosuite = .eddsaRDFC2022, purpose: ProofPurpose = .authentication,
        challenge: String? = challenge, domain: String? = domain, _ change: (inout JSON) throws -> Void = { _ in }
    ) throws -> JSON {
        var presentation = Self.unsigned
        try change(&presentation)
        let options = ProofOptions(
            verificationMethod: verificationMethod, purpose: purpose, created: try Instant(LiveServer.now),
            challenge: challenge, domain: domain)
        return try signed(presentation, options, suite)
    }

    static let unsigned: JSON = ["@context": [.string(ConformanceCase.v2)], "type": ["VerifiablePresentation"]]

    func signed(_ document: JSON, _ options: ProofOptions, _ suite: Cryptosuite) throws -> JSON {
        let bytes =
            suite == .ed25519Signature2020
            ? try LegacyProofs.ed25519Signature2020(
                options: options, context: document["@context"], signer: signer, processor: .bundled
            ).secured(JSONTemplate(document, holes: [], gap: "proof").filled([]))
            : try DataIntegrity.secured(document, options: options, suite: suite, signer: signer, processor: .bundled)
        return try JSONDocument(parsing: bytes).root.tree
    }
}
