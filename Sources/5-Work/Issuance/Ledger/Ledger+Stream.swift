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

    /// Those of some credentials that hold at a moment, neither revoked nor at their end, with the batch of each.
    func inForce(
        _ credentials: [[UInt8]], at now: Instant, in connection: any LedgerConnection
    ) throws -> [[UInt8]: Int] {
        guard !credentials.isEmpty else { return [:] }
        let places = credentials.map { _ in "?" }.joined(separator: ", ")
        var found: [[UInt8]: Int] = [:]
        for row in try connection.rows(
            """
            SELECT credential, batch FROM awards WHERE credential IN (\(places))
            AND (valid_until IS NULL OR valid_until >= ?) AND NOT EXISTS (
                SELECT 1 FROM status_changes WHERE status_changes.credential = awards.credential
                AND purpose = ? AND value <> 0)
            """, credentials.map(LedgerValue.blob) + [.integer(now.seconds), .text(Self.revocation)])
        {
            found[try row.blob(0)] = try row.int(1)
        }
        return found
    }
}
