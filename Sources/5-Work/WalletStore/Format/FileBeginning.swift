/// Reads how a file begins, and nothing else: for whoever tries these readers with bytes that nobody wrote.
package enum FileBeginning {
    /// - Throws: ``WalletError`` as opening a wallet does before its passphrase matters.
    package static func ofWallet(_ bytes: [UInt8]) throws(WalletError) { _ = try WalletHeader(parsing: bytes) }

    /// - Throws: ``WalletError`` as opening a backup does before its recovery code matters.
    package static func ofBackup(_ bytes: [UInt8]) throws(WalletError) {
        _ = try BackupHeader(parsing: bytes, fileByteCount: bytes.count)
    }
}
