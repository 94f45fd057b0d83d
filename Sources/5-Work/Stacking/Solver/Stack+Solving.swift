import Achievements
public import Encodings

extension Stack {
    /// Works out what awards cover.
    ///
    /// - Parameters:
    ///   - awards: The awards of one learner, in any order, with what verification found.
    ///   - rules: What is asked for.
    ///   - day: The day of asking; ages are counted of it where the rules name no day.
    ///   - learners: The names of the learner, where the awards at hand belong to several people or spell one differently.
    ///   - catalogue: Awards that could still be earned, tried one by one for what is open.
    /// - Throws: ``StackingError`` `stack.several_learners`, `stack.unknown_learner`, `stack.too_many_awards`.
    public init(
        of awards: [HeldAward], under rules: StackingRules, on day: CalendarDate, learners: [String] = [],
        catalogue: [HeldAward] = [], limits: StackingLimits = .standard
    ) throws(StackingError) {
        guard awards.count <= limits.awards else {
            throw StackingError(
                .stackTooManyAwards, facts: ["count": String(awards.count), "limit": String(limits.awards)])
        }
        // What is not valid proves neither an id nor whose it is: it is nobody's copy, and nobody is asked about it.
        let own = try Learners.only(awards, named: learners)
        let (kept, copies) = AwardCopies.settle(own.filter { !$0.standing.isInvalid })
        let examinations = (kept + own.filter(\.standing.isInvalid)).map {
            AwardExamination($0, under: rules, on: day)
        }
        let problem = StackProblem(rules, examinations)
        let solution = Search.solve(problem.search, nodes: limits.nodes)
        self.rules = rules
        self.day = day
        slots = Self.coverage(problem, solution)
        sums = Self.sums(problem, solution)
        isProven = solution.isProven
        nodes = solution.nodes
        mostSlots = solution.bound.slots

        let left = Self.left(problem, solution)
        let copied = copies.map { copy in
            UncountedAward(
                award: copy.award, reasons: [StackReason(.copy, facts: ["value": copy.keptID])], slot: nil)
        }
        let unfit = examinations.filter { $0.eligible.isEmpty }
        func uncounted(_ examination: AwardExamination) -> UncountedAward {
            let (slot, reasons) = examination.closest
            return UncountedAward(award: examination.award, reasons: reasons, slot: problem.slots[slot].id)
        }
        needsEvidence = unfit.filter(\.needsEvidence).map(uncounted).sorted(by: Self.isBefore)
        notCounted = (left + unfit.filter { !$0.needsEvidence }.map(uncounted) + copied).sorted(by: Self.isBefore)
        nearMisses = unfit.compactMap { examination in
            examination.nearMiss.map {
                NearMiss(award: examination.award, slot: problem.slots[examination.closest.slot].id, reason: $0)
            }
        }.sorted { $0.award.sortText.utf8.lexicographicallyPrecedes($1.award.sortText.utf8) }
        let counted = slots.flatMap(\.awards).map(\.award)
        overlaps = Self.overlaps(counted)
        edges = StackEdge.all(counted: counted, held: kept, target: rules.target)
        additions = Self.additions(
            problem, slots, sums,
            catalogue: catalogue.map { AwardExamination($0, under: rules, on: day, isOffered: true) },
            examinations: examinations, on: day, nodes: limits.nodes / 10)
    }

    private static func isBefore(_ left: UncountedAward, _ right: UncountedAward) -> Bool {
        left.award.sortText.utf8.lexicographicallyPrecedes(right.award.sortText.utf8)
    }

    private static func coverage(_ problem: StackProblem, _ solution: SearchSolution) -> [SlotCoverage] {
        let filled = problem.slots.indices.map { slot in
            let places = solution.places.indices.filter { solution.places[$0] == slot }
            let awards = places.map { index in
                CountedAward(
                    award: problem.examined[index].award, slot: problem.slots[slot].id,
                    credits: ExactDecimal(inTenThousandths: solution.counted[index]),
                    ownCredits: problem.examined[index].credits)
            }
            return (awards, SlotNeeds(problem.slots[slot], awards))
        }
        let waiting = problem.search.prerequisites.filter { !filled[$0].1.isFilled }
        return problem.slots.indices.map { slot in
            let (awards, needs) = filled[slot]
            let waits = problem.search.prerequisites.contains(slot) ? [] : waiting.map { problem.slots[$0].id }
            return SlotCoverage(
                slot: problem.slots[slot], awards: awards, isCovered: needs.isFilled && waits.isEmpty,
                missingCredits: needs.credits, missingAwards: needs.awards, missingOutcomes: needs.outcomes,
                waitsFor: waits)
        }
    }

