import GRDB

extension WalletDatabase {
    private static let cellLimit = WalletFormat.Limit.recordBytes * 2 + (1 << 20)

    /// The header's blob and the manifest's cell.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted` when the database has other tables than a wallet, or not one header.
    func head() throws(WalletError) -> (header: [UInt8], manifest: [UInt8]) {
        try checkSchema()
        var heads: [(header: [UInt8], manifest: [UInt8])] = []
        var isForeign = false
        try perform { database in
            try database.run("SELECT id, header, manifest FROM header LIMIT 2") { row in
                let limit = WalletFormat.Limit.records * Manifest.Entry.byteCount + 1024
                if row.integer(0) == 1, let header = row.blob(1, limit: limit), let manifest = row.blob(2, limit: limit)
                {
                    heads.append((header, manifest))
                } else {
                    isForeign = true
                }
            }
        }
        guard let head = heads.first, heads.count == 1, !isForeign else { throw damage("header") }
        return head
    }

    /// Refuses a database with anything in it that a wallet has not: a view, a trigger, another table, another column.
    private func checkSchema() throws(WalletError) {
        var found: [[String?]] = []
        try perform { database in
            try database.run("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid LIMIT 8") { row in
                found.append((0..<4).map { row.text($0) })
            }
        }
        guard found == WalletFormat.tables.map({ ["table", $0.name, $0.name, $0.definition] }) else {
            throw damage("schema")
        }
    }

    /// Has SQLite look at every page: links, order, free space.
    func checkStructure() throws(WalletError) {
        var finding: String?
        try perform { database in
            try database.run("PRAGMA quick_check(1)") { finding = finding ?? $0.text(0) }
            // A page that cannot be read is a finding to it, like one that is wrong.
            let error = DatabaseError(resultCode: .SQLITE_CORRUPT)
            if finding != "ok", SQLiteHardening.systemError(of: database, after: error) != 0 { throw error }
        }
        guard finding == "ok" else { throw damage("structure") }
    }

    /// Which rows there are, in ascending order; a name that is no blob is empty.
    func names() throws(WalletError) -> [(number: Int64, id: [UInt8])] {
        var names: [(Int64, [UInt8])] = []
        try perform { database in
            try database.run("SELECT number, id FROM record ORDER BY number") { row in
                names.append((row.integer(0) ?? 0, row.blob(1, limit: RecordID.byteCount) ?? []))
            }
        }
        return names
    }

    /// Gives each record to `body`, in ascending order.
    func forEachRow(_ body: (Row) throws(WalletError) -> Void) throws(WalletError) {
        try perform { database in
            try database.run("SELECT number, id, key, body FROM record ORDER BY number") { try body(self.row($0)) }
        }
    }

    /// The sealed key and body of a record, where they lie.
    struct LentRow {
        let number: Int64
        let key: UnsafeRawBufferPointer
        let body: UnsafeRawBufferPointer
    }

    /// Gives the records of some numbers to `body`, in ascending order, for as long as it wants another.
    func rows(
        from first: Int64, through last: Int64, while body: (LentRow) throws(WalletError) -> Bool
    ) throws(WalletError) {
        try perform { database in
            try database.run(
                "SELECT number, key, body FROM record WHERE number BETWEEN ? AND ? ORDER BY number",
                [.integer(first), .integer(last)],
                while: { row in
                    guard let number = row.integer(0), let key = row.lentBlob(1, limit: 1024),
                        let cell = row.lentBlob(2, limit: Self.cellLimit)
                    else { throw self.damage("record") }
                    return try body(LentRow(number: number, key: key, body: cell))
                })
        }
    }

    /// One record, or nil when there is no row of this number.
    func row(_ number: Int64) throws(WalletError) -> Row? {
        var found: Row?
        try perform { database in
            try database.run("SELECT number, id, key, body FROM record WHERE number = ?", [.integer(number)]) {
                found = try self.row($0)
            }
        }
        return found
    }

    private func row(_ row: SQLRow) throws(WalletError) -> Row {
        guard let number = row.integer(0), let id = row.blob(1, limit: RecordID.byteCount),
            let key = row.blob(2, limit: 1024), let body = row.blob(3, limit: Self.cellLimit)
        else { throw damage("record") }
        return Row(number: number, id: id, key: key, body: body)
    }

    /// Changes rows inside a transaction.
    ///
    /// After a failure some transactions are gone already: a further change would then stand alone and stay.
    private func change(_ sql: String, _ cells: [SQLCell]) throws(WalletError) {
        if let failure { throw failure }
        try perform { try $0.run(sql, cells) }
    }

    private static let insertion = "INSERT INTO record (number, id, key, body) VALUES (?, ?, ?, ?)"

    func insert(_ row: Row) throws(WalletError) {
        try change(Self.insertion, Self.cells(of: row))
    }

    /// Adds a row to a wallet that is being laid.
    static func insert(_ row: Row, into database: Database) throws {
        try database.run(insertion, cells(of: row))
    }

    private static func cells(of row: Row) -> [SQLCell] {
        [.integer(row.number), .blob(row.id), .blob(row.key), .blob(row.body)]
    }

    /// Length of all sealed keys and bodies together.
    func byteCountOfCells() throws(WalletError) -> Int {
        var sum: Int64 = 0
        try perform { database in
            try database.run("SELECT sum(length(key) + length(body)) FROM record") { sum = $0.integer(0) ?? 0 }
        }
        return Int(sum)
    }

    func update(_ row: Row) throws(WalletError) {
        try change(
            "UPDATE record SET key = ?, body = ? WHERE number = ?",
            [.blob(row.key), .blob(row.body), .integer(row.number)])
    }

    func delete(_ number: Int64) throws(WalletError) {
        try change("DELETE FROM record WHERE number = ?", [.integer(number)])
    }

    func delete(named id: [UInt8]) throws(WalletError) {
        try change("DELETE FROM record WHERE id = ?", [.blob(id)])
    }

    func writeHead(header: [UInt8], manifest: [UInt8]) throws(WalletError) {
        try change("UPDATE header SET header = ?, manifest = ? WHERE id = 1", [.blob(header), .blob(manifest)])
    }

    private func damage(_ part: String) -> WalletError {
        WalletError(.corrupted, file: path, ["part": part])
    }
}
