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
                // Another registry may know one more number of the same body.
                let isSame =
                    other !== registry
                    && !IdentifierComparison(stated: own, registered: owner.legalIdentifiers(on: day)).shared.isEmpty
                return !isSame
            }
        }
    }
}
