public import Achievements
public import Contexts
import DataIntegrity
public import Encodings
public import JSON
public import LinkedData
import Signing

/// A dry run: what would be issued, and everything that stands in the way. Nothing is signed, no status index is taken.
///
/// ```swift
/// let plan = try IssuancePlan(course: course, roster: roster, workspace: workspace, now: clock.now())
/// for finding in plan.findings.listed { print(finding.severity, finding.row ?? 0, finding.reason) }
/// print(plan.count, plan.completeness.mandatoryCount, plan.statusLists.map(\.revocation))
/// ```
///
/// The plan holds no learner: it remembers how to read the roster, and by their digests what course and roster were.
public struct IssuancePlan: Sendable {
    /// A status list that the batch would use.
    public struct StatusList: Sendable, Hashable {
        /// The address of the list of revocations; nil where a new list gets a random name.
        public let revocation: String?
        /// The address of the list of suspensions; nil where a new list gets a random name.
        public let suspension: String?
        /// How many credentials of the batch go into it.
        public let count: Int
        /// How many entries are free before.
        public let free: Int
        /// Whether it would be opened for this batch.
        public let isNew: Bool
    }

    public let course: Course
    public let roster: Roster
    /// How the roster is written and what its columns hold.
    public let scan: RosterScan
    public let options: IssuanceOptions
    /// Problems, warnings and notes about course, roster and every learner.
    public let findings: Findings
    /// How many credentials there would be.
    public private(set) var count: Int
    /// How many rows are left out because something is wrong with them.
    public var skippedCount: Int { skipped.count }
    /// Whether issuing would start: nothing stands in the way, and there is somebody to award.
    public var canStart: Bool { !isBlocked && count > 0 }
    private let isBlocked: Bool
    /// How many learners have no problem of their own.
    public let soundCount: Int
    /// Whether it would start if the rows with a problem of their own were left out, which was not asked for.
    public var canStartWithoutBadRows: Bool {
        !canStart && findings.problemsBeyondRows == 0 && soundCount > 0
    }
    /// The rows that are left out.
    private(set) var skipped: RowSet
    /// The record of the first learner as it would be written: what a preview shows.
    public let sample: Achievement
    /// Which of the 11 + 5 elements the credentials would have.
    public let completeness: Completeness
    /// What the format cannot carry.
    public let losses: LossReport
    public let statusLists: [StatusList]
    /// The first credential as it would be, unsigned; nil while there are problems.
    public let preview: JSON?
    /// Whether the same course and roster were begun or issued before, and when.
    public let earlier: Instant?
    /// Identifies course, roster, issuer and choices: equal inputs are the same batch.
    public private(set) var inputs: [UInt8]
    /// The digest of the course description: its SHA-256.
    public var courseDigest: [UInt8] { course.digest }
    /// The digest of the roster: its SHA-256 up to a quarter of a mebibyte, else that of the digests of its pieces.
    public var rosterDigest: [UInt8] { scan.digest }

    private(set) var record: CourseRecord
    /// What the batches that award the same are known by.
    let identity: CourseIdentity
    /// Who was left out because she holds the award, or held it; nil where nobody was looked for.
    public internal(set) var leftOut: HeldAwards?
    let proofs: ProofChoice
    /// Reads what is signed as linked data; by the plan's end it knows the contexts.
    let processor: JSONLDProcessor

