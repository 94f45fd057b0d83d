import Encodings
import GRDB
import Signing

/// A table of the ledger to which rows are only ever added, each chained to the one before.
///
/// The hash of a row covers the hash of the row before it and every column, under a key that only the workspace has. The
/// last number and hash of each table are kept in `heads`, authenticated as well, so that rows cut off at the end are
/// missed too.
struct LedgerTable: Sendable {
    let name: String
    /// The columns between `number` and `hash`.
    let columns: [String]

    static let batches = LedgerTable(
        name: "batches",
        columns: [
            "id", "inputs", "course_digest", "roster_digest", "rows", "created", "verification_method", "recipe",
            "sealed",
        ])
    static let batchEnds = LedgerTable(name: "batch_ends", columns: ["batch", "finished"])
    static let lists = LedgerTable(name: "lists", columns: ["revocation", "suspension", "capacity", "created"])
    static let leases = LedgerTable(
        name: "leases", columns: ["batch", "first_position", "list", "first_draw", "count"])
    static let awards = LedgerTable(
        name: "awards",
        columns: ["batch", "position", "row", "credential", "list", "status_index", "digest", "sealed"])
    static let statusChanges = LedgerTable(
        name: "status_changes", columns: ["credential", "purpose", "value", "instant", "sealed"])
    static let publications = LedgerTable(
        name: "publications", columns: ["list", "purpose", "instant", "valid_from", "valid_until", "digest"])

    static let all = [batches, batchEnds, lists, leases, awards, statusChanges, publications]

    private var insertion: String {
        let names = ["number"] + columns + ["hash"]
        let places = names.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(places))"
    }

    /// Adds rows, in a transaction that the caller has opened for writing.
    ///
    /// - Parameter makeRow: The columns of each row; it is given the row's number.
    /// - Returns: The number of the last row.
    @discardableResult
    func append(
        _ count: Int, to database: Database, _ keys: LedgerKeys,
        makeRow: (_ position: Int, _ number: Int64) throws -> [LedgerValue]
    ) throws -> Int64 {
        var (number, hash) = try head(in: database, keys)
        let statement = try database.cachedStatement(sql: insertion)
        for position in 0..<count {
            number += 1
            let row = try makeRow(position, number)
            hash = Self.hash(of: row, number: number, after: hash, keys)
            try statement.execute(
                arguments: StatementArguments(
                    [number.databaseValue] + row.map(\.databaseValue) + [LedgerValue.blob(hash).databaseValue]))
        }
        try setHead(number, hash, in: database, keys)
        return number
    }

    /// Adds one row.
    @discardableResult
    func append(_ row: [LedgerValue], to database: Database, _ keys: LedgerKeys) throws -> Int64 {
        try append(1, to: database, keys) { _, _ in row }
    }

    /// Goes through all rows and the head.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` with table and number of the first row that does not fit.
    func verify(in database: Database, _ keys: LedgerKeys) throws -> Int64 {
        let names = (["number"] + columns + ["hash"]).joined(separator: ", ")
        var hash = [UInt8](repeating: 0, count: Self.hashLength)
        var number: Int64 = 0
        let rows = try Row.fetchCursor(database, sql: "SELECT \(names) FROM \(name) ORDER BY number")
        while let row = try rows.next() {
            number += 1
            let values = (1...columns.count).map { LedgerValue(row[$0] as DatabaseValue) }
            hash = Self.hash(of: values, number: number, after: hash, keys)
            let stored = LedgerValue(row[columns.count + 1] as DatabaseValue)
            guard row[0] as Int64? == number, stored == .blob(hash) else { throw tampered(number) }
        }
        let head = try head(in: database, keys)
        guard head.number == number, ConstantTime.equals(head.hash, hash) else { throw tampered(number) }
        return number
    }

    // MARK: Head

    private static let hashLength = 32

    /// Number and hash of the last row.
    private func head(in database: Database, _ keys: LedgerKeys) throws -> (number: Int64, hash: [UInt8]) {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT number, hash, tag FROM heads WHERE name = ?", arguments: [name])
        else { return (0, [UInt8](repeating: 0, count: Self.hashLength)) }
        let number: Int64 = row[0]
        guard case .blob(let hash) = LedgerValue(row[1] as DatabaseValue),
            case .blob(let tag) = LedgerValue(row[2] as DatabaseValue),
            ConstantTime.equals(tag, headTag(number, hash, keys))
        else { throw tampered(number) }
        return (number, hash)
    }

    private func setHead(_ number: Int64, _ hash: [UInt8], in database: Database, _ keys: LedgerKeys) throws {
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO heads (name, number, hash, tag) VALUES (?, ?, ?, ?)")
            .execute(
                arguments: StatementArguments([
                    name.databaseValue, number.databaseValue, LedgerValue.blob(hash).databaseValue,
                    LedgerValue.blob(headTag(number, hash, keys)).databaseValue,
                ]))
    }

    private func headTag(_ number: Int64, _ hash: [UInt8], _ keys: LedgerKeys) -> [UInt8] {
        var message: [UInt8] = []
        message.appendPart("head".utf8)
        message.appendPart(name.utf8)
        message.appendNumber(number)
        message.appendPart(hash)
        return BLAKE2b.keyed(message, key: keys.chaining, count: Self.hashLength)
    }

    private static func hash(
        of row: [LedgerValue], number: Int64, after previous: [UInt8], _ keys: LedgerKeys
    ) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(512)
        message.appendPart(previous)
        message.appendNumber(number)
        for value in row { value.append(to: &message) }
        return BLAKE2b.keyed(message, key: keys.chaining, count: hashLength)
    }

    private func tampered(_ number: Int64) -> IssuanceError {
        IssuanceError(.ledgerTampered, facts: ["table": name, "number": String(number)])
    }
}
