public import Achievements
import Encodings
import JSON
import Signing

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
        /// An element (`award_date`), or `id`, `issuer`, `valid_from`, `valid_until`, `status`, `achievement`,
        /// `achievement_type`, `images`, `evidence`; `other` for what else is written, only where all of these are the same.
        public let name: String
        /// The number in the Council's list, `1` to `11`, `o1` to `o5`; nil for what is no element.
        public let number: String?
        public let standing: Standing
        /// What the first says, for people; nil for nothing.
        public let first: String?
        public let second: String?

        /// Where the two texts differ and look alike: why, and both with the difference written out; nil where it can be seen.
        public var hidden: HiddenDifference? {
            guard standing == .differs, let first, let second else { return nil }
            return HiddenDifference(first, second)
        }
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
        add("achievement") { _, credential in Self.texts(credential, "id") }
        add("achievement_type") { _, credential in Self.texts(credential, "achievementType") }
        add("images") { _, credential in Self.texts(credential, "image") }
        // Not every format has a place for all that is said of it: the words themselves are compared.
        add("evidence") { _, credential in
            (credential.value["evidence"]?.oneOrMany ?? []).map(Self.brief).joined(separator: "; ")
        }
        // What is written anywhere else is told of where all that was compared is the same: otherwise "the same" would be said
        // of a credential with another text in it.
        if rows.allSatisfy({ $0.standing == .same || $0.standing == .inNeither }) {
            let differences = JSONDifferences(first.value, second.value)
            let texts = [differences.first, differences.second].map { $0.joined(separator: "; ") }
            if texts.contains(where: { !$0.isEmpty }) {
                rows.append(Row("other", number: nil, texts[0], texts[1], isSame: false))
            }
        }
        self.rows = rows
    }

    /// What the achievements of a credential have under a name.
    private static func texts(_ credential: UnverifiedCredential, _ name: StaticString) -> String {
        (credential.value["credentialSubject"]?.oneOrMany ?? []).flatMap { subject in
            (subject["achievement"]?.oneOrMany ?? []).flatMap { achievement in
                achievement[name]?.oneOrMany.map(brief) ?? []
            }
        }.joined(separator: "; ")
    }

    /// A text or an address as it is; what is longer than a line, by its digest as well.
    static func brief(_ value: JSONValue) -> String {
        let text = value.string ?? value.numberText ?? value["id"]?.string ?? value["name"]?.string ?? ""
        let isWhole = value.kind != .object && !text.isEmpty && text.utf8.count <= longest
        guard !isWhole else { return text }
        let shown = text.utf8.count <= longest ? text : String(text.prefix(40)) + "…"
        let digest = "sha256:" + Hex.encode(SHA256.hash(value.canonicalBytes())).prefix(16)
        return shown.isEmpty ? digest : "\(shown) (\(digest))"
    }

    /// Bytes of a text that is shown whole.
    private static let longest = 200

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
