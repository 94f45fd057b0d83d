import Achievements
import DataIntegrity
public import Encodings
import Identifiers
import JSON
import StatusLists
import Trust

/// One credential under judgement: what several checks need is worked out here, once and when first asked for.
///
/// A class, so that the lazy parts can be filled in; it lives for one call on one thread.
public final class Examination {
    public let credential: UnverifiedCredential
    public var environment: VerificationEnvironment { setup.environment }
    public var policy: Policy { setup.policy }
    /// Asked for by many checks: the environment itself is a large value to hand around.
    var registries: TrustRegistries { setup.environment.registries }
    public let now: Instant
    let presenter: Presenter?
    let setup: VerifierSetup
    var memory: BatchMemory { setup.memory }
    let proofs: [ProofResult]
    /// Whether the words of the document have a meaning that was signed.
    let terms: DocumentJudgement.Terms
    /// A context that the document brings along itself, if the policy does not allow that.
    let ownContext: JSONValue?
    /// Whether there are proofs and all of them passed.
    let isProven: Bool

    init(_ credential: UnverifiedCredential, setup: VerifierSetup, presenter: Presenter?, now: Instant) {
        self.credential = credential
        self.setup = setup
        self.presenter = presenter
        self.now = now
        let expectation = ProofExpectation(purpose: .assertionMethod, now: now, clockSkew: setup.policy.clockSkew)
        // Words that a document defines itself are not even read: they could mean anything, and take any time.
        let isLinked = DataIntegrity.asksForLinkedData(credential.value)
        ownContext = setup.policy.allowsInlineContexts || !isLinked ? nil : credential.value.inlineContext
        let judgement = DataIntegrity.judge(
            credential.value, expecting: expectation, resolver: setup.environment.resolver,
            processor: ownContext == nil ? setup.environment.processor : nil, remembering: setup.memory.proofs)
        proofs = judgement.proofs
        terms = judgement.terms
        methods = proofs.compactMap { if case .passed(let method) = $0.outcome { method } else { nil } }
        isProven = methods.count == proofs.count
    }

    /// Whether a proof is missing or does not hold.
    private var isDisproven: Bool {
        proofs.contains { if case .failed = $0.outcome { true } else { false } }
    }

    /// What a document says about itself counts only once its proof has passed.
    func allows(_ check: CheckID) -> Bool {
        switch check {
        case .formatRecognised, .formatSchema, .formatTerms, .formatResources, .proofPresent: true
        // Of several proofs those that could be read are judged: one that is not known does not hide a bad one.
        case .proofSignature: proofs.contains { $0.proof != nil }
        // That nobody is there to say who the issuer is does not rest on the document; it may be why its key is missing.
        case .issuerRegistered: isProven || (registries.isEmpty && !isDisproven)
        default: isProven
        }
    }

    // MARK: Who signed

    /// Whether a proof covers what the document says as linked data, and not how it is written.
    var hasLinkedProof: Bool { proofs.contains { $0.proof?.cryptosuite.canonicalization == .linkedData } }

    /// The methods behind the proofs that passed.
    let methods: [ResolvedMethod]

    /// The identifier of the method that signed; of the first proof if there are several.
    var methodID: String { methods.first?.method.id ?? "" }

    /// When it was signed, by the word of whoever signed.
    var created: DateTimeStamp? { proofs.first?.proof?.created }

    /// The issuer's identifier: a text, or the `id` of an object. Nil for a list, or an object without one.
    private(set) lazy var issuerID: JSONValue? = {
        let issuer = credential.value["issuer"]
        let identifier = issuer?.kind == .object ? issuer?["id"] : issuer
        return identifier?.kind == .string ? identifier : nil
    }()

    /// The identifier of the one subject. Nil if there is none, or several.
    private(set) lazy var subjectID: JSONValue? = {
        guard let subjects = credential.value["credentialSubject"], subjects.kind != .array || subjects.count == 1
        else {
            return nil
        }
        let subject = subjects.kind == .array ? subjects.elements.first { _ in true } : subjects
        let identifier = subject?["id"]
        return identifier?.kind == .string ? identifier : nil
    }()

    /// An identifier with a control character in it, which would look different on a screen from what it is.
    var controlCharacter: JSONValue? {
        func isBroken(_ identifier: JSONValue?) -> Bool {
            identifier?.withUTF8 { bytes in
                // To the end whatever comes: so it is looked at many bytes at a time.
                var isBroken = false
                for index in bytes.indices { isBroken = isBroken || bytes[index] < 0x20 || bytes[index] == 0x7F }
                return isBroken
            } ?? false
        }
        if isBroken(issuerID) { return issuerID }
        if isBroken(subjectID) { return subjectID }
        let id = credential.value["id"]
        return isBroken(id) ? id : nil
    }

    // MARK: What the registries say

    /// What the registries say about the issuer, worked out once for all credentials that ask the same.
    private(set) lazy var standing: IssuerStanding =
        memory.standings.standing(for: standingQuestion) {
            if let issuer = credential.value["issuer"] { memory.definitions.texts.keep(issuer) }
            return findOutStanding()
        }

    /// What checks say that are the same for every award of the course.
    ///
    /// Shared by a batch; a credential inside a record has other places and stands alone.
    private(set) lazy var awardStanding: AwardStanding = {
        isWholeDocument ? standing.award { AwardStanding(self) } : AwardStanding(self)
    }()

    /// Whether the credential came alone, not as a part of a larger text.
    var isWholeDocument: Bool { credential.value.isSamePlace(as: credential.value.document.root) }

    /// The registry's listing of the key that signed, whatever became of that key since.
    var listing: RegistryListing? { standing.listing }

    /// Where the issuer stands on the trust ladder.
    var ladder: LadderPosition { standing.ladder }

