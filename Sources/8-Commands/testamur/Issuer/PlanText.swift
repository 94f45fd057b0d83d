import Achievements
import DataIntegrity
import Encodings
import Issuance
import Texts

/// A plan as a registrar reads it: what would be issued, and everything that stands in the way, row by row.
struct PlanText {
    let plan: IssuancePlan
    let texts: Texts

    var whole: String {
        var lines = heading
        lines += losses
        for (severity, key, colour) in [
            (Finding.Severity.problem, "cli.issue.problems", Colour.red), (.warning, "cli.issue.warnings", .yellow),
            (.note, "cli.issue.notes", .dim),
        ] {
            lines += findings(severity, key, colour)
        }
        return lines.joined(separator: "\n")
    }

    private var heading: [String] {
        let achievement = plan.course.achievement
        let title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
        var lines = [Colour.bold(texts("cli.issue.plan", ["count": String(plan.count), "title": title]))]
        let separator = plan.scan.separator == 0x09 ? "tab" : String(UnicodeScalar(plan.scan.separator))
        lines.append(
            "  " + texts("cli.issue.encoding", ["encoding": plan.scan.encoding.rawValue, "separator": separator]))
        let columns = RosterField.allCases.compactMap { field in
            plan.scan.columns.name(of: field).map { "\(field.rawValue) = \($0)" }
        }
        lines.append("  " + texts("cli.issue.columns", ["columns": columns.joined(separator: "; ")]))
        let unused = plan.scan.columns.unused.map { plan.scan.columns.names[$0] }
        if !unused.isEmpty {
            lines.append("  " + texts("cli.issue.columns_ignored", ["columns": unused.joined(separator: "; ")]))
        }
        let counts = [
            "mandatory": String(plan.completeness.mandatoryCount), "optional": String(plan.completeness.optionalCount),
        ]
        lines.append("  " + texts("cli.issue.complete", counts))
        let suites = plan.options.cryptosuites.map(\.rawValue).joined(separator: ", ")
        lines.append("  " + texts("cli.issue.proofs", ["suites": suites]))
        for list in plan.statusLists {
            let facts = [
                "count": String(list.count), "free": texts.number(list.free),
                "list": list.revocation ?? texts("cli.issue.new_list"),
            ]
            lines.append("  " + texts("cli.issue.status_list", facts))
        }
        if let earlier = plan.earlier {
            lines.append("  " + texts("cli.issue.earlier", ["date": texts.instant(earlier)]))
        }
        return lines
    }

    /// What the format has no room for, said before anything is signed.
    private var losses: [String] {
        let lost = plan.losses.entries.filter { $0.fate != .kept }
        guard !lost.isEmpty else { return [] }
        return [texts("cli.issue.losses")]
            + lost.map { entry in
                let reasons = entry.losses.map { texts("loss.\($0.rawValue)") }
                return "  " + texts("field.\(entry.row.name)") + ": " + reasons.joined(separator: " ")
            }
    }

    private func findings(_ severity: Finding.Severity, _ key: String, _ colour: Colour) -> [String] {
        let count = plan.findings.count(of: severity)
        guard count > 0 else { return [] }
        let listed = plan.findings.listed.filter { $0.severity == severity }
        var lines = [colour(texts(key, ["count": String(count)]))]
        for finding in listed.prefix(Self.mostListed) { lines += line(of: finding) }
        if count > Self.mostListed { lines.append("  …") }
        return lines
    }

    private static let mostListed = 100

    private func line(of finding: Finding) -> [String] {
        var place = ""
        if let row = finding.row {
            place = texts("cli.row", ["row": String(row), "column": finding.columnName ?? ""]) + ": "
        } else if let line = finding.line {
            place = texts("cli.line", ["file": plan.course.name, "line": String(line)]) + ": "
        }
        return [
            "  " + place + texts("reason.\(finding.reason)", finding.facts) + Colour.dim(" [\(finding.reason)]"),
            "    → " + texts("next.\(finding.reason)", finding.facts),
        ]
    }
}
