public import JSON
import Synchronization

/// What the checks of a verifier ask of an achievement's definition: the part that all awards of a batch share.
final class DefinitionScan: Sendable {
    let definition: JSONValue?
    let alignments: AlignmentScan
    let criteria: CriteriaScan
    /// What the alignments of all descriptions of results say together.
    let resultAlignments: AlignmentTypes
    /// Whether some description of a result says which grades there are.
    let hasGradingScheme: Bool
    let awardPlaceCountries: [Stated<Country>]
    /// The one country of all places of award; of several none is it.
    var awardPlaceCountry: Stated<Country> { awardPlaceCountries.count == 1 ? awardPlaceCountries[0] : .absent }
    /// The countries of the bodies that award jointly.
    let jointCountries: [Stated<Country>]
    /// ECTS credits, where the unit is stated.
    let ectsPoints: ExactDecimal?
    /// Hours, from the criteria, the name of the alignment, or the Dutch terms.
    let workloadHours: ExactDecimal?
    /// Whether it uses a list at all.
    let usesVocabulary: Bool
    let course: CourseFacts

    init(_ definition: JSONValue?) {
        self.definition = definition
        alignments = AlignmentScan(definition?["alignment"])
        criteria = CriteriaScan(definition?["criteria"])
        awardPlaceCountries = OpenBadgeView.countries(ofAwardPlaces: alignments)
        jointCountries = alignments.awardingBodies.map { OpenBadgeView.country($0["targetCode"]) }
        let points = Self.ectsPoints(alignments, definition)
        ectsPoints = points.value
        course = CourseFacts(definition, points: points.value, pointsDiffer: points.isContradicted)
        workloadHours = criteria.hours ?? Self.workloadHours(alignments, definition)
        var types = AlignmentTypes()
        var hasScheme = false
        definition?["resultDescription"]?.forEachElement { description in
            description["alignment"]?.forEachElement { types.take($0) }
            for member in ["allowedValue", "valueMin", "valueMax", "requiredValue"] as [StaticString]
            where !hasScheme && description[member] != nil {
                hasScheme = true
            }
        }
        resultAlignments = types
        let all = alignments.types
        usesVocabulary = OpenBadges3.AlignmentType.allCases.contains {
            $0.vocabulary != nil && (all.has($0) || types.has($0))
        }
        hasGradingScheme = hasScheme || types.has(.gradingScheme)
    }

    /// The points of all alignments in ECTS, which must be the same.
    private static func ectsPoints(_ alignments: AlignmentScan, _ definition: JSONValue?) -> Agreed<ExactDecimal> {
        var points = Agreed<ExactDecimal>()
        guard alignments.anyCreditFramework != nil else {
            if let stated = definition?["ECTS"] { points.take(number(stated)) }
            return points
        }
        alignments.forEachCreditFramework { framework in
            let isECTS =
                framework["targetUrl"]?.withUTF8 { Vocabulary.creditFramework.term(uri: $0)?.isCode("ects") ?? false }
                ?? false
            if isECTS { points.take(framework["targetCode"]?.withUTF8 { ExactDecimal(parsing: $0) } ?? nil) }
        }
        return points
    }

    private static func workloadHours(_ alignments: AlignmentScan, _ definition: JSONValue?) -> ExactDecimal? {
        var hours = Agreed<ExactDecimal>()
        alignments.forEachCreditFramework { framework in
            guard let name = framework["targetName"] else { return }
            if let stated = name.withUTF8({ WorkloadText.hours(in: $0) }) ?? nil { hours.take(stated) }
        }
        if hours.isStated { return hours.value }
        return (definition?["SBU"] ?? definition?["sbu"] ?? definition?["timeInvestment"]).flatMap(number)
    }

    private static func number(_ value: JSONValue) -> ExactDecimal? {
        (value.plainNumber ?? value.string).flatMap { ExactDecimal(parsing: $0.utf8Span.span) }
    }
}

/// The last few definitions that were scanned: in a batch thousands of awards repeat one.
///
/// ```swift
/// let definitions = KnownDefinitions()
/// for credential in batch { OpenBadgeView(credential.value, definitions: definitions) }
/// ```
///
/// A definition is known again only by bytes that are all the same, at the same place of the document. Bounded.
public final class KnownDefinitions: Sendable {
    private static let most = 8
    private let known = Mutex<[DefinitionScan]>([])
    /// The definitions, for whoever reads the next credential: ``JSON/JSONDocument/init(parsing:limits:remembering:)``.
    public let texts = JSONMemory()

    public init() {}

    func scan(of definition: JSONValue) -> DefinitionScan {
        let again = known.withLock { known in
            known.first { $0.definition?.hasSameBytes(as: definition) ?? false }
        }
        if let again { return again }
        let scan = DefinitionScan(definition)
        known.withLock { known in
            if known.count == Self.most { known.removeFirst() }
            known.append(scan)
        }
        texts.keep(definition)
        return scan
    }
}
