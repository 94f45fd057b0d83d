/// A sheet of a workbook.
public struct Sheet: Sendable, Hashable {
    public let name: String
    /// Whether it is hidden in the spreadsheet.
    public let isHidden: Bool
}

/// What was met in a sheet, known when it has been read to its end.
public struct SheetSummary: Sendable, Hashable {
    /// Rows with at least one cell.
    public let rows: Int
    public let hiddenRows: Int
    public let formulaCells: Int
    /// Areas of several cells that are shown as one; only the first of them has a value.
    public let mergedAreas: Int
    /// Columns that the spreadsheet does not show, the first being 1.
    public let hiddenColumns: [ClosedRange<Int>]
    /// Merged areas of more than one row: all but their first row look empty. The first 4,096 of them.
    public let tallAreas: [SheetArea]
}

/// A rectangle of cells, the first row and column being 1.
public struct SheetArea: Sendable, Hashable {
    public let rows: ClosedRange<Int>
    public let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}
