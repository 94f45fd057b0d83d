/// A closed list of the European Learning Model.
///
/// ```swift
/// let type = Vocabulary.assessmentType.term(code: "marked_assignment")
/// type?.uri       // "http://data.europa.eu/snb/assessment/2939dae15f"
/// type?.label     // "marked assignment"
/// ```
///
/// Every term of a list has an address that begins with ``base``. The lists are part of the program, in the state of
/// 2024-02; a newer term is recognised by its address (``Standing/unlisted``) and kept as it is.
///
/// Source: the controlled vocabularies of the European Learning Model.
public enum Vocabulary: String, CaseIterable, Sendable {
    case assessmentType
    case modeOfLearning
    case accreditationType
    case supervision
    case creditFramework
    case eqf
    case nqf
    case iscedF
    case skillType
    case skillReuse
    case learningOpportunity
    case country

    /// How an address stands to a list.
    public enum Standing: Sendable, Hashable {
        /// It names a term of the list.
        case listed(Term)
        /// It lies in the list's address space but is not in the state of the list at hand: a newer term, perhaps.
        case unlisted
        /// It has nothing to do with the list.
        case foreign
    }

    /// What every address of the list begins with, `/` included.
    public var base: StaticString {
        switch self {
        case .assessmentType: "http://data.europa.eu/snb/assessment/"
        case .modeOfLearning: "http://data.europa.eu/snb/learning-assessment/"
        case .accreditationType: "http://data.europa.eu/snb/accreditation/"
        case .supervision: "http://data.europa.eu/snb/supervision-verification/"
        case .creditFramework: "http://data.europa.eu/snb/education-credit/"
        case .eqf: "http://data.europa.eu/snb/eqf/"
        case .nqf: "http://data.europa.eu/snb/qdr/"
        case .iscedF: "http://data.europa.eu/snb/isced-f/"
        case .skillType: "http://data.europa.eu/snb/skill-type/"
        case .skillReuse: "http://data.europa.eu/snb/skill-reuse-level/"
        case .learningOpportunity: "http://data.europa.eu/snb/learning-opportunity/"
        case .country: "http://publications.europa.eu/resource/authority/country/"
        }
    }

    /// The address of the list itself.
    public var scheme: String {
        switch self {
        case .country: "http://publications.europa.eu/resource/authority/country"
        default: "\(base)\(Self.schemeKey)"
        }
    }

    /// What follows the base in the address of a list, the same for all lists of the learning model.
    static let schemeKey = "25831c2"

    var table: TermTable {
        switch self {
        case .assessmentType: .assessmentType
        case .modeOfLearning: .modeOfLearning
        case .accreditationType: .accreditationType
        case .supervision: .supervision
        case .creditFramework: .creditFramework
        case .eqf: .eqf
        case .nqf: .nqf
        case .iscedF: .iscedF
        case .skillType: .skillType
        case .skillReuse: .skillReuse
        case .learningOpportunity: .learningOpportunity
        case .country: .country
        }
    }

    /// Every term, in the order of the addresses.
    public var terms: [Term] { (0..<table.count).map { Term(vocabulary: self, line: $0) } }
}
