public import Achievements

/// One group of a rule file: how much of what.
public struct StackingSlot: Sendable, Hashable {
    /// The name by which rules and results speak of it.
    public var id: String
    public var title: LanguageText
    /// How many credits it needs and takes; nil where the number of awards alone counts.
    public var credits: CreditRange?
    /// So many awards exactly: fewer do not cover it, more do not fit.
    public var pick: Int?
    /// What an award must be, one of these; empty for anything.
    public var from: [AwardPredicate]
    /// Addresses of outcomes (ESCO or another framework) that the awards in it must have between them.
    public var outcomes: [String]
    /// The worst grade that counts, on the scale that an award states.
    public var leastGrade: String?

    public init(
        id: String, title: LanguageText = LanguageText(), credits: CreditRange? = nil, pick: Int? = nil,
        from: [AwardPredicate] = [], outcomes: [String] = [], leastGrade: String? = nil
    ) {
        self.id = id
        self.title = title
        self.credits = credits
        self.pick = pick
        self.from = from
        self.outcomes = outcomes
        self.leastGrade = leastGrade
    }
}

/// What an award must be: everything that is stated here holds.
public struct AwardPredicate: Sendable, Hashable {
    /// The address of the achievement.
    public var achievement: String?
    /// The issuer by registry id or DID.
    public var issuer: String?
    /// A field of ISCED-F; a broader one covers its narrower ones.
    public var field: String?
    public var eqf: ClosedRange<Int>?
    public var credits: CreditRange?
    /// Ways of assessment, one of which is enough.
    public var assessments: [Concept]
    /// What kind of course it was, one of these.
    public var opportunities: [Concept]
    /// The page of a programme that the award says it is stackable towards.
    public var towards: String?

    public init(
        achievement: String? = nil, issuer: String? = nil, field: String? = nil, eqf: ClosedRange<Int>? = nil,
        credits: CreditRange? = nil, assessments: [Concept] = [], opportunities: [Concept] = [], towards: String? = nil
    ) {
        self.achievement = achievement
        self.issuer = issuer
        self.field = field
        self.eqf = eqf
        self.credits = credits
        self.assessments = assessments
        self.opportunities = opportunities
        self.towards = towards
    }
}
