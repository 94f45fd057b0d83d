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
}
