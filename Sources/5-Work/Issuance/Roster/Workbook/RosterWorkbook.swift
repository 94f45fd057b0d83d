import Encodings

/// Unpacks workbooks. Whoever does it is outside of this room: a packed file of a stranger is opened in a process of its own.
///
/// A workbook is opened several times, once for each time that a roster is read.
public protocol RosterWorkbookOpener: Sendable {
    /// The sheets in the order of the workbook.
    ///
    /// - Throws: ``IssuanceError`` with a code of whoever unpacks when the file is not a sound workbook.
    func sheets(of workbook: RosterWorkbook) throws(IssuanceError) -> [RosterSheet]

    /// Begins to read a sheet at its first row.
    ///
    /// - Parameter sheet: Its place in ``sheets(of:)``, from 0.
    /// - Throws: ``IssuanceError`` as ``sheets(of:)``.
    func rows(ofSheet sheet: Int, in workbook: RosterWorkbook) throws(IssuanceError) -> any RosterSheetReader
}

/// One sheet of a workbook.
public struct RosterSheet: Sendable, Hashable {
    public let name: String
    /// Whether the spreadsheet shows it.
    public let isVisible: Bool

    public init(name: String, isVisible: Bool = true) {
        self.name = name
        self.isVisible = isVisible
    }
}

/// The rows of one sheet, one at a time. Not `Sendable`: one reader each.
public protocol RosterSheetReader: AnyObject {
    /// Reads the next row that has a cell: `record.begin(row:isHidden:)`, then `record.add` for each cell, in their order.
    ///
    /// Of merged cells the first has the value and the others are empty.
    ///
    /// - Returns: False at the end.
    /// - Throws: ``IssuanceError`` when the sheet breaks off or is too large.
    func next(into record: inout RosterRecord) throws(IssuanceError) -> Bool

    /// What the spreadsheet does not show; complete when ``next(into:)`` has come to the end.
    var notes: RosterSheetNotes { get }
}

extension RosterSheetReader {
    /// Nothing: all that there is is shown.
    public var notes: RosterSheetNotes { RosterSheetNotes() }
}

/// A roster in a workbook: where it is, which sheet, and who unpacks it.
///
/// ```swift
/// let source = RosterSource.workbook(RosterWorkbook("roster.xlsx", sheet: "2026", opener: opener))
/// let uploaded = RosterSource.workbook(RosterWorkbook(bytes, name: "roster.xlsx", opener: opener))
/// ```
public struct RosterWorkbook: Sendable {
    /// What it is called in messages: of a file its path.
    public let name: String
    /// The name of the sheet; nil where there is one only.
    public let sheet: String?
    /// The packed bytes, where they are at hand.
    private let content: [UInt8]?
    let opener: any RosterWorkbookOpener

    /// The largest workbook that is read into memory, packed.
    private static let largest = 128 << 20

    /// A file.
    public init(_ path: String, sheet: String? = nil, opener: any RosterWorkbookOpener) {
        (name, content) = (path, nil)
        self.sheet = sheet
        self.opener = opener
    }

    /// Bytes that are at hand.
    public init(_ bytes: [UInt8], name: String, sheet: String? = nil, opener: any RosterWorkbookOpener) {
        (self.name, content) = (name, bytes)
        self.sheet = sheet
        self.opener = opener
    }

    /// The packed bytes, for whoever unpacks them.
    ///
    /// - Throws: ``IssuanceError`` `file.too_large` for more than 128 MiB; when the file cannot be read.
    public func bytes() throws(IssuanceError) -> [UInt8] {
        if let content { return content }
        let stream = try stream()
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = try piece.withMutableBytes { buffer throws(IssuanceError) in try stream.read(into: buffer) }
            guard bytes.count + count <= Self.largest else {
                throw IssuanceError(
                    .fileTooLarge, at: .file(name), facts: ["file": name, "limit": String(Self.largest)])
            }
            bytes += piece[..<count]
            if count < piece.count { return bytes }
        }
    }

    /// The packed bytes, piece by piece.
    func stream() throws(IssuanceError) -> RosterStream {
        let source: RosterSource = content.map { .memory($0, name: name) } ?? .file(name)
        return try source.open()
    }

    /// The sheets that a spreadsheet program shows, by their names.
    ///
    /// - Throws: ``IssuanceError`` as ``RosterWorkbookOpener/sheets(of:)``.
    public func shownSheets() throws(IssuanceError) -> [String] {
        try opener.sheets(of: self).filter(\.isVisible).map(\.name)
    }

    /// The sheet that holds the roster, by its place.
    ///
    /// - Throws: ``IssuanceError`` `xlsx.sheet` when there is no such sheet, or several and none was named.
    func chosenSheet() throws(IssuanceError) -> (place: Int, name: String) {
        let sheets = try opener.sheets(of: self)
        let names = sheets.map(\.name).joined(separator: ", ")
        if let sheet {
            guard let place = sheets.firstIndex(where: { $0.name.utf8.elementsEqual(sheet.utf8) }) else {
                throw IssuanceError(.xlsxSheet, at: .file(name), facts: ["missing": sheet, "sheets": names])
            }
            return (place, sheet)
        }
        var shown = sheets.indices.filter { sheets[$0].isVisible }
        // Spreadsheets used to come with three sheets, of which two stayed empty: those hold no roster.
        if (2...Self.mostLookedAt).contains(shown.count) {
            var filled: [Int] = []
            // One that cannot be read may be the roster as well: which it is is asked, and then said why it cannot.
            for place in shown where (try? hasRows(place)) ?? true { filled.append(place) }
            if !filled.isEmpty { shown = filled }
        }
        guard shown.count == 1, let place = shown.first else {
            var facts = ["sheets": names]
            facts["example"] = likely(shown).map { sheets[$0].name }
            throw IssuanceError(.xlsxSheet, at: .file(name), facts: facts)
        }
        return (place, sheets[place].name)
    }

    private func hasRows(_ place: Int) throws(IssuanceError) -> Bool {
        let reader = try opener.rows(ofSheet: place, in: self)
        var record = RosterRecord()
        while try reader.next(into: &record) { if !record.isBlank { return true } }
        return false
    }

    /// Of several sheets the one with the most column names that are known: an example to be named, never a choice.
    private func likely(_ places: [Int]) -> Int? {
        var best: (place: Int, known: Int)?
        for place in places.prefix(Self.mostLookedAt) {
            guard let reader = try? WorkbookReader(self, sheet: place, limits: .standard) else {
                continue
            }
            let known = HeaderSearch([:]).best(reader)?.known ?? 0
            if known > best?.known ?? -1 { best = (place, known) }
        }
        return best?.place ?? places.first
    }

    /// Each is unpacked once to look at its first rows.
    private static let mostLookedAt = 8
}

// What unpacks a file is no part of what is read.
extension RosterWorkbook: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.sheet == right.sheet && left.content == right.content
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(sheet)
    }
}
