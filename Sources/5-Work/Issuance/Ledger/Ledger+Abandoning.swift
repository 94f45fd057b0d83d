import Encodings
import Signing

/// Batches that will never be finished, by the issuer's own act.
extension Ledger {
    /// A batch that was begun, is not finished and was not given up.
    struct OpenBatch {
        /// 16 bytes, a UUID.
        let id: [UInt8]
        let inputs: [UInt8]
        let files: BatchFileNames
        let began: Instant
        /// How many credentials it has when it is whole.
        let rows: Int
        /// How many are in the ledger.
        let signed: Int
    }

    /// Whether a row of `batches` is one that is still open. A stream has no number of rows, and is never finished.
    static let isOpen = """
        rows > 0 AND number NOT IN (SELECT batch FROM batch_ends) AND number NOT IN (SELECT batch FROM abandonments)
        """

    /// Every open batch, oldest first.
    func openBatches() throws(IssuanceError) -> [OpenBatch] {
        try read { connection in
            try connection.rows(
                """
                SELECT id, inputs, recipe, created, rows, (SELECT count(*) FROM awards WHERE batch = batches.number)
                FROM batches WHERE \(Self.isOpen) ORDER BY number
                """
            ).map { row in
                OpenBatch(
                    id: try row.blob(0), inputs: try row.blob(1), files: BatchFileNames(recipe: try row.text(2)),
                    began: Instant(seconds: try row.integer(3)), rows: try row.int(4), signed: try row.int(5))
            }
        }
    }

    /// Notes that a batch is given up, with the number of its credentials.
    ///
    /// - Parameter onlyEmpty: Gives it up only if it has no credential.
    /// - Returns: False when it was given up before.
    /// - Throws: ``IssuanceError`` `ledger.unknown_batch`, `batch.not_open` for one that is finished,
    ///   `key.batch_unfinished` for one with credentials where that is not meant, `clock.regressed`.
    func abandon(
        _ id: [UInt8], onlyEmpty: Bool = false, reason: String, at instant: Instant, keys: LedgerKeys
    ) throws(IssuanceError) -> Bool {
        let sealed = keys.seal(Array(reason.utf8), at: place(.abandonments, id))
        let facts = ["batch": UUIDv8.text(id)]
        return try write { connection in
            try Self.checkClock(instant, in: connection)
            let row = try connection.row(
                """
                SELECT number, rows, (SELECT count(*) FROM batch_ends WHERE batch = batches.number),
                (SELECT count(*) FROM abandonments WHERE batch = batches.number),
                (SELECT count(*) FROM awards WHERE batch = batches.number) FROM batches WHERE id = ?
                """, [.blob(id)])
            guard let row else { throw IssuanceError(.ledgerUnknownBatch, facts: ["id": UUIDv8.text(id)]) }
            if try row.integer(3) > 0 { return false }
            guard try row.integer(1) > 0, try row.integer(2) == 0 else {
                throw IssuanceError(.batchNotOpen, facts: facts)
            }
            let signed = try row.integer(4)
            guard signed == 0 || !onlyEmpty else { throw IssuanceError(.keyBatchUnfinished, facts: facts) }
            _ = try LedgerTable.abandonments.append(
                [.integer(try row.integer(0)), .integer(signed), .integer(instant.seconds), .blob(sealed)],
                to: connection,
                keys)
            return true
        }
    }

    /// When a batch was given up, and how many credentials it had; nil when it was not.
    func abandonment(of batch: BatchRecord) throws(IssuanceError) -> (instant: Instant, awards: Int)? {
        try read { try Self.abandonment(of: batch, in: $0) }
    }

    private static func abandonment(
        of batch: BatchRecord, in connection: any LedgerConnection
    ) throws -> (instant: Instant, awards: Int)? {
        try connection.row("SELECT instant, awards FROM abandonments WHERE batch = ?", [.integer(batch.number)])
            .map { (Instant(seconds: try $0.integer(0)), try $0.int(1)) }
    }

    /// - Throws: ``IssuanceError`` `batch.abandoned`.
    static func checkNotAbandoned(_ batch: BatchRecord, in connection: any LedgerConnection) throws {
        if let found = try abandonment(of: batch, in: connection) { throw abandoned(batch, found) }
    }

    /// The refusal to go on with a batch that was given up.
    static func abandoned(_ batch: BatchRecord, _ found: (instant: Instant, awards: Int)) -> IssuanceError {
        IssuanceError(
            .batchAbandoned,
            facts: [
                "batch": UUIDv8.text(batch.id), "date": found.instant.date().description,
                "signed": String(found.awards), "count": String(batch.rows),
            ])
    }
}
