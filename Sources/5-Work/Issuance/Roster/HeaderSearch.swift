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
        /// The row right above it, whose names those of this row divide.
        var upper: Int?
    }

    /// The names of the columns that two rows make together: `II termin` above `ocena` and `data`.
    ///
    /// A name above stands for itself where nothing stands below it, and is put in front of the names below it up to the next one
    /// above, as merged cells show it.
    static func joined(_ upper: [String], _ lower: [String]) -> [String] {
        var names: [String] = []
        var over = ""
        for column in 0..<max(upper.count, lower.count) {
            let (above, below) = (column < upper.count ? upper[column] : "", column < lower.count ? lower[column] : "")
            if !above.isEmpty || below.isEmpty { over = above }
            names.append(below.isEmpty ? above : over.isEmpty ? below : over + " " + below)
        }
        return names
    }

    /// Whether a row divides columns of the row above it: names stand in it, below which nothing stands that names a learner.
    private func divides(_ lower: [String], _ upper: [String]) -> Bool {
        let filled = lower.indices.filter { !lower[$0].isEmpty }
        guard filled.count > 1, filled.allSatisfy({ isName(lower[$0]) }) else { return false }
        // Something has to stand above the first of them, and each known name above has to stand alone.
        guard let first = filled.first, first < upper.count, !upper[first].isEmpty else { return false }
        let known = upper.indices.filter { isKnown(upper[$0]) }
        return !known.isEmpty && known.allSatisfy { $0 >= lower.count || lower[$0].isEmpty }
            && filled.contains { isKnown(lower[$0]) }
    }

    /// Whether a cell may be a column name: letters, and not many.
    private func isName(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.contains(where: \.isLetter)
            && (isKnown(text) || !text.contains(where: \.isNumber))
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
        var above: (row: Int, cells: [String])?
        while looked < most, let hasRow = try? reader.next(), hasRow {
            if reader.record.isBlank { continue }
            looked += 1
            if Self.isSection(reader.record) { most = Self.rowsOfSections }
            let cells = Self.cells(of: reader.record)
            var candidate = Candidate(
                row: reader.record.row, known: cells.count(where: isKnown), cells: reader.record.filledCount)
            if let above, above.row == candidate.row - 1, divides(cells, above.cells) {
                candidate = Candidate(
                    row: candidate.row, known: candidate.known + above.cells.count(where: isKnown),
                    cells: max(cells.count, above.cells.count), upper: above.row)
            }
            above = (candidate.row, cells)
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

    /// The cells of a row as text; of one that is longer than any column name nothing.
    static func cells(of record: RosterRecord) -> [String] {
        (0..<record.filledCount).map { column in
            record.withCell(column) { cell in
                let value = RosterRowReader.trimmed(cell)
                return value.count <= 200 ? String(decoding: value, as: UTF8.self) : ""
            }
        }
    }

    private func isKnown(_ name: String) -> Bool {
        guard !name.isEmpty else { return false }
        let header = FoldedHeader(name)
        return chosen.contains(header) || HeaderWords.isKnown(header)
    }
}
