public import Encodings

/// A micro-credential as content, free of any format: the record that every format is written from.
///
/// ```swift
/// var achievement = Achievement(id: "https://sonnwald.example/achievements/sensor-data/3", primaryLanguage: .english)
/// achievement.title = LanguageText("Reading and cleaning sensor data", .english)
/// achievement.problems().filter { $0.severity == .error }    // what is still missing
/// ```
///
/// The eleven mandatory and five optional elements of the European approach, in the Council's order, and what goes around
/// them. Everything may be missing, so that a record can say what is missing: ``problems(sealedOn:)`` does, with a code
/// for each. ``completeness`` is the short answer.
///
/// Source: Council Recommendation 2022/C 243/02, annex I.
public struct Achievement: Sendable, Hashable {
    /// The address of what is awarded, the same for every learner: absolute, `https:` or `urn:uuid:`.
    public var id: String
    /// The languages that texts may have. ``primaryLanguage`` is always meant.
    public var languages: [LanguageTag]
    /// The language for formats that have room for one.
    public var primaryLanguage: LanguageTag

    // The eleven.

    /// 1. Who earned it.
    public var learner: Learner
    /// 2. The official title of the award.
    public var title: LanguageText
    /// 3. Where the awarding body acts for this award.
    public var issuerPlace: Location?
    /// 4. The legal person that awards; several only for a joint award.
    public var awardingBodies: [Organisation]
    /// 5. The day of the decision.
    public var awardDate: CalendarDate?
    /// 6. What the learner knows, understands, can do.
    public var outcomes: [Outcome]
    /// 7. The planned effort.
    public var workload: Workload?
    /// 8. The level; nil where nothing is said about it.
    public var level: Level?
    /// 9. How the outcomes were tested. Carries o2 (supervision) and o3 (grade) as well.
    public var assessments: [Assessment]
    /// 10. How people took part, of ``Vocabulary/modeOfLearning``.
    public var participation: [Concept]
    /// 11. What stands behind the quality.
    public var qualityAssurance: [QualityAssurance]

    // Of the five.

    /// o1. Conditions of entry.
    public var prerequisites: [LanguageText]
    /// o4. Whether it becomes part of something larger.
    public var stackability: Stackability?
    /// o5. Anything else.
    public var further: FurtherInformation

    // Around them.

    /// What kind of course it was, of ``Vocabulary/learningOpportunity``.
    public var opportunity: Concept?
    /// The course.
    public var activity: Activity?
    /// Who signs, where it is not the first awarding body.
    public var sealer: Organisation?
    /// The document by which the awarding body lets the sealer act for it.
    public var mandate: Link?
    /// Badge, logo and the like.
    public var pictures: [Picture]
    /// Work of the learner.
    public var evidence: [Link]

    /// A record in which everything else is still to be filled in.
    public init(id: String, primaryLanguage: LanguageTag, languages: [LanguageTag] = []) {
        self.id = id
        self.primaryLanguage = primaryLanguage
        self.languages = languages.contains(primaryLanguage) ? languages : [primaryLanguage] + languages
        learner = Learner(name: nil)
        title = LanguageText()
        awardingBodies = []
        outcomes = []
        assessments = []
        participation = []
        qualityAssurance = []
        prerequisites = []
        further = FurtherInformation()
        pictures = []
        evidence = []
    }
}
