public import Encodings

/// Hours of work a week between the first and the last day of a course.
public struct Intensity: Sendable, Hashable {
    /// All the hours of the course.
    public let hours: ExactDecimal
    /// Days from the first to the last, both counted.
    public let days: Int

    /// More hours than this a week are implausible.
    public static let mostHoursPerWeek = 60

    /// Nil if the course ends before it begins.
    public init?(hours: ExactDecimal, from start: CalendarDate, to end: CalendarDate) {
        let days = end.dayNumber - start.dayNumber + 1
        guard days > 0 else { return nil }
        self.hours = hours
        self.days = days
    }

    /// Whether it is at most sixty hours a week. A course shorter than a week counts as a week.
    public var isPlausible: Bool {
        hours.tenThousandths * 7 <= Int64(Self.mostHoursPerWeek) * 10_000 * Int64(max(days, 7))
    }

    /// What the sentence of `workload.intensity` needs to know.
    public var facts: [String: String] {
        ["hours": hours.text, "days": String(days), "week": String(hoursPerWeek)]
    }

    /// Hours a week, rounded down.
    public var hoursPerWeek: Int { Int(hours.tenThousandths * 7 / Int64(max(days, 7)) / 10_000) }
}
