import JSON

/// One walk over a list of alignments: which types are there, where the ones are that carry values, and the first address
/// that is not from its list.
struct AlignmentScan: Sendable {
    private var seen: UInt32 = 0
    private(set) var creditFramework: JSONValue?
    private(set) var awardPlace: JSONValue?
    private(set) var awardingBodies: [JSONValue] = []
    private(set) var finding: VocabularyFinding?
    /// The types of which one at least has an address of its list, known or newer.
    private var listed: UInt32 = 0

    init(_ list: JSONValue?) {
        guard let list else { return }
        list.forEachElement { scan($0) }
    }

    func has(_ type: OpenBadges3.AlignmentType) -> Bool { seen & type.bit != 0 }

    func isListed(_ type: OpenBadges3.AlignmentType) -> Bool { listed & type.bit != 0 }

    /// Adds what another list has; used for the lists of several result descriptions.
    mutating func merge(_ other: AlignmentScan) {
        seen |= other.seen
        listed |= other.listed
        finding = finding ?? other.finding
    }

    private mutating func scan(_ alignment: JSONValue) {
        guard let named = alignment["targetType"],
            let type = named.withUTF8({ OpenBadges3.AlignmentType(parsing: $0) }) ?? nil
        else { return }
        seen |= type.bit
        switch type {
        case .creditFramework: creditFramework = creditFramework ?? alignment
        case .awardPlace: awardPlace = awardPlace ?? alignment
        case .awardingBody: awardingBodies.append(alignment)
        default: break
        }
        guard let vocabulary = type.vocabulary else { return }
        guard let url = alignment["targetUrl"] ?? alignment["targetURL"] else {
            finding = finding ?? VocabularyFinding(.notFromList, at: alignment, vocabulary)
            return
        }
        switch url.withUTF8({ vocabulary.standing(ofURI: $0) }) ?? .foreign {
        case .listed: listed |= type.bit
        case .unlisted:
            listed |= type.bit
            finding = finding ?? VocabularyFinding(.newer, at: url, vocabulary)
        case .foreign: finding = finding ?? VocabularyFinding(.notFromList, at: url, vocabulary)
        }
    }
}

extension OpenBadges3.AlignmentType {
    /// One bit a type.
    var bit: UInt32 {
        switch self {
        case .eqf: 1 << 0
        case .qualityAssurance: 1 << 1
        case .nqf: 1 << 2
        case .cycle: 1 << 3
        case .levelNotApplicable: 1 << 4
        case .creditFramework: 1 << 5
        case .modeOfLearning: 1 << 6
        case .iscedF: 1 << 7
        case .esco: 1 << 8
        case .skill: 1 << 9
        case .stackability: 1 << 10
        case .assessmentType: 1 << 11
        case .supervision: 1 << 12
        case .gradingScheme: 1 << 13
        case .awardPlace: 1 << 14
        case .awardingBody: 1 << 15
        case .mandate: 1 << 16
        case .opportunity: 1 << 17
        }
    }

    /// The type that `ext:…` names; nil for one that has no meaning here.
    init?(parsing text: Span<UInt8>) {
        let found = text.withUnsafeBufferPointer { text -> Self? in
            guard text.count > 4, text[0] == UInt8(ascii: "e"), text[1] == UInt8(ascii: "x"),
                text[2] == UInt8(ascii: "t"), text[3] == UInt8(ascii: ":")
            else { return nil }
            let name = UnsafeBufferPointer(rebasing: text[4...])
            for (type, spelling) in Self.spellings where spelling.utf8CodeUnitCount == name.count {
                let other = UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)
                if TermTable.compare(name, other) == 0 { return type }
            }
            return nil
        }
        guard let found else { return nil }
        self = found
    }

    private static let spellings: [(Self, StaticString)] = [
        (.eqf, "EQF"), (.qualityAssurance, "QualityAssurance"), (.nqf, "NQF"), (.cycle, "QF-EHEA"),
        (.levelNotApplicable, "LevelNotApplicable"), (.creditFramework, "CreditFramework"),
        (.modeOfLearning, "ModeOfLearning"), (.iscedF, "ISCEDF"), (.esco, "ESCO"), (.skill, "Skill"),
        (.stackability, "Stackability"), (.assessmentType, "AssessmentType"),
        (.supervision, "SupervisionVerification"), (.gradingScheme, "GradingScheme"), (.awardPlace, "AwardPlace"),
        (.awardingBody, "AwardingBody"), (.mandate, "Mandate"), (.opportunity, "LearningOpportunity"),
    ]
}
