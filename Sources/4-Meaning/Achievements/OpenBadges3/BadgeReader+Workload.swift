import JSON

extension BadgeReader {
    /// Credits with their unit from the alignment, else without; hours from the criteria, else from its name.
    mutating func readWorkload(from alignments: [ReadAlignment], criteria: String?) throws(AchievementError) {
        var hours = criteria.flatMap { WorkloadText.hours(in: $0.utf8Span.span) }
        var credits: Credits?
        let frameworks = alignments.filter { $0.type == .creditFramework }
        if !frameworks.isEmpty {
            var (named, ects, others) = (Agreed<ExactDecimal>(), Agreed<Credits>(), Agreed<Credits>())
            for alignment in frameworks {
                if let stated = WorkloadText.hours(in: alignment.name.utf8Span.span) { named.take(stated) }
                let system = alignment.concept(in: .creditFramework, label: alignment.framework ?? alignment.name)
                let points = alignment.code.flatMap { ExactDecimal(parsing: $0.utf8Span.span) }
                let stated = points.map { Credits(system: system, points: $0) }
                if system.term?.isCode("ects") ?? false { ects.take(stated) } else { others.take(stated) }
                if points == nil {
                    note(.workloadNotANumber, at: alignment.value, facts: ["value": alignment.code ?? ""])
                }
            }
            hours = hours ?? named.value
            // Which of several stands first is not signed by every proof: ECTS count before others, and what differs does not.
            credits = ects.isStated ? ects.value : others.value
        } else if let value = definition["creditsAvailable"] ?? subject["creditsEarned"] {
            if let points = try number(value) {
                credits = Credits(system: nil, points: points)
                note(.workloadUnknownUnit, at: value, facts: ["points": points.text])
            }
        }
        if credits != nil || hours != nil { achievement.workload = Workload(credits: credits, hours: hours) }
    }

    /// A JSON number in whatever form it is written, or a text that is one.
    private mutating func number(_ value: JSONValue) throws(AchievementError) -> ExactDecimal? {
        guard let text = value.plainNumber ?? value.string else { throw Self.wrongType(value, expected: "number") }
        if let number = ExactDecimal(parsing: text.utf8Span.span) { return number }
        note(.workloadNotANumber, at: value, facts: ["value": text])
        return nil
    }

    /// `ECTS`, `SBU` (hours of study) and `timeInvestment` (hours) of the class `EducredentialAchievement`.
    mutating func readDutchWorkload() throws(AchievementError) {
        var workload = achievement.workload ?? Workload()
        if let value = Self.member(definition, "ECTS"), let points = try number(value) {
            workload.credits = .ects(points)
        }
        if let value = Self.member(definition, "SBU") ?? Self.member(definition, "timeInvestment"),
            let hours = try number(value)
        {
            workload.hours = workload.hours ?? hours
        }
        if workload != Workload() { achievement.workload = workload }
    }
}
