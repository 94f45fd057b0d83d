/// Whether two columns of a class list, given and family names, were exchanged: row by row, with nothing kept but counts.
///
/// ```swift
/// var columns = NameColumns()
/// for row in rows { columns.add(given: row.given, family: row.family, row: row.number) }
/// columns.swappedRow      // a row that shows it, or nil
/// ```
///
/// A row looks exchanged when its family name is a common given name of Europe and its given name is none. Rows where both
/// or neither is known say nothing.
public struct NameColumns: Sendable {
    private var rows = 0
    private var exchanged = 0
    private var firstExchanged: (row: Int, sample: String)?

    /// Columns of which no row was looked at yet.
    public init() {}

    /// Takes the names of a row. Rows with a blank cell do not count.
    public mutating func add(given: String, family: String, row: Int) {
        guard !ASCII.trimmed(given).isEmpty, !ASCII.trimmed(family).isEmpty else { return }
        rows += 1
        guard GivenNames.contain(family), !GivenNames.contain(given) else { return }
        exchanged += 1
        if firstExchanged == nil { firstExchanged = (row, given + " " + family) }
    }

    /// The first row that shows it, if there are at least three rows and over half of them look exchanged.
    public var swappedRow: Int? { shown?.row }

    /// The name that the row shows, given name first as the columns have it.
    public var swappedSample: String? { shown?.sample }

    private var shown: (row: Int, sample: String)? {
        rows >= 3 && exchanged * 2 > rows ? firstExchanged : nil
    }

    /// Whether one cell holds a whole name, family name first: `Kallio-Brandt, Mira`.
    public static func isFamilyNameFirst(_ cell: String) -> Bool {
        let parts = Array(cell.utf8).split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return parts.allSatisfy { part in
            part.contains { ASCII.isLetter($0) || $0 >= 0x80 } && !part.contains(where: ASCII.isDigit)
        }
    }

    /// The problem, with a name that shows it.
    public static func problem(sample: String) -> Problem {
        Problem(.learnerNamesSwapped, in: "learner.name", facts: ["sample": sample])
    }
}
