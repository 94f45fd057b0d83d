public import DataIntegrity
public import Encodings
public import JSON
public import LinkedData
public import Signing

/// How a status list is published: under which address, by whom, for how long.
///
/// ```swift
/// let publication = StatusListPublication(
///     address: "https://sonnwald.example/status/1", issuer: "did:web:sonnwald.example", purpose: .revocation,
///     validFrom: now, validUntil: now.adding(seconds: StatusListPublication.standardLifetime))
/// let file = try publication.signed(
///     list, verificationMethod: "did:web:sonnwald.example#key-1", by: signer, suites: [.eddsaRDFC2022],
///     processor: processor)
/// ```
///
/// Source: [BitstringStatusListCredential](https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential).
public struct StatusListPublication: Sendable, Hashable {
    /// Seconds for which a list is usually published: seven days.
    public static let standardLifetime: Int64 = 7 * 86_400

    /// Where verifiers fetch the list; also its id.
    public var address: String
    /// The issuer's id, the same as in the credentials.
    public var issuer: String
    /// What the list is about.
    public var purpose: StatusPurpose
    /// When the list is made. Each publication needs a later one: it is what shows that a list is not an old one.
    public var validFrom: Instant
    /// When the list runs out.
    public var validUntil: Instant?
    /// Milliseconds for which a verifier may keep the list before fetching it again.
    public var timeToLive: Int64?

    /// - Parameters:
    ///   - address: Where verifiers fetch the list.
    ///   - issuer: The issuer's id.
    ///   - purpose: What the list is about.
    ///   - validFrom: When the list is made.
    ///   - validUntil: When it runs out.
    ///   - timeToLive: Milliseconds for which it may be kept.
    public init(
        address: String, issuer: String, purpose: StatusPurpose, validFrom: Instant, validUntil: Instant? = nil,
        timeToLive: Int64? = nil
    ) {
        self.address = address
        self.issuer = issuer
        self.purpose = purpose
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.timeToLive = timeToLive
    }

    /// The credential without proof.
    ///
    /// - Throws: ``StatusListError`` when there is no memory to compress in.
    public func unsigned(_ list: BitstringStatusList) throws(StatusListError) -> JSON {
        .object(omittingNil: [
            ("@context", ["https://www.w3.org/ns/credentials/v2"]),
            ("id", .string(address)),
            ("type", ["VerifiableCredential", "BitstringStatusListCredential"]),
            ("issuer", .string(issuer)),
            ("validFrom", .string(validFrom.description)),
            ("validUntil", validUntil.map { .string($0.description) }),
            (
                "credentialSubject",
                .object(omittingNil: [
                    ("id", .string(address + "#list")),
                    ("type", "BitstringStatusList"),
                    ("statusPurpose", .string(purpose.text)),
                    ("ttl", timeToLive.map { .integer(Int($0)) }),
                    ("encodedList", .string(try list.encoded())),
                ])
            ),
        ])
    }

    /// The signed credential, as it is to be published.
    ///
    /// - Parameters:
    ///   - list: The list.
    ///   - verificationMethod: The id of the signing key, a key of ``issuer``.
    ///   - signer: The key.
    ///   - suites: The kinds of proof; several make a proof set. Without any it is canonical JSON, with the suite that
    ///     belongs to the key.
    ///   - processor: Reads linked data; needed for suites that hash it.
    /// - Throws: ``StatusListError``; ``DataIntegrity/DataIntegrityError`` as
    ///   ``DataIntegrity/ProofSigner/init(options:context:suite:signer:processor:)``; what the signer throws.
    public func signed(
        _ list: BitstringStatusList, verificationMethod: String, by signer: any Signer, suites: [Cryptosuite] = [],
        processor: JSONLDProcessor? = nil
    ) throws -> [UInt8] {
        let document = try unsigned(list)
        let options = ProofOptions(verificationMethod: verificationMethod, created: validFrom)
        let suites = suites.isEmpty ? [.suite(for: signer.publicKey.type, .json)] : suites
        let proofs = try suites.map { suite in
            try ProofSigner(
                options: options, context: document["@context"], suite: suite, signer: signer, processor: processor)
        }
        return try proofs.secured(JSONTemplate(document, holes: [], gap: "proof").filled([]))
    }
}
