public import Achievements
import Encodings
public import JSON
public import Texts

extension Card {
    /// The card as scripts read it; its member names and spellings are public API.
    ///
    /// - Parameters:
    ///   - texts: The language of the sentences in it.
    ///   - language: The language of titles and terms.
    public func json(_ texts: Texts, in language: LanguageTag) -> JSON {
        let facts = facts(texts, in: language).map { fact in
            JSONMember(fact.name.rawValue, .array(fact.values.map(JSON.string)))
        }
        return .object(omittingNil: [
            ("record", .string(record.id.text)),
            ("added", .string(record.added.description)),
            ("origin", .string(record.origin)),
            ("kind", .string(kind.rawValue)),
            ("title", title(in: language).map { .string(CardText.of($0)) }),
            ("credential", credentialID.map { .string(CardText.identifier($0)) }),
            ("issuer", issuerJSON(language)),
            ("holder", subjectID.map { .string(CardText.identifier($0)) }),
            ("awardDate", awardDay.map { .string($0.description) }),
            ("validUntil", validUntil.map { .string($0.instant.description) }),
            ("facts", facts.isEmpty ? nil : .object(facts)),
            ("state", state.json),
        ])
    }

    private func issuerJSON(_ language: LanguageTag) -> JSON? {
        let issuer = JSON.object(omittingNil: [
            ("id", issuerID.map { .string(CardText.identifier($0)) }),
            ("claimedName", claimedBody(in: language).map { .string(CardText.of($0)) }),
            ("registryName", registeredBody.map { .string(CardText.of($0)) }),
        ])
        return issuer == [:] ? nil : issuer
    }
}

extension CardState {
    /// The state as scripts read it.
    public var json: JSON {
        .object(omittingNil: [
            ("state", .string(word.rawValue)),
            ("reason", reason.map(JSON.string)),
            ("checked", checked.map { .string($0.description) }),
            ("rung", rung.map(JSON.integer)),
            ("message", message.map(JSON.string)),
            ("next", next.map(JSON.string)),
        ])
    }
}

extension CardGroup {
    /// The card on top, with those beneath it in `others`, and in `beside` those that claim to be the same and stand for themselves.
    public func json(_ texts: Texts, in language: LanguageTag) -> JSON {
        var json = current.json(texts, in: language)
        for (name, cards) in [("others", others), ("beside", beside)] where !cards.isEmpty {
            json[name] = .array(cards.map(\.json))
        }
        return json
    }
}

extension CardGroup.Other {
    var json: JSON {
        .object(omittingNil: [
            ("is", .string(relation.rawValue)), ("id", .string(card.record.id.text)),
            ("origin", .string(card.record.origin)),
            ("awardDate", card.awardDay.map { .string($0.description) }),
            ("state", card.state.json),
        ])
    }
}
