import Glibc
public import Signing

extension Wallet {
    /// Makes a new wallet, and opens it.
    ///
    /// ```swift
    /// let passphrase = try SecretBytes.passphrase(utf8: typed)
    /// try Wallet.create(at: "learner.wallet", passphrase: passphrase, anchor: anchor).close()
    /// ```
    ///
    /// The file appears whole or not at all.
    ///
    /// - Parameters:
    ///   - path: Where nothing stands yet. The folder exists, and nobody else may write to it.
    ///   - passphrase: As ``SecretBytes/passphrase(utf8:)`` gives it. Nothing opens the wallet without it, ever.
    ///   - keyFile: A second secret, without which the wallet does not open either.
    ///   - cost: What it costs to try one passphrase.
    ///   - anchor: Where this machine remembers the wallet's generation.
    ///   - waiting: How long to wait for another process that is creating the same wallet.
    /// - Throws: ``WalletError`` `wallet.exists`, `wallet.path_unsafe`, `wallet.not_found` for a missing folder,
    ///   `wallet.locked`, `wallet.kdf_below_floor`, `wallet.kdf_above_ceiling`, `wallet.no_memory`, `wallet.no_space`,
    ///   `wallet.io`; ``SigningError`` `passphrase.empty`.
    public static func create(
        at path: String, passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, cost: Argon2id = .standard,
        anchor: RollbackAnchor?, waiting: Duration = .seconds(10)
    ) throws -> Wallet {
        guard passphrase.count > 0 else { throw SigningError(.passphraseEmpty) }
        return try create(
            at: path, with: .passphrase(passphrase, keyFile: keyFile), cost: cost, anchor: anchor, waiting: waiting)
    }

    package static func create(
        at path: String, with unlocking: Unlocking, cost: Argon2id = .standard, anchor: RollbackAnchor?,
        waiting: Duration = .seconds(10)
    ) throws -> Wallet {
        try create(NewWallet(), at: path, with: unlocking, cost: cost, anchor: anchor, waiting: waiting)
    }

    static func create(
        _ content: NewWallet, at path: String, with unlocking: Unlocking, cost: Argon2id, anchor: RollbackAnchor?,
        waiting: Duration
    ) throws -> Wallet {
        let location = try WalletLocation(path)
        try checkNothing(at: location)
        // Derived before the lock is taken, and once: opening gets the key.
        let salt = SecureRandom.bytes(Argon2id.saltByteCount)
        let derived = try unlocking.key(salt: salt, cost: cost)
        do {
            let lock = try WalletLock(beside: location, patience: waiting)
            try checkNothing(at: location)
            try lay(content, at: location, derived, hasKeyFile: unlocking.hasKeyFile, salt: salt, cost: cost)
            _ = consume lock
        }
        return try open(at: path, with: .derivedKey(derived), anchor: anchor, waiting: waiting)
    }

    /// Neither a wallet nor the log of one that was taken away: the database would play that into the new file.
    private static func checkNothing(at location: WalletLocation) throws(WalletError) {
        for path in [location.path, location.companions.wal, location.companions.journal]
        where try linkStatus(of: path) != nil {
            throw WalletError(.exists, file: path)
        }
    }

    /// Builds the file under another name and gives it its own when it is whole.
    private static func lay(
        _ content: NewWallet, at location: WalletLocation, _ derived: SecretBytes, hasKeyFile: Bool, salt: [UInt8],
        cost: Argon2id
    ) throws {
        let draft = DraftName.of(location.path)
        removeDraft(draft)
        do {
            // Made here, because SQLite would make it readable for others.
            var file = try FileDescriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL)
            try file.finish()
            let wallet = content.wallet
            let passphraseKeys = PassphraseKeys(derived: derived, wallet: wallet)
            let keys = DataKeys(master: content.master, wallet: wallet)
            let header = passphraseKeys.authenticating(
                WalletHeader(
                    wallet: wallet, kdf: hasKeyFile ? 2 : 1, memoryBytes: UInt64(cost.memoryBytes),
                    passes: UInt32(cost.passes), salt: salt,
                    generation: content.generation, dataKey: passphraseKeys.seal(keys.master, in: wallet),
                    commitment: passphraseKeys.commitment))
            let manifest = content.manifest.sealed(under: keys, for: header)
            try WalletDatabase.lay(at: draft, header: header.bytes, manifest: manifest, rows: content.rows)
            try FileDescriptor(opening: draft, O_RDONLY).synchronise()
            try removeCompanions(of: draft)
            guard rename(draft, location.path) == 0 else { throw WalletError.system(errno, location.path) }
            try AtomicFile.synchroniseFolder(of: location.path)
        } catch {
            removeDraft(draft)
            throw error
        }
    }

    /// Takes away what this or a killed run has left of a wallet that never got its name.
    private static func removeDraft(_ draft: String) {
        unlink(draft)
        try? removeCompanions(of: draft)
    }

    /// SQLite takes its files away when it closes, and says nothing when that fails. Nobody would look at their names again.
    private static func removeCompanions(of draft: String) throws(WalletError) {
        var failure: WalletError?
        for suffix in ["-wal", "-journal", "-shm"] where unlink(draft + suffix) != 0 && errno != ENOENT {
            failure = WalletError.system(errno, draft + suffix)
        }
        if let failure { throw failure }
    }
}
