public import JSON

/// Kinds of courses whose size is agreed on.
public enum VolumeScheme: String, Sendable, Hashable, CaseIterable {
    /// Any micro-credential: from one credit to less than a year.
    case microCredential = "micro_credential"
    /// A short learning programme: 5 to 30 credits.
    case shortLearningProgramme = "short_learning_programme"
    /// The Common Micro-credential Framework: 4 to 6 credits.
    case commonFramework = "common_microcredential_framework"
    /// The Dutch profile of Open Badges: 3 to 30 credits, in halves.
    case dutchProfile = "dutch_microcredential"
    /// The profile of DC4EU for micro-credentials of higher education: 1 to 15 whole credits.
    case europeanHigherEducation = "european_higher_education_microcredential"

    /// The scheme that a title or a kind of course names; nil if none is named.
    public static func named(in titles: [String], opportunity: Term?) -> VolumeScheme? {
        if opportunity?.isCode("short_learning_programme") ?? false { return .shortLearningProgramme }
        let folded = titles.map(ASCII.lowercased)
        if folded.contains(where: { contains($0, "common micro-credential framework") || contains($0, "(cmf)") }) {
            return .commonFramework
        }
        if folded.contains(where: {
            contains($0, "european higher education microcredential") || contains($0, "(euhemc)")
        }) {
            return .europeanHigherEducation
        }
        return folded.contains { contains($0, "short learning programme") } ? .shortLearningProgramme : nil
    }

    /// The scheme that a credential names by its type or by its schema; nil if it names none.
    ///
    /// Source: the types and schemas of `educredentials/obv3-examples` and of `EUHEMC` in `dc4eu/educational-pilot`.
    public static func named(by credential: JSONValue) -> VolumeScheme? {
        var scheme: VolumeScheme?
        credential["type"]?.forEachElement { type in
            if type.equals("EuropeanHigherEducationMicrocredential") { scheme = .europeanHigherEducation }
        }
        credential["credentialSchema"]?.forEachElement { schema in
            guard scheme == nil, let id = schema["id"] else { return }
            scheme = addresses.first { id.equals($0.address) }?.scheme
        }
        return scheme
    }

    /// The schemas that are those of one scheme.
    private static let addresses: [(scheme: VolumeScheme, address: StaticString)] = [
        (
            .dutchProfile,
            "https://raw.githubusercontent.com/educredentials/obv3-examples/refs/heads/main/schemas/microcredential_ects.json"
        ),
        (.europeanHigherEducation, "https://tsr.ebsi.europa.eu/schemas/euhe-microcredential.schema.json"),
    ]

    /// The fewest and the most ECTS credits, in ten-thousandths; the most for a micro-credential is excluded.
    private var bounds: (least: Int64, most: Int64) {
        switch self {
        case .microCredential: (10_000, 599_999)
        case .shortLearningProgramme: (50_000, 300_000)
        case .commonFramework: (40_000, 60_000)
        case .dutchProfile: (30_000, 300_000)
        case .europeanHigherEducation: (10_000, 150_000)
        }
    }

    /// What the credits are a multiple of, in ten-thousandths; nil where any number will do.
    private var step: Int64? {
        switch self {
        case .microCredential, .shortLearningProgramme, .commonFramework: nil
        case .dutchProfile: 5_000
        case .europeanHigherEducation: 10_000
        }
    }

    /// Whether so many ECTS credits are usual. Zero is another problem.
    public func contains(_ points: ExactDecimal) -> Bool {
        if points.isZero { return true }
        if let step, points.tenThousandths % step != 0 { return false }
        return points.tenThousandths >= bounds.least && points.tenThousandths <= bounds.most
    }

    /// The range for people: `5–30`.
    public var range: String {
        switch self {
        case .microCredential: "1–60"
        case .shortLearningProgramme: "5–30"
        case .commonFramework: "4–6"
        case .dutchProfile: "3, 3½, 4 ... 30"
        case .europeanHigherEducation: "1, 2, 3 ... 15"
        }
    }

    private static func contains(_ text: String, _ words: String) -> Bool {
        let (text, words) = (Array(text.utf8), Array(words.utf8))
        guard text.count >= words.count else { return false }
        return (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
    }
}
