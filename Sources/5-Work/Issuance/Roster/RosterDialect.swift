import Encodings

/// What separates the cells of a roster and in which row its column names are, found out from its first rows.
struct RosterDialect: Sendable, Hashable {
    let separator: UInt8
    /// The row of the column names; nil when there is none.
    let header: HeaderSearch.Candidate?

    private static let candidates = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// - Throws: ``IssuanceError`` `csv.columns` with the fact `what` = `separator` when two separators fit equally well.
    init(of roster: Roster, encoding: RosterEncoding) throws(IssuanceError) {
        let announced = try Self.announcedSeparator(roster, encoding)
        if let separator = roster.separator ?? announced {
            self.separator = separator
            header = try Self.header(roster, encoding, separator, isAnnounced: announced != nil)
            return
        }
        var best: [(separator: UInt8, header: HeaderSearch.Candidate)] = []
        for separator in Self.candidates {
            guard let header = try Self.header(roster, encoding, separator, isAnnounced: false) else { continue }
            guard let leader = best.first?.header else {
                best = [(separator, header)]
                continue
            }
            // Column names that make sense say more than many cells.
            let (now, before) = ((header.known, header.cells), (leader.known, leader.cells))
            if now > before { best = [(separator, header)] } else if now == before { best.append((separator, header)) }
        }
        // A single column has no separator: the comma is as good as any.
        guard let first = best.first, first.header.cells > 1 else {
            separator = UInt8(ascii: ",")
            header = best.first?.header
            return
        }
        guard best.count == 1 else {
            let found = best.map { $0.separator == 9 ? "TAB" : String(UnicodeScalar($0.separator)) }
            throw IssuanceError(
                .csvColumns, at: .cell(row: first.header.row, column: 1),
                facts: ["what": "separator", "separators": found.joined(separator: " ")])
        }
        separator = first.separator
        header = first.header
    }

    private static func header(
        _ roster: Roster, _ encoding: RosterEncoding, _ separator: UInt8, isAnnounced: Bool
    ) throws(IssuanceError) -> HeaderSearch.Candidate? {
        let reader = try CSVReader(
            roster.source, encoding: encoding, separator: separator, limits: roster.limits, pieceSize: 4_096)
        if isAnnounced { _ = try? reader.next() }
        return HeaderSearch(roster.columns).best(reader)
    }

    /// `sep=;` in the first row, a habit of spreadsheets.
    private static func announcedSeparator(
        _ roster: Roster, _ encoding: RosterEncoding
    ) throws(IssuanceError) -> UInt8? {
        let reader = try CSVReader(
            roster.source, encoding: encoding, separator: 0, limits: roster.limits, pieceSize: 4_096)
        guard let hasRow = try? reader.next(), hasRow, reader.record.count == 1 else { return nil }
        let cell = reader.record.cell(0)
        guard cell.count == 5, cell.starts(with: "sep=".utf8) || cell.starts(with: "SEP=".utf8) else { return nil }
        return cell[4]
    }
}
