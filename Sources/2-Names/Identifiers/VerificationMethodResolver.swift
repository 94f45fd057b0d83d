/// Finds the key that a proof names.
///
/// A resolver that asks over a network keeps what it learnt in documents and hands them to one of these: judging never
/// waits.
public protocol VerificationMethodResolver: Sendable {
    /// The key with this name, if its owner lists it for this purpose.
    ///
    /// - Parameters:
    ///   - url: The name as received, byte by byte: `did:web:sonnwald.example#key-1`.
    ///   - relationship: What the key is needed for.
    /// - Throws: ``IdentifierError``: `did.unavailable` and `did.unsupported` when it could not be found out, everything
    ///   else when it is wrong: `key.unknown`, `key.relationship`, `key.controller`, `did.malformed`, …
    func method(
        _ url: [UInt8], for relationship: VerificationRelationship
    ) throws(IdentifierError) -> ResolvedMethod
}
