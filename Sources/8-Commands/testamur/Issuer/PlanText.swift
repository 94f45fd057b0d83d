import Achievements
import Issuance
import Reports
import Texts

/// A plan as a registrar reads it: what would be issued, and everything that stands in the way, row by row.
struct PlanText {
    let plan: IssuancePlan
    let texts: Texts

    var whole: String {
        // Of a file that cannot be read there is nothing else to say.
        guard !plan.scan.columns.names.isEmpty else {
            return
                ([Colour.bold(VisibleText.of(plan.roster.source.name))]
                + FindingText(texts: texts, course: plan.course.name).sections(plan.findings))
                .joined(separator: "\n")
        }
        var lines = heading
        lines += meter
        lines += columns
        lines += PlanCard(plan: plan, texts: texts).lines
        lines += losses
        lines += FindingText(texts: texts, course: plan.course.name).sections(
            plan.findings, problems: plan.canStart ? "cli.issue.problems_skipped" : "cli.issue.problems")
        return lines.joined(separator: "\n")
    }

    private var facts: PlanFacts { PlanFacts(plan: plan, texts: texts) }

    private var heading: [String] { [Colour.bold(facts.title)] + facts.lines.map { "  " + $0 } }

    /// How many of the 11 and of the 5 there are, as a row of squares and in figures.
    private var meter: [String] {
        let mandatory = plan.completeness.mandatoryCount
        let optional = plan.completeness.optionalCount
        func squares(_ count: Int, of all: Int) -> String {
            String(repeating: "■", count: count) + String(repeating: "□", count: all - count)
        }
        let colour: Colour = plan.completeness.isComplete ? .green : .red
        return ["  " + colour(squares(mandatory, of: 11)) + " " + squares(optional, of: 5) + "  " + facts.elementCounts]
    }

    /// Which column means what, and who says so.
    private var columns: [String] {
        let rows = facts.columns.map { [$0.field, $0.letters, $0.name, Colour.dim($0.how)] }
        var lines = [texts("cli.issue.columns")] + TextTable(rows: rows).lines.map { "  " + $0 }
        if let unused = facts.unusedColumns { lines.append("  " + unused) }
        return lines
    }

    /// What the format has no room for, said before anything is signed.
    private var losses: [String] {
        let losses = facts.losses
        guard !losses.isEmpty else { return [] }
        return [texts("cli.issue.losses")] + losses.map { "  " + $0.element + ": " + $0.told }
    }
}
