public import JSON
public import LinkedData
public import Signing

/// Proofs as they were made before the standard, for readers that know nothing newer.
///
/// ```swift
/// let proofs = try LegacyProofs.ed25519Signature2020(
///     options: options, context: document["@context"], signer: key, processor: processor)
/// ```
///
/// The document's contexts must hold `https://w3id.org/security/suites/ed25519-2020/v1`.
public enum LegacyProofs {
    /// Secures documents with `Ed25519Signature2020`.
    ///
    /// - Throws: As ``ProofSigner/init(options:context:suite:signer:processor:)``.
    public static func ed25519Signature2020(
        options: ProofOptions, context: JSON?, signer: any Signer, processor: JSONLDProcessor
    ) throws -> ProofSigner {
        try ProofSigner(options, context, anySuite: .ed25519Signature2020, signer, processor)
    }
}
