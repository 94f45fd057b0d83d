public import Encodings
import JSON

/// What a new proof says about itself; all of it is signed.
///
/// ```swift
/// let options = ProofOptions(verificationMethod: "did:web:sonnwald.example#key-1", created: now)
/// ```
public struct ProofOptions: Sendable, Hashable {
    /// The key's identifier, a DID URL.
    public var verificationMethod: String
    public var purpose: ProofPurpose
    public var created: Instant?
    public var expires: Instant?
    /// What the verifier asked to be signed, so that the answer cannot be shown twice.
    public var challenge: String?
    /// For whom the proof is made.
    public var domain: String?

    public init(
        verificationMethod: String, purpose: ProofPurpose = .assertionMethod, created: Instant?,
        expires: Instant? = nil,
        challenge: String? = nil, domain: String? = nil
    ) {
        self.verificationMethod = verificationMethod
        self.purpose = purpose
        self.created = created
        self.expires = expires
        self.challenge = challenge
        self.domain = domain
    }

    /// The proof without its value, as it is hashed.
    ///
    /// - Parameter context: The document's `@context`; a document without one gives a proof without one.
    func configuration(suite: Cryptosuite, context: JSON?) -> JSON {
        .object(omittingNil: [
            ("type", suite.isLegacy ? .string(suite.rawValue) : "DataIntegrityProof"),
            ("cryptosuite", suite.isLegacy ? nil : .string(suite.rawValue)),
            ("created", created.map { .string($0.description) }),
            ("expires", expires.map { .string($0.description) }),
            ("verificationMethod", .string(verificationMethod)),
            ("proofPurpose", .string(purpose.rawValue)),
            ("challenge", challenge.map(JSON.string)),
            ("domain", domain.map(JSON.string)),
            ("@context", context),
        ])
    }
}
