import Encodings
import JSON
import Signing
import StatusLists

/// Batches: begun once, finished once, with the status indexes they hold.
extension Ledger {
    /// What a new batch is begun with.
    struct NewBatch {
        let inputs: [UInt8]
        let courseDigest: [UInt8]
        let rosterDigest: [UInt8]
        let rows: Int
        let created: Instant
        let verificationMethod: String
        let recipe: String
    }

    /// Begins a batch and leases the status indexes of all its credentials, in one transaction.
    ///
    /// - Parameters:
    ///   - last: The number of the latest batch with these inputs when it was decided to begin one; nil when there was none.
    ///   - addresses: The addresses of list number `n`, for lists that have to be opened.
    /// - Returns: Nil, and none is begun, when another one is the latest by now: somebody else was faster.
    /// - Throws: ``IssuanceError`` `clock.regressed` when the ledger has a later act.
    func begin(
        _ new: NewBatch, keys: LedgerKeys, after last: Int?,
        addresses: (Int) -> (revocation: String, suspension: String)
    ) throws(IssuanceError) -> BatchRecord? {
        let id = UUIDv8.random()
        let secret = SecretBytes.random(count: 32)
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        let sealed =
            nonce
            + XChaCha20Poly1305.sealSecret(
                secret, key: keys.sealing, nonce: nonce, additionalData: place(.batches, id).bytes)
        return try write { database in
            let latest = try database.number(
                "SELECT max(number) FROM batches WHERE inputs = ? AND \(Self.hasAnything)", [.blob(new.inputs)])
            guard latest == last.map(Int64.init) else { return nil }
            try Self.checkClock(new.created, in: database)
            let number = try LedgerTable.batches.append(
                [
                    .blob(id), .blob(new.inputs), .blob(new.courseDigest), .blob(new.rosterDigest), .integer(new.rows),
                    .integer(new.created.seconds), .text(new.verificationMethod), .text(new.recipe), .blob(sealed),
                ], to: database, keys)
            try Self.lease(new.rows, from: 0, for: number, at: new.created, in: database, keys, addresses)
            return BatchRecord(
                number: Int(number), id: id, inputs: new.inputs, courseDigest: new.courseDigest,
                rosterDigest: new.rosterDigest, rows: new.rows, created: new.created,
                verificationMethod: new.verificationMethod, recipe: new.recipe, secret: secret, finished: nil)
        }
    }

    static func lease(
        _ count: Int, from first: Int, for batch: Int64, at instant: Instant, in database: any LedgerConnection,
        _ keys: LedgerKeys,
        _ addresses: (Int) -> (revocation: String, suspension: String)
    ) throws {
        var position = 0
        while position < count {
            var (list, capacity, drawn) = try lastList(in: database)
            if drawn == capacity {
                capacity = listCapacity
                drawn = 0
                list += 1
                let (revocation, suspension) = addresses(list)
                try LedgerTable.lists.append(
                    [.text(revocation), .text(suspension), .integer(capacity), .integer(instant.seconds)], to: database,
                    keys)
            }
            let part = min(count - position, capacity - drawn)
            try LedgerTable.leases.append(
                [
                    .integer(batch), .integer(first + position), .integer(list), .integer(drawn), .integer(part),
                ], to: database,
                keys)
            position += part
        }
    }

    /// The newest list: its number, how many entries it has and how many of them are given away. 0 when there is none.
    static func lastList(in database: any LedgerConnection) throws -> (list: Int, capacity: Int, drawn: Int) {
        let row = try database.row(
            """
            SELECT lists.number, capacity, coalesce(max(first_draw + count), 0)
            FROM lists LEFT JOIN leases ON list = lists.number
            WHERE lists.number = (SELECT max(number) FROM lists) GROUP BY lists.number, capacity
            """)
        return try row.map { (try $0.int(0), try $0.int(1), try $0.int(2)) } ?? (0, 0, 0)
    }

