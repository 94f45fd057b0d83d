import Achievements
import Encodings
import TestSupport
import Testing

@testable import Stacking

/// The search, held against trying everything.
@Suite struct SolverTests {
    /// The best score of all ways of placing, found without bounds, memory or order.
    static func bruteForce(_ problem: SearchProblem) -> SearchScore {
        var best = SearchScore(slots: -1)
        func visit(_ index: Int, _ state: SearchState) {
            guard index < problem.items.count else {
                var score = state.score
                score.day = state.day
                best = max(best, score)
                return
            }
            visit(index + 1, state)
            for (position, slot) in problem.items[index].slots.enumerated() {
                var next = state
                if next.place(index, in: slot, at: position) != nil { visit(index + 1, next) }
            }
        }
        visit(0, SearchState(problem))
        return best
    }

    static func randomProblem(_ random: inout SeededGenerator, items: Int, slots: Int) -> SearchProblem {
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
        func credits(_ range: ClosedRange<Int>) -> Int64 { Int64(Int.random(in: range, using: &random)) * 5_000 }
        var problem = SearchProblem(slots: [], items: [])
        for _ in 0..<slots {
            let least = credits(0...16)
            let pick = chance(20) ? Int.random(in: 1...3, using: &random) : nil
            problem.slots.append(
                SearchProblem.Slot(
                    least: least, most: chance(50) ? least + credits(0...6) : SearchProblem.endless, count: pick ?? 1,
                    mostCount: pick ?? .max, outcomes: chance(20) ? 0b11 : 0))
        }
        for index in 0..<items {
            let fitting = (0..<slots).filter { _ in chance(60) }
            var item = SearchProblem.Item(
                credits: credits(1...12), slots: fitting,
                outcomes: fitting.map { _ in UInt64.random(in: 0...3, using: &random) })
            item.isAtLevel = chance(50)
            item.isInField = chance(50)
            item.isPriorLearning = chance(25)
            item.isAccredited = chance(50)
            item.day = Int.random(in: 0...4, using: &random)
            problem.items.append(item)
            if index > 0, chance(15) {
                let other = Int.random(in: 0..<index, using: &random)
                problem.items[index].conflicts.append(other)
                problem.items[other].conflicts.append(index)
            }
        }
        if chance(60) { problem.leastTotal = credits(5...30) }
        if chance(30) { problem.mostTotal = problem.leastTotal + credits(0...10) }
        if chance(40) { problem.leastAtLevel = credits(0...15) }
        if chance(40) { problem.leastInField = credits(0...15) }
        if chance(30) { problem.mostPriorLearning = credits(0...10) }
        if slots > 1, chance(30) { problem.order = [(0, 1)] }
        if slots > 2, chance(20) { problem.prerequisites = [2] }
        problem.countsInPart = chance(25)
        return problem
    }

