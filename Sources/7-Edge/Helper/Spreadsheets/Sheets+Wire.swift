/// What a worker says about a workbook.
package struct WorkbookFacts: Sendable, Hashable {
    package var sheets: [Sheet]
    package var countsFrom1904: Bool

    package init(sheets: [(name: String, isHidden: Bool)], countsFrom1904: Bool) {
        self.sheets = sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
        self.countsFrom1904 = countsFrom1904
    }

    package func write(to writer: inout WireWriter) {
        writer.flag(countsFrom1904)
        writer.number(UInt32(sheets.count))
        for sheet in sheets {
            writer.text(sheet.name)
            writer.flag(sheet.isHidden)
        }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        countsFrom1904 = try reader.flag()
        sheets = []
        for _ in 0..<(try reader.count(limit: SheetLimits.sheets)) {
            sheets.append(
                Sheet(name: try reader.text(limit: SheetLimits.sheetName * 4), isHidden: try reader.flag()))
        }
        try reader.end()
    }
}

extension SheetRow {
    package func write(to writer: inout WireWriter) {
        writer.number(UInt32(number))
        writer.flag(isHidden)
        writer.number(UInt32(cells.count))
        for cell in cells {
            writer.number(UInt32(cell.column))
            writer.byte(cell.kind.rawValue)
            writer.flag(cell.isFormula)
            cell.form.write(to: &writer)
            writer.text(cell.text)
        }
    }

    /// - Parameter previous: The number of the row before, or 0: rows come in order, and so do cells.
    package init(from reader: inout WireReader, after previous: Int) throws(HelperError) {
        number = Int(try reader.number())
        guard number > previous, number <= SheetLimits.rows else { throw HelperError(.helperProtocol) }
        isHidden = try reader.flag()
        let count = try reader.count(limit: SheetLimits.columns)
        var cells: [SheetCell] = []
        cells.reserveCapacity(count)
        var last = 0
        for _ in 0..<count {
            let column = Int(try reader.number())
            guard column > last, column <= SheetLimits.columns, let kind = SheetCell.Kind(rawValue: try reader.byte())
            else { throw HelperError(.helperProtocol) }
            last = column
            let isFormula = try reader.flag()
            let form = try SheetCell.Form(from: &reader)
            cells.append(
                SheetCell(
                    column: column, kind: kind, text: try reader.text(limit: SheetLimits.cell), isFormula: isFormula,
                    form: form))
        }
        self.cells = cells
    }
}

extension SheetSummary {
    package init(
        rows: Int, hidden: Int, formulas: Int, merged: Int, hiddenColumns: [ClosedRange<Int>], tallAreas: [SheetArea]
    ) {
        self.init(
            rows: rows, hiddenRows: hidden, formulaCells: formulas, mergedAreas: merged, hiddenColumns: hiddenColumns,
            tallAreas: tallAreas)
    }

    package func write(to writer: inout WireWriter) {
        for count in [rows, hiddenRows, formulaCells, mergedAreas] { writer.long(UInt64(count)) }
        writer.number(UInt32(hiddenColumns.count))
        for columns in hiddenColumns { writer.range(columns) }
        writer.number(UInt32(tallAreas.count))
        for area in tallAreas {
            writer.range(area.rows)
            writer.range(area.columns)
        }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        var counts: [Int] = []
        for _ in 0..<4 {
            guard let count = Int(exactly: try reader.long()) else { throw HelperError(.helperProtocol) }
            counts.append(count)
        }
        var hiddenColumns: [ClosedRange<Int>] = []
        for _ in 0..<(try reader.count(limit: SheetLimits.areas)) {
            hiddenColumns.append(try reader.range(limit: SheetLimits.columns))
        }
        var tallAreas: [SheetArea] = []
        for _ in 0..<(try reader.count(limit: SheetLimits.areas)) {
            let rows = try reader.range(limit: SheetLimits.rows)
            tallAreas.append(SheetArea(rows: rows, columns: try reader.range(limit: SheetLimits.columns)))
        }
        try reader.end()
        self.init(
            rows: counts[0], hiddenRows: counts[1], formulaCells: counts[2], mergedAreas: counts[3],
            hiddenColumns: hiddenColumns, tallAreas: tallAreas)
    }
}

extension SheetCell.Form {
    fileprivate func write(to writer: inout WireWriter) {
        switch self {
        case .asStored: writer.byte(0)
        case .plain(let form):
            writer.byte(1)
            for count in [form.wholeDigits, form.decimals.lowerBound, form.decimals.upperBound] {
                writer.byte(UInt8(clamping: count))
            }
            writer.text(form.before)
            writer.text(form.behind)
        case .other: writer.byte(2)
        }
    }

    fileprivate init(from reader: inout WireReader) throws(HelperError) {
        switch try reader.byte() {
        case 0: self = .asStored
        case 1:
            let whole = Int(try reader.byte())
            let least = Int(try reader.byte())
            let most = Int(try reader.byte())
            guard whole <= SheetLimits.formatDigits, least <= most, most <= SheetLimits.formatDigits else {
                throw HelperError(.helperProtocol)
            }
            let before = try reader.text(limit: SheetLimits.formatWords)
            self = .plain(
                SheetNumberForm(
                    wholeDigits: whole, decimals: least...most, before: before,
                    behind: try reader.text(limit: SheetLimits.formatWords)))
        case 2: self = .other
        default: throw HelperError(.helperProtocol)
        }
    }
}

extension WireWriter {
    fileprivate mutating func range(_ range: ClosedRange<Int>) {
        number(UInt32(range.lowerBound))
        number(UInt32(range.upperBound))
    }
}

extension WireReader {
    fileprivate mutating func range(limit: Int) throws(HelperError) -> ClosedRange<Int> {
        let first = Int(try number())
        let last = Int(try number())
        guard first > 0, first <= last, last <= limit else { throw HelperError(.helperProtocol) }
        return first...last
    }
}
