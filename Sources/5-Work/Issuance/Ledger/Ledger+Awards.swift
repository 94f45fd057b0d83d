import Encodings
import Signing

/// Credentials: written in groups, before their files are.
extension Ledger {
    /// How many credentials of a batch are in the ledger. They are the first ones: groups are written in order.
    func awardCount(of batch: BatchRecord) throws(IssuanceError) -> Int {
        try read { connection in
            Int(
                try connection.number("SELECT count(*) FROM awards WHERE batch = ?", [.integer(batch.number)]) ?? 0)
        }
    }

    /// Adds a group of credentials, in one transaction; those that replace others revoke them in the same one.
    ///
    /// - Throws: ``IssuanceError`` `batch.locked` when somebody has written the same learners meanwhile, as another machine that
    ///   shares the ledger can; `ledger.tampered` when an id or a status index would be given twice, `batch.abandoned`.
    func append(
        _ awards: [AwardRecord], to batch: BatchRecord, keys: LedgerKeys, replacing: ReplacementNote? = nil
    ) throws(IssuanceError) {
        try write { connection in
            try Self.checkNotAbandoned(batch, in: connection)
            if let first = awards.first { try Self.checkNotWritten(first.position, of: batch, in: connection) }
            try append(awards, to: batch, in: connection, keys, replacing: replacing)
        }
    }

    /// Groups are written in order: what stands at the first place of one was written by somebody else who is at the same batch. A
    /// machine of her own has locks of her own, so the ledger is where the two meet; the one who comes second ends, and nothing is
    /// done twice.
    private static func checkNotWritten(
        _ position: Int, of batch: BatchRecord, in connection: any LedgerConnection
    ) throws {
        let found = try connection.number(
            "SELECT count(*) FROM awards WHERE batch = ? AND place = ?", [.integer(batch.number), .integer(position)])
        guard found ?? 0 == 0 else { throw IssuanceError(.batchLocked) }
    }

    /// As above, in a transaction that is under way.
    func append(
        _ awards: [AwardRecord], to batch: BatchRecord, in connection: any LedgerConnection, _ keys: LedgerKeys,
        replacing: ReplacementNote? = nil
    ) throws {
        let personal = PersonalSeal(self, keys).seal(awards)
        var learners: [[LedgerValue]] = []
        learners.reserveCapacity(awards.count)
        try LedgerTable.awards.append(awards.count, to: connection, keys) { position, number, row in
            let award = awards[position]
            let sealed = personal[position]
            learners.append([.integer(number), .blob(sealed.wrappedKey), .blob(sealed.text)])
            row.append(.integer(batch.number))
            row.append(.integer(award.position))
            row.append(.integer(award.row))
            row.append(.blob(award.credential))
            row.append(.integer(award.list))
            row.append(.integer(award.statusIndex))
            row.append(award.validUntil.map { .integer($0.seconds) } ?? .nothing)
            row.append(.blob(award.digest))
            row.append(.blob(SHA256.hash(sealed.text)))
        }
        try connection.insert(into: "learners", ["award", "wrapped_key", "sealed"], learners)
        if let replacing { try replace(awards, replacing, in: connection, keys) }
    }

    /// Credentials of a batch, by position.
    func awards(
        of batch: BatchRecord, _ positions: Range<Int>, keys: LedgerKeys
    ) throws(IssuanceError) -> [AwardRecord] {
        let personal = PersonalSeal(self, keys)
        return try read { connection in
            try connection.rows(
                """
                SELECT place, roster_row, credential, list, status_index, valid_until, digest, sealed_digest,
                wrapped_key, sealed FROM awards LEFT JOIN learners ON award = number
                WHERE batch = ? AND place >= ? AND place < ? ORDER BY place
                """, [.integer(batch.number), .integer(positions.lowerBound), .integer(positions.upperBound)]
            ).map { try award($0, personal) }
        }
    }

    /// The credential with this id, if the ledger has it.
    func award(_ credential: [UInt8], in connection: any LedgerConnection, keys: LedgerKeys) throws -> AwardRecord? {
        try connection.row(
            """
            SELECT place, roster_row, credential, list, status_index, valid_until, digest, sealed_digest,
            wrapped_key, sealed FROM awards LEFT JOIN learners ON award = number WHERE credential = ?
            """, [.blob(credential)]
        ).map { try award($0, PersonalSeal(self, keys)) }
    }

    func award(_ row: LedgerRow, _ personal: PersonalSeal) throws -> AwardRecord {
        let credential = try row.blob(2)
        var learner: AwardedLearner?
        var proof: [UInt8]?
        if let sealed = try row.optionalBlob(9), let wrappedKey = try row.optionalBlob(8) {
            guard SHA256.hash(sealed) == (try row.blob(7)) else { throw place(.awards, credential).tampered }
            let text = try personal.open(sealed, wrappedKey: wrappedKey, credential: credential)
            learner = try AwardedLearner(parsing: text)
            proof = AwardRecord.proof(in: text)
        }
        return AwardRecord(
            position: try row.int(0), row: try row.int(1), credential: credential, list: try row.int(3),
            statusIndex: try row.int(4), validUntil: try row.optionalInteger(5).map { Instant(seconds: $0) },
            digest: try row.blob(6), learner: learner, proof: proof)
    }
}
