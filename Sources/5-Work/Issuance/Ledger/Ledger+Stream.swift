import Encodings

/// What several workers on one batch need of a ledger.
extension Ledger {
    /// The batch with these inputs, begun if nobody has: however many workers ask at once, it is one.
    func joined(_ new: NewBatch, keys: LedgerKeys) throws(IssuanceError) -> BatchRecord {
        if let known = try batch(inputs: new.inputs, keys: keys) { return known }
        if let begun = try begin(new, keys: keys, after: nil, addresses: { _ in ("", "") }) { return begun }
        guard let known = try batch(inputs: new.inputs, keys: keys) else {
            throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.batches.name])
        }
        return known
    }

    /// Leases a run of status indexes to a worker on a batch.
    ///
    /// - Returns: The leases: one, or two where a list came to its end.
    func lease(
        _ count: Int, for batch: BatchRecord, keys: LedgerKeys,
        addresses: (Int) -> (revocation: String, suspension: String)
    ) throws(IssuanceError) -> [(lease: StatusLease, list: StatusListRecord)] {
        try write { connection in
            let first = Int(
                try connection.number(
                    "SELECT coalesce(max(first_position + count), 0) FROM leases WHERE batch = ?",
                    [.integer(batch.number)]) ?? 0)
            try Self.lease(
                count, from: first, for: Int64(batch.number), at: batch.created, in: connection, keys, addresses)
            return try Self.leases(of: batch, from: first, in: connection)
        }
    }

    /// Those of some credentials that the ledger has.
    func awards(
        _ credentials: [[UInt8]], in connection: any LedgerConnection, keys: LedgerKeys
    ) throws -> [[UInt8]: AwardRecord] {
        guard !credentials.isEmpty else { return [:] }
        let places = credentials.map { _ in "?" }.joined(separator: ", ")
        let personal = PersonalSeal(self, keys)
        var found: [[UInt8]: AwardRecord] = [:]
        for row in try connection.rows(
            """
            SELECT place, roster_row, credential, list, status_index, valid_until, digest, sealed_digest,
            wrapped_key, sealed FROM awards LEFT JOIN learners ON award = number WHERE credential IN (\(places))
            """, credentials.map(LedgerValue.blob))
        {
            let award = try award(row, personal)
            found[award.credential] = award
        }
        return found
    }

    /// What an award of the ledger is to its learner now.
    struct Holding {
        let batch: Int
        /// Whether it was revoked, and nothing was put in its place. Otherwise it holds.
        let isRevoked: Bool
    }

    /// Those of some credentials that hold at a moment, and those that were revoked and not replaced, as in
    /// ``forEachAwarded(of:at:keys:_:)``; one that has ended by itself is neither.
    func holdings(
        _ credentials: [[UInt8]], at now: Instant, in connection: any LedgerConnection
    ) throws -> [[UInt8]: Holding] {
        guard !credentials.isEmpty else { return [:] }
        let places = credentials.map { _ in "?" }.joined(separator: ", ")
        var found: [[UInt8]: Holding] = [:]
        for row in try connection.rows(
            """
            SELECT credential, batch, valid_until,
            (SELECT count(*) FROM status_changes WHERE status_changes.credential = awards.credential
                AND purpose = ? AND value <> 0),
            (SELECT count(*) FROM replacements WHERE replacements.credential = awards.credential)
            FROM awards WHERE credential IN (\(places))
            """, [.text(Self.revocation)] + credentials.map(LedgerValue.blob))
        {
            let isRevoked = try row.int(3) > 0
            guard
                try isRevoked
                    ? row.int(4) == 0 : row.optionalInteger(2).map({ $0 >= now.seconds }) ?? true
            else { continue }
            found[try row.blob(0)] = Holding(batch: try row.int(1), isRevoked: isRevoked)
        }
        return found
    }
}
