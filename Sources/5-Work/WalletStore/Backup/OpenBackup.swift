import Signing

/// A backup that its recovery code has opened: the manifest is read, the records still lie on the disk.
struct OpenBackup {
    let file: BackupFile
    let master: SecretBytes
    let manifest: Manifest

    /// - Throws: ``WalletError`` `backup.wrong_code`, `backup.tampered`.
    init(_ file: BackupFile, code: RecoveryCode) throws(WalletError) {
        let header = file.header
        let keys = BackupKeys(code, salt: header.salt)
        // The tag comes first, because the cipher does not commit to its key.
        guard ConstantTime.equals(keys.commitment, header.commitment) else {
            throw WalletError(.backupCodeWrong, file: file.path)
        }
        guard ConstantTime.equals(keys.authenticate(header: header.authenticated), header.mac),
            // The checksum has spoken already where the file is damaged. What can be read is bound by its own seal to the list of
            // records, and that to the header.
            file.isDamaged || ConstantTime.equals(keys.authenticate(digest: file.digest), file.mac)
        else { throw WalletError(.backupTampered, file: file.path) }
        master = try keys.open(header.dataKey, of: header.wallet)
        let dataKeys = DataKeys(master: master, wallet: header.wallet)
        let associated = AssociatedData.manifest(of: header.wallet, generation: header.generation)
        let cell = try file.manifestCell()
        let bytes: [UInt8]?
        do throws(WalletError) {
            bytes = try dataKeys.manifest.withBytes { (key) throws(WalletError) in
                try SealedCell.open(cell, key: key, associated)
            }
        } catch {
            bytes = nil
        }
        guard let manifest = bytes.flatMap(Manifest.init(parsing:)), manifest.entries.count == header.records else {
            throw WalletError(.backupTampered, file: file.path)
        }
        self.manifest = manifest
        self.file = file
    }

    /// Opens every record, in memory, and gives its entry and row to `body`, with the SHA-256 of its content; nil for a
    /// record whose content stays in guarded memory.
    ///
    /// - Parameter damaged: Is given what cannot be read, in a file that is known to be damaged.
    /// - Throws: ``WalletError`` `backup.tampered`; what `body` throws.
    func forEachRecord(
        damaged: (Manifest.Entry) -> Void = { _ in },
        _ body: (Manifest.Entry, WalletDatabase.Row, [UInt8]?) throws(WalletError) -> Void
    ) throws(WalletError) {
        let wallet = file.header.wallet
        let sealer = RecordSealer(keys: DataKeys(master: master, wallet: wallet), wallet: wallet)
        var entries = manifest.entries[...]
        try file.forEachRow { key, cell throws(WalletError) in
            guard let entry = entries.popFirst() else { throw WalletError(.backupTampered, file: file.path) }
            guard !file.isDamaged || SealedCell.isWhole(key) && SealedCell.isWhole(cell) else { return damaged(entry) }
            let row = WalletDatabase.Row(number: entry.number, id: entry.id.bytes, key: key, body: cell)
            let digest: [UInt8]?
            do throws(WalletError) {
                if entry.type.isSecret {
                    _ = try sealer.openSecret(row, as: entry)
                    digest = nil
                } else {
                    digest = SHA256.hash(try sealer.open(row, as: entry))
                }
            } catch {
                throw WalletError(.backupTampered, file: file.path, ["record": entry.id.text])
            }
            try body(entry, row, digest)
        }
    }
}
