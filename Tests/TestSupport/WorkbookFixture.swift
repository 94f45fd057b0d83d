/// A workbook for tests, made part by part.
///
/// ```swift
/// let bytes = WorkbookFixture(rows: [["First name", "Course total"], ["Zoë", "1,5"]]).bytes
/// ```
public struct WorkbookFixture {
    /// The parts by their names; change one to have a workbook with one thing wrong.
    public var parts: [(name: String, content: String)]

    /// A workbook with one sheet of texts.
    public init(rows: [[String]], sheet: String = "Roster") {
        self.init(
            sheetXML: rows.enumerated().map { row, cells in
                let cells = cells.enumerated().map { column, text in
                    text.isEmpty
                        ? ""
                        : #"<c r="\#(Self.name(column, row))" t="inlineStr"><is><t xml:space="preserve">\#(Self.escaped(text))</t></is></c>"#
                }
                return #"<row r="\#(row + 1)">\#(cells.joined())</row>"#
            }.joined(), sheet: sheet)
    }

    /// A workbook whose sheet has this content between `<sheetData>` and its end.
    public init(
        sheetXML: String, sheet: String = "Roster", sharedStrings: [String] = [], numberFormats: [String] = [],
        date1904: Bool = false, after: String = ""
    ) {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let formats = numberFormats.enumerated().map {
            #"<numFmt numFmtId="\#(164 + $0)" formatCode="\#(Self.escaped($1))"/>"#
        }.joined()
        let styles = numberFormats.indices.map { #"<xf numFmtId="\#(164 + $0)"/>"# }.joined()
        parts = [
            (
                "[Content_Types].xml",
                #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#
            ),
            (
                "_rels/.rels",
                #"<Relationships xmlns="\#(relations)"><Relationship Id="r1" Type="\#(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
            (
                "xl/workbook.xml",
                #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><workbookPr date1904="\#(date1904 ? 1 : 0)"/><sheets><sheet name="\#(Self.escaped(sheet))" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
            (
                "xl/_rels/workbook.xml.rels",
                #"<Relationships xmlns="\#(relations)"><Relationship Id="r1" Type="\#(office)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="\#(office)/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="\#(office)/styles" Target="styles.xml"/></Relationships>"#
            ),
            (
                "xl/sharedStrings.xml",
                #"<sst xmlns="\#(main)">\#(sharedStrings.map { "<si>\($0)</si>" }.joined())</sst>"#
            ),
            (
                "xl/styles.xml",
                #"<styleSheet xmlns="\#(main)"><numFmts>\#(formats)</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="20"/>\#(styles)</cellXfs></styleSheet>"#
            ),
            (
                "xl/worksheets/sheet1.xml",
                #"<worksheet xmlns="\#(main)"><sheetData>\#(sheetXML)</sheetData>\#(after)</worksheet>"#
            ),
        ]
    }

    public subscript(part: String) -> String {
        get { parts.first { $0.name == part }?.content ?? "" }
        set {
            parts.removeAll { $0.name == part }
            parts.append((part, newValue))
        }
    }

    /// The archive's entries, to spoil one of them.
    public var entries: [ZipFixture.Entry] { parts.map { ZipFixture.Entry($0.name, $0.content) } }

    public var bytes: [UInt8] { ZipFixture(entries).bytes }

    /// `B3` for column 1 of row 2, both counted from 0.
    public static func name(_ column: Int, _ row: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(row + 1)
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map {
            switch $0 {
            case "<": "&lt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            default: String($0)
            }
        }.joined()
    }
}
