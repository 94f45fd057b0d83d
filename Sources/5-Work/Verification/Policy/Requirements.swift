public import Achievements

/// What a policy asks of an award itself: `policy.requirements`.
///
/// ```json
/// "requires": { "elements": ["outcomes", "level", "assessment"], "minimumEQF": 6, "grades": ["1", "2", "A", "B"] }
/// ```
public struct Requirements: Sendable, Hashable {
    /// Elements that must be there. Weak ones and those that are stated not to apply are.
    public var elements: Set<Element>
    /// The least level of the European Qualifications Framework, 1 to 8.
    public var minimumEQF: Int?
    /// The grades that will do, as the institution writes them: a grade is a text, and two schemes do not compare. Empty for
    /// any, also for none.
    public var grades: [String]

    public init(elements: Set<Element> = [], minimumEQF: Int? = nil, grades: [String] = []) {
        self.elements = elements
        self.minimumEQF = minimumEQF
        self.grades = grades
    }
}

extension Element {
    /// The element with this name, such as `award_date`.
    static func named(_ name: String) -> Element? {
        allCases.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
}
