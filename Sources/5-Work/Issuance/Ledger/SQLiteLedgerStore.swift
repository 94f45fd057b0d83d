import Encodings
import Foundation
import GRDB
import GRDBSQLite
import Glibc

/// A ledger in one SQLite file: write-ahead log, `synchronous=FULL`, deleted bytes overwritten.
struct SQLiteLedgerStore: LedgerStore {
    let name: String
    private let queue: DatabaseQueue
    /// What the file was when it was opened without its log, in a place that may not be written.
    private let still: StillFile?
    let isReadOnly: Bool

    /// What a transaction of a group of credentials changes: random ids and status indexes are all over their trees. Pages
    /// that do not fit are written to the log and read back before the transaction ends.
    private static let cacheKiB = 6_000

    /// Seconds to wait for another process.
    private static let patience = 30.0

    private static let always = [
        "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "cache_size = -\(cacheKiB)",
    ]
    private static let whereItMayBeWritten = [
        "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "wal_autocheckpoint = 4000",
    ]

    /// Opens a ledger; where file or folder may not be written, for reading alone.
    ///
    /// - Throws: ``IssuanceError`` `ledger.log_pending` for one that may only be read and whose log cannot be; errors of the
    ///   database.
    init(path: String) throws {
        name = path
        isReadOnly = !Self.mayBeWritten(path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(Self.patience)
        configuration.readonly = isReadOnly
        let pragmas = Self.always + (isReadOnly ? [] : Self.whereItMayBeWritten)
        configuration.prepareDatabase { database in
            for pragma in pragmas { try database.execute(sql: "PRAGMA \(pragma)") }
        }
        let file = StillFile(path)
        guard isReadOnly, !file.hasLog else {
            still = nil
            queue =
                try isReadOnly
                ? Self.withLog(path, configuration) : DatabaseQueue(path: path, configuration: configuration)
            return
        }
        still = file
        queue = try DatabaseQueue(path: file.address, configuration: configuration)
    }

    /// SQLite reads a log that it cannot write if its index is there as well, and takes of it what its checksums prove.
    private static func withLog(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
            return queue
        } catch {
            throw IssuanceError(.ledgerLogPending, at: .file(path), facts: ["file": path])
        }
    }

    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        let value = try queue.read { try body(SQLiteConnection(database: $0)) }
        // Somebody else may write where this user may not: then what was read may be of two states.
        if let still, still != StillFile(name) {
            throw IssuanceError(.ledgerBusy, at: .file(name), facts: ["file": name])
        }
        return value
    }

    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        guard !isReadOnly else { throw IssuanceError(.fileDenied, at: .file(name), facts: ["file": name]) }
        return try queue.write { try body(SQLiteConnection(database: $0)) }
    }

    func tidy() -> Bool {
        guard !isReadOnly else { return true }
        let result = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        return result.map { $0.walFrameCount == $0.checkpointedFrameCount } ?? false
    }

    /// The pages were overwritten when the rows were deleted (`secure_delete`); what is left is the log with their
    /// earlier state.
    func purge(_ tables: [String]) throws {
        guard tidy() else { throw IssuanceError(.ledgerBusy, at: .file(name), facts: ["file": name]) }
    }

    /// Makes the tables and the marks that tell a ledger from any other database.
    func create(_ statements: [String]) throws {
        try queue.write { database in
            for statement in statements { try database.execute(sql: statement) }
            try database.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(LedgerSchema.version)")
        }
    }

    /// - Throws: ``IssuanceError`` `ledger.tampered` when the file is no ledger, `ledger.version`.
    func checkMarks() throws {
        let (application, version) = try queue.read { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA application_id"),
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            )
        }
        guard application == LedgerSchema.applicationID else {
            throw IssuanceError(.ledgerTampered, at: .file(name), facts: ["table": "header"])
        }
        guard version != LedgerSchema.extensibleVersion else { return try extend() }
        try LedgerSchema.check(version: version, of: name)
    }

    /// Adds what a ledger of the version before does not have; whoever comes second finds it done.
    private func extend() throws {
        guard !isReadOnly else { throw IssuanceError(.fileDenied, at: .file(name), facts: ["file": name]) }
        try queue.write { database in
            guard try Int.fetchOne(database, sql: "PRAGMA user_version") == LedgerSchema.extensibleVersion else {
                return
            }
            for statement in LedgerSchema.additions(.sqlite) { try database.execute(sql: statement) }
            try database.execute(sql: "PRAGMA user_version = \(LedgerSchema.version)")
        }
    }

    func close() throws { try queue.close() }

    func refusal(for error: any Error) -> IssuanceError { Self.refusal(for: error, name: name) }

    static func refusal(for error: any Error, name: String) -> IssuanceError {
        if let error = error as? IssuanceError { return error }
        guard let error = error as? DatabaseError else {
            return IssuanceError(.ledgerIO, at: .file(name), facts: ["file": name])
        }
        let code: IssuanceError.Code =
            switch error.resultCode {
            case .SQLITE_FULL: .fileNoSpace
            case .SQLITE_BUSY, .SQLITE_LOCKED: .ledgerBusy
            case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .ledgerTampered
            case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .fileDenied
            // The log beside the file cannot be made: in a folder that may only be read, whatever makes it so.
            case .SQLITE_CANTOPEN where !mayBeWritten(name): .fileDenied
            default: .ledgerIO
            }
        return IssuanceError(
            code, at: .file(name), facts: ["file": name, "system": error.message ?? "", "table": "SQLite"])
    }
}

