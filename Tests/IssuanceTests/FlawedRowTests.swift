import Encodings
import TestSupport
import Testing

@testable import Issuance

/// A row that cannot be read never hides the rows behind it, and nothing is issued while there is one.
@Suite struct FlawedRowTests {
    private func rows(_ scan: RosterScan, _ reason: String) -> [Int?] {
        scan.findings.listed.filter { $0.reason == reason }.map(\.row)
    }

    @Test func aQuoteOutOfPlaceHidesNobody() throws {
        let text = """
            Nachname;Vorname;Matrikelnummer;E-Mail
            =HYPERLINK("https://x.example");Jürgen;1;a@b.example
            Groß;Zoë;2;z@b.example
            "Müller"x;Ada;3;a@c.example
            Groß;ZOË;2;z@b.example
            Weiß;Eva
            """
        let scan = try roster(text).scan()
        #expect(rows(scan, "csv.syntax") == [2, 4])
        #expect(rows(scan, "csv.duplicate_row").count == 1)
        #expect(rows(scan, "csv.columns") == [6])
        #expect(scan.count == 2)
        // It is no row that could be left out: where its cells end is anybody's guess.
        let plan = try IssuancePlan(
            course: course(), roster: roster(text), workspace: Office.new().workspace,
            options: IssuanceOptions(skipsBadRows: true), now: Office.start)
        #expect(!plan.canStart)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func aQuoteThatNobodyClosesHidesNobody(_ end: String) throws {
        let lines = ["Name,ID number", "Ada,1", "\"Eva,2", "Ida,3", "\"Uta,4", "Ida,3", "=x,5"]
        let scan = try roster(lines.joined(separator: end)).scan()
        #expect(rows(scan, "csv.syntax") == [3, 5])
        #expect(scan.finding("csv.duplicate_row") != nil)
        #expect(scan.finding("csv.formula")?.row == 7)
        // Closed again it holds lines like any quoted cell.
        let sound = try roster("Name,ID number,Remark\nAda,1,\"a\nb\"\nEva,2,c\n").scan()
        #expect(!sound.findings.hasProblems && sound.count == 2)
    }

    /// However much stands behind it.
    @Test(arguments: [(7_000, ""), (20_000, ""), (7_000, "\"Uta\",9\n"), (7_000, "x,\"\",\"y\"\n")])
    func aQuoteThatNobodyClosesHidesNobodyInALargeFile(_ count: Int, _ end: String) throws {
        let lines = (0..<count).map { "Learner number \($0),SW-\($0)\n" }.joined()
        let text = "Name,ID number\nAda,1\n\"Eva,2\n" + lines + "=x,5\n" + end
        #expect(lines.utf8.count > RosterLimits.standard.cellBytes)
        let scan = try roster(text).scan()
        #expect(rows(scan, "csv.syntax") == [3] && rows(scan, "csv.too_large") == [])
        #expect(rows(scan, "csv.formula") == [count + 4])
        #expect(scan.count >= count + 2)
    }

    /// A cell that is closed has too much in it, and hides nobody either; nothing is issued.
    @Test(arguments: [false, true])
    func aRowThatIsTooLargeHidesNobody(isQuoted: Bool) throws {
        let much = String(repeating: "many words ", count: 20_000)
        func text(_ words: String) -> String {
            let cell = isQuoted ? "\"\(words)\n \"\"\(words)\"\"\"" : words
            return "Name,Remark,ID number\nAda,a,1\nEva,\(cell),2\n=x,b,3\n"
        }
        let scan = try roster(text(much)).scan()
        #expect(rows(scan, "csv.too_large") == [3] && rows(scan, "csv.syntax") == [])
        #expect(rows(scan, "csv.formula") == [4])
        let plan = try IssuancePlan(
            course: course(), roster: roster(text(much)), workspace: Office.new().workspace,
            options: IssuanceOptions(skipsBadRows: true), now: Office.start)
        #expect(!plan.canStart)
        #expect(try rows(roster(text("few")).scan(), "csv.too_large") == [])
    }

    @Test func aRowOfTooManyCellsHidesNobody() throws {
        func scan(_ cells: Int) throws -> RosterScan {
            let limits = RosterLimits(columns: 4)
            let text = "Name,ID number,a,b\nAda,1,,\nEva,2,,\(String(repeating: ",", count: cells - 4))\n=x,3,,\n"
            return try Roster(.memory(Array(text.utf8), name: "r.csv"), limits: limits).scan()
        }
        #expect(try rows(scan(5), "csv.too_large") == [3] && rows(scan(5), "csv.formula") == [4])
        #expect(try rows(scan(4), "csv.too_large") == [] && rows(scan(4), "csv.formula") == [4])
    }

    @Test func aFileOfQuotesAloneComesToAnEnd() throws {
        let lines = (1...40).map { "\"A\($0),\($0)" }
        // Every second of them closes the one before.
        let scan = try roster("Name,ID number\n" + lines.joined(separator: "\n")).scan()
        #expect(scan.findings.hasProblems)
        #expect(scan.unclosed.count <= 20)
    }

    @Test func columnNamesThatCannotBeReadAreNoTable() throws {
        let scan = try roster("Na\"me,ID number\nAda,1\n").scan()
        #expect(scan.findings.hasProblems)
        #expect(scan.finding("csv.syntax")?.row == 1)
    }

