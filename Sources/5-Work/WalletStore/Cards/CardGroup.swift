import Achievements
import Encodings

/// Copies and versions of one award: of one issuer, for one achievement, to one learner.
///
/// Whoever writes a file can write anybody's number and name into it. So files are one group only where they say the same, or where
/// each was found to be the issuer's own word (``CardState/isIssuersWord``); every other file stands for itself, and both say that
/// there is the other. A forged one neither covers the genuine one nor hides beneath it.
public struct CardGroup: Sendable {
    /// How a card stands to the one on top; the raw values are public API.
    public enum Relation: String, Sendable, Hashable {
        /// The same credential, in another file.
        case copy
        /// Awarded before: replaced, or earned once more since.
        case earlier
        /// Says that it is newer, but does not stand as well.
        case later
        /// In a group of its own: has the same number, and says something else.
        case sameNumber = "same-number"
        /// In a group of its own: calls itself the same award, and nothing shows that both are the issuer's.
        case sameAward = "same-award"
    }

    /// A card beneath or beside.
    public struct Other: Sendable {
        public let card: Card
        public let relation: Relation
    }

    /// The one that stands best; among equals the newest. A copy that only calls itself newer is never on top of one that was
    /// checked and found valid.
    public let current: Card
    public let others: [Other]
    /// One card of each other group that claims to be the same: at most one of them is what it says.
    public internal(set) var beside: [Other] = []

    /// Groups cards; groups come with the latest award first, then in the order in which they came.
    public static func groups(of cards: [Card]) -> [CardGroup] {
        let claims = cards.map(\.groupKeys)
        var claimants: [[UInt8]: [Int]] = [:]
        for (index, keys) in claims.enumerated() { for key in keys { claimants[key, default: []].append(index) } }
        var sets = DisjointSets(count: cards.count)
        var contents: [Int: [UInt8]] = [:]
        func content(_ index: Int) -> [UInt8]? {
            if contents[index] == nil { contents[index] = cards[index].contents }
            return contents[index]
        }
        for (key, rivals) in claimants where rivals.count > 1 {
            var genuine: Int?
            var same: [[UInt8]: Int] = [:]
            for index in rivals {
                if cards[index].state.isIssuersWord, cards[index].awardKeys.contains(key) {
                    if let genuine { sets.join(genuine, index) }
                    genuine = index
                }
                guard let text = content(index) else { continue }
                if let first = same[text] { sets.join(first, index) } else { same[text] = index }
            }
        }
        var order: [Int] = []
        var members: [Int: [Int]] = [:]
        for index in cards.indices {
            let root = sets.root(index)
            if members[root] == nil { order.append(root) }
            members[root, default: []].append(index)
        }
        let groups = order.compactMap { root -> CardGroup? in
            let own = members[root] ?? []
            var group = CardGroup(own.map { cards[$0] })
            let numbers = Set(own.compactMap { cards[$0].numberKey })
            let rivals = Set(own.flatMap { claims[$0] }.flatMap { claimants[$0] ?? [] }.map { sets.root($0) })
            group?.beside = rivals.subtracting([root]).sorted().compactMap { rival in
                let claiming = (members[rival] ?? []).map { cards[$0] }
                if let named = claiming.first(where: { $0.numberKey.map(numbers.contains) ?? false }) {
                    return Other(card: named, relation: .sameNumber)
                }
                return CardGroup(claiming).map { Other(card: $0.current, relation: .sameAward) }
            }
            return group
        }
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
            if first.state.isIssuersWord != second.state.isIssuersWord { return first.state.isIssuersWord }
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
        let (award, number) = (awardKeys, numberKey)
        return number.map { award.contains($0) ? award : award + [$0] } ?? award
    }

    /// By what an issuer's own files are versions of one award: not by a number that several of them have by mistake.
    fileprivate var awardKeys: [[UInt8]] {
        guard let issuer = issuerID, !issuer.isEmpty else { return [key("record", record.id.text)] }
        if let achievement, !achievement.id.isEmpty {
            let persons = persons(achievement.learner)
            if !persons.isEmpty {
                return persons.map { key("award", issuer, achievement.id, $0.kind, $0.value) }
            }
        }
        return [numberKey ?? key("record", record.id.text)]
    }

    /// The number that it claims to have at its issuer.
    fileprivate var numberKey: [UInt8]? {
        guard let issuer = issuerID, !issuer.isEmpty, let credentialID else { return nil }
        return key("credential", issuer, credentialID)
    }

    private func key(_ parts: String...) -> [UInt8] {
        var key = ByteWriter()
        for part in parts { key.append(prefixed: Array(part.utf8)) }
        return key.bytes
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

/// Which of many belong together, when pairs of them do.
private struct DisjointSets {
    private var roots: [Int]

    init(count: Int) { roots = Array(0..<count) }

    mutating func root(_ index: Int) -> Int {
        var index = index
        while roots[index] != index {
            roots[index] = roots[roots[index]]
            index = roots[index]
        }
        return index
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(one), root(other))
        roots[max(first, second)] = min(first, second)
    }
}
