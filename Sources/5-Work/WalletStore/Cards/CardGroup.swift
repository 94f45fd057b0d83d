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
        // Whatever two cards have in common brings them together, and all that hang together are one group.
        var roots = Array(cards.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while roots[index] != index {
                roots[index] = roots[roots[index]]
                index = roots[index]
            }
            return index
        }
        var owners: [[UInt8]: Int] = [:]
        for (index, card) in cards.enumerated() {
            for key in card.groupKeys {
                let owner = root(owners[key] ?? index)
                let own = root(index)
                roots[max(owner, own)] = min(owner, own)
                owners[key] = index
            }
        }
        var order: [Int] = []
        var members: [Int: [Card]] = [:]
        for (index, card) in cards.enumerated() {
            let root = root(index)
            if root == index { order.append(root) }
            members[root, default: []].append(card)
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
    /// Whether two cards are of one credential, in one form or in two: the plain file, and the badge or certificate with it inside.
    public func isCopy(of other: Card) -> Bool {
        guard let id = credentialID, let otherID = other.credentialID, let issuer = issuerID,
            let otherIssuer = other.issuerID
        else { return false }
        return id.utf8.elementsEqual(otherID.utf8) && issuer.utf8.elementsEqual(otherIssuer.utf8)
    }

    /// What cards of one group have in common, one of these at least: identifiers and names as bytes, each with its length
    /// in front.
    fileprivate var groupKeys: [[UInt8]] {
        func key(_ parts: String...) -> [UInt8] {
            var key = ByteWriter()
            for part in parts { key.append(prefixed: Array(part.utf8)) }
            return key.bytes
        }
        guard let issuer = issuerID, !issuer.isEmpty else { return [key("record", record.id.text)] }
        if let achievement, !achievement.id.isEmpty {
            let persons = persons(achievement.learner)
            if !persons.isEmpty {
                return persons.map { key("award", issuer, achievement.id, $0.kind, $0.value) }
            }
        }
        if let credentialID { return [key("credential", issuer, credentialID)] }
        return [key("record", record.id.text)]
    }

    /// By what the learner is known: a name that was corrected leaves the key or the number, a new key leaves the name.
    private func persons(_ learner: Learner) -> [(kind: String, value: String)] {
        var persons: [(kind: String, value: String)] = []
        if let name = learner.name?.full, !name.isEmpty { persons.append(("name", name)) }
        if let subjectID, persons.isEmpty || subjectID.utf8.starts(with: "did:".utf8) {
            persons.append(("subject", subjectID))
        }
        for identifier in learner.identifiers {
            switch identifier.value {
            case .plain(let value): persons.append((identifier.scheme.rawValue, value))
            // A salted one is another in every credential.
            case .hashed(let hash, let salt):
                if salt?.isEmpty ?? true { persons.append(("hash " + identifier.scheme.rawValue, hash)) }
            }
        }
        return persons
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
