import Encodings

/// Finding credentials again.
extension Ledger {
    /// Credentials that `isWanted` says yes to, oldest first, at most `limit` of them.
    ///
    /// Names are sealed, so each learner is opened and looked at; a million takes seconds.
    ///
    /// - Parameters:
    ///   - batch: The id of a batch, to look there only.
    ///   - isWanted: Is given the id and the learner, who is nil when erased.
    func credentials(
        of batch: [UInt8]? = nil, limit: Int, keys: LedgerKeys,
        where isWanted: ([UInt8], AwardedLearner?) -> Bool
    ) throws(IssuanceError) -> [IssuedCredential] {
        let personal = PersonalSeal(self, keys)
        return try read { connection in
            let standings = try Self.standings(in: connection)
            var found: [IssuedCredential] = []
            var last: Int64 = 0
            // One for each batch, not for each learner.
            var titles: [[UInt8]: String] = [:]
            while found.count < limit {
                var values: [LedgerValue] = [.integer(last)]
                if let batch { values.append(.blob(batch)) }
                values.append(.integer(Self.auditPage))
                let rows = try connection.rows(
                    """
                    SELECT awards.number, roster_row, awards.credential, wrapped_key, learners.sealed, created,
                    batches.id, awards.valid_until, successor, batches.recipe
                    FROM awards JOIN batches ON batches.number = batch
                    LEFT JOIN learners ON learners.award = awards.number
                    LEFT JOIN replacements ON replacements.credential = awards.credential
                    WHERE awards.number > ? \(batch == nil ? "" : "AND batches.id = ?")
                    ORDER BY awards.number LIMIT ?
                    """, values)
                for row in rows where found.count < limit {
                    last = try row.integer(0)
                    let credential = try row.blob(2)
                    let learner = try Self.learner(row.optionalBlob(4), row.optionalBlob(3), credential, personal)
                    guard isWanted(credential, learner) else { continue }
                    let batch = try row.blob(6)
                    let title = try titles[batch] ?? BatchFileNames(recipe: row.text(9)).title ?? ""
                    titles[batch] = title
                    found.append(try Self.issued(row, learner, standings[credential] ?? Standing(), title))
                }
                if rows.count < Self.auditPage { break }
            }
            return found
        }
    }

    private static func learner(
        _ sealed: [UInt8]?, _ wrappedKey: [UInt8]?, _ credential: [UInt8], _ personal: PersonalSeal
    ) throws(IssuanceError) -> AwardedLearner? {
        guard let sealed, let wrappedKey else { return nil }
        return try AwardedLearner(
            parsing: personal.open(sealed, wrappedKey: wrappedKey, credential: credential))
    }

    private static func issued(
        _ row: LedgerRow, _ learner: AwardedLearner?, _ standing: Standing, _ title: String
    ) throws -> IssuedCredential {
        IssuedCredential(
            id: text(try row.blob(2)), batch: UUIDv8.text(try row.blob(6)), row: try row.int(1),
            learner: learner?.name ?? "", idNumber: learner?.idNumber,
            course: title.isEmpty ? nil : title, issued: Instant(seconds: try row.integer(5)),
            validUntil: try row.optionalInteger(7).map { Instant(seconds: $0) }, isRevoked: standing.isRevoked,
            isSuspended: standing.isSuspended, isErased: learner == nil,
            replacedBy: try row.optionalBlob(8).map(text))
    }
}
