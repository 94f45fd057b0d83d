public import Encodings

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

    /// Why what a key signs does not count for its owner at an instant, from all that is known of the key under whatever
    /// name.
    ///
    /// Asked of documents that are made anew every few days, as status lists are: whoever has a key that was given up can
    /// write any day into them, so that the day of the judgement counts and not the one they state. A resolver that knows
    /// more of keys than the methods it hands out says so here.
    ///
    /// - Parameters:
    ///   - resolved: A key that this resolver handed out.
    ///   - instant: The instant of the judgement.
    /// - Returns: `key.revoked`, `key.window`, `key.compromised`, `key.unconfirmed`; nil when nothing is known against it.
    func objection(to resolved: ResolvedMethod, at instant: Instant) -> IdentifierError?
}

extension VerificationMethodResolver {
    /// What the key itself says, and the listing that it comes from.
    public func objection(to resolved: ResolvedMethod, at instant: Instant) -> IdentifierError? {
        resolved.objection(at: instant)
    }
}

extension ResolvedMethod {
    /// Why the key does not count at an instant, by its own words and by those of the listing it comes from.
    public func objection(at instant: Instant) -> IdentifierError? {
        if let refusal = method.refusal(at: instant) { return refusal }
        switch source {
        case .computed, .document: return nil
        // Whoever writes an address with a key in it puts any key there.
        case .named: return IdentifierError(.keyUnconfirmed, facts: ["method": method.id])
        case .registry(_, let from, _, let status):
            if status == "compromised" { return IdentifierError(.keyCompromised, facts: ["key": method.id]) }
            guard let from, instant.date() < from else { return nil }
            return IdentifierError(.keyWindow, facts: ["method": method.id, "from": from.description])
        }
    }
}
