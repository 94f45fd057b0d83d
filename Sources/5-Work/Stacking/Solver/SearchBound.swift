/// How good a solution can become at most, from where a search stands: a relaxed count over the items that are left and still
/// fit somewhere.
///
/// What it relaxes: items may be cut to fill a room, a rule is asked by itself, and a slot may be filled with items that
/// another one needs. What it keeps: rooms, numbers, pairs that exclude each other, the end of the whole and of prior
/// learning, and which sums a slot can have at all.
struct SearchBound {
    private let problem: SearchProblem
    /// A bit for each slot of each item.
    private let slots: [UInt64]
    /// The items, those with most credits first.
    private let descending: [Int]
    /// Exact fills, of all items and of those at the level.
    private let fills: ReachableSums?
    private let levelFills: ReachableSums?
    private let hasConflicts: Bool

    // What is worked out anew for each question, kept so that no memory is asked for.
    private var usable: [Int] = []
    private var masks: [UInt64]
    /// Items that no pair is looked for: those that are not usable, and those that have one.
    private var isMatched: [Bool]
    private var all: Tally
    private var atLevel: Tally
    private var outcomes: [UInt64]
    private var deficits: [Int64] = []
    private var counts: [Int64] = []

    /// What could still come into each slot.
    private struct Tally {
        var credits: Int64 = 0
        var inSlots: [Int64]
        var counts: [Int]

        init(slots: Int) {
            inSlots = [Int64](repeating: 0, count: slots)
            counts = [Int](repeating: 0, count: slots)
        }

        mutating func clear() {
            credits = 0
            for slot in inSlots.indices {
                inSlots[slot] = 0
                counts[slot] = 0
            }
        }
    }

    init(_ problem: SearchProblem) {
        self.problem = problem
        slots = problem.items.map { $0.slots.reduce(0) { $0 | 1 << UInt64($1) } }
        descending = problem.items.indices.sorted {
            (problem.items[$1].credits, $0) < (problem.items[$0].credits, $1)
        }
        fills = ReachableSums(problem) { _ in true }
        levelFills = ReachableSums(problem, of: \.isAtLevel)
        hasConflicts = problem.items.contains { !$0.conflicts.isEmpty }
        masks = [UInt64](repeating: 0, count: problem.items.count)
        isMatched = [Bool](repeating: false, count: problem.items.count)
        all = Tally(slots: problem.slots.count)
        atLevel = all
        outcomes = [UInt64](repeating: 0, count: problem.slots.count)
    }

    /// A score that no way on from here betters.
    ///
    /// - Parameter least: A score that is known to be reached: of what is no better in credits only what has no fewer at the
    ///   level is of interest.
    mutating func score(from index: Int, _ state: SearchState, least: SearchScore?) -> SearchScore {
        let totalRoom = problem.mostTotal == SearchProblem.endless ? Int64.max : problem.mostTotal - state.total
        let priorRoom =
            problem.mostPriorLearning == SearchProblem.endless
            ? Int64.max : problem.mostPriorLearning - state.priorLearning
        gather(from: index, state, totalRoom: totalRoom, priorRoom: priorRoom)

        var prior: Int64 = 0
        var priorAtLevel: Int64 = 0
        var inField: Int64 = 0
        for item in usable {
            let item = problem.items[item]
            if item.isInField { inField += item.credits }
            if item.isPriorLearning {
                prior += item.credits
                if item.isAtLevel { priorAtLevel += item.credits }
            }
        }
        var credits = all.credits
        var level = atLevel.credits
        if priorRoom != .max {
            credits -= max(0, prior - priorRoom)
            level -= max(0, priorAtLevel - priorRoom)
        }
        if hasConflicts {
            let lost = lostToConflicts()
            credits = min(credits, all.credits - lost.credits)
            level = min(level, atLevel.credits - lost.atLevel)
        }

        deficits.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        var isOpen = true
        for (place, slot) in problem.slots.enumerated() {
            let (own, count) = (state.sums[place], state.counts[place])
            if slot.most != SearchProblem.endless {
                let room = max(0, slot.most - own)
                all.inSlots[place] = min(all.inSlots[place], room)
                atLevel.inSlots[place] = min(atLevel.inSlots[place], room)
                if let fill = fills?.sum(in: place, from: index, room: room) {
                    all.inSlots[place] = min(all.inSlots[place], fill)
                }
                if let fill = levelFills?.sum(in: place, from: index, room: room) {
                    atLevel.inSlots[place] = min(atLevel.inSlots[place], fill)
                }
            }
            let isPossible =
                own + all.inSlots[place] >= slot.least && count + all.counts[place] >= slot.count
                && (state.outcomes[place] | outcomes[place]) & slot.outcomes == slot.outcomes
            if isPossible {
                deficits.append(max(0, slot.least - own))
                counts.append(Int64(max(0, slot.count - count)))
            } else if problem.prerequisites.contains(place) {
                isOpen = false
            }
        }
        let gain = min(totalRoom, credits, cut(all, onlyAtLevel: false))
        var score = SearchScore()
        score.slots = min(
            Self.fillable(&deficits, with: gain), Self.fillable(&counts, with: Int64(usable.count)))
        if !isOpen { score.slots = min(score.slots, problem.prerequisites.count) }
        score.credits = state.total + gain
        score.creditsAtLevel = min(state.atLevel + min(level, cut(atLevel, onlyAtLevel: true)), score.credits)
        // What is not at the level takes room from what is.
        var below = Int64.max
        if let least, score.credits == least.credits {
            below = max(0, least.credits - least.creditsAtLevel - (state.total - state.atLevel))
        }
        score.accredited = state.accredited + accredited(within: gain, below: below)
        score.rules = state.rules(
            total: score.credits, atLevel: score.creditsAtLevel, inField: state.inField + min(inField, gain))
        return score
    }

