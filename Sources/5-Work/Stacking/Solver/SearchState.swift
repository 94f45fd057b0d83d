/// Where a search stands: what has been placed so far.
struct SearchState {
    /// What is needed to take a placing back.
    struct Undo {
        let item: Int
        let slot: Int
        let outcomes: UInt64
        let earliest: Int
        let latest: Int
        let day: Int
    }

    private let problem: SearchProblem
    private(set) var places: [Int?]
    private(set) var counted: [Int64]
    private(set) var sums: [Int64]
    private(set) var counts: [Int]
    private(set) var outcomes: [UInt64]
    private var earliest: [Int]
    private var latest: [Int]
    private(set) var total: Int64 = 0
    private(set) var atLevel: Int64 = 0
    private(set) var inField: Int64 = 0
    private(set) var priorLearning: Int64 = 0
    private(set) var accredited = 0
    private(set) var day = Int.min
    /// How many placed items an item may not stand beside.
    private var blocks: [Int]
    private let isOrdered: [Bool]
    /// The last place of an item that has conflicts at all; after it no state has any.
    private let hasConflicts: Bool

    init(_ problem: SearchProblem) {
        self.problem = problem
        places = [Int?](repeating: nil, count: problem.items.count)
        counted = [Int64](repeating: 0, count: problem.items.count)
        sums = [Int64](repeating: 0, count: problem.slots.count)
        counts = [Int](repeating: 0, count: problem.slots.count)
        outcomes = [UInt64](repeating: 0, count: problem.slots.count)
        earliest = [Int](repeating: .max, count: problem.slots.count)
        latest = [Int](repeating: .min, count: problem.slots.count)
        blocks = [Int](repeating: 0, count: problem.items.count)
        isOrdered = problem.slots.indices.map { slot in
            problem.order.contains { $0.first == slot || $0.second == slot }
        }
        hasConflicts = problem.items.contains { !$0.conflicts.isEmpty }
    }

    /// Puts an item into a slot; nil where a rule is in the way.
    ///
    /// - Parameter position: The place of the slot among those of the item.
    mutating func place(_ index: Int, in slot: Int, at position: Int) -> Undo? {
        let item = problem.items[index]
        let rule = problem.slots[slot]
        guard blocks[index] == 0, counts[slot] < rule.mostCount else { return nil }
        var amount = item.credits
        if rule.most != SearchProblem.endless {
            let room = rule.most - sums[slot]
            if room < amount {
                guard problem.countsInPart, room > 0 else { return nil }
                amount = room
            }
        }
        if problem.mostTotal != SearchProblem.endless {
            let room = problem.mostTotal - total
            if room < amount {
                guard problem.countsInPart, room > 0 else { return nil }
                amount = room
            }
        }
        if item.isPriorLearning, problem.mostPriorLearning != SearchProblem.endless,
            priorLearning + amount > problem.mostPriorLearning
        {
            return nil
        }
        guard isInOrder(item.day, in: slot) else { return nil }

        let undo = Undo(
            item: index, slot: slot, outcomes: outcomes[slot], earliest: earliest[slot], latest: latest[slot], day: day)
        places[index] = slot
        counted[index] = amount
        add(item, amount, to: slot, times: 1)
        outcomes[slot] |= item.outcomes[position]
        earliest[slot] = min(earliest[slot], item.day)
        latest[slot] = max(latest[slot], item.day)
        day = max(day, item.day)
        for conflict in item.conflicts { blocks[conflict] += 1 }
        return undo
    }

    /// Takes the last placing back.
    mutating func undo(_ undo: Undo) {
        let item = problem.items[undo.item]
        add(item, counted[undo.item], to: undo.slot, times: -1)
        places[undo.item] = nil
        counted[undo.item] = 0
        outcomes[undo.slot] = undo.outcomes
        earliest[undo.slot] = undo.earliest
        latest[undo.slot] = undo.latest
        day = undo.day
        for conflict in item.conflicts { blocks[conflict] -= 1 }
    }

