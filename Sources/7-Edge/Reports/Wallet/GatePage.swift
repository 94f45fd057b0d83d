import Texts

/// The page in front of the wallet: it asks for the passphrase, or makes a wallet where there is none.
public struct GatePage: Sendable {
    /// The wallet's file.
    public var file: String
    /// Whether there is a wallet.
    public var exists: Bool
    /// Whether a backup was to be restored just now.
    public var isRestoring: Bool

    public init(file: String, exists: Bool, isRestoring: Bool = false) {
        self.file = file
        self.exists = exists
        self.isRestoring = isRestoring
    }
}

extension GatePage: WalletContent {
    var name: String { "gate" }

    func title(_ words: WalletWords) -> String { words.texts(heading) }

    private var heading: String { exists ? "vault.unlock.heading" : "vault.welcome.heading" }

    func view(_ words: WalletWords) -> View {
        words.view([
            "heading": .text(words.texts(heading)),
            "lead": .text(words.texts(exists ? "vault.unlock.lead" : "vault.welcome.lead", ["file": Said.shown(file)])),
            "isLocked": .flag(exists), "isMissing": .flag(!exists), "isRestoring": .flag(isRestoring),
        ])
    }
}