extension SQLiteLedgerStore {
    /// Whether file and folder may be written, by their permissions and by the file system they are on.
    private static func mayBeWritten(_ path: String) -> Bool {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return access(path, W_OK) == 0 && access(folder.isEmpty ? "." : folder, W_OK) == 0
    }
}

/// A transaction of SQLite.
private struct SQLiteConnection: LedgerConnection {
    let database: Database

    func run(_ sql: String, _ values: [LedgerValue]) throws {
        try database.execute(sql: sql, arguments: Self.arguments(values))
    }

    func rows(_ sql: String, _ values: [LedgerValue]) throws -> [LedgerRow] {
        let cursor = try Row.fetchCursor(
            database.cachedStatement(sql: sql), arguments: Self.arguments(values))
        var rows: [LedgerRow] = []
        while let row = try cursor.next() {
            rows.append(LedgerRow(cells: (0..<row.count).map { LedgerValue(row[$0] as DatabaseValue) }))
        }
        return rows
    }

    func insert(into table: String, _ columns: [String], _ rows: [[LedgerValue]]) throws {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "INSERT INTO \(table) (\(names)) VALUES (\(places))")
        // Straight to SQLite: values that are wrapped and unwrapped once more on the way cost as much as the insertion.
        let compiled = statement.sqliteStatement
        defer {
            sqlite3_reset(compiled)
            sqlite3_clear_bindings(compiled)
        }
        // Bytes of a row stand one behind the other in memory that outlives its insertion, so that SQLite copies none.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 10)
        for row in rows {
            bytes.removeAll(keepingCapacity: true)
            for value in row { value.appendContent(to: &bytes) }
            try bytes.withUnsafeBytes { content in
                var next = content[...]
                for (position, value) in row.enumerated() {
                    let own = next.prefix(value.contentCount)
                    next = next.dropFirst(own.count)
                    try bind(value, UnsafeRawBufferPointer(rebasing: own), to: compiled, at: Int32(position + 1))
                }
                guard sqlite3_step(compiled) == SQLITE_DONE else { throw failure() }
                sqlite3_reset(compiled)
            }
        }
    }

    /// - Parameter content: The bytes of a text or a blob; they stay where they are until the statement is reset.
    private func bind(
        _ value: LedgerValue, _ content: UnsafeRawBufferPointer, to statement: OpaquePointer, at place: Int32
    ) throws {
        let count = Int32(content.count)
        let code =
            switch value {
            case .integer(let number): sqlite3_bind_int64(statement, place, number)
            // Nothing may have no address, which SQLite takes for NULL.
            case .text where count == 0: sqlite3_bind_text(statement, place, "", 0, nil)
            case .blob where count == 0: sqlite3_bind_zeroblob(statement, place, 0)
            case .text:
                sqlite3_bind_text(
                    statement, place, content.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil)
            case .blob: sqlite3_bind_blob(statement, place, content.baseAddress, count, nil)
            case .nothing: sqlite3_bind_null(statement, place)
            }
        guard code == SQLITE_OK else { throw failure() }
    }

    /// What SQLite says about the call before.
    private func failure() -> DatabaseError {
        let connection = database.sqliteConnection
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: sqlite3_errmsg(connection).map { String(cString: $0) })
    }

    private static func arguments(_ values: [LedgerValue]) -> StatementArguments {
        StatementArguments(values.map { $0.databaseValue })
    }
}
