/// What a spreadsheet does not show of a sheet, known when it has been read to its end.
public struct RosterSheetNotes: Sendable, Hashable {
    /// A rectangle of cells: rows from 1, columns from 0.
    public struct Area: Sendable, Hashable {
        public let rows: ClosedRange<Int>
        public let columns: ClosedRange<Int>

        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }

    /// Columns that are hidden, from 0.
    public let hiddenColumns: [ClosedRange<Int>]
    /// Merged cells over several rows, of which only the first has the value.
    public let tallAreas: [Area]

    public init(hiddenColumns: [ClosedRange<Int>] = [], tallAreas: [Area] = []) {
        self.hiddenColumns = hiddenColumns
        self.tallAreas = tallAreas
    }
}
