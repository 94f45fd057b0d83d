/// Depth-first branch and bound over the items in their order.
///
/// Each item goes into one of its slots or into none. A branch is left when even a relaxed count, in which every
/// remaining item may fill every slot it fits, is no better than what was found; when the same state was reached before with
/// as good a score; or when the same comes from exchanging what is alike. Where that is not enough, ``PricedBound`` is asked.
/// A search that ends within its nodes is a proof that nothing is better.
///
/// The day, which comes last in a score, is found afterwards: by what is best without it, and then by the earliest day
/// up to which the items alone reach as much.
struct Search {
    private let problem: SearchProblem
    private let mostNodes: Int
    /// Nodes after which prices are asked.
    private let easyNodes: Int
    private var bounding: SearchBound
    private var pricing: PricedBound?
    /// What would be enough: no way on is tried once it is found.
    private var goal: SearchScore
    /// What is of no interest when it is not reached.
    private var floor: SearchScore?
    private var state: SearchState
    private var best: SearchScore?
    private var bestPlaces: [Int?] = []
    private var bestCounted: [Int64] = []
    private var nodes = 0
    private var isCut = false
    private var isDone = false
    private var seen: [[Int64]: SearchScore] = [:]
    private let symmetry: SearchSymmetry

    /// Nodes after which a search starts again, knowing better what to look for.
    static let hardNodes = 20_000

    private init(_ problem: SearchProblem, nodes: Int, easyNodes: Int) {
        self.problem = problem
        mostNodes = nodes
        self.easyNodes = easyNodes
        bounding = SearchBound(problem)
        pricing = PricedBound(problem)
        state = SearchState(problem)
        goal = SearchScore()
        symmetry = SearchSymmetry(problem)
        goal = bound(from: 0)
    }

    /// The best solution.
    ///
    /// - Parameter easyNodes: Nodes after which prices are asked.
    static func solve(_ problem: SearchProblem, nodes: Int, easyNodes: Int = hardNodes) -> SearchSolution {
        let ordered = OrderedProblem(problem)
        var first = Search(ordered.problem, nodes: min(nodes, hardNodes), easyNodes: easyNodes)
        var bound = first.goal
        first.visit(0)
        var spent = first.nodes
        if first.isCut, nodes > hardNodes {
            bound = min(bound, widenedBound(ordered.problem, nodes: nodes / 4, &spent) ?? bound)
            var again = Search(ordered.problem, nodes: nodes - spent, easyNodes: min(easyNodes, 300))
            again.goal = min(again.goal, bound)
            again.floor = first.best
            again.visit(0)
            spent += again.nodes
            if again.best != nil { first = again }
        }
        var found = first
        var isProven = !first.isCut
        // The days between the earliest that may do and the one that does, halved until they meet.
        var days = Set(ordered.problem.items.map(\.day)).filter { $0 < found.day }.sorted()
        while let middle = days.isEmpty ? nil : Optional(days[days.count / 2]) {
            let limit = max(0, nodes - spent)
            var search = Search(
                ordered.problem.until(middle), nodes: min(limit, nodes / 3), easyNodes: easyNodes)
            search.goal = found.score
            search.floor = found.score
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

    /// What would be the best if every item fitted all slots like one that it fits: no less, and quickly found, since those
    /// slots are all the same then.
    private static func widenedBound(_ problem: SearchProblem, nodes: Int, _ spent: inout Int) -> SearchScore? {
        guard let wide = problem.widened else { return nil }
        var search = Search(wide, nodes: nodes, easyNodes: 0)
        search.visit(0)
        spent += search.nodes
        return search.isCut ? nil : search.best
    }

    private var score: SearchScore { best ?? SearchScore() }

    /// The day of the youngest item that counts.
    private var day: Int {
        problem.items.indices.filter { bestPlaces[$0] != nil }.map { problem.items[$0].day }.max() ?? .min
    }

    private mutating func visit(_ index: Int) {
        // Where many are left, a node costs as much as several of few.
        nodes += 1 + (problem.items.count - index) / 40
        // The first way down is always gone to its end, so that there is something to return.
        if nodes > mostNodes, best != nil || floor != nil {
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
        if best != nil || floor != nil {
            let bound = bound(from: index)
            if let best, !(best < bound) { return }
            if let floor, bound < floor { return }
            if isOutpriced(index, bound) { return }
        }
        if !isNew(index) { return }
        if !symmetry.isOutdone(index, state) {
            for (position, slot) in problem.items[index].slots.enumerated() {
                if symmetry.hasEqual(slot, state) { continue }
                guard let undo = state.place(index, in: slot, at: position) else { continue }
                visit(index + 1)
                state.undo(undo)
                if isCut || isDone { return }
            }
        }
        visit(index + 1)
    }

    /// Whether this state was not reached before with as good a score.
    private mutating func isNew(_ index: Int) -> Bool {
        let key = state.key(at: index, classes: symmetry.classes)
        let score = state.prefix
        if let before = seen[key] {
            if !(before < score) { return false }
            seen[key] = score
        } else if seen.count < StackingLimits.remembered {
            seen[key] = score
        }
        return true
    }

    /// Whether prices show what the bound does not: most searches end before it is worth asking.
    private mutating func isOutpriced(_ index: Int, _ bound: SearchScore) -> Bool {
        guard nodes > easyNodes, index < problem.items.count, let before = pricing?.cost,
            var target = best ?? floor
        else { return false }
        // A solution that is as good as the best is of no use, one that is as good as the floor is.
        if best != nil { target.accredited += 1 }
        let isExcluded = pricing?.excludes(target, from: index, state, bound: bound) ?? false
        nodes += (pricing?.cost ?? before) - before
        return isExcluded
    }

    private mutating func bound(from index: Int) -> SearchScore {
        bounding.score(from: index, state, least: best ?? floor)
    }
}
