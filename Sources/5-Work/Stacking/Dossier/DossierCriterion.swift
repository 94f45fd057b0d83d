/// One of the seven criteria of micro-evaluation, with the step that record and checks suggest.
///
/// A suggestion: the officer changes it where she sees it otherwise, and says why.
///
/// Source: the tool of the e-Valuate project (Nuffic, 2020) as the study of stacking describes it.
public struct DossierCriterion: Sendable, Hashable {
    /// The criteria, in the order of the tool.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case quality
        case verification
        case level
        case outcomes
        case workload
        case testing
        case identification
    }

    /// How robust the award is in this.
    public enum Step: String, Sendable, Hashable, CaseIterable, Comparable {
        case none
        case weak
        case substantial
        case strong

        public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

        private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public let kind: Kind
    public let step: Step
    /// False where a course on site makes the question needless and the officer asked to leave it out.
    public let isNeeded: Bool
    /// What the step rests on.
    public let sources: [DossierPage.Source]
}
