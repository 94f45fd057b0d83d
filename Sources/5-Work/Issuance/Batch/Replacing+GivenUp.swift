extension UnlockedWorkspace {
    /// What a batch of the same corrections, which was given up, has left undone; nil when none was given up.
    ///
    /// What it corrected stays corrected. The others are a batch of their own: ``IssuancePlan/keeping(rows:)`` with their rows.
    /// If nobody ever got what it corrected, its own credentials are replaced: the pairs of *its* credentials are all undone.
    ///
    /// - Parameters:
    ///   - pairs: What ``replacements(of:with:isExact:)`` said.
    ///   - plan: Course and corrected learners.
    /// - Returns: The pairs without a corrected credential of that batch, and its id.
    public func leftUndone(
        _ pairs: [ReplacementPair], with plan: IssuancePlan
    ) throws(IssuanceError) -> (pairs: [ReplacementPair], batch: String)? {
        guard let batch = try givenUp(plan) else { return nil }
        let id = UUIDv8.text(batch.id)
        let done = Set(try credentials(CredentialSelection(batches: [id])).map(\.id))
        return (pairs.filter { pair in pair.old.replacedBy.map { !done.contains($0) } ?? true }, id)
    }

    /// The batch that was last begun with a plan, if it was given up.
    func givenUp(_ plan: IssuancePlan) throws(IssuanceError) -> BatchRecord? {
        guard let batch = try workspace.ledger.batch(inputs: plan.inputs, keys: keys),
            try workspace.ledger.abandonment(of: batch) != nil
        else { return nil }
        return batch
    }
}
