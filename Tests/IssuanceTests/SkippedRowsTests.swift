import Achievements
import DataIntegrity
import Encodings
import JSON
import TestSupport
import Testing

@testable import Issuance

@Suite struct SkippedRowsTests {
    private static let header = "First name,Last name,ID number,Date of birth\n"
    private static let good = "Ada,Byron,1,1990-01-01\nEva,Novák,2,1991-02-02\nJan,Kos,3,1992-03-03\n"

    private func plan(_ rows: String, skips: Bool, office: Office? = nil) throws -> IssuancePlan {
        try Job(
            roster(Self.header + rows), office: office,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], skipsBadRows: skips)
        ).plan
    }

    @Test(arguments: [
        ("Zoë,Wolf,4,31.02.1990\n", "csv.date", 1), ("Zoë,Wolf\n", "csv.columns", 1),
        ("=Zoë,Wolf,4,1990-01-01\n", "csv.formula", 1),
        ("Zoë,Wolf,4,2090-01-01\n", "learner.birth_date_implausible", 1),
        ("Ada,Byron,1,1990-01-01\n", "csv.duplicate_row", 2),
        ("Z\u{202E}oë,Wolf,4,1990-01-01\n", "csv.control_character", 1),
    ])
    func aBadRowStopsAllUnlessItIsLeftOut(_ row: String, _ reason: String, _ left: Int) throws {
        let strict = try plan(Self.good + row, skips: false)
        #expect(reasons(strict.findings) == [reason])
        #expect(!strict.canStart && strict.canStartWithoutBadRows)
        let lenient = try plan(Self.good + row, skips: true)
        #expect(lenient.canStart && !lenient.canStartWithoutBadRows)
        #expect(lenient.count == (left == 2 ? 2 : 3))
        #expect(strict.soundCount == lenient.count)
        #expect(lenient.skippedCount == left)
        #expect(reasons(lenient.findings, atLeast: .warning).contains("csv.rows_skipped"))
        // The problem stays in the list: leaving a row out is not solving it.
        #expect(reasons(lenient.findings).contains(reason))
    }

    @Test func whatIsWrongWithTheFileIsNotLeftOut() throws {
        let ambiguous = "Zoë,Wolf,4,03/04/1990\n"
        #expect(!(try plan(Self.good + ambiguous, skips: true).canStart))
        let nobody = try plan("Zoë,Wolf,4,31.02.1990\n", skips: true)
        #expect(!nobody.canStart && nobody.count == 0)
        #expect(reasons(nobody.findings).contains("csv.empty"))
        #expect(try plan(Self.good, skips: true).canStart)
    }

    @Test func leavingRowsOutIsTheSameBatch() throws {
        let office = try Office.new()
        let other = Self.good + "Zoë,Wolf,4,31.02.1990\n"
        #expect(
            try plan(other, skips: true, office: office).inputs == plan(other, skips: false, office: office).inputs)
    }

    /// A row that is bad on one day only must not make everybody else another batch on the next.
    @Test func whatWasLeftOutStaysLeftOutWhenNothingIsWrongWithItAnyMore() async throws {
        let office = try Office.new()
        let list = roster(
            "First name,Last name,ID number,Award date\n"
                + "Ada,Byron,1,2026-05-08\nEva,Novák,2,2026-05-08\nJan,Kos,3,2026-05-08\nZoë,Wolf,4,2026-07-08\n")
        let text = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        func plan(_ now: Instant, skips: Bool = true) throws -> IssuancePlan {
            try IssuancePlan(
                course: course(text), roster: list, workspace: Workspace(path: office.path),
                options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], skipsBadRows: skips), now: now)
        }
        let out = try temporaryFolder() + "/out"
        let first = try await office.again().issue(plan(Office.start), into: out, at: Office.start)
        #expect(first.count == 3 && first.signed == 3)

        let later = Office.start.adding(seconds: 90 * 86_400)
        for skips in [true, false] {
            let plan = try plan(later, skips: skips)
            #expect(plan.canStart && plan.count == 3 && plan.skippedCount == 1)
            #expect(reasons(plan.findings, atLeast: .warning).contains("csv.rows_left_out"))
            let again = try await office.again().issue(plan, into: out, at: later)
            #expect(again.batch == first.batch && again.signed == 0)
        }
        #expect(try office.again().credentials().count == 3)
    }

    @Test func theGoodOnesAreIssuedAndTheBadOneIsNot() async throws {
        let job = try Job(
            roster(Self.header + "Zoë,Wolf,4,31.02.1990\n" + Self.good),
            options: IssuanceOptions(
                cryptosuites: [.eddsaJCS2022], skipsBadRows: true))
        try await job.issue()
        #expect(try job.index().map { $0[1] } == ["Ada Byron", "Eva Novák", "Jan Kos"])
        #expect(try job.index().map { $0[0] } == ["3", "4", "5"])
        // A second run finds the batch finished and signs nothing.
        #expect(try await job.issue().signed == 0)
    }

    @Test func thePreviewIsOfSomebodyWhoGetsOne() throws {
        let plan = try plan("Zoë,Wolf,4,31.02.1990\n" + Self.good, skips: true)
        #expect(plan.sample.learner.name?.full == "Ada Byron")
    }
}

@Suite struct DifferenceTests {
    private func rows(_ text: String) throws -> IssuancePlan {
        try Job(roster(text), options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])).plan
    }

    @Test func aLearnerMayHaveTakenPartInAnotherWay() async throws {
        let text = "Name,participation,course_end\nAda,,\nEva,Präsenz,2026-05-04\nJan,online,\n"
        let job = try Job(roster(text), options: IssuanceOptions(cryptosuites: [.eddsaJCS2022]))
        #expect(reasons(job.plan.findings) == [])
        try await job.issue()
        var modes: [String] = []
        for line in try job.index() {
            let text = String(decoding: try bytes(job.out + "/" + line[3]), as: UTF8.self)
            modes.append(text.contains("Presential") ? "presential" : text.contains("Online") ? "online" : "none")
        }
        #expect(modes == ["online", "presential", "online"])
        // Resumed, the same documents come out.
        let before = try job.files()
        try await job.issue()
        #expect(try job.files() == before)
    }

    @Test func whatIsNoTermIsAProblemOfItsRow() throws {
        let plan = try rows("Name,participation\nAda,somehow\nEva,online\n")
        #expect(reasons(plan.findings) == ["course.value"])
        #expect(plan.findings.listed.first { $0.reason == "course.value" }?.row == 2)
        #expect(plan.canStartWithoutBadRows)
    }

    @Test func daysOfARowAreJudgedForThatRow() throws {
        let plan = try rows("Name,course_end\nAda,2026-05-04\nEva,2026-05-20\n")
        #expect(reasons(plan.findings) == ["award_date.before_activity"])
        #expect(plan.findings.listed.first { $0.reason == "award_date.before_activity" }?.row == 3)
    }

    @Test func thereIsAnEndToDifferences() throws {
        var text = "Name,course_start\n"
        for day in 0..<80 { text += "L\(day),\(CalendarDate(dayNumber: 20_000 + day))\n" }
        #expect(reasons(try roster(text).scan().findings) == ["csv.too_large"])
        var few = "Name,course_start\n"
        for day in 0..<80 { few += "L\(day),\(CalendarDate(dayNumber: 20_000 + day % 60))\n" }
        #expect(reasons(try roster(few).scan().findings) == [])
    }
}