    /// The registry's listing of the key behind one of several proofs.
    func listing(ofProof position: Int) -> RegistryListing? {
        guard position > 0 else { return listing }
        let signed = proofs[position].proof?.created?.instant.date()
        return registries.listing(ofMethod: methods[position].method.id.utf8Span.span, on: signed ?? day)
    }

    /// Whether a registry holds every issuer of the country that the credential names, on the day in question.
    var isCoveredCompletely: Bool {
        guard let country = badge?.issuerCountry.value else { return false }
        return registries.registries.contains { registry in
            registry.canSpeak(about: day) && registry.coverage(of: country.code, on: day) == .complete
        }
    }

    /// The day of which registries are asked: that of the award, else the one on which it was signed.
    private(set) lazy var day: CalendarDate =
        awardDay ?? created?.date ?? now.date()

    // MARK: What the content says

    private(set) lazy var badge: OpenBadgeView? = OpenBadgeView(credential.value, definitions: memory.definitions)

    /// Those that are said to award jointly, and what registries know of them.
    private(set) lazy var jointBodies: [ExaminedBody] = (badge?.jointBodies ?? []).map(examined)

    /// The day of the award; where only a day of sealing is stated, that one.
    private(set) lazy var awardDay: CalendarDate? = badge?.awardDay.value?.day

    /// When the learner was born, as far as a badge says; asked for by several checks.
    private(set) lazy var birthDay: Stated<CalendarDate> = badge?.birthDay ?? .absent

    /// From when it is in force; in VC 1.1 `issuanceDate`.
    private(set) lazy var validFrom = StatedInstant(credential.value["validFrom"] ?? credential.value["issuanceDate"])

    /// Until when it is in force; in VC 1.1 `expirationDate`.
    private(set) lazy var validUntil = StatedInstant(
        credential.value["validUntil"] ?? credential.value["expirationDate"])

    /// The official numbers of whoever signs.
    var sealerIdentifiers: [Trust.LegalIdentifier] { standing.sealerIdentifiers }

    /// The name that the credential gives its issuer.
    var claimedName: String? { badge?.displayFacts.issuer }

    /// Which of the 11 + 5 elements are there; nil for what is no badge.
    private(set) lazy var completeness: Completeness? = badge?.completeness()

    /// What need not be looked for.
    private(set) lazy var rareMembers = RareMembers(of: credential.value)

    var profile: CredentialProfile {
        if badge != nil { return .openBadges3 }
        return CredentialFormat(of: credential.value) == .learnerRecord ? .learnerRecord2 : .generic
    }

    // MARK: Status

    var statusRules: StatusRules { setup.statusRules }

    /// Who may publish status lists for the issuer, besides itself.
    private var statusListIssuers: [[UInt8]] {
        (listing?.statusListIssuers(on: now.date()) ?? [])
            + setup.policy.statusListIssuers.map { Array($0.utf8) }
    }

    private func evaluate(_ entry: StatusEntry) -> StatusReading {
        let reading = issuerID?.withUTF8 { issuer in
            setup.statusEvaluator.evaluate(entry, issuer: issuer, allowedIssuers: statusListIssuers, now: now)
        }
        let nobody: [UInt8] = []
        return reading
            ?? setup.statusEvaluator.evaluate(
                entry, issuer: nobody.span, allowedIssuers: statusListIssuers, now: now)
    }

    /// Every status entry, looked up.
    private(set) lazy var statusReadings: [StatusLookup] = {
        guard let status = credential.value["credentialStatus"] else { return [] }
        func lookup(_ value: JSONValue) -> StatusLookup {
            let parsed = ParsedStatusEntry(parsing: value)
            switch parsed {
            case .entry(let stated):
                // Few policies have any; the address would be hashed to find that out.
                let aliases = setup.policy.statusListAliases
                let entry = aliases.isEmpty ? stated : aliases[stated.list].map { stated.moved(to: $0) } ?? stated
                let reading = evaluate(entry)
                return StatusLookup(
                    value: value, purpose: entry.purpose, outcome: reading.outcome, list: reading.list,
                    remarks: reading.findings)
            case .refused(let outcome, let purpose):
                return StatusLookup(value: value, purpose: purpose, outcome: outcome, list: nil, remarks: [])
            }
        }
        return status.kind == .array ? status.elements.map(lookup) : [lookup(status)]
    }()
}

/// An instant that a member states, if there is one.
struct StatedInstant {
    /// The member; nil where there is none.
    let value: JSONValue?
    /// The instant; nil also where it cannot be read.
    let stamp: DateTimeStamp?

    init(_ value: JSONValue?) {
        self.value = value
        stamp = value?.withUTF8 { try? DateTimeStamp(parsing: $0) } ?? nil
    }

    /// The member that no instant can be read from.
    var broken: JSONValue? { stamp == nil ? value : nil }
}

/// One status entry and what the list said.
struct StatusLookup {
    let value: JSONValue
    let purpose: StatusPurpose?
    let outcome: StatusOutcome
    /// The list that was asked, if it is at hand.
    let list: OpenedStatusList?
    let remarks: [StatusListError]

    /// The address of the list.
    var address: JSONValue? { value["statusListCredential"] }

    /// Whether a check of this purpose must look at it.
    ///
    /// An entry whose purpose nobody can read, or has never heard of, concerns revocation: it may be another word for it.
    func concerns(_ asked: StatusPurpose) -> Bool {
        guard asked == .revocation else { return purpose == asked }
        return purpose.map { !Self.elsewhere.contains($0) } ?? true
    }

    /// Purposes that take nothing back for good.
    private static let elsewhere: Set<StatusPurpose> = [.suspension, .refresh, .message]
}
