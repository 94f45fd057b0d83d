import Encodings

/// The learners of a roster that has been scanned, one after the other.
///
/// Not `Sendable`: one reader each. It sees the same bytes as the scan did, or the digest at the end differs.
final class RosterRows {
    private let reader: CSVReader
    private let values: RosterRowReader
    private let columnCount: Int
    private var ignored = Findings()

    init(_ roster: Roster, _ scan: RosterScan) throws(IssuanceError) {
        reader = try CSVReader(
            roster.source, encoding: scan.encoding, separator: scan.separator, limits: roster.limits)
        values = RosterRowReader(columns: scan.columns, limits: roster.limits, dateOrders: scan.dateOrders)
        columnCount = scan.columns.names.count
        for _ in 0..<scan.leadingRows { _ = try reader.next() }
        while try reader.next(), reader.record.isBlank {}
    }

    /// The next learner; nil at the end. Rows that the scan could not take are passed over, as it did.
    func next() throws(IssuanceError) -> RosterRow? {
        while try reader.next() {
            if reader.record.isBlank || reader.record.count != columnCount { continue }
            return values.row(reader.record, findings: &ignored)
        }
        return nil
    }

    /// The digest of everything read, once ``next()`` has come to the end.
    var digest: [UInt8] { reader.digest }
}
