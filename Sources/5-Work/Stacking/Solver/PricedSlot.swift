/// One slot by itself, filled with whatever is worth most at given prices: exact in credits, number and outcomes, since a table
/// of what can be reached is small for one slot.
///
/// The arrays are kept from one question to the next, so that no memory is asked for.
struct PricedSlot {
    /// An item that may come into the slot.
    private struct Candidate {
        let item: Int
        /// A bit for each outcome that the slot still misses.
        let outcomes: Int
    }

    /// Slots whose table would have more cells are asked with less detail.
    static let mostCells = 4_000

    private let problem: SearchProblem
    private let unit: Int64
    private let credits: [Int]
    /// What each credit of an item is worth, and what the item is worth beside that.
    var perCredit: [Double]
    var own: [Double]
    /// How often each item was used in all slots asked since it was set to zero.
    var uses: [Int]
    /// What those uses give of each aim.
    var reached = [Int](repeating: 0, count: Prices.Aim.allCases.count)
    private var values: [Double] = []
    /// For each candidate and cell, the cell it came from; -1 where it was not taken.
    private var origins: [Int32] = []
    private var candidates: [Candidate] = []

    init(_ problem: SearchProblem, unit: Int64) {
        self.problem = problem
        self.unit = unit
        credits = problem.items.map { Int($0.credits / unit) }
        perCredit = [Double](repeating: 0, count: problem.items.count)
        own = perCredit
        uses = [Int](repeating: 0, count: problem.items.count)
    }

    /// The table of a slot: how far it goes in sums, numbers and outcomes.
    private struct Table {
        let needed: Int
        let room: Int
        var neededCount: Int
        var rows: Int
        var masks = 1
        /// Whether the last row takes no more, or stands for all beyond it.
        var isCounted: Bool
        let isEndless: Bool

        var width: Int { room + 1 }
        var cells: Int { masks * (rows + 1) * width }

        func cell(_ mask: Int, _ row: Int, _ sum: Int) -> Int { (mask * (rows + 1) + row) * width + sum }
    }

    private func table(_ slot: Int, _ state: SearchState) -> Table {
        let rule = problem.slots[slot]
        let needed = Int((max(0, rule.least - state.sums[slot]) + unit - 1) / unit)
        var neededCount = max(0, rule.count - state.counts[slot])
        let isEndless = rule.most == SearchProblem.endless
        let isCounted = rule.mostCount != .max
        if !isCounted, neededCount == 1, needed > 0 { neededCount = 0 }
        let table = Table(
            needed: needed, room: isEndless ? needed : max(0, Int((rule.most - state.sums[slot]) / unit)),
            neededCount: neededCount, rows: isCounted ? max(0, rule.mostCount - state.counts[slot]) : neededCount,
            isCounted: isCounted, isEndless: isEndless)
        guard table.cells > Self.mostCells else { return table }
        return Table(
            needed: needed, room: table.room, neededCount: 0, rows: 0, isCounted: false, isEndless: isEndless)
    }

    /// The most that the slot can be worth.
    ///
    /// - Parameters:
    ///   - items: Those that may be placed.
    ///   - bonus: What it is worth that the slot is covered.
    ///   - mustBeFilled: Whether only fillings count that cover it; minus infinity where there is none.
    mutating func fill(
        _ slot: Int, with items: [Int], _ state: SearchState, bonus: Double, mustBeFilled: Bool
    ) -> Double {
        let rule = problem.slots[slot]
        var table = table(slot, state)
        let missing = rule.outcomes & ~state.outcomes[slot]
        let isDetailed =
            missing.nonzeroBitCount <= 4 && table.cells << missing.nonzeroBitCount <= Self.mostCells
            && (bonus != 0 || mustBeFilled)
        let there = gather(slot, items, state, table, missing: isDetailed ? missing : 0)
        let isPossible = there & missing == missing
        if mustBeFilled, !isPossible { return -.infinity }
        let bonus = isPossible ? bonus : 0
        if isDetailed, isPossible { table.masks = 1 << missing.nonzeroBitCount }
        // Where a part counts, one that is worth nothing may still be of use: another then counts, and costs, less.
        if bonus == 0, !mustBeFilled, !problem.countsInPart {
            candidates.removeAll { perCredit[$0.item] * Double(credits[$0.item]) + own[$0.item] <= 0 }
        }
        reach(table)
        return trace(table, bonus: bonus, mustBeFilled: mustBeFilled, isPossible: isPossible)
    }

