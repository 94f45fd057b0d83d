public import Contexts
public import DataIntegrity
public import Encodings
public import JSON
public import LinkedData
public import Signing

/// Signs a credential as it is, whoever wrote it.
///
/// ```swift
/// let file = try DocumentSigner(signer: key, verificationMethod: did + "#key-1").signed(document, at: clock.now())
/// ```
public struct DocumentSigner: Sendable {
    private let signer: any Signer
    private let verificationMethod: String
    private let processor: JSONLDProcessor

    /// - Parameter verificationMethod: The id of the key.
    public init(signer: any Signer, verificationMethod: String, processor: JSONLDProcessor = .bundled) {
        self.signer = signer
        self.verificationMethod = verificationMethod
        self.processor = processor
    }

    /// The document with its proof, canonical JSON.
    ///
    /// A credential of the data model 1.1 says nothing of Data Integrity in its context; the context of proofs is added where
    /// it is missing, as that specification tells whoever signs.
    ///
    /// - Parameters:
    ///   - suites: The kinds of proof; none for linked data with the suite that belongs to the key.
    ///   - now: `created` of the proof, to the second.
    /// - Throws: ``IssuanceError`` `batch.cryptosuite`; `DataIntegrityError` for a document in which a proof would not cover
    ///   something.
    ///
    /// Source: [Context Injection](https://www.w3.org/TR/vc-data-integrity/#context-injection).
    public func signed(_ document: JSON, suites: [Cryptosuite] = [], at now: Instant) throws -> [UInt8] {
        let document = Self.withProofContext(document)
        let options = ProofOptions(verificationMethod: verificationMethod, created: Instant(seconds: now.seconds))
        let proofs = try ProofChoice(suites, for: signer.publicKey.type).signers(
            options, context: document["@context"], signer: signer, processor: processor)
        return try proofs.secured(JSONTemplate(document, holes: [], gap: "proof").filled([]))
    }

    private static let first = "https://www.w3.org/2018/credentials/v1"
    private static let proofs = "https://w3id.org/security/data-integrity/v2"

    private static func withProofContext(_ document: JSON) -> JSON {
        let stated = document["@context"]
        let contexts = stated?.array ?? stated.map { [$0] } ?? []
        let names = contexts.compactMap(\.string)
        guard names.first?.utf8.elementsEqual(first.utf8) == true,
            !names.contains(where: { $0.utf8.starts(with: "https://w3id.org/security/data-integrity/".utf8) })
        else { return document }
        var document = document
        document["@context"] = .array(contexts + [.string(proofs)])
        return document
    }
}
