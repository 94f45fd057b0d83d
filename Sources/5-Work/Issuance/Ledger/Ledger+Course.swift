import Encodings
import JSON

/// A batch of a course, as far as it can be read without a key.
struct CourseBatch: Sendable, Hashable {
    let number: Int
    /// 16 bytes, a UUID.
    let id: [UInt8]
    let inputs: [UInt8]
    let rosterDigest: [UInt8]
    /// How many credentials it has when it is whole; 0 of a stream.
    let rows: Int
    let began: Instant
    /// The rows of the roster that were left out.
    let skipped: RowSet
    /// Whether nothing is added to it any more: finished, or given up.
    let isFinished: Bool
}

/// What was issued of one course.
extension Ledger {
    /// The batches of a course, oldest first: those that award the same, and those of the very same description.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` when a recipe cannot be read.
    func batches(awarding achievement: String, course digest: [UInt8]) throws(IssuanceError) -> [CourseBatch] {
        try read { connection in
            try connection.rows(
                """
                SELECT number, id, inputs, roster_digest, rows, created, recipe, course_digest,
                (SELECT count(*) FROM batch_ends WHERE batch = batches.number)
                + (SELECT count(*) FROM abandonments WHERE batch = batches.number)
                FROM batches WHERE \(Self.hasAnything) ORDER BY number
                """
            ).compactMap { row -> CourseBatch? in
                let recipe = try? JSONDocument(parsing: Array(try row.text(6).utf8)).root
                let isSame = recipe?["achievement"]?.string?.utf8.elementsEqual(achievement.utf8) ?? false
                guard try isSame || row.blob(7) == digest else { return nil }
                guard let skipped = RowSet(recipe: recipe) else { throw LedgerTable.batches.tampered(0) }
                return CourseBatch(
                    number: try row.int(0), id: try row.blob(1), inputs: try row.blob(2),
                    rosterDigest: try row.blob(3), rows: try row.int(4), began: Instant(seconds: try row.integer(5)),
                    skipped: skipped, isFinished: try row.integer(8) > 0)
            }
        }
    }

    /// Hands over the ids of those credentials of a batch that hold at a moment: neither revoked nor at their end.
    func forEachCredential(
        of batch: Int, inForceAt now: Instant, _ body: ([UInt8]) throws(IssuanceError) -> Void
    ) throws(IssuanceError) {
        var last: Int64 = -1
        while true {
            let page: [(place: Int64, credential: [UInt8])] = try read { connection in
                try connection.rows(
                    """
                    SELECT place, credential FROM awards WHERE batch = ? AND place > ?
                    AND (valid_until IS NULL OR valid_until >= ?) AND NOT EXISTS (
                        SELECT 1 FROM status_changes WHERE status_changes.credential = awards.credential
                        AND purpose = ? AND value <> 0)
                    ORDER BY place LIMIT ?
                    """,
                    [
                        .integer(batch), .integer(last), .integer(now.seconds), .text(Self.revocation),
                        .integer(Self.auditPage),
                    ]
                ).map { (try $0.integer(0), try $0.blob(1)) }
            }
            for award in page {
                last = award.place
                try body(award.credential)
            }
            if page.count < Self.auditPage { return }
        }
    }

    /// The rows of the roster whose credentials a batch has signed already.
    func rosterRows(of batch: Int) throws(IssuanceError) -> RowSet {
        var rows = RowSet()
        var last: Int64 = -1
        while true {
            let page: [(place: Int64, row: Int)] = try read { connection in
                try connection.rows(
                    "SELECT place, roster_row FROM awards WHERE batch = ? AND place > ? ORDER BY place LIMIT ?",
                    [.integer(batch), .integer(last), .integer(Self.auditPage)]
                ).map { (try $0.integer(0), try $0.int(1)) }
            }
            for award in page {
                last = award.place
                rows.insert(award.row)
            }
            if page.count < Self.auditPage { return rows }
        }
    }
}
