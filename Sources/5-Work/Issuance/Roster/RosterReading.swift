/// The rows of a roster, however it is written. Not `Sendable`: one reader each.
protocol RosterReading: AnyObject {
    /// The row that ``next()`` has read.
    var record: RosterRecord { get }
    /// The digest of everything read, once ``next()`` has come to the end.
    var digest: [UInt8] { get }
    /// What makes the row in ``record`` one that cannot be used; nil for nearly every row.
    var flaw: IssuanceError? { get }
    /// What a spreadsheet does not show of the sheet, once ``next()`` has come to the end.
    var notes: RosterSheetNotes { get }
    /// Reads the next row into ``record``; false at the end.
    func next() throws(IssuanceError) -> Bool
}

extension RosterReading {
    var notes: RosterSheetNotes { RosterSheetNotes() }
}

extension CSVReader: RosterReading {}
