import Achievements

/// The columns of a roster that say who has passed: those that nobody reads, or the one that the registrar has named.
///
/// Whoever has not passed is awarded nothing unless the registrar says that the column is about something else.
struct StatusColumns {
    /// A column with more values than this says something else about everybody.
    private static let mostValues = 64

    /// What was read in a column: what each of its values says.
    private var known: [Int: [String: PassWords.Answer]] = [:]
    /// Words of which the registrar has said that they mean a pass.
    private let accepted: Set<String>
    private var unknown: [Int: UnknownResults] = [:]

    private struct Found {
        /// The first value; nil for an empty cell.
        let value: String?
        var rows = RowSet()
    }

    private let columns: [(place: Int, kind: PassWords.Column)]
    private let names: [String]
    private var found: [Int: Found] = [:]
    /// Learners about whom a column says nothing, and the columns that say of others that they have passed.
    private var empty: [Int: Found] = [:]
    private var affirmed: Set<Int> = []

    /// - Parameters:
    ///   - chosen: The column that the registrar has named, or that there is none.
    ///   - accepted: Words that mean a pass, whatever else is known about them.
    init(_ columns: RosterColumns, chosen: ColumnChoice? = nil, accepted: Set<String> = []) {
        names = columns.names
        self.accepted = Set(accepted.map(PassWords.folded))
        if chosen == ColumnChoice.none {
            self.columns = []
        } else if let place = columns[.passed] {
            self.columns = [(place, PassWords.column(FoldedHeader(columns.names[place])) ?? .result)]
        } else {
            self.columns = columns.unused.filter { !columns.isAboutSitting($0) }.map { place in
                (place, PassWords.column(FoldedHeader(columns.names[place])) ?? .other)
            }
        }
    }

    /// Columns of names and numbers are all different, and are not looked at for long.
    private mutating func answer(_ value: String, _ kind: PassWords.Column, _ place: Int) -> PassWords.Answer {
        if let answer = known[place]?[value] { return answer }
        let answer = PassWords.answer(value, in: kind, accepted: accepted)
        if answer == .against || known[place, default: [:]].count < Self.mostValues {
            known[place, default: [:]][value] = answer
        }
        return answer
    }

    private func isOfNoInterest(_ kind: PassWords.Column, _ place: Int) -> Bool {
        kind == .other && found[place] == nil && known[place]?.count ?? 0 >= Self.mostValues
    }

    mutating func look(at record: RosterRecord) {
        for (place, kind) in columns where !isOfNoInterest(kind, place) {
            let value = record.withCell(place) { String(decoding: RosterRowReader.trimmed($0), as: UTF8.self) }
            if kind == .passed, value.isEmpty || value == "-" {
                empty[place, default: Found(value: nil)].rows.insert(record.row)
                continue
            }
            guard !value.isEmpty, value != "-" else { continue }
            // Elsewhere a long text is a remark; in a column of results it is one that nobody has read.
            if kind == .other, value.utf8.count > 40 { continue }
            switch answer(value, kind, place) {
            case .fine: if kind == .passed { affirmed.insert(place) }
            case .against: found[place, default: Found(value: value)].rows.insert(record.row)
            case .unknown: unknown[place, default: UnknownResults()].take(value, record.row)
            }
        }
    }

    /// A problem for each column with learners who are not to be awarded anything, and their rows.
    var findings: [(Finding, RowSet)] {
        // Where others have a yes, whoever has nothing has not finished.
        let open = empty.filter { affirmed.contains($0.key) }
        let asked = unknown.sorted { $0.key < $1.key }.compactMap { place, unknown in
            unknown.finding(column: place, named: names[place], none: "passed=").map { ($0, unknown.rows) }
        }
        return (found.map { ($0.key, $0.value) } + open.map { ($0.key, $0.value) })
            .sorted { ($0.0, $0.1.rows.first ?? 0) < ($1.0, $1.1.rows.first ?? 0) }.map { place, found in
                let finding = Finding(
                    .problem, IssuanceError.Code.csvNotPassed.rawValue, row: found.rows.first, column: place + 1,
                    columnName: names[place], value: found.value,
                    facts: ["count": String(found.rows.count), "rows": found.rows.beginning], isAboutRow: true)
                return (finding, found.rows)
            } + asked
    }
}
