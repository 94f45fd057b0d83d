import Achievements
import Encodings
import JSON

/// Whether days that are written as moments can be told: `2026-05-07T22:00:00Z` is 8 May in Vienna.
struct DayShiftCheck: Check {
    let id = CheckID.dateDayShift

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge, badge.hasStampedDay else { return .notApplicable }
        var isShifted = false
        for field in Self.fields {
            guard let day = badge.day(field).value, day.stamp != nil else { continue }
            if day.isShifted {
                isShifted = true
            } else if day.isLateEvening {
                let facts = ["written": day.asWritten.description]
                return Finding(.unknown(Reason(.dateZoneUnknown, at: badge.member(field), facts: facts)))
            }
        }
        guard isShifted else { return .passed }
        return shifted(badge)
    }

    private static let fields: [OpenBadgeView.DayField] = [.activityStart, .activityEnd, .awarded]

    /// Both days are shown. They contradict when the days in order as written are not in order as meant.
    private func shifted(_ badge: OpenBadgeView) -> Finding {
        var evidence: [Evidence] = []
        var last: StatedDay?
        var contradiction: Reason?
        for field in Self.fields {
            guard let day = badge.day(field).value else { continue }
            if day.isShifted {
                evidence += [Evidence("written", .date(day.asWritten)), Evidence("meant", .date(day.day))]
            }
            if let last, day.day < last.day, last.asWritten <= day.asWritten {
                let facts = ["written": last.asWritten.description, "day": last.day.description]
                contradiction = contradiction ?? Reason(.dateDayShift, at: badge.member(field), facts: facts)
            }
            last = day
        }
        return Finding(contradiction.map(Outcome.failed) ?? .passed, evidence)
    }
}

extension StatedDay {
    /// Whether it is written as 21:00, 22:00 or 23:00 exactly in UTC: midnight somewhere in Europe.
    fileprivate var isLateEvening: Bool {
        guard let stamp, (stamp.offsetMinutes ?? 0) == 0, stamp.instant.nanoseconds == 0 else { return false }
        let second = stamp.instant.seconds - Int64(stamp.date.dayNumber) * 86_400
        return second >= 21 * 3_600 && second % 3_600 == 0
    }
}

/// Whether the learner was of an age at which something is awarded.
struct BirthCheck: Check {
    let id = CheckID.dateBirth

    func evaluate(_ examination: Examination) -> Finding {
        switch examination.birthDay {
        case .absent: return .notApplicable
        case .unreadable(let value): return Finding(.failed(Reason(.timeMalformed, at: value)))
        case .value(let birth):
            let award = examination.day
            let evidence = [Evidence("birth", .date(birth)), Evidence("award", .date(award))]
            let hadBirthday = (birth.month, birth.day) <= (award.month, award.day)
            let age = award.year - birth.year - (hadBirthday ? 0 : 1)
            guard (10...110).contains(age) else {
                let facts = ["birth": birth.description, "award": award.description]
                return .failed(.birthDateImplausible, facts: facts, evidence)
            }
            return Finding(.passed, evidence)
        }
    }
}
