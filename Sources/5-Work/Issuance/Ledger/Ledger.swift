import Encodings
import Foundation
import GRDB
import Signing

/// An issuer's journal of what was issued, suspended and revoked: one SQLite file that is only added to.
///
/// Every acknowledged transaction is on the disk (write-ahead log, `synchronous=FULL`). Several processes may work on one
/// ledger; each transaction waits for its turn, at most half a minute.
//
// A class because it owns a database connection; GRDB serialises what comes from several threads.
final class Ledger: Sendable {
    private let queue: DatabaseQueue
    /// Random, given once: sealed rows of one ledger are nothing in another.
    let id: [UInt8]
    private let path: String

    /// Seconds to wait for another process.
    private static let patience = 30.0

    /// Makes a new, empty ledger.
    ///
    /// - Parameters:
    ///   - name: The name of the file, which must not exist.
    ///   - wrappingKey: What the ledger's own key is wrapped under.
    /// - Throws: ``IssuanceError`` `file.exists`, `file.no_space`, `file.denied`, `ledger.io`.
    static func create(_ name: String, in folder: Folder, wrappingKey: SecretBytes) throws(IssuanceError) {
        // The file is made here, not by SQLite, so that it has its mode from the first moment.
        try folder.write([], as: name, mode: 0o600, isDurable: true, replacing: false)
        let path = folder.place(of: name)
        do {
            let queue = try Self.queue(at: path)
            let id = SecureRandom.bytes(16)
            try queue.write { database in
                try LedgerSchema.create(in: database)
                try database.execute(
                    sql: "INSERT INTO header (name, value) VALUES ('id', ?), ('key', ?)",
                    arguments: [Data(id), Data(Self.wrap(.random(count: 32), under: wrappingKey, id: id))])
            }
            try queue.close()
        } catch {
            throw .ledger(error, path)
        }
    }

    /// Opens a ledger.
    ///
    /// - Throws: ``IssuanceError`` `file.missing`, `file.symlink`, `ledger.version`, `ledger.tampered` when the file is no
    ///   ledger, `ledger.busy`, `ledger.io`.
    init(_ name: String, in folder: Folder) throws(IssuanceError) {
        path = folder.place(of: name)
        switch try folder.entry(name) {
        case .file: break
        case .nothing: throw IssuanceError(.fileMissing, at: .file(path), facts: ["file": path])
        case .link: throw IssuanceError(.fileSymlink, at: .file(path), facts: ["file": path])
        case .folder, .other: throw IssuanceError(.fileKind, at: .file(path), facts: ["file": path])
        }
        do {
            let queue = try Self.queue(at: path)
            id = try queue.read { [path] database in try Self.identifier(of: database, path) }
            self.queue = queue
        } catch {
            throw .ledger(error, path)
        }
    }

    private static func identifier(of database: Database, _ path: String) throws -> [UInt8] {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
        guard application == LedgerSchema.applicationID else {
            throw IssuanceError(.ledgerTampered, at: .file(path), facts: ["table": "header"])
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == LedgerSchema.version else {
            throw IssuanceError(
                .ledgerVersion, at: .file(path),
                facts: ["found": String(version), "supported": String(LedgerSchema.version)])
        }
        guard let id = try Data.fetchOne(database, sql: "SELECT value FROM header WHERE name = 'id'"), id.count == 16
        else {
            throw IssuanceError(.ledgerTampered, at: .file(path), facts: ["table": "header"])
        }
        return Array(id)
    }

    private static func queue(at path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { database in
            for pragma in [
                "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "cache_size = -2000",
                "journal_mode = WAL", "synchronous = FULL",
            ] {
                try database.execute(sql: "PRAGMA \(pragma)")
            }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    // MARK: Transactions

    /// Reads in one consistent state.
    func read<Value>(_ body: (Database) throws -> Value) throws(IssuanceError) -> Value {
        do { return try queue.read(body) } catch { throw .ledger(error, path) }
    }

    /// Writes all or nothing. When this returns, it is on the disk.
    func write<Value>(_ body: (Database) throws -> Value) throws(IssuanceError) -> Value {
        do { return try queue.write(body) } catch { throw .ledger(error, path) }
    }

    /// Takes the log into the file, so that a closed workspace can be copied as one file.
    func checkpoint() {
        // Only tidying: what is in the log is as safe as what is in the file, and another process may still read it.
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    // MARK: Keys

    /// The keys of this ledger.
    ///
    /// - Parameter wrappingKey: What the ledger's key was wrapped under.
    /// - Throws: ``IssuanceError`` `workspace.key` when it is another one.
    func keys(wrappingKey: SecretBytes) throws(IssuanceError) -> LedgerKeys {
        let wrapped = try read { database in
            try Data.fetchOne(database, sql: "SELECT value FROM header WHERE name = 'key'")
        }
        let length = XChaCha20Poly1305.nonceByteCount
        guard let wrapped, wrapped.count > length else {
            throw IssuanceError(.ledgerTampered, at: .file(path), facts: ["table": "header"])
        }
        do {
            let bytes = Array(wrapped)
            let key = try XChaCha20Poly1305.openSecret(
                Array(bytes[length...]), key: wrappingKey, nonce: Array(bytes[..<length]),
                additionalData: Self.wrappingPlace(id).bytes)
            return LedgerKeys(ledgerKey: key, ledgerID: id)
        } catch {
            throw IssuanceError(.workspaceKey, at: .file(path))
        }
    }

    private static func wrap(_ key: SecretBytes, under wrappingKey: SecretBytes, id: [UInt8]) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        return nonce
            + XChaCha20Poly1305.sealSecret(
                key, key: wrappingKey, nonce: nonce, additionalData: wrappingPlace(id).bytes)
    }

    private static func wrappingPlace(_ id: [UInt8]) -> SealedPlace {
        SealedPlace(table: "header", ledgerID: id, row: Array("key".utf8))
    }

    /// Where the sealed column of a row stands.
    func place(_ table: LedgerTable, _ row: [UInt8]) -> SealedPlace {
        SealedPlace(table: table.name, ledgerID: id, row: row)
    }

    // MARK: Verification

    /// Goes through every chain of the ledger.
    ///
    /// - Returns: How many rows there are.
    /// - Throws: ``IssuanceError`` `ledger.tampered`.
    func verify(_ keys: LedgerKeys) throws(IssuanceError) -> Int {
        try read { database in
            try LedgerTable.all.reduce(0) { try $0 + Int($1.verify(in: database, keys)) }
        }
    }
}

extension IssuanceError {
    /// What an error from the database is called here.
    static func ledger(_ error: any Error, _ path: String) -> IssuanceError {
        if let error = error as? IssuanceError { return error }
        guard let error = error as? DatabaseError else {
            return IssuanceError(.ledgerIO, at: .file(path), facts: ["file": path])
        }
        let code: Code =
            switch error.resultCode {
            case .SQLITE_FULL: .fileNoSpace
            case .SQLITE_BUSY, .SQLITE_LOCKED: .ledgerBusy
            case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: .ledgerTampered
            case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .fileDenied
            default: .ledgerIO
            }
        return IssuanceError(
            code, at: .file(path), facts: ["file": path, "system": error.message ?? "", "table": "SQLite"])
    }
}
