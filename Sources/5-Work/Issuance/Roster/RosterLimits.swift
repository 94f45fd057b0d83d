/// How much of a roster is read.
///
/// ```swift
/// var limits = RosterLimits.standard
/// limits.rows = 5_000
/// ```
public struct RosterLimits: Sendable, Hashable {
    /// Most rows, column names and blank ones included.
    public var rows: Int
    /// Most columns. Forms of the Europass issuer have up to 493.
    public var columns: Int
    /// Most bytes in one cell, after quotes are taken off. A spreadsheet's own limit is 32,767 characters.
    public var cellBytes: Int
    /// Most bytes in one row.
    public var rowBytes: Int
    /// Most bytes of one value that goes into a credential: a name, an address, a number, a grade.
    public var valueBytes: Int

    public init(
        rows: Int = 5_000_000, columns: Int = 1_000, cellBytes: Int = 128 << 10, rowBytes: Int = 1 << 20,
        valueBytes: Int = 1_000
    ) {
        self.rows = rows
        self.columns = columns
        self.cellBytes = cellBytes
        self.rowBytes = rowBytes
        self.valueBytes = valueBytes
    }

    /// Five million rows of a thousand columns.
    public static let standard = RosterLimits()
}
