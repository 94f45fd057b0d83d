public import Encodings
import Glibc
import Signing

extension Wallet {
    /// Makes a backup: one file from which everything comes back with the recovery code alone.
    ///
    /// ```swift
    /// if try wallet.recoveryCode() == nil {
    ///     print(try wallet.makeRecoveryCode(at: now).words.joined(separator: " "))     // for a sheet of paper
    /// }
    /// try wallet.backUp(to: "stick/learner.backup", at: now)
    /// ```
    ///
    /// Before the file gets its name it is read again, opened with a key made from the words, and every record in it is
    /// compared with the wallet's. What a backup that was killed has left in the folder is taken away.
    ///
    /// - Parameters:
    ///   - path: Where nothing stands yet, or an older backup of this wallet that may go.
    ///   - replacing: Whether a file that stands there may be replaced; only a backup of this wallet ever is.
    ///   - now: When, for the header and the log.
    /// - Throws: ``WalletError`` `backup.no_code` before there is a recovery code, `backup.exists`, `backup.other_wallet`,
    ///   `wallet.exists`, `backup.not_a_backup` when something else would be replaced, `backup.unproven` when what was written is not what is in the wallet,
    ///   `wallet.corrupted`, `wallet.record_binding`, `wallet.no_space`, `wallet.io`, `wallet.closed`. No file is left then.
    @discardableResult
    public func backUp(to path: String, replacing: Bool = false, at now: Instant) throws -> Backup {
        try backUp(to: path, replacing: replacing, named: WalletEvent.place(of: path), atMost: .max, at: now)
    }

    /// Makes a backup for a program that hands the file on.
    ///
    /// - Parameters:
    ///   - name: What the log calls the file.
    ///   - limit: Most bytes; what is larger is refused before anything is written.
    /// - Throws: As ``backUp(to:replacing:at:)``; ``WalletError`` `wallet.too_large`.
    @discardableResult
    package func backUp(
        to path: String, replacing: Bool = false, named name: String, atMost limit: Int, at now: Instant
    ) throws -> Backup {
        try checkUsable()
        guard let code = try recoveryCode() else { throw WalletError(.backupCodeMissing) }
        try checkPlace(ofBackup: path, replacing: replacing)
        let header = try newHeader(code, at: now)
        guard header.fileByteCount <= UInt64(limit) else {
            throw WalletError(.tooLarge, facts: ["found": "\(header.fileByteCount)", "limit": "\(limit)"])
        }
        DeadDrafts.sweepBackups(of: self.header.wallet, beside: path)
        try AtomicFile.write(to: path) { file throws(WalletError) in
            try self.writeBackup(header, code, to: file)
        } proving: { draft throws(WalletError) in
            try self.prove(draft, code)
        }
        try inOneCommit { try note(WalletEvent(.backedUp, at: now, note: name)) }
        return Backup(header)
    }

    /// Refuses whatever stands there, except an older backup of this wallet that may go.
    ///
    /// ``backUp(to:replacing:at:)`` asks this too. Whoever makes a new code for a backup asks it before: with the code the older backups
    /// are lost to whoever has only the new words.
    ///
    /// - Throws: ``WalletError`` `backup.exists`, `backup.other_wallet`, `wallet.exists`, `backup.not_a_backup`, `wallet.io`.
    public func checkPlace(ofBackup path: String, replacing: Bool) throws(WalletError) {
        // Before a code is made and shown for a backup that cannot be.
        guard try linkStatus(of: path) != nil else { return try AtomicFile.checkFolder(of: path) }
        // Something that cannot be read is no backup: a folder, a link.
        let start = try? AtomicFile.start(of: path, BackupHeader.beginningByteCount)
        guard let owner = start.flatMap({ BackupHeader.wallet(inBeginning: $0) }) else {
            throw WalletError(replacing ? .backupForeign : .exists, file: path)
        }
        guard owner == header.wallet else { throw WalletError(.backupOtherWallet, file: path) }
        guard replacing else { throw WalletError(.backupExists, file: path) }
    }

    private func newHeader(_ code: RecoveryCode, at now: Instant) throws(WalletError) -> BackupHeader {
        let salt = SecureRandom.bytes(Argon2id.saltByteCount)
        let backupKeys = BackupKeys(code, salt: salt)
        let manifestCount = 4 + 5 + manifest.entries.count * Manifest.Entry.byteCount + SealedCell.overhead
        let rows = try database.byteCountOfCells() + 8 * manifest.entries.count
        var new = BackupHeader(
            wallet: header.wallet, generation: header.generation, created: now,
            fileByteCount: UInt64(BackupHeader.byteCount + manifestCount + rows + BackupHeader.tailByteCount),
            records: UInt32(manifest.entries.count), salt: salt,
            dataKey: backupKeys.seal(keys.master, of: header.wallet), commitment: backupKeys.commitment)
        new.mac = backupKeys.authenticate(header: new.authenticated)
        return new
    }

    private func writeBackup(
        _ backup: BackupHeader, _ code: RecoveryCode, to file: borrowing FileDescriptor
    ) throws(WalletError) {
        var writer = BackupWriter()
        try writer.append(backup.bytes, to: file)
        try writer.append(frame: manifest.sealed(under: keys, for: header), to: file)
        for entry in manifest.entries {
            guard let row = try database.row(entry.number) else { throw damage(entry) }
            try writer.append(frame: row.key, to: file)
            try writer.append(frame: row.body, to: file)
        }
        try writer.finish(BackupKeys(code, salt: backup.salt), to: file)
    }

    /// Restores a draft into memory and compares it with the wallet, with the code as a person would type it.
    private func prove(_ draft: String, _ code: RecoveryCode) throws(WalletError) {
        let again = try RecoveryCode(code.typed)
        let backup = try OpenBackup(BackupFile(draft), code: again)
        guard backup.master.isEqual(to: keys.master), backup.manifest.entries == manifest.entries else {
            throw WalletError(.backupUnproven, file: draft)
        }
        var count = 0
        try backup.forEachRecord { entry, row, digest throws(WalletError) in
            guard let own = try database.row(entry.number), own.id == row.id else {
                throw WalletError(.backupUnproven, file: draft)
            }
            count += 1
            // A record that the wallet itself can no longer read must not pass for saved.
            if entry.type.isSecret {
                let mine = try sealer.openSecret(own, as: entry)
                guard try mine.isEqual(to: sealer.openSecret(row, as: entry)) else {
                    throw WalletError(.backupUnproven, file: draft)
                }
            } else if SHA256.hash(try sealer.open(own, as: entry)) != digest {
                throw WalletError(.backupUnproven, file: draft)
            }
        }
        guard count == manifest.entries.count else { throw WalletError(.backupUnproven, file: draft) }
    }
}
