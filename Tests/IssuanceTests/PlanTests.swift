import Achievements
import Encodings
import Foundation
import JSON
import TestSupport
import Testing

@testable import Issuance

@Suite struct PlanTests {
    private func plan(_ text: String, _ roster: Roster = learners(3), office: Office? = nil) throws -> IssuancePlan {
        try Job(roster, course: text, office: office).plan
    }

    @Test func theExampleIsReadyToBeSigned() throws {
        let office = try Office.new()
        let plan = try IssuancePlan(
            course: Course(parsing: repositoryFile("Examples/sonnwald/course.yaml"), name: "course.yaml"),
            roster: Roster(.memory(repositoryFile("Examples/sonnwald/roster.csv"), name: "roster.csv")),
            workspace: office.workspace, now: Office.start)
        #expect(reasons(plan.findings, atLeast: .warning) == [])
        #expect(plan.count == 300)
        #expect(plan.completeness.mandatoryCount == 11)
        #expect(plan.completeness.optionalCount == 5)
        #expect(plan.scan.columns[.holder] == 9)
        #expect(plan.scan.columns.name(of: .grade) == "Course total (Letter)")
        #expect(plan.preview?["name"]?.string == "Reading and cleaning sensor data")
        #expect(plan.statusLists.map(\.count) == [300])
        #expect(plan.statusLists.first?.isNew == true)
        #expect(plan.statusLists.first?.revocation == "https://sonnwald.example/status/revocation-1.json")
        #expect(plan.earlier == nil)
    }

    @Test func theSecondExampleNeedsOneColumnNamed() throws {
        let office = try Office.new(
            name: "Tamme Kutsekool", country: "EE", identifiers: ["register:70000000"], baseURL: nil,
            timeZone: "Europe/Tallinn")
        let roster = Roster(
            .memory(try repositoryFile("Examples/tamme/opilased.csv"), name: "opilased.csv"),
            columns: [.idNumber: .named("Õpilaskood")])
        let plan = try IssuancePlan(
            course: Course(parsing: repositoryFile("Examples/tamme/course.yaml"), name: "course.yaml"), roster: roster,
            workspace: office.workspace, now: Office.start)
        #expect(reasons(plan.findings, atLeast: .warning) == [])
        #expect(plan.scan.separator == UInt8(ascii: ";"))
        #expect(plan.scan.columns[.idNumber] == 2)
        #expect(plan.count == 18)
        #expect(plan.completeness.mandatoryCount == 11)
        #expect(plan.statusLists.first?.revocation == nil)
    }

    @Test func aPlanTakesNothing() throws {
        let office = try Office.new()
        let before = try names(in: office.path)
        _ = try plan(soundCourse, office: office)
        #expect(try office.workspace.ledger.lists().isEmpty)
        #expect(try office.again().verifyLedger() == 1, "the key alone")
        #expect(try names(in: office.path) == before)
    }

    @Test(arguments: [
        ("title: Reading sensor data", "", "title.missing"),
        ("awarded: 2026-05-08", "", "award_date.missing"),
        ("awarded: 2026-05-08", "awarded: 2026-05-13", "award_date.future"),
        ("awarded: 2026-05-08", "awarded: 2026-04-20", "award_date.before_activity"),
        ("workload: {ects: 4, hours: 100}", "", "workload.missing"),
        ("learning_outcomes: [Read measurement series, Find faulty values]", "", "outcomes.missing"),
        ("participation: online", "", "participation.missing"),
        ("level: {eqf: 6}", "level: {eqf: 6, cycle: 2}", "level.inconsistent"),
        ("from: 2024-10-01, to: 2030-09-30", "from: 2019-10-01, to: 2025-09-30", "quality_assurance.not_on_award_date"),
        ("title: Reading sensor data", "title: Reading sensor data\ninstitution: Other School", "course.institution"),
        ("title: Reading sensor data", "title: Reading sensor data\ninstitution: {country: DE}", "course.institution"),
        ("awarded: 2026-05-08", "awarded: from roster", "course.column"),
    ])
    func whatIsWrongWithTheCourseIsFoundOnce(_ part: String, _ replacement: String, _ reason: String) throws {
        let broken = soundCourse.replacing(part, with: replacement)
        #expect(broken != soundCourse)
        let found = reasons(try plan(broken).findings)
        #expect(found.contains(reason))
        #expect(found.count { $0 == reason } == 1)
        #expect(reasons(try plan(soundCourse).findings) == [])
    }

