import Encodings
import Programs
import Texts
import WalletStore

/// The remark that a backup is due; said where a person looks at the wallet anyway.
enum BackupReminder {
    static func show(_ wallet: Wallet) throws {
        let state = try wallet.backupState()
        guard state.isReminderDue(at: SystemClock().nowToTheSecond()) else { return }
        let key =
            state.last == nil
            ? "cli.wallet.reminder.never"
            : state.isCodeNewer
                ? "cli.wallet.reminder.code"
                : state.changesSince > 0 ? "cli.wallet.reminder.changes" : "cli.wallet.reminder.old"
        Console.note(Console.texts(key, ["count": String(state.changesSince)]))
    }
}
