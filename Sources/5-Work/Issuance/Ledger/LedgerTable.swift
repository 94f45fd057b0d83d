import Encodings
import Signing

/// A table of the ledger to which rows are only ever added, each chained to the one before.
///
/// The hash of a row covers the hash of the row before it and every column, under a key that only the workspace has. The
/// last number and hash of each table are kept in `heads`, authenticated as well, so that rows cut off at the end are
/// missed too.
struct LedgerTable: Sendable, Hashable {
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
        columns: [
            "batch", "place", "roster_row", "credential", "list", "status_index", "valid_until", "digest",
            "sealed_digest",
        ])
    static let statusChanges = LedgerTable(
        name: "status_changes", columns: ["credential", "purpose", "value", "instant", "sealed_digest"])
    static let replacements = LedgerTable(name: "replacements", columns: ["credential", "successor", "instant"])
    static let publications = LedgerTable(
        name: "publications", columns: ["list", "purpose", "instant", "valid_from", "valid_until", "digest"])
    static let keyEvents = LedgerTable(
        name: "key_events", columns: ["method", "multikey", "event", "since", "instant"])
    static let erasures = LedgerTable(name: "erasures", columns: ["award", "instant"])
    static let abandonments = LedgerTable(name: "abandonments", columns: ["batch", "awards", "instant", "sealed"])

    static let all = [
        batches, batchEnds, lists, leases, awards, statusChanges, replacements, publications, keyEvents, erasures,
        abandonments,
    ]

    /// Every column in the order in which a row is read.
    var allColumns: [String] { ["number"] + columns + ["hash"] }
    var columnList: String { allColumns.map { "\"\($0)\"" }.joined(separator: ", ") }

    // MARK: Adding

    /// Adds rows, in a transaction that the caller has opened for writing.
    ///
    /// - Parameter makeRow: The columns of each row; it is given the row's number.
    /// - Returns: The number of the last row.
    @discardableResult
    func append(
        _ count: Int, to connection: any LedgerConnection, _ keys: LedgerKeys,
        makeRow: (_ position: Int, _ number: Int64) throws -> [LedgerValue]
    ) throws -> Int64 {
        try append(count, to: connection, keys) { position, number, row in
            row.append(contentsOf: try makeRow(position, number))
        }
    }

    /// As above, for many rows: each is written into the memory in which it goes to the database.
    ///
    /// - Parameter addColumns: Adds the columns of each row; it is given the row's number.
    @discardableResult
    func append(
        _ count: Int, to connection: any LedgerConnection, _ keys: LedgerKeys,
        addColumns: (_ position: Int, _ number: Int64, _ row: inout [LedgerValue]) throws -> Void
    ) throws -> Int64 {
        var (number, hash) = try head(in: connection, keys)
        var rows: [[LedgerValue]] = []
        rows.reserveCapacity(count)
        var message: [UInt8] = []
        message.reserveCapacity(512)
        for position in 0..<count {
            number += 1
            var row: [LedgerValue] = []
            row.reserveCapacity(columns.count + 2)
            row.append(.integer(number))
            try addColumns(position, number, &row)
            hash = Self.hash(of: row[1...], number: number, after: hash, keys, &message)
            row.append(.blob(hash))
            rows.append(row)
        }
        try connection.insert(into: name, allColumns, rows)
        try setHead(number, hash, in: connection, keys)
        return number
    }

    /// Adds one row.
    @discardableResult
    func append(_ row: [LedgerValue], to connection: any LedgerConnection, _ keys: LedgerKeys) throws -> Int64 {
        try append(1, to: connection, keys) { _, _ in row }
    }

    // MARK: Head

    static let hashLength = 32
    static let firstHash = [UInt8](repeating: 0, count: hashLength)

    /// Number and hash of the last row.
    func head(in connection: any LedgerConnection, _ keys: LedgerKeys) throws -> (number: Int64, hash: [UInt8]) {
        guard let row = try connection.row("SELECT number, hash, tag FROM heads WHERE name = ?", [.text(name)]) else {
            return (0, Self.firstHash)
        }
        let number = try row.integer(0)
        let hash = try row.blob(1)
        guard ConstantTime.equals(try row.blob(2), headTag(number, hash, keys)) else { throw tampered(number) }
        return (number, hash)
    }

    private func setHead(
        _ number: Int64, _ hash: [UInt8], in connection: any LedgerConnection, _ keys: LedgerKeys
    ) throws {
        try connection.run(
            """
            INSERT INTO heads (name, number, hash, tag) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
            SET number = excluded.number, hash = excluded.hash, tag = excluded.tag
            """, [.text(name), .integer(number), .blob(hash), .blob(headTag(number, hash, keys))])
    }

    private func headTag(_ number: Int64, _ hash: [UInt8], _ keys: LedgerKeys) -> [UInt8] {
        var message: [UInt8] = []
        message.appendPart("head".utf8)
        message.appendPart(name.utf8)
        message.appendNumber(number)
        message.appendPart(hash)
        return BLAKE2b.keyed(message, key: keys.chaining, count: Self.hashLength)
    }

    static func hash(
        of row: [LedgerValue], number: Int64, after previous: [UInt8], _ keys: LedgerKeys
    ) -> [UInt8] {
        var message: [UInt8] = []
        return hash(of: row[...], number: number, after: previous, keys, &message)
    }

    /// As above, in memory that is used again for the next row.
    private static func hash(
        of row: ArraySlice<LedgerValue>, number: Int64, after previous: [UInt8], _ keys: LedgerKeys,
        _ message: inout [UInt8]
    ) -> [UInt8] {
        message.removeAll(keepingCapacity: true)
        message.appendPart(previous)
        message.appendNumber(number)
        for value in row { value.append(to: &message) }
        return BLAKE2b.keyed(message, key: keys.chaining, count: hashLength)
    }

    func tampered(_ number: Int64) -> IssuanceError {
        IssuanceError(.ledgerTampered, facts: ["table": name, "number": String(number)])
    }
}
