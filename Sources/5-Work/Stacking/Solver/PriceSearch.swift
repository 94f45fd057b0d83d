/// The search for prices at which one question is answered: whether so much of an aim can be had beside what else is asked.
struct PriceSearch {
    let problem: SearchProblem
    let unit: Int64
    let groups: [[Int]]
    let groupsOf: [[Int]]
    /// The items that may still be placed.
    let free: [Int]
    let state: SearchState
    let aim: Prices.Aim
    let need: Int
    /// What is asked beside it, for each aim.
    let least: [Int?]
    /// Whether prerequisites must be filled.
    let areForced: Bool

    /// What is reached as things stand; slots are counted with what could come.
    private var now: [Int] {
        [
            0, Int(state.total / unit), Int(state.atLevel / unit), Int(state.inField / unit), state.accredited,
        ]
    }

    private var totalRoom: Int? {
        problem.mostTotal == SearchProblem.endless ? nil : Int((problem.mostTotal - state.total) / unit)
    }

    private var priorRoom: Int? {
        problem.mostPriorLearning == SearchProblem.endless
            ? nil : Int((problem.mostPriorLearning - state.priorLearning) / unit)
    }

    /// Changes prices until the answer is no, or until they get no better.
    ///
    /// - Returns: Whether it is impossible, and how many times all slots were filled.
    mutating func run(
        _ prices: inout Prices, _ slot: inout PricedSlot, most: Int
    ) -> (isImpossible: Bool, evaluations: Int) {
        let isFree = free.reduce(into: [Bool](repeating: false, count: problem.items.count)) { $0[$1] = true }
        let open = groups.indices.filter { groups[$0].contains { isFree[$0] } }
        // So that prices of one award and of many credits change alike.
        let mean = max(1, free.reduce(0) { $0 + Double(problem.items[$1].credits / unit) } / Double(max(1, free.count)))
        let perCredit = 1 / (mean * Double(max(1, free.count)).squareRoot())
        let scales = [1, perCredit, perCredit, perCredit, 0.5]
        var direction = PriceDirection()
        var best = prices
        var (lowest, pace, misses) = (Double.infinity, 1.0, 0)
        for evaluation in 1...most {
            let value = evaluate(prices, &slot, open)
            // Whole numbers are compared, and no price is so high that rounding could come near to this.
            if value < Double(need) - 1e-3 { return (true, evaluation) }
            if value < lowest - 1e-9 {
                (lowest, best) = (value, prices)
            } else {
                misses += 1
                if misses % 10 == 0 { pace /= 2 }
            }
            let slopes = slopes(prices, slot, open, isFree, scales)
            let length = direction.turn(to: slopes)
            if length < 1e-12 { break }
            let step = pace * (value - Double(need) + 0.5) / length
            move(&prices, by: step, direction, open, scales)
        }
        prices = best
        return (false, most)
    }

    /// What the best relaxed solution is worth at these prices.
    private func evaluate(_ prices: Prices, _ slot: inout PricedSlot, _ open: [Int]) -> Double {
        func worth(_ kind: Prices.Aim) -> Double {
            kind == aim ? 1 : least[kind.rawValue] == nil ? 0 : prices.aims[kind.rawValue]
        }
        let now = now
        var value = Double(now[aim.rawValue])
        for kind in least.indices {
            if let need = least[kind] { value += prices.aims[kind] * Double(now[kind] - need) }
        }
        if let totalRoom { value += prices.total * Double(totalRoom) }
        if let priorRoom { value += prices.priorLearning * Double(priorRoom) }
        for group in open { value += prices.groups[group] }
        for number in free {
            let item = problem.items[number]
            var perCredit = worth(.credits)
            if item.isAtLevel { perCredit += worth(.level) }
            if item.isInField { perCredit += worth(.field) }
            if totalRoom != nil { perCredit -= prices.total }
            if priorRoom != nil, item.isPriorLearning { perCredit -= prices.priorLearning }
            var own = item.isAccredited ? worth(.accredited) : 0
            for group in groupsOf[number] { own -= prices.groups[group] }
            slot.perCredit[number] = perCredit
            slot.own[number] = own
            slot.uses[number] = 0
        }
        slot.reached = now
        for place in problem.slots.indices {
            value += slot.fill(
                place, with: free, state, bonus: worth(.slots),
                mustBeFilled: areForced && problem.prerequisites.contains(place))
        }
        return value
    }

    /// What the last solution leaves of each limit; negative where it is overdrawn.
    private func slopes(
        _ prices: Prices, _ slot: PricedSlot, _ open: [Int], _ isFree: [Bool], _ scales: [Double]
    ) -> [Double] {
        var slopes = [Double](repeating: 0, count: groups.count + least.count + 2)
        func set(_ place: Int, _ rest: Int, _ price: Double, _ scale: Double) {
            slopes[place] = rest > 0 && price <= 0 ? 0 : Double(rest) * scale
        }
        for group in open {
            let used = groups[group].reduce(0) { $0 + (isFree[$1] ? slot.uses[$1] : 0) }
            set(group, 1 - used, prices.groups[group], 1)
        }
        let credits = Prices.Aim.credits.rawValue
        for kind in least.indices {
            guard let need = least[kind] else { continue }
            set(groups.count + kind, slot.reached[kind] - need, prices.aims[kind], scales[kind])
        }
        if let totalRoom {
            let used = slot.reached[credits] - now[credits]
            set(groups.count + least.count, totalRoom - used, prices.total, scales[credits])
        }
        if let priorRoom {
            let used = free.reduce(0) { sum, number in
                let item = problem.items[number]
                return sum + (item.isPriorLearning ? slot.uses[number] * Int(item.credits / unit) : 0)
            }
            set(groups.count + least.count + 1, priorRoom - used, prices.priorLearning, scales[credits])
        }
        return slopes
    }

    private static func within(_ price: Double) -> Double { min(1e6, max(0, price)) }

    private func move(
        _ prices: inout Prices, by step: Double, _ direction: PriceDirection, _ open: [Int], _ scales: [Double]
    ) {
        for group in open { prices.groups[group] = Self.within(prices.groups[group] - step * direction[group]) }
        for kind in least.indices {
            prices.aims[kind] = Self.within(prices.aims[kind] - step * direction[groups.count + kind] * scales[kind])
        }
        let (credits, last) = (scales[Prices.Aim.credits.rawValue], groups.count + least.count)
        prices.total = Self.within(prices.total - step * direction[last] * credits)
        prices.priorLearning = Self.within(prices.priorLearning - step * direction[last + 1] * credits)
    }
}
