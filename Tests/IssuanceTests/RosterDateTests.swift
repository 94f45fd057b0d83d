import Encodings
import Testing

@testable import Issuance

@Suite struct RosterDateTests {
    private func read(_ text: String) -> RosterDate { RosterDate(Array(text.utf8)) }
    private let day = CalendarDate(year: 2026, month: 5, day: 8).map { RosterDate.date($0) }

    @Test(arguments: [
        "2026-05-08", "2026-05-08 14:30", "2026-05-08T14:30:00", "08.05.2026", "8.5.2026", "8 May 2026",
        "Friday, 8 May 2026, 2:30 PM", "08 may 2026",
    ])
    func oneWayToRead(_ text: String) {
        #expect(read(text) == day)
    }

    @Test(arguments: [
        "2026-02-30", "2026-13-01", "31.02.2026", "32/01/2026", "8 Foo 2026", "9999", "today",
        "2026-05-08x", "2026-05-08 noon", "8.5.", "", "0.1.2026", "30 February 2026",
    ])
    func noDate(_ text: String) {
        #expect(read(text) == .malformed)
    }

    @Test(arguments: ["8/5/26", "08.05.26", "26-05-08", "8 May 26", "5/8/26 14:30"])
    func aYearOfTwoDigitsIsAQuestionOfItsOwn(_ text: String) {
        #expect(read(text) == .shortYear)
    }

    @Test(arguments: ["99/99/99", "2026-05", "8.5.2026.1"])
    func whatIsNoDateAtAllIsNotOne(_ text: String) {
        #expect(read(text) == .malformed)
    }

    /// A platform writes moments; the day is the one that the issuer's calendar showed.
    @Test(arguments: [
        ("2026-06-20T22:30:00Z", "Europe/Vienna", "2026-06-21"),
        ("2026-06-20 22:30:00 UTC", "Europe/Vienna", "2026-06-21"),
        ("2026-06-20T22:30:00.123Z", "Europe/Vienna", "2026-06-21"),
        ("2026-06-20T21:30:00Z", "Europe/Vienna", "2026-06-20"),
        ("2026-12-20T22:30:00Z", "Europe/Vienna", "2026-12-20"), ("2026-06-21T00:30:00+03:00", "UTC", "2026-06-20"),
        ("2026-06-21T00:30:00Z", "-01:00", "2026-06-20"),
    ])
    func aMomentIsTheIssuersDay(_ text: String, _ zone: String, _ day: String) throws {
        let zone = try #require(IssuerTimeZone(zone))
        #expect(RosterMoment.day(Array(text.utf8), in: zone)?.description == day)
    }

    /// Midnight was never a time; the others have no zone, or are no moment.
    @Test(arguments: [
        "2026-06-20T00:00:00Z", "2026-06-20 00:00:00 UTC", "2026-06-20T22:30:00", "2026-06-20T22:30", "2026-06-20",
        "2026-06-20T25:30:00Z", "2026-02-30T22:30:00Z", "", "SW-2026062022300000000",
    ])
    func whatIsNoMomentStaysAsItIsWritten(_ text: String) throws {
        let zone = try #require(IssuerTimeZone("-01:00"))
        #expect(RosterMoment.day(Array(text.utf8), in: zone) == nil)
    }

    @Test func aMomentCountsForTheDayOfTheAwardAndNotForABirthday() throws {
        let text = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        let learners = "Name,Completion date,Date of birth\nAda Byron,2026-05-08T22:30:00Z,1990-05-08T22:30:00Z\n"
        let plan = try IssuancePlan(
            course: course(text), roster: roster(learners), workspace: Office.new().workspace, now: Office.start)
        let row = try #require(try plan.roster.learners(plan.scan, most: 1).first)
        #expect(row.completionDate?.description == "2026-05-09" && row.birthDate?.description == "1990-05-08")
    }

    @Test func slashesAreSettledByANumberAboveTwelve() {
        #expect(read("25/04/2026") == CalendarDate(year: 2026, month: 4, day: 25).map { .settled($0, .dayFirst) })
        #expect(read("04-25-2026") == CalendarDate(year: 2026, month: 4, day: 25).map { .settled($0, .monthFirst) })
        #expect(read("05/05/2026") == CalendarDate(year: 2026, month: 5, day: 5).map { .date($0) })
    }

    @Test func theRestWaitsForAnOrder() {
        let date = read("03/04/1994")
        #expect(date.resolved(nil) == nil)
        #expect(date.resolved(.dayFirst)?.description == "1994-04-03")
        #expect(date.resolved(.monthFirst)?.description == "1994-03-04")
    }

    @Test func aColumnSettlesItsOwnOrder() throws {
        let scan = try roster("First name,Last name,DOB\nA,B,03/04/1994\nC,D,25/04/1993\n").scan()
        #expect(scan.dateOrders[.birthDate] == .dayFirst)
        #expect(!scan.findings.hasProblems)
    }

    @Test func aColumnThatCannotIsAsked() throws {
        let text = "First name,Last name,DOB,Completion date\nA,B,03/04/1994,01/02/2026\nC,D,05/06/1993,2026-03-01\n"
        let scan = try roster(text).scan()
        #expect(Set(reasons(scan.findings)) == ["learner.birth_date_ambiguous", "csv.date_order"])
        #expect(scan.finding("learner.birth_date_ambiguous")?.row == 2)
        var told = roster(text)
        told.dateOrder = .monthFirst
        let twin = try told.scan()
        #expect(!twin.findings.hasProblems)
        #expect(twin.dateOrders == [.birthDate: .monthFirst, .completionDate: .monthFirst])
    }

    @Test func bothOrdersInOneColumnAreAsked() throws {
        let text = "First name,Last name,DOB\nA,B,03/04/1994\nC,D,25/04/1993\nE,F,04/25/1993\n"
        #expect(reasons(try roster(text).scan().findings) == ["learner.birth_date_ambiguous"])
        let twin = "First name,Last name,DOB\nA,B,26/04/1994\nC,D,25/04/1993\nE,F,04/25/1993\n"
        #expect(reasons(try roster(twin).scan().findings) == [])
    }
}
