/// A bound that sees what no slot gives away by itself: that one award cannot fill two groups, that not all groups can be
/// filled to the last credit at once.
///
/// Each slot is filled by itself, exactly, as if the others did not want the same awards; what is then used twice, or asked
/// for and not reached, has a price, and prices are raised until the slots agree or until it is clear that no solution is as
/// good as asked. Whatever the prices are, no solution is worth more than that relaxed count: a price that is no good proves
/// nothing, and never something false.
///
/// Dearer than ``SearchBound`` by a factor, and asked where that one does not answer.
struct PricedBound {
    private let problem: SearchProblem
    /// The unit in which all amounts are whole numbers.
    private let unit: Int64
    /// Items of which one at most counts, and for each item the groups it is in.
    private let groups: [[Int]]
    private let groupsOf: [[Int]]
    /// The prices that did best so far, for each question.
    private var known: [Int: Prices] = [:]
    private var slot: PricedSlot
    private var free: [Int] = []
    /// What all questions so far cost, in nodes.
    private(set) var cost = 0
    private let costOfOne: Int

    private static let mostEvaluations = 60
    /// Cells of all tables together, for each item that fits.
    private static let mostWork = 2_000_000

    /// - Returns: nil where the tables would be too large, or where the end of the whole may cut an award.
    init?(_ problem: SearchProblem) {
        let isCutByTheWhole = problem.countsInPart && problem.mostTotal != SearchProblem.endless
        guard let unit = Self.unit(of: problem), !isCutByTheWhole else { return nil }
        var work = 0
        for (place, slot) in problem.slots.enumerated() {
            let width = (slot.most == SearchProblem.endless ? slot.least : slot.most) / unit + 1
            guard width <= PricedSlot.mostCells else { return nil }
            work += Int(width) * problem.items.count { $0.slots.contains(place) }
        }
        guard work <= Self.mostWork else { return nil }
        self.problem = problem
        self.unit = unit
        costOfOne = 2 + work / 10_000
        groups = Self.groups(problem)
        var groupsOf = problem.items.map { _ in [Int]() }
        for (number, group) in groups.enumerated() { for item in group { groupsOf[item].append(number) } }
        self.groupsOf = groupsOf
        slot = PricedSlot(problem, unit: unit)
    }

    private static func unit(of problem: SearchProblem) -> Int64? {
        let items = problem.items.lazy.filter { !$0.slots.isEmpty }.map(\.credits)
        let slots = problem.slots.flatMap { [$0.least, $0.most == SearchProblem.endless ? 0 : $0.most] }
        let unit = (items + slots).reduce(0) { ReachableSums.divisor($0, $1) }
        return unit > 0 ? unit : nil
    }

    /// Every item by itself, and those that exclude each other together: all of them, each with each.
    private static func groups(_ problem: SearchProblem) -> [[Int]] {
        let conflicts = problem.items.map { Set($0.conflicts) }
        var groups: [[Int]] = []
        var isDone = Set<[Int]>()
        for first in problem.items.indices {
            if conflicts[first].isEmpty { groups.append([first]) }
            for second in conflicts[first].sorted() where first < second && !isDone.contains([first, second]) {
                var group = [first, second]
                for other in problem.items.indices where group.allSatisfy({ conflicts[$0].contains(other) }) {
                    group.append(other)
                }
                group.sort()
                for left in group { for right in group where left < right { isDone.insert([left, right]) } }
                groups.append(group)
            }
        }
        return groups
    }

