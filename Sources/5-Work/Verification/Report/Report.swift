public import Achievements
public import Encodings
public import Trust

/// Every check with its outcome, and the verdict that follows from those that decide.
public struct Report: Sendable {
    /// The verdict of its own checks; of a learner record, the worst of that and of the credentials in it: nobody should
    /// read `valid` above a credential that is not.
    public let verdict: Verdict
    /// The first deciding check that failed, or else the first that could not be decided; nil for a valid credential. Of a
    /// learner record it may be one of a credential in it.
    public let primary: ReasonCode?
    /// What the checks of the credential itself say, whatever is in it.
    public let ownVerdict: Verdict
    /// The first of its own checks that failed, or else that could not be decided.
    public let ownPrimary: ReasonCode?
    public let checks: [CheckResult]
    public let credential: UnverifiedCredential
    /// Which shape the credential has: `ob3`, `vc`.
    public let profile: CredentialProfile
    public var policy: Policy { setup.policy }
    let setup: VerifierSetup
    /// What the checks looked at; nil for what is no badge.
    let badge: OpenBadgeView?
    var environment: VerificationEnvironment { setup.environment }
    /// When it was judged.
    public let judged: Instant
    /// Who the registry says the issuer is.
    public let established: Established
    /// A report on each credential inside a learner record (CLR 2.0). Each has its own verdict, and the worst is that of
    /// the whole.
    public let credentials: [Report]

    init(
        credential: UnverifiedCredential, checks: [CheckResult], examination: Examination, credentials: [Report] = []
    ) {
        self.credentials = credentials
        self.credential = credential
        self.checks = checks
        profile = examination.profile
        setup = examination.setup
        badge = examination.badge
        judged = examination.now
        established = Established(examination)
        (ownVerdict, ownPrimary) = Self.verdict(of: checks)
        (verdict, primary) =
            credentials.isEmpty
            ? (ownVerdict, ownPrimary)
            : Self.worst(of: [(ownVerdict, ownPrimary)] + credentials.map { ($0.verdict, $0.primary) })
    }

    /// The same report with other outcomes.
    init(_ other: Report, checks: [CheckResult]) {
        credentials = other.credentials
        credential = other.credential
        self.checks = checks
        profile = other.profile
        setup = other.setup
        badge = other.badge
        judged = other.judged
        established = other.established
        (ownVerdict, ownPrimary) = Self.verdict(of: checks)
        (verdict, primary) =
            credentials.isEmpty
            ? (ownVerdict, ownPrimary)
            : Self.worst(of: [(ownVerdict, ownPrimary)] + credentials.map { ($0.verdict, $0.primary) })
    }

    /// The same report with other reports on the credentials in it.
    init(_ other: Report, credentials: [Report]) {
        self.credentials = credentials
        credential = other.credential
        checks = other.checks
        profile = other.profile
        setup = other.setup
        badge = other.badge
        judged = other.judged
        established = other.established
        (ownVerdict, ownPrimary) = (other.ownVerdict, other.ownPrimary)
        (verdict, primary) = Self.worst(
            of: [(ownVerdict, ownPrimary)] + credentials.map { ($0.verdict, $0.primary) })
    }

    /// The worst of several verdicts, and the reason of the first that is as bad.
    static func worst(of verdicts: [(Verdict, ReasonCode?)]) -> (Verdict, ReasonCode?) {
        let worst = Verdict.worst(of: verdicts.map(\.0))
        return (worst, verdicts.first { $0.0 == worst }?.1)
    }

    static func verdict(of checks: [CheckResult]) -> (Verdict, ReasonCode?) {
        var open: ReasonCode?
        for result in checks where result.decides {
            switch result.outcome {
            case .failed(let reason): return (.invalid, reason.code)
            case .unknown(let reason):
                // Without a registry a did:web has no key here either: name the cause, not what follows from it.
                let isCause =
                    result.check == .issuerRegistered && reason.code != .checkSkipped && open == .didUnavailable
                open = isCause ? reason.code : open ?? reason.code
            case .passed, .notApplicable: continue
            }
        }
        return open.map { (.unknown, $0) } ?? (.valid, nil)
    }

    /// The credential as one to act on; nil unless the verdict is `valid` and no check was left out.
    public var verified: VerifiedCredential? {
        verdict == .valid && policy.only == nil ? VerifiedCredential(credential) : nil
    }

    /// The endorsements in it, whoever they are by: claims, of which nothing is checked here.
    public var endorsements: [EmbeddedEndorsement] { EmbeddedEndorsement.all(in: credential.value) }

    /// The outcome of one check; nil if the policy left it out.
    public subscript(_ check: CheckID) -> Outcome? {
        // By its place: to look at the rows themselves copies each.
        checks.indices.first { checks[$0].check == check }.map { checks[$0].outcome }
    }

    /// Deciding checks that failed, in the order of the report.
    public var failures: [Reason] {
        checks.compactMap { if $0.decides, case .failed(let reason) = $0.outcome { reason } else { nil } }
    }

    /// Checks that do not decide here and did not pass: worth a look.
    public var findings: [CheckResult] { checks.filter(\.isFinding) }
}

/// Which shape a credential has.
public enum CredentialProfile: String, Sendable, Hashable {
    /// Open Badges 3.0.
    case openBadges3 = "ob3"
    /// A Comprehensive Learner Record 2.0: credentials of several issuers under the signature of one.
    case learnerRecord2 = "clr2"
    /// A W3C credential of no profile that is known here.
    case generic = "vc"
}

/// What is known about the issuer from somebody else than the issuer.
public struct Established: Sendable {
    /// How far up the trust ladder the issuer stands; nil without a proof that passed.
    public let rung: Rung?
    /// Why the next rung was not reached.
    public let nextRung: String?
    /// The registry's entry, from rung 2 on.
    public let entry: RegistryEntry?
    /// The name in law on the day of the award.
    public let legalName: String?
    /// The registry that this entry is in, by the name it gives itself.
    public let registry: String?
    /// The entry that has its duties today, after a merger or succession; nil when it is still its own.
    public let successor: RegistryEntry?
    private let today: CalendarDate
    /// The day of which the registry was asked.
    public let day: CalendarDate

    init(_ examination: Examination) {
        let isProven = examination.isProven
        rung = isProven ? examination.ladder.rung : nil
        nextRung = isProven ? examination.ladder.next.reason : nil
        let position = isProven ? examination.ladder : nil
        entry = position?.awardingBody ?? position?.signer?.entry
        legalName = isProven ? examination.standing.legalName : nil
        day = examination.day
        let today = examination.now.date()
        let registry = position?.registry ?? position?.signer?.registry
        self.registry = entry == nil ? nil : registry?.id
        // Most never change: nothing is looked up for them.
        successor = entry.flatMap { $0.relations.isEmpty ? nil : registry?.successors(of: $0, on: today).last }
        self.today = today
    }

    /// What it is called today, where that is another name than on the day of the award: after a renaming, a merger.
    public var legalNameToday: String? {
        guard let name = (successor ?? entry)?.legalName(on: today)?.text, let then = legalName,
            !name.utf8.elementsEqual(then.utf8)
        else { return nil }
        return name
    }

    /// The official numbers on the day of the award.
    public var identifiers: [Trust.LegalIdentifier] { entry?.legalIdentifiers(on: day) ?? [] }

    /// The country on the day of the award, as a code of the EU list.
    public var country: String? { entry?.country(on: day) }
}
