/// One of the 11 + 5 elements of a micro-credential.
public enum Element: Int, CaseIterable, Sendable, Hashable {
    case learner
    case title
    case issuerPlace
    case awardingBody
    case awardDate
    case outcomes
    case workload
    case level
    case assessment
    case participation
    case qualityAssurance
    case prerequisites
    case supervision
    case grade
    case stackability
    case further

    /// Whether it is one of the eleven.
    public var isMandatory: Bool { rawValue < 11 }

    /// The name in codes and in the keys of texts: `award_date`; `field.award_date` is what people read.
    public var name: String {
        switch self {
        case .learner: "learner"
        case .title: "title"
        case .issuerPlace: "issuer_place"
        case .awardingBody: "awarding_body"
        case .awardDate: "award_date"
        case .outcomes: "outcomes"
        case .workload: "workload"
        case .level: "level"
        case .assessment: "assessment"
        case .participation: "participation"
        case .qualityAssurance: "quality_assurance"
        case .prerequisites: "prerequisites"
        case .supervision: "supervision"
        case .grade: "grade"
        case .stackability: "stackability"
        case .further: "further"
        }
    }

    /// The number in the Council's list: `1` to `11`, `o1` to `o5`.
    public var number: String { isMandatory ? String(rawValue + 1) : "o\(rawValue - 10)" }
}
