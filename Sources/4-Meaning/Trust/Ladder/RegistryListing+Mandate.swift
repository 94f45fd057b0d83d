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
        mandate(from: body, of: registry, on: day) { mandate in mandate.period.contains(day) }
    }

    /// Why a mandate of the day of the award does not count; nil when it does.
    ///
    /// That day is the signer's to write. So whoever signs must have been allowed to on the day of signing as well, under that
    /// mandate or another one; where nobody says when it was signed, the mandate must have no end, as a key then must not have.
    func objection(
        toMandateFrom body: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate, signedAt: Instant?
    ) -> TrustError? {
        guard mandate(from: body, of: registry, on: day) != nil else {
            return TrustError(.mandateMissing, facts: names(beside: body, of: registry))
        }
        let stillHeld = mandate(from: body, of: registry, on: signedAt?.date() ?? day) { mandate in
            mandate.isHeld(atSigning: signedAt, of: day)
        }
        return stillHeld == nil ? TrustError(.mandateEnded, facts: names(beside: body, of: registry)) : nil
    }

    /// What two bodies are called in a sentence. Those that a reader would take for one are told apart by their entries.
    private func names(beside body: RegistryEntry, of registry: TrustRegistry) -> [String: String] {
        guard Skeleton.of(name: body.anyName) == Skeleton.of(name: entry.anyName) else {
            return ["name": body.anyName, "signer": entry.anyName]
        }
        return ["name": body.name(in: registry), "signer": entry.name(in: self.registry)]
    }

    /// Whether one of the two has a mandate of the other that counts, on the day of the award and when it was signed.
    func sharesMandate(
        with other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate, signedAt: Instant?
    ) -> Bool {
        if objection(toMandateFrom: other, of: registry, on: day, signedAt: signedAt) == nil { return true }
        // The ids of entries mean something within one registry only.
        guard registry === self.registry else { return false }
        let given = (entry.mandates + other.mandates).filter { mandate in
            mandate.mandator.hasSameBytes(as: entry.id) && mandate.mandatary.hasSameBytes(as: other.id)
        }
        return given.contains { $0.period.contains(day) }
            && given.contains { $0.isHeld(atSigning: signedAt, of: day) }
    }

    private func mandate(
        from body: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate, where counts: (Mandate) -> Bool
    ) -> Mandate? {
        func find(_ mandates: [Mandate], _ body: RegistryEntry, _ signer: RegistryEntry) -> Mandate? {
            mandates.first { mandate in
                mandate.mandator.hasSameBytes(as: body.id) && mandate.mandatary.hasSameBytes(as: signer.id)
                    && counts(mandate)
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

extension Mandate {
    /// Whether it holds on the day of signing; where nobody says when that was, whether it holds on the award's and has no end.
    fileprivate func isHeld(atSigning signedAt: Instant?, of day: CalendarDate) -> Bool {
        guard let signedAt else { return period.to == nil && period.contains(day) }
        return period.contains(signedAt.date())
    }
}
