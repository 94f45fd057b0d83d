import Encodings
import Issuance
import JSON
import Texts

/// Findings as a registrar reads them: problems first, then what to look at, then remarks.
struct FindingText {
    let texts: Texts
    /// The name of the course description, for findings with a line.
    let course: String

    /// Most findings of one kind that are printed; the count above them is that of all.
    static let mostListed = 100

    /// - Parameter problems: The key of the text above the problems.
    func sections(_ findings: Findings, problems: String = "cli.issue.problems") -> [String] {
        section(findings, .problem, problems, .red)
            + section(findings, .warning, "cli.issue.warnings", .yellow)
            + section(findings, .note, "cli.issue.notes", .dim)
    }

    private func section(
        _ findings: Findings, _ severity: Finding.Severity, _ key: String, _ colour: Colour
    ) -> [String] {
        let count = findings.count(of: severity)
        guard count > 0 else { return [] }
        var lines = [colour(texts(key, ["count": String(count)]))]
        // By row, so that whoever has the table open goes through it from top to bottom.
        let listed = findings.listed.filter { $0.severity == severity }.enumerated()
            .sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }.map(\.element)
        for finding in listed.prefix(Self.mostListed) { lines += self.lines(of: finding) }
        if count > min(listed.count, Self.mostListed) {
            let rest = count - min(listed.count, Self.mostListed)
            lines.append("  " + texts("cli.issue.more", ["count": String(rest)]))
        }
        return lines
    }

    private func lines(of finding: Finding) -> [String] {
        var place = ""
        if let row = finding.row {
            place = texts("cli.row", ["row": String(row), "column": finding.columnName ?? ""]) + ": "
        } else if let line = finding.line {
            place = texts("cli.line", ["file": finding.file ?? course, "line": String(line)]) + ": "
        } else if let column = finding.columnName {
            place = texts("cli.column", ["column": column]) + ": "
        }
        return [
            "  " + place + texts("reason.\(finding.reason)", finding.facts) + Colour.dim(" [\(finding.reason)]"),
            "    → " + texts("next.\(finding.reason)", finding.facts),
        ]
    }
}

extension Finding {
    /// The finding for programs.
    func json(_ texts: Texts) -> JSON {
        var json: JSON = [
            "severity": .string(severity == .problem ? "problem" : severity == .warning ? "warning" : "note"),
            "reason": .string(reason),
        ]
        json["row"] = row.map { .integer($0) }
        json["column"] = column.map { .integer($0) }
        json["columnName"] = columnName.map { .string($0) }
        json["value"] = value.map { .string($0) }
        json["file"] = file.map { .string($0) }
        json["line"] = line.map { .integer($0) }
        json["at"] = pointer.map { .string($0) }
        json["message"] = .string(texts("reason.\(reason)", facts))
        json["next"] = .string(texts("next.\(reason)", facts))
        return json
    }
}
