import Achievements
import Encodings

/// Judges the course once and every learner in turn.
struct PlanJudge {
    let record: CourseRecord
    let course: Course
    let scan: RosterScan
    private let profile: IssuerProfile
    private let sealingDay: CalendarDate
    private(set) var findings: Findings
    /// The record of the first learner, for what is the same for all.
    private(set) var sample: Achievement
    /// A learner of each kind: the parts of a document depend on which values there are.
    private(set) var kinds: [FormKind: RosterRow] = [:]
    let now: Instant
    /// Whether rows with a problem of their own are left out.
    private let skipsBadRows: Bool

    init(
        record: CourseRecord, course: Course, scan: RosterScan, profile: IssuerProfile, now: Instant, skipsBadRows: Bool
    ) {
        self.skipsBadRows = skipsBadRows
        self.record = record
        self.course = course
        self.scan = scan
        self.profile = profile
        self.now = now
        sealingDay = now.date(offsetMinutes: profile.timeZone.offsetMinutes(on: now.date()))
        findings = Findings()
        sample = record.achievement
    }

    mutating func append(_ finding: Finding) { findings.append(finding) }

    /// Whether anything stands in the way that leaving out rows does not solve.
    var isBlocked: Bool { skipsBadRows ? findings.problemsBeyondRows > 0 : findings.hasProblems }

    /// The rows that are left out.
    var skipped: RowSet { skipsBadRows ? findings.badRows : RowSet() }

    /// How many learners have no problem of their own.
    var soundCount: Int {
        scan.count - (findings.badRows.isEmpty ? 0 : findings.badRows.count - scan.raggedRows)
    }

    /// How many learners remain. Rows that are no row of this table were never counted.
    var count: Int { skipsBadRows ? soundCount : scan.count }

    mutating func judge(_ roster: Roster) throws(IssuanceError) {
        findings.append(course.findings)
        checkInstitution()
        checkColumns()
        findings.append(scan.findings)
        noteOtherCourses()
        // With the columns in doubt nothing can be said about anybody.
        let isReadable = !scan.columns.places.isEmpty && scan.count > 0
        if isReadable {
            do {
                try judgeLearners(roster)
            } catch  where error.reason.utf8.starts(with: "csv.".utf8) {
                // The scan has met it too and noted it; the rows behind it cannot be read.
            }
        }
        judgeCourse()
    }

    /// Says how many rows of a batch that was begun before stay left out although nothing is wrong with them today.
    mutating func noteSkipped(asBegun begun: RowSet) {
        var all = begun
        all.formUnion(findings.badRows)
        let good = all.count - findings.badRows.count
        if good > 0 {
            findings.append(
                Finding(.warning, IssuanceError.Code.csvRowsLeftOut.rawValue, facts: ["count": String(good)]))
        }
        noteSkipped()
    }

    /// Says how many rows are left out.
    mutating func noteSkipped() {
        guard !skipped.isEmpty else { return }
        findings.append(
            Finding(
                .warning, IssuanceError.Code.csvRowsSkipped.rawValue, facts: ["count": String(skipped.count)]))
        if count == 0 { findings.append(Finding(.problem, IssuanceError.Code.csvEmpty.rawValue)) }
    }

    private mutating func checkInstitution() {
        guard let institution = course.institution else { return }
        let hasName = institution.name.map { $0 == profile.name } ?? true
        let hasCountry = institution.country.map { $0 == profile.country } ?? true
        let hasNumbers = institution.identifiers.allSatisfy { stated in
            profile.identifiers.contains { $0.isSame(as: stated) }
        }
        guard !hasName || !hasCountry || !hasNumbers else { return }
        findings.append(
            Finding(
                .problem, IssuanceError.Code.courseInstitution.rawValue, pointer: "/institution",
                line: institution.line,
                facts: ["course": institution.name ?? "", "workspace": profile.name]))
    }

    /// A roster that says which course it is of, and has no word of this one's title, may be the wrong file.
    private mutating func noteOtherCourses() {
        let titles = record.achievement.title.entries.map(\.text)
        for single in scan.singleCourses where single.isUnlike(titles) {
            findings.append(
                Finding(
                    .warning, IssuanceError.Code.csvOtherCourse.rawValue, row: single.row, column: single.column + 1,
                    columnName: scan.columns.names[single.column], value: single.value,
                    facts: ["title": titles.first ?? ""]))
        }
    }

