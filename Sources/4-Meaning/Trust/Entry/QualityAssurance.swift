/// A decision of a quality assurance body about an institution or one of its programmes.
///
/// Read and kept; whether it covered an award is a question of its own.
///
/// Source: the report data of the Database of External Quality Assurance Results.
public struct QualityAssurance: Sendable, Hashable {
    /// What the decision is about.
    public enum Level: String, Sendable, CaseIterable {
        case institution
        case programme
    }

    /// What was decided. The numbers are DEQAR's.
    public enum Decision: Int, Sendable, CaseIterable {
        case positive = 1
        case positiveWithConditions = 2
        case negative = 3
        case notApplicable = 4
    }

    /// On what footing. The numbers are DEQAR's.
    public enum Status: Int, Sendable, CaseIterable {
        /// Part of the obligatory system.
        case obligatory = 1
        case voluntary = 2
    }

    /// Where the last day comes from.
    public enum EndKind: String, Sendable, CaseIterable {
        /// It stands in the decision.
        case written
        /// It was worked out, from a review date or a usual length.
        case computed
    }

    /// A mark on the report. The numbers are DEQAR's.
    public enum Flag: Int, Sendable, CaseIterable {
        case none = 1
        case low = 2
        case high = 3
    }

    /// What a programme without a full degree ends with. The numbers are DEQAR's.
    public enum Assessment: Int, Sendable, CaseIterable {
        /// A certificate for whoever attended.
        case attendance = 1
        /// A certificate for whoever was assessed.
        case assessed = 2
        /// Neither assessment nor certificate.
        case none = 3
    }

    /// A programme that the decision is about.
    public struct Programme: Sendable, Hashable {
        /// Its identifiers.
        public let ids: [String]
        /// Its titles, in any language.
        public let titles: [String]
    }

    /// The limits of the decision. An empty list does not limit.
    public struct Scope: Sendable, Hashable {
        /// Levels of the European Qualifications Framework, 1 to 8.
        public var eqf: [Int] = []
        /// Cycles of the Bologna framework, 0 to 3.
        public var cycles: [Int] = []
        /// Fields of ISCED-F; a broad one covers its narrow ones.
        public var iscedF: [String] = []
        /// Types of credentials.
        public var credentialTypes: [String] = []
        /// Programmes.
        public var programmes: [Programme] = []
        /// Codes of the EU country list.
        public var jurisdictions: [String] = []
    }

    /// What it is about.
    public let level: Level
    /// The body that decided: an id of an entry, or a name.
    public let agency: String
    /// What was decided.
    public let decision: Decision
    /// On what footing.
    public let status: Status
    /// The first day, and the last if one is known.
    public let period: Period
    /// Where the last day comes from; nil when there is none.
    public let endKind: EndKind?
    /// Where the report stands.
    public let report: String?
    /// A mark on the report.
    public let flag: Flag
    /// What its programme ends with; nil where that is not stated.
    public let assessment: Assessment?
    /// Its limits.
    public let scope: Scope
}