    /// Plans a batch.
    ///
    /// - Parameters:
    ///   - course: The course.
    ///   - roster: The learners.
    ///   - workspace: Who would sign; its passphrase is not needed.
    ///   - now: The moment, from the clock.
    ///   - processor: Reads what is signed as linked data.
    /// - Throws: ``IssuanceError`` when a file cannot be read or the ledger cannot be opened, and `batch.cryptosuite` when
    ///   the issuer's key does not make the proofs that the options ask for. What is wrong with course and roster is in
    ///   ``findings``.
    public init(
        course: Course, roster: Roster, workspace: Workspace, options: IssuanceOptions = IssuanceOptions(),
        now: Instant, processor: JSONLDProcessor = .bundled
    ) throws(IssuanceError) {
        proofs = try ProofChoice(options.cryptosuites, for: workspace.publicKey.type)
        self.processor = processor
        self.course = course
        record = CourseRecord(course, profile: workspace.profile, issuerID: workspace.issuerID)
        identity = CourseIdentity(course, record: record)
        var roster = roster
        roster.grades = GradeForms(record)
        roster.givesAwardDays = record.hasOwnDates
        roster.timeZone = workspace.profile.timeZone
        roster.needsGrades = course.asksForGrades
        self.roster = roster
        var options = options
        options.cryptosuites = proofs.suites
        self.options = options
        scan = try roster.scan()
        var judge = PlanJudge(
            record: record, course: course, scan: scan, profile: workspace.profile, now: now,
            skipsBadRows: options.skipsBadRows)
        try judge.judge(roster)
        inputs = Self.inputs(course, scan, workspace, options, proofs)
        let begun = try workspace.ledger.begun(inputs: inputs)
        earlier = options.again ? nil : begun?.began
        if let begun, !options.again || !begun.isFinished {
            // What was left out when it was begun stays left out, or every other learner would be in another batch today.
            skipped = begun.skipped
            count = begun.rows
            judge.noteSkipped(asBegun: skipped)
        } else {
            skipped = judge.skipped
            count = judge.count
            judge.noteSkipped()
        }
        soundCount = judge.soundCount

        if !options.again, earlier == nil {
            let isOtherProof = try judge.noteOtherProofs(than: proofs, in: workspace.ledger)
            try judge.noteSameCourse(identity, in: workspace.ledger, besidesSameFiles: isOtherProof)
            try judge.noteSameRoster(identity, in: workspace.ledger)
        }
        if proofs.hasLinkedData { judge.checkCoverage(issuerID: workspace.issuerID, processor) }
        findings = judge.findings
        isBlocked = judge.isBlocked
        sample = judge.sample
        completeness = judge.sample.completeness
        losses = OpenBadges3.losses(of: judge.sample)
        // The same inputs already hold their indexes.
        statusLists = earlier == nil ? try workspace.plannedLists(count: count) : []
        preview =
            judge.isBlocked || judge.count == 0
            ? nil
            : try? OpenBadges3.credential(
                judge.sample,
                envelope: CredentialEnvelope(
                    id: "urn:uuid:" + UUIDv8.text(UUIDv8.formed([UInt8](repeating: 0, count: 16))),
                    issuerID: workspace.issuerID, issuedAt: now,
                    utcOffsetMinutes: workspace.profile.timeZone.offsetMinutes(on: judge.sample.awardDate ?? now.date())
                ))
    }

    private static func inputs(
        _ course: Course, _ scan: RosterScan, _ workspace: Workspace, _ options: IssuanceOptions, _ proofs: ProofChoice
    ) -> [UInt8] {
        var message: [UInt8] = []
        message.appendPart("testamur batch 1".utf8)
        message.appendPart(workspace.digest)
        message.appendPart(course.digest)
        message.appendPart(scan.digest)
        message.appendPart(options.profile.rawValue.utf8)
        message.appendPart(proofs.text.utf8)
        // The same bytes read another way are another roster.
        message.appendPart(scan.encoding.rawValue.utf8)
        message.append(scan.separator)
        message.appendPart((scan.sheet ?? "").utf8)
        message.appendPart(scan.contents)
        message.appendNumber(Int64(scan.headerRow))
        message.appendPart([])
        // Who has passed decides which rows are left out, and these are counted in by themselves; the course is one.
        for field in RosterField.allCases where !RosterField.aboutRows.contains(field) {
            message.appendNumber(Int64(scan.columns[field] ?? -1))
            message.appendPart((scan.dateOrders[field]?.rawValue ?? "").utf8)
        }
        for (field, sittings) in scan.columns.sittings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            message.appendPart("\(field.rawValue) \(sittings.rule.rawValue)".utf8)
            for column in sittings.columns { message.appendNumber(Int64(column)) }
        }
        return SHA256.hash(message)
    }
}

extension IssuancePlan {
    /// The same plan with more rows left out, as a batch of its own.
    init(_ plan: IssuancePlan, skipping skipped: RowSet, count: Int) {
        self = plan
        self.skipped = skipped
        self.count = count
        var message: [UInt8] = []
        message.appendPart("testamur part of a batch 1".utf8)
        message.appendPart(plan.inputs)
        message.appendPart(skipped.bytes)
        inputs = SHA256.hash(message)
    }

    /// The same plan with another record, for tests of what must not happen.
    init(_ plan: IssuancePlan, record: CourseRecord) {
        self = plan
        self.record = record
    }
}
