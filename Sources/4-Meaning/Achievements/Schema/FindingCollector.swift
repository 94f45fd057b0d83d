import Texts

/// What a walk finds, at most so many findings and the weighty ones first.
struct FindingCollector {
    /// A finding by the place of its value in the flat form of the document.
    struct Found {
        let code: AchievementError.Code
        let weight: SchemaFinding.Weight
        let value: Int
        let member: String?
        let expected: String?
        let found: String?
    }

    /// Most findings that are kept. A report of hundreds helps nobody, and a hostile document could have thousands.
    static let limit = 32

    private(set) var all: [Found] = []
    /// How many more there were.
    private(set) var omitted = 0

    /// Adds a finding; where there are too many already, the last of the lightest makes room.
    mutating func add(_ found: Found) {
        if all.count >= Self.limit {
            omitted += 1
            guard let lightest = all.map(\.weight).min(), lightest < found.weight,
                let position = all.lastIndex(where: { $0.weight == lightest })
            else { return }
            all.remove(at: position)
        }
        all.append(found)
    }
}

extension SchemaFinding {
    /// Most characters of a text that is shown: a long address is still whole, a novel is not.
    static let longest = 200

    /// Text of a stranger as a fact: without what could move a cursor, and not longer than can be looked at.
    static func shown(_ text: String) -> String {
        let visible = VisibleText.of(text)
        guard visible.unicodeScalars.count > longest else { return visible }
        return String(visible.unicodeScalars.prefix(longest - 1)) + "…"
    }
}
