internal import DataIntegrity
public import Encodings
internal import Identifiers
public import JSON
public import Signing

extension TrustRegistry {
    /// The greatest number of a snapshot that is built: one more is still a number that JSON carries exactly, so that another
    /// one can follow.
    public static let mostNumber = (1 << 53) - 2

    /// A registry document without a proof.
    ///
    /// - Parameters:
    ///   - id: The registry's name, the same for every snapshot of it.
    ///   - number: The number of this snapshot, greater than every earlier one.
    ///   - issued: When it is issued.
    ///   - validUntil: Until when it may be used; without it, for 90 days.
    ///   - entries: The issuers, as ``RegistryEntry/make(id:names:identifiers:places:keys:)`` makes them.
    ///   - sources: Where the facts come from.
    public static func document(
        id: String, number: Int, issued: Instant, validUntil: Instant? = nil, entries: [JSON],
        sources: [RegistrySource] = []
    ) -> JSON {
        .object(omittingNil: [
            ("type", "TestamurTrustRegistry"),
            ("version", 1),
            ("id", .string(id)),
            ("number", .integer(number)),
            ("issued", .string(issued.description)),
            ("validUntil", validUntil.map { .string($0.description) }),
            ("sources", sources.isEmpty ? nil : .array(sources.map(\.json))),
            ("issuers", .array(entries)),
        ])
    }

    /// Builds and signs a snapshot.
    ///
    /// What comes out can be opened: entries that break the rules are refused here, before anything is signed.
    ///
    /// ```swift
    /// let bytes = try TrustRegistry.build(
    ///     entries: [entry], id: "urn:example:registry", number: 7, issued: now, signer: anchorKey)
    /// ```
    ///
    /// - Parameter signer: The anchor's key. Verifiers are told its public half.
    /// - Throws: ``TrustError``, the first of ``problems(in:limits:)``, `registry.value` for a number that none could follow
    ///   (``mostNumber``); or what the signer throws.
    public static func build(
        entries: [JSON], id: String, number: Int, issued: Instant, validUntil: Instant? = nil,
        sources: [RegistrySource] = [], limits: RegistryLimits = .standard, signer: any Signer
    ) throws -> [UInt8] {
        guard number <= mostNumber else {
            let facts = ["member": "number", "value": String(number), "allowed": "≤ \(mostNumber)"]
            throw TrustError(.value, at: .pointer("/number"), facts: facts)
        }
        let document = document(
            id: id, number: number, issued: issued, validUntil: validUntil, entries: entries, sources: sources)
        if let problem = problems(in: document.bytes(), limits: limits).first { throw problem }
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), created: issued)
        return try DataIntegrity.secured(document, options: options, signer: signer)
    }
}
