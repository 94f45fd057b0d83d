public import Encodings
public import Signing

extension Wallet {
    /// Brings a wallet back from a backup, under a new passphrase, and opens it.
    ///
    /// ```swift
    /// let code = try RecoveryCode(typed)
    /// try Wallet.restore(from: "stick/learner.backup", code: code, to: "learner.wallet", passphrase: new, anchor: anchor,
    ///     at: now).close()
    /// ```
    ///
    /// It is the same wallet: its identifier, names, keys and log are those of the backup. Every record is opened before
    /// the first is written. On a machine that has seen a later state, the copy left behind is refused from now on as
    /// `wallet.rolled_back`; ``merge(_:withErased:at:)`` brings two copies together.
    ///
    /// - Parameters:
    ///   - backup: The backup's file.
    ///   - code: Its recovery code.
    ///   - path: Where nothing stands yet.
    ///   - passphrase: What opens the wallet from now on.
    ///   - keyFile: A second secret from now on, or nil.
    ///   - cost: What it costs to try one passphrase.
    ///   - anchor: Where this machine remembers the wallet's generation.
    ///   - now: When, for the log.
    ///   - waiting: How long to wait for another process that is creating the same wallet.
    ///   - leavingOut: Is given each record that is damaged in the backup and left out; nil refuses a damaged backup. One whose header or
    ///     list of records is damaged is refused in any case.
    /// - Throws: ``WalletError``: what ``Backup/check(_:code:)`` and ``create(at:passphrase:keyFile:cost:anchor:waiting:)``
    ///   throw; ``SigningError`` `passphrase.empty`.
    public static func restore(
        from backup: String, code: RecoveryCode, to path: String, passphrase: SecretBytes,
        keyFile: WalletKeyFile? = nil, cost: Argon2id = .standard, anchor: RollbackAnchor?, at now: Instant,
        waiting: Duration = .seconds(10), leavingOut: ((DamagedRecord) -> Void)? = nil
    ) throws -> Wallet {
        guard passphrase.count > 0 else { throw SigningError(.passphraseEmpty) }
        return try restore(
            from: backup, code: code, to: path, with: .passphrase(passphrase, keyFile: keyFile), cost: cost,
            anchor: anchor, at: now, waiting: waiting, leavingOut: leavingOut)
    }

    package static func restore(
        from backup: String, code: RecoveryCode, to path: String, with unlocking: Unlocking,
        cost: Argon2id = .standard, anchor: RollbackAnchor?, at now: Instant, waiting: Duration = .seconds(10),
        leavingOut: ((DamagedRecord) -> Void)? = nil
    ) throws -> Wallet {
        let source = try OpenBackup(BackupFile(backup, salvaging: leavingOut != nil), code: code)
        var manifest = source.manifest
        let leave = { (damaged: Manifest.Entry) in
            manifest.remove(damaged.id)
            leavingOut?(DamagedRecord(damaged))
        }
        try source.forEachRecord(damaged: leave) { _, _, _ throws(WalletError) in }
        let header = source.file.header
        let seen = try anchor?.seenGeneration(of: header.wallet) ?? 0
        let content = NewWallet(
            wallet: header.wallet, master: source.master, generation: max(seen, header.generation) + 1,
            manifest: manifest
        ) { insert throws(WalletError) in
            try source.forEachRecord { _, row, _ throws(WalletError) in try insert(row) }
        }
        let wallet = try create(content, at: path, with: unlocking, cost: cost, anchor: anchor, waiting: waiting)
        try wallet.inOneCommit {
            if source.file.isDamaged { try wallet.joinLog() }
            try wallet.note(WalletEvent(.restored, at: now))
        }
        return wallet
    }
}
