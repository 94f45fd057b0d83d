public import Contexts
import DataIntegrity
public import Encodings
import Glibc
import JSON
public import LinkedData
import Signing
import Synchronization

/// A batch whose learners come line by line, on as many machines as share the ledger.
///
/// ```swift
/// let stream = try CredentialStream(course: course, office: office, now: clock.now())
/// for line in try stream.issue(lines) { print(line.credential ?? line.refusal) }
/// ```
///
/// The same learner in the same stream has the same credential, whichever worker gets the line and however often: its id
/// comes from the stream's secret, its status index from the ledger. A line is judged as the row of a roster is, and whoever holds the
/// award from a roster or another stream gets no second one unasked, nor a new one in the place of a revoked one. A worker leases indexes in blocks, so that workers
/// seldom wait for each other; what it has not used when it ends is not given to anybody else.
public final class CredentialStream: Sendable {
    /// What became of a line.
    public struct Line: Sendable {
        /// The file of the credential, canonical JSON.
        public let credential: [UInt8]?
        /// Why there is none.
        public let refusal: (any CodedError)?
    }

    /// What keeps the course from being issued, as a plan finds it.
    public let findings: Findings

    private let office: UnlockedWorkspace
    private let batch: BatchRecord
    private let signer: BatchSigner
    private let judge: StreamJudge
    /// Finds out who holds the award from elsewhere; nil where everybody shall have another one.
    private let holders: CourseHolders?
    /// Whether whoever had an award that was revoked gets a new one.
    private let issuesToRevoked: Bool
    private let now: Instant
    private let keepsProofs: Bool
    private let leased: Mutex<LeasedBlocks>
    private let addresses: StatusAddresses

    /// Status indexes that a worker takes at a time.
    static let block = 1_024

    /// Joins a stream, or begins it.
    ///
    /// - Parameters:
    ///   - name: Tells streams of one course apart; with `options.again` a learner gets another credential in another one, else who
    ///     holds the award of the course already is refused: `batch.already_issued`. Whose award of it was revoked is refused without
    ///     `options.alsoRevoked`: `batch.revoked_before`.
    ///   - now: The moment, from the clock; the stream's own is that of whoever began it.
    /// - Throws: ``IssuanceError`` `batch.problems` when the course cannot be issued (``IssuancePlan`` says why),
    ///   `batch.key_changed` when the stream was begun with another key, `key.is_compromised`, `clock.regressed`.
    public init(
        course: Course, office: UnlockedWorkspace, name: String = "", options: IssuanceOptions = IssuanceOptions(),
        now: Instant, processor: JSONLDProcessor = .bundled
    ) throws {
        try office.checkKey()
        let now = Instant(seconds: now.seconds)
        let plan = try IssuancePlan(
            course: course, roster: Self.sample(on: now), workspace: office.workspace,
            options: IssuanceOptions(profile: options.profile, cryptosuites: options.cryptosuites, again: true),
            now: now, processor: processor)
        findings = plan.findings
        guard !findings.hasProblems else {
            throw IssuanceError(.batchProblems, facts: ["count": String(findings.count(of: .problem))])
        }
        self.office = office
        addresses = StatusAddresses(baseURL: office.workspace.profile.baseURL)
        batch = try Self.batch(plan, name, office, now)
        signer = try BatchSigner(
            record: plan.record, issuerID: office.workspace.issuerID, verificationMethod: batch.verificationMethod,
            signer: office.signer, secret: batch.secret, issued: batch.created, options: plan.options,
            processor: plan.processor)
        judge = StreamJudge(
            plan.record, asksForGrades: course.asksForGrades, profile: office.workspace.profile, issued: batch.created)
        holders = options.again ? nil : CourseHolders(office, of: plan, but: batch.number)
        issuesToRevoked = options.alsoRevoked
        self.now = now
        keepsProofs = !office.signer.publicKey.type.signsReproducibly
        leased = Mutex(LeasedBlocks(seed: office.keys.shuffling))
    }

    /// A roster of one, with every field that a course may ask for: the course is judged with it, and nothing else.
    private static func sample(on day: Instant) -> Roster {
        let text = "given,family,number,grade,day\nAda,Byron,1,-,\(day.date())\n"
        return Roster(
            .memory(Array(text.utf8), name: "stream"),
            columns: [
                .givenName: .named("given"), .familyName: .named("family"), .idNumber: .named("number"),
                .grade: .named("grade"), .completionDate: .named("day"),
            ])
    }

    private static func batch(
        _ plan: IssuancePlan, _ name: String, _ office: UnlockedWorkspace, _ now: Instant
    ) throws -> BatchRecord {
        var message: [UInt8] = []
        message.appendPart("testamur stream 1".utf8)
        message.appendPart(office.workspace.digest)
        message.appendPart(plan.courseDigest)
        message.appendPart(plan.options.profile.rawValue.utf8)
        message.appendPart(plan.proofs.text.utf8)
        message.appendPart(name.utf8)
        let inputs = SHA256.hash(message)
        var recipe = try JSONDocument(parsing: Array(office.recipe(plan).text().utf8)).root.tree
        recipe["stream"] = .string(Finding.cut(name))
        let new = Ledger.NewBatch(
            inputs: inputs, courseDigest: plan.courseDigest, rosterDigest: SHA256.hash(Array(name.utf8)), rows: 0,
            created: now, verificationMethod: office.workspace.verificationMethod, recipe: recipe.text())
        let batch = try office.workspace.ledger.joined(new, keys: office.keys)
        return try office.checked(batch)
    }

