import Issuance
import JSON
import Reports
import Texts

/// Findings as a registrar reads them: problems first, then what to look at, then remarks.
struct FindingText {
    let texts: Texts
    /// The name of the course description, for findings with a line.
    let course: String

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
        let listed = FindingFacts.listed(findings, severity, course: course, texts: texts)
        for finding in listed { lines += self.lines(of: finding) }
        if count > listed.count {
            lines.append("  " + texts("cli.issue.more", ["count": String(count - listed.count)]))
        }
        return lines
    }

    private func lines(of finding: FindingFacts) -> [String] {
        [
            "  " + (finding.place.isEmpty ? "" : finding.place + ": ") + finding.message
                + Colour.dim(" [\(finding.code)]"), "    → " + finding.next,
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
