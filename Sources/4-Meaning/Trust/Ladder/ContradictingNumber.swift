public import Encodings

extension TrustRegistries {
    /// Everybody who had one of these numbers on a day, in every registry: which of them was named first decides nothing.
    func owners(
        of numbers: [LegalIdentifier], on day: CalendarDate
    ) -> [(registry: TrustRegistry, entry: RegistryEntry, number: LegalIdentifier)] {
        numbers.flatMap { number in
            registries.flatMap { registry in
                registry.entries(identifiedBy: number, on: day).map { (registry, $0, number) }
            }
        }
    }

    /// Whose a stated number is that the signer's own entry does not have.
    public enum NumberStanding: Sendable, Hashable {
        /// No registry knows it.
        case unknown
        /// Another registry has it in an entry that is about the signer too, by another number or the key, or that a registry ties to it.
        case ofSigner
        /// Somebody else's, by the name of that entry and registry.
        case ofOther(String)
    }

    /// Finds out whose a number is beside whoever signed.
    ///
    /// ```swift
    /// if case .ofOther(let name) = registries.standing(ofNumber: stated, beside: listing, on: day) { print(name) }
    /// ```
    public func standing(
        ofNumber number: LegalIdentifier, beside signer: RegistryListing, on day: CalendarDate
    ) -> NumberStanding {
        let owners = owners(of: [number], on: day)
        guard let first = owners.first else { return .unknown }
        let isOwn = owners.contains { registry, entry, _ in
            signer.isSamePerson(as: entry, of: registry, on: day) || entry.lists(signer.key)
                || signer.isTied(to: entry, of: registry, on: day)
        }
        return isOwn ? .ofSigner : .ofOther(first.entry.name(in: first.registry))
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
