private import CSQLite
import GRDB
private import GRDBSQLite

/// How a wallet's database is opened: durable, exclusive, and deaf to what a prepared file might ask for.
enum SQLiteHardening {
    /// Set before anything is read from the file.
    private static let settings = [
        // One program at a time. The index of the log then lies in this process's memory and in no third file.
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA cell_size_check = ON",
        "PRAGMA mmap_size = 0",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA secure_delete = ON",
        "PRAGMA synchronous = FULL",
    ]

    /// Applies every setting, then takes the file's exclusive lock by reading it for the first time.
    static func apply(to database: Database) throws {
        try set(SQLITE_DBCONFIG_DEFENSIVE, true, on: database)
        for setting in settings { try database.execute(sql: setting) }
        var mode: String?
        try database.run("PRAGMA journal_mode = WAL") { mode = $0.text(0) }
        guard mode == "wal" else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
        // GRDB looks at the first page next, and what fails there has lost its cause when it reaches us. So it is read here,
        // and stays in memory.
        try database.execute(sql: "PRAGMA schema_version")
    }

    /// Whether closing leaves the log beside the file as it is. For openings that fail: they change nothing.
    static func keepLog(_ isKept: Bool, of database: Database) throws {
        try set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, isKept, on: database)
    }

    /// Whether the file that is open is no longer the one under its name.
    static func hasMoved(_ database: Database) -> Bool {
        var moved: Int32 = 0
        let code = sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &moved)
        return code != SQLITE_OK || moved != 0
    }

    /// The `errno` behind a failure, or 0.
    ///
    /// When the disk cannot be read SQLite speaks of a damaged database; only the file itself, or the log beside it, still knows
    /// better.
    static func systemError(of database: Database, after error: DatabaseError) -> Int32 {
        guard error.resultCode == .SQLITE_CORRUPT else { return sqlite3_system_errno(database.sqliteConnection) }
        return testamur_sqlite_last_errno(database.sqliteConnection)
    }

    private static func set(_ option: Int32, _ value: Bool, on database: Database) throws {
        var result: Int32 = -1
        let code = testamur_sqlite_configure(database.sqliteConnection, option, value ? 1 : 0, &result)
        guard code == SQLITE_OK, result == (value ? 1 : 0) else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    }
}
