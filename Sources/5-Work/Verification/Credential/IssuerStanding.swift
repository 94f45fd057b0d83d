import Achievements
import DataIntegrity
import Encodings
import Identifiers
import JSON
import Synchronization
import Trust

/// Who the issuer of a credential is, as far as registries and its own words say.
///
/// A class, so that one answer can be shared by all credentials of a batch.
final class IssuerStanding: Sendable {
    /// The official numbers of whoever signs: of the awarding body, unless it lets somebody else sign.
    let sealerIdentifiers: [Trust.LegalIdentifier]
    /// Where the issuer stands on the trust ladder.
    let ladder: LadderPosition
    /// The registry's listing of the key that signed, whatever became of that key since.
    let listing: RegistryListing?
    /// How those numbers agree with the ones of the listing, on the day in question; nil without a listing.
    let comparison: IdentifierComparison?
    /// The countries of those numbers.
    let identifierCountries: [CountrySources.Source]
    /// The countries in which the listing has a place on that day, that of its seat first.
    let registeredCountries: [NamedCountry]
    /// The countries in which the awarding body, by its own entry, has a place on that day.
    let awardingCountries: [NamedCountry]
    /// The entry of the awarding body: of the signer, unless it signs for somebody else.
    let awardingEntry: RegistryEntry?
    /// What the registry calls the awarding body, or the signer, on that day.
    let legalName: String?
    /// Where it is listed, and how far up the ladder that brings it; nothing without a listing.
    let listingEvidence: [Evidence]
    private let keptAward = Mutex<AwardStanding?>(nil)

    init(
        sealerIdentifiers: [Trust.LegalIdentifier], ladder: LadderPosition, listing: RegistryListing?,
        day: CalendarDate,
        isSealedByAnother: Bool
    ) {
        // The entry of the awarding body: of the signer, unless it signs for somebody else.
        awardingEntry = ladder.awardingBody ?? (isSealedByAnother ? nil : listing?.entry)
        awardingCountries = (awardingEntry?.places ?? []).filter { $0.period.contains(day) }.map {
            NamedCountry($0.country)
        }
        legalName = (ladder.awardingBody ?? ladder.signer?.entry)?.legalName(on: day)?.text
        comparison = listing.map {
            IdentifierComparison(stated: sealerIdentifiers, registered: $0.entry.legalIdentifiers(on: day))
        }
        let seat = listing?.entry.country(on: day)
        let places = (listing?.entry.places ?? []).filter { $0.period.contains(day) }.map(\.country)
        registeredCountries = ([seat].compactMap { $0 } + places).map { NamedCountry($0) }
        identifierCountries = sealerIdentifiers.compactMap { identifier in
            identifier.country.map { ("identifier \(identifier.kind)", NamedCountry($0)) }
        }
        listingEvidence =
            listing.map {
                [
                    Evidence("registry", .text($0.registry.id)), Evidence("number", .number($0.registry.number)),
                    Evidence("entry", .text($0.entry.id)), Evidence("rung", .number(ladder.rung.rawValue)),
                ]
            } ?? []
        self.sealerIdentifiers = sealerIdentifiers
        self.ladder = ladder
        self.listing = listing
    }

    /// What the checks say that depend on issuer and course alone; worked out when the first of them asks.
    func award(otherwise findOut: () -> AwardStanding) -> AwardStanding {
        // Two threads may find it out at once; both find the same.
        if let known = keptAward.withLock({ $0 }) { return known }
        let found = findOut()
        keptAward.withLock { $0 = found }
        return found
    }

    /// Whether the answer holds for every credential with the same issuer, key and days: a registered signer whose keys
    /// were never in other hands, so that the credential's own id does not matter.
    fileprivate var isShareable: Bool {
        ladder.signer.map { $0.entry.compromises.isEmpty } ?? false
    }
}

/// Everything that the issuer's standing depends on: the key, the days, and what is said about both bodies.
///
/// It keeps the documents that it points into: a few at a time.
struct StandingQuestion: Sendable {
    /// The same words mean more in a badge than elsewhere.
    let isBadge: Bool
    /// Whether credentials lie in it that answer for what it does not say itself.
    let holdsOthers: Bool
    let methodID: String
    let awardDay: CalendarDate?
    /// The day of which registries are asked.
    let day: CalendarDate
    /// Seconds of the signing instant.
    let created: Int64?
    let issuer: JSONValue?
    let source: JSONValue?
    /// What was awarded: an accreditation has limits.
    let definition: JSONValue?
    /// What kind of credential it says it is: it may name the size of its course.
    let types: JSONValue?
    let schemas: JSONValue?

    func isSame(as other: StandingQuestion) -> Bool {
        isBadge == other.isBadge && holdsOthers == other.holdsOthers && awardDay == other.awardDay && day == other.day
            && created == other.created
            && isSameIdentifier(methodID, other.methodID) && Self.isSameText(issuer, other.issuer)
            && Self.isSameText(source, other.source) && Self.isSameText(definition, other.definition)
            && Self.isSameText(types, other.types) && Self.isSameText(schemas, other.schemas)
    }

