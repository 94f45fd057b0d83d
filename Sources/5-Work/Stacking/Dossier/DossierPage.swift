public import Achievements

/// One award as an officer looks at it: the five elements of the ENIC-NARIC networks and seven criteria.
public struct DossierPage: Sendable {
    /// What an officer looks at first, last and in between.
    public enum Element: String, Sendable, Hashable, CaseIterable {
        case level
        case workload
        case quality
        case profile
        case outcomes
    }

    /// One statement with where it comes from; without a value it says what is missing.
    public struct Cell: Sendable, Hashable {
        /// The key of its name in `Texts`: `field.level`.
        public let name: String
        /// What the credential or the report says; nil where neither does.
        public let value: String?
        /// Where it was found.
        public let sources: [Source]
    }

    /// Where a statement was found.
    public enum Source: Sendable, Hashable {
        /// An element of the credential, by its number in the Council's list.
        case element(Achievements.Element)
        /// A check of the report and its outcome.
        case check(AwardCheck)
        /// A trust registry.
        case registry
    }

    public let award: HeldAward
    /// What counts of it, and where; nil for an award that does not count, or not yet.
    public let counted: CountedAward?
    /// Why it does not count yet.
    public let open: [StackReason]
    /// The cells of the five elements.
    public let elements: [(element: Element, cells: [Cell])]
    /// The seven criteria with a step each, suggested.
    public let criteria: [DossierCriterion]
}
