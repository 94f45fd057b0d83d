extension UnlockedWorkspace {
    /// Leaves out the pairs in whose place stands, by now, a credential that says what the row says.
    ///
    /// Not those of the batch that this very correction has begun: it is continued, with all of its rows. It is the last that
    /// has replaced any of them, and has the same inputs when those are left out whom others had corrected before.
    func notCorrectedBefore(
        _ pairs: [ReplacementPair], with plan: IssuancePlan
    ) throws -> [ReplacementPair] {
        let latest = try latest(of: pairs).mapValues { Ledger.text($0) }
        guard !latest.isEmpty else { return pairs }
        var found: [String: IssuedCredential] = [:]
        let ids = Set(latest.values).union(pairs.compactMap(\.old.replacedBy))
        for credential in try credentials(CredentialSelection(ids: Array(ids))) { found[credential.id] = credential }
        var batches: [String: BatchRecord] = [:]
        for id in Set(found.values.map(\.batch)) {
            batches[id] = try UUIDv8.bytes(of: id).flatMap { try workspace.ledger.batch(id: $0, keys: keys) }
        }

        func correctedIn(_ pair: ReplacementPair) -> String? { pair.old.replacedBy.flatMap { found[$0]?.batch } }
        let last = Set(pairs.compactMap(correctedIn)).compactMap { batches[$0] }.max { $0.number < $1.number }
        if let last, try workspace.ledger.abandonment(of: last) == nil {
            let own = pairs.filter { correctedIn($0).map { $0 == UUIDv8.text(last.id) } ?? true }
            if try plan.keeping(rows: own.map(\.row)).inputs == last.inputs { return own }
        }
        // What an unfinished batch has begun is not done; neither is what was taken back.
        let done = pairs.compactMap { pair -> ReplacementPair? in
            guard let new = latest[pair.old.id].flatMap({ found[$0] }), !new.isRevoked,
                batches[new.batch]?.finished != nil
            else { return nil }
            return ReplacementPair(pair, old: new)
        }
        let differs = Set(try changed(done, with: plan).map(\.row))
        let isDone = Set(done.map(\.row)).subtracting(differs)
        return pairs.filter { !isDone.contains($0.row) }
    }
}