    private static func isSameText(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.hasSameBytes(as: right)
    }
}

/// What is worked out once for the credentials of a batch, which share their issuer and their achievement.
final class BatchMemory: Sendable {
    let standings = IssuerStandings()
    let definitions = KnownDefinitions()
    let shapes = SchemaMemory()
    let lookalikes = KnownLookalikes()
    let proofs = ProofMemory()
}

/// The last few answers, by everything they depend on: the credentials of a batch ask the same question.
///
/// Bounded; an answer is found again only by bytes that are all the same.
final class IssuerStandings: Sendable {
    /// A class, so that looking through them copies none.
    private final class Kept: Sendable {
        let question: StandingQuestion
        let answer: IssuerStanding

        init(_ question: StandingQuestion, _ answer: IssuerStanding) {
            self.question = question
            self.answer = answer
        }
    }

    private static let most = 8
    private let kept = Mutex<[Kept]>([])

    func standing(for question: StandingQuestion, otherwise findOut: () -> IssuerStanding) -> IssuerStanding {
        let known: IssuerStanding? = kept.withLock { kept in
            for one in kept where one.question.isSame(as: question) { return one.answer }
            return nil
        }
        if let known { return known }
        let answer = findOut()
        guard answer.isShareable else { return answer }
        kept.withLock { kept in
            if kept.count == Self.most { kept.removeFirst() }
            kept.append(Kept(question, answer))
        }
        return answer
    }
}

extension Examination {
    var standingQuestion: StandingQuestion {
        StandingQuestion(
            isBadge: badge != nil, holdsOthers: badge == nil && !credential.innerCredentials.isEmpty,
            methodID: methodID, awardDay: awardDay, day: day, created: created?.instant.seconds,
            issuer: credential.value["issuer"], source: badge?.source,
            definition: badge?.achievement, types: credential.value["type"],
            schemas: credential.value["credentialSchema"])
    }

    /// Asks the registries.
    func findOutStanding() -> IssuerStanding {
        let awarding = Self.identifiers(badge?.awardingIdentifiers)
        var evidence = LadderEvidence(methodID: Array(methodID.utf8), issuer: issuerID?.utf8 ?? [])
        evidence.awardingBodies = awarding.isEmpty ? [] : [awarding]
        evidence.awardDate = awardDay
        evidence.signedAt = created?.instant
        evidence.credential = credential.value["id"]?.utf8
        evidence.award = awardFacts
        var position = Ladder.position(evidence, in: environment.registries)
        if position.signer == nil {
            // A name is only looked up where no key was found: it never climbs, it explains.
            evidence.issuerName = claimedName
            position = Ladder.position(evidence, in: environment.registries)
        }
        let listing =
            methods.isEmpty
            ? nil : position.signer ?? environment.registries.listing(ofMethod: methodID.utf8Span.span, on: day)
        let isSealedByAnother = badge?.isSealedByAnother == true
        return IssuerStanding(
            sealerIdentifiers: isSealedByAnother ? Self.identifiers(badge?.issuerIdentifiers) : awarding,
            ladder: position, listing: listing, day: day, isSealedByAnother: isSealedByAnother)
    }

    /// What an accreditation is held against.
    private var awardFacts: AwardFacts? {
        guard let badge, let awardDay else { return nil }
        let course = badge.course
        var facts = AwardFacts(on: awardDay)
        // Several that differ are none: a decision covers the level that an award has.
        if course.eqfLevels.isEmpty || course.eqfLevels.only != nil {
            facts.eqf = course.eqfLevels.only
            facts.cycle = course.cycles.only
        }
        facts.fields = course.fields
        facts.credentialType = course.type
        facts.programmeIDs = [course.id].compactMap { $0 } + badge.programmeCodes
        facts.programmeTitles = [course.title].compactMap { $0 }
        facts.country = badge.awardPlaceCountry.value?.code
        return facts
    }

    /// Whose number or name is stated although a registered key of somebody else signed; nil where nobody's is.
    var borrowing: TrustError? {
        guard let listing else { return nil }
        let names = [credential.value["issuer"]?["name"], badge?.awardingName].compactMap { $0?.string }
        return registries.borrowing(
            numbers: statedNumbers, names: names, by: listing, on: day, signedAt: created?.instant)
    }

    /// Whose number is stated that nothing but a name connects with the registered signer; nil where nobody's is.
    var namesake: TrustError? {
        guard let listing else { return nil }
        return registries.namesake(numbers: statedNumbers, of: listing, on: day, signedAt: created?.instant)
    }

    /// The official numbers of issuer and awarding body, as stated.
    private var statedNumbers: [Trust.LegalIdentifier] {
        Self.identifiers(badge?.issuerIdentifiers) + Self.identifiers(badge?.awardingIdentifiers)
    }

    private static func identifiers(_ stated: [StatedIdentifier]?) -> [Trust.LegalIdentifier] {
        (stated ?? []).compactMap(\.identifier).map { identifier in
            Trust.LegalIdentifier(
                kind: identifier.kind.rawValue, value: identifier.value, country: identifier.country?.text)
        }
    }
}
