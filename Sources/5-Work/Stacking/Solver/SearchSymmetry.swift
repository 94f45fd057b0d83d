/// What is alike in a problem, so that only one of several ways that lead to the same is tried.
///
/// Each rule here, and the memory of states, leaves out a solution only where another one that is as good comes earlier in
/// the order of the search. So the first of the best is never left out.
struct SearchSymmetry {
    /// Slots that can be exchanged for one another, two or more each.
    let classes: [[Int]]
    /// For each slot, those before it that it can be exchanged for.
    private let equals: [[Int]]
    /// For each item, those before it that are in every way as good.
    private let better: [[Int]]
    private let problem: SearchProblem

    init(_ problem: SearchProblem) {
        self.problem = problem
        let places = problem.slots.indices.map { Self.places(of: $0, in: problem) }
        var equals = problem.slots.map { _ in [Int]() }
        for slot in problem.slots.indices {
            equals[slot] = (0..<slot).filter { Self.areEqual($0, slot, places, in: problem) }
        }
        self.equals = equals
        classes = problem.slots.indices.filter { equals[$0].isEmpty }.compactMap { first in
            let rest = problem.slots.indices.filter { equals[$0].first == first }
            return rest.isEmpty ? nil : [first] + rest
        }
        better = problem.items.indices.map { item in
            // Where a part of the last award is taken, which of two comes last can matter: they stand side by side then.
            (problem.countsInPart ? max(0, item - 1)..<item : 0..<item).filter {
                Self.isAsGood(problem.items[$0], as: problem.items[item], in: problem)
            }
        }
    }

    /// The items that fit a slot, each with the outcomes it has for it.
    private static func places(of slot: Int, in problem: SearchProblem) -> [[UInt64]] {
        problem.items.map { item in item.slots.firstIndex(of: slot).map { [item.outcomes[$0]] } ?? [] }
    }

    private static func areEqual(
        _ left: Int, _ right: Int, _ places: [[[UInt64]]], in problem: SearchProblem
    ) -> Bool {
        problem.slots[left] == problem.slots[right] && places[left] == places[right]
            && problem.prerequisites.contains(left) == problem.prerequisites.contains(right)
            && !problem.order.contains { [$0.first, $0.second].contains { $0 == left || $0 == right } }
    }

    /// Whether one item may stand wherever another stands, and is worth as much there.
    private static func isAsGood(
        _ left: SearchProblem.Item, as right: SearchProblem.Item, in problem: SearchProblem
    ) -> Bool {
        guard left.credits == right.credits, left.conflicts.isEmpty,
            !problem.countsInPart || problem.mostTotal == SearchProblem.endless,
            problem.order.isEmpty || left.day == right.day, left.isAtLevel || !right.isAtLevel,
            left.isInField || !right.isInField, left.isAccredited || !right.isAccredited,
            right.isPriorLearning || !left.isPriorLearning
        else { return false }
        return zip(right.slots, right.outcomes).allSatisfy { slot, outcomes in
            left.slots.firstIndex(of: slot).map { outcomes & ~left.outcomes[$0] == 0 } ?? false
        }
    }

    /// Whether an item that is as good stands nowhere: then this one goes nowhere either.
    func isOutdone(_ index: Int, _ state: SearchState) -> Bool { better[index].contains { state.places[$0] == nil } }

    /// Whether a slot before this one can be exchanged for it, and holds as much.
    func hasEqual(_ slot: Int, _ state: SearchState) -> Bool {
        equals[slot].contains {
            state.sums[$0] == state.sums[slot] && state.counts[$0] == state.counts[slot]
                && state.outcomes[$0] == state.outcomes[slot]
        }
    }
}