    @Test func daysThatNoColumnHasAreMissedOnceAndNotOnceForEveryLearner() throws {
        let text = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        #expect(reasons(try plan(text).findings) == ["course.column"])
        let days = roster("Name,ID number,Completion date\nAda Byron,1,2026-05-08\nEva Kos,2,\n")
        let found = try plan(text, days).findings
        #expect(reasons(found) == ["award_date.missing"])
        #expect(found.listed.first { $0.reason == "award_date.missing" }?.row == 3)
    }

    @Test func anAwardThatIsOverBeforeItIsSignedIsAProblem() throws {
        for (valid, found) in [
            ("{until: 2026-05-11}", ["course.validity_over"]), ("{until: 2026-05-12}", []), ("{years: 1}", []),
        ] {
            let text = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: 2026-05-08\nvalid: \(valid)")
            #expect(reasons(try plan(text).findings) == found)
        }
        let years = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster\nvalid: {years: 1}")
            .replacing("{start: 2026-02-02, end: 2026-04-24}", with: "{start: 2025-02-03, end: 2025-04-25}")
        let days = roster("Name,ID number,Completion date\nAda Byron,1,2025-05-12\nEva Kos,2,2025-05-13\n")
        let over = try plan(years, days).findings.listed.filter { $0.reason == "course.validity_over" }
        #expect(over.map(\.row) == [2] && over.first?.facts["until"] == "2026-05-11")
    }

