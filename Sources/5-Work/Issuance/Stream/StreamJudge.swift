import Achievements
import Encodings

/// Judges one learner of a stream by the rules that a plan has for the row of a roster.
struct StreamJudge: Sendable {
    private let record: CourseRecord
    private let issued: Instant
    private let judge: RowJudge
    private let grades: GradeScale
    private let forms: GradeForms
    private let needsGrades: Bool

    init(_ record: CourseRecord, asksForGrades: Bool, profile: IssuerProfile, issued: Instant) {
        self.record = record
        self.issued = issued
        let sealingDay = issued.date(offsetMinutes: profile.timeZone.offsetMinutes(on: issued.date()))
        judge = RowJudge(record, sealingDay: sealingDay, hasDaysInRows: record.hasOwnDates)
        grades = GradeScale(record)
        forms = GradeForms(record)
        needsGrades = asksForGrades
    }

    /// The learner of a line.
    ///
    /// - Throws: What the line is refused for: ``StreamLearner``; else ``IssuanceError`` with the code of the first problem that its
    ///   row would have in a roster: `learner.…`, `award_date.…`, `csv.grade_…`, `course.validity_over`.
    func row(_ line: [UInt8], number: Int) throws -> RosterRow {
        let row = try StreamLearner.row(line, number: number, grades: forms)
        try check(row)
        return row
    }

    private func check(_ row: RosterRow) throws(IssuanceError) {
        var judge = judge
        if let problem = judge.problems(of: row, awarded: record.award(for: row)).first(where: { $0.severity == .error }
        ) {
            throw refused(IssuanceError.Code(rawValue: problem.code.rawValue), row, problem.facts)
        }
        try checkGrade(of: row)
        // What is the same for all was judged with the course.
        if record.hasValidityInRows, let day = record.lastDay(for: row, overBefore: issued) {
            throw refused(.courseValidityOver, row, ["until": day.description])
        }
    }

    private func checkGrade(of row: RosterRow) throws(IssuanceError) {
        var facts = ["count": "1", "rows": String(row.row), "column": RosterField.grade.rawValue]
        guard let grade = row.grade else {
            guard needsGrades else { return }
            throw refused(.csvGradeMissing, row, facts)
        }
        facts["value"] = Finding.cut(grade)
        if case .below(let needed) = grades.verdict(on: grade) {
            facts["needed"] = needed
            throw refused(.csvGradeNotPassed, row, facts)
        }
        guard grades.isKnown(grade) else {
            facts["values"] = Finding.cut(grade)
            throw refused(.csvResultUnknown, row, facts)
        }
        guard grades.isOfCourse(grade) else { throw refused(.csvGradeScale, row, facts) }
    }

    private func refused(_ code: IssuanceError.Code, _ row: RosterRow, _ facts: [String: String]) -> IssuanceError {
        IssuanceError(
            code, at: .cell(row: row.row, column: 1),
            facts: facts.merging(["row": String(row.row)]) { first, _ in first })
    }
}