    @Test func whoeverMustMissNobodyIsToldOfTheRow() throws {
        let folder = try temporaryFolder()
        try write("Name,ID number\nAda,1\nE\"va,2\n", to: folder + "/some.csv")
        #expect(throws: IssuanceError(.csvSyntax)) { try SelectionFile.entries(in: .file(folder + "/some.csv")) }
        #expect(throws: IssuanceError(.csvSyntax)) { try cells("Name\n\"Ada") }
    }

    // MARK: Names

    @Test(arguments: [
        ("Nr;Name, Vorname;Matrikelnummer", "1;Müller, Jürgen;7"), ("Nazwisko, imię;Nr albumu", "Müller, Jürgen;7"),
        ("\"Nom, prénom\";N° étudiant", "Müller, Jürgen;7"), ("Επώνυμο, Όνομα;Αριθμός μητρώου", "Müller, Jürgen;7"),
    ])
    func aColumnOfBothNamesIsTakenApartAtItsComma(_ names: String, _ row: String) throws {
        let whole = roster(names + "\n" + row + "\n")
        let scan = try whole.scan()
        #expect(scan.findings.listed.isEmpty)
        let learner = try #require(try RosterRows(whole, scan).next())
        #expect(learner.givenName == "Jürgen" && learner.familyName == "Müller" && learner.fullName == nil)
    }

    @Test func withoutACommaAFullNameStaysWhole() throws {
        let whole = roster("Nazwisko i imię;Nr albumu\nMüller Jürgen;7\n")
        let learner = try #require(try RosterRows(whole, whole.scan()).next())
        #expect(learner.fullName == "Müller Jürgen" && learner.familyName == nil)
    }

    /// Who looks for the given name at the front would find the family name there.
    @Test func namesThatNothingDividesAreCounted() throws {
        func finding(_ text: String) throws -> Finding? { try roster(text).scan().finding("csv.name_order") }
        let found = try #require(
            try finding("Nazwisko i imię;Nr albumu\nMüller, Jürgen;7\nGroß Zoë;8\nNowak Ewa;9\n"))
        #expect(found.severity == .warning && found.row == 3 && found.column == 1)
        #expect(found.facts["count"] == "2" && found.columnName == "Nazwisko i imię")
        #expect(try finding("Nazwisko i imię;Nr albumu\nMüller, Jürgen;7\nGroß, Zoë;8\n") == nil)
        // A title behind a second comma, and somebody who has one name.
        #expect(try finding("Nazwisko i imię;Nr albumu\nMüller, Jürgen, dr;7\nSukarno;8\n") == nil)
        #expect(try finding("Imię i nazwisko;Nr albumu\nJürgen Müller;7\nZoë Groß;8\n") == nil)
    }

    @Test func learnersWithoutANameAreCounted() throws {
        let finding = try #require(
            try roster("Wer;Matrikelnummer;Ort\nMüller, Jürgen;7;A1\nGroß, Zoë;8;B2\n").scan()
                .finding("csv.name_missing"))
        #expect(finding.severity == .warning && finding.row == 2)
        #expect(finding.facts["count"] == "2" && finding.facts["example"] == "Wer")
        let some = try roster("Name,ID number\nAda,1\n,2\n").scan().finding("csv.name_missing")
        #expect(some?.row == 3 && some?.facts["count"] == "1" && some?.facts["example"] == nil)
        #expect(try roster("Name,ID number\nAda,1\nEva,2\n").scan().finding("csv.name_missing") == nil)
    }

    @Test func daysThatNobodyUsesAreNamed() throws {
        let text = "Name,ID number,Completion date\nAda,1,2026-05-08\nEva,2,2026-05-09\nIda,3,2026-05-10\n"
        func finding(_ course: String) throws -> Finding? {
            try IssuancePlan(
                course: Course(parsing: Array(course.utf8), name: "course.yaml"), roster: roster(text),
                workspace: Office.new().workspace, now: Office.start
            ).findings.listed.first { $0.reason == "csv.day_unused" }
        }
        let found = try #require(try finding(soundCourse))
        #expect(found.severity == .warning && found.row == 3 && found.columnName == "Completion date")
        #expect(found.facts["count"] == "2" && found.facts["day"] == "2026-05-08")
        let own = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        #expect(try finding(own) == nil)
    }

    @Test func exchangedNamesAreShown() throws {
        let text = "Nachname,Vorname\nAnna,Müller\nPeter,Schmidt\nJulia,Schneider\n"
        let plan = try IssuancePlan(
            course: course(), roster: roster(text), workspace: Office.new().workspace, now: Office.start)
        let finding = try #require(plan.findings.listed.first { $0.reason == "learner.names_swapped" })
        #expect(finding.facts["sample"] == "Müller Anna" && finding.row == 2)
    }

    @Test func theSheetThatLooksLikeTheRosterIsTheExample() throws {
        var workbook = MemoryWorkbook(rows: [])
        workbook.sheets = ["Deckblatt", "Liste", "Hinweise"].map { RosterSheet(name: $0) }
        workbook.rowsOfSheets = [
            1: [.init(number: 1, cells: [(0, "Vorname", .text), (1, "Nachname", .text)])],
            2: [.init(number: 1, cells: [(0, "Bitte beachten", .text)])],
        ]
        let finding = try #require(try workbook.roster().scan().finding("xlsx.sheet"))
        #expect(finding.facts["example"] == "Liste")
        #expect(finding.severity == .problem)
    }
}
