extension UnlockedWorkspace {
    /// Leaves out the pairs for whom an earlier correction has issued what the row says.
    ///
    /// Not those of the batch that this very correction has begun: it is continued, with all of its rows. It is the last that
    /// has replaced any of them, and has the same inputs when those are left out whom others had corrected before.
    func notCorrectedBefore(
        _ pairs: [ReplacementPair], with plan: IssuancePlan
    ) throws -> [ReplacementPair] {
        let ids = pairs.compactMap(\.old.replacedBy)
        guard !ids.isEmpty else { return pairs }
        var successors: [String: IssuedCredential] = [:]
        for credential in try credentials(CredentialSelection(ids: ids)) { successors[credential.id] = credential }
        var batches: [String: BatchRecord] = [:]
        for id in Set(successors.values.map(\.batch)) {
            batches[id] = try UUIDv8.bytes(of: id).flatMap { try workspace.ledger.batch(id: $0, keys: keys) }
        }
        func successor(_ pair: ReplacementPair) -> IssuedCredential? { pair.old.replacedBy.flatMap { successors[$0] } }

        if let last = batches.max(by: { $0.value.number < $1.value.number }) {
            let own = pairs.filter { successor($0).map { $0.batch == last.key } ?? true }
            if try plan.keeping(rows: own.map(\.row)).inputs == last.value.inputs { return own }
        }
        // What an unfinished batch has begun is not done.
        let done = pairs.compactMap { pair -> ReplacementPair? in
            guard let new = successor(pair), batches[new.batch]?.finished != nil else { return nil }
            return ReplacementPair(old: new, row: pair.row, learner: pair.learner)
        }
        let differs = Set(try changed(done, with: plan).map(\.row))
        let isDone = Set(done.map(\.row)).subtracting(differs)
        return pairs.filter { !isDone.contains($0.row) }
    }
}
