public import Achievements
import Encodings
import JSON

/// Two credentials side by side: versions, translations, one award in two formats.
///
/// ```swift
/// let comparison = try CredentialComparison(first, second)
/// for row in comparison.rows where row.standing == .differs { print(row.name, row.first ?? "", row.second ?? "") }
/// ```
///
/// What they say is compared, element by element of the European approach, and then issuer, times and status. Neither is
/// judged: two forgeries may agree in everything.
public struct CredentialComparison: Sendable {
    /// How two credentials stand to one another in one thing.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case same
        case differs
        case onlyInFirst = "onlyInA"
        case onlyInSecond = "onlyInB"
        case inNeither
    }

    /// One thing that is compared.
    public struct Row: Sendable, Hashable {
        /// An element (`award_date`), or `id`, `issuer`, `valid_from`, `valid_until`, `status`.
        public let name: String
        /// The number in the Council's list, `1` to `11`, `o1` to `o5`; nil for what is no element.
        public let number: String?
        public let standing: Standing
        /// What the first says, for people; nil for nothing.
        public let first: String?
        public let second: String?
    }

    /// The sixteen elements in the Council's order, then what is around them.
    public let rows: [Row]

    /// Whether they say the same in everything.
    public var isSame: Bool { rows.allSatisfy { $0.standing == .same || $0.standing == .inNeither } }

    /// - Throws: ``AchievementError`` `openbadges.profile` for a credential of another profile, `openbadges.type` for one
    ///   that cannot be read as a record.
    public init(_ first: UnverifiedCredential, _ second: UnverifiedCredential) throws(AchievementError) {
        let (left, right) = (try OpenBadges3.read(first.value), try OpenBadges3.read(second.value))
        var rows = Element.allCases.map { element in
            Row(
                element.name, number: element.number, left.achievement.summary(of: element),
                right.achievement.summary(of: element),
                isSame: left.achievement.says(element, as: right.achievement))
        }
        func add(_ name: String, _ texts: (ReadAchievement, UnverifiedCredential) -> String) {
            let (mine, theirs) = (texts(left, first), texts(right, second))
            rows.append(Row(name, number: nil, mine, theirs, isSame: mine.utf8.elementsEqual(theirs.utf8)))
        }
        add("id") { read, _ in read.id ?? "" }
        add("issuer") { _, credential in credential.issuerText }
        // Two spellings of one instant are the same.
        add("valid_from") { read, _ in read.validFrom.map { $0.instant.description } ?? "" }
        add("valid_until") { read, _ in read.validUntil.map { $0.instant.description } ?? "" }
        add("status") { read, _ in read.statusEntries.map(Self.entry).joined(separator: "; ") }
        self.rows = rows
    }

    private static func entry(_ entry: JSONValue) -> String {
        let place = (entry["statusListCredential"]?.string ?? entry["id"]?.string).map { address in
            address + (entry["statusListIndex"]?.string.map { "#" + $0 } ?? "")
        }
        return [entry["statusPurpose"]?.string, place].compactMap { $0 }.joined(separator: " ")
    }
}

extension CredentialComparison.Row {
    fileprivate init(_ name: String, number: String?, _ first: String, _ second: String, isSame: Bool) {
        self.name = name
        self.number = number
        self.first = first.isEmpty ? nil : first
        self.second = second.isEmpty ? nil : second
        switch (first.isEmpty, second.isEmpty) {
        case (true, true): standing = isSame ? .inNeither : .differs
        case (false, true): standing = .onlyInFirst
        case (true, false): standing = .onlyInSecond
        case (false, false): standing = isSame ? .same : .differs
        }
    }
}
