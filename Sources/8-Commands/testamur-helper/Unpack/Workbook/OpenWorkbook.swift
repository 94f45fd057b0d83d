import Helper

/// A workbook that has been opened: its sheets are known, the texts and formats that cells share are at hand.
final class OpenWorkbook {
    let facts: WorkbookFacts
    private let archive: ZipFile
    private let paths: [String]
    private let texts: SharedTexts
    private let formats: CellFormats
    private var budget = UnpackingBudget(
        most: SheetLimits.unpacked, ratio: SheetLimits.ratio, ratioFrom: SheetLimits.ratioFrom)

    /// - Throws: `xlsx.format`, `xlsx.encrypted`, `xlsx.malformed`, `xlsx.entities`, `xlsx.too_large`.
    init(_ bytes: [UInt8]) throws(HelperError) {
        try WorkbookKind.check(bytes)
        archive = try ZipFile(opening: bytes)
        guard archive.entry(named: "[Content_Types].xml") != nil else { throw WorkbookKind.refusal(of: archive) }

        let roots = Relations()
        try Self.read("_rels/.rels", roots, archive, &budget)
        guard let main = roots.first(ofType: "/officeDocument") else { throw HelperError(.xlsxFormat) }
        let main0 = PartName.resolved(main, against: "")
        let outline = WorkbookOutline()
        try Self.read(main0, outline, archive, &budget)
        guard outline.isWorkbook else { throw HelperError(.xlsxFormat, facts: ["found": outline.root ?? ""]) }
        let relations = Relations()
        try Self.read(PartName.relations(of: main0), relations, archive, &budget)
        func part(_ target: String) -> String { PartName.resolved(target, against: main0) }

        var sheets: [(name: String, isHidden: Bool)] = []
        var paths: [String] = []
        for sheet in outline.sheets {
            // Charts and macros are listed among the sheets and have no rows.
            guard let relation = relations[sheet.relation], relation.type.hasSuffix("/worksheet") else { continue }
            sheets.append((sheet.name, sheet.isHidden))
            paths.append(part(relation.target))
        }
        guard !sheets.isEmpty else { throw HelperError(.xlsxMalformed, facts: ["what": "sheets"]) }
        self.paths = paths
        facts = WorkbookFacts(sheets: sheets, countsFrom1904: outline.countsFrom1904)

        texts = SharedTexts()
        if let target = relations.first(ofType: "/sharedStrings") {
            try Self.read(part(target), texts, archive, &budget)
        }
        formats = CellFormats()
        if let target = relations.first(ofType: "/styles") { try Self.read(part(target), formats, archive, &budget) }
    }

    /// Reads a sheet.
    ///
    /// - Parameter send: Is given rows, some at a time: how many, and they.
    /// - Throws: `xlsx.malformed`, `xlsx.entities`, `xlsx.too_large`.
    func readSheet(_ sheet: Int, _ send: @escaping ([UInt8]) -> Void) throws(HelperError) -> SheetSummary {
        guard paths.indices.contains(sheet) else { throw HelperError(.xlsxMalformed, facts: ["what": "sheets"]) }
        let reader = SheetReader(texts: texts, formats: formats, send: send)
        try Self.read(paths[sheet], reader, archive, &budget)
        return reader.finish()
    }

    private static let codes = XMLPullParser.Codes(
        malformed: .xlsxMalformed, doctype: .xlsxEntities, tooDeep: .xlsxTooLarge)

    /// Reads one part of the workbook.
    private static func read(
        _ name: String, _ listener: any XMLListener, _ archive: ZipFile, _ budget: inout UnpackingBudget
    ) throws(HelperError) {
        guard let entry = archive.entry(named: name) else {
            throw HelperError(.xlsxMalformed, facts: ["part": name])
        }
        guard !entry.isEncrypted else { throw HelperError(.xlsxEncrypted) }
        guard let parser = XMLPullParser(listener, deepest: SheetLimits.depth, codes: codes) else {
            throw HelperError(.xlsxMalformed)
        }
        var unpacked = 0
        var spending = budget
        let isWhole = try archive.read(entry) { piece throws(HelperError) in
            unpacked += piece.count
            if let (what, limit) = spending.exceeded(by: piece.count, unpacked: unpacked, packed: entry.packedSize) {
                throw HelperError(.xlsxTooLarge, facts: ["what": what, "limit": String(limit), "part": name])
            }
            try parser.take(piece)
            return true
        }
        budget = spending
        guard isWhole else { throw HelperError(.xlsxMalformed, facts: ["part": name]) }
        try parser.take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }
}

extension ZipFile {
    /// Opens the archive of a workbook.
    fileprivate convenience init(opening bytes: [UInt8]) throws(HelperError) {
        do {
            try self.init(bytes, mostEntries: SheetLimits.entries)
        } catch  where error.code == .zipTooLarge {
            throw HelperError(.xlsxTooLarge, facts: error.facts)
        } catch {
            throw HelperError(.xlsxMalformed)
        }
    }
}
