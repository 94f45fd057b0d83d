public import Encodings
import Texts
public import Trust
public import WalletStore

/// One award: what it states, what is established, every check, and what the wallet knows of it beside.
public struct AwardPage: Sendable {
    public var card: Card
    /// What was judged just now.
    public var document: JudgedDocument
    public var registries: [TrustRegistry]
    /// The other cards of the same award, and those that claim to be of it.
    public var others: [CardGroup.Other]
    /// The keys of the wallet, as DIDs.
    public var holderKeys: [String]
    /// The shares in which it was.
    public var shares: [Share]
    public var now: Instant

    public init(
        card: Card, document: JudgedDocument, registries: [TrustRegistry], others: [CardGroup.Other],
        holderKeys: [String], shares: [Share], now: Instant
    ) {
        self.card = card
        self.document = document
        self.registries = registries
        self.others = others
        self.holderKeys = holderKeys
        self.shares = shares
        self.now = now
    }
}

extension AwardPage: WalletContent {
    var name: String { "award" }

    func title(_ words: WalletWords) -> String { words.title(card) }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        // On a telephone what needs a look and what the wallet knows come before a long list of what is in order.
        let documents = DocumentView(texts: texts, registries: registries, foldsPassed: true)
        var kept = [
            texts(
                "card.in_wallet",
                ["date": texts.date(card.record.added.date()), "origin": words.name(of: card.record.origin)])
        ]
        if card.kind == .award { kept.append(holder(texts)) }
        return words.view([
            "id": .text(card.record.id.text), "title": .text(words.title(card)),
            "documents": .list([documents.view(of: document)]),
            "kept": .list(kept.map { View(["line": .text(texts.opening($0))]) }),
            "others": .list(others.map { other(words, $0, opensLine: true) }),
            "given": .list(
                shares.map { share in
                    let facts = [
                        "recipient": Said.shown(share.recipient), "date": texts.date(share.made.date()),
                        "state": words.state(of: share, on: now.date()),
                    ]
                    return View(["id": .text(share.id.text), "line": .text(texts.opening(texts("card.shared", facts)))])
                }),
        ])
    }

    private func holder(_ texts: Texts) -> String {
        guard let did = card.subjectID, did.utf8.starts(with: "did:".utf8) else { return texts("card.holder.none") }
        let isOwn = holderKeys.contains { $0.utf8.elementsEqual(did.utf8) }
        return texts(isOwn ? "card.holder" : "card.holder.other", ["did": Said.identifier(did)])
    }
}

/// The question whether an award shall be erased.
public struct RemovalPage: Sendable {
    public var card: Card

    public init(card: Card) { self.card = card }
}

extension RemovalPage: WalletContent {
    var name: String { "removal" }

    func title(_ words: WalletWords) -> String { words.texts("vault.remove.heading") }

    func view(_ words: WalletWords) -> View {
        words.view(["id": .text(card.record.id.text), "title": .text(words.title(card))])
    }
}