    // MARK: Issuing

    /// Issues the next lines; the answers have their order.
    ///
    /// When this returns, every credential in it is in the ledger. What threw may be tried again: no line then gives
    /// another credential than it did.
    ///
    /// - Parameters:
    ///   - lines: A learner each.
    ///   - firstNumber: Which line the first one is, for messages.
    /// - Throws: ``IssuanceError`` `ledger.busy`, `ledger.io`, `ledger.tampered`, `file.no_space`.
    public func issue(_ lines: [[UInt8]], firstNumber: Int = 1) throws -> [Line] {
        var entries = lines.enumerated().map { position, line in
            StreamEntry(line, number: firstNumber + position, judge, batch.secret)
        }
        // As long as another worker comes first with one of the learners, that one's credential is the one.
        while true {
            try find(&entries)
            try sign(&entries)
            if try commit(&entries) { break }
        }
        return entries.map { entry in
            Line(credential: entry.refusal == nil ? entry.credential?.bytes : nil, refusal: entry.refusal)
        }
    }

    /// Gives each learner her place in the lists: the one in the ledger, that of an earlier line, or a new one.
    private func find(_ entries: inout [StreamEntry]) throws {
        let ledger = office.workspace.ledger
        let open = entries.indices.filter { entries[$0].isOpen }
        let ids = open.compactMap { entries[$0].identity?.uuid }
        let known = try ledger.read { try ledger.awards(ids, in: $0, keys: office.keys) }
        let lists = try ledger.lists()
        var first: [[UInt8]: Int] = [:]
        var fresh: [Int] = []
        for position in open {
            guard let uuid = entries[position].identity?.uuid else { continue }
            if let award = known[uuid] {
                try entries[position].take(award, lists, office.keys.shuffling)
            } else if let other = first[uuid] {
                entries[position].twin = other
            } else {
                first[uuid] = position
                fresh.append(position)
            }
        }
        if let holders {
            let held = try holders.awards(of: fresh.map { entries[$0].row?.keys ?? [] }, at: now)
            for (position, awards) in zip(fresh, held) {
                if let began = awards.filter({ !$0.isRevoked }).map(\.began).min() {
                    entries[position].refuse(asHeldSince: began)
                } else if !awards.isEmpty, !issuesToRevoked {
                    entries[position].refuseAsRevoked()
                }
            }
        }
        let unplaced = fresh.filter { entries[$0].refusal == nil && entries[$0].place == nil }
        let places = try leased.withLock { try $0.places(unplaced.count, lease: lease) }
        for (position, place) in zip(unplaced, places) {
            entries[position].place = place.place
            entries[position].list = place.list
            entries[position].position = place.position
        }
        for position in open {
            guard let twin = entries[position].twin else { continue }
            entries[position].place = entries[twin].place
        }
    }

    private func lease(_ count: Int) throws -> [(lease: StatusLease, list: StatusListRecord)] {
        try office.workspace.ledger.lease(
            max(count, Self.block), for: batch, keys: office.keys, addresses: addresses.addresses(ofList:))
    }

    private func sign(_ entries: inout [StreamEntry]) throws {
        let open = entries.indices.filter { entries[$0].isOpen }
        let results = Mutex<[Int: Result<BatchSigner.Credential, any Error>]>([:])
        let snapshot = entries
        let workers = max(1, min(open.count, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        Parallel.run(workers) { worker in
            var signed: [Int: Result<BatchSigner.Credential, any Error>] = [:]
            for index in stride(from: worker, to: open.count, by: workers) {
                let position = open[index]
                signed[position] = Result { try snapshot[position].signed(by: self.signer) }
            }
            let done = signed
            results.withLock { $0.merge(done) { $1 } }
        }
        for (position, result) in results.withLock({ $0 }) {
            switch result {
            case .success(let credential): entries[position].accept(credential)
            case .failure(let error):
                guard let refusal = error as? any CodedError else { throw error }
                entries[position].refusal = refusal
            }
        }
        for position in open {
            guard let twin = entries[position].twin else { continue }
            entries[position].compare(with: entries[twin])
        }
    }

    /// Puts what is new into the ledger.
    ///
    /// - Returns: False when another worker was first with a learner; those entries are open again.
    private func commit(_ entries: inout [StreamEntry]) throws -> Bool {
        let fresh = entries.indices.filter { entries[$0].isNew }
        guard !fresh.isEmpty else { return true }
        let awards = fresh.compactMap { entries[$0].award(keepingProof: keepsProofs, signer) }
        let ledger = office.workspace.ledger
        let taken = try ledger.write { connection in
            let taken = try ledger.awards(awards.map(\.credential), in: connection, keys: office.keys)
            let rest = awards.filter { taken[$0.credential] == nil }
            if !rest.isEmpty { try ledger.append(rest, to: batch, in: connection, office.keys) }
            return Set(taken.keys)
        }
        for position in fresh {
            guard let uuid = entries[position].identity?.uuid else { continue }
            if taken.contains(uuid) { entries[position].reopen() } else { entries[position].isNew = false }
        }
        for position in entries.indices {
            guard let twin = entries[position].twin, entries[twin].isOpen else { continue }
            entries[position].reopen()
        }
        return taken.isEmpty
    }
}
