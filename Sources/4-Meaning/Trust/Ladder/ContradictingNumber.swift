internal import Encodings

extension TrustRegistries {
    /// Everybody who had one of these numbers on a day, in every registry: which of them was named first decides nothing.
    func owners(
        of numbers: [LegalIdentifier], on day: CalendarDate
    ) -> [(registry: TrustRegistry, entry: RegistryEntry, number: LegalIdentifier)] {
        numbers.flatMap { number in
            registries.compactMap { registry in
                registry.entry(identifiedBy: number, on: day).map { (registry, $0, number) }
            }
        }
    }

    /// Of the official numbers that are stated of one body the first that cannot be its own: its entry has another one of that
    /// kind, or the number is somebody else's.
    func number(
        among stated: [LegalIdentifier], notOf entry: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate
    ) -> LegalIdentifier? {
        let own = entry.legalIdentifiers(on: day)
        if let differing = IdentifierComparison(stated: stated, registered: own).contradicting.first {
            return differing
        }
        return stated.first { number in
            guard !own.contains(where: { $0.matches(number) }) else { return false }
            return registries.contains { other in
                guard let owner = other.entry(identifiedBy: number, on: day), owner !== entry else { return false }
                // Another registry may know one more number of the same body, and whoever took its duties over has its numbers.
                if other !== registry { return !entry.mayBeSame(as: owner, on: day) }
                return !registry.successors(of: owner, on: day).contains { $0 === entry }
                    && !registry.successors(of: entry, on: day).contains { $0 === owner }
            }
        }
    }
}

extension RegistryEntry {
    /// Whether an entry of another registry can be about the same body: they share a number, or have none that could be
    /// compared and one name in law. Nobody rises by that; it only accuses nobody of two numbers of her own.
    func mayBeSame(as other: RegistryEntry, on day: CalendarDate) -> Bool {
        let comparison = IdentifierComparison(
            stated: legalIdentifiers(on: day), registered: other.legalIdentifiers(on: day))
        guard comparison.contradicting.isEmpty else { return false }
        return !comparison.shared.isEmpty
            || other.legalName(on: day).map { standing(ofName: $0.text, on: day) == .own } ?? false
    }
}
