import DataIntegrity
import Testing

@testable import Issuance

/// The decimal sign of grades: the course's, the file's, never a guess.
@Suite struct GradeFormsTests {
    private func plan(_ cells: [(String, RosterCell)], grading: String, language: String = "en") throws -> IssuancePlan
    {
        var rows = [
            MemoryWorkbook.Row(
                number: 1,
                cells: [
                    (0, "Vorname", .text), (1, "Nachname", .text), (2, "Matrikelnummer", .text), (3, "Note", .text),
                ])
        ]
        for (place, cell) in cells.enumerated() {
            rows.append(
                .init(
                    number: place + 2,
                    cells: [
                        (0, "Ada", .text), (1, "Byron\(place)", .text), (2, "\(place)", .text), (3, cell.0, cell.1),
                    ]))
        }
        let course = soundCourse.replacing(#"grades: ["5", "4", "3", "2", "1"], pass: "4""#, with: grading)
            .replacing("title: Reading", with: "language: \(language)\ntitle: Reading")
        #expect(course.contains(grading))
        return try Job(
            try MemoryWorkbook(rows: rows).roster(), course: course, office: .new(),
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])
        ).plan
    }

    private func grades(_ plan: IssuancePlan) throws -> [String?] {
        let rows = try RosterRows(plan.roster, plan.scan)
        var grades: [String?] = []
        while let row = try rows.next() { grades.append(row.grade) }
        return grades
    }

    private static let german = #"grades: ["5,0", "4,0", "2,0", "1,7", "1,0"], pass: "4,0""#

    @Test func theSameNumberIsTheSameGradeOfTheCourse() throws {
        let plan = try plan(
            [("1.7", .number), ("2", .number), ("1.7", .text), ("1,70", .text), ("4,0", .text)], grading: Self.german)
        #expect(try grades(plan) == ["1,7", "2,0", "1,7", "1,7", "4,0"])
        #expect(
            reasons(plan.findings, atLeast: .warning).allSatisfy {
                !$0.hasPrefix("csv.grade") && $0 != "csv.decimal_sign"
            })
    }

    @Test func belowThePassIsSeenInWhateverFormItIsWritten() throws {
        let plan = try plan([("5", .number), ("5.0", .text)], grading: Self.german)
        #expect(reasons(plan.findings) == ["csv.grade_not_passed", "csv.grade_not_passed"])
    }

    @Test func aNumberOutsideOfTheListGetsTheSignOfTheCourse() throws {
        #expect(try grades(try plan([("3.3", .number)], grading: Self.german)) == ["3,3"])
        // What somebody typed as text is what she meant.
        #expect(try grades(try plan([("3.3", .text)], grading: Self.german)) == ["3.3"])
    }

    @Test func withoutAListTheLanguageOfTheCourseDecides() throws {
        let scale = #"lowest: "0", highest: "20", pass: "10""#
        #expect(try grades(try plan([("14.5", .number)], grading: scale)) == ["14.5"])
        #expect(try grades(try plan([("14.5", .number)], grading: scale, language: "fr")) == ["14,5"])
        let signed = #"lowest: "0,0", highest: "20,0", pass: "10,0""#
        #expect(try grades(try plan([("14.5", .number)], grading: signed)) == ["14,5"])
    }

    @Test func bothSignsInOneColumnArePointedOut() throws {
        let scale = #"lowest: "0", highest: "20", pass: "10""#
        let plan = try plan([("14,5", .text), ("13,5", .text), ("12.5", .text)], grading: scale)
        let finding = try #require(plan.scan.finding("csv.decimal_sign"))
        #expect(finding.value == "12.5" && finding.facts["count"] == "1" && finding.row == 4)
        #expect(try self.plan([("14,5", .text)], grading: scale).scan.finding("csv.decimal_sign") == nil)
    }

    @Test(arguments: [("1,70", "1.7"), ("007", "7"), ("0,0", "0"), ("1.7.2", nil), ("1,", nil), ("A", nil), ("", nil)])
    func plainNumbers(_ text: String, _ plain: String?) { #expect(GradeForms.plain(text) == plain) }
}
