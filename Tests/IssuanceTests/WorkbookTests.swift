import Encodings
import TestSupport
import Testing

@testable import Issuance

/// A workbook in memory.
struct MemoryWorkbook: RosterWorkbookOpener {
    struct Row {
        let number: Int
        let cells: [(Int, String, RosterCell)]
        var isHidden = false
    }

    var sheets: [RosterSheet] = [RosterSheet(name: "Liste")]
    var rows: [Row]
    /// The rows of sheets that have others than these, by place.
    var rowsOfSheets: [Int: [Row]] = [:]
    var notes = RosterSheetNotes()

    func sheets(of workbook: RosterWorkbook) throws(IssuanceError) -> [RosterSheet] { sheets }

    func rows(ofSheet sheet: Int, in workbook: RosterWorkbook) throws(IssuanceError) -> any RosterSheetReader {
        Reader(rows: rowsOfSheets[sheet] ?? rows, notes: notes)
    }

    private final class Reader: RosterSheetReader {
        private var rows: ArraySlice<Row>
        let notes: RosterSheetNotes

        init(rows: [Row], notes: RosterSheetNotes) {
            self.rows = rows[...]
            self.notes = notes
        }

        func next(into record: inout RosterRecord) throws(IssuanceError) -> Bool {
            guard let row = rows.popFirst() else { return false }
            record.begin(row: row.number, isHidden: row.isHidden)
            for (column, text, cell) in row.cells { record.add(text.utf8, cell, column: column) }
            return true
        }
    }

    /// A roster of this workbook; its file is there for the digest alone.
    func roster(sheet: String? = nil) throws -> Roster {
        let folder = try Folder(path: temporaryFolder())
        try folder.write(Array("PK".utf8), as: "roster.xlsx")
        return Roster(.workbook(RosterWorkbook(folder.place(of: "roster.xlsx"), sheet: sheet, opener: self)))
    }
}

@Suite struct WorkbookTests {
    private static let header = MemoryWorkbook.Row(
        number: 3,
        cells: [
            (0, "Vorname", .text), (1, "Nachname", .text), (2, "Matrikelnummer", .text), (3, "Note", .text),
            (4, "Abschlussdatum", .text),
        ])
    private static let title = MemoryWorkbook.Row(number: 1, cells: [(0, "Prüfungsliste 2026", .text)])

    private func workbook(_ cells: [(Int, String, RosterCell)], isHidden: Bool = false) -> MemoryWorkbook {
        MemoryWorkbook(rows: [Self.title, Self.header, .init(number: 4, cells: cells, isHidden: isHidden)])
    }

    private let sound: [(Int, String, RosterCell)] = [
        (0, "Zoë", .text), (1, "Müller", .text), (2, "712345", .number), (3, "1.7000000000000002", .number),
        (4, "46150", .day(.from1900)),
    ]

    private func first(_ roster: Roster) throws -> RosterRow? {
        try RosterRows(roster, try roster.scan()).next()
    }

    private func problems(_ workbook: MemoryWorkbook) throws -> [String] {
        reasons(try workbook.roster().scan().findings, atLeast: .warning)
    }

    @Test func aSheetIsReadLikeATable() throws {
        let list = try workbook(sound).roster()
        let scan = try list.scan()
        #expect(reasons(scan.findings, atLeast: .warning) == [])
        #expect(scan.sheet == "Liste" && scan.headerRow == 3 && scan.count == 1)
        let row = try #require(try first(list))
        #expect(row.row == 4 && row.displayName == "Zoë Müller")
        #expect(row.idNumber == "712345" && row.grade == "1.7")
        #expect(row.completionDate?.description == "2026-05-08")
    }

    @Test func cellsThatAreMissingAreEmpty() throws {
        let list = try workbook([(0, "Zoë", .text), (1, "Müller", .text)]).roster()
        #expect(!(try list.scan().findings.hasProblems))
        #expect(try first(list)?.grade == nil)
        #expect(try problems(workbook(sound + [(7, "x", .text)])) == ["csv.columns"])
    }

    @Test(arguments: [RosterCell.day(.from1900), .time, .truth, .error])
    func aGradeMustNotBeSomethingElse(_ cell: RosterCell) throws {
        let cells = sound.map { $0.0 == 3 ? (3, "46000", cell) : $0 }
        #expect(try problems(workbook(cells)) == ["xlsx.cell"])
    }

