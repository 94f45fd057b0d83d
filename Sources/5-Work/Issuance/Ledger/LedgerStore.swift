/// The database behind a ledger.
///
/// A ledger needs little of one: transactions that are on the disk when they return, one writer at a time, rows of cells.
/// ``SQLiteLedgerStore`` is a file beside the key, ``PostgresLedgerStore`` a server that several machines share.
protocol LedgerStore: Sendable {
    /// What the database is called in messages: a path or an address, never with a password in it.
    var name: String { get }

    /// Whether it is a file in a place where nothing may be written, opened for reading alone.
    var isReadOnly: Bool { get }

    /// Reads in one consistent state.
    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value

    /// Writes all or nothing, one transaction after the other, whoever writes. When this returns, it is on the disk.
    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value

    /// Brings everything into as few files as there can be.
    ///
    /// - Returns: Whether nothing is left in a log; false while somebody else still reads.
    @discardableResult
    func tidy() -> Bool

    /// Makes sure that deleted bytes are in no file any more, where the database can do that.
    func purge(_ tables: [String]) throws

    /// What an error of this database is called here.
    func refusal(for error: any Error) -> IssuanceError
}

/// A transaction under way.
protocol LedgerConnection {
    /// Runs one statement without a result, `?` standing for values.
    func run(_ sql: String, _ values: [LedgerValue]) throws

    /// The rows of a query.
    func rows(_ sql: String, _ values: [LedgerValue]) throws -> [LedgerRow]

    /// Adds rows to a table.
    func insert(into table: String, _ columns: [String], _ rows: [[LedgerValue]]) throws
}

extension LedgerConnection {
    func rows(_ sql: String) throws -> [LedgerRow] { try rows(sql, []) }

    /// The first row of a query.
    func row(_ sql: String, _ values: [LedgerValue] = []) throws -> LedgerRow? { try rows(sql, values).first }

    /// The one number that a query gives; nil for none.
    func number(_ sql: String, _ values: [LedgerValue] = []) throws -> Int64? {
        try row(sql, values)?.optionalInteger(0)
    }
}

/// One row of a query. Cells are asked for by their place; one of another kind was put there by somebody else.
struct LedgerRow: Sendable, Hashable {
    let cells: [LedgerValue]

    func optionalInteger(_ place: Int) throws(IssuanceError) -> Int64? {
        switch cells[place] {
        case .integer(let number): number
        case .nothing: nil
        case .text, .blob: throw Self.tampered
        }
    }

    func integer(_ place: Int) throws(IssuanceError) -> Int64 {
        guard let number = try optionalInteger(place) else { throw Self.tampered }
        return number
    }

    func int(_ place: Int) throws(IssuanceError) -> Int { Int(try integer(place)) }

    func text(_ place: Int) throws(IssuanceError) -> String {
        guard case .text(let text) = cells[place] else { throw Self.tampered }
        return text
    }

    func optionalBlob(_ place: Int) throws(IssuanceError) -> [UInt8]? {
        switch cells[place] {
        case .blob(let bytes): bytes
        case .nothing: nil
        case .text, .integer: throw Self.tampered
        }
    }

    func blob(_ place: Int) throws(IssuanceError) -> [UInt8] {
        guard let bytes = try optionalBlob(place) else { throw Self.tampered }
        return bytes
    }

    private static var tampered: IssuanceError { IssuanceError(.ledgerTampered) }
}
