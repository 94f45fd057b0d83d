import Encodings
import JSON

/// A batch of a course, as far as it can be read without a key.
struct CourseBatch: Sendable, Hashable {
    let number: Int
    /// 16 bytes, a UUID.
    let id: [UInt8]
    let inputs: [UInt8]
    let courseDigest: [UInt8]
    let rosterDigest: [UInt8]
    /// The key that signs it.
    let verificationMethod: String
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
    /// The batches of a course, oldest first.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` when a recipe cannot be read.
    func batches(awarding course: CourseIdentity) throws(IssuanceError) -> [CourseBatch] {
        try read { connection in
            try connection.rows(
                """
                SELECT number, id, inputs, roster_digest, rows, created, recipe, course_digest, verification_method,
                (SELECT count(*) FROM batch_ends WHERE batch = batches.number)
                + (SELECT count(*) FROM abandonments WHERE batch = batches.number)
                FROM batches WHERE \(Self.hasAnything) ORDER BY number
                """
            ).compactMap { row -> CourseBatch? in
                let recipe = try? JSONDocument(parsing: Array(try row.text(6).utf8)).root
                let courseDigest = try row.blob(7)
                guard course.isAwarded(by: recipe, described: courseDigest) else { return nil }
                guard let skipped = RowSet(recipe: recipe) else { throw LedgerTable.batches.tampered(0) }
                return CourseBatch(
                    number: try row.int(0), id: try row.blob(1), inputs: try row.blob(2), courseDigest: courseDigest,
                    rosterDigest: try row.blob(3), verificationMethod: try row.text(8), rows: try row.int(4),
                    began: Instant(seconds: try row.integer(5)), skipped: skipped,
                    isFinished: try row.integer(9) > 0)
            }
        }
    }

    /// The last batch of a roster that awarded something under another title, where neither description has an id of its own:
    /// when it was begun, its title, and the id that tells this course from any other. Nil where there is none.
    func sameRoster(
        as digest: [UInt8], under course: CourseIdentity
    ) throws(IssuanceError) -> [String: String]? {
        guard !course.hasOwnID else { return nil }
        return try read { connection in
            try connection.rows(
                """
                SELECT created, recipe, course_digest FROM batches
                WHERE roster_digest = ? AND \(Self.hasAnything) ORDER BY number DESC
                """, [.blob(digest)]
            ).compactMap { row -> [String: String]? in
                let recipe = try? JSONDocument(parsing: Array(try row.text(1).utf8)).root
                guard CourseIdentity.isFromTitle(recipe),
                    try !course.isAwarded(by: recipe, described: row.blob(2))
                else { return nil }
                return [
                    "date": Instant(seconds: try row.integer(0)).date().description,
                    "title": recipe?["title"]?.string ?? "", "id": course.id,
                ]
            }.first
        }
    }

    /// Somebody who was given an award.
    struct Awarded {
        /// 16 bytes.
        let credential: [UInt8]
        /// Nil when she was erased.
        let learner: AwardedLearner?
        /// Whether it was revoked, and nothing was put in its place. Otherwise it holds.
        let isRevoked: Bool
    }

    /// Hands over whoever a batch gave an award that holds at a moment, or that was revoked and not replaced; one that has
    /// ended by itself is neither.
    func forEachAwarded(
        of batch: Int, at now: Instant, keys: LedgerKeys, _ body: (Awarded) throws(IssuanceError) -> Void
    ) throws(IssuanceError) {
        let personal = PersonalSeal(self, keys)
        var last: Int64 = -1
        while true {
            let page: [(place: Int64, awarded: Awarded?)] = try read { connection in
                try connection.rows(
                    """
                    SELECT place, roster_row, credential, list, status_index, valid_until, digest, sealed_digest,
                    wrapped_key, sealed,
                    (SELECT count(*) FROM status_changes WHERE status_changes.credential = awards.credential
                        AND purpose = ? AND value <> 0),
                    (SELECT count(*) FROM replacements WHERE replacements.credential = awards.credential)
                    FROM awards LEFT JOIN learners ON award = number
                    WHERE batch = ? AND place > ? ORDER BY place LIMIT ?
                    """,
                    [.text(Self.revocation), .integer(batch), .integer(last), .integer(Self.auditPage)]
                ).map { row in
                    let place = try row.integer(0)
                    let isRevoked = try row.int(10) > 0
                    guard try isRevoked ? row.int(11) == 0 : row.optionalInteger(5).map({ $0 >= now.seconds }) ?? true
                    else { return (place, nil) }
                    let award = try award(row, personal)
                    return (
                        place, Awarded(credential: award.credential, learner: award.learner, isRevoked: isRevoked)
                    )
                }
            }
            for award in page {
                last = award.place
                if let awarded = award.awarded { try body(awarded) }
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
