internal import Encodings

/// Decides how much is established about who signed a credential.
///
/// ```swift
/// let position = Ladder.position(evidence, in: registries)
/// print(position.rung.rawValue, position.next.reason)        // 4 ladder.accreditation_not_examined
/// ```
///
/// | rung | statement | needs |
/// |---|---|---|
/// | 0 | signed by someone | a good signature |
/// | 1 | by whoever controls a domain | a did:web |
/// | 2 | by a legal person | a registry entry that lists the key, on that day, uncompromised |
/// | 3 | which is the awarding body | an official number both have, or a mandate |
/// | 4 | which is in the education registry | that number on the day of the award, in a snapshot that can speak about it |
/// | 5 | whose accreditation covered the award | an obligatory, positive decision for that day, limits included |
///
/// A key that a registry lists stands above a domain, so a listed did:key passes rung 1 without one.
public enum Ladder {
    /// The highest rung that holds.
    ///
    /// - Parameters:
    ///   - evidence: What the credential brings. Its signature was found good before.
    ///   - registries: The registries at hand, each opened and therefore usable.
    public static func position(_ evidence: LadderEvidence, in registries: TrustRegistries) -> LadderPosition {
        let day = evidence.signedAt?.date() ?? evidence.awardDate
        guard let signer = registries.listing(ofMethod: evidence.methodID.span, on: day) else {
            return unlisted(evidence, in: registries)
        }
        if let objection = objection(to: signer, evidence, in: registries) {
            let rung: Rung = isDomain(evidence.methodID) ? .domain : .someone
            return LadderPosition(rung, next: objection, hints: hints(evidence, in: registries, besides: signer.entry))
        }
        return climb(from: signer, evidence, in: registries)
    }

    /// No registry lists the key.
    private static func unlisted(_ evidence: LadderEvidence, in registries: TrustRegistries) -> LadderPosition {
        let isDomain = isDomain(evidence.methodID)
        let owner = registries.entry(controlling: evidence.issuer.span)
        // An entry under whose own identifier the key stands is no namesake.
        let isOwnKey = evidence.methodID.starts(with: evidence.issuer + [UInt8(ascii: "#")])
        let hints = hints(evidence, in: registries, besides: isOwnKey ? owner?.entry : nil)
        let issuer = String(decoding: evidence.issuer, as: UTF8.self)
        let next: TrustError
        if registries.isEmpty {
            next = TrustError(.noRegistry)
        } else if let known = owner {
            next = TrustError(
                .keyNotListed,
                facts: ["key": String(decoding: evidence.methodID, as: UTF8.self), "name": known.entry.anyName])
        } else if isDomain {
            next = TrustError(.notListed, facts: ["issuer": issuer])
        } else {
            next = TrustError(.noDomain, facts: ["issuer": issuer])
        }
        return LadderPosition(isDomain ? .domain : .someone, next: next, hints: hints)
    }

    /// Why a listed key does not count.
    private static func objection(
        to signer: RegistryListing, _ evidence: LadderEvidence, in registries: TrustRegistries
    ) -> TrustError? {
        let compromised = registries.compromise(
            ofMethod: evidence.methodID.span, credential: evidence.credential, provenAt: evidence.provenAt)
        if let compromised {
            return TrustError(
                .keyCompromised,
                facts: ["key": signer.key.value, "since": compromised.compromise.since.description])
        }
        return signer.key.standing(at: evidence.signedAt).objection
    }

    /// From rung 2 on.
    private static func climb(
        from signer: RegistryListing, _ evidence: LadderEvidence, in registries: TrustRegistries
    ) -> LadderPosition {
        let day = evidence.awardDate ?? evidence.signedAt?.date()
        guard let day, !evidence.awardingBodies.allSatisfy(\.isEmpty) else {
            let next = TrustError(day == nil ? .awardDateMissing : .identifierMissing)
            return LadderPosition(.legalPerson, next: next, signer: signer)
        }
        let body: AwardingBody
        switch awardingBody(of: evidence, on: day, signer: signer, in: registries) {
        case .success(let found): body = found
        case .failure(let next): return LadderPosition(.legalPerson, next: next, signer: signer)
        }
        var next = TrustError(.accreditationNotExamined)
        var rung = Rung.registered
        if evidence.awardDate == nil {
            (rung, next) = (.awardingBody, TrustError(.awardDateMissing))
        } else if !body.registry.canSpeak(about: day) {
            let facts = ["issued": body.registry.issued.date().description, "day": day.description]
            (rung, next) = (.awardingBody, TrustError(.snapshotOlder, facts: facts))
        }
        guard rung == .registered, let award = evidence.award else {
            return LadderPosition(rung, next: next, signer: signer, body: body)
        }
        let accreditation = body.entry.accreditation(of: award, in: body.registry)
        return LadderPosition(
            accreditation.isAccredited ? .accredited : .registered,
            next: accreditation.objection ?? TrustError(.top), signer: signer, body: body, accreditation: accreditation)
    }

