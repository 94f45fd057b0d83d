import GRDB
private import GRDBSQLite

/// A value that goes into a statement.
enum SQLCell {
    case integer(Int64)
    case blob([UInt8])
}

/// The row a statement stands on; valid only inside the closure that gets it.
struct SQLRow {
    fileprivate let statement: SQLiteStatement

    /// The whole number in a column, or nil when something else is there.
    func integer(_ column: Int32) -> Int64? {
        guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(statement, column)
    }

    /// The bytes in a column, or nil when something else is there.
    ///
    /// - Parameter limit: Most bytes; longer ones count as something else and are not copied.
    func blob(_ column: Int32, limit: Int) -> [UInt8]? {
        guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        guard count <= limit, let bytes = sqlite3_column_blob(statement, column) else { return count == 0 ? [] : nil }
        return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    /// Lends the bytes in a column where they lie, or nil when something else is there; they end with the next step.
    func lentBlob(_ column: Int32, limit: Int) -> UnsafeRawBufferPointer? {
        guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        guard count <= limit, let bytes = sqlite3_column_blob(statement, column) else {
            return count == 0 ? UnsafeRawBufferPointer(start: nil, count: 0) : nil
        }
        return UnsafeRawBufferPointer(start: bytes, count: count)
    }

    /// The text in a column, or nil when something else is there.
    func text(_ column: Int32) -> String? {
        guard sqlite3_column_type(statement, column) == SQLITE_TEXT, let text = sqlite3_column_text(statement, column)
        else { return nil }
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
        return String(validating: bytes, as: UTF8.self)
    }
}

// Bytes go in and come out as arrays, without the detour through `Data` that the library's own values take.
extension Database {
    /// Runs a statement and gives each row of its result to `body`. Statements are prepared once and kept.
    func run(_ sql: String, _ cells: [SQLCell] = [], _ body: (SQLRow) throws -> Void = { _ in }) throws {
        try run(
            sql, cells,
            while: { row in
                try body(row)
                return true
            })
    }

    /// The same for as long as `body` wants another row.
    func run(_ sql: String, _ cells: [SQLCell], while body: (SQLRow) throws -> Bool) throws {
        let statement = try cachedStatement(sql: sql).sqliteStatement
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, cell) in zip(Int32(1)..., cells) {
            try check(bind(cell, at: index, of: statement), is: SQLITE_OK)
        }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            try check(code, is: SQLITE_ROW)
            guard try body(SQLRow(statement: statement)) else { return }
        }
    }

    private func bind(_ cell: SQLCell, at index: Int32, of statement: SQLiteStatement) -> Int32 {
        switch cell {
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .blob(let bytes):
            // The last argument, SQLITE_TRANSIENT, has SQLite take its own copy.
            sqlite3_bind_blob64(
                statement, index, bytes, UInt64(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
    }

    private func check(_ code: Int32, is expected: Int32) throws {
        guard code != expected else { return }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(sqliteConnection)))
    }
}
