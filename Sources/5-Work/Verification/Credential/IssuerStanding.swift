import Achievements
import Encodings
import JSON
import Synchronization
import Trust

/// Who the issuer of a credential is, as far as registries and its own words say.
///
/// A class, so that one answer can be shared by all credentials of a batch.
final class IssuerStanding: Sendable {
    /// The official numbers of the awarding body, as the credential states them.
    let awardingIdentifiers: [Trust.LegalIdentifier]
    /// The official numbers of whoever signs: of the awarding body, unless it lets somebody else sign.
    let sealerIdentifiers: [Trust.LegalIdentifier]
    /// Where the issuer stands on the trust ladder.
    let ladder: LadderPosition
    /// The registry's listing of the key that signed, whatever became of that key since.
    let listing: RegistryListing?

    init(
        awardingIdentifiers: [Trust.LegalIdentifier], sealerIdentifiers: [Trust.LegalIdentifier],
        ladder: LadderPosition,
        listing: RegistryListing?
    ) {
        self.awardingIdentifiers = awardingIdentifiers
        self.sealerIdentifiers = sealerIdentifiers
        self.ladder = ladder
        self.listing = listing
    }

    /// Whether the answer holds for every credential with the same issuer, key and days: a registered signer whose keys
    /// were never in other hands, so that the credential's own id does not matter.
    fileprivate var isShareable: Bool {
        ladder.signer.map { $0.entry.compromises.isEmpty } ?? false
    }
}

/// The last few answers, by everything they depend on: the credentials of a batch ask the same question.
///
/// Bounded; an answer is found again only by bytes that are all the same.
final class IssuerStandings: Sendable {
    private static let most = 8
    private let kept = Mutex<[(question: [UInt8], answer: IssuerStanding)]>([])

    func standing(for question: [UInt8], otherwise findOut: () -> IssuerStanding) -> IssuerStanding {
        let known = kept.withLock { kept in kept.first { $0.question == question }?.answer }
        if let known { return known }
        let answer = findOut()
        guard answer.isShareable else { return answer }
        kept.withLock { kept in
            if kept.count == Self.most { kept.removeFirst() }
            kept.append((question, answer))
        }
        return answer
    }
}

extension Examination {
    /// Everything that the issuer's standing depends on, as bytes: the key, the days, and what is said about both bodies.
    var standingQuestion: [UInt8] {
        var question: [UInt8] = []
        question.reserveCapacity(1_024)
        // The same words mean more in a badge than elsewhere.
        question.append(badge == nil ? 0 : 1)
        append(methodID.count, to: &question)
        question += methodID
        append(awardDay?.dayNumber ?? .min, to: &question)
        append(Int(created?.instant.seconds ?? .min), to: &question)
        for value in [credential.value["issuer"], badge?.view.source] {
            append(value?.sourceRange.count ?? -1, to: &question)
            if let value { question += value.document.bytes[value.sourceRange] }
        }
        return question
    }

    private func append(_ number: Int, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    /// Asks the registries.
    func findOutStanding() -> IssuerStanding {
        let awarding = Self.identifiers(badge?.view.awardingIdentifiers)
        var evidence = LadderEvidence(methodID: methodID, issuer: issuerID?.utf8 ?? [])
        evidence.awardingBodies = awarding.isEmpty ? [] : [awarding]
        evidence.awardDate = awardDay
        evidence.signedAt = created?.instant
        evidence.credential = credential.value["id"]?.utf8
        var position = Ladder.position(evidence, in: environment.registries)
        if position.signer == nil {
            // A name is only looked up where no key was found: it never climbs, it explains.
            evidence.issuerName = claimedName
            position = Ladder.position(evidence, in: environment.registries)
        }
        let found =
            methods.isEmpty
            ? nil : position.signer ?? environment.registries.listing(ofMethod: methodID.span, on: day)
        // A key that the registry lists for something else, such as requests, is no key for credentials.
        let listing = found?.key.use == .assertion ? found : nil
        return IssuerStanding(
            awardingIdentifiers: awarding,
            sealerIdentifiers: badge?.view.isSealedByAnother == true
                ? Self.identifiers(badge?.view.issuerIdentifiers) : awarding,
            ladder: position, listing: listing)
    }

    private static func identifiers(_ stated: [StatedIdentifier]?) -> [Trust.LegalIdentifier] {
        (stated ?? []).compactMap(\.identifier).map { identifier in
            Trust.LegalIdentifier(
                kind: identifier.kind.rawValue, value: identifier.value, country: identifier.country?.text)
        }
    }
}
