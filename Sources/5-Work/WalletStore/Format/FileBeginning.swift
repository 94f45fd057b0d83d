import Signing

/// Reads how a file begins, and nothing else: for whoever tries these readers with bytes that nobody wrote.
package enum FileBeginning {
    /// - Returns: The same beginning, written again.
    /// - Throws: ``WalletError`` as opening a wallet does before its passphrase matters.
    package static func ofWallet(_ bytes: [UInt8]) throws(WalletError) -> [UInt8] {
        let header = try WalletHeader(parsing: bytes)
        _ = try header.cost
        return header.bytes
    }

    /// - Parameter fileByteCount: The length of the file; nil for the length that the beginning itself states.
    /// - Returns: The same beginning, written again.
    /// - Throws: ``WalletError`` as opening a backup does before its recovery code matters.
    package static func ofBackup(_ bytes: [UInt8], fileByteCount: Int? = nil) throws(WalletError) -> [UInt8] {
        let stated = bytes.read { reader in reader.skip(56) == nil ? nil : reader.number(UInt64.self) }
        let count = fileByteCount ?? Int(clamping: stated ?? 0)
        return try BackupHeader(parsing: bytes, fileByteCount: count).bytes
    }

    /// The beginning of a wallet or a backup with the checksum that belongs to it, so that what lies behind the checksum is tried.
    package static func mended(_ bytes: [UInt8], isBackup: Bool) -> [UInt8]? {
        let count = isBackup ? BackupHeader.byteCount : WalletHeader.byteCount
        guard bytes.count >= count else { return nil }
        let covered = Array(bytes[..<(count - SHA256.byteCount)])
        return covered + SHA256.hash(covered)
    }
}
