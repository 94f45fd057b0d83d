/// Which sums the items from a place on can make in a slot that has an end: an exact fill is often impossible, and a
/// search that does not know it tries everything to find out.
struct ReachableSums {
    /// The unit in which all amounts are whole numbers.
    private let unit: Int64
    /// For each slot, place and room, the largest sum that fits, all in units; empty for a slot without an end.
    private let largest: [[[Int32]]]

    /// Numbers that are kept at most; nothing is known beyond.
    private static let mostNumbers = 4_000_000

    /// - Parameter isMeant: Which items are counted.
    /// - Returns: nil where the tables would be too large.
    init?(_ problem: SearchProblem, of isMeant: (SearchProblem.Item) -> Bool) {
        var unit: Int64 = 0
        for item in problem.items where !item.slots.isEmpty { unit = Self.divisor(unit, item.credits) }
        for slot in problem.slots where slot.most != SearchProblem.endless { unit = Self.divisor(unit, slot.most) }
        guard unit > 0, !problem.countsInPart else { return nil }
        let rooms = problem.slots.map { $0.most == SearchProblem.endless ? 0 : Int($0.most / unit) + 1 }
        guard rooms.reduce(0, +) * (problem.items.count + 1) <= Self.mostNumbers else { return nil }
        self.unit = unit
        largest = problem.slots.indices.map { slot in
            guard rooms[slot] > 0 else { return [] }
            return Self.table(problem, slot, rooms[slot], unit, isMeant)
        }
    }

    private static func table(
        _ problem: SearchProblem, _ slot: Int, _ room: Int, _ unit: Int64, _ isMeant: (SearchProblem.Item) -> Bool
    ) -> [[Int32]] {
        var reachable = [Bool](repeating: false, count: room)
        reachable[0] = true
        var rows: [[Int32]] = [Self.row(reachable)]
        for item in problem.items.reversed() {
            if item.slots.contains(slot), isMeant(item) {
                let credits = Int(item.credits / unit)
                for sum in stride(from: room - 1, through: credits, by: -1) where reachable[sum - credits] {
                    reachable[sum] = true
                }
            }
            rows.append(Self.row(reachable))
        }
        return rows.reversed()
    }

    private static func row(_ reachable: [Bool]) -> [Int32] {
        var last: Int32 = 0
        return reachable.indices.map { sum in
            if reachable[sum] { last = Int32(sum) }
            return last
        }
    }

    /// The largest sum of items from a place on that fits the room of a slot; nil for a slot without an end.
    func sum(in slot: Int, from index: Int, room: Int64) -> Int64? {
        guard !largest[slot].isEmpty else { return nil }
        return Int64(largest[slot][index][Int(room / unit)]) * unit
    }

    static func divisor(_ left: Int64, _ right: Int64) -> Int64 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
