import Helper
import TestSupport
import Testing

/// Spreadsheets that were made to do harm, or are none.
@Suite struct HostileWorkbookTests {
    private func open(_ bytes: [UInt8]) -> HelperError.Code? {
        code {
            let workbook = try Workbook(bytes, helper: worker)
            let rows = try workbook.rows(ofSheet: 0)
            while try rows.next() != nil {}
        }
    }

    private let sound = WorkbookFixture(rows: [["First name"], ["Mira"]])
    private let sheet = "xl/worksheets/sheet1.xml"

    @Test func theSoundOneIsRead() { #expect(open(sound.bytes) == nil) }

    @Test func whatIsNoWorkbookIsRefused() {
        #expect(open([]) == .xlsxFormat)
        #expect(open(Array("First name,Last name".utf8)) == .xlsxFormat)
        #expect(open(ZipFixture([.init("a.txt", "x")]).bytes) == .xlsxFormat)
        #expect(
            open(ZipFixture([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes) == .xlsxFormat
        )
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(open(compound) == .xlsxFormat)
        #expect(open(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }) == .xlsxEncrypted)
    }

    @Test func aTruncatedOneIsRefused() {
        let bytes = sound.bytes
        for count in stride(from: 4, to: bytes.count, by: 97) {
            #expect(open(Array(bytes[..<count])) == .xlsxMalformed, "\(count)")
        }
    }

    @Test func aFlippedByteIsARefusalOrNothing() {
        let bytes = sound.bytes
        for position in stride(from: 0, to: bytes.count, by: 211) {
            var spoilt = bytes
            spoilt[position] ^= 0x41
            let code = open(spoilt)
            #expect(code == nil || code?.rawValue.hasPrefix("xlsx.") == true, "\(position): \(code?.rawValue ?? "")")
        }
    }

    @Test func entitiesAreRefused() {
        var external = sound
        external[sheet] = #"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>"# + external[sheet]
        #expect(open(external.bytes) == .xlsxEntities)
        var laughs = sound
        laughs[sheet] =
            #"<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>"# + laughs[sheet]
        #expect(open(laughs.bytes) == .xlsxEntities)
    }

    @Test func aBombIsRefused() {
        // 64 MiB of spaces inside of a cell's element: nothing but the ratio tells.
        let text = sound[sheet].replacing(
            "</row>", with: String(repeating: " ", count: 64 << 20) + "</row>", maxReplacements: 1)
        var entries = sound.entries
        guard let index = entries.firstIndex(where: { $0.name == Array(sheet.utf8) }) else { return }
        let content = Array(text.utf8)
        entries[index].stored = deflated(content)
        entries[index].method = 8
        entries[index].size = UInt32(content.count)
        #expect(open(ZipFixture(entries).bytes) == .xlsxTooLarge)
    }

    @Test func depthIsLimited() {
        func nested(_ depth: Int) -> [UInt8] {
            // worksheet, sheetData, row: three are there already.
            let inside = String(repeating: "<x>", count: depth - 3) + String(repeating: "</x>", count: depth - 3)
            return WorkbookFixture(sheetXML: #"<row r="1">\#(inside)</row>"#).bytes
        }
        #expect(open(nested(64)) == nil)
        #expect(open(nested(65)) == .xlsxTooLarge)
    }

    @Test func cellsAreLimited() {
        func long(_ count: Int) -> [UInt8] {
            WorkbookFixture(rows: [[String(repeating: "x", count: count)]]).bytes
        }
        #expect(open(long(128 << 10)) == nil)
        #expect(open(long(128 << 10 + 1)) == .xlsxTooLarge)
        #expect(open(WorkbookFixture(sheetXML: #"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#).bytes) == nil)
        #expect(
            open(WorkbookFixture(sheetXML: #"<row r="1048577"><c><v>1</v></c></row>"#).bytes) == .xlsxMalformed)
        #expect(open(WorkbookFixture(sheetXML: #"<row r="1"><c r="XFE1"><v>1</v></c></row>"#).bytes) == .xlsxMalformed)
    }

    @Test(
        arguments: [
            #"<row r="2"/><row r="1"/>"#, #"<row r="1"><c r="B1"/><c r="A1"/></row>"#, #"<row r="1"><c r="A2"/></row>"#,
            #"<row r="1"><c r="1A"/></row>"#, #"<row r="1"><c t="s"><v>7</v></c></row>"#, #"<row r="0"/>"#,
            #"<row r="1"><c t="zz"><v>7</v></c></row>"#, #"<row r="1"><c><v>seven</v></c></row>"#, #"<c r="A1"/>"#,
            "<row", "<row></c>",
        ])
    func whatNoSpreadsheetWritesIsRefused(_ xml: String) {
        #expect(open(WorkbookFixture(sheetXML: xml).bytes) == .xlsxMalformed)
    }

    @Test func aPartThatIsNotThereIsRefused() {
        var fixture = sound
        fixture.parts.removeAll { $0.name == sheet }
        #expect(open(fixture.bytes) == .xlsxMalformed)
        fixture = sound
        fixture["xl/_rels/workbook.xml.rels"] = fixture["xl/_rels/workbook.xml.rels"]
            .replacing("worksheets/sheet1.xml", with: "../../../../etc/passwd")
        #expect(open(fixture.bytes) == .xlsxMalformed)
    }

    @Test func aProtectedEntryIsRefused() {
        var entries = sound.entries
        for index in entries.indices { entries[index].flags |= 1 }
        #expect(open(ZipFixture(entries).bytes) == .xlsxEncrypted)
    }

    @Test func theFileIsLimited() {
        let tooLarge = [UInt8](repeating: 0x50, count: 128 << 20 + 1)
        #expect(open(tooLarge) == .xlsxTooLarge)
    }
}
