import Achievements
import Encodings
import Signing

/// A course as one issuer awards it: what all credentials of a batch have in common, and how a row becomes one of them.
struct CourseRecord: Sendable {
    /// The record without learner, grade and, where the roster gives it, day of award.
    let achievement: Achievement
    let validity: Course.Validity
    let gradedAssessment: Int?
    let timeZone: IssuerTimeZone
    /// Whether the day of award differs from row to row.
    let hasOwnDates: Bool

    init(_ course: Course, profile: IssuerProfile, issuerID: String) {
        var record = course.achievement
        record.awardingBodies.insert(profile.organisation(record.primaryLanguage), at: 0)
        if record.issuerPlace == nil { record.issuerPlace = profile.location }
        if record.id.isEmpty { record.id = Self.identifier(of: record, issuerID: issuerID) }
        hasOwnDates = course.awardDate == .roster
        if case .day(let day) = course.awardDate { record.awardDate = day }
        achievement = record
        validity = course.validity
        gradedAssessment = course.gradedAssessment
        timeZone = profile.timeZone
    }

    /// The id of what is awarded, where the course does not say: the same for the same issuer and title.
    private static func identifier(of record: Achievement, issuerID: String) -> String {
        var message: [UInt8] = []
        message.appendPart("testamur achievement 1".utf8)
        message.appendPart(issuerID.utf8)
        message.appendPart((record.title.text(preferring: record.primaryLanguage) ?? "").utf8)
        return "urn:uuid:" + UUIDv8.text(UUIDv8.formed(SHA256.hash(message)))
    }

    /// What one learner is awarded.
    func award(for row: RosterRow) -> LearnerAward {
        var grades: [Grade?] = []
        if let grade = row.grade, let position = gradedAssessment {
            grades = Array(repeating: nil, count: position) + [Grade(grade)]
        }
        return LearnerAward(
            learner: Learner(
                name: PersonName(given: row.givenName, family: row.familyName, full: row.fullName),
                birthDate: row.birthDate,
                identifiers: row.idNumber.map { [LearnerIdentifier(.studentNumber, $0)] } ?? [], email: row.email,
                holderKeys: row.holder.map { [$0] } ?? []),
            awardDate: hasOwnDates ? row.completionDate : nil, grades: grades)
    }

    /// The day of award of one learner.
    func awardDate(for row: RosterRow) -> CalendarDate? { hasOwnDates ? row.completionDate : achievement.awardDate }

    /// Minutes that clocks are ahead of UTC on the day of award.
    func offsetMinutes(for row: RosterRow, issued: Instant) -> Int {
        timeZone.offsetMinutes(on: awardDate(for: row) ?? issued.date())
    }

    /// Whether the roster decides how long an award is good.
    var hasValidityInRows: Bool {
        if case .years = validity { hasOwnDates } else { false }
    }

    /// The last day of an award that would be over when it is sealed; nil for every other.
    func lastDay(for row: RosterRow, overBefore sealed: Instant) -> CalendarDate? {
        guard let until = validUntil(for: row), until < sealed else { return nil }
        return until.date(offsetMinutes: timeZone.offsetMinutes(on: until.date()))
    }

    /// The last second of the last day of validity.
    func validUntil(for row: RosterRow) -> Instant? {
        let day: CalendarDate
        switch validity {
        case .unlimited: return nil
        case .until(let last): day = last
        case .years(let years):
            guard let awarded = awardDate(for: row) else { return nil }
            // Five years from 8 May end with 7 May.
            day = awarded.adding(years: years).adding(days: -1)
        }
        let offset = Int64(timeZone.offsetMinutes(on: day)) * 60
        return Instant(seconds: Int64(day.dayNumber) * 86_400 + 86_399 - offset)
    }
}
