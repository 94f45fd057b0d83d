public import Encodings
public import Signing

/// All registries at hand, asked one after the other in the order the user gave them.
///
/// ```swift
/// let registries = TrustRegistries([national, partner])
/// if let listing = registries.listing(ofMethod: methodID.span, on: signedOn) { … }
/// ```
public struct TrustRegistries: Sendable {
    /// The registries, in the order in which they are asked.
    public let registries: [TrustRegistry]

    /// - Parameter registries: Opened registries, the most trusted first.
    public init(_ registries: [TrustRegistry]) {
        self.registries = registries
        knowCompromises = registries.contains(where: \.knowsCompromises)
    }

    /// Whether any registry tells of a key in other hands: where none does, none needs to be looked for.
    public let knowCompromises: Bool

    /// Those with one of these ids; all of them where no id is named.
    public func only(_ ids: [String]) -> TrustRegistries {
        guard !ids.isEmpty else { return self }
        return TrustRegistries(registries.filter { one in ids.contains { $0.hasSameBytes(as: one.id) } })
    }

    /// Why one of them is not to be relied on any more (``TrustRegistry/fault``); nil as long as all are.
    public var fault: TrustError? { registries.lazy.compactMap(\.fault).first }

    /// Why a registry that was named is not at hand in any snapshot; nil where all are that count.
    ///
    /// What an old snapshot knew its successor knows as well, and what nobody who is trusted has signed would not be believed
    /// either: neither is missed.
    ///
    /// - Parameter problems: Why registries could not be opened.
    public func missing(among problems: [TrustError]) -> TrustError? {
        problems.first { problem in
            if [.unsigned, .anchor].contains(problem.code) { return false }
            if problem.code == .disputed { return true }
            guard let id = problem.facts["registry"] else { return true }
            return !registries.contains { one in
                guard one.id.utf8.elementsEqual(id.utf8) else { return false }
                // Another anchor's registry of that id is no successor: any id can be written into any registry.
                guard let anchor = problem.facts["anchor"] else { return true }
                return one.standing.anchor?.multikey.utf8.elementsEqual(anchor.utf8) == true
            }
        }
    }

    /// Whether none is at hand.
    public var isEmpty: Bool { registries.isEmpty }

    /// As ``TrustRegistry/listing(ofMethod:on:for:)``: of several registries that list the method one that knows it as revoked
    /// before that day, else the first in whose days it is, else the first. An old listing hides no other, wherever it stands.
    public func listing(
        ofMethod method: Span<UInt8>, on day: CalendarDate? = nil, for use: RegistryKey.Use = .assertion
    ) -> RegistryListing? {
        var inWindow: RegistryListing?
        var first: RegistryListing?
        for registry in registries {
            guard let listing = registry.listing(ofMethod: method, on: day, for: use) else { continue }
            first = first ?? listing
            guard let day else { continue }
            if listing.key.status == .revoked, let end = listing.key.period.to, end < day { return listing }
            if inWindow == nil, listing.key.period.contains(day) { inWindow = listing }
        }
        return inWindow ?? first
    }

    /// As ``TrustRegistry/listings(of:)``, from all registries.
    public func listings(of publicKey: PublicKey) -> [RegistryListing] {
        registries.flatMap { $0.listings(of: publicKey) }
    }

    /// As ``TrustRegistry/entry(controlling:on:)``, with the registry that answered.
    public func entry(
        controlling issuer: Span<UInt8>, on day: CalendarDate? = nil
    ) -> (registry: TrustRegistry, entry: RegistryEntry)? {
        for registry in registries {
            if let entry = registry.entry(controlling: issuer, on: day) { return (registry, entry) }
        }
        return nil
    }

    /// As ``TrustRegistry/entry(identifiedBy:on:)``, with the registry that answered.
    public func entry(
        identifiedBy identifier: LegalIdentifier, on day: CalendarDate
    ) -> (registry: TrustRegistry, entry: RegistryEntry)? {
        for registry in registries {
            if let entry = registry.entry(identifiedBy: identifier, on: day) { return (registry, entry) }
        }
        return nil
    }

    /// As ``TrustRegistry/entries(named:)``, from all registries.
    public func entries(named name: String) -> [RegistryEntry] {
        registries.flatMap { $0.entries(named: name) }
    }

    /// The most that any registry holds of a country's issuers on a day.
    public func coverage(of country: String, on day: CalendarDate) -> RegistryCoverage {
        registries.map { $0.coverage(of: country, on: day) }.max() ?? .none
    }

    /// The compromise of a key that any registry knows, wherever it is listed.
    ///
    /// A key that is in other hands is so for everybody: the entry that says it need not be the one that was found first.
    public func compromise(
        ofMethod method: Span<UInt8>, credential: [UInt8]? = nil, provenAt: Instant? = nil
    ) -> (entry: RegistryEntry, compromise: Compromise)? {
        for registry in registries {
            for entry in registry.entriesListing(method) {
                for key in entry.keys where key.methodID.map({ $0.span.hasSameBytes(as: method) }) ?? false {
                    if let found = entry.compromise(of: key, credential: credential, provenAt: provenAt) {
                        return (entry, found)
                    }
                }
            }
        }
        return nil
    }
}

extension TrustRegistry {
    func entriesListing(_ method: Span<UInt8>) -> some Sequence<RegistryEntry> {
        index.methods.numbers(for: method).lazy.compactMap { [store] in store[$0] }
    }
}
