/// How much work it is for a typical learner: credits, hours, or both.
///
/// ```swift
/// let workload = Workload(credits: .ects(try ExactDecimal("4")), hours: ExactDecimal(100))
/// ```
public struct Workload: Sendable, Hashable {
    /// Points of a credit system.
    public var credits: Credits?
    /// Hours of work, lessons and learning alone together.
    public var hours: ExactDecimal?

    /// A workload; one of both is needed.
    public init(credits: Credits? = nil, hours: ExactDecimal? = nil) {
        self.credits = credits
        self.hours = hours
    }

    /// The hours that a duration names.
    ///
    /// - Parameter duration: `PT60H` or `PT60H30M`.
    /// - Throws: ``AchievementError`` `workload.duration_unit` for years, months, days or seconds: `P60M` means sixty
    ///   months, where sixty hours were meant.
    public static func hours(duration: String) throws(AchievementError) -> ExactDecimal {
        guard let hours = hours(in: Array(duration.utf8)) else {
            throw AchievementError(.workloadDurationUnit, facts: ["value": duration])
        }
        return hours
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> ExactDecimal? { ExactDecimal(parsing: digits.span) }

    private static func hours(in text: [UInt8]) -> ExactDecimal? {
        guard text.starts(with: "PT".utf8) else { return nil }
        var rest = text.dropFirst(2)
        guard let end = rest.firstIndex(of: UInt8(ascii: "H")),
            let hours = number(rest[..<end])
        else { return nil }
        rest = rest[(end + 1)...]
        if rest.isEmpty { return hours }
        guard rest.last == UInt8(ascii: "M"), let minutes = number(rest.dropLast()),
            (minutes.tenThousandths * 10_000) % 600_000 == 0
        else { return nil }
        return ExactDecimal(tenThousandths: hours.tenThousandths + minutes.tenThousandths / 60)
    }
}

/// Points of a credit system.
public struct Credits: Sendable, Hashable {
    /// The system, of ``Vocabulary/creditFramework``; nil where a document gives points without saying whose.
    public var system: Concept?
    /// How many, more than zero.
    public var points: ExactDecimal

    /// Points of a system.
    public init(system: Concept?, points: ExactDecimal) {
        self.system = system
        self.points = points
    }

    /// Points of the European Credit Transfer System.
    public static func ects(_ points: ExactDecimal) -> Credits {
        Credits(system: Concept("ects", in: .creditFramework), points: points)
    }

    /// Whether the points are ECTS.
    public var isECTS: Bool { system?.term?.isCode("ects") ?? false }

    /// The short name of the system: `ECTS`, or its label.
    package var unit: String {
        guard let system else { return "" }
        guard let term = system.term else { return system.label }
        return ASCII.uppercased(term.code)
    }
}
