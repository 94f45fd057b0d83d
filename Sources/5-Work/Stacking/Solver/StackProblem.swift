import Achievements
import Encodings

/// Turns rules and examined awards into a search, and its solution back into awards.
struct StackProblem {
    let rules: StackingRules
    let slots: [StackingSlot]
    /// The awards that fit a slot, in the canonical order.
    let examined: [AwardExamination]
    private(set) var search: SearchProblem

    init(_ rules: StackingRules, _ examinations: [AwardExamination]) {
        self.rules = rules
        slots = AwardExamination.slots(of: rules)
        examined = examinations.filter { !$0.eligible.isEmpty }.sorted(by: Self.isBefore)
        search = SearchProblem(slots: slots.map(Self.slot), items: [])
        search.items = examined.map { item($0) }
        for pair in conflicts() {
            search.items[pair.first].conflicts.append(pair.second)
            search.items[pair.second].conflicts.append(pair.first)
        }
        search.countsInPart = rules.countsInPart
        search.order = orderedPairs
        search.prerequisites = rules.prerequisites.compactMap(place)
        if let total = rules.totalCredits {
            search.leastTotal = total.least.inTenThousandths
            search.mostTotal = total.most?.inTenThousandths ?? SearchProblem.endless
            if let percent = rules.mostPriorLearningPercent {
                search.mostPriorLearning = total.least.inTenThousandths * Int64(percent) / 100
            }
        }
        for share in rules.shares {
            switch share.of {
            case .level: search.leastAtLevel = rules.credits(of: share).inTenThousandths
            case .field: search.leastInField = rules.credits(of: share).inTenThousandths
            }
        }
    }

    private static func slot(_ slot: StackingSlot) -> SearchProblem.Slot {
        SearchProblem.Slot(
            least: slot.credits?.least.inTenThousandths ?? 0,
            most: slot.credits?.most?.inTenThousandths ?? SearchProblem.endless, count: slot.pick ?? 1,
            mostCount: slot.pick ?? .max, outcomes: (1 << UInt64(slot.outcomes.count)) - 1)
    }

    private func item(_ examination: AwardExamination) -> SearchProblem.Item {
        let award = examination.award
        let addresses = award.outcomeAddresses
        var item = SearchProblem.Item(
            credits: examination.credits.inTenThousandths, slots: examination.eligible,
            outcomes: examination.eligible.map { slot in
                slots[slot].outcomes.enumerated().reduce(0 as UInt64) { bits, outcome in
                    addresses.contains(outcome.element) ? bits | 1 << UInt64(outcome.offset) : bits
                }
            })
        for share in rules.shares {
            switch share.of {
            case .level(let level): item.isAtLevel = award.eqf.map { $0 >= level } ?? false
            case .field(let field): item.isInField = award.isIn(field: field) == .yes
            }
        }
        item.isPriorLearning = award.isPriorLearning
        item.isAccredited = award.isAccredited == .yes
        item.day = award.achievement.awardDate?.dayNumber ?? .min
        return item
    }

    /// Pairs that may not both count.
    private func conflicts() -> [(first: Int, second: Int)] {
        var pairs: [(first: Int, second: Int)] = []
        for first in examined.indices {
            for second in examined.indices.dropFirst(first + 1)
            where rules.countOnce.within && isSameLearning(first, second) || isExcluded(first, second) {
                pairs.append((first, second))
            }
        }
        return pairs
    }

    /// Whether two awards stand for the same learning: the outcomes of one are among those of the other or, where one states
    /// none, it is the same achievement of the same issuer, earned on another day.
    func isSameLearning(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (examined[first].award, examined[second].award)
        let keys = (left.outcomeKeys, right.outcomeKeys)
        guard keys.0.isEmpty || keys.1.isEmpty else { return Self.isSame(keys.0, keys.1) }
        let (id, issuer) = (left.achievement.id, left.issuerIDs.first ?? "")
        return !id.isEmpty && id.utf8.elementsEqual(right.achievement.id.utf8)
            && issuer.utf8.elementsEqual((right.issuerIDs.first ?? "").utf8)
    }

    /// Whether all outcomes of one are among those of the other.
    static func isSame(_ left: Set<String>, _ right: Set<String>) -> Bool {
        !left.isEmpty && !right.isEmpty && (left.isSubset(of: right) || right.isSubset(of: left))
    }

    private func isExcluded(_ first: Int, _ second: Int) -> Bool {
        let (left, right) = (examined[first].award.achievement.id, examined[second].award.achievement.id)
        guard !left.isEmpty, !right.isEmpty, !left.utf8.elementsEqual(right.utf8) else { return false }
        return rules.exclusions.contains { group in
            group.contains { $0.utf8.elementsEqual(left.utf8) } && group.contains { $0.utf8.elementsEqual(right.utf8) }
        }
    }

    private func place(_ name: String) -> Int? { slots.firstIndex { $0.id.utf8.elementsEqual(name.utf8) } }

    private var orderedPairs: [(first: Int, second: Int)] {
        let sequence = rules.order.compactMap(place)
        var pairs: [(first: Int, second: Int)] = []
        for (position, first) in sequence.enumerated() {
            for second in sequence.dropFirst(position + 1) { pairs.append((first, second)) }
        }
        let prerequisites = rules.prerequisites.compactMap(place)
        for first in prerequisites {
            for second in slots.indices where !prerequisites.contains(second) { pairs.append((first, second)) }
        }
        return pairs
    }

    /// More credits, then a higher level, then accredited, then earlier, then by id: the order of the input is no part.
    private static func isBefore(_ left: AwardExamination, _ right: AwardExamination) -> Bool {
        if left.credits != right.credits { return left.credits > right.credits }
        let (first, second) = (left.award, right.award)
        if first.eqf != second.eqf { return (first.eqf ?? 0) > (second.eqf ?? 0) }
        if first.isAccredited != second.isAccredited, first.isAccredited == .yes || second.isAccredited == .yes {
            return first.isAccredited == .yes
        }
        let days = (first.achievement.awardDate ?? .latest, second.achievement.awardDate ?? .latest)
        if days.0 != days.1 { return days.0 < days.1 }
        return (first.id + "\n" + first.digest).utf8.lexicographicallyPrecedes((second.id + "\n" + second.digest).utf8)
    }

    /// The search with one more award that would fit these slots, in the best way that is possible.
    func adding(credits: Int64, toSlots places: [Int], on day: CalendarDate) -> SearchProblem {
        var more = search
        var item = SearchProblem.Item(
            credits: credits, slots: places, outcomes: places.map { search.slots[$0].outcomes })
        (item.isAtLevel, item.isInField, item.isAccredited) = (true, true, true)
        item.day = day.dayNumber
        more.items.append(item)
        return more
    }
}

extension StackingRules {
    /// How many credits a share asks for, measured against what the rules ask for in all.
    func credits(of share: Share) -> ExactDecimal {
        let total = totalCredits?.least.inTenThousandths ?? 0
        return ExactDecimal(inTenThousandths: (total * Int64(share.percent) + 99) / 100)
    }
}
