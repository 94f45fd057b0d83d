public import Encodings

extension TrustRegistries {
    /// The registered body in whose number or name somebody else signed, without a mandate that is known.
    ///
    /// ```swift
    /// if let error = registries.borrowing(numbers: stated, names: ["Hochschule Sonnwald"], by: listing, on: day, signedAt: created) {
    ///     print(error.facts["name"] ?? "", error.facts["signer"] ?? "")
    /// }
    /// ```
    ///
    /// A name decides nothing here either: it only tells whom to ask. What the signer's own entry has as well is its own, and
    /// so is what belongs to a body whose duties it has, that has its duties, or of which it is a part. A name that only looks
    /// like another's is told like that one, with `stated` and `resembles` beside; one that begins with another's and goes on, only
    /// where there is nothing else to tell, with `stated` and `begins`.
    ///
    /// - Parameters:
    ///   - numbers: The official numbers that the credential states, of issuer and awarding body.
    ///   - names: The names that it gives them.
    ///   - signer: The key that signed, as a registry lists it.
    ///   - day: The day in question.
    ///   - signedAt: When it signed, as far as that is known: a mandate has to hold then as well.
    /// - Returns: `ladder.mandate_missing`, or `ladder.mandate_ended` where there was one on that day but not when it was
    ///   signed, with the names of both; nil when nothing is borrowed.
    public func borrowing(
        numbers: [LegalIdentifier], names: [String], by signer: RegistryListing, on day: CalendarDate,
        signedAt: Instant?
    ) -> TrustError? {
        let own = signer.entry.legalIdentifiers(on: day)
        for number in numbers where !own.contains(where: { $0.matches(number) }) {
            for registry in registries {
                // Of several that have it one answers for it, whichever the registry names first.
                let objections = registry.entries(identifiedBy: number, on: day).map { entry in
                    objection(to: signer, asThough: entry, of: registry, on: day, signedAt)
                }
                guard objections.allSatisfy({ $0 != nil }), let error = objections.first ?? nil else { continue }
                return error
            }
        }
        for name in names where signer.entry.standing(ofName: name, on: day) == .other {
            for registry in registries {
                for entry in registry.entries(named: name) {
                    if let error = objection(to: signer, asThough: entry, of: registry, on: day, signedAt) {
                        return error
                    }
                }
            }
        }
        return lookalike(of: names, by: signer, on: day, signedAt)
    }

    /// The body of another registry whose number is stated, and of which nothing but its name says that it is the signer.
    ///
    /// ```swift
    /// if let error = registries.namesake(numbers: stated, of: listing, on: day, signedAt: created) {
    ///     print(error.facts["number"] ?? "", error.facts["owner"] ?? "")
    /// }
    /// ```
    ///
    /// Two registries may well know one body, each in its way: that accuses nobody. But anybody can be listed somewhere under
    /// any name, so it has to be asked. A number that both entries have, the key, a succession or a mandate answers it.
    ///
    /// - Returns: `ladder.name_only`, with the number and its owner; nil when nothing is open.
    public func namesake(
        numbers: [LegalIdentifier], of signer: RegistryListing, on day: CalendarDate, signedAt: Instant?
    ) -> TrustError? {
        let own = signer.entry.legalIdentifiers(on: day)
        for number in numbers where !own.contains(where: { $0.matches(number) }) {
            let owners = self.owners(of: [number], on: day)
            let isAnswered = owners.contains { registry, entry, _ in
                signer.isSamePerson(as: entry, of: registry, on: day) || entry.lists(signer.key)
                    || signer.isTied(to: entry, of: registry, on: day)
                    || signer.objection(toMandateFrom: entry, of: registry, on: day, signedAt: signedAt) == nil
            }
            // One that is not even called alike is borrowed from: ``borrowing(numbers:names:by:on:signedAt:)``.
            let alike = owners.first { registry, entry, _ in
                registry !== signer.registry && signer.entry.mayBeSame(as: entry, on: day)
            }
            guard !isAnswered, let alike else { continue }
            let facts = ["number": number.value, "owner": alike.entry.name(in: alike.registry)]
            return TrustError(.nameOnly, facts: facts)
        }
        return nil
    }

    /// A name that is somebody else's but for letters that look the same, one letter, or what stands behind it.
    private func lookalike(
        of names: [String], by signer: RegistryListing, on day: CalendarDate, _ signedAt: Instant?
    ) -> TrustError? {
        var longer: TrustError?
        for name in names where signer.entry.standing(ofName: name, on: day) == .other {
            for registry in registries {
                for alike in registry.looks.names(takenFor: name, by: signer.entry, in: registry.store) {
                    let found = objection(to: signer, asThough: alike.entry, of: registry, on: day, signedAt)
                    guard let found else { continue }
                    let facts = ["stated": name, (alike.isLonger ? "begins" : "resembles"): alike.resembles]
                    let error = TrustError(found.code, facts: found.facts.merging(facts) { $1 })
                    guard alike.isLonger else { return error }
                    longer = longer ?? error
                }
            }
        }
        return longer
    }

    private func objection(
        to signer: RegistryListing, asThough entry: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate,
        _ signedAt: Instant?
    ) -> TrustError? {
        if registry !== signer.registry, signer.entry.mayBeSame(as: entry, on: day) { return nil }
        guard !signer.isSamePerson(as: entry, of: registry, on: day), !signer.isTied(to: entry, of: registry, on: day)
        else { return nil }
        return signer.objection(toMandateFrom: entry, of: registry, on: day, signedAt: signedAt)
    }
}

extension RegistryEntry {
    /// Whether it has a key that is this one, by its bytes or, where it carries none, by its name.
    func lists(_ key: RegistryKey) -> Bool {
        keys.contains { own in
            if let bytes = own.multikeyBytes, let others = key.multikeyBytes { return bytes == others }
            return own.methodID != nil && own.methodID == key.methodID
        }
    }
}