    /// Whether no way on from here is as good as a score.
    ///
    /// - Parameter bound: What ``SearchBound`` says: only what it leaves open is asked.
    mutating func excludes(
        _ target: SearchScore, from index: Int, _ state: SearchState, bound: SearchScore
    ) -> Bool {
        // More of the first that is compared, or as much of it and more of the next, and so on.
        if bound.slots > target.slots {
            guard isImpossible(.slots, target.slots + 1, beside: [], index, state, question: 0) else { return false }
        }
        if bound.slots < target.slots { return true }
        let slots = Prices.Need(aim: .slots, amount: target.slots)
        if bound.rules > target.rules {
            for (number, needs) in ways(toHold: target.rules + 1) {
                guard let first = needs.first,
                    isImpossible(
                        first.aim, first.amount, beside: needs.dropFirst() + [slots], index, state,
                        question: 8 + number)
                else { return false }
            }
        }
        if bound.rules < target.rules { return true }
        let credits = Prices.Need(aim: .credits, amount: Int(target.credits / unit))
        let level = Prices.Need(aim: .level, amount: Int(target.creditsAtLevel / unit))
        for (number, rules) in ways(toHold: target.rules) {
            var needs = rules + [slots]
            if bound.credits > target.credits {
                guard
                    isImpossible(.credits, credits.amount + 1, beside: needs, index, state, question: 16 + number)
                else { return false }
            }
            if bound.credits < target.credits { continue }
            needs.append(credits)
            if bound.creditsAtLevel > target.creditsAtLevel {
                guard isImpossible(.level, level.amount + 1, beside: needs, index, state, question: 24 + number)
                else { return false }
            }
            if bound.creditsAtLevel < target.creditsAtLevel { continue }
            needs.append(level)
            if bound.accredited >= target.accredited {
                guard
                    isImpossible(.accredited, target.accredited, beside: needs, index, state, question: 32 + number)
                else { return false }
            }
        }
        return true
    }

    /// The ways in which so many rules of the whole hold, each with a number and with what it asks for.
    private func ways(toHold count: Int) -> [(number: Int, needs: [Prices.Need])] {
        let rules = [
            Prices.Need(aim: .credits, amount: units(problem.leastTotal)),
            Prices.Need(aim: .level, amount: units(problem.leastAtLevel)),
            Prices.Need(aim: .field, amount: units(problem.leastInField)),
        ]
        let asked = rules.indices.filter { rules[$0].amount > 0 }
        let more = count - (rules.count - asked.count)
        guard more > 0 else { return [(0, [])] }
        return (1..<8).filter { number in
            number.nonzeroBitCount == more && asked.count(where: { number & 1 << $0 != 0 }) == more
        }.map { number in (number, asked.filter { number & 1 << $0 != 0 }.map { rules[$0] }) }
    }

    private func units(_ amount: Int64) -> Int { Int((amount + unit - 1) / unit) }

    /// Whether so much of one thing cannot be had beside so much of others.
    ///
    /// - Parameter question: The same for all states that are asked the same, so that prices are found again.
    private mutating func isImpossible(
        _ aim: Prices.Aim, _ need: Int, beside needs: [Prices.Need], _ index: Int, _ state: SearchState, question: Int
    ) -> Bool {
        var least = [Int?](repeating: nil, count: Prices.Aim.allCases.count)
        for one in needs where one.amount > 0 {
            least[one.aim.rawValue] = max(least[one.aim.rawValue] ?? 0, one.amount)
        }
        let need = max(need, least[aim.rawValue] ?? 0)
        least[aim.rawValue] = nil
        let slotsNeeded = aim == .slots ? need : least[Prices.Aim.slots.rawValue] ?? 0
        free.removeAll(keepingCapacity: true)
        for item in index..<problem.items.count where !state.isBlocked(item) && !problem.items[item].slots.isEmpty {
            free.append(item)
        }
        var search = PriceSearch(
            problem: problem, unit: unit, groups: groups, groupsOf: groupsOf, free: free, state: state, aim: aim,
            need: need, least: least,
            // Without all prerequisites fewer slots than these are covered.
            areForced: !problem.prerequisites.isEmpty && slotsNeeded >= problem.prerequisites.count)
        var prices = known[question] ?? Prices(groups: [Double](repeating: 0, count: groups.count))
        let (isProven, evaluations) = search.run(&prices, &slot, most: Self.mostEvaluations)
        known[question] = prices
        cost += evaluations * costOfOne
        return isProven
    }
}
