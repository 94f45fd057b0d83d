import Encodings
import Signing

/// An issuer's journal of what was issued, suspended, replaced and revoked: a database that is only added to.
///
/// Every acknowledged transaction is on the disk. Several processes may work on one ledger; each transaction waits for its
/// turn, at most half a minute.
struct Ledger: Sendable {
    let store: any LedgerStore
    /// Random, given once: sealed rows of one ledger are nothing in another.
    let id: [UInt8]

    /// Makes a new, empty ledger in a file.
    ///
    /// - Parameters:
    ///   - name: The name of the file, which must not exist.
    ///   - wrap: What the ledger's own key is wrapped under.
    /// - Throws: ``IssuanceError`` `file.exists`, `file.no_space`, `file.denied`, `ledger.io`.
    static func create(_ name: String, in folder: Folder, wrap: KeyWrap) throws(IssuanceError) {
        // The file is made here, not by SQLite, so that it has its mode from the first moment.
        try folder.write([], as: name, mode: 0o600, isDurable: true, replacing: false)
        let path = folder.place(of: name)
        do {
            let store = try SQLiteLedgerStore(path: path)
            try store.create(LedgerSchema.statements(.sqlite))
            try store.write { try setHeader(in: $0, wrap) }
            try store.close()
        } catch {
            throw SQLiteLedgerStore.refusal(for: error, name: path)
        }
    }

    /// Makes the ledger of a workspace: a file in its folder, or a database of its own.
    static func create(_ file: WorkspaceFile, in folder: Folder, wrap: KeyWrap) throws(IssuanceError) -> Ledger {
        if let address = file.ledger {
            try PostgresLedgerStore.create(address, wrap)
        } else {
            try create(Workspace.ledgerName, in: folder, wrap: wrap)
        }
        return try Ledger(of: file, in: folder)
    }

    /// Opens the ledger of a workspace.
    init(of file: WorkspaceFile, in folder: Folder) throws(IssuanceError) {
        guard let address = file.ledger else {
            try self.init(Workspace.ledgerName, in: folder)
            return
        }
        let store = try PostgresLedgerStore(address: address)
        do {
            try store.checkMarks()
            try self.init(store)
        } catch {
            throw store.refusal(for: error)
        }
    }

    /// Gives an empty ledger its id and its key.
    static func setHeader(in connection: any LedgerConnection, _ wrap: KeyWrap) throws {
        let id = SecureRandom.bytes(16)
        try connection.insert(
            into: "header", ["name", "value"],
            [
                [.text("id"), .blob(id)], [.text(wrap.name), .blob(wrap.wrapping(.random(count: 32), ledger: id))],
            ])
    }

    /// Opens a ledger in a file.
    ///
    /// - Throws: ``IssuanceError`` `file.missing`, `file.symlink`, `ledger.version`, `ledger.tampered` when the file is no
    ///   ledger, `ledger.busy`, `ledger.io`.
    init(_ name: String, in folder: Folder) throws(IssuanceError) {
        let path = folder.place(of: name)
        switch try folder.entry(name) {
        case .file: break
        case .nothing: throw IssuanceError(.fileMissing, at: .file(path), facts: ["file": path])
        case .link: throw IssuanceError(.fileSymlink, at: .file(path), facts: ["file": path])
        case .folder, .other: throw IssuanceError(.fileKind, at: .file(path), facts: ["file": path])
        }
        do {
            let store = try SQLiteLedgerStore(path: path)
            try store.checkMarks()
            try self.init(store)
        } catch {
            // The first statements run while the file is opened: a file that is no database is found out there.
            throw SQLiteLedgerStore.refusal(for: error, name: path)
        }
    }

    /// Opens the ledger of a database whose marks have been checked.
    init(_ store: any LedgerStore) throws {
        self.store = store
        let row = try store.read { try $0.row("SELECT value FROM header WHERE name = 'id'") }
        guard let id = try row?.blob(0), id.count == 16 else {
            throw IssuanceError(.ledgerTampered, at: .file(store.name), facts: ["table": "header"])
        }
        self.id = id
    }

    // MARK: Transactions

    /// Reads in one consistent state.
    func read<Value>(_ body: (any LedgerConnection) throws -> Value) throws(IssuanceError) -> Value {
        do { return try store.read(body) } catch { throw store.refusal(for: error) }
    }

    /// Writes all or nothing. When this returns, it is on the disk.
    func write<Value>(_ body: (any LedgerConnection) throws -> Value) throws(IssuanceError) -> Value {
        do { return try store.write(body) } catch { throw store.refusal(for: error) }
    }

    /// - Throws: ``IssuanceError`` `file.denied` for a ledger that may only be read: before anything is begun that ends in it.
    func checkWritable() throws(IssuanceError) {
        guard store.isReadOnly else { return }
        throw IssuanceError(.fileDenied, at: .file(store.name), facts: ["file": store.name])
    }

    /// Takes the log into the file, so that a closed workspace can be copied as one file.
    func checkpoint() {
        // Only tidying: what is in the log is as safe as what is in the file, and another process may still read it.
        store.tidy()
    }

    // MARK: Keys

    /// The keys of this ledger.
    ///
    /// - Parameter wrap: What the ledger's key was wrapped under.
    /// - Throws: ``IssuanceError`` `workspace.key` when it is another one.
    func keys(_ wrap: KeyWrap) throws(IssuanceError) -> LedgerKeys {
        LedgerKeys(ledgerKey: try ledgerKey(wrap), ledgerID: id)
    }

    private func ledgerKey(_ wrap: KeyWrap) throws(IssuanceError) -> SecretBytes {
        let row = try read { try $0.row("SELECT value FROM header WHERE name = ?", [.text(wrap.name)]) }
        guard let wrapped = try row?.blob(0), let key = wrap.unwrapped(wrapped, ledger: id) else {
            throw IssuanceError(.workspaceKey, at: .file(store.name))
        }
        return key
    }

    /// Wraps the ledger's key for another signing key as well.
    func wrap(for new: KeyWrap, besides old: KeyWrap) throws(IssuanceError) {
        let wrapped = new.wrapping(try ledgerKey(old), ledger: id)
        try write { connection in
            try connection.run("DELETE FROM header WHERE name = ?", [.text(new.name)])
            try connection.insert(into: "header", ["name", "value"], [[.text(new.name), .blob(wrapped)]])
        }
    }

    /// Takes away every wrapping of the ledger's key but one.
    func keepOnly(_ wrap: KeyWrap) throws(IssuanceError) {
        let others = try read { connection in
            try connection.rows(
                "SELECT name FROM header WHERE name LIKE 'key:%' AND name <> ?", [.text(wrap.name)])
        }
        guard !others.isEmpty else { return }
        try write {
            try $0.run("DELETE FROM header WHERE name LIKE 'key:%' AND name <> ?", [.text(wrap.name)])
        }
        store.tidy()
    }

    /// Where the sealed column of a row stands.
    func place(_ table: LedgerTable, _ row: [UInt8]) -> SealedPlace {
        SealedPlace(table: table.name, ledgerID: id, row: row)
    }

    // MARK: Verification

    /// Goes through every chain of the ledger.
    ///
    /// - Returns: How many rows there are.
    /// - Throws: ``IssuanceError`` `ledger.tampered` with the first break.
    func verify(_ keys: LedgerKeys) throws(IssuanceError) -> Int {
        let audit = try audit(keys)
        if let first = audit.breaks.first { throw first.error }
        return audit.rows
    }
}
