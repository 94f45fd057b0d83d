import Achievements
import Encodings

/// Judges one learner of a stream as a plan judges the row of a roster.
struct StreamJudge: Sendable {
    private let probe: Achievement
    private let hasOwnDates: Bool
    private let sealingDay: CalendarDate
    private let record: CourseRecord

    init(_ record: CourseRecord, profile: IssuerProfile, issued: Instant) {
        self.record = record
        hasOwnDates = record.hasOwnDates
        sealingDay = issued.date(offsetMinutes: profile.timeZone.offsetMinutes(on: issued.date()))
        var probe = Achievement(id: "", primaryLanguage: record.achievement.primaryLanguage)
        probe.activity = record.achievement.activity
        probe.awardDate = record.achievement.awardDate
        if hasOwnDates { probe.qualityAssurance = record.achievement.qualityAssurance }
        self.probe = probe
    }

    /// - Throws: ``IssuanceError`` with the code of the first problem: `learner.…`, `award_date.…`.
    func check(_ row: RosterRow) throws(IssuanceError) {
        // An address is no learner: a credential holds only its hash.
        guard !row.isUnidentified || row.email == nil else {
            throw IssuanceError(
                IssuanceError.Code(rawValue: Problem.Code.learnerMissing.rawValue), at: .cell(row: row.row, column: 1))
        }
        var probe = probe
        probe.learner = record.award(for: row).learner
        if hasOwnDates { probe.awardDate = row.completionDate }
        for problem in probe.problems(sealedOn: sealingDay) where problem.severity == .error {
            guard PlanJudge.belongsToLearner(problem.code) || (hasOwnDates && PlanJudge.belongsToDay(problem.code))
            else { continue }
            throw IssuanceError(
                IssuanceError.Code(rawValue: problem.code.rawValue), at: .cell(row: row.row, column: 1),
                facts: problem.facts)
        }
    }
}
