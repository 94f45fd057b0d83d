import Achievements
import Encodings
import Texts
import WalletStore

/// Cards as a learner reads them on a terminal.
struct CardView {
    let texts: Texts
    let language: LanguageTag

    /// The first digits of a record's name: enough to name it in a command.
    static func short(_ id: RecordID) -> String { String(id.text.prefix(8)) }

    /// Where a record came from as a person calls it: the name of the file.
    static func name(of origin: String) -> String {
        let start = "file:"
        return CardText.of(origin.utf8.starts(with: start.utf8) ? String(origin.dropFirst(start.count)) : origin)
    }

    func title(_ card: Card) -> String {
        if let title = card.title(in: language) { return CardText.of(title) }
        switch card.kind {
        case .presentation: return texts("card.kind.presentation")
        case .unknown: return texts("card.kind.unknown", ["origin": Self.name(of: card.record.origin)])
        case .award, .credential: return texts("card.untitled")
        }
    }

    /// A mark, a word, and since when it is known.
    func state(_ state: CardState, dated: Bool = true) -> String {
        let (mark, colour): (String, Colour) =
            switch state.word {
            case .valid: ("✓", .green)
            case .unknown, .unchecked: ("?", .yellow)
            case .notYetValid, .suspended: ("!", .yellow)
            case .expired, .revoked, .invalid: ("✗", .red)
            }
        let text = colour("\(mark) \(texts("card.state.\(state.word.rawValue)"))")
        guard dated, let checked = state.checked else { return text }
        return text + Colour.dim(", " + texts("card.checked", ["date": texts.date(checked.date())]))
    }

    /// The body: by the registry where one named it, else by its own words with the identifier behind them.
    func body(_ card: Card) -> String? {
        let claimed = card.line(.body, texts, in: language) ?? ""
        if let name = card.registeredBody.map({ CardText.of($0) }) {
            let isSame = claimed.utf8.elementsEqual(name.utf8) || claimed.isEmpty
            return isSame
                ? texts("card.body.registered", ["name": name])
                : texts("card.body.also", ["name": texts("card.body.registered", ["name": name]), "claimed": claimed])
        }
        guard !claimed.isEmpty || card.issuerID != nil else { return nil }
        let id = card.issuerID.map { CardText.identifier($0) } ?? "?"
        return claimed.isEmpty ? id : texts("card.body.claimed", ["name": claimed, "id": id])
    }

    /// The body's own word for itself, never without the identifier behind it.
    private func unconfirmed(_ card: Card) -> String? {
        guard let name = card.line(.body, texts, in: language) else {
            return card.issuerID.map { CardText.identifier($0) }
        }
        return texts(
            "card.body.unconfirmed", ["name": name, "id": card.issuerID.map { CardText.identifier($0) } ?? "?"])
    }

    /// A group in a list: a line for the eye, one for the facts, one for each card beneath.
    ///
    /// - Parameter showsLearner: Whether the awards are not all of one person.
    func lines(_ group: CardGroup, showsLearner: Bool) -> [String] {
        let card = group.current
        var lines = ["\(Self.short(card.record.id))  \(Colour.bold(title(card)))  \(state(card.state))"]
        let body = card.registeredBody.map { CardText.of($0) } ?? unconfirmed(card)
        let learner = showsLearner ? card.line(.learner, texts, in: language) : nil
        let facts = [learner, body, card.line(.date, texts, in: language), card.line(.workload, texts, in: language)]
        let known = facts.compactMap { $0 }
        if !known.isEmpty { lines.append("          " + known.joined(separator: " · ")) }
        if let level = card.facts(texts, in: language).first(where: { $0.name == .level })?.values.first {
            lines.append("          " + level)
        }
        let own = card.state
        if own.word != .valid, let message = own.message { lines.append("          " + Colour.dim(message)) }
        return lines + beneath(group).map { "          " + $0 }
    }

    /// The other cards of a group, a line each, and those that claim to be the same and stand for themselves.
    func beneath(_ group: CardGroup) -> [String] { lines(group.others + group.beside) }

