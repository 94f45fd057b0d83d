internal import Encodings

extension RegistryListing {
    /// Whether an entry is about the same legal person: the same one, or in another registry one with the same numbers or key.
    func isSamePerson(as other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate) -> Bool {
        if other === entry { return true }
        guard registry !== self.registry else { return false }
        let comparison = IdentifierComparison(
            stated: entry.legalIdentifiers(on: day), registered: other.legalIdentifiers(on: day))
        if !comparison.shared.isEmpty { return comparison.contradicting.isEmpty }
        guard comparison.contradicting.isEmpty, let bytes = key.multikeyBytes else { return false }
        return other.keys.contains { $0.multikeyBytes == bytes }
    }

    /// Whether one carries on the duties of the other, or the signer is a part of it.
    func isTied(to other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate) -> Bool {
        let followers = registry.successors(of: other, on: day)
        if followers.contains(where: { isSamePerson(as: $0, of: registry, on: day) }) { return true }
        guard registry === self.registry else { return false }
        return registry.successors(of: entry, on: day).contains { $0 === other }
            || entry.relations.contains { relation in
                relation.kind == .partOf && relation.other?.hasSameBytes(as: other.id) == true && relation.on <= day
                    && relation.to.map { day <= $0 } ?? true
            }
    }

    /// A mandate that either registry knows and that covers the day.
    ///
    /// The ids of entries mean something within one registry only: in another one the mandatary's entry has to be about the
    /// same legal person as the signer's.
    func mandate(from body: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate) -> Mandate? {
        func find(_ mandates: [Mandate], _ body: RegistryEntry, _ signer: RegistryEntry) -> Mandate? {
            mandates.first { mandate in
                mandate.mandator.hasSameBytes(as: body.id) && mandate.mandatary.hasSameBytes(as: signer.id)
                    && mandate.period.contains(day)
            }
        }
        // Either entry may carry it: the word that counts is that of the registry's keeper, who keeps both.
        if registry === self.registry { return find(body.mandates + entry.mandates, body, entry) }
        for mandate in body.mandates {
            guard let other = registry.entry(id: mandate.mandatary.utf8Span.span),
                isSamePerson(as: other, of: registry, on: day),
                let found = find([mandate], body, other)
            else { continue }
            return found
        }
        return nil
    }
}
