public import Encodings

/// How far the last backup lies behind.
///
/// ```swift
/// if try wallet.backupState().isReminderDue(at: now) { print("make a backup") }
/// ```
public struct BackupState: Sendable, Hashable {
    /// When the last backup was made; nil when there is none.
    public let last: Instant?
    /// Credentials and keys that came or changed since then.
    public let changesSince: Int

    /// After so many days a backup is made again even if nothing came: media age.
    public static let longestDays = 180

    /// Whether the person should be reminded.
    public func isReminderDue(at now: Instant) -> Bool {
        guard let last else { return changesSince > 0 }
        return changesSince > 0 || now.seconds - last.seconds > Int64(Self.longestDays) * 86_400
    }
}

extension Wallet {
    /// How far the last backup lies behind, as the log says.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    public func backupState() throws -> BackupState {
        try checkUsable()
        var last: (at: Instant, generation: UInt64)?
        var merge: UInt64?
        // The newest first: mostly the answer is near the end.
        for entry in manifest.entries.reversed() where entry.type == .event {
            let stored: StoredEvent = try content(entry)
            if stored.event.kind == .merged { merge = entry.version }
            // What came in with a merge tells of backups of another wallet: what is here is in none of them.
            guard stored.event.kind == .backedUp, entry.version != merge else { continue }
            last = (stored.event.at, entry.version)
            break
        }
        let kept = manifest.entries.filter { $0.type == .credential || $0.type == .holderKey }
        return BackupState(last: last?.at, changesSince: kept.count { $0.version > last?.generation ?? 0 })
    }
}
