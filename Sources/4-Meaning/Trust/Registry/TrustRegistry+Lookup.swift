public import Encodings
public import Signing

extension TrustRegistry {
    /// The entry of whoever controls an identifier.
    ///
    /// - Parameters:
    ///   - issuer: A DID in UTF-8, as a credential writes its issuer.
    ///   - day: When several entries had the DID, one after the other, the one that had it on this day.
    public func entry(controlling issuer: Span<UInt8>, on day: CalendarDate? = nil) -> RegistryEntry? {
        entry(among: index.controllers.numbers(for: issuer)) { entry in
            guard let day else { return true }
            return entry.keys.contains {
                $0.period.contains(day) && $0.controller.map { $0.span.hasSameBytes(as: issuer) } ?? false
            }
                || entry.legalIdentifiers.contains {
                    $0.kind == "did" && $0.period.contains(day) && $0.value.utf8Span.span.hasSameBytes(as: issuer)
                }
        }
    }

    /// The entry with this id.
    public func entry(id: Span<UInt8>) -> RegistryEntry? {
        index.ids.numbers(for: id).first.flatMap { store[$0] }
    }

    /// The entry that lists a verification method, and the key under which it does.
    ///
    /// - Parameters:
    ///   - method: The id of the method in UTF-8, as a proof names it.
    ///   - day: When several entries list it, one after the other, the one that lists it on this day; a listing as revoked before
    ///     that day comes before all others.
    ///   - use: What it has to be listed for. A key for requests is none for credentials.
    public func listing(
        ofMethod method: Span<UInt8>, on day: CalendarDate? = nil, for use: RegistryKey.Use = .assertion
    ) -> RegistryListing? {
        var inWindow: RegistryListing?
        var first: RegistryListing?
        for number in index.methods.numbers(for: method) {
            guard let entry = store[number] else { continue }
            for key in entry.keys
            where key.use == use && key.methodID.map({ $0.span.hasSameBytes(as: method) }) ?? false {
                let listing = RegistryListing(registry: self, entry: entry, key: key)
                guard let day else { return listing }
                // What was taken back stays so, whatever stands before or behind it.
                if key.status == .revoked, let end = key.period.to, end < day { return listing }
                if inWindow == nil, key.period.contains(day) { inWindow = listing }
                first = first ?? listing
            }
        }
        return inWindow ?? first
    }

    /// Every entry that lists a key, whatever it calls it.
    public func listings(of publicKey: PublicKey) -> [RegistryListing] {
        let bytes = publicKey.multikeyBytes
        return index.keys.numbers(for: bytes.span).flatMap { number -> [RegistryListing] in
            guard let entry = store[number] else { return [] }
            return entry.keys.filter { $0.multikeyBytes == bytes }
                .map { RegistryListing(registry: self, entry: entry, key: $0) }
        }
    }

    /// The entry that had an official number on a day.
    public func entry(identifiedBy identifier: LegalIdentifier, on day: CalendarDate) -> RegistryEntry? {
        entries(identifiedBy: identifier, on: day).first
    }

    /// Every entry that had an official number on a day: a faculty may have its university's.
    func entries(identifiedBy identifier: LegalIdentifier, on day: CalendarDate) -> [RegistryEntry] {
        var found: [RegistryEntry] = []
        // A number with scheme and country in front is also found where the registry has the bare one.
        for key in [identifier.spelling.key, identifier.spelling.bareKey].compactMap({ $0 }) {
            for number in index.identifiers.numbers(for: key.span) {
                guard let entry = store[number], !found.contains(where: { $0 === entry }) else { continue }
                if entry.legalIdentifiers.contains(where: { $0.period.contains(day) && $0.matches(identifier) }) {
                    found.append(entry)
                }
            }
        }
        return found
    }

    /// Entries with a name like this one, at any time.
    ///
    /// A hint for people: anybody can write any name. Nothing is decided by it.
    public func entries(named name: String) -> [RegistryEntry] {
        let folded = FoldedName.fold(name)
        guard !folded.isEmpty else { return [] }
        let numbers = index.names?.numbers(for: folded.span) ?? names.table.numbers(for: folded.span)
        return numbers.compactMap { store[$0] }
    }

    /// More steps than any institution has taken.
    static let mostSuccessors = 16

    /// The entries that followed this one, by succession, absorption, up to a day: the last one carries its duties.
    ///
    /// - Returns: In order of time; empty when nobody followed.
    public func successors(of entry: RegistryEntry, on day: CalendarDate) -> [RegistryEntry] {
        var chain: [RegistryEntry] = []
        var current = entry
        // Ends a circle as well.
        while chain.count < Self.mostSuccessors {
            let step = current.relations.filter { relation in
                (relation.kind == .succeededBy || relation.kind == .absorbedBy) && relation.on <= day
            }.max { $0.on < $1.on }
            guard let other = step?.other, let next = self.entry(id: other.utf8Span.span), next !== entry,
                !chain.contains(where: { $0 === next })
            else { break }
            chain.append(next)
            current = next
        }
        return chain
    }

    private func entry(
        among numbers: ArraySlice<Int32>, where isMeant: (RegistryEntry) -> Bool
    ) -> RegistryEntry? {
        guard let first = numbers.first else { return nil }
        if numbers.count == 1 { return store[first] }
        for number in numbers {
            if let entry = store[number], isMeant(entry) { return entry }
        }
        return store[first]
    }
}

/// A key as a registry lists it: where, for whom, and how.
public final class RegistryListing: Sendable {
    /// The registry that lists it.
    public let registry: TrustRegistry
    /// The issuer for whom it is listed.
    public let entry: RegistryEntry
    /// The key, with its days and status.
    public let key: RegistryKey

    /// Every id by which a status list may speak for the issuer: its own, and those of whoever has its duties since.
    public func statusListIssuers(on day: CalendarDate) -> [[UInt8]] {
        guard !entry.relations.isEmpty else { return entry.statusListIssuers(on: day) }
        return registry.successors(of: entry, on: day).reduce(entry.statusListIssuers(on: day)) {
            $0 + $1.statusListIssuers(on: day)
        }
    }

    init(registry: TrustRegistry, entry: RegistryEntry, key: RegistryKey) {
        self.registry = registry
        self.entry = entry
        self.key = key
    }
}
