import Achievements
import Encodings
import Texts
import WalletStore

/// What the pages of the wallet say of cards and shares.
struct WalletWords {
    let texts: Texts
    let formToken: String

    /// The language of titles and terms.
    var language: LanguageTag { LanguageTag(lenient: texts.language.rawValue) ?? .english }

    /// A view in which forms may stand.
    func view(_ values: [String: View.Value]) -> View {
        var view = View(values)
        view["token"] = .text(formToken)
        return view
    }

    func title(_ card: Card) -> String {
        if let title = card.title(in: language) { return Said.shown(title) }
        switch card.kind {
        case .presentation: return texts("card.kind.presentation")
        case .unknown: return texts("card.kind.unknown", ["origin": name(of: card.record.origin)])
        case .award, .credential: return texts("card.untitled")
        }
    }

    /// Where a record came from as a person calls it: the name of the file.
    func name(of origin: String) -> String {
        let start = "file:"
        return Said.shown(origin.utf8.starts(with: start.utf8) ? String(origin.dropFirst(start.count)) : origin)
    }

    /// The body by the registry where one named it, else by its own word with the identifier behind it.
    func body(_ card: Card) -> String {
        if let name = card.registeredBody { return texts("card.body.registered", ["name": Said.shown(name)]) }
        let id = card.issuerID.map { Said.identifier($0) }
        guard let name = card.line(.body, texts, in: language) else { return id ?? "" }
        return texts("card.body.unconfirmed", ["name": name, "id": id ?? "?"])
    }

    /// What somebody typed, back in its field: what she sees is what will be kept.
    func typed(_ text: String) -> String { Said.shown(text, limit: 2_000) }

    func state(_ state: CardState) -> String { texts("card.state.\(state.word.rawValue)") }

    /// What the icon, the border and the colour of a state are.
    func kind(_ state: CardState) -> String {
        switch state.word {
        case .valid: "valid"
        case .expired, .revoked, .invalid: "invalid"
        case .unknown, .unchecked, .notYetValid, .suspended: "unknown"
        }
    }

    /// How a share stands, with the date that matters.
    func state(of share: Share, on day: CalendarDate) -> String {
        let state = share.state(on: day)
        let date = state == .withdrawn ? share.withdrawn?.date() ?? share.until : share.until
        return texts("share.state.\(state.rawValue)", ["date": texts.date(date)])
    }

    /// What a share is, in rows: what of, what for, when, as what, how it stands.
    ///
    /// - Parameter titles: The titles of what is still in the wallet, by record.
    func rows(_ share: Share, titles: [RecordID: String], on day: CalendarDate) -> [View] {
        let awards = share.records.map { titles[$0] ?? texts("share.removed") }
        let file = share.file.map { [row("vault.shares.file", VisibleText.of($0))] } ?? []
        return [
            ("vault.share.what", texts.list(awards)), ("vault.share.purpose", Said.shown(share.purpose)),
            ("vault.shares.made", texts.instant(share.made)),
            ("vault.share.as", texts("share.form.\(share.form.rawValue)")),
            ("vault.state", state(of: share, on: day)),
        ].map { row($0, $1) } + file
    }

    func row(_ key: String, _ value: String) -> View { View(["name": .text(texts(key)), "value": .text(value)]) }
}

extension [Card] {
    /// The titles, by record.
    func titles(_ words: WalletWords) -> [RecordID: String] {
        Dictionary(map { ($0.record.id, words.title($0)) }) { first, _ in first }
    }
}
