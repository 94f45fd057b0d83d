import Encodings
import Texts
public import WalletStore

/// How far the last backup lies behind, and the way to a new one.
public struct BackupPage: Sendable {
    public var state: BackupState
    /// Whether there is a recovery code already.
    public var hasCode: Bool
    /// Whether another wallet was to be brought in just now.
    public var isMerging: Bool

    public init(state: BackupState, hasCode: Bool, isMerging: Bool = false) {
        self.state = state
        self.hasCode = hasCode
        self.isMerging = isMerging
    }
}

extension BackupPage: WalletContent {
    var name: String { "backup" }

    func title(_ words: WalletWords) -> String { words.texts("vault.backup") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        let line = state.last.map { last in
            let facts = ["date": texts.date(last.date()), "count": String(state.changesSince)]
            return texts("vault.backup.last", facts)
        }
        return words.view([
            "state": .text(line ?? texts("vault.backup.none")), "hasCode": .flag(hasCode),
            "isMerging": .flag(isMerging),
            "warning": .text(state.isCodeNewer ? texts("vault.backup.code") : ""),
        ])
    }
}

/// The recovery code, shown once.
public struct CodePage: Sendable {
    public var words: [String]
    /// Whether there are backups that open with the words before these.
    public var hasOlderBackups: Bool

    public init(words: [String], hasOlderBackups: Bool = false) {
        self.words = words
        self.hasOlderBackups = hasOlderBackups
    }
}

extension CodePage: WalletContent {
    var name: String { "code" }

    func title(_ words: WalletWords) -> String { words.texts("vault.code.heading") }

    func view(_ words: WalletWords) -> View {
        words.view([
            "words": .list(self.words.map { View(["word": .text($0)]) }),
            "warning": .text(hasOlderBackups ? words.texts("vault.backup.code") : ""),
        ])
    }
}

/// What can be changed, and which data is where.
public struct SettingsPage: Sendable {
    /// The wallet's file.
    public var file: String
    public var byteCount: Int
    public var inventory: WalletInventory

    public init(file: String, byteCount: Int, inventory: WalletInventory) {
        self.file = file
        self.byteCount = byteCount
        self.inventory = inventory
    }
}

extension SettingsPage: WalletContent {
    var name: String { "settings" }

    func title(_ words: WalletWords) -> String { words.texts("vault.settings") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        let counts = [
            ("credentials", inventory.credentials), ("reports", inventory.reports), ("parcels", inventory.parcels),
            ("holder_keys", inventory.holderKeys), ("presentations", inventory.presentations),
            ("shares", inventory.shares), ("events", inventory.events),
            ("recovery_codes", inventory.recoveryCodes), ("others", inventory.others),
        ].filter { $0.1 > 0 }
        let first = texts(
            "cli.wallet.report.inside", ["file": Said.shown(file), "bytes": texts.number(byteCount)])
        let lines = [first] + counts.map { texts("cli.wallet.report.\($0)", ["count": String($1)]) }
        return words.view(["inside": .list(lines.map { View(["line": .text(texts.opening($0))]) })])
    }
}
