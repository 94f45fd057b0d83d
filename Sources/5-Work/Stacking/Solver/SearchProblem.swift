/// A stack as the search sees it: numbers and places, nothing to read. Amounts are ten-thousandths of a credit.
struct SearchProblem {
    struct Slot: Equatable {
        var least: Int64
        var most: Int64
        /// Awards that it needs, at least one.
        var count: Int
        var mostCount: Int
        /// A bit for each outcome that it asks for.
        var outcomes: UInt64
    }

    struct Item {
        var credits: Int64
        /// Places in ``SearchProblem/slots``, ascending.
        var slots: [Int]
        /// Which of a slot's outcomes it has, beside ``slots``.
        var outcomes: [UInt64]
        var isAtLevel = false
        var isInField = false
        var isPriorLearning = false
        var isAccredited = false
        /// The day of the award by its number; ``Int/min`` where none is stated.
        var day = Int.min
        /// Items that it may not stand beside, whichever slots they are in.
        var conflicts: [Int] = []
    }

    /// No end.
    static let endless = Int64.max

    var slots: [Slot]
    /// In the canonical order: the solution that comes first in it is taken of two that are equally good.
    var items: [Item]
    var leastTotal: Int64 = 0
    var mostTotal = endless
    /// Credits at the level, in the field; zero where the rules ask for none.
    var leastAtLevel: Int64 = 0
    var leastInField: Int64 = 0
    var mostPriorLearning = endless
    /// Pairs of slots of which the first one's awards may not be younger than the second one's.
    var order: [(first: Int, second: Int)] = []
    /// Slots without which no other is covered.
    var prerequisites: [Int] = []
    var countsInPart = false

    /// Whether the sequence alone keeps an item out of each of its slots, as the others are placed.
    func isOutOfSequence(_ index: Int, _ places: [Int?]) -> Bool {
        items[index].slots.allSatisfy { slot in
            places.indices.contains { other in
                guard let place = places[other] else { return false }
                return order.contains { pair in
                    pair == (place, slot) && items[index].day < items[other].day
                        || pair == (slot, place) && items[other].day < items[index].day
                }
            }
        }
    }
}

/// How good a solution is: compared from the first value to the last.
struct SearchScore: Comparable, Hashable {
    /// Slots that are covered.
    var slots = 0
    /// Rules of the whole that hold: total, level, field.
    var rules = 0
    var credits: Int64 = 0
    var creditsAtLevel: Int64 = 0
    var accredited = 0
    /// The day of the youngest award that counts; earlier is better.
    var day = Int.min

    static func < (left: Self, right: Self) -> Bool {
        if left.slots != right.slots { return left.slots < right.slots }
        if left.rules != right.rules { return left.rules < right.rules }
        if left.credits != right.credits { return left.credits < right.credits }
        if left.creditsAtLevel != right.creditsAtLevel { return left.creditsAtLevel < right.creditsAtLevel }
        if left.accredited != right.accredited { return left.accredited < right.accredited }
        return left.day > right.day
    }
}

/// What a search found.
struct SearchSolution {
    /// The slot of each item, by their places; nil for an item that does not count.
    var places: [Int?]
    /// What each item counts: less than its credits where a slot takes a part.
    var counted: [Int64]
    var score: SearchScore
    /// Whether the search came to its end, so that nothing better exists.
    var isProven: Bool
    var nodes: Int
    /// No solution is better than this.
    var bound: SearchScore
}