    @Test func percentagesAreShownAsPercentages() throws {
        let cells = sound.map { $0.0 == 3 ? (3, "0.875", RosterCell.percentage) : $0 }
        #expect(try first(workbook(cells).roster())?.grade == "87.5 %")
    }

    @Test func workbooksMayCountFrom1904() throws {
        let cells = sound.map { $0.0 == 4 ? (4, "44688.5", RosterCell.day(.from1904)) : $0 }
        #expect(try first(workbook(cells).roster())?.completionDate?.description == "2026-05-08")
    }

    @Test func calculatedCellsAreNamedAndEmptyOnesRefused() throws {
        let calculated = sound.map { $0.0 == 3 ? (3, "2", RosterCell(.number, isCalculated: true)) : $0 }
        #expect(try problems(workbook(calculated)) == ["xlsx.calculated"])
        let empty = sound.map { $0.0 == 3 ? (3, "", RosterCell(.number, isCalculated: true)) : $0 }
        #expect(try problems(workbook(empty)) == ["csv.formula", "xlsx.calculated"].sorted())
    }

    @Test func hiddenRowsAreAskedAbout() throws {
        #expect(try problems(workbook(sound, isHidden: true)) == ["xlsx.hidden_rows"])
    }

    /// What the spreadsheet shows is what is taken.
    @Test(
        arguments: [
            ("123", RosterNumberForm(wholeDigits: 7), "0000123"), ("2", .init(wholeDigits: 1, decimals: 1...1), "2.0"),
            ("14.456", .init(wholeDigits: 1, decimals: 2...2), "14.46"),
            ("9.995", .init(wholeDigits: 1, decimals: 2...2), "10.00"), ("0.4", .init(wholeDigits: 1), "0"),
            ("0.6", .init(wholeDigits: 1), "1"), ("0.04", .init(wholeDigits: 1, decimals: 1...1), "0.0"),
            ("1.0E+05", .init(wholeDigits: 0), "100000"), ("1.5", .init(wholeDigits: 0, decimals: 0...2), "1.5"),
            ("17", .init(wholeDigits: 4, before: "SW-", behind: "/26"), "SW-0017/26"),
            ("-1.25", .init(wholeDigits: 1, decimals: 1...1), "-1.3"),
            ("-0.01", .init(wholeDigits: 1, decimals: 1...1), "0.0"),
        ])
    func aNumberHasTheFormThatIsShown(_ stored: String, _ form: RosterNumberForm, _ shown: String) throws {
        let cells = sound.map { $0.0 == 2 ? (2, stored, RosterCell(.number, form: .plain(form))) : $0 }
        #expect(try first(workbook(cells).roster())?.idNumber == shown)
        let decimals = stored.hasSuffix("+05") ? 0 : stored.split(separator: ".").dropFirst().first?.count ?? 0
        #expect(try problems(workbook(cells)) == (decimals > form.decimals.upperBound ? ["xlsx.rounded"] : []))
        #expect(try workbook(cells).roster().scan().contents != workbook(sound).roster().scan().contents)
    }

    @Test func percentagesHaveTheDecimalsThatAreShown() throws {
        let form = RosterCell.Form.plain(RosterNumberForm(wholeDigits: 1, decimals: 1...1))
        let cells = sound.map { $0.0 == 3 ? (3, "0.87", RosterCell(.percentage, form: form)) : $0 }
        #expect(try first(workbook(cells).roster())?.grade == "87.0 %")
        #expect(try problems(workbook(cells)) == [])
    }

    /// With its unit a grade could not be held against any scale.
    @Test func theUnitOfAGradeIsTheCoursesBusiness() throws {
        let form = RosterNumberForm(wholeDigits: 1, decimals: 1...1, behind: " / 20")
        let cells = sound.map { $0.0 == 3 ? (3, "8", RosterCell(.number, form: .plain(form))) : $0 }
        #expect(try first(workbook(cells).roster())?.grade == "8.0")
    }

    @Test(arguments: [("A\u{202E}", "csv.control_character"), ("=", "csv.formula")])
    func wordsOfAFormAreWords(_ words: String, _ code: String) throws {
        let form = RosterCell(.number, form: .plain(RosterNumberForm(wholeDigits: 3, before: words)))
        #expect(try problems(workbook(sound.map { $0.0 == 2 ? (2, "17", form) : $0 })) == [code])
    }

