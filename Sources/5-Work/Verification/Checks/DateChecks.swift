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
        if let birth = badge.birthDay.value { order.add(Event(name: "birth", day: birth)) }
        for (name, field) in [
            ("activityStart", OpenBadgeView.DayField.activityStart), ("activityEnd", .activityEnd), ("award", .awarded),
        ] {
            switch badge.day(field) {
            case .absent: continue
            case .unreadable(let value): return Finding(.failed(Reason(.timeMalformed, at: value)))
            case .value(let day): order.add(Event(name: name, day: day.day))
            }
        }
        if let created = examination.created {
            order.add(Event(name: "sealed", day: created.date, isInstant: true))
        }
        guard order.evidence.count > 1 else { return .unknown(.dateUnknown, order.evidence) }
        if let (late, early) = order.swapped {
            let facts = ["first": early.day.description, "second": late.day.description]
            return .failed(.dateOrder, facts: facts, order.evidence)
        }
        if let reason = Self.objection(toBeginning: badge, &order.evidence) {
            return Finding(.failed(reason), order.evidence)
        }
        return Finding(.passed, order.evidence)
    }

    /// The events as they are told, and the first pair that cannot have come so.
    private struct EventOrder {
        var evidence: [Evidence] = []
        private(set) var swapped: (late: Event, early: Event)?
        private var last: Event?

        init() { evidence.reserveCapacity(4) }

        mutating func add(_ event: Event) {
            evidence.append(Evidence(event.name, .date(event.day)))
            if let last, swapped == nil, last.isAfter(event) { swapped = (last, event) }
            last = event
        }
    }

    /// In force before the award was made: a note. Before the course began: it cannot be.
    private static func objection(toBeginning badge: OpenBadgeView, _ evidence: inout [Evidence]) -> Reason? {
        guard let member = badge.member(.validFrom), let from = badge.stamp(.validFrom).value?.date else { return nil }
        let dayAfter = from.adding(days: 1)
        if let start = badge.day(.activityStart).value?.day, dayAfter < start {
            return Reason(.dateOrder, at: member, facts: ["first": start.description, "second": from.description])
        }
        if let award = badge.day(.awarded).value?.day, dayAfter < award {
            evidence.append(Evidence("finding", .text("validFrom before award")))
        }
        return nil
    }

    private struct Event {
        let name: String
        let day: CalendarDate
        var isInstant = false

        /// A calendar day and the day of an instant may differ by one, because the day is that of some place.
        func isAfter(_ other: Event) -> Bool {
            day > (isInstant || other.isInstant ? other.day.adding(days: 1) : other.day)
        }
    }
}

/// Whether everything that is told as past has happened.
struct DateFutureCheck: Check {
    let id = CheckID.dateFuture

    func evaluate(_ examination: Examination) -> Finding {
        // When it was signed is the proof's own matter: one from the future does not pass.
        let latest = examination.now.adding(seconds: examination.policy.clockSkew)
        guard let badge = examination.badge else { return .passed }
        // A day of some place may have begun before it does in UTC.
        let lastDay = latest.date().adding(days: 1)
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

/// Whether the credential is in force now.
struct ValidityCheck: Check {
    let id = CheckID.dateValidity

    func evaluate(_ examination: Examination) -> Finding {
        let value = examination.credential.value
        let fromMember = value["validFrom"] ?? value["issuanceDate"]
        let untilMember = value["validUntil"] ?? value["expirationDate"]
        guard fromMember != nil || untilMember != nil else { return .notApplicable }
        let from = Self.stamp(fromMember)
        let until = Self.stamp(untilMember)
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
        return Finding(
            outcome(from: from.stamp?.instant, until: until.stamp?.instant, examination, fromMember, untilMember),
            evidence)
    }

    private func outcome(
        from: Instant?, until: Instant?, _ examination: Examination, _ fromMember: JSONValue?, _ untilMember: JSONValue?
    ) -> Outcome {
        let skew = examination.policy.clockSkew
        if let from, let until, until < from { return .failed(Reason(.timeInverted, at: untilMember)) }
        if let until, until.adding(seconds: skew) < examination.now {
            return .failed(Reason(.timeExpired, at: untilMember, facts: ["until": until.description]))
        }
        if let from, examination.now.adding(seconds: skew) < from {
            return .failed(Reason(.timeNotYetValid, at: fromMember, facts: ["from": from.description]))
        }
        return .passed
    }

    private static func stamp(_ value: JSONValue?) -> (stamp: DateTimeStamp?, broken: JSONValue?) {
        guard let value else { return (nil, nil) }
        let stamp = value.withUTF8 { try? DateTimeStamp(parsing: $0) } ?? nil
        return (stamp, stamp == nil ? value : nil)
    }
}