    /// The batch that was last begun with these inputs. One that was given up before it had a credential hides none of those
    /// before it.
    func batch(inputs: [UInt8], keys: LedgerKeys) throws(IssuanceError) -> BatchRecord? {
        try batch(
            "inputs = ? AND \(Self.hasAnything) ORDER BY batches.number DESC LIMIT 1", inputs, keys)
    }

    /// The batch with this id.
    func batch(id: [UInt8], keys: LedgerKeys) throws(IssuanceError) -> BatchRecord? {
        try batch("batches.id = ?", id, keys)
    }

    private func batch(_ condition: String, _ argument: [UInt8], _ keys: LedgerKeys) throws(IssuanceError)
        -> BatchRecord?
    {
        try read { database in
            let row = try database.row(
                """
                SELECT batches.number, finished, id, inputs, course_digest, roster_digest, rows, created,
                verification_method, recipe, sealed
                FROM batches LEFT JOIN batch_ends ON batch = batches.number WHERE \(condition)
                """, [.blob(argument)])
            guard let row else { return nil }
            let id = try row.blob(2)
            let sealed = try row.blob(10)
            let nonceLength = XChaCha20Poly1305.nonceByteCount
            let secret: SecretBytes
            do {
                secret = try XChaCha20Poly1305.openSecret(
                    Array(sealed.dropFirst(nonceLength)), key: keys.sealing, nonce: Array(sealed.prefix(nonceLength)),
                    additionalData: place(.batches, id).bytes)
            } catch {
                throw place(.batches, id).tampered
            }
            return BatchRecord(
                number: try row.int(0), id: id, inputs: try row.blob(3), courseDigest: try row.blob(4),
                rosterDigest: try row.blob(5), rows: try row.int(6), created: Instant(seconds: try row.integer(7)),
                verificationMethod: try row.text(8), recipe: try row.text(9), secret: secret,
                finished: try row.optionalInteger(1).map { Instant(seconds: $0) })
        }
    }

    /// Notes that every file and the index of a batch are written.
    func finish(_ batch: BatchRecord, at instant: Instant, keys: LedgerKeys) throws(IssuanceError) {
        try write { database in
            try Self.checkNotAbandoned(batch, in: database)
            // Another machine may have come to the end at the same moment, with the same credentials.
            let ends = try database.number(
                "SELECT count(*) FROM batch_ends WHERE batch = ?", [.integer(batch.number)])
            guard ends ?? 0 == 0 else { return }
            _ = try LedgerTable.batchEnds.append(
                [.integer(batch.number), .integer(instant.seconds)], to: database, keys)
        }
    }

    /// The runs of status indexes that a batch holds, and the lists they are of.
    func leases(of batch: BatchRecord) throws(IssuanceError) -> [(lease: StatusLease, list: StatusListRecord)] {
        try read { try Self.leases(of: batch, in: $0) }
    }

    static func leases(
        of batch: BatchRecord, from first: Int = 0, in connection: any LedgerConnection
    ) throws -> [(lease: StatusLease, list: StatusListRecord)] {
        try connection.rows(
            """
            SELECT first_position, list, first_draw, count, revocation, suspension, capacity
            FROM leases JOIN lists ON lists.number = list WHERE batch = ? AND first_position >= ?
            ORDER BY first_position
            """, [.integer(batch.number), .integer(first)]
        ).map { row in
            (
                StatusLease(
                    firstPosition: try row.int(0), list: try row.int(1), firstDraw: try row.int(2),
                    count: try row.int(3)),
                StatusListRecord(
                    number: try row.int(1), revocation: try row.text(4), suspension: try row.text(5),
                    capacity: try row.int(6))
            )
        }
    }

    /// The instant of the last act of any kind, to the second.
    func lastAct() throws(IssuanceError) -> Instant? {
        try read { try Self.lastAct(in: $0) }
    }

