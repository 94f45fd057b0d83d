/// What the items from a place on can still bring.
struct RemainingSums {
    private(set) var credits: [Int64]
    private(set) var atLevel: [Int64]
    private(set) var inField: [Int64]
    /// The credits of accredited items from each place on, ascending and added up.
    private var accredited: [[Int64]]
    private(set) var slotCredits: [[Int64]]
    private(set) var slotCounts: [[Int]]
    private(set) var slotOutcomes: [[UInt64]]

    init(_ problem: SearchProblem) {
        let count = problem.items.count
        credits = [Int64](repeating: 0, count: count + 1)
        atLevel = credits
        inField = credits
        accredited = [[Int64]](repeating: [], count: count + 1)
        slotCredits = [[Int64]](repeating: credits, count: problem.slots.count)
        slotCounts = [[Int]](repeating: [Int](repeating: 0, count: count + 1), count: problem.slots.count)
        slotOutcomes = [[UInt64]](
            repeating: [UInt64](repeating: 0, count: count + 1), count: problem.slots.count)
        for index in problem.items.indices.reversed() {
            let item = problem.items[index]
            credits[index] = credits[index + 1] + (item.slots.isEmpty ? 0 : item.credits)
            atLevel[index] = atLevel[index + 1] + (item.isAtLevel && !item.slots.isEmpty ? item.credits : 0)
            inField[index] = inField[index + 1] + (item.isInField && !item.slots.isEmpty ? item.credits : 0)
            for slot in problem.slots.indices {
                slotCredits[slot][index] = slotCredits[slot][index + 1]
                slotCounts[slot][index] = slotCounts[slot][index + 1]
                slotOutcomes[slot][index] = slotOutcomes[slot][index + 1]
            }
            // Where a part counts, many may share little room.
            let smallest = problem.items[index...].filter { $0.isAccredited && !$0.slots.isEmpty }
                .map { problem.countsInPart ? 0 : $0.credits }.sorted()
            var sum: Int64 = 0
            accredited[index] = smallest.map { credits in
                sum += credits
                return sum
            }
            for (position, slot) in item.slots.enumerated() {
                slotCredits[slot][index] += item.credits
                slotCounts[slot][index] += 1
                slotOutcomes[slot][index] |= item.outcomes[position]
            }
        }
    }

    /// How many accredited items from a place on fit so much room at most.
    func accredited(from index: Int, within room: Int64) -> Int {
        accredited[index].prefix { $0 <= room }.count
    }
}
