/// Kinds of courses whose size is agreed on.
public enum VolumeScheme: String, Sendable, Hashable, CaseIterable {
    /// Any micro-credential: from one credit to less than a year.
    case microCredential = "micro_credential"
    /// A short learning programme: 5 to 30 credits.
    case shortLearningProgramme = "short_learning_programme"
    /// The Common Micro-credential Framework: 4 to 6 credits.
    case commonFramework = "common_microcredential_framework"

    /// The scheme that a title or a kind of course names; nil if none is named.
    public static func named(in titles: [String], opportunity: Term?) -> VolumeScheme? {
        if opportunity?.isCode("short_learning_programme") ?? false { return .shortLearningProgramme }
        let folded = titles.map(ASCII.lowercased)
        if folded.contains(where: { contains($0, "common micro-credential framework") || contains($0, "(cmf)") }) {
            return .commonFramework
        }
        return folded.contains { contains($0, "short learning programme") } ? .shortLearningProgramme : nil
    }

    /// The fewest and the most ECTS credits, in ten-thousandths; the most for a micro-credential is excluded.
    private var bounds: (least: Int64, most: Int64) {
        switch self {
        case .microCredential: (10_000, 599_999)
        case .shortLearningProgramme: (50_000, 300_000)
        case .commonFramework: (40_000, 60_000)
        }
    }

    /// Whether so many ECTS credits are usual. Zero is another problem.
    public func contains(_ points: ExactDecimal) -> Bool {
        points.isZero || (points.tenThousandths >= bounds.least && points.tenThousandths <= bounds.most)
    }

    /// The range for people: `5–30`.
    public var range: String {
        switch self {
        case .microCredential: "1–60"
        case .shortLearningProgramme: "5–30"
        case .commonFramework: "4–6"
        }
    }

    private static func contains(_ text: String, _ words: String) -> Bool {
        let (text, words) = (Array(text.utf8), Array(words.utf8))
        guard text.count >= words.count else { return false }
        return (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
    }
}
