public import Encodings
public import Identifiers

/// Finds keys in registries first, then wherever else they may be at hand.
///
/// ```swift
/// let resolver = RegistryResolver(registries, base: OfflineResolver(documents: documents))
/// ```
///
/// An entry that carries a key is the key document at hand, with the days on which the key counts: credentials of a
/// did:web can be verified without asking its website. Where a registry and a document differ, the registry is believed.
/// A key that was revoked is handed out with the date, so that a report can say what is wrong instead of missing the key.
public struct RegistryResolver: VerificationMethodResolver {
    private let registries: TrustRegistries
    private let base: any VerificationMethodResolver

    /// - Parameters:
    ///   - registries: The registries at hand.
    ///   - base: Asked for keys that no registry carries.
    public init(_ registries: TrustRegistries, base: any VerificationMethodResolver) {
        self.registries = registries
        self.base = base
    }

    /// The key with this name: from a registry, otherwise from the resolver behind it.
    ///
    /// - Throws: `IdentifierError` `key.ambiguous` when registries carry different keys under the name, `key.relationship` when
    ///   the key is listed for another use only, the reason why bytes are no sound key, or what the resolver behind throws.
    public func method(
        _ url: [UInt8], for relationship: VerificationRelationship
    ) throws(IdentifierError) -> ResolvedMethod {
        // Registries list the key by its whole name, whatever a proof calls it.
        let url = DIDKey.completedMethod(url)
        let found = candidates(url, for: relationship)
        guard let key = found.key else {
            guard found.isForAnotherUse else { return try base.method(url, for: relationship) }
            do throws(IdentifierError) {
                return try base.method(url, for: relationship)
            } catch {
                guard error.code == .didUnavailable else { throw error }
                throw IdentifierError(.keyRelationship, facts: ["method": String(decoding: url, as: UTF8.self)])
            }
        }
        guard !found.isAmbiguous else {
            throw IdentifierError(.keyAmbiguous, facts: ["method": String(decoding: url, as: UTF8.self)])
        }
        switch key.judgedKey() {
        case .success(let method): return method
        case .failure(let error):
            throw IdentifierError(.init(rawValue: error.facts["cause"] ?? error.reason), facts: error.facts)
        case nil: return try base.method(url, for: relationship)
        }
    }

    /// What any registry at hand knows against a key: days that are over, and hands that it may be in.
    ///
    /// A key that was taken back or got into other hands is so under whatever name it signs; one that was merely replaced
    /// may go on under another. Which signatures a compromise is limited to is not asked: somebody else had the key.
    public func objection(to resolved: ResolvedMethod, at instant: Instant) -> IdentifierError? {
        if let objection = base.objection(to: resolved, at: instant) { return objection }
        let name = resolved.method.id.utf8Span.span
        let listing = registries.listing(ofMethod: name, on: instant.date())
        let same = registries.listings(of: resolved.method.publicKey)
        let compromise =
            same.lazy.compactMap { $0.entry.compromise(of: $0.key) }.first
            // A key that its entry names without carrying it is found by that name alone.
            ?? registries.compromise(ofMethod: name)?.compromise
        if let compromise {
            let facts = ["key": resolved.method.id, "since": compromise.since.description]
            return IdentifierError(.keyCompromised, facts: facts)
        }
        let revoked = same.filter { $0.key.status == .revoked }
        let objection = ([listing].compactMap { $0 } + revoked).lazy
            .compactMap { $0.key.standing(at: instant).objection }.first
        return objection.map { IdentifierError(.init(rawValue: $0.reason), facts: $0.facts) }
    }

    /// What the registries have under a name.
    private struct Found {
        /// The key that lasts longest, when the same one is listed for several periods; a revoked one before all others.
        var key: RegistryKey?
        /// Two registries or entries carry different keys under the name.
        var isAmbiguous = false
        /// The name is listed, but not for what is asked.
        var isForAnotherUse = false
    }

    private func candidates(_ url: [UInt8], for relationship: VerificationRelationship) -> Found {
        let use: RegistryKey.Use = relationship == .assertionMethod ? .assertion : .authentication
        var found = Found()
        for registry in registries.registries {
            for number in registry.index.methods.numbers(for: url.span) {
                for key in registry.store[number]?.keys ?? [] where key.isAtHand && key.methodID == url {
                    guard key.use == use else {
                        found.isForAnotherUse = true
                        continue
                    }
                    guard let known = found.key else {
                        found.key = key
                        continue
                    }
                    if known.multikeyBytes != key.multikeyBytes { found.isAmbiguous = true }
                    if key.counts(before: known) { found.key = key }
                }
            }
        }
        return found
    }
}

extension RegistryKey {
    /// Whether this listing of the same key is the one that counts, whichever was read first.
    fileprivate func counts(before other: RegistryKey) -> Bool {
        let (isRevoked, wasRevoked) = (status == .revoked, other.status == .revoked)
        if isRevoked != wasRevoked { return isRevoked }
        guard let end = period.to else { return !isRevoked && other.period.to != nil }
        guard let otherEnd = other.period.to else { return isRevoked }
        // The first that takes a key back is believed, and the last that lets it go on.
        return isRevoked ? end < otherEnd : otherEnd < end
    }
}
