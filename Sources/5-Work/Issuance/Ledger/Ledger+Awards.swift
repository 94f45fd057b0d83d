import Encodings
import Foundation
import GRDB

/// Credentials: written in groups, before their files are.
extension Ledger {
    /// How many credentials of a batch are in the ledger. They are the first ones: groups are written in order.
    func awardCount(of batch: BatchRecord) throws(IssuanceError) -> Int {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM awards WHERE batch = ?", arguments: [batch.number]) ?? 0
        }
    }

    /// Adds a group of credentials, in one transaction.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` when an id, a position or a status index would be given twice.
    func append(_ awards: [AwardRecord], to batch: BatchRecord, keys: LedgerKeys) throws(IssuanceError) {
        try write { database in
            _ = try LedgerTable.awards.append(awards.count, to: database, keys) { position, _ in
                let award = awards[position]
                return [
                    .integer(batch.number), .integer(award.position), .integer(award.row), .blob(award.credential),
                    .integer(award.list), .integer(award.statusIndex), .blob(award.digest),
                    .blob(keys.seal(award.sealedText, at: place(.awards, award.credential))),
                ]
            }
        }
    }

    /// Credentials of a batch, by position.
    func awards(
        of batch: BatchRecord, _ positions: Range<Int>, keys: LedgerKeys
    ) throws(IssuanceError) -> [AwardRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT position, row, credential, list, status_index, digest, sealed FROM awards
                    WHERE batch = ? AND position >= ? AND position < ? ORDER BY position
                    """, arguments: [batch.number, positions.lowerBound, positions.upperBound]
            ).map { try award($0, keys) }
        }
    }

    private func award(_ row: Row, _ keys: LedgerKeys) throws -> AwardRecord {
        let credential = Array(row["credential"] as Data)
        let sealed = try keys.open(Array(row["sealed"] as Data), at: place(.awards, credential))
        return AwardRecord(
            position: row["position"], row: row["row"], credential: credential, list: row["list"],
            statusIndex: row["status_index"], digest: Array(row["digest"] as Data),
            learner: try AwardedLearner(parsing: sealed), proof: AwardRecord.proof(in: sealed))
    }
}
