/// Depth-first branch and bound over the items in their order.
///
/// Each item goes into one of its slots or into none. A branch is left when even a relaxed count, in which every
/// remaining item may fill every slot it fits, is no better than what was found; or when the same state was reached
/// before with as good a score. A search that ends within its nodes is a proof that nothing is better.
///
/// The day, which comes last in a score, is found afterwards: by what is best without it, and then by the earliest day
/// up to which the items alone reach as much.
struct Search {
    private let problem: SearchProblem
    private let mostNodes: Int
    private let remaining: RemainingSums
    /// Exact fills, of all items and of those at the level.
    private let fills: ReachableSums?
    private let levelFills: ReachableSums?
    /// What would be enough: no way on is tried once it is found.
    private var goal: SearchScore
    private var state: SearchState
    private var best: SearchScore?
    private var bestPlaces: [Int?] = []
    private var bestCounted: [Int64] = []
    private var nodes = 0
    private var isCut = false
    private var isDone = false
    private var seen: [[Int64]: SearchScore] = [:]
    /// Whether an item is like the one before it: then only one order of the two is tried.
    private let isTwin: [Bool]

    private init(_ problem: SearchProblem, nodes: Int) {
        self.problem = problem
        mostNodes = nodes
        remaining = RemainingSums(problem)
        fills = ReachableSums(problem) { _ in true }
        levelFills = ReachableSums(problem, of: \.isAtLevel)
        state = SearchState(problem)
        goal = SearchScore()
        // Where a part of the last award is taken, which of two comes last can matter.
        let isEven = !problem.countsInPart || problem.mostTotal == SearchProblem.endless
        isTwin = problem.items.indices.map { index in
            index > 0 && isEven && Self.areTwins(problem.items[index - 1], problem.items[index])
        }
        goal = bound(from: 0)
    }

    private static func areTwins(_ left: SearchProblem.Item, _ right: SearchProblem.Item) -> Bool {
        left.conflicts.isEmpty && right.conflicts.isEmpty && left.credits == right.credits
            && left.slots == right.slots && left.outcomes == right.outcomes && left.isAtLevel == right.isAtLevel
            && left.isInField == right.isInField && left.isPriorLearning == right.isPriorLearning
            && left.isAccredited == right.isAccredited && left.day == right.day
    }

    /// The best solution.
    static func solve(_ problem: SearchProblem, nodes: Int) -> SearchSolution {
        let ordered = OrderedProblem(problem)
        var first = Search(ordered.problem, nodes: nodes)
        let bound = first.goal
        first.visit(0)
        var found = first
        var spent = first.nodes
        var isProven = !first.isCut
        // The days between the earliest that may do and the one that does, halved until they meet.
        var days = Set(ordered.problem.items.map(\.day)).filter { $0 < found.day }.sorted()
        while let middle = days.isEmpty ? nil : Optional(days[days.count / 2]) {
            let limit = max(0, nodes - spent)
            var search = Search(ordered.problem.until(middle), nodes: min(limit, nodes / 3))
            search.goal = found.score
            if !(search.bound(from: 0) < found.score) { search.visit(0) }
            spent += search.nodes
            if let score = search.best, !(score < found.score) {
                found = search
                days = days.filter { $0 < found.day }
            } else {
                if search.isCut { isProven = false }
                days = days.filter { $0 > middle }
            }
        }
        var score = found.score
        score.day = found.day
        return SearchSolution(
            places: ordered.restored(found.bestPlaces, empty: nil),
            counted: ordered.restored(found.bestCounted, empty: 0), score: score, isProven: isProven, nodes: spent,
            bound: first.isCut ? bound : score)
    }

    private var score: SearchScore { best ?? SearchScore() }

    /// The day of the youngest item that counts.
    private var day: Int {
        problem.items.indices.filter { bestPlaces[$0] != nil }.map { problem.items[$0].day }.max() ?? .min
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
                isDone = !(score < goal)
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
            if isCut || isDone { return }
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
        var levelRoom: Int64 = 0
        var isPossible = [Bool](repeating: false, count: problem.slots.count)
        var deficits: [(credits: Int64, count: Int)] = []
        for (position, slot) in problem.slots.enumerated() {
            let (own, count) = (state.sums[position], state.counts[position])
            let more = remaining.slotCredits[position][index]
            let free = slot.most == SearchProblem.endless ? more : min(more, max(0, slot.most - own))
            let fill = fills?.sum(in: position, from: index, room: max(0, slot.most - own)) ?? free
            room += min(free, fill)
            levelRoom += min(free, levelFills?.sum(in: position, from: index, room: max(0, slot.most - own)) ?? free)
            isPossible[position] =
                own + min(free, fill) >= slot.least
                && count + remaining.slotCounts[position][index] >= slot.count
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
        score.creditsAtLevel = min(
            state.atLevel + min(remaining.atLevel[index], levelRoom), score.credits)
        score.accredited = state.accredited + remaining.accredited(from: index, within: gain)
        score.rules = state.rules(
            total: score.credits, atLevel: score.creditsAtLevel, inField: state.inField + remaining.inField[index])
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
