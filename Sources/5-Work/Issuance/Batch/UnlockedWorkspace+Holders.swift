import Achievements
public import Encodings
import Signing

extension UnlockedWorkspace {
    /// Who of a roster holds an award of this course that is in force, and who held one that was revoked, whichever roster it was
    /// issued from.
    ///
    /// ```swift
    /// let held = try office.holders(of: plan, at: clock.now())
    /// print(held.count, "of", held.total)       // 8 of 9
    /// ```
    ///
    /// The id of a credential is made from the secret of its batch and from what tells its learner from all others: the id that
    /// each learner would have had in each earlier batch is looked for. And she is compared with those who are in the ledger, for
    /// rosters that write the same person otherwise (``HolderSearch`` says how). What a key signed that may have been in other
    /// hands is held by nobody, since no verifier takes it. Memory stays flat; the time grows with the awards of the course.
    ///
    /// - Throws: ``IssuanceError`` when roster or ledger cannot be read.
    public func holders(of plan: IssuancePlan, at now: Instant) throws(IssuanceError) -> HeldAwards {
        try holders(of: plan, at: now, from: workspace.ledger.batches(awarding: plan.identity))
    }

    private func holders(
        of plan: IssuancePlan, at now: Instant, from batches: [CourseBatch]
    ) throws(IssuanceError) -> HeldAwards {
        let ledger = workspace.ledger
        var search = HolderSearch(keys)
        var secrets: [SecretBytes] = []
        var began: [Int: Instant] = [:]
        for batch in batches where !isSignedInDoubt(batch) {
            var hasAny = false
            try ledger.forEachAwarded(of: batch.number, at: now, keys: keys) { awarded throws(IssuanceError) in
                hasAny = true
                try search.insert(awarded, batch: batch.number)
            }
            guard hasAny, let record = try ledger.batch(id: batch.id, keys: keys) else { continue }
            secrets.append(record.secret)
            began[batch.number] = batch.began
        }
        var (held, revoked) = (RowSet(), RowSet())
        var first: Instant?
        if !secrets.isEmpty {
            let rows = try RosterRows(plan.roster, plan.scan, skipping: plan.skipped)
            while let row = try rows.next() { try search.insert(row, secrets) }
            try search.found { row, batch, isRevoked in
                if isRevoked { return revoked.insert(row) }
                held.insert(row)
                if let issued = began[batch] { first = min(first ?? issued, issued) }
            }
        }
        return HeldAwards(
            count: held.count, total: plan.count, issued: first, rows: held, revoked: revoked.subtracting(held))
    }

    /// Whether a batch is signed with a key that may have been in other hands.
    func isSignedInDoubt(_ batch: CourseBatch) -> Bool {
        workspace.keys.contains {
            $0.compromisedSince != nil && $0.method.utf8.elementsEqual(batch.verificationMethod.utf8)
        }
    }

    /// The same plan for those learners alone who hold no award of the course, nor held one that was revoked, unless the plan's
    /// options say that these are meant.
    ///
    /// A batch of the same roster that was begun so is continued as it was begun, whoever of it holds an award by now.
    ///
    /// - Throws: ``IssuanceError`` `batch.already_issued` or `batch.revoked_before` when nobody is left, `batch.same_roster`, and
    ///   as ``holders(of:at:)``.
    public func onlyNew(_ plan: IssuancePlan, at now: Instant) throws(IssuanceError) -> IssuancePlan {
        let ledger = workspace.ledger
        let begun = try ledger.begun(inputs: plan.inputs)
        if let begun, !begun.isFinished { return plan }
        let parts = try ledger.batches(awarding: plan.identity)
            .filter { $0.rosterDigest == plan.rosterDigest && !$0.skipped.isEmpty }
            .compactMap { batch -> (plan: IssuancePlan, isFinished: Bool)? in
                let part = IssuancePlan(plan, skipping: batch.skipped, count: batch.rows)
                return part.inputs == batch.inputs ? (part, batch.isFinished) : nil
            }
        if let open = parts.last(where: { !$0.isFinished }) { return open.plan }
        if begun == nil { try plan.checkTitle(in: workspace) }
        let held = try holders(of: plan, at: now)
        var left = held.rows
        if !plan.options.alsoRevoked { left.formUnion(held.revoked) }
        guard !left.isEmpty else { return plan }
        guard left.count < plan.count else {
            // Nobody is new: what was made of them is made whole again.
            if let last = parts.last { return last.plan }
            guard held.count > 0 else { throw IssuanceError(.batchRevokedBefore, facts: held.revokedFacts) }
            throw IssuanceError(.batchAlreadyIssued, facts: held.facts)
        }
        var skipped = plan.skipped
        skipped.formUnion(left)
        var part = IssuancePlan(plan, skipping: skipped, count: plan.count - left.count)
        part.leftOut = held
        return part
    }

    /// Finds out whether a batch would give somebody a second award, or a new one in the place of a revoked one, that nobody has
    /// asked for.
    ///
    /// - Throws: ``IssuanceError`` `batch.same_roster`, `batch.already_issued`, `batch.revoked_before`, and as ``holders(of:at:)``.
    public func checkUnasked(_ plan: IssuancePlan, at now: Instant) throws(IssuanceError) {
        try plan.checkTitle(in: workspace)
        let held = try holders(of: plan, at: now)
        guard held.count == 0 else { throw IssuanceError(.batchAlreadyIssued, facts: held.facts) }
        guard held.revokedCount == 0 || plan.options.alsoRevoked else {
            throw IssuanceError(.batchRevokedBefore, facts: held.revokedFacts)
        }
    }

    /// While a batch was interrupted, its learners may have got the award from a later one: a mended roster, with those left
    /// out who had it. Going on would give them a second one.
    ///
    /// - Throws: ``IssuanceError`` `batch.overtaken` when somebody whom the batch has yet to sign for holds the award.
    func checkNotOvertaken(_ batch: BatchRecord, _ plan: IssuancePlan, at now: Instant) throws(IssuanceError) {
        let ledger = workspace.ledger
        let later = try ledger.batches(awarding: plan.identity)
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
}

extension IssuancePlan {
    /// Finds out whether the roster was issued under another title, where nothing tells a corrected title from another course.
    /// No key is needed for it.
    ///
    /// - Throws: ``IssuanceError`` `batch.same_roster`; what reading the ledger throws.
    public func checkTitle(in workspace: Workspace) throws(IssuanceError) {
        guard !options.again, let facts = try workspace.ledger.sameRoster(as: rosterDigest, under: identity) else {
            return
        }
        throw IssuanceError(.batchSameRoster, facts: facts)
    }
}