    private func lines(_ others: [CardGroup.Other]) -> [String] {
        others.map { other in
            var facts = [
                "id": Self.short(other.card.record.id), "state": texts("card.state.\(other.card.state.word.rawValue)"),
            ]
            facts["date"] = other.card.awardDay.map(texts.date)
            return texts("card.other.\(other.relation.rawValue)", facts)
        }
    }

    /// The whole card.
    ///
    /// - Parameters:
    ///   - group: What there is of this award.
    ///   - keys: The holder keys of the wallet, as DIDs.
    ///   - shares: The shares of this record, and the day for which they are told.
    func page(_ card: Card, in group: CardGroup?, keys: [String], shares: [Share], on day: CalendarDate) -> [String] {
        var rows: [[String]] = []
        for fact in card.facts(texts, in: language) {
            let values = fact.name == .body ? [body(card) ?? ""] : fact.values
            for (index, value) in values.enumerated() {
                let bullet = fact.name == .outcomes ? "· " : ""
                rows.append([index == 0 ? Colour.dim(texts("card.fact.\(fact.name.rawValue)")) : "", bullet + value])
            }
        }
        if !card.facts(texts, in: language).contains(where: { $0.name == .body }), let body = body(card) {
            rows.append([Colour.dim(texts("card.fact.body")), body])
        }
        rows.append([Colour.dim(texts("card.state")), state(card.state)])
        if card.state.word != .valid {
            rows += [card.state.message, next(card, in: group).map { "→ " + $0 }].compactMap { $0 }.map { ["", $0] }
        }
        var lines = [Colour.bold(title(card))] + TextTable(rows: rows).lines.map { "  " + $0 }
        lines.append("")
        if let id = card.issuerID, card.registeredBody != nil {
            lines.append("  " + texts("card.issuer", ["id": CardText.identifier(id)]))
        }
        if card.kind == .award { lines.append("  " + holder(card, keys)) }
        let kept = ["date": texts.date(card.record.added.date()), "origin": card.record.origin]
        lines.append("  " + texts("card.in_wallet", kept))
        if let group {
            let isOnTop = group.current.record.id == card.record.id
            lines += self.lines((isOnTop ? group.others : []) + group.beside).map { "  " + $0 }
        }
        lines += shares.map { "  " + shared($0, on: day) }
        return lines
    }

    /// What the learner can do about an award that does not stand. The report's own words are for somebody who was shown it.
    private func next(_ card: Card, in group: CardGroup?) -> String? {
        guard card.state.isRefused else { return card.state.next }
        guard let group, !group.current.state.isRefused,
            let own = group.others.first(where: { $0.card.record.id == card.record.id })
        else { return texts("card.next.\(card.state.word.rawValue)") }
        let best = group.current
        return texts(
            "card.next.\(own.relation.rawValue)",
            ["id": Self.short(best.record.id), "state": texts("card.state.\(best.state.word.rawValue)")])
    }

    private func holder(_ card: Card, _ keys: [String]) -> String {
        guard let did = card.subjectID, did.utf8.starts(with: "did:".utf8) else { return texts("card.holder.none") }
        let isOwn = keys.contains { $0.utf8.elementsEqual(did.utf8) }
        return texts(isOwn ? "card.holder" : "card.holder.other", ["did": CardText.identifier(did)])
    }

    func shared(_ share: Share, on day: CalendarDate) -> String {
        texts(
            "card.shared",
            [
                "recipient": CardText.of(share.recipient), "date": texts.date(share.made.date()),
                "state": state(of: share, on: day),
            ])
    }

    /// A presentation that is no share.
    func shown(_ entry: PresentationEntry) -> String {
        texts(
            "card.shown",
            ["recipient": CardText.of(entry.domain), "date": texts.date(entry.shown.date())])
    }

    /// How a share stands, with the date that matters.
    func state(of share: Share, on day: CalendarDate) -> String {
        let state = share.state(on: day)
        let date = state == .withdrawn ? share.withdrawn?.date() ?? share.until : share.until
        return texts("share.state.\(state.rawValue)", ["date": texts.date(date)])
    }
}
