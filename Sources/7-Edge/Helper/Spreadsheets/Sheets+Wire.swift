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
            cells.append(
                SheetCell(
                    column: column, kind: kind, text: try reader.text(limit: SheetLimits.cell), isFormula: isFormula))
        }
        self.cells = cells
    }
}

extension SheetSummary {
    package init(rows: Int, hidden: Int, formulas: Int, merged: Int) {
        self.init(rows: rows, hiddenRows: hidden, formulaCells: formulas, mergedAreas: merged)
    }

    package func write(to writer: inout WireWriter) {
        for count in [rows, hiddenRows, formulaCells, mergedAreas] { writer.long(UInt64(count)) }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        var counts: [Int] = []
        for _ in 0..<4 {
            guard let count = Int(exactly: try reader.long()) else { throw HelperError(.helperProtocol) }
            counts.append(count)
        }
        try reader.end()
        self.init(rows: counts[0], hiddenRows: counts[1], formulaCells: counts[2], mergedAreas: counts[3])
    }
}
