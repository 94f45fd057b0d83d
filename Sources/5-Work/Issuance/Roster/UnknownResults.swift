/// Values of which nobody can say whether the award is earned, in one column: how often each stands there.
struct UnknownResults: Sendable {
    /// Whoever has more of them has free text there.
    private static let mostValues = 1_000
    /// Most values that a sentence names.
    private static let mostNamed = 12

    private var counts: [String: Int] = [:]
    private var first: (value: String, row: Int)?
    private(set) var rows = RowSet()

    var isEmpty: Bool { rows.isEmpty }

    mutating func take(_ value: String, _ row: Int) {
        rows.insert(row)
        if first == nil { first = (value, row) }
        if counts.count < Self.mostValues || counts[value] != nil { counts[value, default: 0] += 1 }
    }

    /// A problem of their rows: they are left out, or somebody says what the values mean.
    ///
    /// - Parameter none: What is written behind `--column` where the column is about something else.
    func finding(column: Int, named name: String, none: String) -> Finding? {
        guard let first else { return nil }
        let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var values = most.prefix(Self.mostNamed).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
        if most.count > Self.mostNamed { values += ", …" }
        return Finding(
            .problem, IssuanceError.Code.csvResultUnknown.rawValue, row: first.row, column: column + 1,
            columnName: name, value: first.value,
            facts: ["count": String(rows.count), "rows": rows.beginning, "values": values, "none": none],
            isAboutRow: true)
    }
}
