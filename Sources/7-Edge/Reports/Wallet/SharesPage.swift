public import Encodings
import Texts
public import WalletStore

/// Everything that was shared.
public struct SharesPage: Sendable {
    public var shares: [Share]
    /// What is in the wallet, for the titles.
    public var cards: [Card]
    public var today: CalendarDate

    public init(shares: [Share], cards: [Card], today: CalendarDate) {
        self.shares = shares
        self.cards = cards
        self.today = today
    }
}

extension SharesPage: WalletContent {
    var name: String { "shares" }

    func title(_ words: WalletWords) -> String { words.texts("vault.shares") }

    func view(_ words: WalletWords) -> View {
        let titles = cards.titles(words)
        return words.view([
            "shares": .list(
                shares.reversed().map { share in
                    View([
                        "id": .text(share.id.text), "recipient": .text(Said.shown(share.recipient)),
                        "rows": .list(words.rows(share, titles: titles, on: today)),
                    ])
                })
        ])
    }
}

/// One share, and its file as long as it is there.
public struct SharedPage: Sendable {
    public var share: Share
    public var cards: [Card]
    /// Where its file is; nil when it is not kept any more.
    public var file: String?
    /// Where it is as a picture.
    public var picture: String?
    /// What the file is called.
    public var fileName: String
    public var today: CalendarDate

    public init(share: Share, cards: [Card], file: String?, picture: String?, fileName: String, today: CalendarDate) {
        self.share = share
        self.cards = cards
        self.file = file
        self.picture = picture
        self.fileName = fileName
        self.today = today
    }
}

extension SharedPage: WalletContent {
    var name: String { "shared" }

    func title(_ words: WalletWords) -> String {
        words.texts("vault.shared.heading", ["recipient": Said.shown(share.recipient)])
    }

    func view(_ words: WalletWords) -> View {
        var view = words.view([
            "heading": .text(title(words)), "state": .text(words.state(of: share, on: today)),
            "rows": .list(words.rows(share, titles: cards.titles(words), on: today)), "id": .text(share.id.text),
            "isActive": .flag(share.state(on: today) == .active),
        ])
        if let file {
            view["file"] = .part(
                View([
                    "address": .text(file), "picture": .text(picture ?? ""), "isCode": .flag(picture != nil),
                    "note": .text(note(words.texts)),
                ]))
        }
        return view
    }

    private func note(_ texts: Texts) -> String {
        share.form == .encrypted ? texts("cli.share.open_passphrase", ["file": fileName]) : ""
    }
}
