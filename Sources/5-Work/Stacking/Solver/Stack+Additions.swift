import Achievements
import Encodings

extension Stack {
    /// What one more award would give: those of a catalogue or, where none of them gives anything, for each open slot one
    /// that only has to fit.
    static func additions(
        _ problem: StackProblem, _ slots: [SlotCoverage], _ sums: [SumRule], catalogue: [AwardExamination],
        examinations: [AwardExamination], on day: CalendarDate, nodes: Int
    ) -> [Addition] {
        let now = (
            covered: slots.count { $0.isCovered },
            credits: slots.reduce(ExactDecimal.zero) { $0 + $1.credits }
        )
        guard slots.contains(where: { !$0.isCovered }) || sums.contains(where: { !$0.isReached }) else { return [] }
        let offered = catalogue.compactMap { candidate in
            fromCatalogue(candidate, problem.rules, examinations, now: now, nodes: nodes)
        }
        // A catalogue in which nothing helps is no reason to say nothing.
        guard offered.isEmpty else { return offered.sorted(by: isBefore) }
        var additions: [Addition] = []
        for (place, coverage) in slots.enumerated() where !coverage.isCovered && coverage.waitsFor.isEmpty {
            let least = max(coverage.missingCredits, ExactDecimal(inTenThousandths: 10_000))
            guard let credits = coverage.slot.fitting(least, inPart: problem.rules.countsInPart) else { continue }
            let more = problem.adding(credits: credits.inTenThousandths, toSlots: [place], on: day)
            if let addition = addition(more, problem.rules, slot: coverage.slot.id, credits, now: now, nodes: nodes) {
                additions.append(addition)
            }
        }
        let missing = sums.filter { !$0.isReached }.map { $0.asked.minus($0.reached) }.max()
        if let missing, additions.allSatisfy({ !$0.coversAll }) {
            let isInPart = problem.rules.countsInPart
            let takers = problem.slots.indices.filter {
                problem.slots[$0].fitting(missing, inPart: isInPart) == missing
            }
            let more = problem.adding(credits: missing.inTenThousandths, toSlots: takers, on: day)
            if let addition = addition(more, problem.rules, slot: nil, missing, now: now, nodes: nodes) {
                additions.append(addition)
            }
        }
        return additions
    }

    private typealias Now = (covered: Int, credits: ExactDecimal)

    /// Nil where it would give nothing.
    private static func addition(
        _ search: SearchProblem, _ rules: StackingRules, slot: String?, _ credits: ExactDecimal, now: Now, nodes: Int
    ) -> Addition? {
        let solution = Search.solve(search, nodes: nodes)
        let total = ExactDecimal(inTenThousandths: solution.score.credits)
        guard solution.score.slots > now.covered || total > now.credits else { return nil }
        return Addition(
            slot: slot, credits: credits, award: nil, coveredSlots: solution.score.slots, totalCredits: total,
            coversAll: solution.score.slots == search.slots.count && solution.score.rules == 3)
    }

    private static func fromCatalogue(
        _ candidate: AwardExamination, _ rules: StackingRules, _ examinations: [AwardExamination], now: Now, nodes: Int
    ) -> Addition? {
        guard !candidate.eligible.isEmpty else { return nil }
        let problem = StackProblem(rules, examinations + [candidate])
        let solution = Search.solve(problem.search, nodes: nodes)
        let total = ExactDecimal(inTenThousandths: solution.score.credits)
        guard solution.score.slots > now.covered || total > now.credits else { return nil }
        let place = problem.examined.firstIndex { $0.award.id == candidate.award.id }.flatMap { solution.places[$0] }
        return Addition(
            slot: place.map { problem.slots[$0].id }, credits: candidate.credits, award: candidate.award,
            coveredSlots: solution.score.slots, totalCredits: total,
            coversAll: solution.score.slots == problem.slots.count && solution.score.rules == 3)
    }

    private static func isBefore(_ left: Addition, _ right: Addition) -> Bool {
        if left.coveredSlots != right.coveredSlots { return left.coveredSlots > right.coveredSlots }
        if left.totalCredits != right.totalCredits { return left.totalCredits > right.totalCredits }
        return (left.award?.sortText ?? "").utf8.lexicographicallyPrecedes((right.award?.sortText ?? "").utf8)
    }
}
