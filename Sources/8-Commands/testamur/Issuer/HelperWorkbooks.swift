import Encodings
import Helper
import Issuance

/// Workbooks, unpacked by the helper's process.
struct HelperWorkbooks: RosterWorkbookOpener {
    let helper: HelperLocation

    /// The largest workbook that is read into memory, packed.
    private static let largest = 128 << 20

    func sheets(of path: String) throws(IssuanceError) -> [RosterSheet] {
        try workbook(path).sheets.map { RosterSheet(name: $0.name, isVisible: !$0.isHidden) }
    }

    func rows(ofSheet sheet: Int, in path: String) throws(IssuanceError) -> any RosterSheetReader {
        let workbook = try workbook(path)
        // The file may have become another one since its sheets were asked for.
        guard workbook.sheets.indices.contains(sheet) else {
            throw IssuanceError(.batchInputChanged, at: .file(path), facts: ["what": "roster"])
        }
        do {
            return HelperSheetReader(
                try workbook.rows(ofSheet: sheet), path, workbook.countsFrom1904 ? .from1904 : .from1900)
        } catch {
            throw IssuanceError(error, path)
        }
    }

    private func workbook(_ path: String) throws(IssuanceError) -> Workbook {
        let bytes: [UInt8]
        do { bytes = try Files.read(path, limit: Self.largest) } catch {
            throw IssuanceError(IssuanceError.Code(rawValue: error.reason), at: error.place, facts: error.facts)
        }
        do { return try Workbook(bytes, helper: helper) } catch { throw IssuanceError(error, path) }
    }
}

/// The rows of a sheet as the helper gives them.
final class HelperSheetReader: RosterSheetReader {
    private let rows: SheetRows
    private let path: String
    private let calendar: RosterCalendar

    init(_ rows: SheetRows, _ path: String, _ calendar: RosterCalendar) {
        self.rows = rows
        self.path = path
        self.calendar = calendar
    }

    func next(into record: inout RosterRecord) throws(IssuanceError) -> Bool {
        do {
            guard let row = try rows.next() else { return false }
            record.begin(row: row.number, isHidden: row.isHidden)
            for cell in row.cells where cell.column > record.count {
                record.add(
                    cell.text.utf8, RosterCell(kind(of: cell), isCalculated: cell.isFormula), column: cell.column - 1)
            }
            return true
        } catch {
            throw IssuanceError(error, path)
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
    fileprivate init(_ error: HelperError, _ path: String) {
        let error = error.about(path)
        self.init(Code(rawValue: error.reason), at: error.place, facts: error.facts)
    }
}
