public import Encodings

/// How far the last backup lies behind.
///
/// ```swift
/// if try wallet.backupState().isReminderDue(at: now) { print("make a backup") }
/// ```
public struct BackupState: Sendable, Hashable {
    /// When the last backup was made, or the wallet restored from one; nil when there is none.
    public let last: Instant?
    /// Credentials, files they came in, keys and shares that came or changed since then. A credential that was only checked
    /// again has not changed.
    public let changesSince: Int
    /// Whether the recovery code is newer than the last backup: the words at hand open none.
    public let isCodeNewer: Bool

    public init(last: Instant?, changesSince: Int, isCodeNewer: Bool = false) {
        self.last = last
        self.changesSince = changesSince
        self.isCodeNewer = isCodeNewer
    }

    /// After so many days a backup is made again even if nothing came: media age.
    public static let longestDays = 180

    /// Whether the person should be reminded.
    public func isReminderDue(at now: Instant) -> Bool {
        guard let last else { return changesSince > 0 }
        return changesSince > 0 || isCodeNewer || now.seconds - last.seconds > Int64(Self.longestDays) * 86_400
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
        var received: Set<RecordID> = []
        // The newest first: mostly the answer is near the end.
        for entry in manifest.entries.reversed() where entry.type == .event {
            let stored: StoredEvent = try content(entry)
            if stored.event.kind == .merged { merge = entry.version }
            // What came in with a merge tells of backups of another wallet: what is here is in none of them.
            let isSaved = stored.event.kind == .backedUp || stored.event.kind == .restored
            if isSaved, entry.version != merge {
                last = (stored.event.at, entry.version)
                break
            }
            if stored.event.kind == .received { received.formUnion(stored.event.records) }
        }
        let changed = manifest.entries.filter { entry in
            guard entry.version > last?.generation ?? 0 else { return false }
            switch entry.type {
            case .holderKey, .parcel, .share: return true
            // Each check keeps a new report with it. What a merge has brought has no line of its own.
            case .credential: return merge != nil || received.contains(entry.id)
            case .presentation, .event, .recovery: return false
            }
        }
        let codes = manifest.entries.filter { $0.type == .recovery }
        let isCodeNewer = last.map { last in codes.contains { $0.version > last.generation } } ?? false
        return BackupState(last: last?.at, changesSince: changed.count, isCodeNewer: isCodeNewer)
    }
}
