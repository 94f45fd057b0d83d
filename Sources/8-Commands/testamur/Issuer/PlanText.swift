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

    private var heading: [String] {
        let achievement = plan.course.achievement
        let title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
        var lines = [Colour.bold(texts("cli.issue.plan", ["count": String(plan.count), "title": title]))]
        lines.append("  " + file)
        if plan.skippedCount > 0 {
            lines.append("  " + texts("cli.issue.skipped", ["count": String(plan.skippedCount)]))
        }
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

    /// Which file, and how it is written.
    private var file: String {
        let scan = plan.scan
        var facts = ["file": plan.roster.source.name, "row": String(scan.headerRow)]
        facts["export"] = scan.export?.rawValue
        if let sheet = scan.sheet {
            facts["sheet"] = sheet
            return texts("cli.issue.workbook", facts)
        }
        facts["encoding"] = scan.encoding.rawValue
        facts["separator"] = scan.separator == 0x09 ? "tab" : String(UnicodeScalar(scan.separator))
        return texts("cli.issue.encoding", facts)
    }

    /// How many of the 11 and of the 5 there are, as a row of squares and in figures.
    private var meter: [String] {
        let mandatory = plan.completeness.mandatoryCount
        let optional = plan.completeness.optionalCount
        func squares(_ count: Int, of all: Int) -> String {
            String(repeating: "■", count: count) + String(repeating: "□", count: all - count)
        }
        let colour: Colour = plan.completeness.isComplete ? .green : .red
        return [
            "  " + colour(squares(mandatory, of: 11)) + " " + squares(optional, of: 5) + "  "
                + texts("cli.issue.complete", ["mandatory": String(mandatory), "optional": String(optional)])
        ]
    }

    /// Which column means what, and who says so.
    private var columns: [String] {
        let columns = plan.scan.columns
        guard !columns.names.isEmpty else { return [] }
        let rows = RosterField.allCases.compactMap { field -> [String]? in
            guard let column = columns[field] else { return nil }
            var how = columns.told.contains(field) ? texts("cli.issue.told") : texts("cli.issue.recognised")
            if let order = plan.scan.dateOrders[field] { how += ", " + texts("cli.issue.order.\(order.rawValue)") }
            return [
                field.rawValue, Self.letters(column), VisibleText.of(columns.names[column]), Colour.dim(how),
            ]
        }
        var lines = [texts("cli.issue.columns")] + TextTable(rows: rows).lines.map { "  " + $0 }
        let unused = columns.unused.map { VisibleText.of(columns.names[$0]) }
        if !unused.isEmpty {
            lines.append("  " + texts("cli.issue.columns_ignored", ["columns": unused.joined(separator: "; ")]))
        }
        return lines
    }

    /// The letters by which a spreadsheet calls a column: `A`, `Z`, `AA`.
    static func letters(_ column: Int) -> String {
        var number = column + 1
        var letters: [UInt8] = []
        while number > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((number - 1) % 26))
            number = (number - 1) / 26
        }
        return String(decoding: Array(letters.reversed()), as: UTF8.self)
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
}
