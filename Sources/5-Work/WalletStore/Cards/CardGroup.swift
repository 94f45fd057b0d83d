import Achievements
import Encodings

/// Copies and versions of one award: of one issuer, for one achievement, to one learner.
public struct CardGroup: Sendable {
    /// How a card stands to the one on top; the raw values are public API.
    public enum Relation: String, Sendable, Hashable {
        /// The same credential, in another file.
        case copy
        /// Awarded before: replaced, or earned once more since.
        case earlier
        /// Says that it is newer, but does not stand as well.
        case later
    }

    /// A card beneath.
    public struct Other: Sendable {
        public let card: Card
        public let relation: Relation
    }

    /// The one that stands best; among equals the newest. A copy that only calls itself newer is never on top of one that was
    /// checked and found valid.
    public let current: Card
    public let others: [Other]

    /// Groups cards; groups come with the latest award first, then in the order in which they came.
    public static func groups(of cards: [Card]) -> [CardGroup] {
        var order: [[UInt8]] = []
        var members: [[UInt8]: [Card]] = [:]
        for card in cards {
            let key = card.groupKey
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(card)
        }
        let groups = order.compactMap { members[$0].flatMap(CardGroup.init) }
        return groups.enumerated().sorted { left, right in
            switch (left.element.current.awardDay, right.element.current.awardDay) {
            case (let first?, let second?) where first != second: first > second
            case (.some, nil): true
            case (nil, .some): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    private init?(_ cards: [Card]) {
        let sorted = cards.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.standing != second.standing { return first.standing < second.standing }
            if first.moment != second.moment { return first.moment > second.moment }
            return left.offset < right.offset
        }.map(\.element)
        guard let current = sorted.first else { return nil }
        self.current = current
        others = sorted.dropFirst().map { card in
            let isCopy = card.credentialID.map { id in
                current.credentialID.map { id.utf8.elementsEqual($0.utf8) } ?? false
            }
            return Other(
                card: card, relation: isCopy == true ? .copy : card.moment > current.moment ? .later : .earlier)
        }
    }
}

extension Card {
    /// What cards of one group have in common: identifiers and names as bytes, each with its length in front.
    fileprivate var groupKey: [UInt8] {
        var key = ByteWriter()
        func write(_ parts: String...) -> [UInt8] {
            for part in parts { key.append(prefixed: Array(part.utf8)) }
            return key.bytes
        }
        guard let issuer = issuerID, !issuer.isEmpty else { return write("record", record.id.text) }
        if let achievement, !achievement.id.isEmpty, let person = achievement.learner.name?.full ?? subjectID {
            return write("award", issuer, achievement.id, person)
        }
        if let credentialID { return write("credential", issuer, credentialID) }
        return write("record", record.id.text)
    }

    /// Smaller is better.
    fileprivate var standing: Int {
        switch state.word {
        case .valid: 0
        case .unknown, .unchecked: 1
        case .notYetValid, .suspended: 2
        case .expired: 3
        case .revoked: 4
        case .invalid: 5
        }
    }

    /// When it was made, in seconds; what does not say is the oldest.
    fileprivate var moment: Int64 { validFrom?.instant.seconds ?? .min }
}