    private mutating func checkColumns() {
        if course.asksForGrades, scan.columns[.grade] == nil, !scan.columns.names.isEmpty, !isAsked(.grade),
            !askAboutSittings(.grade)
        {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.courseGradeColumn.rawValue, pointer: "/assessment",
                    line: course.lines[Element.assessment.name], facts: ["field": RosterField.grade.rawValue]))
        }
        guard course.awardDate == .roster, scan.columns[.completionDate] == nil, !scan.columns.names.isEmpty,
            !isAsked(.completionDate), !askAboutSittings(.completionDate)
        else { return }
        findings.append(
            Finding(
                .problem, IssuanceError.Code.courseColumn.rawValue, pointer: "/awarded",
                line: course.lines[Element.awardDate.name], facts: ["field": RosterField.completionDate.rawValue]))
    }

    private static let questionsAboutColumns = [
        IssuanceError.Code.csvColumns.rawValue, IssuanceError.Code.csvSittings.rawValue,
    ]

    /// Asks which sitting counts, where the roster has several and the course needs what they hold.
    private mutating func askAboutSittings(_ field: RosterField) -> Bool {
        guard let columns = scan.columns.openSittings[field] else { return false }
        // The day goes with the result; who says which of these counts has said it of the days as well.
        if field == .completionDate, let grades = scan.columns.openSittings[.grade],
            scan.columns.areOfSameSittings(grades, columns), scan.columns[.grade] == nil
        {
            if isAsked(.grade) || course.asksForGrades { return true }
        }
        findings.append(ColumnMapper.question(field, columns, scan.columns.names, row: scan.headerRow))
        return true
    }

    /// Whether a question of this kind about the columns is asked.
    private func isAskedAboutColumns(_ what: String) -> Bool {
        scan.findings.listed.contains {
            $0.reason == IssuanceError.Code.csvColumns.rawValue && $0.facts["what"] == what
        }
    }

    /// Whether it is asked already which of several columns this is.
    private func isAsked(_ field: RosterField) -> Bool {
        scan.findings.listed.contains { finding in
            guard Self.questionsAboutColumns.contains(finding.reason) else { return false }
            return finding.facts["field"] == field.rawValue
                || finding.facts["fields"]?.split(separator: ", ").contains { $0 == field.rawValue } ?? false
        }
    }

    /// What is wrong with the course, found with the first learner in the learner's place.
    private mutating func judgeCourse() {
        for problem in sample.problems(sealedOn: sealingDay) {
            if RowJudge.belongsToLearner(problem.code) { continue }
            // What is there and cannot be read is not missing; its own problem says more.
            if let element = problem.element, Self.isMissing(problem.code), course.isBroken(element) { continue }
            // What the roster says is judged row by row.
            if hasDaysInRows, RowJudge.belongsToDay(problem.code) { continue }
            if scan.columns[.participation] != nil, problem.code == .participationMissing { continue }
            findings.append(
                Finding(
                    Self.severity(problem), problem.code.rawValue,
                    pointer: "/" + problem.field.replacing(".", with: "/"),
                    line: problem.element.flatMap { course.lines[$0.name] },
                    file: problem.element.flatMap { course.sources[$0.name] }, facts: problem.facts))
        }
    }

    /// Whether days that the course has differ from row to row.
    private var hasDaysInRows: Bool {
        record.hasOwnDates || scan.columns[.courseStart] != nil || scan.columns[.courseEnd] != nil
    }

    private mutating func judgeLearners(_ roster: Roster) throws(IssuanceError) {
        let rows = try RosterRows(roster, scan)
        let hasDayColumn = scan.columns[.completionDate] != nil
        var names = NameColumns()
        var grades = GradeScale(record, isGerman: scan.export == .his, accepted: roster.passingWords)
        var days = OtherDays(record)
        let isNobodyNamed = isAskedAboutColumns("nobody")
        let isHalfAsked = isAskedAboutColumns("half")
        let isOrderAsked = scan.findings.counts[IssuanceError.Code.csvDateOrder.rawValue] != nil
        var isFirst = true
        var hasSample = false
        var judge = RowJudge(record, sealingDay: sealingDay, hasDaysInRows: hasDaysInRows)
        while let row = try rows.next() {
            // A sum or signature is nobody; that is said, and nothing else is wrong with it.
            if scan.footers.contains(row.row) { continue }
            let award = record.award(for: row)
            for problem in judge.problems(of: row, awarded: award) {
                // Without the column nobody has a day; that is said once, and so is that its order is not known.
                if record.hasOwnDates, problem.code == .awardDateMissing,
                    !hasDayColumn || scan.unreadDays.contains(row.row)
                        || (isOrderAsked && scan.filledDays.contains(row.row))
                {
                    continue
                }
                // A question about the columns is asked once, not for everybody.
                if problem.code == .learnerMissing
                    ? isNobodyNamed : problem.code == .learnerNameIncomplete && isHalfAsked
                {
                    continue
                }
                note(problem, row)
            }
            noteParticipation(row)
            noteValidity(row, isFirst: isFirst)
            noteGrade(row, &grades)
            days.take(row, isFilled: scan.filledDays.contains(row.row))
            if let given = row.givenName, let family = row.familyName {
                names.add(given: given, family: family, row: row.row)
            }
            if let full = row.fullName, NameColumns.isFamilyNameFirst(full) {
                note(NameColumns.problem(sample: full), row)
            }
            // What a credential would look like is shown with a learner who would get one.
            let isSound = !findings.badRows.contains(row.row)
            if isFirst || (isSound && !hasSample) {
                sample = record.achievement.varied(row.overrides, gradedAssessment: record.gradedAssessment)
                    .awarded(award)
                isFirst = false
                hasSample = isSound
            }
            let kind = FormKind(row: row, status: Self.place, utcOffsetMinutes: 0)
            if isSound, kinds[kind] == nil { kinds[kind] = row }
        }
        noteSwapped(names, isAnswered: roster.columns[.givenName] != nil || roster.columns[.familyName] != nil)
        if let column = scan.columns[.grade] {
            grades.note(in: &findings, column: column, named: scan.columns.label(of: .grade) ?? "")
        }
        if let column = scan.columns[.completionDate] {
            days.note(in: &findings, column: column, named: scan.columns.names[column])
        }
    }

    /// A grade that is no grade of the course, or not enough.
    private mutating func noteGrade(_ row: RosterRow, _ grades: inout GradeScale) {
        guard let grade = row.grade, let column = scan.columns[.grade] else { return }
        guard case .below(let needed) = grades.verdict(on: grade) else { return grades.take(grade, row.row) }
        var facts: [String: String] = [:]
        facts["needed"] = needed
        findings.append(
            Finding(
                .problem, IssuanceError.Code.csvGradeNotPassed.rawValue, row: row.row, column: column + 1,
                columnName: scan.columns.label(of: .grade), value: grade, facts: facts, isAboutRow: true))
    }

    /// Where the roster says how each learner took part, one about whom nobody says it has no such element.
    private mutating func noteParticipation(_ row: RosterRow) {
        guard let column = scan.columns[.participation], row.overrides.participation == nil,
            record.achievement.participation.isEmpty, !findings.badRows.contains(row.row)
        else { return }
        findings.append(
            Finding(
                .problem, Problem.Code.participationMissing.rawValue, row: row.row, column: column + 1,
                columnName: scan.columns.names[column], isAboutRow: true))
    }

    /// What is over when it is sealed is refused by every verifier. Where the roster says from which day the years count, that
    /// is a matter of each row; otherwise it is said once.
    private mutating func noteValidity(_ row: RosterRow, isFirst: Bool) {
        guard record.hasValidityInRows || isFirst, let day = record.lastDay(for: row, overBefore: now) else { return }
        let code = IssuanceError.Code.courseValidityOver.rawValue
        guard record.hasValidityInRows else {
            return findings.append(Finding(.problem, code, pointer: "/valid", facts: ["until": day.description]))
        }
        let column = scan.columns[.completionDate]
        findings.append(
            Finding(
                .problem, code, row: row.row, column: column.map { $0 + 1 },
                columnName: column.map { scan.columns.names[$0] }, value: row.completionDate?.description,
                facts: ["until": day.description], isAboutRow: true))
    }

    /// Names under each other's heading are a question, as are other columns that may be either; whoever said herself which column is
    /// which is only told.
    private mutating func noteSwapped(_ names: NameColumns, isAnswered: Bool) {
        guard let row = names.swappedRow else { return }
        let problem = NameColumns.problem(sample: names.swappedSample ?? "")
        var facts = problem.facts
        facts["given"] = scan.columns.name(of: .givenName)
        facts["family"] = scan.columns.name(of: .familyName)
        findings.append(
            Finding(
                isAnswered ? .warning : .problem, problem.code.rawValue, row: row,
                column: scan.columns[.givenName].map { $0 + 1 },
                columnName: scan.columns.name(of: .givenName), facts: facts))
    }

    private mutating func note(_ problem: Problem, _ row: RosterRow) {
        let field = Self.field(of: problem.code)
        let column = field.flatMap { scan.columns[$0] }
        let value: String? =
            switch field {
            case .email?: row.email
            case .birthDate?: row.birthDate?.description
            case .completionDate?: row.completionDate?.description
            default: row.displayName
            }
        findings.append(
            Finding(
                Self.severity(problem), problem.code.rawValue, row: row.row, column: column.map { $0 + 1 },
                columnName: field.flatMap { scan.columns.label(of: $0) }, value: value, facts: problem.facts,
                isAboutRow: true)
        )
    }

    static func isMissing(_ code: Problem.Code) -> Bool {
        code == .levelNotStated || code.rawValue.hasSuffix(".missing")
    }

    private static func field(of code: Problem.Code) -> RosterField? {
        switch code {
        case .learnerEmailInvalid: .email
        case .learnerBirthDateImplausible: .birthDate
        case .learnerNamesSwapped, .learnerNameIncomplete: .givenName
        case _ where RowJudge.belongsToDay(code): .completionDate
        default: nil
        }
    }

    static func severity(_ problem: Problem) -> Finding.Severity {
        switch problem.severity {
        case .error: .problem
        case .warning: .warning
        case .note: .note
        }
    }
}
