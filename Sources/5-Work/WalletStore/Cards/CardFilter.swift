import Achievements
public import Encodings

/// Which cards a list shows.
///
/// ```swift
/// var filter = CardFilter()
/// filter.search = "sensor data"
/// filter.words = [.valid]
/// let found = cards.filter(filter.admits)
/// ```
///
/// Conditions that are given all have to hold. Capitals and accents make no difference.
public struct CardFilter: Sendable, Hashable {
    /// Words that all occur in title, outcomes, learner or body, in whatever language.
    public var search: String?
    /// A part of the body's name (its own or the registry's), or of its identifier.
    public var issuer: String?
    /// The states that are wanted; empty for all.
    public var words: Set<CardState.Word> = []
    /// The first day of award.
    public var since: CalendarDate?

    public init() {}

    /// Whether a card is wanted.
    public func admits(_ card: Card) -> Bool {
        if !words.isEmpty, !words.contains(card.state.word) { return false }
        if let since {
            guard let day = card.awardDay, day >= since else { return false }
        }
        if let issuer, !Self.contains(card.issuerTexts, PlainLetters.of(issuer)) { return false }
        guard let search else { return true }
        let texts = card.searchTexts
        return PlainLetters.of(search).split(whereSeparator: \.isWhitespace)
            .allSatisfy { Self.contains(texts, String($0)) }
    }

    private static func contains(_ texts: [String], _ part: String) -> Bool {
        texts.contains { Array(PlainLetters.of($0).utf8).contains(Array(part.utf8)) }
    }
}

extension Card {
    fileprivate var issuerTexts: [String] {
        let bodies = (achievement?.awardingBodies ?? []).flatMap { $0.legalName.entries.map(\.text) }
        return bodies + [registeredBody, issuerID, claimedBody(in: .english)].compactMap { $0 }
    }

    fileprivate var searchTexts: [String] {
        let content = achievement.map { [$0.title] + $0.outcomes.map(\.title) } ?? []
        return content.flatMap { $0.entries.map(\.text) } + issuerTexts
            + [title(in: .english), learner, record.origin].compactMap { $0 }
    }
}
