import Achievements
import DataIntegrity
import Encodings
public import Issuance
public import Texts

/// A plan in words, piece by piece: for the terminal and for a page.
///
/// ```swift
/// let facts = PlanFacts(plan: plan, texts: Texts())
/// print(facts.title); facts.lines.forEach { print($0) }
/// ```
public struct PlanFacts: Sendable {
    /// A column of the roster that is used.
    public struct Column: Sendable {
        /// The name of the field, as `--column` takes it.
        public let field: String
        /// The letters by which a spreadsheet calls the column: `A`, `AB`.
        public let letters: String
        /// The name of the column as the file has it.
        public let name: String
        /// How it is known that it holds this field.
        public let how: String
    }

    let plan: IssuancePlan
    let texts: Texts

    public init(plan: IssuancePlan, texts: Texts) {
        self.plan = plan
        self.texts = texts
    }

    /// How many credentials of what.
    public var title: String {
        let achievement = plan.course.achievement
        let title = achievement.title.text(preferring: achievement.primaryLanguage) ?? ""
        return texts("cli.issue.plan", ["count": String(plan.count), "title": title])
    }

    /// From which file, with which proof, into which status list; what is left out; whether it was issued before.
    public var lines: [String] {
        var lines = [file]
        if plan.skippedCount > 0 { lines.append(texts("cli.issue.skipped", ["count": String(plan.skippedCount)])) }
        let suites = plan.options.cryptosuites.map(\.rawValue).joined(separator: ", ")
        lines.append(texts("cli.issue.proofs", ["suites": suites]))
        for list in plan.statusLists {
            let facts = [
                "count": String(list.count), "free": texts.number(list.free),
                "list": list.revocation ?? texts("cli.issue.new_list"),
            ]
            lines.append(texts("cli.issue.status_list", facts))
        }
        if let earlier = plan.earlier {
            lines.append(texts("cli.issue.earlier", ["date": texts.instant(earlier)]))
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

    /// How many of the 11 and of the 5 elements there are.
    public var elementCounts: String {
        let facts = [
            "mandatory": String(plan.completeness.mandatoryCount), "optional": String(plan.completeness.optionalCount),
        ]
        return texts("cli.issue.complete", facts)
    }

    /// Which column means what, and who says so.
    public var columns: [Column] {
        let columns = plan.scan.columns
        return RosterField.allCases.compactMap { field in
            guard let column = columns[field] else { return nil }
            let sittings = columns.sittings[field]
            var how = columns.told.contains(field) ? texts("cli.issue.told") : texts("cli.issue.recognised")
            if let order = plan.scan.dateOrders[field] { how += ", " + texts("cli.issue.order.\(order.rawValue)") }
            if let sittings { how += ", " + texts("cli.issue.sitting.\(sittings.rule.rawValue)") }
            let places = sittings?.columns ?? [column]
            return Column(
                field: field.rawValue, letters: places.map(Self.letters).joined(separator: ", "),
                name: places.map { VisibleText.of(columns.names[$0]) }.joined(separator: ", "), how: how)
        }
    }

    /// The columns that are not used; nil if all are.
    public var unusedColumns: String? {
        let columns = plan.scan.columns
        let unused = columns.unused.map { VisibleText.of(columns.names[$0]) }
        return unused.isEmpty ? nil : texts("cli.issue.columns_ignored", ["columns": unused.joined(separator: "; ")])
    }

    /// What the format has no room for: the name of the element, and what becomes of it.
    public var losses: [(element: String, told: String)] {
        plan.losses.entries.filter { $0.fate != .kept }.map { entry in
            let reasons = entry.losses.map { texts("loss.\($0.rawValue)") }
            return (texts("field.\(entry.row.name)"), reasons.joined(separator: " "))
        }
    }

    /// How many rows would have to be left out for the others to be issued; nil where that would not help.
    public var skippable: [String: String]? {
        guard plan.canStartWithoutBadRows else { return nil }
        return ["count": String(plan.findings.badRowCount), "rest": String(plan.soundCount)]
    }

    private static func letters(_ column: Int) -> String {
        var number = column + 1
        var letters: [UInt8] = []
        while number > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((number - 1) % 26))
            number = (number - 1) / 26
        }
        return String(decoding: Array(letters.reversed()), as: UTF8.self)
    }
}
