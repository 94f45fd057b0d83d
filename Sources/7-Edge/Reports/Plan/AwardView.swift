import Achievements
import Issuance
import Texts

/// The credential of the first learner on a card, as she would see it.
struct AwardView {
    let plan: IssuancePlan
    let texts: Texts

    /// Elements with a row of their own, in the Council's order; what stands above them is not told twice.
    private static let rows = [
        "workload", "level", "assessment", "supervision", "grade", "participation", "quality", "prerequisites",
        "stackability",
    ]

    /// Those that are terms of lists and figures, in the language of the page.
    private static let translated: Set = ["workload", "level", "assessment", "supervision", "participation"]

    /// Nothing while there is no learner to show.
    var view: View? {
        guard plan.count > 0, plan.sample.learner.name != nil else { return nil }
        let facts = plan.sampleTexts(texts)
        let language = View.Value.text(plan.sample.primaryLanguage.text)
        func shown(_ name: String) -> String { Said.shown(facts[name] ?? "") }
        let outcomes = (facts["outcomes"] ?? "").split(separator: "\n")
            .map { View(["line": .text(Said.shown(String($0))), "language": language]) }
        let rows = Self.rows.compactMap { name -> View? in
            guard let value = facts[name] else { return nil }
            return View([
                "name": .text(facts["label.\(name)"] ?? name),
                "value": .text(value.split(separator: "\n").map { Said.shown(String($0)) }.joined(separator: "; ")),
                "language": Self.translated.contains(name) ? .text(texts.language.rawValue) : language,
            ])
        }
        return View([
            "language": language, "learner": .text(shown("learner")), "title": .text(shown("title")),
            "issuer": .text(shown("issuer")),
            "when": .text(
                [facts["date"], facts["place"]].compactMap { $0 }.map { Said.shown($0) }.joined(separator: ", ")),
            "outcomes": .list(outcomes), "hasOutcomes": .flag(!outcomes.isEmpty), "rows": .list(rows),
        ])
    }
}