    /// 49.6 that is seen as 50 may be below what is needed to pass.
    @Test(arguments: [("49.6", RosterCell.number, "50"), ("0.496", .percentage, "50 %"), ("49.4", .number, "49")])
    func aGradeThatIsRoundedForTheEyeIsPointedOut(_ stored: String, _ cell: RosterCell, _ shown: String) throws {
        let form = RosterCell(cell.kind, form: .plain(RosterNumberForm(wholeDigits: 1)))
        let book = workbook(sound.map { $0.0 == 3 ? (3, stored, form) : $0 })
        #expect(try first(book.roster())?.grade == shown)
        #expect(try problems(book) == ["xlsx.rounded"])
        // What only floating point adds is nothing that anybody rounded.
        let exact = workbook(sound.map { $0.0 == 3 ? (3, "50.000000000000001", form) : $0 })
        #expect(try problems(exact) == [])
    }

    @Test func aFormThatCannotBeWrittenIsNamedAndTheNumberTaken() throws {
        let cells = sound.map { $0.0 == 2 ? (2, "123456789", RosterCell(.number, form: .other)) : $0 }
        #expect(try first(workbook(cells).roster())?.idNumber == "123456789")
        #expect(try problems(workbook(cells)) == ["xlsx.number_form"])
    }

    @Test func hiddenColumnsThatAreReadAndMergedRowsAreNamed() throws {
        var book = workbook(sound)
        book.notes = RosterSheetNotes(
            hiddenColumns: [2...2, 9...12],
            tallAreas: [.init(rows: 4...5, columns: 3...3), .init(rows: 1...2, columns: 0...4)])
        #expect(try problems(book) == ["xlsx.hidden_column", "xlsx.merged_rows"])
        book.notes = RosterSheetNotes(hiddenColumns: [9...12], tallAreas: [.init(rows: 4...5, columns: 9...9)])
        #expect(try problems(book) == [])
    }

    @Test func sheetsWithoutARowHoldNoRoster() throws {
        var book = workbook(sound)
        book.sheets = ["Tabelle1", "Tabelle2", "Tabelle3"].map { RosterSheet(name: $0) }
        book.rowsOfSheets = [1: [], 2: [.init(number: 1, cells: [(0, " ", .text)])]]
        #expect(try book.roster().scan().sheet == "Tabelle1")
        book.rowsOfSheets = [1: []]
        #expect(reasons(try book.roster().scan().findings) == ["xlsx.sheet"])
    }

    @Test func severalSheetsAreAskedFor() throws {
        var book = workbook(sound)
        book.sheets = [RosterSheet(name: "2025"), RosterSheet(name: "2026")]
        let scan = try book.roster().scan()
        #expect(reasons(scan.findings) == ["xlsx.sheet"])
        #expect(scan.findings.listed.first?.facts["sheets"] == "2025, 2026")
        #expect(!(try book.roster(sheet: "2026").scan().findings.hasProblems))
        #expect(reasons(try book.roster(sheet: "2027").scan().findings) == ["xlsx.sheet"])
        book.sheets = [RosterSheet(name: "2025", isVisible: false), RosterSheet(name: "2026")]
        #expect(try book.roster().scan().sheet == "2026")
    }

    @Test func rowsMustComeInTheirOrder() throws {
        let book = MemoryWorkbook(rows: [Self.header, .init(number: 2, cells: sound)])
        #expect(try problems(book) == ["csv.syntax"])
    }

    @Test func theContentIsWhatIdentifiesIt() throws {
        let one = try workbook(sound).roster().scan()
        #expect(one.contents != one.digest)
        #expect(try workbook(sound).roster().scan().contents == one.contents)
        let other = sound.map { $0.0 == 3 ? (3, "1.7", RosterCell.text) : $0 }
        #expect(try workbook(other).roster().scan().contents != one.contents)
    }

    @Test(arguments: [
        ("1.7000000000000002", "1.7"), ("0.30000000000000004", "0.3"), ("2E-3", "0.002"), ("1E3", "1000"),
        ("99.999999999999997", "100"), ("-0.5", "-0.5"), ("0", "0"), ("007", "7"), ("712345", "712345"),
        ("123456789012345678", "123456789012346000"), ("1.5E1", "15"),
    ])
    func numbersAreShownAsSpreadsheetsShowThem(_ stored: String, _ shown: String) {
        #expect(Array(stored.utf8).withUnsafeBufferPointer { NumberText.shown($0) } == shown)
    }

    @Test(arguments: ["", "x", "1,5", "1.", ".5", "1e", "1e99", "--1", "1.5.2"])
    func whatIsNoNumberIsNone(_ stored: String) {
        #expect(Array(stored.utf8).withUnsafeBufferPointer { NumberText.shown($0) } == nil)
    }
}
