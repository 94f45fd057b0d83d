import Achievements
import Encodings
import TestSupport

@testable import Stacking

/// The day of asking in these tests.
let today = CalendarDate(year: 2026, month: 6, day: 1)!

/// An award that passes ordinary rules: valid, 5 ECTS at EQF 6, assessed with identity check, awarded on 8 May 2026.
func award(
    _ id: String, ects: String? = "5", eqf: Int? = 6, day: String? = "2026-05-08", field: String? = "0612",
    outcomes: [String]? = nil, learner: String = "Mira Kallio-Brandt", _ change: (inout HeldAward) -> Void = { _ in }
) -> HeldAward {
    var achievement = Achievement(id: "https://example.org/achievements/\(id)", primaryLanguage: .english)
    achievement.learner = Learner(name: PersonName(full: learner))
    achievement.title = LanguageText(id, .english)
    achievement.awardDate = day.map { try! CalendarDate($0) }
    if let ects { achievement.workload = Workload(credits: .ects(try! ExactDecimal(ects))) }
    achievement.level = eqf.map { .stated(eqf: EQFLevel($0), nqf: nil, cycle: nil) }
    achievement.assessments = [
        Assessment(
            type: Concept("marked_assignment", in: .assessmentType),
            supervision: Concept("supervised_id", in: .supervision))
    ]
    achievement.outcomes = (outcomes ?? ["outcome of \(id)"]).map { outcome in
        outcome.contains(":")
            ? Outcome(LanguageText(outcome, .english), esco: [Link(outcome, title: LanguageText(outcome, .english))])
            : Outcome(LanguageText(outcome, .english))
    }
    if let field { achievement.further.fields = [Concept(field, in: .iscedF)] }
    var award = HeldAward(id: "urn:example:\(id)", achievement: achievement, standing: .valid)
    award.issuerIDs = ["did:web:issuer.example"]
    award.isGradeOrderSigned = true
    change(&award)
    return award
}

/// Rules from YAML, with the entries that every file has in front.
func rules(_ yaml: String) throws -> StackingRules {
    try StackingRules(parsing: Array((head + yaml).utf8))
}

let head = """
    testamur: stacking-rules 1
    id: urn:example:rules
    version: "1"
    body: Hochschule Sonnwald
    title: Certificate in Applied Data Practice

    """

/// The codes of all mistakes in a rule file.
func mistakes(_ text: String) -> [String] {
    StackingRules.reading(Array(text.utf8)).problems.map(\.reason)
}

func stack(_ awards: [HeldAward], _ yaml: String) throws -> Stack {
    try Stack(of: awards, under: try rules(yaml), on: today)
}

extension Stack {
    /// The ids that stand in a slot, in the order of their names.
    func ids(in slot: String) -> [String] {
        (slots.first { $0.slot.id == slot }?.awards ?? []).map { String($0.award.id.dropFirst(12)) }.sorted()
    }

    /// Why an award does not count.
    func reasons(_ id: String) -> [StackReason.Code] {
        (notCounted + needsEvidence).filter { $0.award.id == "urn:example:\(id)" }.flatMap(\.reasons).map(\.code)
    }

    /// Everything that may not depend on the order of the input.
    var outline: String {
        let lines =
            slots.map { slot in
                "\(slot.slot.id) \(slot.isCovered) "
                    + slot.awards.map { "\($0.award.id)=\($0.credits.text)" }.joined(separator: " ")
            } + notCounted.map { "- \($0.award.id) \($0.reasons.map(\.code.rawValue))" }
            + needsEvidence.map { "? \($0.award.id) \($0.reasons.map(\.code.rawValue))" }
            + nearMisses.map { "~ \($0.award.id) \($0.reason.code.rawValue)" }
            + additions.map { "+ \($0.slot ?? "") \($0.credits.text) \($0.coveredSlots)" }
            + edges.map { "\($0.from) \($0.kind.rawValue) \($0.to ?? "")" }
        return lines.joined(separator: "\n")
    }
}
