import Encodings
import Helper
import TestSupport
import Testing

/// Spreadsheets as people make them.
@Suite struct WorkbookTests {
    private func rows(_ fixture: WorkbookFixture) throws -> ([SheetRow], SheetSummary?, Workbook) {
        let workbook = try Workbook(fixture.bytes, helper: worker)
        let reader = try workbook.rows(ofSheet: 0)
        var rows: [SheetRow] = []
        while let row = try reader.next() { rows.append(row) }
        return (rows, reader.summary, workbook)
    }

    @Test func textsOfEveryScriptComeBack() throws {
        let cells = [["Vorname", "Nachname", "Ἀριθμός"], ["Zoë", "Wróbel & <Söhne>", "Ж\u{1F600}"], ["", "x", ""]]
        let (rows, summary, workbook) = try rows(WorkbookFixture(rows: cells))
        #expect(workbook.sheets.map(\.name) == ["Roster"])
        #expect(rows.map(\.number) == [1, 2, 3])
        #expect(rows[0].cells.map(\.text) == cells[0])
        #expect(rows[1].cells.map(\.text) == cells[1])
        #expect(rows[2].cells == [SheetCell(column: 2, kind: .text, text: "x")])
        #expect(summary?.rows == 3)
    }

    @Test func valuesOfEveryKindAreTold() throws {
        let fixture = WorkbookFixture(
            sheetXML: """
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.5</v></c><c r="C2" s="1"><v>46150</v></c>\
                <c r="D2" s="2"><v>0.87</v></c><c r="E2" s="3"><v>0.5</v></c><c r="F2" t="b"><v>1</v></c>\
                <c r="G2" t="e"><v>#N/A</v></c><c r="H2" t="str"><f>A2</f><v>calc</v></c><c r="I2"><f>B2</f></c>\
                <c r="J2" s="1"/><c r="AA2" s="4"><v>46150.75</v></c></row>
                """,
            sharedStrings: ["<t>first</t>", "<r><t>Mi</t></r><r><t>ra</t></r><rPh><t>no</t></rPh>"],
            numberFormats: [#"[$-407]d. mmmm yyyy;@"#], after: #"<mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#)
        let (rows, summary, workbook) = try rows(fixture)
        #expect(
            rows == [
                SheetRow(
                    number: 2,
                    cells: [
                        SheetCell(column: 1, kind: .text, text: "Mira"),
                        SheetCell(column: 2, kind: .number, text: "1.5"),
                        SheetCell(column: 3, kind: .date, text: "46150"),
                        SheetCell(
                            column: 4, kind: .percentage, text: "0.87", form: .plain(SheetNumberForm(wholeDigits: 1))),
                        SheetCell(column: 5, kind: .time, text: "0.5"),
                        SheetCell(column: 6, kind: .boolean, text: "1"),
                        SheetCell(column: 7, kind: .error, text: "#N/A"),
                        SheetCell(column: 8, kind: .text, text: "calc", isFormula: true),
                        SheetCell(column: 9, kind: .number, text: "", isFormula: true),
                        SheetCell(column: 27, kind: .date, text: "46150.75"),
                    ])
            ])
        #expect(summary?.formulaCells == 2)
        #expect(summary?.mergedAreas == 1)
        #expect(workbook.day(of: rows[0].cells[2])?.description == "2026-05-08")
        #expect(workbook.day(of: rows[0].cells[9])?.description == "2026-05-08")
    }

    @Test(
        arguments: [
            ("yyyy-mm-dd", SheetCell.Kind.date), ("m/d/yy h:mm", .date), ("mmm", .date), ("General", .number),
            ("0.00", .number), (#"0" days""#, .number), (#"0\d"#, .number), ("[h]:mm", .time), ("[Red]0.0", .number),
            ("hh:mm:ss", .time), ("0.0%", .percentage), ("#,##0 [$€-407]", .number), (#"0;"d""#, .number),
        ])
    func aFormatSaysWhatANumberIs(_ format: String, _ kind: SheetCell.Kind) throws {
        let fixture = WorkbookFixture(
            sheetXML: #"<row r="1"><c r="A1" s="4"><v>1</v></c></row>"#, numberFormats: [format])
        #expect(try rows(fixture).0.first?.cells.first?.kind == kind)
    }

    @Test(
        arguments: [
            ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("60", false, nil), ("61", false, "1900-03-01"),
            ("0", false, nil), ("2958465", false, "9999-12-31"), ("2958466", false, nil), ("-1", false, nil),
            ("0", true, "1904-01-01"), ("44688", true, "2026-05-08"), ("x", false, nil), ("1e9", false, nil),
            ("46150.99", false, "2026-05-08"),
        ] as [(String, Bool, String?)])
    func aDayIsCountedAsSpreadsheetsDo(_ text: String, _ from1904: Bool, _ expected: String?) throws {
        let fixture = WorkbookFixture(
            sheetXML: #"<row r="1"><c r="A1" t="str"><v>x</v></c></row>"#, date1904: from1904)
        let workbook = try Workbook(fixture.bytes, helper: worker)
        #expect(workbook.countsFrom1904 == from1904)
        #expect(workbook.day(of: SheetCell(column: 1, kind: .date, text: text))?.description == expected)
    }

    @Test func hiddenRowsAndSheetsAreTold() throws {
        var fixture = WorkbookFixture(sheetXML: #"<row r="3" hidden="1"><c t="str"><v>x</v></c></row>"#)
        fixture["xl/workbook.xml"] = fixture["xl/workbook.xml"]
            .replacing("</sheets>", with: #"<sheet name="B" sheetId="2" state="hidden" r:id="r1"/></sheets>"#)
        let (rows, summary, workbook) = try rows(fixture)
        #expect(rows.map(\.isHidden) == [true])
        #expect(summary?.hiddenRows == 1)
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
    }

    @Test func escapedCharactersAreCharacters() throws {
        let (rows, _, _) = try rows(
            WorkbookFixture(sheetXML: #"<row><c t="str"><v>a_x000D_b_x005F_x_xZZZZ_</v></c></row>"#))
        #expect(rows[0].cells[0].text == "a\rb_x_xZZZZ_")
    }

    @Test func aSheetCanBeLeftAndReadAgain() throws {
        let many = (1...20_000).map { ["Given\($0)", "Family\($0)", "x"] }
        let workbook = try Workbook(WorkbookFixture(rows: many).bytes, helper: worker)
        for _ in 0..<2 {
            let reader = try workbook.rows(ofSheet: 0)
            #expect(try reader.next()?.cells[0].text == "Given1")
            #expect(reader.summary == nil)
        }
        let reader = try workbook.rows(ofSheet: 0)
        var count = 0
        while let row = try reader.next() {
            count += 1
            #expect(row.number == count)
        }
        #expect(count == 20_000)
    }
}
