public import Encodings

/// What a roster of corrected learners would change: a dry run of ``UnlockedWorkspace/replace(_:with:into:reason:at:outputs:texts:progress:)``.
public struct Correction: Sendable {
    /// What a batch of corrections had corrected before it was given up.
    public struct GivenUp: Sendable, Hashable {
        /// The id of that batch.
        public let batch: String
        /// How many of the roster's learners have a corrected credential of it.
        public let count: Int
    }

    /// What is left to be replaced; empty when there is nothing.
    public let pairs: [ReplacementPair]
    /// The plan of their rows alone, or of the whole roster where ``pairs`` is empty.
    public let plan: IssuancePlan
    /// How many rows say what was issued, at first or in place of it.
    public let unchanged: Int
    /// What stays as batches that were given up have corrected it.
    public let givenUp: [GivenUp]
}

extension UnlockedWorkspace {
    /// Finds out what a roster of corrected learners would change.
    ///
    /// ```swift
    /// let found = try office.correction(of: office.credentials(selection), with: plan, isExact: false, at: clock.now())
    /// for pair in found.pairs { print(pair.old.id, pair.learner) }
    /// ```
    ///
    /// Left out are learners whom a batch corrected that was given up later: they have a corrected credential, and get no
    /// second one. If it never reached them, name the credentials of that batch too, and they are replaced in their turn. Left out
    /// are also those for whom the roster says what an earlier correction has issued, so that a roster with yesterday's correction
    /// and today's in it means today's.
    ///
    /// - Parameters:
    ///   - old: The credentials that are meant, as ``replacements(of:with:isExact:)`` takes them.
    ///   - plan: Course and corrected learners.
    ///   - isExact: Whether each of `old` is to be replaced; false for those that the roster names and that differ from it.
    ///   - now: The moment, from the clock.
    ///   - allowsOtherLearner: Whether a row may take the place of a credential of another number, or be about a learner who holds
    ///     another award of the course.
    /// - Throws: ``IssuanceError`` `replace.unpaired`, `replace.other_learner`, `replace.holds_another`; `replace.already` for what was replaced by another batch than the one
    ///   that this plan would continue, `status.final` for what was revoked; what reading the roster throws.
    public func correction(
        of old: [IssuedCredential], with plan: IssuancePlan, isExact: Bool, at now: Instant,
        allowingOtherLearner allowsOtherLearner: Bool = false
    ) throws -> Correction {
        var (pairs, givenUp) = try stillToReplace(
            replacements(of: old, with: plan, isExact: isExact, allowingOtherLearner: allowsOtherLearner))
        let all = pairs.count
        if !isExact { pairs = try notCorrectedBefore(changed(pairs, with: plan), with: plan) }
        let kept = pairs.isEmpty ? plan : try plan.keeping(rows: pairs.map(\.row))
        if !pairs.isEmpty {
            try checkReplaceable(pairs, with: kept)
            if !allowsOtherLearner { try checkNobodyGetsTwo(pairs, with: kept, at: now) }
        }
        return Correction(pairs: pairs, plan: kept, unchanged: all - pairs.count, givenUp: givenUp)
    }

    /// Leaves out the pairs in whose place stands, by now, a credential of a batch that was given up. One that was revoked
    /// stands in nobody's place.
    //
    // Credential by credential: the batch of the same inputs would be another one, or none, once a key was exchanged.
    private func stillToReplace(
        _ pairs: [ReplacementPair]
    ) throws(IssuanceError) -> (pairs: [ReplacementPair], givenUp: [Correction.GivenUp]) {
        let latest = try latest(of: pairs)
        let batches = try workspace.ledger.givenUpBatches(of: Array(latest.values))
        var left: [ReplacementPair] = []
        var counts: [[UInt8]: Int] = [:]
        var order: [[UInt8]] = []
        for pair in pairs {
            guard let batch = latest[pair.old.id].flatMap({ batches[$0] }) else {
                left.append(pair)
                continue
            }
            if counts[batch] == nil { order.append(batch) }
            counts[batch, default: 0] += 1
        }
        return (left, order.map { Correction.GivenUp(batch: UUIDv8.text($0), count: counts[$0] ?? 0) })
    }

    /// What stands in the place of old credentials by now, by their ids.
    func latest(of pairs: [ReplacementPair]) throws(IssuanceError) -> [String: [UInt8]] {
        let old = pairs.compactMap { $0.old.replacedBy == nil ? nil : UUIDv8.bytes(of: $0.old.id) }
        var latest: [String: [UInt8]] = [:]
        for (credential, last) in try workspace.ledger.latest(of: old) { latest[Ledger.text(credential)] = last }
        return latest
    }

    /// Refuses a row about a learner who holds an award of the course already, beside the one that is replaced: she would have two.
    private func checkNobodyGetsTwo(
        _ pairs: [ReplacementPair], with plan: IssuancePlan, at now: Instant
    ) throws(IssuanceError) {
        // What this very correction has begun is no other award, and neither is what stands in the place of the old one.
        let own = try workspace.ledger.batch(inputs: plan.inputs, keys: keys)?.number
        let holders = CourseHolders(self, of: plan, but: own)
        let latest = try latest(of: pairs)
        var byRow: [Int: ReplacementPair] = [:]
        for pair in pairs { byRow[pair.row] = pair }
        let rows = try RosterRows(plan.roster, plan.scan, skipping: plan.skipped)
        var group: [RosterRow] = []
        func check() throws(IssuanceError) {
            for (row, held) in zip(group, try holders.awards(of: group.map(\.keys), at: now)) {
                guard let pair = byRow[row.row] else { continue }
                let other = held.first {
                    !$0.isRevoked && Ledger.text($0.credential) != pair.old.id && $0.credential != latest[pair.old.id]
                }
                guard let other else { continue }
                throw IssuanceError(
                    .replaceHoldsAnother, at: .cell(row: row.row, column: 1),
                    facts: [
                        "row": String(row.row), "id": pair.old.id, "other": Ledger.text(other.credential),
                        "date": other.began.date().description,
                    ])
            }
            group = []
        }
        while let row = try rows.next() {
            guard byRow[row.row] != nil else { continue }
            group.append(row)
            if group.count == BatchRun.groupSize { try check() }
        }
        try check()
    }

    /// Refuses what cannot be replaced any more, before anybody is asked whether it shall be.
    private func checkReplaceable(_ pairs: [ReplacementPair], with plan: IssuancePlan) throws(IssuanceError) {
        let ledger = workspace.ledger
        var batch = try ledger.batch(inputs: plan.inputs, keys: keys)
        if let found = batch, try ledger.abandonment(of: found) != nil { batch = nil }
        try ledger.checkReplaceable(pairs.compactMap { UUIDv8.bytes(of: $0.old.id) }, by: batch)
    }
}
