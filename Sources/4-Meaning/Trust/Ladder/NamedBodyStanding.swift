public import Encodings

/// What registries know of a body that somebody else's credential names: as one that awards with the signer, or made the course.
public enum NamedBodyStanding: Sendable {
    /// No registry knows it.
    case unknown
    /// It is the signer itself.
    case signer
    /// A registry tells what connects the two: a mandate, a relation, a common whole.
    case connected(RegistryEntry)
    /// A registry knows it, and nothing that connects it with the signer.
    case unconfirmed(RegistryEntry)
    /// Its name may be taken for one that a registry knows, and nothing connects that one with the signer.
    case resembling(Lookalike)
}

extension TrustRegistries {
    /// Finds out whom a signer names beside itself.
    ///
    /// ```swift
    /// let standing = registries.standing(ofNumbers: stated, name: "Hochschule Sonnwald", beside: listing, on: day, signedAt: created)
    /// ```
    ///
    /// A name says whom to ask, here as elsewhere: nothing that is found climbs the ladder. One that looks like another's tells
    /// of that one too: a reader takes it for that. Whoever is found by a number or a DID is not the signer, nor somebody who is
    /// connected with it, for having that one's name in another registry: as for the issuer itself (``namesake(numbers:of:on:signedAt:)``).
    ///
    /// - Parameters:
    ///   - numbers: Its official numbers, as the credential states them.
    ///   - identifier: Its DID, in UTF-8; anything else is not found.
    ///   - name: Its name.
    ///   - signer: The key that signed, as a registry lists it.
    ///   - day: The day in question.
    ///   - signedAt: When it signed, as far as that is known: the signer writes the day of the award, so a mandate has to hold
    ///     then as well.
    public func standing(
        ofNumbers numbers: [LegalIdentifier], identifier: [UInt8] = [], name: String?, beside signer: RegistryListing,
        on day: CalendarDate, signedAt: Instant?
    ) -> NamedBodyStanding {
        let identified = identified(byNumbers: numbers, identifier: identifier, on: day)
        let named = name.map { name in
            registries.flatMap { registry in registry.entries(named: name).map { (registry, $0) } }
        }
        let known = identified.flatMap { $0 } + (named ?? [])
        let connected = known.filter { registry, entry in
            !signer.isAbout(entry, of: registry, on: day)
                && signer.isConnected(to: entry, of: registry, on: day, signedAt)
        }
        for owners in identified {
            let isAnswered = owners.contains { registry, entry in
                signer.isItself(entry, of: registry, on: day)
                    || connected.contains { $1 === entry || ($0 !== registry && $1.sharesNumber(with: entry, on: day)) }
            }
            if !isAnswered, let owner = owners.first { return .unconfirmed(owner.1) }
        }
        let unconfirmed = (named ?? []).first { registry, entry in
            !signer.isAbout(entry, of: registry, on: day)
                && !connected.contains { $1 === entry || ($0 !== registry && $1.mayBeSame(as: entry, on: day)) }
        }
        if let unconfirmed { return .unconfirmed(unconfirmed.1) }
        if let name, let alike = lookalike(of: name, amid: known, beside: signer, on: day, signedAt) {
            return .resembling(alike)
        }
        if let connected = connected.first { return .connected(connected.1) }
        return known.isEmpty ? .unknown : .signer
    }

    /// Who has each of these numbers, and who the DID; one of several owners answers for a number, whichever was listed first.
    private func identified(
        byNumbers numbers: [LegalIdentifier], identifier: [UInt8], on day: CalendarDate
    ) -> [[(TrustRegistry, RegistryEntry)]] {
        var found = numbers.map { number in owners(of: [number], on: day).map { ($0.registry, $0.entry) } }
        if !identifier.isEmpty {
            found.append(
                registries.compactMap { registry in
                    registry.entry(controlling: identifier.span, on: day).map { (registry, $0) }
                })
        }
        return found
    }

    /// The registered body for which a name may be taken that is nobody's, and that has nothing to do with the signer.
    ///
    /// - Parameter known: What was found by numbers: a slip in one's own name is no sign of anything.
    private func lookalike(
        of name: String, amid known: [(TrustRegistry, RegistryEntry)], beside signer: RegistryListing,
        on day: CalendarDate, _ signedAt: Instant?
    ) -> Lookalike? {
        guard registries.allSatisfy({ $0.entries(named: name).isEmpty }) else { return nil }
        let own = known.first?.1 ?? signer.entry
        for registry in registries {
            let found = registry.looks.names(takenFor: name, by: own, in: registry.store).first { alike in
                let isKnown = known.contains { other, entry in
                    entry === alike.entry || (other !== registry && entry.mayBeSame(as: alike.entry, on: day))
                }
                return !isKnown && !signer.isAbout(alike.entry, of: registry, on: day)
                    && !signer.isConnected(to: alike.entry, of: registry, on: day, signedAt)
            }
            if let found { return found }
        }
        return nil
    }
}

extension RegistryListing {
    /// Whether an entry that was found by a number or a DID is the signer's: by numbers or its key, never by its name.
    fileprivate func isItself(_ other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate) -> Bool {
        isSamePerson(as: other, of: registry, on: day) || other.lists(key)
    }

    /// Whether an entry is about the signer, in this registry or another one.
    fileprivate func isAbout(_ other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate) -> Bool {
        isSamePerson(as: other, of: registry, on: day)
            || (registry !== self.registry && entry.mayBeSame(as: other, on: day))
    }

    /// Whether the keeper of the registry tells of something between the two on a day, whichever way.
    fileprivate func isConnected(
        to other: RegistryEntry, of registry: TrustRegistry, on day: CalendarDate, _ signedAt: Instant?
    ) -> Bool {
        if isTied(to: other, of: registry, on: day)
            || sharesMandate(with: other, of: registry, on: day, signedAt: signedAt)
        {
            return true
        }
        // The ids of entries mean something within one registry only.
        guard registry === self.registry else { return false }
        let (own, theirs) = (entry.wholes(on: day), other.wholes(on: day))
        return own.contains { $0.hasSameBytes(as: other.id) }
            || theirs.contains { whole in
                whole.hasSameBytes(as: entry.id) || own.contains { $0.hasSameBytes(as: whole) }
            }
    }
}

extension RegistryEntry {
    /// Whether an entry of another registry has one of its numbers, and no other one of a kind that it has.
    fileprivate func sharesNumber(with other: RegistryEntry, on day: CalendarDate) -> Bool {
        let comparison = IdentifierComparison(
            stated: legalIdentifiers(on: day), registered: other.legalIdentifiers(on: day))
        return comparison.contradicting.isEmpty && !comparison.shared.isEmpty
    }

    /// The ids of what it belongs to on a day.
    fileprivate func wholes(on day: CalendarDate) -> [String] {
        relations.compactMap { relation in
            guard relation.on <= day, relation.to.map({ day <= $0 }) ?? true else { return nil }
            return relation.other
        }
    }
}
