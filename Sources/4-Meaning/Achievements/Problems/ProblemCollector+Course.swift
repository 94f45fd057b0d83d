import Encodings

extension ProblemCollector {
    mutating func checkDays() {
        let activity = achievement.activity
        if let start = activity?.start, let end = activity?.end, end < start {
            add(.activityOrder, in: "activity", facts: ["start": start.description, "end": end.description])
        }
        guard let award = achievement.awardDate else { return add(.awardDateMissing, in: "award_date") }
        if let sealingDay, award > sealingDay {
            add(
                .awardDateFuture, in: "award_date",
                facts: ["date": award.description, "sealed": sealingDay.description])
        }
        if let end = activity?.end ?? activity?.start, award < end {
            add(.awardDateBeforeActivity, in: "award_date", facts: ["date": award.description, "end": end.description])
        }
    }

    mutating func checkOutcomes() {
        let outcomes = achievement.outcomes.filter { !$0.title.isEmpty }
        guard let first = outcomes.first else { return add(.outcomesMissing, in: "outcomes") }
        guard outcomes.count == 1 else { return }
        let isTitle = first.title.entries.contains { entry in
            achievement.title[entry.language]?.utf8.elementsEqual(entry.text.utf8) ?? false
        }
        let isLong = first.title.entries.contains { $0.text.unicodeScalars.count > 600 }
        if isTitle || isLong { add(.outcomesNotAnOutcome, in: "outcomes.0") }
    }

    mutating func checkWorkload() {
        guard let workload = achievement.workload, workload.credits != nil || workload.hours != nil else {
            return add(.workloadMissing, in: "workload")
        }
        if let points = workload.credits?.points, points.isZero {
            add(.workloadNotANumber, in: "workload.credits", facts: ["value": points.text])
        }
        if let hours = workload.hours, hours.isZero {
            add(.workloadNotANumber, in: "workload.hours", facts: ["value": hours.text])
        }
        if let credits = workload.credits, credits.system == nil {
            add(.workloadUnknownUnit, in: "workload.credits", facts: ["points": credits.points.text])
        }
        if let ratio = workload.ratio, !ratio.isUsual {
            add(.workloadRatio, in: "workload", facts: ratio.facts)
        }
        checkVolume(workload)
        if let hours = workload.hours, let start = achievement.activity?.start, let end = achievement.activity?.end,
            let intensity = Intensity(hours: hours, from: start, to: end), !intensity.isPlausible
        {
            add(.workloadIntensity, in: "workload.hours", facts: intensity.facts)
        }
    }

    private mutating func checkVolume(_ workload: Workload) {
        guard let credits = workload.credits, credits.isECTS else { return }
        let titles = achievement.title.entries.map(\.text)
        let scheme = VolumeScheme.named(in: titles, opportunity: achievement.opportunity?.term) ?? .microCredential
        guard !scheme.contains(credits.points) else { return }
        add(
            .workloadVolume, in: "workload.credits",
            facts: ["points": credits.points.text, "scheme": scheme.rawValue, "range": scheme.range])
    }

    mutating func checkLevel() {
        guard let level = achievement.level, !level.isEmpty else { return add(.levelNotStated, in: "level") }
        guard case .stated(let eqf, let nqf, let cycle) = level else { return }
        if let eqf, let cycle, cycle.eqf != eqf.number {
            add(
                .levelInconsistent, in: "level",
                facts: ["cycle": String(cycle.number), "expected": String(cycle.eqf), "eqf": String(eqf.number)])
        }
        guard let nqf else { return }
        check(nqf, in: "level.nqf")
        guard let country = nqf.term?.country else { return }
        let places = achievement.awardingBodies.flatMap(\.locations) + (achievement.issuerPlace.map { [$0] } ?? [])
        let countries = places.compactMap(\.country.country)
        guard let body = countries.first, !countries.contains(country) else { return }
        add(
            .levelNQFCountry, in: "level.nqf",
            facts: ["level": nqf.label, "country": country.name, "body": body.name])
    }
}
