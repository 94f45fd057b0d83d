import JSON

/// One walk over a list of alignments: which types are there, where the ones are that carry values, and the first address
/// that is not from its list.
///
/// A class, because it is asked some thirty times for one credential.
final class AlignmentScan: Sendable {
    private let creditFramework: JSONValue?
    private let awardPlace: JSONValue?
    /// Those after the first, which hardly any credential has. Their order is not signed by every proof: whoever asks looks
    /// at all of them.
    private let otherCreditFrameworks: [JSONValue]
    private let otherAwardPlaces: [JSONValue]
    let awardingBodies: [JSONValue]
    /// What it shares with other lists.
    let types: AlignmentTypes

    init(_ list: JSONValue?) {
        var creditFramework: JSONValue?
        var awardPlace: JSONValue?
        var otherCreditFrameworks: [JSONValue] = []
        var otherAwardPlaces: [JSONValue] = []
        var awardingBodies: [JSONValue] = []
        var types = AlignmentTypes()
        list?.forEachElement { alignment in
            switch types.take(alignment) {
            case .creditFramework:
                if creditFramework == nil {
                    creditFramework = alignment
                } else {
                    otherCreditFrameworks.append(alignment)
                }
            case .awardPlace:
                if awardPlace == nil { awardPlace = alignment } else { otherAwardPlaces.append(alignment) }
            case .awardingBody: awardingBodies.append(alignment)
            default: break
            }
        }
        self.creditFramework = creditFramework
        self.awardPlace = awardPlace
        self.otherCreditFrameworks = otherCreditFrameworks
        self.otherAwardPlaces = otherAwardPlaces
        self.awardingBodies = awardingBodies
        self.types = types
    }

    /// The first address that is not from its list.
    var finding: VocabularyFinding? { types.finding }

    /// One of the alignments that state credits.
    var anyCreditFramework: JSONValue? { creditFramework }

    func forEachCreditFramework(_ body: (JSONValue) -> Void) {
        if let creditFramework { body(creditFramework) }
        for framework in otherCreditFrameworks { body(framework) }
    }

    func forEachAwardPlace(_ body: (JSONValue) -> Void) {
        if let awardPlace { body(awardPlace) }
        for place in otherAwardPlaces { body(place) }
    }

    func has(_ type: OpenBadges3.AlignmentType) -> Bool { types.has(type) }

    func isListed(_ type: OpenBadges3.AlignmentType) -> Bool { types.isListed(type) }
}

/// Which types of alignment occur, in one list or in several.
struct AlignmentTypes: Sendable {
    private var seen: UInt32 = 0
    /// The types of which one at least has an address of its list, known or newer.
    private var listed: UInt32 = 0
    private(set) var finding: VocabularyFinding?

    func has(_ type: OpenBadges3.AlignmentType) -> Bool { seen & type.bit != 0 }

    func isListed(_ type: OpenBadges3.AlignmentType) -> Bool { listed & type.bit != 0 }

    /// Takes an alignment into account; the type it has, if that is one with a meaning here.
    @discardableResult
    mutating func take(_ alignment: JSONValue) -> OpenBadges3.AlignmentType? {
        guard let named = alignment["targetType"],
            let type = named.withUTF8({ OpenBadges3.AlignmentType(parsing: $0) }) ?? nil
        else { return nil }
        seen |= type.bit
        guard let vocabulary = type.vocabulary else { return type }
        guard let url = alignment["targetUrl"] ?? alignment["targetURL"] else {
            takeForeign(alignment, vocabulary)
            return type
        }
        switch url.withUTF8({ vocabulary.standing(ofURI: $0) }) ?? .foreign {
        case .listed: listed |= type.bit
        case .unlisted:
            listed |= type.bit
            finding = finding ?? VocabularyFinding(.newer, at: url, vocabulary)
        case .foreign: takeForeign(url, vocabulary)
        }
        return type
    }

    /// What is from no list counts more than what a newer list may have, wherever the two stand.
    private mutating func takeForeign(_ value: JSONValue, _ vocabulary: Vocabulary) {
        if finding?.kind != .notFromList { finding = VocabularyFinding(.notFromList, at: value, vocabulary) }
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