    /// The awarding body: the signer itself, or whoever gave it a mandate.
    private static func awardingBody(
        of evidence: LadderEvidence, on day: CalendarDate, signer: RegistryListing, in registries: TrustRegistries
    ) -> Result<AwardingBody, TrustError> {
        let own = signer.entry.legalIdentifiers(on: day)
        var differing: LegalIdentifier?
        for stated in evidence.awardingBodies {
            let comparison = IdentifierComparison(stated: stated, registered: own)
            differing = differing ?? comparison.contradicting.first
            if comparison.contradicting.isEmpty, !comparison.shared.isEmpty {
                // With somebody else's number beside its own it would be two bodies at once.
                if let other = registries.borrowing(
                    numbers: stated, names: [], by: signer, on: day, signedAt: evidence.signedAt)
                {
                    return .failure(other)
                }
                return .success(AwardingBody(signer.registry, signer.entry, comparison.shared, mandate: nil))
            }
        }
        var missing: TrustError?
        var ended: TrustError?
        for stated in evidence.awardingBodies {
            for (registry, entry, identifier) in registries.owners(of: stated, on: day)
            where !signer.isSamePerson(as: entry, of: registry, on: day) {
                let objection = signer.objection(
                    toMandateFrom: entry, of: registry, on: day, signedAt: evidence.signedAt)
                guard objection == nil, let mandate = signer.mandate(from: entry, of: registry, on: day) else {
                    if objection?.code == .mandateEnded { ended = ended ?? objection }
                    missing = missing ?? objection
                    continue
                }
                if let other = registries.number(among: stated, notOf: entry, of: registry, on: day) {
                    let own = entry.legalIdentifiers(on: day)
                    let listed = own.first { $0.kind == other.kind } ?? own.first
                    let facts = ["stated": other.value, "name": entry.anyName, "listed": listed?.value ?? ""]
                    return .failure(TrustError(.identifierDiffers, facts: facts))
                }
                return .success(AwardingBody(registry, entry, [identifier], mandate: mandate))
            }
        }
        // Which registry was named first decides nothing: the one that knew of a mandate says more.
        if let known = ended ?? missing { return .failure(known) }
        return .failure(
            TrustError(
                .identifierDiffers,
                facts: [
                    "stated": (differing ?? evidence.awardingBodies.joined().first)?.value ?? "",
                    "name": signer.entry.anyName,
                ]))
    }

    /// Entries that only have the same name.
    private static func hints(
        _ evidence: LadderEvidence, in registries: TrustRegistries, besides known: RegistryEntry?
    ) -> [TrustError] {
        guard let name = evidence.issuerName,
            let like = registries.entries(named: name).first(where: { $0 !== known })
        else { return [] }
        return [TrustError(.nameOnly, facts: ["stated": name, "name": like.anyName, "entry": like.id])]
    }

    private static func isDomain(_ methodID: [UInt8]) -> Bool {
        methodID.starts(with: "did:web:".utf8)
    }
}

/// An awarding body that was matched.
struct AwardingBody {
    let registry: TrustRegistry
    let entry: RegistryEntry
    let matched: [LegalIdentifier]
    let mandate: Mandate?

    init(_ registry: TrustRegistry, _ entry: RegistryEntry, _ matched: [LegalIdentifier], mandate: Mandate?) {
        self.registry = registry
        self.entry = entry
        self.matched = matched
        self.mandate = mandate
    }
}

extension RegistryEntry {
    /// A name for a message: the last one in law.
    var anyName: String {
        (legalNames.last { $0.kind == .legal } ?? legalNames.first)?.text ?? id
    }

    /// A name for a message in which the same name may stand twice.
    func name(in registry: TrustRegistry) -> String { "\(anyName) (\(id), \(registry.id))" }
}
