public import Achievements
public import Encodings

/// What a receiving institution asks for: read from its file, and never more than it says.
///
/// ```swift
/// let rules = try StackingRules(parsing: file)
/// print(rules.id, rules.version, rules.slots.map(\.id))
/// ```
///
/// The format is told in `docs/formats/stacking-rules.md`.
public struct StackingRules: Sendable, Hashable {
    /// How its slots are meant.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Any awards that pass.
        case open
        /// So much from each group.
        case elective
        /// One award for each step, in the order of the steps.
        case rigid
    }

    /// What an award must have been through.
    public enum Requirement: String, Sendable, Hashable, CaseIterable, Comparable {
        /// An accreditation that covers it on the day of the award.
        case accredited
        /// An assessment with identity check.
        case identityChecked = "identity_checked"
        /// A grade.
        case graded

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// Whose rules they are, and who decides.
    public struct Body: Sendable, Hashable {
        public var name: LanguageText
        /// Its id in a trust registry, or its DID.
        public var id: String?
        public var homepage: String?
    }

    /// What is being built.
    public struct Target: Sendable, Hashable {
        public var title: LanguageText
        /// Its address, by which other rules and awards name it.
        public var id: String?
        public var eqf: EQFLevel?
        public var credits: ExactDecimal?
        /// Fields of ISCED-F.
        public var fields: [String]
    }

    /// So many percent of ``StackingRules/totalCredits``.
    public struct Share: Sendable, Hashable {
        /// 1 to 100.
        public var percent: Int
        /// The least EQF level, or the field of ISCED-F.
        public var of: Subject

        /// Of which credits a share is asked.
        public enum Subject: Sendable, Hashable {
            /// Those at this EQF level or above.
            case level(Int)
            /// Those in this field of ISCED-F.
            case field(String)
        }
    }

    /// What may not count twice.
    public struct CountOnce: Sendable, Hashable {
        /// The same outcomes within this stack.
        public var within = true
        /// Qualifications: what counted towards one of them does not count here.
        public var against: [String] = []
    }

    /// The name of the rules, the same in all their versions.
    public var id: String
    public var version: String
    public var body: Body
    public var title: LanguageText
    /// The language of texts that do not say.
    public var language: LanguageTag
    /// The day on which this version was made.
    public var date: CalendarDate?
    /// Where they are published.
    public var source: String?
    public var kind: Kind
    public var target: Target?
    public var totalCredits: CreditRange?
    /// The levels that count.
    public var eqf: ClosedRange<Int>?
    public var slots: [StackingSlot]
    public var shares: [Share]
    /// How old an award may be.
    public var mostYears: Int?
    /// The day of which the age is counted; nil for the day of asking.
    public var validOn: CalendarDate?
    /// So many percent of ``totalCredits`` may come from recognition of prior learning.
    public var mostPriorLearningPercent: Int?
    public var requirements: Set<Requirement>
    /// Whether attendance counts as an assessment.
    public var acceptsAttendance: Bool
    /// Languages of instruction, one of which an award must have; empty for any.
    public var languages: [LanguageTag]
    public var countOnce: CountOnce
    /// Whether a slot takes as many of an award's credits as it has room for.
    public var countsInPart: Bool
    /// How many credits of these rules one credit of another system is: `ecvet`, `hours`. ECTS count as they are.
    public var creditFactors: [String: ExactDecimal]
    /// Slots that must be covered before any other is, with awards that are no younger.
    public var prerequisites: [String]
    /// Slots in the sequence in which their awards were made.
    public var order: [String]
    /// Pairs of achievements that do not both count.
    public var exclusions: [[String]]
    /// Issuers of which alone awards count; empty for any.
    public var issuersAllowed: [String]
    public var issuersDenied: [String]
    /// SHA-256 of the file, in hexadecimal: which words these are.
    public internal(set) var digest: String
    /// Whose they are, and how that is known: unsigned, unless a ``RulesFile`` says more.
    public internal(set) var authorship: RulesAuthorship

    /// Rules that ask for nothing; everything else is set afterwards.
    public init(id: String, version: String, body: Body, title: LanguageText, language: LanguageTag = .english) {
        self.id = id
        self.version = version
        self.body = body
        self.title = title
        self.language = language
        kind = .open
        slots = []
        shares = []
        requirements = []
        acceptsAttendance = false
        languages = []
        countOnce = CountOnce()
        countsInPart = false
        creditFactors = [:]
        prerequisites = []
        order = []
        exclusions = []
        issuersAllowed = []
        issuersDenied = []
        digest = ""
        authorship = .unsigned
    }
}

extension StackingRules.Body {
    public init(name: LanguageText, id: String? = nil) {
        self.init(name: name, id: id, homepage: nil)
    }
}
