import Encodings
import Signing

/// Something in a ledger that is not as it was written.
public struct LedgerBreak: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: String, Sendable, CaseIterable {
        /// The row, or the row before it, is not the one that was written there.
        case changed
        /// A row is missing before this one.
        case missing
        /// Rows at the end are missing, or were added by somebody else.
        case end
        /// What the row says about another table does not fit.
        case reference
        /// What was sealed is missing though nobody erased it, or is another text.
        case sealed
    }

    public let table: String
    /// The number of the row; 0 where the whole table is meant.
    public let row: Int64
    public let kind: Kind

    /// The break as a refusal: `ledger.tampered` with table, row and kind.
    public var error: IssuanceError {
        IssuanceError(
            .ledgerTampered, facts: ["table": table, "number": String(row), "kind": kind.rawValue])
    }
}

/// What an audit found.
public struct LedgerAudit: Sendable, Hashable {
    /// How many chained rows were read.
    public let rows: Int
    /// How many awards have had their learner erased.
    public let erased: Int
    /// Every break, in the order of tables and rows; at most ``longestList``.
    public let breaks: [LedgerBreak]

    /// More breaks than this are not listed: the ledger is then beyond reading.
    public static let longestList = 10_000

    public var isSound: Bool { breaks.isEmpty }
}

extension Ledger {
    /// Rows read at a time, so that memory stays flat.
    static let auditPage = 1_000

    /// Goes through every chain and everything that is sealed, and names each break.
    ///
    /// - Parameter visit: Called with each table and row, for an export.
    func audit(
        _ keys: LedgerKeys, visit: (LedgerTable, LedgerRow) throws -> Void = { _, _ in }
    ) throws(IssuanceError) -> LedgerAudit {
        try read { connection in
            var breaks: [LedgerBreak] = []
            var count = 0
            for table in LedgerTable.all {
                count += try table.audit(in: connection, keys, &breaks, visit: visit)
            }
            try auditReferences(connection, &breaks)
            let erased = try auditSealed(connection, keys, &breaks)
            return LedgerAudit(
                rows: count, erased: erased, breaks: Array(breaks.prefix(LedgerAudit.longestList)))
        }
    }

    /// What the database itself guards, asked again: somebody may have turned it off.
    private func auditReferences(_ connection: any LedgerConnection, _ breaks: inout [LedgerBreak]) throws {
        for (table, sql) in [
            ("awards", "SELECT number FROM awards WHERE batch NOT IN (SELECT number FROM batches)"),
            ("awards", "SELECT number FROM awards WHERE list NOT IN (SELECT number FROM lists)"),
            ("awards", Self.repeats(of: "list, status_index")),
            ("awards", Self.repeats(of: "credential")),
            (
                "status_changes",
                "SELECT number FROM status_changes WHERE credential NOT IN (SELECT credential FROM awards)"
            ),
            (
                "replacements",
                """
                SELECT number FROM replacements WHERE credential NOT IN (SELECT credential FROM awards)
                OR successor NOT IN (SELECT credential FROM awards) OR credential NOT IN
                (SELECT credential FROM status_changes WHERE purpose = 'revocation')
                """
            ),
            ("erasures", "SELECT number FROM erasures WHERE award IN (SELECT award FROM learners)"),
            // A batch that was given up is not finished, and has as many credentials as it had then.
            (
                "abandonments",
                """
                SELECT number FROM abandonments WHERE batch IN (SELECT batch FROM batch_ends)
                OR awards <> (SELECT count(*) FROM awards AS signed WHERE signed.batch = abandonments.batch)
                """
            ),
        ] {
            for row in try connection.rows(sql) {
                breaks.append(LedgerBreak(table: table, row: try row.integer(0), kind: .reference))
            }
        }
    }

    /// The awards that say again what an earlier one says: read along an index, so that no list of all is made.
    private static func repeats(of columns: String) -> String {
        """
        SELECT number FROM (SELECT number, row_number() OVER (PARTITION BY \(columns) ORDER BY number) AS place
        FROM awards) AS placed WHERE place > 1
        """
    }

    /// Holds what is sealed against its digests; an erased learner has nothing sealed.
    ///
    /// - Returns: How many were erased.
    private func auditSealed(
        _ connection: any LedgerConnection, _ keys: LedgerKeys, _ breaks: inout [LedgerBreak]
    ) throws -> Int {
        var erased = 0
        for (table, sql) in [
            (
                LedgerTable.awards,
                """
                SELECT awards.number, sealed_digest, sealed, erasures.number FROM awards
                LEFT JOIN learners ON learners.award = awards.number
                LEFT JOIN erasures ON erasures.award = awards.number
                WHERE awards.number > ? ORDER BY awards.number LIMIT ?
                """
            ),
            (
                LedgerTable.statusChanges,
                """
                SELECT status_changes.number, status_changes.sealed_digest, sealed, erasures.number
                FROM status_changes JOIN awards ON awards.credential = status_changes.credential
                LEFT JOIN reasons ON reasons.change = status_changes.number
                LEFT JOIN erasures ON erasures.award = awards.number
                WHERE status_changes.number > ? ORDER BY status_changes.number LIMIT ?
                """
            ),
        ] {
            var last: Int64 = 0
            while true {
                let rows = try connection.rows(sql, [.integer(last), .integer(Self.auditPage)])
                for row in rows {
                    last = try row.integer(0)
                    let isErased = try row.optionalInteger(3) != nil
                    if isErased, table == .awards { erased += 1 }
                    let sealed = try row.optionalBlob(2)
                    let isRight =
                        sealed.map { SHA256.hash($0) }.map { !isErased && $0 == (try? row.blob(1)) } ?? isErased
                    if !isRight { breaks.append(LedgerBreak(table: table.name, row: last, kind: .sealed)) }
                }
                if rows.count < Self.auditPage { break }
            }
        }
        return erased
    }
}

extension LedgerTable {
    /// Goes through all rows and the head; after a break it goes on from the hash that stands there.
    ///
    /// - Returns: How many rows there are.
    fileprivate func audit(
        in connection: any LedgerConnection, _ keys: LedgerKeys, _ breaks: inout [LedgerBreak],
        visit: (LedgerTable, LedgerRow) throws -> Void
    ) throws -> Int {
        var hash = Self.firstHash
        var number: Int64 = 0
        var count = 0
        while true {
            let rows = try connection.rows(
                "SELECT \(columnList) FROM \(name) WHERE number > ? ORDER BY number LIMIT ?",
                [.integer(number), .integer(Ledger.auditPage)])
            for row in rows {
                try visit(self, row)
                count += 1
                let found = try row.integer(0)
                if found != number + 1 { breaks.append(LedgerBreak(table: name, row: found, kind: .missing)) }
                number = found
                let cells = Array(row.cells[1...columns.count])
                let stored = row.cells[columns.count + 1]
                let expected = LedgerValue.blob(Self.hash(of: cells, number: number, after: hash, keys))
                if stored != expected { breaks.append(LedgerBreak(table: name, row: number, kind: .changed)) }
                if case .blob(let bytes) = stored { hash = bytes }
            }
            if rows.count < Ledger.auditPage { break }
        }
        // The end is only known where the head itself is sound.
        let head = try? head(in: connection, keys)
        if head == nil || head?.number != number || !ConstantTime.equals(head?.hash ?? [], hash) {
            breaks.append(LedgerBreak(table: name, row: number, kind: .end))
        }
        return count
    }
}
