public import Encodings
public import Signing

extension Wallet {
    /// Gives the wallet another passphrase.
    ///
    /// One row is rewritten: the data key is sealed anew, no record is touched. When this returns, nothing in the wallet's
    /// files opens with the old passphrase; copies made earlier still do.
    ///
    /// - Parameters:
    ///   - passphrase: As ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - keyFile: The second secret from now on; nil needs none any more.
    ///   - cost: What it costs to try one passphrase from now on.
    ///   - now: When, for the log.
    /// - Throws: ``WalletError`` `wallet.kdf_below_floor`, `wallet.kdf_above_ceiling`, `wallet.no_memory`,
    ///   `wallet.no_space`, `wallet.io`; ``SigningError`` `passphrase.empty`. The old one stays in
    ///   force then, unless only the last part failed, the erasure of its traces: the next opening finishes that.
    public func changePassword(
        to passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, cost: Argon2id = .standard, at now: Instant
    ) throws {
        guard passphrase.count > 0 else { throw SigningError(.passphraseEmpty) }
        try changeKey(to: .passphrase(passphrase, keyFile: keyFile), cost: cost, at: now)
    }

    package func changeKey(to unlocking: Unlocking, cost: Argon2id = .standard, at now: Instant) throws {
        try checkUsable()
        let salt = SecureRandom.bytes(Argon2id.saltByteCount)
        let derived = try unlocking.key(salt: salt, cost: cost)
        let new = PassphraseKeys(derived: derived, wallet: header.wallet)
        try inOneCommit {
            header.salt = salt
            header.memoryBytes = UInt64(cost.memoryBytes)
            header.passes = UInt32(cost.passes)
            header.needsKeyFile = unlocking.hasKeyFile
            header.dataKey = new.seal(keys.master, in: header.wallet)
            header.commitment = new.commitment
            passphraseKeys = new
            changed { $0.isErasurePending = true }
            try note(WalletEvent(.passphraseChanged, at: now))
        }
    }
}
