public import Encodings
import Texts
public import WalletStore

/// The shelf: a card for each award, the ones that are looked for, and a place to put more.
public struct ShelfPage: Sendable {
    /// All cards of the wallet.
    public var cards: [Card]
    /// Which of them are shown.
    public var filter: CardFilter
    public var backup: BackupState
    public var now: Instant
    /// Most files that are added at once, and most bytes.
    public var mostFiles: Int
    public var mostBytes: Int

    public init(
        cards: [Card], filter: CardFilter, backup: BackupState, now: Instant, mostFiles: Int, mostBytes: Int
    ) {
        self.cards = cards
        self.filter = filter
        self.backup = backup
        self.now = now
        self.mostFiles = mostFiles
        self.mostBytes = mostBytes
    }

    /// Most cards on one page; the others are found by searching.
    static let mostCards = 200
}

extension ShelfPage: WalletContent {
    var name: String { "shelf" }

    func title(_ words: WalletWords) -> String { words.texts("vault.shelf") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        // A group is shown when one of its cards fits, so that an old copy leads to the one that replaced it.
        let all = CardGroup.groups(of: cards)
        let groups = all.filter { group in
            filter.admits(group.current) || group.others.contains { filter.admits($0.card) }
        }
        let areOfSeveral = CardGroup.areOfSeveral(all)
        let isFiltered = filter != CardFilter()
        let limit = ["files": texts.number(mostFiles), "size": texts.number(mostBytes >> 20)]
        return words.view([
            "isEmpty": .flag(cards.isEmpty),
            "summary": .text(cards.isEmpty ? "" : CardGroup.summary(of: groups, texts)),
            "reminder": .text(reminder(texts) ?? ""),
            "cards": .list(groups.prefix(Self.mostCards).map { card($0, words, showsLearner: areOfSeveral) }),
            "hasCards": .flag(!groups.isEmpty), "isFiltered": .flag(isFiltered),
            "nothing": .text(
                groups.isEmpty && !cards.isEmpty
                    ? texts("cli.wallet.list_nothing", ["contents": CardGroup.summary(of: all, texts)]) : ""),
            "search": .text(words.typed(filter.search ?? "")),
            "states": .list(
                CardState.Word.allCases.map { word in
                    View([
                        "word": .text(word.rawValue), "name": .text(texts("card.state.\(word.rawValue)")),
                        "isCurrent": .flag(filter.words.contains(word)),
                    ])
                }),
            "limit": .text(texts("web.limit", limit)), "dropHint": .text(texts("vault.drop")),
            "mostFiles": .text(String(mostFiles)), "mostBytes": .text(String(mostBytes)),
        ])
    }

    private func reminder(_ texts: Texts) -> String? {
        guard backup.isReminderDue(at: now) else { return nil }
        if backup.last == nil { return texts("vault.backup.never") }
        return texts(backup.isCodeNewer ? "vault.backup.code" : "vault.backup.due")
    }

    private func card(_ group: CardGroup, _ words: WalletWords, showsLearner: Bool) -> View {
        let card = group.current
        let kind = words.kind(card.state)
        let texts = words.texts
        let facts: [CardFact.Name] = (showsLearner ? [.learner] : []) + [.date, .level, .workload]
        return View([
            "id": .text(card.record.id.text), "title": .text(words.title(card)), "body": .text(words.body(card)),
            "kind": .text(kind), kind: .flag(true), "state": .text(texts.opening(words.state(card.state))),
            "checked": .text(
                card.state.checked.map { texts("card.checked", ["date": texts.date($0.date())]) } ?? ""),
            "rows": .list(
                card.facts(texts, in: words.language).filter { facts.contains($0.name) }.map { fact in
                    View([
                        "name": .text(texts.opening(texts("card.fact.\(fact.name.rawValue)"))),
                        "value": .text(fact.values.first ?? ""),
                    ])
                }),
            "message": .text(card.state.word == .valid ? "" : card.state.message ?? ""),
            "others": .list((group.others + group.beside).map { other(words, $0) }),
        ])
    }
}

/// A line about another card of the same award, with the way there.
///
/// - Parameter opensLine: Whether it stands as a line of its own, with a capital.
func other(_ words: WalletWords, _ other: CardGroup.Other, opensLine: Bool = false) -> View {
    let id = other.card.record.id.text
    var facts = ["id": String(id.prefix(8)), "state": words.state(other.card.state)]
    facts["date"] = other.card.awardDay.map(words.texts.date)
    let line = words.texts("card.other.\(other.relation.rawValue)", facts)
    return View(["id": .text(id), "line": .text(opensLine ? words.texts.opening(line) : line)])
}
