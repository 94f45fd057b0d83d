public import Signing

extension Wallet {
    /// When the records themselves are looked at.
    public enum RecordCheck: Sendable {
        /// All of them when the wallet is opened: a wallet that opens is whole.
        case atOnce
        /// Each when it is read: what is sound in a damaged wallet can still be saved (``setDamagedAside()``). The list of
        /// records, their number and their names are checked in any case.
        case whenRead
        /// As ``whenRead``, for a wallet that is known to be damaged: a row of the list that is missing or misnamed is a damaged
        /// record too. A row that the list does not have is never read; one under another record's name, or of none that is missing, is
        /// refused as ever.
        case salvaging
    }

    /// Opens a wallet and holds it until ``close()``.
    ///
    /// - Parameters:
    ///   - path: The file. It and its folder must be safe from others: see `wallet.path_unsafe`.
    ///   - passphrase: As ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - keyFile: The second secret, for a wallet that has one.
    ///   - anchor: This machine's memory of generations; nil accepts an older copy without notice.
    ///   - waiting: How long to wait for another process that holds the wallet.
    ///   - checkingRecords: When records are looked at.
    /// - Throws: ``WalletError``, the first of these in this order: `wallet.path_unsafe`, `wallet.not_found`;
    ///   `wallet.locked`; `wallet.truncated`, `wallet.not_a_wallet`, `wallet.version_unsupported`, `wallet.trailing`;
    ///   `wallet.corrupted`; `wallet.kdf_below_floor`, `wallet.kdf_above_ceiling`;
    ///   `wallet.key_file_needed`, `wallet.key_file_unexpected`; `wallet.no_memory`; `wallet.wrong_password`; `wallet.header_tampered`; `wallet.rolled_back`; `wallet.corrupted`,
    ///   `wallet.record_binding`. In every case the file stays as it is.
    public static func open(
        at path: String, passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, anchor: RollbackAnchor?,
        waiting: Duration = .seconds(10), checkingRecords: RecordCheck = .atOnce
    ) throws -> Wallet {
        try open(
            at: path, with: .passphrase(passphrase, keyFile: keyFile), anchor: anchor, waiting: waiting,
            checkingRecords: checkingRecords)
    }

    /// Opens a wallet for the length of `body`: what most callers want.
    ///
    /// - Throws: As ``open(at:passphrase:keyFile:anchor:waiting:checkingRecords:)`` and ``close()``, and what `body` throws.
    @discardableResult
    public static func unlocked<Result>(
        at path: String, passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, anchor: RollbackAnchor?,
        waiting: Duration = .seconds(10), checkingRecords: RecordCheck = .atOnce, _ body: (Wallet) throws -> Result
    ) throws -> Result {
        let wallet = try open(
            at: path, passphrase: passphrase, keyFile: keyFile, anchor: anchor, waiting: waiting,
            checkingRecords: checkingRecords)
        let result: Result
        do {
            result = try body(wallet)
        } catch {
            // What went wrong first is what the caller must hear.
            try? wallet.close()
            throw error
        }
        try wallet.close()
        return result
    }

    /// What opens a wallet.
    package enum Unlocking: Sendable {
        case passphrase(SecretBytes, keyFile: WalletKeyFile? = nil)
        /// What Argon2id made of a passphrase. For tests whose subject is not the derivation.
        case derivedKey(SecretBytes)

        var hasKeyFile: Bool {
            if case .passphrase(_, .some) = self { true } else { false }
        }

        func key(salt: [UInt8], cost: Argon2id) throws(WalletError) -> SecretBytes {
            switch self {
            case .derivedKey(let key): return key
            case .passphrase(let passphrase, let keyFile):
                do throws(SigningError) {
                    let derived = try cost.derive(passphrase: passphrase, salt: salt)
                    return keyFile?.mixed(with: derived, salt: salt) ?? derived
                } catch {
                    throw WalletError(derivation: error)
                }
            }
        }

        /// Refuses before the slow derivation when the header asks for another number of secrets than was given.
        func check(_ header: WalletHeader) throws(WalletError) {
            guard case .passphrase = self else { return }
            if header.needsKeyFile, !hasKeyFile { throw WalletError(.keyFileNeeded) }
            if !header.needsKeyFile, hasKeyFile { throw WalletError(.keyFileUnexpected) }
        }
    }

    package static func open(
        at path: String, with unlocking: Unlocking, anchor: RollbackAnchor?, waiting: Duration = .seconds(10),
        checkingRecords: RecordCheck = .atOnce
    ) throws -> Wallet {
        let location = try WalletLocation(path)
        try location.checkFile()
        let lock = try WalletLock(beside: location, patience: waiting)
        // Whoever held it until now may have changed what lies there.
        try location.checkFile()
        let hasLog = try location.hasLog()
        try WalletFileCheck.run(on: location, hasLog: hasLog)
        let database = try WalletDatabase(opening: location.path, patience: waiting, hasLog: hasLog)
        let opening = WalletOpening(database: database, location: location, anchor: anchor)
        let contents = try opening.run(unlocking, checkingRecords: checkingRecords)
        let wallet = Wallet(location: location, lock: lock, database: database, anchor: anchor, contents: contents)
        try database.acceptLog()
        try anchor?.remember(contents.header.generation, of: contents.header.wallet, ifAfter: contents.seen)
        DeadDrafts.sweep(beside: location)
        if wallet.manifest.isErasurePending {
            do {
                try wallet.finishErasure()
            } catch let error as WalletError where error.code == .noSpace {
                // What is there can be read, and a later opening with room does it.
            }
        }
        return wallet
    }
}
