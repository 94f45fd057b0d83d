import Achievements

// Sittings
extension RosterRowReader {
    /// The column of a field in this row: of several sittings the one that counts.
    func place(of field: RosterField, _ record: RosterRecord) -> Int? {
        guard !columns.sittings.isEmpty, let sittings = columns.sittings[field] else { return columns[field] }
        // The day is that of the result.
        if field == .completionDate, let grades = columns.sittings[.grade],
            grades.columns.count == sittings.columns.count
        {
            return chosen(grades, record).map { sittings.columns[$0] }
        }
        return chosen(sittings, record).map { sittings.columns[$0] } ?? sittings.columns.last
    }

    /// Which of the sittings counts: its place among them; nil where there is nothing in any.
    private func chosen(_ sittings: Sittings, _ record: RosterRecord) -> Int? {
        let filled = sittings.columns.indices.filter { !text(at: sittings.columns[$0], record).isEmpty }
        guard sittings.rule == .best, filled.count > 1 else { return filled.last }
        let ranks = filled.map { grades.rank(text(at: sittings.columns[$0], record)) ?? -.infinity }
        // Of two that are as good the first is the one that was awarded.
        guard let best = ranks.max(), let place = ranks.firstIndex(of: best) else { return nil }
        return filled[place]
    }

    /// The results of the sittings, where nobody can say which is the best.
    func unrankedGrades(_ record: RosterRecord) -> [String]? {
        guard let sittings = columns.sittings[.grade], sittings.rule == .best else { return nil }
        let values = sittings.columns.map { text(at: $0, record) }.filter { !$0.isEmpty }
        let isDecided = values.allSatisfy { $0 == values.first } || values.allSatisfy { grades.rank($0) != nil }
        return isDecided ? nil : values
    }

    /// What stands in a cell, without what is the same as nothing.
    private func text(at column: Int, _ record: RosterRecord) -> String {
        record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            return Self.isEmpty(value) ? "" : String(decoding: value, as: UTF8.self)
        }
    }
}
