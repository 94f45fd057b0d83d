import Achievements
public import Encodings
import Signing
import Trust

/// Whose rules they are, and how that is known.
///
/// ```swift
/// switch rules.authorship.standing {
/// case .unsigned: print("whoever wrote them did not sign")
/// case .registered: print("signed by", rules.authorship.signer?.name ?? "")
/// default: print("signed, by a key that nobody here knows")
/// }
/// ```
public struct RulesAuthorship: Sendable, Hashable {
    /// How much is known. The raw values are public API.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Nobody signed.
        case unsigned
        /// Signed by a key that no registry at hand lists.
        case unknownKey = "unknown_key"
        /// Signed after the registry was issued that lists the key: whether it was still in force then, nobody here knows.
        case snapshotOlder = "snapshot_older"
        /// Signed by a key that a registry lists for the body that the rules name.
        case registered
        /// Signed by a key that may not speak for the body that the rules name: not to be worked with.
        case refused
    }

    /// The body as a registry has it.
    public struct Signer: Sendable, Hashable {
        /// Its name in law on the day of the signature.
        public let name: String
        /// The id of its entry.
        public let id: String
        /// The registry's id.
        public let registry: String
        /// The number of the snapshot.
        public let number: Int
        /// When the snapshot was issued.
        public let issued: Instant
        /// Whether somebody whom the user trusts signed the snapshot.
        public let isAnchored: Bool
    }

    public let standing: Standing
    /// Nil where nobody signed.
    public let signature: RulesSignature?
    /// Nil where nobody is known.
    public let signer: Signer?

    /// Rules that nobody signed.
    public static let unsigned = RulesAuthorship(standing: .unsigned, signature: nil, signer: nil)

    /// Rules with a signature that does not count.
    static func refused(_ signature: RulesSignature?) -> RulesAuthorship {
        RulesAuthorship(standing: .refused, signature: signature, signer: nil)
    }

    private init(standing: Standing, signature: RulesSignature?, signer: Signer?) {
        (self.standing, self.signature, self.signer) = (standing, signature, signer)
    }

    /// Looks for the signer in registries.
    ///
    /// - Parameter missing: Why a registry that was named is not among them.
    /// - Throws: ``StackingError`` `rules.other_body` for a key that belongs to another body than the rules name,
    ///   `rules.signer_key` for one that was not in force on that day, or is in other hands, `rules.registry` where a part of a
    ///   registry is not what its keeper signed, or a whole one is missing: whoever is not found may stand in it, and so may a
    ///   withdrawal.
    init(
        of rules: StackingRules, signature: RulesSignature?, in registries: TrustRegistries, missing: TrustError?
    ) throws(StackingError) {
        guard let signature else {
            self = .unsigned
            return
        }
        let day = signature.made.date()
        let listings = registries.listings(of: signature.key).filter { $0.key.use == .assertion }
        if let fault = registries.fault ?? missing {
            throw StackingError(.rulesRegistry, at: .pointer("/proof"), facts: ["cause": fault.reason])
        }
        guard !listings.isEmpty else {
            self.init(standing: .unknownKey, signature: signature, signer: nil)
            return
        }
        // A key in other hands is so for everybody: the date that its signer writes proves nothing.
        for listing in listings {
            guard listing.key.status == .compromised || listing.entry.compromise(of: listing.key) != nil else {
                continue
            }
            throw Self.refusal(.rulesSignerKey, listing, on: day, ["cause": TrustError.Code.keyCompromised.rawValue])
        }
        // One that was withdrawn is so wherever it is said; a listing that does not know it yet makes it no younger.
        for listing in listings where listing.key.status == .revoked {
            guard let end = listing.key.period.to, end < day else { continue }
            let cause = listing.key.standing(at: signature.made).objection?.reason ?? ""
            throw Self.refusal(.rulesSignerKey, listing, on: day, ["cause": cause])
        }
        // Where a registry that the user trusts knows the key, the others are not asked whose it is.
        let anchored = listings.filter { $0.registry.standing.isAnchored }
        let heard = anchored.isEmpty ? listings : anchored
        let own = heard.filter { rules.body.isNamed(by: $0.entry, on: day) }
        guard !own.isEmpty else {
            throw Self.refusal(.rulesOtherBody, heard[0], on: day, ["body": rules.bodyName])
        }
        let inForce = own.filter { $0.key.standing(at: signature.made).objection == nil }
        guard !inForce.isEmpty else {
            let cause = own[0].key.standing(at: signature.made).objection?.reason ?? ""
            throw Self.refusal(.rulesSignerKey, own[0], on: day, ["cause": cause])
        }
        guard let listing = inForce.first(where: { $0.registry.canSpeak(about: day) }) else {
            self.init(standing: .snapshotOlder, signature: signature, signer: nil)
            return
        }
        let registry = listing.registry
        self.init(
            standing: .registered, signature: signature,
            signer: Signer(
                name: Self.name(of: listing.entry, on: day), id: listing.entry.id, registry: registry.id,
                number: registry.number, issued: registry.issued, isAnchored: registry.standing.isAnchored))
    }

    /// - Throws: ``StackingError`` `rules.unsigned`, `rules.unknown_signer`, `rules.registry`.
    func demandRegistered() throws(StackingError) {
        switch standing {
        case .unsigned: throw StackingError(.rulesUnsigned)
        case .unknownKey, .refused:
            throw StackingError(.rulesUnknownSigner, at: .pointer("/proof"), facts: ["key": keyText ?? ""])
        case .snapshotOlder:
            throw StackingError(
                .rulesRegistry, at: .pointer("/proof"), facts: ["cause": TrustError.Code.snapshotOlder.rawValue])
        case .registered:
            guard signer?.isAnchored != true else { return }
            throw StackingError(.rulesUnknownSigner, at: .pointer("/proof"), facts: ["key": keyText ?? ""])
        }
    }

    /// The key in Multikey form.
    public var keyText: String? { signature?.key.multikey }

    private static func name(of entry: RegistryEntry, on day: CalendarDate) -> String {
        entry.legalName(on: day)?.text ?? entry.id
    }

    private static func refusal(
        _ code: StackingError.Code, _ listing: RegistryListing, on day: CalendarDate, _ facts: [String: String]
    ) -> StackingError {
        StackingError(
            code, at: .pointer("/proof"),
            facts: facts.merging(["signer": name(of: listing.entry, on: day)]) { own, _ in own })
    }
}

extension StackingRules.Body {
    /// Whether an entry is this body: every name is one that the entry has on that day, and so is the id, where there is one.
    fileprivate func isNamed(by entry: RegistryEntry, on day: CalendarDate) -> Bool {
        guard name.entries.allSatisfy({ entry.standing(ofName: $0.text, on: day) == .own }) else { return false }
        guard let id else { return true }
        if entry.id.utf8.elementsEqual(id.utf8) { return true }
        return entry.keys.contains { $0.controller?.elementsEqual(id.utf8) ?? false }
            || entry.legalIdentifiers(on: day).contains { $0.kind == "did" && $0.value.utf8.elementsEqual(id.utf8) }
    }
}
