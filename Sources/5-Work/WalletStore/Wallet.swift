import Signing

/// A learner's shelf: credentials byte for byte as they came, the keys they are bound to, and what was shown to whom.
///
/// ```swift
/// try Wallet.unlocked(at: path, passphrase: passphrase, anchor: anchor) { wallet in
///     let key = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: now)
///     let record = try wallet.add(bytes, origin: "file:badge.json", at: now).id
///     let shown = try wallet.present([record], challenge: challenge, domain: domain, at: now)
/// }
/// ```
///
/// One file, for its owner only. Everything in it is sealed before the database sees it; nothing of it can be read or
/// exchanged without the passphrase, and every change is whole or not there at all, whenever the machine stops. While a
/// wallet is open nobody else can open it.
///
/// A call that returns has its change on the disk. A wallet that is let go without ``close()`` is closed too, but a failure
/// to do so is then not reported.
///
/// The format is described in `docs/formats/wallet.md`.
//
// A class, since it owns a lock and a connection; not `Sendable`: one task at a time.
public final class Wallet {
    let location: WalletLocation
    let database: WalletDatabase
    let keys: DataKeys
    let sealer: RecordSealer
    let anchor: RollbackAnchor?
    var passphraseKeys: PassphraseKeys
    var header: WalletHeader
    var manifest: Manifest
    /// Damaged records that no list is to stumble over, with their versions.
    var setAside: [RecordID: UInt64] = [:]
    /// Records whose rows have another name than the list says, with their versions.
    let misnamed: [RecordID: UInt64]

    private var lock: WalletLock?
    private var isCommitting = false
    private var hasChanged = false
    /// Whether this opening has written anything.
    private var hasCommitted = false
    /// Lines of the log that the running commit writes at its end.
    var pendingEvents: [PendingEvent] = []
    /// Whether the name of the log is known to be on the disk. SQLite asks for that too, but does not look at the answer.
    private var isLogNamed = false
    /// Whether the database's links and free space are known to be sound. Reading is safe without; writing is not.
    private var isStructureChecked: Bool

    init(
        location: WalletLocation, lock: consuming WalletLock, database: WalletDatabase, anchor: RollbackAnchor?,
        contents: WalletOpening.Contents
    ) {
        self.location = location
        self.lock = consume lock
        self.database = database
        self.anchor = anchor
        keys = contents.keys
        sealer = contents.sealer
        passphraseKeys = contents.passphraseKeys
        header = contents.header
        manifest = contents.manifest
        isStructureChecked = contents.isStructureChecked
        misnamed = contents.misnamed
    }

    deinit { if lock != nil { try? database.close() } }

    /// The wallet's own name, the same for its life: 32 hexadecimal digits.
    public var identifier: String { header.wallet.text }

    /// How many changes the wallet has seen.
    public var generation: UInt64 { header.generation }

    /// Whether the system keeps the wallet's keys out of swap. If not, say so to the person.
    public var isMemoryLocked: Bool { keys.master.isMemoryLocked }

    /// Brings everything into the one file, and lets go of it.
    ///
    /// - Throws: ``WalletError`` `wallet.no_space`, `wallet.io`: nothing is lost then, but a log stays beside the file, and
    ///   only both together are the wallet. Whoever has only read is not told that the disk is full: the log of an earlier
    ///   opening stays then where it was.
    public func close() throws {
        guard lock != nil else { return }
        defer { lock = nil }
        do throws(WalletError) {
            try database.close()
        } catch {
            guard error.code == .noSpace, !hasCommitted else { throw error }
        }
    }

    /// - Throws: ``WalletError`` `wallet.closed`, also after the disk has failed under this opening.
    func checkUsable() throws(WalletError) {
        guard lock != nil, !database.isBroken else {
            throw WalletError(.closed, file: location.path)
        }
    }
}

extension Wallet {
    /// Makes all changes in `body` one: after a failure or a power cut they are all there or none.
    ///
    /// ```swift
    /// try wallet.inOneCommit {
    ///     for file in files { try wallet.add(file.bytes, origin: file.name, at: now) }
    /// }
    /// ```
    ///
    /// Also the fast way to many: the disk is waited for once. Calls inside one another are one.
    ///
    /// - Throws: What `body` throws; ``WalletError`` `wallet.no_space`, `wallet.io`, `wallet.closed`. When the rollback
    ///   anchor cannot be written the changes are there, but are not acknowledged.
    @discardableResult
    public func inOneCommit<Result>(_ body: () throws -> Result) throws -> Result {
        try checkUsable()
        if isCommitting { return try body() }
        let result = try commit(body)
        if manifest.isErasurePending { try finishErasure() }
        return result
    }

    func commit<Result>(_ body: () throws -> Result) throws -> Result {
        if !isStructureChecked { try database.checkStructure() }
        isStructureChecked = true
        let before = (manifest, header, passphraseKeys)
        var outcome: (result: Result, header: WalletHeader)?
        isCommitting = true
        hasChanged = false
        defer {
            isCommitting = false
            pendingEvents = []
        }
        do {
            try database.transaction {
                let result = try body()
                try writePendingEvents()
                outcome = (result, hasChanged ? try writeHead() : header)
                return hasChanged
            }
        } catch {
            (manifest, header, passphraseKeys) = before
            throw error
        }
        guard let outcome else { throw WalletError(.closed) }
        if hasChanged {
            hasCommitted = true
            header = outcome.header
            if !isLogNamed { try AtomicFile.synchroniseFolder(of: location.path) }
            isLogNamed = true
            try anchor?.remember(header.generation, of: header.wallet)
        }
        return outcome.result
    }

    /// The generation that the running change will have.
    var nextGeneration: UInt64 { header.generation &+ 1 }

    /// Called by each change inside a commit.
    func changed(_ change: (inout Manifest) -> Void) {
        change(&manifest)
        hasChanged = true
    }

    private func writeHead() throws(WalletError) -> WalletHeader {
        var next = header
        next.generation = nextGeneration
        next = passphraseKeys.authenticating(next)
        try database.writeHead(header: next.bytes, manifest: manifest.sealed(under: keys, for: next))
        return next
    }

    /// Takes the last traces of removed records and of an old passphrase out of the file and its log.
    ///
    /// The mark in the manifest stays until that is done, so that an opening after a power cut does it.
    func finishErasure() throws {
        try database.rewrite()
        try commit {
            changed { $0.isErasurePending = false }
        }
        try database.emptyLog()
    }
}

extension Manifest {
    func sealed(under keys: DataKeys, for header: WalletHeader) -> [UInt8] {
        let associated = AssociatedData.manifest(of: header.wallet, generation: header.generation)
        return bytes.withUnsafeBytes { bytes in
            keys.manifest.withBytes { SealedCell.seal(bytes, key: $0, associated) }
        }
    }
}
