/// Hours per ECTS credit.
///
/// ```swift
/// let ratio = WorkloadRatio(points: try ExactDecimal("4"), hours: try ExactDecimal("100"))
/// ratio?.isUsual              // true
/// ratio?.hoursPerCredit       // "25"
/// ```
///
/// The usual range is 25 to 30; national values lie inside of it.
public struct WorkloadRatio: Sendable, Hashable {
    /// ECTS credits, more than zero.
    public let points: ExactDecimal
    /// Hours, more than zero.
    public let hours: ExactDecimal

    /// Nil where one of both is zero.
    public init?(points: ExactDecimal, hours: ExactDecimal) {
        guard !points.isZero, !hours.isZero else { return nil }
        self.points = points
        self.hours = hours
    }

    /// Whether it lies between 25 and 30, both included.
    public var isUsual: Bool {
        // Below 10^13 each: thirty times as much fits easily.
        hours.tenThousandths >= 25 * points.tenThousandths && hours.tenThousandths <= 30 * points.tenThousandths
    }

    /// What the sentence of `workload.ratio` needs to know.
    public var facts: [String: String] { ["hours": hours.text, "points": points.text, "ratio": hoursPerCredit] }

    /// The ratio with one decimal, rounded to the nearest: `28.6`.
    public var hoursPerCredit: String {
        let tenths = (hours.tenThousandths * 20 / points.tenThousandths + 1) / 2
        return ExactDecimal(tenThousandths: tenths * 1_000).text
    }
}

extension Workload {
    /// Hours per credit, where both are stated and the credits are ECTS.
    public var ratio: WorkloadRatio? {
        guard let credits, credits.isECTS, let hours else { return nil }
        return WorkloadRatio(points: credits.points, hours: hours)
    }
}
