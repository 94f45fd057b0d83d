import DataIntegrity
import Encodings
import Testing

@testable import Issuance

/// A column of days that cannot be read is one problem, and a row that is no learner has one.
@Suite struct UnreadableDaysTests {
    private func scan(_ days: [String]) throws -> RosterScan {
        try roster(
            "Vorname;Nachname;Matrikelnummer;Geburtsdatum\n"
                + days.enumerated().map { "Ada;Byron;\($0);\($1)\n" }.joined()
        ).scan()
    }

    @Test(arguments: [["3.4.94", "4.5.95", "6.7.96"], ["gestern", "heute", "morgen"], ["31.2.1999", "x", "1.1.99"]])
    func aColumnWithoutAnyDayIsOneProblem(_ days: [String]) throws {
        let scan = try scan(days)
        #expect(reasons(scan.findings) == ["csv.date_column"])
        let finding = try #require(scan.finding("csv.date_column"))
        #expect(finding.facts["count"] == "3" && finding.value == days[0] && finding.row == 2 && !finding.isAboutRow)
        #expect(scan.findings.count(of: .problem) == 1 && scan.findings.problemsBeyondRows == 1)
    }

    @Test func daysBesideOthersAreProblemsOfTheirRows() throws {
        #expect(
            reasons(try scan(["3.4.1994", "4.5.95", "6.7.96", "x"]).findings) == [
                "csv.short_year", "csv.short_year", "csv.date",
            ])
        #expect(reasons(try scan(["x", "y"]).findings) == ["csv.date", "csv.date"])
    }

    @Test(arguments: [
        "15.\u{A0}Juli 2026", "15\u{202F}Juli\u{A0}2026", "15\u{2011}07\u{2011}2026", "Mi.,\u{A0}15.07.2026",
    ])
    func blanksAndHyphensThatDoNotBreakAreBlanksAndHyphens(_ text: String) {
        #expect(RosterDate(Array(text.utf8), language: "de").resolved(.dayFirst)?.description == "2026-07-15")
    }

    @Test func aSumIsOneProblem() throws {
        let plan = try Job(
            roster("Nachname;Vorname;Matrikelnummer;Datum\nByron;Ada;1;08.05.2026\nSumme;;;x\n"),
            course: soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster"), office: .new(),
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])
        ).plan
        #expect(reasons(plan.findings) == ["csv.footer_row"] && plan.canStartWithoutBadRows)
    }
}
