import Issuance
import Texts

/// Findings of one kind as a table.
struct FindingsView {
    let plan: IssuancePlan
    /// On a page with forms, rather than beside a command line.
    let isAtDesk: Bool
    let texts: Texts

    /// - Returns: nil where there are none.
    func view(_ severity: Finding.Severity, heading: String) -> View? {
        let count = plan.findings.count(of: severity)
        guard count > 0 else { return nil }
        let listed = FindingFacts.listed(
            plan.findings, severity, course: plan.course.name, isAtDesk: isAtDesk, texts: texts)
        let rows = listed.map { finding in
            View([
                "place": .text(finding.place.isEmpty ? "–" : finding.place),
                "value": .text(finding.value.map { Said.shown($0) } ?? ""), "message": .text(finding.message),
                "code": .text(finding.code), "next": .text(finding.next),
            ])
        }
        let rest = count - listed.count
        return View([
            "severity": .text(Self.name(severity)), "heading": .text(texts(heading)),
            "count": .text(texts.number(count)), "rows": .list(rows),
            "more": .text(rest > 0 ? texts("page.plan.more", ["count": texts.number(rest)]) : ""),
        ])
    }

    private static func name(_ severity: Finding.Severity) -> String {
        switch severity {
        case .problem: "problem"
        case .warning: "warning-list"
        case .note: "notes"
        }
    }
}
