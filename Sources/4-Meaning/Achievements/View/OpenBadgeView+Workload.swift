public import JSON

extension OpenBadgeView {
    /// Hours per credit; nil where ECTS credits or hours are missing, or cannot be read.
    public func workloadRatio() -> WorkloadRatio? {
        guard let points = ectsPoints, let hours = workloadHours else { return nil }
        return WorkloadRatio(points: points, hours: hours)
    }

    /// Hours a week between the first and the last day; nil where one of the three is missing.
    public func intensity() -> Intensity? {
        guard let hours = workloadHours, let start = day(.activityStart).value, let end = day(.activityEnd).value else {
            return nil
        }
        return Intensity(hours: hours, from: start.day, to: end.day)
    }

    /// Whether the credential says anything about the workload.
    public var statesWorkload: Bool { workloadState != .missing }

    /// The value that states the credits: for the place in a report.
    public var creditsMember: JSONValue? {
        alignments.creditFramework ?? definition?["ECTS"] ?? definition?["creditsAvailable"]
    }

    /// ECTS credits, where the unit is stated.
    var ectsPoints: ExactDecimal? {
        if let alignment = alignments.creditFramework {
            let isECTS =
                alignment["targetUrl"]?.withUTF8 { Vocabulary.creditFramework.term(uri: $0)?.isCode("ects") ?? false }
                ?? false
            guard isECTS else { return nil }
            return alignment["targetCode"]?.withUTF8 { ExactDecimal(parsing: $0) } ?? nil
        }
        return definition?["ECTS"].flatMap(Self.number)
    }

    /// Hours, from the criteria, the name of the alignment, or the Dutch terms.
    var workloadHours: ExactDecimal? {
        if let hours = criteria.hours { return hours }
        if let name = alignments.creditFramework?["targetName"],
            let hours = name.withUTF8({ WorkloadText.hours(in: $0) }) ?? nil
        {
            return hours
        }
        return (definition?["SBU"] ?? definition?["sbu"] ?? definition?["timeInvestment"]).flatMap(Self.number)
    }

    private static func number(_ value: JSONValue) -> ExactDecimal? {
        (value.numberText ?? value.string).flatMap { ExactDecimal(parsing: $0.utf8Span.span) }
    }
}
