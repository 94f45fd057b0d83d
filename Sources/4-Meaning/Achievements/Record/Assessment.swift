/// How the outcomes were tested, and with what result.
public struct Assessment: Sendable, Hashable {
    /// Of ``Vocabulary/assessmentType``.
    public var type: Concept?
    /// What it is called.
    public var title: LanguageText
    /// Who watched and whether identity was checked, of ``Vocabulary/supervision``.
    public var supervision: Concept?
    /// How it is graded, the same for all learners.
    public var scheme: GradingScheme?
    /// What this learner got.
    public var grade: Grade?

    /// - Parameter title: What the assessment is called; where it has no name of its own, that of its type.
    public init(
        type: Concept?, title: LanguageText? = nil, supervision: Concept? = nil, scheme: GradingScheme? = nil,
        grade: Grade? = nil
    ) {
        self.type = type
        self.title = title ?? type.map { LanguageText($0.label, .english) } ?? LanguageText()
        self.supervision = supervision
        self.scheme = scheme
        self.grade = grade
    }
}

/// The grades there are.
public struct GradingScheme: Sendable, Hashable {
    /// What it is called.
    public var title: LanguageText
    /// A page that explains it.
    public var url: String?
    /// Every grade, from the worst to the best; empty where grades are numbers between ``minimum`` and ``maximum``.
    ///
    /// Of a credential that was read the order is only as good as its proof: one over linked data may leave it open.
    public var values: [String]
    /// The worst grade.
    public var minimum: String?
    /// The best grade.
    public var maximum: String?
    /// The grade needed to pass.
    public var passMark: String?

    public init(
        title: LanguageText = LanguageText(), url: String? = nil, values: [String] = [], minimum: String? = nil,
        maximum: String? = nil, passMark: String? = nil
    ) {
        self.title = title
        self.url = url
        self.values = values
        self.minimum = minimum
        self.maximum = maximum
        self.passMark = passMark
    }
}

/// The result of one assessment, as the institution writes it: a text, never a number.
public struct Grade: Sendable, Hashable {
    /// The grade as it stands on the transcript: `1`, `A`, `7,50`.
    public var value: String
    /// Whether it was passed; nil where that is not said.
    public var passed: Bool?
    /// The learner's place among the others: `3 of 42`.
    public var rank: String?

    /// A grade.
    public init(_ value: String, passed: Bool? = nil, rank: String? = nil) {
        self.value = value
        self.passed = passed
        self.rank = rank
    }
}
