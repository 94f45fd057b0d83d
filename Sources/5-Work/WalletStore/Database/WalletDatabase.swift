import GRDB
import Glibc

/// The SQLite file under a wallet: two tables of sealed cells, opened by one connection. It knows no key.
///
/// Every failure comes out as a ``WalletError``. After one of input or output nothing more is written through this
/// connection: a second `fsync` would report success for what the first one lost.
final class WalletDatabase {
    struct Row {
        let number: Int64
        let id: [UInt8]
        let key: [UInt8]
        let body: [UInt8]
    }

    let queue: DatabaseQueue
    let path: String

    /// The first failure since the transaction began. A caller who swallows it cannot commit what is left.
    var failure: WalletError?
    /// Whether the disk has failed once.
    private(set) var isBroken = false

    /// Opens an existing file and takes SQLite's exclusive lock.
    ///
    /// - Parameters:
    ///   - patience: How long to wait for a foreign program that has the file open.
    ///   - hasLog: A log lies beside it, which stays as it is until ``acceptLog()``.
    init(opening path: String, patience: Duration, hasLog: Bool) throws(WalletError) {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.allowsUnsafeTransactions = true
        configuration.label = "wallet"
        configuration.busyMode = .timeout(patience / .seconds(1))
        configuration.prepareDatabase { database in
            try Self.naming(failuresOf: database, path) {
                try SQLiteHardening.keepLog(hasLog, of: database)
                try SQLiteHardening.apply(to: database)
            }
        }
        self.path = path
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw Self.refusal(for: error, path)
        }
    }

    /// What a failure is called that comes without a connection to ask for its cause.
    static func refusal(for error: any Error, _ path: String) -> WalletError {
        switch error {
        case let error as WalletError: error
        case let error as DatabaseError: WalletError(error, systemError: 0, path: path)
        default: WalletError(.io, file: path)
        }
    }

    /// Runs `body`, and gives its failures the wallet's name while the connection still knows their cause.
    private static func naming<Result>(
        failuresOf database: Database, _ path: String, _ body: () throws -> Result
    ) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw WalletError(
                error, systemError: SQLiteHardening.systemError(of: database, after: error), path: path)
        }
    }

    /// Runs `body` on the connection; calls inside one another are one.
    func perform<Result>(_ body: (Database) throws -> Result) throws(WalletError) -> Result {
        let path = self.path
        do {
            return try queue.unsafeReentrantWrite { database in
                try Self.naming(failuresOf: database, path) { try body(database) }
            }
        } catch {
            let refusal = Self.refusal(for: error, path)
            failure = failure ?? refusal
            if refusal.code == .io { isBroken = true }
            throw refusal
        }
    }
}

extension WalletDatabase {
    /// Makes the tables in an empty file, with the rows that the new wallet begins with.
    static func lay(
        at path: String, header: [UInt8], manifest: [UInt8],
        rows: ((Row) throws(WalletError) -> Void) throws(WalletError) -> Void
    ) throws(WalletError) {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { database in
            try naming(failuresOf: database, path) {
                try database.execute(
                    sql: """
                        PRAGMA page_size = \(WalletFormat.pageSize);
                        PRAGMA auto_vacuum = NONE;
                        PRAGMA encoding = 'UTF-8';
                        """)
                try SQLiteHardening.apply(to: database)
            }
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { database in
                try naming(failuresOf: database, path) {
                    try database.inTransaction(.immediate) {
                        for table in WalletFormat.tables { try database.execute(sql: table.definition) }
                        try database.execute(
                            sql: """
                                PRAGMA application_id = \(WalletFormat.applicationID);
                                PRAGMA user_version = \(WalletFormat.version);
                                """)
                        try database.run(
                            "INSERT INTO header (id, header, manifest) VALUES (1, ?, ?)",
                            [.blob(header), .blob(manifest)])
                        try rows { row throws(WalletError) in
                            do {
                                try naming(failuresOf: database, path) { try insert(row, into: database) }
                            } catch {
                                throw refusal(for: error, path)
                            }
                        }
                        return .commit
                    }
                    _ = try database.checkpoint(.truncate)
                }
            }
            try queue.close()
        } catch {
            throw refusal(for: error, path)
        }
    }
}
