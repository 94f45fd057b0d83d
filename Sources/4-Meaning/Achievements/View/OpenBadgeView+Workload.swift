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
        alignments.anyCreditFramework ?? definition?["ECTS"] ?? definition?["creditsAvailable"]
    }
}
