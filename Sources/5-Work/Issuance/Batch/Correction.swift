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
    /// let found = try office.correction(of: office.credentials(selection), with: plan, isExact: false)
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
    /// - Throws: ``IssuanceError`` `replace.unpaired`; `replace.already` for what was replaced by another batch than the one
    ///   that this plan would continue, `status.final` for what was revoked; what reading the roster throws.
    public func correction(
        of old: [IssuedCredential], with plan: IssuancePlan, isExact: Bool
    ) throws -> Correction {
        var (pairs, givenUp) = try stillToReplace(replacements(of: old, with: plan, isExact: isExact))
        let all = pairs.count
        if !isExact { pairs = try notCorrectedBefore(changed(pairs, with: plan), with: plan) }
        let kept = pairs.isEmpty ? plan : try plan.keeping(rows: pairs.map(\.row))
        if !pairs.isEmpty { try checkReplaceable(pairs, with: kept) }
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

    /// Refuses what cannot be replaced any more, before anybody is asked whether it shall be.
    private func checkReplaceable(_ pairs: [ReplacementPair], with plan: IssuancePlan) throws(IssuanceError) {
        let ledger = workspace.ledger
        var batch = try ledger.batch(inputs: plan.inputs, keys: keys)
        if let found = batch, try ledger.abandonment(of: found) != nil { batch = nil }
        try ledger.checkReplaceable(pairs.compactMap { UUIDv8.bytes(of: $0.old.id) }, by: batch)
    }
}
