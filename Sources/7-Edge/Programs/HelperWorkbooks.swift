import Encodings
public import Helper
public import Issuance

/// Workbooks, unpacked by the helper's process.
///
/// ```swift
/// let opener = HelperWorkbooks(helper: try .found())
/// let source = RosterSource.workbook(RosterWorkbook("roster.xlsx", opener: opener))
/// ```
public struct HelperWorkbooks: RosterWorkbookOpener {
    private let helper: HelperLocation

    public init(helper: HelperLocation) { self.helper = helper }

    /// Whether bytes begin as those of a workbook do, of today's format or of the one before: a name tells nothing.
    public static func opens(_ bytes: some Collection<UInt8>) -> Bool {
        beginnings.contains { bytes.starts(with: $0) }
    }

    private static let beginnings: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]

    public func sheets(of workbook: RosterWorkbook) throws(IssuanceError) -> [RosterSheet] {
        try opened(workbook).sheets.map { RosterSheet(name: $0.name, isVisible: !$0.isHidden) }
    }

    public func rows(
        ofSheet sheet: Int, in workbook: RosterWorkbook
    ) throws(IssuanceError) -> any RosterSheetReader {
        let opened = try opened(workbook)
        // The file may have become another one since its sheets were asked for.
        guard opened.sheets.indices.contains(sheet) else {
            throw IssuanceError(.batchInputChanged, at: .file(workbook.name), facts: ["what": "roster"])
        }
        do {
            return HelperSheetReader(
                try opened.rows(ofSheet: sheet), workbook.name, opened.countsFrom1904 ? .from1904 : .from1900)
        } catch {
            throw IssuanceError(error, workbook.name)
        }
    }

    private func opened(_ workbook: RosterWorkbook) throws(IssuanceError) -> Workbook {
        let bytes = try workbook.bytes()
        do { return try Workbook(bytes, helper: helper) } catch { throw IssuanceError(error, workbook.name) }
    }
}

/// The rows of a sheet as the helper gives them.
private final class HelperSheetReader: RosterSheetReader {
    private let rows: SheetRows
    private let name: String
    private let calendar: RosterCalendar

    init(_ rows: SheetRows, _ name: String, _ calendar: RosterCalendar) {
        self.rows = rows
        self.name = name
        self.calendar = calendar
    }

    func next(into record: inout RosterRecord) throws(IssuanceError) -> Bool {
        do {
            guard let row = try rows.next() else { return false }
            record.begin(row: row.number, isHidden: row.isHidden)
            for cell in row.cells where cell.column > record.count {
                record.add(
                    cell.text.utf8, RosterCell(kind(of: cell), isCalculated: cell.isFormula, form: form(of: cell)),
                    column: cell.column - 1)
            }
            return true
        } catch {
            throw IssuanceError(error, name)
        }
    }

    var notes: RosterSheetNotes {
        guard let summary = rows.summary else { return RosterSheetNotes() }
        return RosterSheetNotes(
            hiddenColumns: summary.hiddenColumns.map { ($0.lowerBound - 1)...($0.upperBound - 1) },
            tallAreas: summary.tallAreas.map {
                RosterSheetNotes.Area(
                    rows: $0.rows, columns: ($0.columns.lowerBound - 1)...($0.columns.upperBound - 1))
            })
    }

    private func form(of cell: SheetCell) -> RosterCell.Form {
        switch cell.form {
        case .asStored: .asStored
        case .plain(let form):
            .plain(
                RosterNumberForm(
                    wholeDigits: form.wholeDigits, decimals: form.decimals, before: form.before, behind: form.behind))
        case .other: .other
        }
    }

    private func kind(of cell: SheetCell) -> RosterCell.Kind {
        switch cell.kind {
        case .text: .text
        case .number: .number
        case .date: .day(calendar)
        case .boolean: .truth
        case .error: .error
        case .percentage: .percentage
        case .time: .time
        }
    }
}

extension IssuanceError {
    /// What the helper refused, as something about the roster.
    fileprivate init(_ error: HelperError, _ name: String) {
        let error = error.about(name)
        self.init(Code(rawValue: error.reason), at: error.place, facts: error.facts)
    }
}
