import Achievements
import Encodings
import Issuance
import Texts

/// One credential of a plan as its learner will see it, on a card.
struct PlanCard {
    let plan: IssuancePlan
    let texts: Texts

    private var record: Achievement { plan.sample }

    /// Nothing while there is no learner to show.
    var lines: [String] {
        guard plan.count > 0, let name = record.learner.name?.full else { return [] }
        var content = [Colour.bold(shown(record.title))]
        content.append(texts("card.awarded_to", ["name": name]))
        if let body = record.awardingBodies.first {
            content.append(texts("card.awarded_by", ["body": shown(body.legalName)]))
        }
        if let date = record.awardDate {
            content.append(texts("card.awarded_on", ["date": texts.date(date), "place": place]))
        }
        content.append(workload)
        for assessment in record.assessments {
            var facts = ["type": assessment.type.map(texts.label) ?? ""]
            facts["grade"] = assessment.grade?.value
            facts["supervision"] = assessment.supervision.map(texts.label)
            content.append(texts("card.assessment", facts))
        }
        content += record.outcomes.prefix(Self.mostOutcomes).map { "· " + shown($0.title) }
        if record.outcomes.count > Self.mostOutcomes { content.append("…") }
        let parts = content.filter { !$0.isEmpty }.map { Self.cut($0) }
        let width = parts.map { TextTable.width($0) }.max() ?? 0
        let rule = String(repeating: "─", count: width + 2)
        return [texts("cli.issue.preview"), "  ┌\(rule)┐"]
            + parts.map { "  │ \($0)\(String(repeating: " ", count: width - TextTable.width($0))) │" }
            + ["  └\(rule)┘"]
    }

    private static let mostOutcomes = 4
    private static let widest = 90

    private static func cut(_ text: String) -> String {
        TextTable.width(text) <= widest ? text : String(text.prefix(widest - 1)) + "…"
    }

    private func shown(_ text: LanguageText) -> String {
        VisibleText.of(text.text(preferring: record.primaryLanguage) ?? "")
    }

    private var place: String {
        let place = record.issuerPlace
        return [place?.locality, place?.country.country.map { texts.name(of: $0) }].compactMap { $0 }.joined(
            separator: ", ")
    }

    private var workload: String {
        var facts: [String: String] = [:]
        if let credits = record.workload?.credits, credits.isECTS { facts["ects"] = credits.points.text }
        facts["hours"] = record.workload?.hours?.text
        if case .stated(let eqf?, _, _)? = record.level { facts["eqf"] = String(eqf.number) }
        let modes = record.participation.map(texts.label)
        facts["participation"] = modes.isEmpty ? nil : texts.list(modes)
        return texts("card.workload", facts)
    }
}
