/// Depth-first branch and bound over the items in their order.
///
/// Each item goes into one of its slots or into none. A branch is left when even a relaxed count, in which every
/// remaining item may fill every slot it fits, is no better than what was found; or when the same state was reached
/// before with as good a score. A search that ends within its nodes is a proof that nothing is better.
struct Search {
    private let problem: SearchProblem
    private let mostNodes: Int
    private let remaining: RemainingSums
    private var state: SearchState
    private var best: SearchScore?
    private var bestPlaces: [Int?] = []
    private var bestCounted: [Int64] = []
    private var nodes = 0
    private var isCut = false
    private var seen: [[Int64]: SearchScore] = [:]
    /// Whether an item is like the one before it: then only one order of the two is tried.
    private let isTwin: [Bool]

    init(_ problem: SearchProblem, nodes: Int) {
        self.problem = problem
        mostNodes = nodes
        remaining = RemainingSums(problem)
        state = SearchState(problem)
        // Where a part of the last award is taken, which of two comes last can matter.
        let isEven = !problem.countsInPart || problem.mostTotal == SearchProblem.endless
        isTwin = problem.items.indices.map { index in
            index > 0 && isEven && Self.areTwins(problem.items[index - 1], problem.items[index])
        }
    }

    private static func areTwins(_ left: SearchProblem.Item, _ right: SearchProblem.Item) -> Bool {
        left.conflicts.isEmpty && right.conflicts.isEmpty && left.credits == right.credits
            && left.slots == right.slots && left.outcomes == right.outcomes && left.isAtLevel == right.isAtLevel
            && left.isInField == right.isInField && left.isPriorLearning == right.isPriorLearning
            && left.isAccredited == right.isAccredited && left.day == right.day
    }

    /// The best solution.
    static func solve(_ problem: SearchProblem, nodes: Int) -> SearchSolution {
        var search = Search(problem, nodes: nodes)
        let bound = search.bound(from: 0)
        search.visit(0)
        return SearchSolution(
            places: search.bestPlaces, counted: search.bestCounted, score: search.best ?? SearchScore(),
            isProven: !search.isCut, nodes: search.nodes, bound: search.isCut ? bound : search.best ?? SearchScore())
    }

    private mutating func visit(_ index: Int) {
        nodes += 1
        // The first way down is always gone to its end, so that there is something to return.
        if nodes > mostNodes, best != nil {
            isCut = true
            return
        }
        guard index < problem.items.count else {
            let score = state.score
            if best.map({ $0 < score }) ?? true {
                best = score
                bestPlaces = state.places
                bestCounted = state.counted
            }
            return
        }
        if let best, !(best < bound(from: index)) { return }
        let item = problem.items[index]
        let least = isTwin[index] ? state.places[index - 1] ?? problem.slots.count : 0
        if !isNew(index, least) { return }
        for (position, slot) in item.slots.enumerated() where slot >= least {
            guard let undo = state.place(index, in: slot, at: position) else { continue }
            visit(index + 1)
            state.undo(undo)
            if isCut { return }
        }
        visit(index + 1)
    }

    /// Whether this state was not reached before with as good a score.
    private mutating func isNew(_ index: Int, _ least: Int) -> Bool {
        let key = state.key(at: index, least: least)
        let score = state.prefix
        if let before = seen[key] {
            if !(before < score) { return false }
            seen[key] = score
        } else if seen.count < StackingLimits.remembered {
            seen[key] = score
        }
        return true
    }

    /// A score that no way on from here can better.
    private func bound(from index: Int) -> SearchScore {
        let credits = remaining.credits[index]
        var room: Int64 = 0
        var isPossible = [Bool](repeating: false, count: problem.slots.count)
        var deficits: [(credits: Int64, count: Int)] = []
        for (position, slot) in problem.slots.enumerated() {
            let (own, count) = (state.sums[position], state.counts[position])
            let more = remaining.slotCredits[position][index]
            room += min(slot.most == SearchProblem.endless ? more : max(0, slot.most - own), more)
            isPossible[position] =
                own + more >= slot.least && count + remaining.slotCounts[position][index] >= slot.count
                && (state.outcomes[position] | remaining.slotOutcomes[position][index]) & slot.outcomes == slot.outcomes
            if isPossible[position] {
                deficits.append((max(0, slot.least - own), max(0, slot.count - count)))
            }
        }
        let isOpen = problem.prerequisites.allSatisfy { isPossible[$0] }
        let gain = min(
            credits, room, problem.mostTotal == SearchProblem.endless ? room : problem.mostTotal - state.total)
        var score = SearchScore()
        score.slots = min(
            Self.fillable(deficits.map(\.credits), with: credits),
            Self.fillable(deficits.map { Int64($0.count) }, with: Int64(problem.items.count - index)))
        if !isOpen { score.slots = min(score.slots, problem.prerequisites.count) }
        score.credits = state.total + gain
        score.creditsAtLevel = min(state.atLevel + remaining.atLevel[index], score.credits)
        score.accredited = state.accredited + remaining.accredited[index]
        score.rules = state.rules(
            total: score.credits, atLevel: score.creditsAtLevel, inField: state.inField + remaining.inField[index])
        score.day = state.day
        return score
    }

    /// How many of these can be filled with so much, the smallest first.
    private static func fillable(_ deficits: [Int64], with amount: Int64) -> Int {
        var rest = amount
        var count = 0
        for deficit in deficits.sorted() {
            rest -= deficit
            if rest < 0 { break }
            count += 1
        }
        return count
    }
}

/// What the items from a place on can still bring.
private struct RemainingSums {
    private(set) var credits: [Int64]
    private(set) var atLevel: [Int64]
    private(set) var inField: [Int64]
    private(set) var accredited: [Int]
    private(set) var slotCredits: [[Int64]]
    private(set) var slotCounts: [[Int]]
    private(set) var slotOutcomes: [[UInt64]]

    init(_ problem: SearchProblem) {
        let count = problem.items.count
        credits = [Int64](repeating: 0, count: count + 1)
        atLevel = credits
        inField = credits
        accredited = [Int](repeating: 0, count: count + 1)
        slotCredits = [[Int64]](repeating: credits, count: problem.slots.count)
        slotCounts = [[Int]](repeating: accredited, count: problem.slots.count)
        slotOutcomes = [[UInt64]](
            repeating: [UInt64](repeating: 0, count: count + 1), count: problem.slots.count)
        for index in problem.items.indices.reversed() {
            let item = problem.items[index]
            credits[index] = credits[index + 1] + item.credits
            atLevel[index] = atLevel[index + 1] + (item.isAtLevel ? item.credits : 0)
            inField[index] = inField[index + 1] + (item.isInField ? item.credits : 0)
            accredited[index] = accredited[index + 1] + (item.isAccredited ? 1 : 0)
            for slot in problem.slots.indices {
                slotCredits[slot][index] = slotCredits[slot][index + 1]
                slotCounts[slot][index] = slotCounts[slot][index + 1]
                slotOutcomes[slot][index] = slotOutcomes[slot][index + 1]
            }
            for (position, slot) in item.slots.enumerated() {
                slotCredits[slot][index] += item.credits
                slotCounts[slot][index] += 1
                slotOutcomes[slot][index] |= item.outcomes[position]
            }
        }
    }
}
