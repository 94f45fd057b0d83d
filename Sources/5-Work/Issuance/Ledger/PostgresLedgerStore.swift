import Encodings
import Synchronization

/// A ledger in a PostgreSQL database that several machines share. One database holds one ledger.
///
/// A writing transaction takes an advisory lock first, so that the chains have one order whoever writes. What the server
/// has acknowledged is on its disk as far as its own settings (`fsync`, `synchronous_commit`) say so.
//
// A class because it owns a connection. Unchecked: the connection is used under the mutex only.
final class PostgresLedgerStore: LedgerStore, @unchecked Sendable {
    let name: String
    /// What a role may not do, the server refuses.
    var isReadOnly: Bool { false }
    private let address: String
    private let library: PostgreSQLLibrary
    private let turn = Mutex(())
    private var connection: PostgreSQLConnection?

    /// Any number will do as long as every program takes the same: `TsLg`.
    private static let lock = Int64(LedgerSchema.applicationID)
    private static let patience = "30s"

    /// Prepares a connection; it is made when it is first needed, and again after it was lost.
    ///
    /// - Throws: ``IssuanceError`` `ledger.address`, `ledger.library`.
    init(address: String) throws(IssuanceError) {
        name = try Self.name(of: address)
        self.address = address
        guard let library = PostgreSQLLibrary.shared else {
            throw IssuanceError(.ledgerLibrary, facts: ["library": "libpq", "package": "libpq5"])
        }
        self.library = library
    }

    /// The address as it may be shown.
    ///
    /// - Throws: ``IssuanceError`` `ledger.address` for one with a password, which would stand in a file for all to read.
    private static func name(of address: String) throws(IssuanceError) -> String {
        let schemes = ["postgresql://", "postgres://"]
        guard let scheme = schemes.first(where: { address.utf8.starts(with: $0.utf8) }), !address.utf8.contains(0)
        else {
            throw IssuanceError(.ledgerAddress, facts: ["cause": "scheme"])
        }
        let rest = address.utf8.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let hasUser = authority.lastIndex(of: UInt8(ascii: "@"))
        let hasPassword = hasUser.map { authority[..<$0].contains(UInt8(ascii: ":")) } ?? false
        let query = String(Substring(rest)).split(separator: "?").dropFirst().joined()
        guard !hasPassword,
            !query.utf8.split(separator: UInt8(ascii: "&")).contains(where: {
                $0.starts(with: "password=".utf8)
            })
        else { throw IssuanceError(.ledgerAddress, facts: ["cause": "password"]) }
        return address
    }

    /// Makes the tables of a new ledger in an empty database.
    ///
    /// - Throws: ``IssuanceError`` `workspace.exists` when the database has a ledger already, `ledger.io`, `file.denied`.
    static func create(_ address: String, _ wrap: KeyWrap) throws(IssuanceError) {
        let store = try PostgresLedgerStore(address: address)
        do {
            try store.write { connection in
                let isThere = try connection.number(
                    "SELECT count(*) FROM pg_tables WHERE tablename = 'heads' AND schemaname = current_schema()")
                guard isThere == 0 else {
                    throw IssuanceError(.workspaceExists, facts: ["folder": store.name])
                }
                for statement in LedgerSchema.statements(.postgres) { try connection.run(statement, []) }
                try Ledger.setHeader(in: connection, wrap)
                try connection.insert(
                    into: "header", ["name", "value"], [[.text("version"), .blob([UInt8(LedgerSchema.version)])]])
            }
        } catch {
            throw store.refusal(for: error)
        }
    }

    func checkMarks() throws {
        let version = try read { try $0.row("SELECT value FROM header WHERE name = 'version'")?.blob(0) }
        guard let version, version.count == 1 else {
            throw IssuanceError(.ledgerTampered, at: .file(name), facts: ["table": "header"])
        }
        guard version[0] != LedgerSchema.extensibleVersion else { return try extend() }
        try LedgerSchema.check(version: Int(version[0]), of: name)
    }

    /// Adds what a ledger of the version before does not have; whoever comes second finds it done.
    private func extend() throws {
        try write { connection in
            let version = try connection.row("SELECT value FROM header WHERE name = 'version'")?.blob(0)
            guard version == [UInt8(LedgerSchema.extensibleVersion)] else { return }
            for statement in LedgerSchema.additions(.postgres) { try connection.run(statement, []) }
            try connection.run("DELETE FROM header WHERE name = 'version'", [])
            try connection.insert(
                into: "header", ["name", "value"], [[.text("version"), .blob([UInt8(LedgerSchema.version)])]])
        }
    }

    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws -> Value {
        try transaction("BEGIN") { connection in
            _ = try connection.rows("SELECT pg_advisory_xact_lock(\(Self.lock))")
            return try body(connection)
        }
    }

    private func transaction<Value>(
        _ beginning: String, _ body: (any LedgerConnection) throws -> Value
    ) throws -> Value {
        try turn.withLock { _ in
            let connection = try opened()
            do {
                try connection.run(beginning, [])
                let value = try body(connection)
                try connection.run("COMMIT", [])
                return value
            } catch {
                // A connection that cannot even be rolled back is given up; the server forgets what it was doing.
                if (try? connection.run("ROLLBACK", [])) == nil { self.connection = nil }
                throw error
            }
        }
    }

    private func opened() throws -> PostgreSQLConnection {
        if let connection { return connection }
        let new = try PostgreSQLConnection(library, address: address)
        try new.run("SET lock_timeout = '\(Self.patience)'", [])
        try new.run("SET client_min_messages = 'warning'", [])
        connection = new
        return new
    }

    func tidy() -> Bool { true }

    /// Writes the tables anew without what was deleted. The server's own log keeps it until it is written over.
    func purge(_ tables: [String]) throws {
        try turn.withLock { _ in
            let connection = try opened()
            for table in tables { try connection.run("VACUUM FULL \(table)", []) }
        }
    }

    func refusal(for error: any Error) -> IssuanceError {
        if let error = error as? IssuanceError { return error }
        guard let error = error as? PostgreSQLConnection.Failure else {
            return IssuanceError(.ledgerIO, at: .file(name), facts: ["file": name])
        }
        let code: IssuanceError.Code =
            switch error.state {
            // What the ledger itself refuses, and what the constraints do.
            case let state where state.hasPrefix("23") || state == "P0001" || state.hasPrefix("42P"): .ledgerTampered
            case "53100": .fileNoSpace
            case "55P03", "57014", "40001", "40P01": .ledgerBusy
            case "42501", "28000", "28P01": .fileDenied
            default: .ledgerIO
            }
        return IssuanceError(
            code, at: .file(name),
            facts: [
                "file": name, "system": error.message.split(separator: "\n").first.map(String.init) ?? "",
                "table": "PostgreSQL",
            ])
    }
}
