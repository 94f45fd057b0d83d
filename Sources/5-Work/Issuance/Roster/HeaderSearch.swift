/// Which row of a roster has the column names: the one among the first that makes the most sense as such.
///
/// Above the names there may be a title, a date, the name of the teacher. A row counts by how many of its cells are names
/// that are known or that the registrar has given; the first of the best is it, and without any the first row that is
/// not blank.
struct HeaderSearch {
    /// A row that may hold the column names.
    struct Candidate: Hashable {
        let row: Int
        /// Cells that are known column names.
        let known: Int
        /// All cells up to the last that is not empty.
        let cells: Int
    }

    /// Rows that are looked at, blank ones aside.
    static let rows = 20

    /// Rows that are looked at in an export of Apogée, which lists what its columns are above them.
    private static let rowsOfSections = 400

    /// `XX-APO_TITRES-XX`, above each section of such an export.
    private static func isSection(_ record: RosterRecord) -> Bool {
        record.withCell(0) { $0.starts(with: "XX-APO_".utf8) }
    }

    private let chosen: Set<FoldedHeader>

    init(_ choices: [RosterField: ColumnChoice]) {
        chosen = Set(
            choices.values.compactMap { choice in
                if case .named(let name) = choice { FoldedHeader(name) } else { nil }
            })
    }

    /// The best row of those that can be read; nil when all are blank.
    func best(_ reader: any RosterReading) -> Candidate? {
        var best: Candidate?
        var looked = 0
        // What cannot be read here is refused later, with its place.
        var most = Self.rows
        while looked < most, let hasRow = try? reader.next(), hasRow {
            if reader.record.isBlank { continue }
            looked += 1
            if Self.isSection(reader.record) { most = Self.rowsOfSections }
            let candidate = Candidate(
                row: reader.record.row, known: known(in: reader.record), cells: reader.record.filledCount)
            guard let found = best else {
                best = candidate
                continue
            }
            // One known word may stand in a title; a second, or two more cells, make it a row of column names.
            if candidate.known > max(found.known, 1) || (found.known == 0 && found.cells == 1 && candidate.cells > 2) {
                best = candidate
            }
        }
        return best
    }

    private func known(in record: RosterRecord) -> Int {
        (0..<record.count).count { column in
            let name = String(decoding: record.cell(column), as: UTF8.self)
            // A cell longer than any column name is none.
            guard !name.isEmpty, name.utf8.count <= 200 else { return false }
            let header = FoldedHeader(name)
            return chosen.contains(header) || HeaderWords.isKnown(header)
        }
    }
}
