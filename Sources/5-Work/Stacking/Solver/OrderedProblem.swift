/// A problem with its items in the order in which good solutions are met early, and the way back.
struct OrderedProblem {
    private(set) var problem: SearchProblem
    /// The place in the original of each item.
    private let places: [Int]

    init(_ original: SearchProblem) {
        // Where a part counts, who comes last is cut: that order is the canonical one and stays.
        let order = original.items.indices.sorted { left, right in
            if original.countsInPart { return left < right }
            let (first, second) = (original.items[left], original.items[right])
            // What is hardest to find room for comes first.
            if first.credits != second.credits { return first.credits > second.credits }
            if first.isAtLevel != second.isAtLevel { return first.isAtLevel }
            if first.isInField != second.isInField { return first.isInField }
            if first.isAccredited != second.isAccredited { return first.isAccredited }
            return left < right
        }
        var newPlaces = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { newPlaces[old] = new }
        var problem = original
        problem.items = order.map { old in
            var item = original.items[old]
            item.conflicts = item.conflicts.map { newPlaces[$0] }
            return item
        }
        self.problem = problem
        places = order
    }

    func restored<Value>(_ values: [Value], empty: Value) -> [Value] {
        var restored = [Value](repeating: empty, count: places.count)
        for (new, value) in values.enumerated() { restored[places[new]] = value }
        return restored
    }
}

extension SearchProblem {
    /// The same with younger items in no slot.
    func until(_ day: Int) -> SearchProblem {
        var earlier = self
        for index in items.indices where items[index].day > day {
            earlier.items[index].slots = []
            earlier.items[index].outcomes = []
        }
        return earlier
    }

    /// The same with every item in all slots that are like one that it fits; nil where that changes nothing.
    var widened: SearchProblem? {
        var wide = self
        for (number, item) in items.enumerated() {
            let more = slots.indices.filter { other in
                item.slots.contains { $0 == other || areAlike($0, other) }
            }
            guard more != item.slots else { continue }
            wide.items[number].slots = more
            wide.items[number].outcomes = more.map { slot in
                item.slots.firstIndex(of: slot).map { item.outcomes[$0] } ?? 0
            }
        }
        return items.indices.contains { items[$0].slots != wide.items[$0].slots } ? wide : nil
    }

    /// Whether two slots ask for the same, whichever items fit them.
    private func areAlike(_ left: Int, _ right: Int) -> Bool {
        slots[left] == slots[right] && slots[left].outcomes == 0
            && prerequisites.contains(left) == prerequisites.contains(right)
            && !order.contains { [$0.first, $0.second].contains { $0 == left || $0 == right } }
    }
}
