public import Encodings

/// What a backup says about itself.
public struct Backup: Sendable, Hashable {
    /// The wallet that it is of: 32 hexadecimal digits.
    public let wallet: String
    /// How many changes the wallet had seen.
    public let generation: UInt64
    public let created: Instant
    /// Records of every kind.
    public let records: Int
    /// Length of the file.
    public let byteCount: Int

    init(_ header: BackupHeader) {
        wallet = header.wallet.text
        generation = header.generation
        created = header.created
        records = Int(header.records)
        byteCount = Int(clamping: header.fileByteCount)
    }

    /// Looks at a backup without restoring it.
    ///
    /// ```swift
    /// let backup = try Backup.check("stick/learner.backup", code: code)
    /// print(backup.records, "records of", backup.created)
    /// ```
    ///
    /// Without the code accidents are noticed, wherever they are; with it every record is opened, in memory.
    ///
    /// - Parameters:
    ///   - path: The backup's file.
    ///   - code: Its recovery code, or nil to look for accidents only.
    ///   - salvaging: Whether damage in records alone is passed over, as
    ///     ``Wallet/restore(from:code:to:passphrase:keyFile:cost:anchor:at:waiting:leavingOut:)`` can.
    ///   - leavingOut: Is given each record that a salvaging restore would leave out. With the code only: without it nothing
    ///     tells which record it is.
    /// - Throws: ``WalletError`` `backup.not_found`, `backup.not_a_backup`, `backup.truncated`,
    ///   `backup.version_unsupported`, `backup.trailing`, `backup.corrupted`, `backup.wrong_code`, `backup.tampered`,
    ///   `wallet.path_unsafe`, `wallet.io`.
    public static func check(
        _ path: String, code: RecoveryCode?, salvaging: Bool = false,
        leavingOut: ((Wallet.DamagedRecord) -> Void)? = nil
    ) throws(WalletError) -> Backup {
        let file = try BackupFile(path, salvaging: salvaging)
        if let code {
            let leave = { (damaged: Manifest.Entry) -> Void in leavingOut?(Wallet.DamagedRecord(damaged)) }
            try OpenBackup(file, code: code).forEachRecord(damaged: leave) { _, _, _ throws(WalletError) in }
        }
        return Backup(file.header)
    }
}
