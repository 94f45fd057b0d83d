import Achievements
import Encodings
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

    /// - Parameters:
    ///   - course: The name of the course description, for findings with a line.
    ///   - isAtDesk: On a page with forms: what to do is said in their words, and not in flags of a command.
    public init(_ finding: Finding, course: String, isAtDesk: Bool = false, texts: Texts) {
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
        var facts = finding.facts
        // Programs are told the day as 2026-05-08, people as they write it.
        if let day = facts["date"].flatMap({ try? CalendarDate($0) }) { facts["date"] = texts.date(day) }
        // Countries and terms of closed lists have a name in each language.
        for fact in ["country", "other"] {
            if let country = facts[fact].flatMap(Country.named) { facts[fact] = texts.name(of: country) }
        }
        // What a column or a cell looks like is a word of its own in each language.
        if let like = facts["like"] { facts["like"] = texts("roster.like.\(like)") }
        if finding.reason == IssuanceError.Code.xlsxCell.rawValue, let kind = facts["kind"] {
            facts["kind"] = texts("roster.kind.\(kind)")
        }
        message = texts("reason.\(finding.reason)", facts)
        if isAtDesk, let (key, label) = Self.deskWords[finding.reason] {
            next = texts(key, facts.merging(["label": texts(label)]) { $1 })
        } else {
            next = texts("next.\(finding.reason)", facts)
        }
    }

    /// The findings of one kind by row, so that whoever has the table open goes through it from top to bottom.
    public static func listed(
        _ findings: Findings, _ severity: Finding.Severity, course: String, isAtDesk: Bool = false, texts: Texts
    ) -> [FindingFacts] {
        findings.listed.filter { $0.severity == severity }.enumerated()
            .sorted { ($0.element.row ?? 0, $0.offset) < ($1.element.row ?? 0, $1.offset) }.prefix(mostListed)
            .map { FindingFacts($0.element, course: course, isAtDesk: isAtDesk, texts: texts) }
    }

    /// What to do at the desk about a finding whose own words name a flag: the words, and the form or field that they name.
    private static let deskWords: [String: (key: String, label: String)] = [
        "csv.encoding": ("desk.next.choose", "desk.encoding"),
        "csv.date_order": ("desk.next.choose", "desk.date_order"),
        "csv.columns": ("desk.next.columns", "desk.mapping"),
        "learner.birth_date_ambiguous": ("desk.next.choose", "desk.date_order"),
        "learner.names_swapped": ("desk.next.choose", "desk.mapping"),
        "csv.name_part": ("desk.next.optional", "desk.mapping"),
        "csv.column_like": ("desk.next.optional", "desk.mapping"),
        "csv.name_missing": ("desk.next.optional", "desk.mapping"),
        "csv.national_number": ("desk.next.optional", "desk.mapping"),
        "csv.used_name": ("desk.next.other", "desk.mapping"),
        "csv.date_column": ("desk.next.other", "desk.mapping"),
        "csv.code_page": ("desk.next.other", "desk.encoding"),
        "xlsx.hidden_column": ("desk.next.other", "desk.mapping"),
        "course.column": ("desk.next.choose", "desk.mapping"),
        "course.grade_column": ("desk.next.choose", "desk.mapping"),
        "csv.grade_not_passed": ("desk.next.skip", "desk.skip"),
        "csv.not_passed": ("desk.next.skip", "desk.skip"),
        "csv.result_unknown": ("desk.next.passing", "desk.passing"),
        "csv.several_courses": ("desk.next.choose", "desk.mapping"),
        "csv.grade_missing": ("desk.next.skip", "desk.skip"),
        "csv.day_missing": ("desk.next.skip", "desk.skip"),
        "csv.grade_scale": ("desk.next.skip", "desk.skip"),
        "xlsx.hidden_rows": ("desk.next.skip", "desk.skip"),
        "csv.sittings": ("desk.next.choose", "desk.mapping"),
        "csv.footer_row": ("desk.next.skip", "desk.skip"),
        "batch.same_course": ("desk.next.same_course", "desk.only_new"),
    ]
}
