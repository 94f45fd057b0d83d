public import Issuance
public import Texts

/// A finding in words: where, what stands there, why that will not do, and what to do.
public struct FindingFacts: Sendable {
    /// Most findings of one kind that are shown; the count above them is that of all.
    public static let mostListed = 100

    public let place: String
    public let value: String?
    public let code: String
    public let message: String
    public let next: String

    /// - Parameter course: The name of the course description, for findings with a line.
    public init(_ finding: Finding, course: String, texts: Texts) {
        if let row = finding.row {
            place = texts("cli.row", ["row": String(row), "column": finding.columnName ?? ""])
        } else if let line = finding.line {
            place = texts("cli.line", ["file": finding.file ?? course, "line": String(line)])
        } else if let column = finding.columnName {
            place = texts("cli.column", ["column": column])
        } else {
            place = ""
        }
        value = finding.value
        code = finding.reason
        message = texts("reason.\(finding.reason)", finding.facts)
        next = texts("next.\(finding.reason)", finding.facts)
    }

    /// The findings of one kind by row, so that whoever has the table open goes through it from top to bottom.
    public static func listed(
        _ findings: Findings, _ severity: Finding.Severity, course: String, texts: Texts
    ) -> [FindingFacts] {
        findings.listed.filter { $0.severity == severity }.enumerated()
            .sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }.prefix(mostListed)
            .map { FindingFacts($0.element, course: course, texts: texts) }
    }
}
