import Helper

/// The part that lists the sheets.
final class WorkbookOutline: XMLListener {
    private(set) var root: String?
    private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
    private(set) var countsFrom1904 = false

    var isWorkbook: Bool { root == "workbook" }

    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError) {
        if root == nil { root = name }
        switch name {
        case "workbookPr": countsFrom1904 = attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        case "sheet":
            guard sheets.count < SheetLimits.sheets else {
                throw HelperError(.xlsxTooLarge, facts: ["what": "sheets", "limit": String(SheetLimits.sheets)])
            }
            guard let title = attributes["name"], title.utf8.count <= SheetLimits.sheetName, let id = attributes["id"]
            else { throw HelperError(.xlsxMalformed, facts: ["what": "sheets"]) }
            sheets.append((title, (attributes["state"] ?? "visible") != "visible", id))
        default: break
        }
    }

    func ended(_ name: String) {}
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
