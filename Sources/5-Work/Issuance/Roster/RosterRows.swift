import Encodings

/// The learners of a roster that has been scanned, one after the other.
///
/// Not `Sendable`: one reader each. It sees the same bytes as the scan did, or the digest at the end differs.
final class RosterRows {
    private let roster: Roster
    private let scan: RosterScan
    private let skipped: RowSet
    private let reader: any RosterReading
    private let values: RosterRowReader
    private var ignored = Findings()

    /// - Parameter skipped: Rows that are passed over, by the registrar's decision.
    init(_ roster: Roster, _ scan: RosterScan, skipping skipped: RowSet = RowSet()) throws(IssuanceError) {
        self.roster = roster
        self.scan = scan
        self.skipped = skipped
        reader = try roster.reader(scan)
        values = RosterRowReader(
            columns: scan.columns, limits: roster.limits, language: scan.language, dateOrders: scan.dateOrders,
            timeZone: roster.timeZone, writesFamilyNameFirst: scan.columns.writesFamilyNameFirst(scan.export),
            grades: roster.grades,
            writesHundredths: scan.writesHundredths)
        while try reader.next(), reader.record.row < scan.headerRow {}
    }

    /// The next learner; nil at the end. Rows that the scan could not take are passed over, as it did.
    func next() throws(IssuanceError) -> RosterRow? {
        while try reader.next() {
            guard reader.flaw == nil, scan.takes(reader.record, of: roster.source),
                !skipped.contains(reader.record.row)
            else { continue }
            return values.row(reader.record, findings: &ignored)
        }
        return nil
    }

    /// The digest of everything read, once ``next()`` has come to the end.
    var digest: [UInt8] { reader.digest }
}

extension RosterScan {
    /// Whether a row below the column names is a learner.
    func takes(_ record: RosterRecord, of source: RosterSource) -> Bool {
        !record.isBlank && source.fits(record, columns: columns.names.count)
            && !(export?.passesOver(record, columns) ?? false)
    }
}

extension RosterSource {
    /// Whether a row has as many cells as there are column names.
    ///
    /// Empty cells beyond the last name do not count. A sheet leaves out what is empty at the end of a row; a line of
    /// separated values does not, and one that is too short has lost something.
    func fits(_ record: RosterRecord, columns: Int) -> Bool {
        if record.count == columns { return true }
        if case .workbook = self { return record.filledCount <= columns }
        return record.count > columns && record.filledCount <= columns
    }
}
