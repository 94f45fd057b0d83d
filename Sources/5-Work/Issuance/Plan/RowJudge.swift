import Achievements
import Encodings

/// Judges what is said about one learner, in the row of a roster or in the line of a stream: nobody gets by the one what the other
/// refuses.
struct RowJudge: Sendable {
    private let record: CourseRecord
    private let sealingDay: CalendarDate
    private let hasDaysInRows: Bool
    /// Everything that a learner's problems can depend on, and nothing that is judged once for all.
    private var probe: Achievement

    /// - Parameter hasDaysInRows: Whether days that the course has differ from learner to learner.
    init(_ record: CourseRecord, sealingDay: CalendarDate, hasDaysInRows: Bool) {
        self.record = record
        self.sealingDay = sealingDay
        self.hasDaysInRows = hasDaysInRows
        probe = Achievement(id: "", primaryLanguage: record.achievement.primaryLanguage)
        probe.activity = record.achievement.activity
        probe.awardDate = record.achievement.awardDate
        if record.hasOwnDates { probe.qualityAssurance = record.achievement.qualityAssurance }
    }

    /// What is wrong, or to be looked at, with the learner and with her days.
    mutating func problems(of row: RosterRow, awarded award: LearnerAward) -> [Problem] {
        probe.learner = award.learner
        if record.hasOwnDates { probe.awardDate = row.completionDate }
        if hasDaysInRows {
            probe.activity =
                record.achievement.varied(row.overrides, gradedAssessment: record.gradedAssessment).activity
        }
        var problems = probe.problems(sealedOn: sealingDay).filter {
            Self.belongsToLearner($0.code) || (hasDaysInRows && Self.belongsToDay($0.code))
        }
        // An address is no learner: a credential holds only its hash.
        if row.isUnidentified, row.email != nil { problems.insert(Problem(.learnerMissing, in: "learner"), at: 0) }
        return problems
    }

    static func belongsToLearner(_ code: Problem.Code) -> Bool {
        code.rawValue.utf8.starts(with: "learner.".utf8)
    }

    static func belongsToDay(_ code: Problem.Code) -> Bool {
        code.rawValue.utf8.starts(with: "award_date.".utf8) || code == .qualityAssuranceNotOnAwardDate
    }
}
