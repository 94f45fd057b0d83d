public import Signing

extension Wallet {
    /// Whether a passphrase is this wallet's, asked of the open wallet.
    ///
    /// ```swift
    /// guard try wallet.opens(with: typed) else { return }           // before the recovery code is shown
    /// ```
    ///
    /// It costs one derivation. Nothing is opened or changed.
    ///
    /// - Parameters:
    ///   - passphrase: As ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - keyFile: The second secret, for a wallet that has one.
    /// - Throws: ``WalletError`` `wallet.key_file_needed`, `wallet.key_file_unexpected`, `wallet.no_memory`, `wallet.closed`.
    public func opens(with passphrase: SecretBytes, keyFile: WalletKeyFile? = nil) throws -> Bool {
        try checkUsable()
        let unlocking = Unlocking.passphrase(passphrase, keyFile: keyFile)
        try unlocking.check(header)
        let derived = try unlocking.key(salt: header.salt, cost: header.cost)
        return ConstantTime.equals(
            PassphraseKeys(derived: derived, wallet: header.wallet).commitment, header.commitment)
    }
}