    static func lastAct(in database: any LedgerConnection) throws -> Instant? {
        try database.number(
            """
            SELECT max(instant) FROM (
                SELECT max(created) AS instant FROM batches UNION ALL SELECT max(finished) FROM batch_ends
                UNION ALL SELECT max(instant) FROM status_changes UNION ALL SELECT max(instant) FROM publications
                UNION ALL SELECT max(instant) FROM key_events UNION ALL SELECT max(instant) FROM erasures
                UNION ALL SELECT max(instant) FROM abandonments) AS acts
            """
        ).map { Instant(seconds: $0) }
    }

    /// Seconds by which an act may be dated before the last one: machines that share a ledger do not agree on the second,
    /// and whoever waited for another has looked at the clock before.
    static let clockSkew: Int64 = 300

    /// - Throws: ``IssuanceError`` `clock.regressed`.
    static func checkClock(_ now: Instant, after last: Instant?) throws(IssuanceError) {
        guard let last, now.seconds < last.seconds - clockSkew else { return }
        throw IssuanceError(.clockRegressed, facts: ["now": now.description, "last": last.description])
    }

    static func checkClock(_ now: Instant, in database: any LedgerConnection) throws {
        try checkClock(now, after: lastAct(in: database))
    }
}

extension Ledger {
    /// Entries of a status list.
    static let listCapacity = BitstringStatusList.minimumCount

    /// The newest list: its number, how many entries it has and how many of them are given away. 0 when there is none.
    func lastList() throws(IssuanceError) -> (list: Int, capacity: Int, drawn: Int) {
        try read { try Self.lastList(in: $0) }
    }

    /// Leaves out batches that were given up before anybody had a credential of them: as if they had never been.
    static let hasAnything = "batches.number NOT IN (SELECT batch FROM abandonments WHERE awards = 0)"

    /// The batches of a course and a roster, however they were read and secured, oldest first.
    func began(course: [UInt8], roster: [UInt8]) throws(IssuanceError) -> [EarlierBatch] {
        try read { database in
            try database.rows(
                """
                SELECT created, recipe FROM batches WHERE course_digest = ? AND roster_digest = ? AND \(Self.hasAnything)
                ORDER BY number
                """,
                [.blob(course), .blob(roster)]
            ).map { row in
                let recipe = try? JSONDocument(parsing: Array(try row.text(1).utf8)).root
                return EarlierBatch(
                    began: Instant(seconds: try row.integer(0)), cryptosuite: recipe?["cryptosuite"]?.string ?? "")
            }
        }
    }

    /// The latest batch with these inputs, as far as it can be read without a key; nil if there never was one.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` when its recipe cannot be read.
    func begun(inputs: [UInt8]) throws(IssuanceError) -> BegunBatch? {
        try read { connection in
            try connection.row(
                """
                SELECT created, rows, recipe, (SELECT count(*) FROM batch_ends WHERE batch = batches.number)
                + (SELECT count(*) FROM abandonments WHERE batch = batches.number)
                FROM batches WHERE inputs = ? AND \(Self.hasAnything) ORDER BY number DESC LIMIT 1
                """, [.blob(inputs)]
            ).map { row in
                let recipe = try? JSONDocument(parsing: Array(try row.text(2).utf8)).root
                guard let skipped = RowSet(recipe: recipe) else { throw LedgerTable.batches.tampered(0) }
                return BegunBatch(
                    began: Instant(seconds: try row.integer(0)), rows: try row.int(1), skipped: skipped,
                    isFinished: try row.integer(3) > 0)
            }
        }
    }

    /// When the batch with these inputs was begun; nil if it never was.
    func began(inputs: [UInt8]) throws(IssuanceError) -> Instant? {
        try read { database in
            try database.number("SELECT max(created) FROM batches WHERE inputs = ?", [.blob(inputs)]).map {
                Instant(seconds: $0)
            }
        }
    }
}
