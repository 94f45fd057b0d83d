import Encodings

/// What separates the cells of a roster, found out from its first rows.
struct RosterDialect: Sendable, Hashable {
    let separator: UInt8
    /// Rows to pass over before the column names: one when the file begins with `sep=;` as some spreadsheets want.
    let leadingRows: Int

    private static let candidates = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// - Parameter chosen: The separator the registrar named; nil to find it out.
    /// - Throws: ``IssuanceError`` `csv.columns` with the fact `what` = `separator` when two separators fit equally well.
    init(
        of source: RosterSource, encoding: RosterEncoding, chosen: UInt8?, limits: RosterLimits
    ) throws(IssuanceError) {
        let announced = try Self.announcedSeparator(source, encoding, limits)
        leadingRows = announced == nil ? 0 : 1
        if let separator = chosen ?? announced {
            self.separator = separator
            return
        }
        var best: [UInt8] = []
        var bestCount = 1
        for candidate in Self.candidates {
            guard let count = try Self.cells(source, encoding, candidate, limits) else { continue }
            if count > bestCount {
                (best, bestCount) = ([candidate], count)
            } else if count == bestCount {
                best.append(candidate)
            }
        }
        // A single column has no separator: the comma is as good as any.
        guard bestCount > 1 else {
            separator = UInt8(ascii: ",")
            return
        }
        guard best.count == 1 else {
            throw IssuanceError(
                .csvColumns, at: .cell(row: 1, column: 1),
                facts: [
                    "what": "separator",
                    "separators": best.map { $0 == 9 ? "TAB" : String(UnicodeScalar($0)) }.joined(separator: " "),
                ])
        }
        separator = best[0]
    }

    /// `sep=;` in the first row, a habit of spreadsheets.
    private static func announcedSeparator(
        _ source: RosterSource, _ encoding: RosterEncoding, _ limits: RosterLimits
    ) throws(IssuanceError) -> UInt8? {
        let reader = try CSVReader(source, encoding: encoding, separator: 0, limits: limits, pieceSize: 4_096)
        guard let hasRow = try? reader.next(), hasRow, reader.record.count == 1 else { return nil }
        let cell = reader.record.cell(0)
        guard cell.count == 5, cell.starts(with: "sep=".utf8) || cell.starts(with: "SEP=".utf8) else { return nil }
        return cell[4]
    }

    /// How many cells the first rows have with this separator, if all have the same number.
    private static func cells(
        _ source: RosterSource, _ encoding: RosterEncoding, _ separator: UInt8, _ limits: RosterLimits
    ) throws(IssuanceError) -> Int? {
        let reader = try CSVReader(source, encoding: encoding, separator: separator, limits: limits, pieceSize: 4_096)
        var count: Int?
        for _ in 0..<5 {
            // With a wrong separator quotes may stand in wrong places: then it is not this one.
            guard let hasRow = try? reader.next() else { return nil }
            guard hasRow else { break }
            if reader.record.isBlank { continue }
            // The column names decide; a ragged row below them is named later, by its number.
            if count == nil { count = reader.record.count }
        }
        return count
    }
}
