/// The Open Badges 3.0 profile: an achievement as a W3C verifiable credential (VC Data Model 2.0), and back.
///
/// ```swift
/// for loss in OpenBadges3.losses(of: achievement).entries where loss.fate != .kept { print(loss.row.name) }
/// let document = try OpenBadges3.credential(achievement, envelope: envelope)      // unsigned
/// let read = try OpenBadges3.read(JSONDocument(parsing: document.canonicalBytes()).root)
/// ```
///
/// The profile has no field for level, participation, quality assurance, supervision or stackability, and no unit for
/// credits. They are carried as alignments with an `ext:` type, which every reader must keep and which need no context of
/// their own.
///
/// Source: [Open Badges 3.0](https://www.imsglobal.org/spec/ob/v3p0/).
public enum OpenBadges3 {
    /// The contexts of a credential, in their order.
    public static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// Types of alignments, without `ext:`. The first two are names that others use as well.
    enum AlignmentType: String, CaseIterable {
        case eqf = "EQF"
        case qualityAssurance = "QualityAssurance"
        case nqf = "NQF"
        case cycle = "QF-EHEA"
        case levelNotApplicable = "LevelNotApplicable"
        case creditFramework = "CreditFramework"
        case modeOfLearning = "ModeOfLearning"
        case iscedF = "ISCEDF"
        case esco = "ESCO"
        case skill = "Skill"
        case stackability = "Stackability"
        case assessmentType = "AssessmentType"
        case supervision = "SupervisionVerification"
        case gradingScheme = "GradingScheme"
        case awardPlace = "AwardPlace"
        case awardingBody = "AwardingBody"
        case mandate = "Mandate"
        case opportunity = "LearningOpportunity"

        /// The list that the address of such an alignment comes from.
        var vocabulary: Vocabulary? {
            switch self {
            case .eqf: .eqf
            case .nqf: .nqf
            case .creditFramework: .creditFramework
            case .modeOfLearning: .modeOfLearning
            case .iscedF: .iscedF
            case .assessmentType: .assessmentType
            case .supervision: .supervision
            case .awardPlace: .country
            case .opportunity: .learningOpportunity
            default: nil
            }
        }
    }
}
