import Helper
import TestSupport
import Testing

/// How numbers are shown, and what is not shown at all.
@Suite struct WorkbookFormTests {
    private func form(_ format: String, _ value: String = "1") throws -> SheetCell.Form? {
        let fixture = WorkbookFixture(
            sheetXML: #"<row r="1"><c r="A1" s="4"><v>\#(value)</v></c></row>"#, numberFormats: [format])
        let rows = try Workbook(fixture.bytes, helper: worker).rows(ofSheet: 0)
        return try rows.next()?.cells.first?.form
    }

    private static func plain(
        _ whole: Int, _ decimals: ClosedRange<Int> = 0...0, _ before: String = "", _ behind: String = ""
    ) -> SheetCell.Form {
        .plain(SheetNumberForm(wholeDigits: whole, decimals: decimals, before: before, behind: behind))
    }

    @Test(
        arguments: [
            ("General", .asStored), ("@", .asStored), ("General;[Red]-General", .asStored), ("0.00E+00", .asStored),
            ("0000000", plain(7)), ("0", plain(1)), ("#", plain(0)), ("#,##0", plain(1)), ("#,##0.00", plain(1, 2...2)),
            ("0.0", plain(1, 1...1)), ("0.0#", plain(1, 1...2)), ("#.#", plain(0, 0...1)),
            ("0.0%", plain(1, 1...1)), (#"0\ %"#, plain(1)), (#""SW-"0000"#, plain(4, 0...0, "SW-")),
            (#"0.0" / 20""#, plain(1, 1...1, "", " / 20")), (#"0.0;\-0.0;"-""#, plain(1, 1...1)),
            (#"_-* #,##0.00\ _€_-;\-* #,##0.00\ _€_-"#, plain(1, 2...2)), ("[Red]0.0", plain(1, 1...1)),
            ("[$-407]0.0", plain(1, 1...1)), ("#,##0.00 [$€-407]", plain(1, 2...2, "", " €")),
        ] as [(String, SheetCell.Form)])
    func aPlainFormIsTold(_ format: String, _ form: SheetCell.Form) throws {
        #expect(try self.form(format) == form)
    }

    @Test(
        arguments: [
            "000-00-0000", "0#\" \"##", "# ?/?", "0/20", "0,", "[<=9999999]000-0000;0", ";;;", "\"hidden\"", "%0",
            "0.0.0", String(repeating: "0", count: 31), "\"open",
        ])
    func whatIsNotPlainIsNotMadeUp(_ format: String) throws {
        #expect(try form(format) == .other)
    }

    /// Other sections are for other numbers: what they would show is not made up.
    @Test func aSectionCountsForItsNumbers() throws {
        #expect(try form("0.0;(0.0)", "2") == Self.plain(1, 1...1))
        #expect(try form("0.0;(0.0)", "-2") == .other)
        #expect(try form(#"0.0;0.0;"none""#, "0.0E5") == .other)
        #expect(try form("0.0", "-2") == Self.plain(1, 1...1))
    }

    @Test func builtInFormsAreKnown() throws {
        var fixture = WorkbookFixture(
            sheetXML: #"<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>"#)
        fixture["xl/styles.xml"] = fixture["xl/styles.xml"].replacing(
            #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>"#,
            with: #"<cellXfs><xf numFmtId="2"/><xf numFmtId="10"/>"#)
        let cells = try Workbook(fixture.bytes, helper: worker).rows(ofSheet: 0).next()?.cells
        #expect(cells?.map(\.kind) == [.number, .percentage])
        #expect(cells?.map(\.form) == [Self.plain(1, 2...2), Self.plain(1, 2...2)])
    }

    @Test func hiddenColumnsAndTallAreasAreTold() throws {
        var fixture = WorkbookFixture(
            sheetXML: #"<row r="1"><c r="A1"><v>1</v></c></row>"#,
            after: #"<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/><mergeCell ref="x"/></mergeCells>"#)
        fixture["xl/worksheets/sheet1.xml"] = fixture["xl/worksheets/sheet1.xml"].replacing(
            "<sheetData>", with: #"<cols><col min="1" max="1"/><col min="3" max="4" hidden="1"/></cols><sheetData>"#)
        let rows = try Workbook(fixture.bytes, helper: worker).rows(ofSheet: 0)
        while try rows.next() != nil {}
        #expect(rows.summary?.hiddenColumns == [3...4])
        #expect(rows.summary?.tallAreas.map(\.rows) == [2...4])
        #expect(rows.summary?.tallAreas.map(\.columns) == [2...2])
        #expect(rows.summary?.mergedAreas == 3)
    }
}