    @Test func gradesThatTheCourseDoesNotNameArePointedOutOnce() throws {
        let scale = #"grading: {title: Scale, grades: ["2,0", "3,0", "3,5"], pass: "3,0"}"#
        let text = soundCourse.replacing(
            try #require(soundCourse.firstMatch(of: /grading: \{[^}]*\}/)).output, with: scale)
        let wrong = try plan(text, roster("Name,ID number,Grade\nAda Byron,1,\"3,5\"\nEva Kos,2,3.5\nJan Kos,3,85\n"))
        let finding = try #require(wrong.findings.listed.first { $0.reason == "csv.grade_scale" })
        // 3.5 is the course's 3,5.
        #expect(finding.row == 4 && finding.value == "85" && finding.facts["count"] == "1")
        #expect(finding.severity == .problem && !wrong.canStart && wrong.soundCount == 2)
        let right = try plan(text, roster("Name,ID number,Grade\nAda Byron,1,\"3,5\"\nEva Kos,2,\"2,0\"\n"))
        #expect(!reasons(right.findings, atLeast: .note).contains("csv.grade_scale"))
    }

    @Test func whatCannotBeReadIsNotCalledMissingAsWell() throws {
        for (part, broken, reason) in [
            ("awarded: 2026-05-08", "awarded: soon", "course.value"),
            ("participation: online", "participation: hybrid", "course.value"),
            ("workload: {ects: 4, hours: 100}", "workload: {ects: '2,5'}", "workload.not_a_number"),
            ("level: {eqf: 6}", "level: {eqf: 9}", "course.value"),
        ] {
            let found = try plan(soundCourse.replacing(part, with: broken)).findings
            // The roster has learners without a grade, which is said as well.
            #expect(reasons(found, atLeast: .warning) == [reason, "csv.grade_missing"])
        }
    }

    @Test func theInstitutionMayBeNamed() throws {
        let text =
            soundCourse
            + "institution: {name: Hochschule Sonnwald, country: Austria, identifiers: ['eidas:VATAT-U73540012']}\n"
        #expect(reasons(try plan(text).findings) == [])
        let other = soundCourse + "institution: {identifiers: ['eidas:VATAT-U99999999']}\n"
        #expect(reasons(try plan(other).findings) == ["course.institution"])
    }

    @Test(arguments: [
        ("Ada,Byron,a@b.example,2090-01-01", "learner.birth_date_implausible", 4),
        ("Ada,Byron,a@b.example,1850-01-01", "learner.birth_date_implausible", 4),
        ("Ada,Byron,not an address,1990-01-01", "learner.email_invalid", 3),
        ("Ada,Byron,ada@gmial.com,1990-01-01", "learner.email_invalid", 3),
        ("Ada,,a@b.example,1990-01-01", "learner.name_incomplete", 1),
    ])
    func whatIsWrongWithALearnerNamesTheCell(_ row: String, _ reason: String, _ column: Int) throws {
        let header = "First name,Last name,Email,Date of birth\nEva,Novák,eva@mail.example,1990-01-01\n"
        let found = try plan(soundCourse, roster(header + row + "\n")).findings.listed
            .filter { $0.severity >= .warning }
        #expect(found.map(\.reason) == [reason])
        #expect(found.first?.row == 3)
        #expect(found.first?.column == column)
        #expect(reasons(try plan(soundCourse, roster(header)).findings, atLeast: .warning) == [])
    }

    @Test func aLearnerWithoutNameOrNumberIsAProblem() throws {
        let found = try plan(soundCourse, roster("First name,Last name,Grade\nEva,Novák,1\n,,2\n")).findings
        #expect(reasons(found) == ["learner.missing"])
        #expect(found.listed.first { $0.reason == "learner.missing" }?.row == 3)
    }

    @Test func swappedNamesAreNoticed() throws {
        let swapped = "First name,Last name\nGruber,Anna\nHuber,Lukas\nBauer,Maria\n"
        let found = try plan(soundCourse, roster(swapped)).findings
        #expect(reasons(found) == ["learner.names_swapped"])
        // Whoever says which column is which has looked.
        let meant = roster(swapped, [.givenName: .named("First name"), .familyName: .named("Last name")])
        #expect(reasons(try plan(soundCourse, meant).findings) == [])
        #expect(reasons(try plan(soundCourse, meant).findings, atLeast: .warning) == ["learner.names_swapped"])
        let right = "First name,Last name\nAnna,Gruber\nLukas,Huber\nMaria,Bauer\n"
        #expect(reasons(try plan(soundCourse, roster(right)).findings, atLeast: .warning) == [])
        let full = try plan(soundCourse, roster("Name\n\"Gruber, Anna\"\n")).findings
        #expect(reasons(full, atLeast: .warning) == ["learner.names_swapped"])
    }

    @Test func daysOfTheRosterAreJudgedRowByRow() throws {
        let text = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        let rows = "Name,Completion date\nAda,2026-05-08\nEva,2026-04-01\nZoë,\nJan,2026-06-01\nKim,2024-01-01\n"
        let found = try plan(text, roster(rows)).findings.listed.filter { $0.severity == .problem }
        #expect(found.filter { $0.row == 2 }.isEmpty)
        #expect(found.first { $0.row == 3 }?.reason == "award_date.before_activity")
        #expect(found.first { $0.row == 4 }?.reason == "award_date.missing")
        #expect(found.first { $0.row == 5 }?.reason == "award_date.future")
        #expect(found.contains { $0.row == 6 && $0.reason == "quality_assurance.not_on_award_date" })
    }

    @Test func allProblemsAreListedAtOnce() throws {
        let text = soundCourse.replacing("level: {eqf: 6}", with: "level: {eqf: 9}\nfoo: bar")
        let found = reasons(
            try plan(text, roster("Name,holder,DOB\nAda,did:web:x,31.02.1990\nEva,,\n,,\nEva\n")).findings)
        #expect(Set(found) == ["course.value", "course.unknown_key", "csv.holder", "csv.date", "csv.columns"])
    }

    @Test func aRosterThatBreaksOffIsAProblemNotAnError() throws {
        let found = try plan(soundCourse, roster("Name,Grade\nAda,1\n\"Eva,2\n")).findings
        #expect(reasons(found) == ["csv.syntax"])
        let undecidable = try plan(soundCourse, roster(bytes: Array("Name\nMicha".utf8) + [0xB3])).findings
        #expect(reasons(undecidable) == ["csv.encoding"])
        #expect(reasons(try plan(soundCourse, roster("Name,Grade\nAda,1\n\"Eva\",2\n")).findings) == [])
    }

    @Test func theSameInputsAreTheSameBatchAndOthersAreNot() throws {
        let office = try Office.new()
        let first = try Job(learners(3), office: office).plan.inputs
        #expect(try Job(learners(3), office: office).plan.inputs == first)
        #expect(try Job(learners(4), office: office).plan.inputs != first)
        #expect(try Job(learners(3), course: soundCourse + "# remark\n", office: office).plan.inputs != first)
        #expect(try Job(learners(3)).plan.inputs != first)
        var otherwise = learners(3)
        otherwise.columns = [.grade: .none]
        #expect(try Job(otherwise, office: office).plan.inputs != first)
    }

    @Test func lossesAreNamedBeforeSigning() throws {
        let plan = try plan(soundCourse)
        #expect(plan.losses.entries.contains { $0.fate != .kept })
    }
}
