import Achievements
public import Encodings
import Signing

/// The learners of a roster who hold an award of the course already.
public struct HeldAwards: Sendable, Hashable {
    /// How many of them.
    public let count: Int
    /// How many learners the plan has.
    public let total: Int
    /// When the first of these awards was issued; nil where nobody has one.
    public let issued: Instant?
    /// Their rows.
    let rows: RowSet

    /// What is said about them, with the facts of the reason `batch.already_issued`.
    public var facts: [String: String] {
        var facts = ["count": String(count), "total": String(total)]
        facts["date"] = issued?.date().description
        return facts
    }
}

extension UnlockedWorkspace {
    /// Who of a roster holds an award of this course that is in force, whichever roster it was issued from.
    ///
    /// ```swift
    /// let held = try office.holders(of: plan, at: clock.now())
    /// print(held.count, "of", held.total)       // 8 of 9
    /// ```
    ///
    /// The id of a credential is made from the secret of its batch and from what tells its learner from all others. So the
    /// id that each learner would have had in each earlier batch is looked for, and no name is opened: a corrected name is
    /// the same learner, a changed number is another one. Memory stays flat; a million learners take seconds for each
    /// earlier batch of the course.
    ///
    /// - Throws: ``IssuanceError`` when roster or ledger cannot be read.
    public func holders(of plan: IssuancePlan, at now: Instant) throws(IssuanceError) -> HeldAwards {
        try holders(
            of: plan, at: now,
            from: workspace.ledger.batches(awarding: plan.record.achievement.id, course: plan.courseDigest))
    }

    private func holders(
        of plan: IssuancePlan, at now: Instant, from batches: [CourseBatch]
    ) throws(IssuanceError) -> HeldAwards {
        let ledger = workspace.ledger
        var finder = DuplicateFinder()
        var secrets: [SecretBytes] = []
        var began: [Int: Instant] = [:]
        for batch in batches {
            var hasAny = false
            try ledger.forEachCredential(of: batch.number, inForceAt: now) { credential throws(IssuanceError) in
                hasAny = true
                try finder.insert(credential, row: batch.number)
            }
            guard hasAny, let record = try ledger.batch(id: batch.id, keys: keys) else { continue }
            secrets.append(record.secret)
            began[batch.number] = batch.began
        }
        guard !secrets.isEmpty else { return HeldAwards(count: 0, total: plan.count, issued: nil, rows: RowSet()) }

        let rows = try RosterRows(plan.roster, plan.scan, skipping: plan.skipped)
        while let row = try rows.next() {
            for key in row.keys {
                for secret in secrets {
                    try finder.insert(
                        CredentialIdentity(key: key, secret: secret).uuid, row: Self.firstRow + row.row)
                }
            }
        }
        var held = RowSet()
        var first: Instant?
        _ = try finder.duplicates(limit: 0) { pair in
            guard pair.row >= Self.firstRow, let issued = began[pair.first] else { return }
            held.insert(pair.row - Self.firstRow)
            first = min(first ?? issued, issued)
        }
        return HeldAwards(count: held.count, total: plan.count, issued: first, rows: held)
    }

    /// The same plan for those learners alone who hold no award of the course.
    ///
    /// A batch of the same roster that was begun so is continued as it was begun, whoever of it holds an award by now.
    ///
    /// - Throws: ``IssuanceError`` `batch.already_issued` when everybody holds one, and as ``holders(of:at:)``.
    public func onlyNew(_ plan: IssuancePlan, at now: Instant) throws(IssuanceError) -> IssuancePlan {
        let ledger = workspace.ledger
        if let begun = try ledger.begun(inputs: plan.inputs), !begun.isFinished { return plan }
        let parts = try ledger.batches(awarding: plan.record.achievement.id, course: plan.courseDigest)
            .filter { $0.rosterDigest == plan.rosterDigest && !$0.skipped.isEmpty }
            .compactMap { batch -> (plan: IssuancePlan, isFinished: Bool)? in
                let part = IssuancePlan(plan, skipping: batch.skipped, count: batch.rows)
                return part.inputs == batch.inputs ? (part, batch.isFinished) : nil
            }
        if let open = parts.last(where: { !$0.isFinished }) { return open.plan }
        let held = try holders(of: plan, at: now)
        guard held.count > 0 else { return plan }
        guard held.count < plan.count else {
            // Nobody is new: what was made of them is made whole again.
            if let last = parts.last { return last.plan }
            throw IssuanceError(.batchAlreadyIssued, facts: held.facts)
        }
        var skipped = plan.skipped
        skipped.formUnion(held.rows)
        return IssuancePlan(plan, skipping: skipped, count: plan.count - held.count)
    }

    /// - Throws: ``IssuanceError`` `batch.already_issued`.
    func checkNobodyHolds(_ plan: IssuancePlan, at now: Instant) throws(IssuanceError) {
        let held = try holders(of: plan, at: now)
        guard held.count == 0 else { throw IssuanceError(.batchAlreadyIssued, facts: held.facts) }
    }

    /// While a batch was interrupted, its learners may have got the award from a later one: a mended roster, with those left
    /// out who had it. Going on would give them a second one.
    ///
    /// - Throws: ``IssuanceError`` `batch.overtaken` when somebody whom the batch has yet to sign for holds the award.
    func checkNotOvertaken(_ batch: BatchRecord, _ plan: IssuancePlan, at now: Instant) throws(IssuanceError) {
        let ledger = workspace.ledger
        let later = try ledger.batches(awarding: plan.record.achievement.id, course: plan.courseDigest)
            .filter { $0.number > batch.number }
        guard !later.isEmpty else { return }
        let held = try holders(of: plan, at: now, from: later)
        guard held.count > 0 else { return }
        let twice = held.rows.subtracting(try ledger.rosterRows(of: batch.number))
        guard !twice.isEmpty else { return }
        var facts = held.facts
        facts["count"] = String(twice.count)
        facts["batch"] = UUIDv8.text(batch.id)
        throw IssuanceError(.batchOvertaken, facts: facts)
    }

    /// Where the rows of a roster begin beside the numbers of batches.
    private static let firstRow = 1 << 40
}
