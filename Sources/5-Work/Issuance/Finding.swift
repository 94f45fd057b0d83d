public import Encodings

/// Something the registrar should know before she signs: what, where, and how much it matters.
///
/// ```swift
/// for finding in plan.findings.listed where finding.severity == .problem {
///     print(finding.row ?? 0, finding.columnName ?? "", finding.reason)      // 17 Date of birth csv.date
/// }
/// ```
///
/// The sentence for people is made by `Texts` from ``reason`` and ``facts``.
public struct Finding: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
        /// Good to know.
        case note
        /// To be confirmed by the registrar; signing goes on.
        case warning
        /// Nothing is signed before this is gone.
        case problem

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public let severity: Severity
    /// The reason code, `area.what`.
    public let reason: String
    /// The row of the roster, the column names being row 1; nil when it is not about one row.
    public let row: Int?
    /// The column of the roster, from 1.
    public let column: Int?
    /// The name of that column as the file has it.
    public let columnName: String?
    /// What stands there, cut when it is long.
    public let value: String?
    /// The entry of the course description or the value of the credential it is about, as a JSON pointer.
    public let pointer: String?
    /// The line of the course description.
    public let line: Int?
    /// The file that ``line`` counts in, where it is not the course description itself but one that it extends.
    public let file: String?
    /// Whether it is gone when its row is left out. A column that cannot be read is not.
    public let isAboutRow: Bool
    /// What the sentence for people needs to know.
    public let facts: [String: String]

    public init(
        _ severity: Severity, _ reason: String, row: Int? = nil, column: Int? = nil, columnName: String? = nil,
        value: String? = nil, pointer: String? = nil, line: Int? = nil, file: String? = nil,
        facts: [String: String] = [:], isAboutRow: Bool = false
    ) {
        self.severity = severity
        self.reason = reason
        self.row = row
        self.column = column
        self.columnName = columnName.map { Self.cut($0) }
        self.value = value.map { Self.cut($0) }
        self.pointer = pointer
        self.line = line
        self.file = file
        self.isAboutRow = isAboutRow && row != nil
        var facts = facts.mapValues { Self.cut($0, to: Self.factCharacters) }
        // What is known about the place is at hand for the sentence as well.
        if let row { facts["row"] = String(row) }
        if let name = self.columnName { facts["column"] = name }
        if let value = self.value, facts["value"] == nil { facts["value"] = value }
        if let line { facts["line"] = String(line) }
        self.facts = facts
    }

    /// Longest text that is shown of what somebody wrote, in characters.
    static let shownCharacters = 120

    /// Longest fact; the lists of what may be written are longer than what somebody wrote.
    static let factCharacters = 600

    /// The beginning of a long text, with a mark that there is more.
    static func cut(_ text: String, to limit: Int = shownCharacters) -> String {
        // Counting bytes first: a name of a megabyte is not to be split into characters.
        guard text.utf8.count > limit else { return text }
        let beginning = String(text.unicodeScalars.prefix(limit))
        return beginning.utf8.count == text.utf8.count ? text : beginning + "…"
    }

    /// The place as other rooms name it.
    public var place: Place? {
        if let row { return .cell(row: row, column: column ?? 1) }
        return pointer.map { .pointer($0) }
    }
}

/// Findings in the order in which they were met: all of them counted, the first thousand of them kept.
public struct Findings: Sendable, Hashable {
    /// Most findings that are kept. Whoever has more than a thousand mistakes has one mistake.
    public static let kept = 1_000

    /// The findings that are shown.
    public private(set) var listed: [Finding] = []
    /// How many there are of each reason, shown or not.
    public private(set) var counts: [String: Int] = [:]
    private var severities: [Finding.Severity: Int] = [:]
    /// Problems that leaving out their row solves.
    private var rowProblems = 0
    /// The rows that have such problems, listed or not.
    private(set) var badRows = RowSet()

    public init() {}

    /// How many findings matter this much.
    public func count(of severity: Finding.Severity) -> Int { severities[severity] ?? 0 }

    /// Whether anything stands in the way of signing.
    public var hasProblems: Bool { count(of: .problem) > 0 }

    /// How many problems stay when every row that has one of its own is left out.
    public var problemsBeyondRows: Int { count(of: .problem) - rowProblems }

    /// How many rows have a problem of their own.
    public var badRowCount: Int { badRows.count }

    /// Notes rows that are in doubt because of a problem of another row.
    mutating func leaveOut(_ rows: RowSet) { badRows.formUnion(rows) }

    /// Whether there are more findings than are listed.
    public var isCut: Bool { counts.values.reduce(0, +) > listed.count }

    /// Takes out the problems of single rows that have one cause in a column, for a finding about the column.
    ///
    /// - Parameter count: How many there are, listed or not.
    mutating func withdraw(_ reasons: Set<String>, column: Int, count: Int) {
        var left = count
        for reason in reasons.sorted() {
            let here = listed.count { $0.reason == reason && $0.column == column }
            guard here > 0, let all = counts[reason] else { continue }
            let elsewhere = listed.count { $0.reason == reason && $0.column != column }
            // Where the list is full, more are counted than shown.
            let taken = min(left, listed.count < Self.kept ? here : all - elsewhere)
            counts[reason] = all == taken ? nil : all - taken
            severities[.problem, default: 0] -= taken
            rowProblems -= taken
            left -= taken
            listed.removeAll { $0.reason == reason && $0.column == column }
        }
    }

    /// Adds a finding; once the list is full it is only counted, unless it is the first of its kind.
    public mutating func append(_ finding: Finding) {
        counts[finding.reason, default: 0] += 1
        severities[finding.severity, default: 0] += 1
        if finding.severity == .problem, finding.isAboutRow, let row = finding.row {
            rowProblems += 1
            badRows.insert(row)
        }
        // The first of every kind is always shown, however long the list.
        if listed.count < Self.kept || counts[finding.reason] == 1 { listed.append(finding) }
    }

    /// Adds a problem that several rows have, all of which are left out where rows may be.
    mutating func append(_ finding: Finding, of rows: RowSet) {
        append(finding)
        if finding.severity == .problem, finding.isAboutRow { badRows.formUnion(rows) }
    }

    public mutating func append(contentsOf findings: some Sequence<Finding>) {
        for finding in findings { append(finding) }
    }

    /// Adds the findings of somebody else, also those that are only counted.
    public mutating func append(_ other: Findings) {
        for finding in other.listed where listed.count < Self.kept || counts[finding.reason] == nil {
            listed.append(finding)
        }
        counts.merge(other.counts, uniquingKeysWith: +)
        severities.merge(other.severities, uniquingKeysWith: +)
        rowProblems += other.rowProblems
        badRows.formUnion(other.badRows)
    }

    /// Adds an error that was thrown as a problem.
    mutating func append(_ error: some CodedError, pointer: String? = nil) {
        switch error.place {
        case .cell(let row, let column)?:
            append(Finding(.problem, error.reason, row: row, column: column, facts: error.facts))
        case .pointer(let own)?:
            append(
                Finding(
                    .problem, error.reason, pointer: pointer ?? own, line: error.facts["line"].flatMap { Int($0) },
                    facts: error.facts))
        default:
            append(Finding(.problem, error.reason, pointer: pointer, facts: error.facts))
        }
    }
}