    private static func sums(_ problem: StackProblem, _ solution: SearchSolution) -> [SumRule] {
        let rules = problem.rules
        func sum(_ isMeant: (SearchProblem.Item) -> Bool) -> ExactDecimal {
            let indices = solution.places.indices.filter { solution.places[$0] != nil }
            return ExactDecimal(
                inTenThousandths: indices.filter { isMeant(problem.search.items[$0]) }
                    .reduce(0) { $0 + solution.counted[$1] })
        }
        var sums: [SumRule] = []
        if let total = rules.totalCredits {
            let reached = sum { _ in true }
            sums.append(SumRule(kind: .total, reached: reached, asked: total.least, isReached: reached >= total.least))
        }
        for share in rules.shares {
            let asked = rules.credits(of: share)
            switch share.of {
            case .level(let level):
                let reached = sum(\.isAtLevel)
                sums.append(SumRule(kind: .level(level), reached: reached, asked: asked, isReached: reached >= asked))
            case .field(let field):
                let reached = sum(\.isInField)
                sums.append(SumRule(kind: .field(field), reached: reached, asked: asked, isReached: reached >= asked))
            }
        }
        if problem.search.mostPriorLearning != SearchProblem.endless {
            let most = ExactDecimal(inTenThousandths: problem.search.mostPriorLearning)
            sums.append(
                SumRule(kind: .priorLearning, reached: sum(\.isPriorLearning), asked: most, isReached: true))
        }
        return sums
    }

    /// Awards that fit a slot and still do not count, with what keeps them out.
    private static func left(_ problem: StackProblem, _ solution: SearchSolution) -> [UncountedAward] {
        problem.examined.indices.filter { solution.places[$0] == nil }.map { index in
            let award = problem.examined[index].award
            let slot = problem.slots[problem.examined[index].eligible[0]].id
            let rival = problem.search.items[index].conflicts.first { solution.places[$0] != nil }
            guard let rival else {
                let isLate = problem.search.isOutOfSequence(index, solution.places)
                let facts = isLate ? ["value": award.achievement.awardDate?.description ?? ""] : [:]
                let reason = StackReason(isLate ? .sequence : .noRoom, slot: slot, facts: facts)
                return UncountedAward(award: award, reasons: [reason], slot: slot)
            }
            let other = problem.examined[rival].award
            let isSame = problem.isSameLearning(index, rival)
            let facts = ["value": other.title(in: problem.rules.language)]
            return UncountedAward(
                award: award, reasons: [StackReason(isSame ? .sameOutcomes : .excluded, facts: facts)], slot: slot)
        }
    }

    private static func overlaps(_ counted: [HeldAward]) -> [OutcomeOverlap] {
        var overlaps: [OutcomeOverlap] = []
        let keys = counted.map(\.outcomeKeys)
        for first in counted.indices {
            for second in counted.indices.dropFirst(first + 1) {
                let count = keys[first].intersection(keys[second]).count
                if count > 0 {
                    overlaps.append(OutcomeOverlap(first: counted[first], second: counted[second], count: count))
                }
            }
        }
        return overlaps
    }
}

/// What a slot still needs.
private struct SlotNeeds {
    let credits: ExactDecimal
    let awards: Int
    let outcomes: [String]

    init(_ slot: StackingSlot, _ awards: [CountedAward]) {
        let sum = awards.reduce(ExactDecimal.zero) { $0 + $1.credits }
        credits = (slot.credits?.least ?? .zero).minus(sum)
        self.awards = max(0, (slot.pick ?? 1) - awards.count)
        let there = awards.reduce(into: Set<String>()) { $0.formUnion($1.award.outcomeAddresses) }
        outcomes = slot.outcomes.filter { !there.contains($0) }
    }

    var isFilled: Bool { credits.isZero && awards == 0 && outcomes.isEmpty }
}

extension HeldAward {
    /// By which lists are sorted.
    var sortText: String { title(in: achievement.primaryLanguage) + "\n" + id + "\n" + digest }
}