    /// Finds the items that fit as things stand, and all outcomes that they have for the slot.
    private mutating func gather(
        _ slot: Int, _ items: [Int], _ state: SearchState, _ table: Table, missing: UInt64
    ) -> UInt64 {
        candidates.removeAll(keepingCapacity: true)
        var there: UInt64 = 0
        for number in items {
            let item = problem.items[number]
            guard let position = item.slots.firstIndex(of: slot) else { continue }
            if !table.isEndless, !problem.countsInPart, credits[number] > table.room { continue }
            guard state.isInOrder(item.day, in: slot) else { continue }
            there |= item.outcomes[position]
            var (outcomes, rest, place) = (0, missing, 0)
            while rest != 0 {
                let bit = rest & ~(rest - 1)
                if item.outcomes[position] & bit != 0 { outcomes |= 1 << place }
                rest ^= bit
                place += 1
            }
            candidates.append(Candidate(item: number, outcomes: outcomes))
        }
        return there
    }

    /// Works out the most that each cell is worth, one candidate after the other.
    private mutating func reach(_ table: Table) {
        let (cells, room) = (table.cells, table.room)
        let isSaturating = table.isEndless || problem.countsInPart
        if values.count < cells { values = [Double](repeating: 0, count: cells) }
        if origins.count < cells * candidates.count {
            origins = [Int32](repeating: -1, count: cells * candidates.count)
        }
        for cell in 0..<cells { values[cell] = -.infinity }
        values[0] = 0
        for (number, candidate) in candidates.enumerated() {
            let base = number * cells
            let amount = credits[candidate.item]
            let (perCredit, own) = (perCredit[candidate.item], own[candidate.item])
            let whole = perCredit * Double(amount) + own
            for cell in base..<base + cells { origins[cell] = -1 }
            // From the last cell down: what a cell gives was there before this candidate.
            for mask in stride(from: table.masks - 1, through: 0, by: -1) {
                let nextMask = table.masks == 1 ? 0 : mask | candidate.outcomes
                for row in stride(from: table.rows, through: 0, by: -1) {
                    if row == table.rows, table.isCounted { continue }
                    let to = table.cell(nextMask, min(table.rows, row + 1), 0)
                    let from = table.cell(mask, row, 0)
                    for sum in stride(from: room, through: 0, by: -1) {
                        let value = values[from + sum]
                        if value == -.infinity { continue }
                        var next = sum + amount
                        var gain = whole
                        if next > room {
                            guard isSaturating else { continue }
                            if !table.isEndless {
                                // The last one counts in part.
                                if sum == room { continue }
                                gain = perCredit * Double(room - sum) + own
                            }
                            next = room
                        }
                        if value + gain > values[to + next] {
                            values[to + next] = value + gain
                            origins[base + to + next] = Int32(from + sum)
                        }
                    }
                }
            }
        }
    }

    /// Finds the best cell, and goes back from it over the items that were used.
    private mutating func trace(
        _ table: Table, bonus: Double, mustBeFilled: Bool, isPossible: Bool
    ) -> Double {
        var (best, at, isCovered) = (-Double.infinity, 0, false)
        for mask in 0..<table.masks {
            for row in 0...table.rows {
                for sum in 0...table.room {
                    let cell = table.cell(mask, row, sum)
                    let value = values[cell]
                    if value == -.infinity { continue }
                    let isFilled = sum >= table.needed && row >= table.neededCount && mask == table.masks - 1
                    if mustBeFilled, !isFilled { continue }
                    let whole = value + (isFilled ? bonus : 0)
                    if whole > best { (best, at, isCovered) = (whole, cell, isFilled) }
                }
            }
        }
        if best == -.infinity { return best }
        if isCovered, isPossible { reached[Prices.Aim.slots.rawValue] += 1 }
        for number in candidates.indices.reversed() {
            let from = origins[number * table.cells + at]
            if from < 0 { continue }
            use(candidates[number].item, from: Int(from) % table.width, table)
            at = Int(from)
        }
        return best
    }

    private mutating func use(_ number: Int, from sum: Int, _ table: Table) {
        let item = problem.items[number]
        let isCut = !table.isEndless && problem.countsInPart
        let amount = isCut ? min(credits[number], table.room - sum) : credits[number]
        uses[number] += 1
        reached[Prices.Aim.credits.rawValue] += amount
        if item.isAtLevel { reached[Prices.Aim.level.rawValue] += amount }
        if item.isInField { reached[Prices.Aim.field.rawValue] += amount }
        if item.isAccredited { reached[Prices.Aim.accredited.rawValue] += 1 }
    }
}
