import Achievements
import DataIntegrity
import Encodings
import JSON

/// Whether the events come in the order in which they must.
struct DateOrderCheck: Check {
    let id = CheckID.dateOrder

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var order = EventOrder()
        if let birth = examination.birthDay.value { order.add("birth", birth) }
        if let broken = order.add("activityStart", badge.day(.activityStart))
            ?? order.add("activityEnd", badge.day(.activityEnd)) ?? order.add("award", badge.day(.awarded))
        {
            return Finding(.failed(Reason(.timeMalformed, at: broken)))
        }
        if let created = examination.created { order.add("sealed", created.date, isInstant: true) }
        guard order.evidence.count > 1 else { return .unknown(.dateUnknown, order.evidence) }
        if let (late, early) = order.swapped {
            let facts = ["first": early.description, "second": late.description]
            return .failed(.dateOrder, facts: facts, order.evidence)
        }
        if let reason = Self.objection(toBeginning: examination, badge, &order.evidence) {
            return Finding(.failed(reason), order.evidence)
        }
        return Finding(.passed, order.evidence)
    }

    /// The events as they are told, and the first pair that cannot have come so.
    private struct EventOrder {
        var evidence: [Evidence] = []
        private(set) var swapped: (late: CalendarDate, early: CalendarDate)?
        private var last: (day: CalendarDate, isInstant: Bool)?

        init() { evidence.reserveCapacity(6) }

        /// A calendar day and the day of an instant may differ by one, because the day is that of some place.
        mutating func add(_ name: String, _ day: CalendarDate, isInstant: Bool = false) {
            evidence.append(Evidence(name, .date(day)))
            if swapped == nil, let last {
                let latest = isInstant || last.isInstant ? day.adding(days: 1) : day
                if last.day > latest { swapped = (last.day, day) }
            }
            last = (day, isInstant)
        }

        /// - Returns: The value, where no day can be read from it.
        mutating func add(_ name: String, _ day: Stated<StatedDay>) -> JSONValue? {
            switch day {
            case .absent: return nil
            case .unreadable(let value): return value
            case .value(let day):
                add(name, day.day)
                return nil
            }
        }
    }

    /// In force before the award was made: a note. Before the course began: it cannot be.
    private static func objection(
        toBeginning examination: Examination, _ badge: OpenBadgeView, _ evidence: inout [Evidence]
    ) -> Reason? {
        guard let from = examination.validFrom.stamp?.date else { return nil }
        let dayAfter = from.adding(days: 1)
        if let start = badge.day(.activityStart).value?.day, dayAfter < start {
            let facts = ["first": start.description, "second": from.description]
            return Reason(.dateOrder, at: examination.validFrom.value, facts: facts)
        }
        if let award = badge.day(.awarded).value?.day, dayAfter < award {
            evidence.append(Evidence("finding", .text("validFrom before award")))
        }
        return nil
    }
}

/// Whether everything that is told as past has happened.
struct DateFutureCheck: Check {
    let id = CheckID.dateFuture

    func evaluate(_ examination: Examination) -> Finding {
        // When it was signed is the proof's own matter: one from the future does not pass.
        let latest = examination.now.adding(seconds: examination.policy.clockSkew)
        // A day of some place may have begun before it does in UTC.
        let lastDay = latest.date().adding(days: 1)
        if let birth = examination.birthDay.value, lastDay < birth {
            return .failed(.dateFuture, facts: ["date": birth.description])
        }
        if let stamped = Self.stamp(of: examination.credential.value, after: latest) {
            return Finding(.failed(Reason(.dateFuture, at: stamped, facts: ["date": stamped.string ?? ""])))
        }
        guard let badge = examination.badge else { return .passed }
        for field in [OpenBadgeView.DayField.activityStart, .activityEnd, .awarded] {
            switch badge.day(field) {
            case .absent: continue
            case .unreadable(let value): return Finding(.failed(Reason(.timeMalformed, at: value)))
            case .value(let day):
                guard day.day <= lastDay else {
                    let reason = Reason(.dateFuture, at: badge.member(field), facts: ["date": day.day.description])
                    return Finding(.failed(reason))
                }
            }
        }
        return .passed
    }
}

extension DateFutureCheck {
    /// A member that says when it was issued, where that is after `latest` and another one says from when it is in force.
    fileprivate static func stamp(of credential: JSONValue, after latest: Instant) -> JSONValue? {
        let members = [credential["issued"], credential["validFrom"] == nil ? nil : credential["issuanceDate"]]
        return members.compactMap { $0 }.first { StatedInstant($0).stamp.map { latest < $0.instant } ?? false }
    }
}

/// Whether the credential is in force now.
struct ValidityCheck: Check {
    let id = CheckID.dateValidity

    func evaluate(_ examination: Examination) -> Finding {
        let (from, until) = (examination.validFrom, examination.validUntil)
        guard from.value != nil || until.value != nil else { return .notApplicable }
        if let broken = from.broken ?? until.broken { return Finding(.failed(Reason(.timeMalformed, at: broken))) }
        var evidence: [Evidence] = []
        evidence.reserveCapacity(3)
        if let from = from.stamp { evidence.append(Evidence("validFrom", .instant(from.instant))) }
        if let until = until.stamp { evidence.append(Evidence("validUntil", .instant(until.instant))) }
        // VCDM 2.0 reads a time without offset as UTC; a reader should know that it was one.
        func lacksOffset(_ stamp: DateTimeStamp?) -> Bool { stamp.map { $0.offsetMinutes == nil } ?? false }
        if lacksOffset(from.stamp) || lacksOffset(until.stamp) {
            evidence.append(Evidence("finding", .text("time.no_offset")))
        }
        return Finding(Self.outcome(examination), evidence)
    }

    private static func outcome(_ examination: Examination) -> Outcome {
        let skew = examination.policy.clockSkew
        let (from, until) = (examination.validFrom.stamp?.instant, examination.validUntil.stamp?.instant)
        if let from, let until, until < from { return .failed(Reason(.timeInverted, at: examination.validUntil.value)) }
        if let until, until.adding(seconds: skew) < examination.now {
            let facts = ["until": until.description]
            return .failed(Reason(.timeExpired, at: examination.validUntil.value, facts: facts))
        }
        if let from, examination.now.adding(seconds: skew) < from {
            let facts = ["from": from.description]
            return .failed(Reason(.timeNotYetValid, at: examination.validFrom.value, facts: facts))
        }
        return .passed
    }
}
