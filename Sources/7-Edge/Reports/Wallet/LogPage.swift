import Encodings
import Texts
public import WalletStore

/// What was done with the wallet, the newest first.
public struct LogPage: Sendable {
    public var events: [WalletEvent]
    /// What is in the wallet, for the titles.
    public var cards: [Card]

    public init(events: [WalletEvent], cards: [Card]) {
        self.events = events
        self.cards = cards
    }

    /// Most lines on the page.
    static let mostEvents = 1_000
}

extension LogPage: WalletContent {
    var name: String { "log" }

    func title(_ words: WalletWords) -> String { words.texts("vault.log") }

    func view(_ words: WalletWords) -> View {
        let titles = cards.titles(words)
        return words.view([
            "hasEvents": .flag(!events.isEmpty),
            "events": .list(events.reversed().prefix(Self.mostEvents).map { line($0, titles, words) }),
        ])
    }

    private func line(_ event: WalletEvent, _ titles: [RecordID: String], _ words: WalletWords) -> View {
        var facts = ["time": words.texts.instant(event.at), "count": String(event.records.count)]
        if !event.note.isEmpty { facts["note"] = Said.shown(event.shortNote) }
        facts["kind"] = event.kind.rawValue
        let kind = Self.known.contains(event.kind) ? event.kind.rawValue : "other"
        let there = event.records.filter { titles[$0] != nil }
        return View([
            "line": .text(words.texts("cli.wallet.event." + kind, facts)),
            "awards": .list(there.map { View(["id": .text($0.text), "title": .text(titles[$0] ?? "")]) }),
            "gone": .text(there.count < event.records.count ? words.texts("share.removed") : ""),
        ])
    }

    private static let known: Set<WalletEvent.Kind> = [
        .received, .removed, .presented, .shared, .withdrawn, .passphraseChanged, .recoveryCodeMade, .backedUp,
        .restored, .merged, .exported,
    ]
}