    private mutating func add(_ item: SearchProblem.Item, _ amount: Int64, to slot: Int, times: Int64) {
        sums[slot] += amount * times
        counts[slot] += Int(times)
        total += amount * times
        if item.isAtLevel { atLevel += amount * times }
        if item.isInField { inField += amount * times }
        if item.isPriorLearning { priorLearning += amount * times }
        if item.isAccredited { accredited += Int(times) }
    }

    /// Whether an item may not count because of another that does.
    func isBlocked(_ index: Int) -> Bool { blocks[index] > 0 }

    /// Whether the sequence of slots takes an award of this day.
    func isInOrder(_ day: Int, in slot: Int) -> Bool {
        guard isOrdered[slot] else { return true }
        return problem.order.allSatisfy { pair in
            (pair.second != slot || latest[pair.first] <= day) && (pair.first != slot || day <= earliest[pair.second])
        }
    }

    /// Whether a slot has what it needs, prerequisites aside.
    private func isFilled(_ slot: Int) -> Bool {
        let rule = problem.slots[slot]
        return sums[slot] >= rule.least && counts[slot] >= rule.count
            && outcomes[slot] & rule.outcomes == rule.outcomes
    }

    /// Whether each slot is covered.
    var covered: [Bool] {
        let isOpen = problem.prerequisites.allSatisfy { isFilled($0) }
        return problem.slots.indices.map { isFilled($0) && (isOpen || problem.prerequisites.contains($0)) }
    }

    /// How many of the rules of the whole hold with such sums.
    func rules(total: Int64, atLevel: Int64, inField: Int64) -> Int {
        (total >= problem.leastTotal ? 1 : 0) + (atLevel >= problem.leastAtLevel ? 1 : 0)
            + (inField >= problem.leastInField ? 1 : 0)
    }

    /// The score of what is placed.
    var score: SearchScore {
        var score = prefix
        score.slots = covered.count { $0 }
        score.rules = rules(total: total, atLevel: atLevel, inField: inField)
        return score
    }

    /// The part of the score that only grows, whatever follows.
    var prefix: SearchScore {
        SearchScore(
            slots: 0, rules: 0, credits: total, creditsAtLevel: atLevel, accredited: accredited)
    }

    /// Everything that decides what is still possible from an item on; two ways to the same key have the same future.
    ///
    /// - Parameter classes: Slots that can be exchanged for one another: which of them holds what does not matter.
    func key(at index: Int, classes: [[Int]]) -> [Int64] {
        var key: [Int64] = [Int64(index)]
        key.reserveCapacity(8 + 5 * problem.slots.count)
        if classes.isEmpty {
            for slot in problem.slots.indices { appendKey(of: slot, to: &key) }
        } else {
            var order = Array(problem.slots.indices)
            for slots in classes {
                let sorted = slots.sorted {
                    (sums[$0], counts[$0], outcomes[$0]) < (sums[$1], counts[$1], outcomes[$1])
                }
                for (place, slot) in zip(slots, sorted) { order[place] = slot }
            }
            for slot in order { appendKey(of: slot, to: &key) }
        }
        key.append(problem.mostTotal == SearchProblem.endless ? min(total, problem.leastTotal) : total)
        key.append(min(atLevel, problem.leastAtLevel))
        key.append(min(inField, problem.leastInField))
        if problem.mostPriorLearning != SearchProblem.endless { key.append(priorLearning) }
        if hasConflicts {
            var bits: Int64 = 0
            for item in index..<problem.items.count {
                bits = bits << 1 | (blocks[item] > 0 ? 1 : 0)
                if (item - index) % 60 == 59 {
                    key.append(bits)
                    bits = 0
                }
            }
            key.append(bits)
        }
        return key
    }

    private func appendKey(of slot: Int, to key: inout [Int64]) {
        let rule = problem.slots[slot]
        key.append(rule.most == SearchProblem.endless ? min(sums[slot], rule.least) : sums[slot])
        key.append(Int64(rule.mostCount == .max ? min(counts[slot], rule.count) : counts[slot]))
        if rule.outcomes != 0 { key.append(Int64(bitPattern: outcomes[slot] & rule.outcomes)) }
        if isOrdered[slot] {
            key.append(Int64(earliest[slot]))
            key.append(Int64(latest[slot]))
        }
    }
}