    @Test(arguments: 0..<8)
    func theSearchFindsWhatTryingEverythingFinds(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) * 7_919 + 3)
        for _ in 0..<60 {
            let problem = Self.randomProblem(
                &random, items: Int.random(in: 1...7, using: &random), slots: Int.random(in: 1...3, using: &random))
            let solution = Search.solve(problem, nodes: 1_000_000)
            #expect(solution.isProven)
            #expect(solution.score == Self.bruteForce(problem), "\(problem)")
            #expect(solution.bound == solution.score)
        }
    }

    /// Asked from the first node on, in problems of every kind of rule: what exists is never excluded, and what is found is the best.
    @Test(arguments: 0..<6)
    func pricesExcludeNothingThatExists(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) * 15_485_863 + 5)
        for _ in 0..<40 {
            var problem = Self.randomProblem(
                &random, items: Int.random(in: 1...7, using: &random), slots: Int.random(in: 1...3, using: &random))
            if seed % 2 == 1 {
                for item in problem.items.indices {
                    problem.items[item].credits = Int64.random(in: 1...3, using: &random) * 20_000
                }
            }
            let best = Self.bruteForce(problem)
            let solution = Search.solve(problem, nodes: 1_000_000, easyNodes: 0)
            #expect(solution.isProven && solution.score == best, "\(problem)")
            var target = best
            target.day = .min
            let all = SearchScore(
                slots: problem.slots.count, rules: 3, credits: .max, creditsAtLevel: .max, accredited: .max)
            var prices = PricedBound(problem)
            let isExcluded = prices?.excludes(target, from: 0, SearchState(problem), bound: all) ?? false
            #expect(!isExcluded, "\(problem)")
        }
    }

    @Test(arguments: 0..<4)
    func whatIsAlikeLosesNothing(seed: Int) {
        // Few kinds of awards, and groups of which two are the same: most ways lead to something that was there before.
        var random = SeededGenerator(seed: UInt64(seed) * 104_729 + 11)
        for _ in 0..<60 {
            var problem = Self.randomProblem(&random, items: 7, slots: 3)
            problem.slots[1] = problem.slots[0]
            problem.order = []
            problem.prerequisites = []
            for index in problem.items.indices {
                problem.items[index].credits = Int64.random(in: 1...3, using: &random) * 20_000
                problem.items[index].slots = Bool.random(using: &random) ? [0, 1] : [0, 1, 2]
                problem.items[index].outcomes = problem.items[index].slots.map { _ in 0b01 }
            }
            let solution = Search.solve(problem, nodes: 1_000_000)
            #expect(solution.isProven && solution.score == Self.bruteForce(problem), "\(problem)")
        }
    }

    /// Groups alike, each award fitting half of them, with half as much again as there is room for: every group has many exact
    /// fills, and the whole almost none.
    static func crowded(_ random: inout SeededGenerator, slots: Int, percent: Int, most: Int64) -> SearchProblem {
        func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
        var problem = SearchProblem(slots: [], items: [])
        for _ in 0..<slots {
            problem.slots.append(
                SearchProblem.Slot(least: most / 2, most: most, count: 1, mostCount: .max, outcomes: 0))
        }
        for _ in 0..<40 {
            let fitting = (0..<slots).filter { _ in chance(percent) }
            var item = SearchProblem.Item(
                credits: Int64.random(in: 2...12, using: &random) * 5_000, slots: fitting,
                outcomes: fitting.map { _ in 0 })
            item.isAtLevel = chance(50)
            item.isInField = chance(50)
            item.isAccredited = chance(50)
            item.day = Int.random(in: 0...30, using: &random)
            problem.items.append(item)
        }
        problem.leastTotal = most * Int64(slots)
        problem.leastAtLevel = problem.leastTotal * 2 / 3
        return problem
    }

    /// The hardest that rules can ask: every kind of rule at once, or everything fitting everywhere. The nodes are bounded so
    /// that a bound that grew weaker shows.
    @Test(arguments: 0..<3)
    func hardStacksOfFortyAreProven(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) * 7_919 + 17)
        let half = Search.solve(Self.crowded(&random, slots: 5, percent: 50, most: 60_000), nodes: 20_000)
        #expect(half.isProven && half.score.slots == 5 && half.score.credits == 300_000, "\(half.nodes)")
        let all = Search.solve(Self.crowded(&random, slots: 4, percent: 100, most: 100_000), nodes: 20_000)
        #expect(all.isProven && all.score.credits == 400_000, "\(all.nodes)")
        let mixed = Search.solve(Self.randomProblem(&random, items: 40, slots: 5), nodes: 400_000)
        #expect(mixed.isProven, "\(mixed.nodes)")
    }

    /// Ten groups alike with awards that fit half of them and cannot fill all to the last credit: no count of one group sees
    /// that. The bound is the certificate: nothing is better than it, and the solution is as good.
    @Test(arguments: 0..<3)
    func tenCrowdedGroupsOfFortyAreProven(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) * 7_919 + 17)
        let problem = Self.crowded(&random, slots: 10, percent: 50, most: 30_000)
        let solution = Search.solve(problem, nodes: StackingLimits.standard.nodes / 10)
        #expect(solution.isProven && solution.bound == solution.score, "\(solution.nodes)")
        let credits: [Int64] = [275_000, 285_000, 300_000]
        #expect(solution.score.slots == 10 && solution.score.credits == credits[seed])
        Self.expectSound(solution, problem)
    }

    /// The places of a solution are allowed, and give the score that is said.
    static func expectSound(_ solution: SearchSolution, _ problem: SearchProblem) {
        var state = SearchState(problem)
        for (index, place) in solution.places.enumerated() {
            guard let place else { continue }
            let position = problem.items[index].slots.firstIndex(of: place)
            let undo = position.flatMap { state.place(index, in: place, at: $0) }
            #expect(undo != nil, "\(index)")
        }
        var score = state.score
        score.day = state.day
        #expect(score == solution.score)
    }

    @Test func whatIsCutAfterItBeganAgainIsStillASolution() {
        // Enough nodes to begin again with what is known, and too few to end.
        var random = SeededGenerator(seed: 17)
        let problem = Self.crowded(&random, slots: 10, percent: 50, most: 60_000)
        let solution = Search.solve(problem, nodes: Search.hardNodes + 400)
        #expect(!solution.isProven && solution.score <= solution.bound && solution.score.slots > 0)
        Self.expectSound(solution, problem)
    }

    @Test func theLessThatIsLeftTheLessANodeCosts() {
        // What is not proven is bounded, however many awards there are.
        var random = SeededGenerator(seed: 7)
        let problem = Self.randomProblem(&random, items: 400, slots: 6)
        let solution = Search.solve(problem, nodes: 2_000)
        #expect(solution.nodes < 6_000 && solution.score <= solution.bound)
    }

    @Test func twinsAreNotTriedInEveryOrder() {
        // Forty awards alike and four slots of which three and a half can be filled.
        let slot = SearchProblem.Slot(least: 600_000, most: 600_000, count: 1, mostCount: .max, outcomes: 0)
        let item = SearchProblem.Item(credits: 50_000, slots: [0, 1, 2, 3], outcomes: [0, 0, 0, 0])
        let problem = SearchProblem(
            slots: [slot, slot, slot, slot], items: [SearchProblem.Item](repeating: item, count: 40))
        let solution = Search.solve(problem, nodes: 300_000)
        #expect(solution.isProven && solution.score.slots == 3 && solution.score.credits == 2_000_000)
    }

    @Test func fortyAwardsOfAllKindsAreProven() {
        // What rules look like: groups with a least and a most, credits in halves, a level share, far more awards than
        // there is room for.
        var random = SeededGenerator(seed: 40)
        for _ in 0..<3 {
            var problem = SearchProblem(slots: [], items: [])
            for _ in 0..<5 {
                problem.slots.append(
                    SearchProblem.Slot(least: 60_000, most: 120_000, count: 1, mostCount: .max, outcomes: 0))
            }
            for _ in 0..<40 {
                let fitting = Set([Int.random(in: 0..<5, using: &random), Int.random(in: 0..<20, using: &random)])
                    .filter { $0 < 5 }.sorted()
                var item = SearchProblem.Item(
                    credits: Int64.random(in: 2...12, using: &random) * 5_000, slots: fitting,
                    outcomes: fitting.map { _ in 0 })
                item.isAtLevel = Bool.random(using: &random)
                item.day = Int.random(in: 0...30, using: &random)
                problem.items.append(item)
            }
            problem.leastTotal = 300_000
            problem.leastAtLevel = 200_000
            let solution = Search.solve(problem, nodes: 150_000)
            #expect(solution.isProven && solution.score.slots == 5, "\(solution.nodes)")
        }
    }

    @Test func aSearchThatIsCutSaysSo() {
        var random = SeededGenerator(seed: 99)
        let problem = Self.randomProblem(&random, items: 20, slots: 3)
        let cut = Search.solve(problem, nodes: 40)
        let whole = Search.solve(problem, nodes: 100_000)
        #expect(!cut.isProven && cut.places.count == 20)
        #expect(cut.score <= whole.score && whole.score <= cut.bound)
    }
}
