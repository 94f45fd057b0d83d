public import Encodings
import Texts
public import WalletStore

/// What somebody wants to share, as it stands in the form.
public struct ShareWish: Sendable, Hashable {
    public var awards: [RecordID]
    public var recipient: String
    public var purpose: String
    /// The last day, as it was typed.
    public var until: String
    public var form: ShareForm
    public var challenge: String
    public var domain: String

    public init(
        awards: [RecordID], recipient: String = "", purpose: String = "", until: String = "",
        form: ShareForm = .encrypted, challenge: String = "", domain: String = ""
    ) {
        self.awards = awards
        self.recipient = recipient
        self.purpose = purpose
        self.until = until
        self.form = form
        self.challenge = challenge
        self.domain = domain
    }
}

/// The form: which awards, with whom, what for, until when, as what.
public struct SharePage: Sendable {
    public var cards: [Card]
    public var wish: ShareWish
    public var today: CalendarDate

    public init(cards: [Card], wish: ShareWish, today: CalendarDate) {
        self.cards = cards
        self.wish = wish
        self.today = today
    }

    /// A last day that is offered when none was typed: as long as an application takes.
    private static let offeredDays = 90
}

extension SharePage: WalletContent {
    var name: String { "share" }

    func title(_ words: WalletWords) -> String { words.texts("vault.share.heading") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        return words.view([
            "awards": .list(
                cards.map { card in
                    View([
                        "id": .text(card.record.id.text), "title": .text(words.title(card)),
                        "facts": .text(facts(of: card, words)),
                        "isChosen": .flag(wish.awards.contains(card.record.id)),
                    ])
                }),
            "recipient": .text(words.typed(wish.recipient)), "purpose": .text(words.typed(wish.purpose)),
            "until": .text(
                wish.until.isEmpty ? today.adding(days: Self.offeredDays).description : words.typed(wish.until)),
            "today": .text(today.description),
            "forms": .list(
                [ShareForm.encrypted, .pdf, .png, .qr, .presentation].map { form in
                    let how = form == .encrypted ? "encrypted.passphrase" : form.rawValue
                    return View([
                        "form": .text(form.rawValue), "name": .text(texts("share.form.\(form.rawValue)")),
                        "note": .text(form == .presentation ? texts("vault.share.signed") : texts("share.how.\(how)")),
                        "isChosen": .flag(wish.form == form),
                    ])
                }),
            "isPresentation": .flag(wish.form == .presentation), "challenge": .text(words.typed(wish.challenge)),
            "domain": .text(words.typed(wish.domain)),
        ])
    }
}

extension SharePage {
    /// What tells awards of one title apart: the day, the body, how it stands.
    private func facts(of card: Card, _ words: WalletWords) -> String {
        [card.awardDay.map(words.texts.date) ?? "", words.body(card), words.state(card.state)].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }
}

/// What the recipient will see, before anything is made.
public struct PreviewPage: Sendable {
    public var cards: [Card]
    public var wish: ShareWish
    /// The last day.
    public var until: CalendarDate

    public init(cards: [Card], wish: ShareWish, until: CalendarDate) {
        self.cards = cards
        self.wish = wish
        self.until = until
    }
}

extension PreviewPage: WalletContent {
    var name: String { "preview" }

    func title(_ words: WalletWords) -> String { words.texts("vault.share.before") }

    func view(_ words: WalletWords) -> View {
        let texts = words.texts
        return words.view([
            "awards": .list(cards.map { award($0, words) }), "how": .text(how(texts)),
            "isEncrypted": .flag(wish.form == .encrypted),
            "isUnmarked": .flag(wish.form.isDrawn && cards.contains { $0.state.isRefused }),
            "fields": .list(
                (wish.awards.map { ("award", $0.text) }
                    + [
                        ("with", wish.recipient), ("purpose", wish.purpose), ("until", wish.until),
                        ("as", wish.form.rawValue), ("challenge", wish.challenge), ("domain", wish.domain),
                    ]).map { View(["name": .text($0), "value": .text(words.typed($1))]) }),
            "rows": .list([
                words.row("vault.share.with", Said.shown(wish.recipient)),
                words.row("vault.share.purpose", Said.shown(wish.purpose)),
                words.row("vault.share.until", texts.date(until)),
            ]),
        ])
    }

    private func award(_ card: Card, _ words: WalletWords) -> View {
        let texts = words.texts
        let about = ["recipient": Said.shown(wish.recipient), "title": words.title(card)]
        var state = ["state": words.state(card.state)]
        state["message"] = card.state.message
        var warnings = card.state.word == .valid ? [] : [texts("share.state", state)]
        if wish.form.isDrawn, card.state.isRefused { warnings.append(texts("share.unmarked")) }
        return View([
            "about": .text(texts("share.about", about)),
            "lines": .list(
                card.seen(texts, in: words.language).map { View(["line": .text(texts.opening($0))]) }),
            "state": .text(warnings.joined(separator: " ")),
        ])
    }

    private func how(_ texts: Texts) -> String {
        switch wish.form {
        case .presentation:
            texts("share.how.presentation", ["domain": Said.shown(wish.domain), "date": texts.date(until)])
        case .encrypted:
            texts("share.how.encrypted.passphrase") + " "
                + texts(
                    "share.how.encrypted.also",
                    [
                        "recipient": Said.shown(wish.recipient), "purpose": Said.shown(wish.purpose),
                        "date": texts.date(until),
                    ])
        case .pdf, .png, .qr: texts("share.how.\(wish.form.rawValue)")
        }
    }
}
