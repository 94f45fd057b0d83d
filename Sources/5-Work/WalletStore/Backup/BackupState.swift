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
    /// - Throws: As ``activity()``.
    public func backupState() throws -> BackupState {
        let events = try contents(of: StoredEvent.self)
        let last = events.last { $0.content.event.kind == .backedUp }
        let generation = last.flatMap { manifest[$0.id]?.version } ?? 0
        let kept = manifest.entries.filter { $0.type == .credential || $0.type == .holderKey }
        return BackupState(
            last: last?.content.event.at, changesSince: kept.count { $0.version > generation })
    }
}