    /// Which items are left that fit a slot as it is now.
    private mutating func gather(from index: Int, _ state: SearchState, totalRoom: Int64, priorRoom: Int64) {
        usable.removeAll(keepingCapacity: true)
        all.clear()
        atLevel.clear()
        for number in isMatched.indices { isMatched[number] = true }
        var open: UInt64 = 0
        for (place, slot) in problem.slots.enumerated() {
            outcomes[place] = 0
            if state.counts[place] < slot.mostCount, slot.most > state.sums[place] { open |= 1 << UInt64(place) }
        }
        let isWhole = !problem.countsInPart
        for number in descending where number >= index && !state.isBlocked(number) {
            var mask = slots[number] & open
            if mask == 0 { continue }
            let item = problem.items[number]
            if isWhole ? item.credits > totalRoom : totalRoom <= 0 { continue }
            if item.isPriorLearning, isWhole ? item.credits > priorRoom : priorRoom <= 0 { continue }
            for (position, place) in item.slots.enumerated() where mask & 1 << UInt64(place) != 0 {
                let slot = problem.slots[place]
                let hasRoom =
                    !isWhole || slot.most == SearchProblem.endless || slot.most - state.sums[place] >= item.credits
                guard hasRoom, state.isInOrder(item.day, in: place) else {
                    mask &= ~(1 << UInt64(place))
                    continue
                }
                // Most credits come first: of a slot that takes so many awards, these are the most that it can have.
                let free = slot.mostCount - state.counts[place]
                if all.counts[place] < free { all.inSlots[place] += item.credits }
                all.counts[place] += 1
                if item.isAtLevel {
                    if atLevel.counts[place] < free { atLevel.inSlots[place] += item.credits }
                    atLevel.counts[place] += 1
                }
                outcomes[place] |= item.outcomes[position]
            }
            if mask == 0 { continue }
            masks[number] = mask
            usable.append(number)
            isMatched[number] = false
            all.credits += item.credits
            if item.isAtLevel { atLevel.credits += item.credits }
        }
    }

    /// Credits that cannot count since two items exclude each other: of pairs that share no item, the smaller one's.
    private mutating func lostToConflicts() -> (credits: Int64, atLevel: Int64) {
        var lost: (credits: Int64, atLevel: Int64) = (0, 0)
        for number in usable where !isMatched[number] {
            for other in problem.items[number].conflicts where !isMatched[other] {
                isMatched[number] = true
                isMatched[other] = true
                let (left, right) = (problem.items[number], problem.items[other])
                lost.credits += min(left.credits, right.credits)
                if left.isAtLevel, right.isAtLevel { lost.atLevel += min(left.credits, right.credits) }
                break
            }
        }
        return lost
    }

    /// How much can flow from items into slots at most: the rooms of some slots, and all of what fits others too. Slots are
    /// taken to the one side or the other as long as that makes it less.
    private func cut(_ tally: Tally, onlyAtLevel: Bool) -> Int64 {
        func value(_ closed: UInt64) -> Int64 {
            var sum: Int64 = 0
            for place in tally.inSlots.indices where closed & 1 << UInt64(place) != 0 { sum += tally.inSlots[place] }
            for number in usable where masks[number] & ~closed != 0 {
                if !onlyAtLevel || problem.items[number].isAtLevel { sum += problem.items[number].credits }
            }
            return sum
        }
        var closed: UInt64 = (1 << UInt64(problem.slots.count)) - 1
        var least = value(closed)
        var isBetter = true
        while isBetter {
            isBetter = false
            for place in problem.slots.indices {
                let other = closed ^ 1 << UInt64(place)
                let sum = value(other)
                if sum < least {
                    (closed, least, isBetter) = (other, sum, true)
                }
            }
        }
        return least
    }

    /// How many accredited items fit so much room, of which so much may go to items that are not at the level.
    private func accredited(within room: Int64, below: Int64) -> Int {
        var (count, sum, sumBelow) = (0, 0 as Int64, 0 as Int64)
        for number in usable.reversed() {
            let item = problem.items[number]
            guard item.isAccredited else { continue }
            // Where a part counts, many may share little room.
            if problem.countsInPart {
                count += 1
                continue
            }
            if !item.isAtLevel {
                if sumBelow + item.credits > below { continue }
                sumBelow += item.credits
            }
            sum += item.credits
            if sum > room { break }
            count += 1
        }
        return count
    }

    /// How many of these can be filled with so much, the smallest first.
    private static func fillable(_ deficits: inout [Int64], with amount: Int64) -> Int {
        deficits.sort()
        var rest = amount
        var count = 0
        for deficit in deficits {
            rest -= deficit
            if rest < 0 { break }
            count += 1
        }
        return count
    }
}
