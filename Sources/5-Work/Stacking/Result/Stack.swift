public import Achievements
public import Encodings

/// What of a set of rules a learner's awards cover: never a decision, which is the receiving body's alone.
///
/// ```swift
/// let stack = try Stack(of: awards, under: rules, on: today)
/// for slot in stack.slots where !slot.isCovered { print(slot.slot.id, slot.missingCredits) }
/// print(stack.needsEvidence.count, "need evidence;", stack.isProven ? "nothing better exists" : "not proven")
/// ```
///
/// The same awards in any order give the same stack. An award more never makes it worse.
public struct Stack: Sendable {
    public let rules: StackingRules
    /// The day of asking.
    public let day: CalendarDate
    /// The slots in the order of the file.
    public let slots: [SlotCoverage]
    /// Rules of the whole that state a sum, in the order of the file.
    public let sums: [SumRule]
    /// Awards that count nowhere, and why.
    public let notCounted: [UncountedAward]
    /// Awards that would count if something were shown that nobody says.
    public let needsEvidence: [UncountedAward]
    /// Awards that one single rule keeps out.
    public let nearMisses: [NearMiss]
    /// Pairs of counted awards that have some outcomes in common: a look is worth it.
    public let overlaps: [OutcomeOverlap]
    /// What one more award would give, for every slot or sum that is open.
    public let additions: [Addition]
    /// How counted awards relate to the target and to each other.
    public let edges: [StackEdge]
    /// Whether the search came to its end: then nothing better exists.
    public let isProven: Bool
    /// How many nodes the search visited.
    public let nodes: Int
    /// What at most could be covered, where ``isProven`` is false.
    public let mostSlots: Int

    /// Awards that count, with the slot each stands in.
    public var counted: [CountedAward] { slots.flatMap(\.awards) }

    /// The credits that count.
    public var credits: ExactDecimal { counted.reduce(.zero) { $0 + $1.credits } }

    public var coveredSlots: Int { slots.count { $0.isCovered } }

    /// Whether every slot is covered and every sum reached. It says that the rules are covered, not that anybody agrees.
    public var coversAll: Bool { slots.allSatisfy(\.isCovered) && sums.allSatisfy(\.isReached) }
}

/// One slot, and what stands in it.
public struct SlotCoverage: Sendable {
    public let slot: StackingSlot
    public let awards: [CountedAward]
    public let isCovered: Bool
    public let missingCredits: ExactDecimal
    /// Awards that it still needs, where it asks for a number of them.
    public let missingAwards: Int
    /// Addresses of outcomes that no award in it has.
    public let missingOutcomes: [String]
    /// Prerequisite slots that are not covered, without which this one is not.
    public let waitsFor: [String]

    public var credits: ExactDecimal { awards.reduce(.zero) { $0 + $1.credits } }
}

/// An award in a slot.
public struct CountedAward: Sendable {
    public let award: HeldAward
    public let slot: String
    /// What counts of it.
    public let credits: ExactDecimal
    /// What it has; more than ``credits`` where a slot takes a part.
    public let ownCredits: ExactDecimal
}

/// A rule about the whole that asks for a sum.
public struct SumRule: Sendable, Hashable {
    /// What is added up.
    public enum Kind: Sendable, Hashable {
        /// All credits.
        case total
        /// Credits at this EQF level or above.
        case level(Int)
        /// Credits in this field of ISCED-F.
        case field(String)
        /// At most so much from recognition of prior learning.
        case priorLearning
    }

    public let kind: Kind
    public let reached: ExactDecimal
    /// The least, or for prior learning the most.
    public let asked: ExactDecimal
    public let isReached: Bool
}

/// An award that does not count.
public struct UncountedAward: Sendable {
    public let award: HeldAward
    public let reasons: [StackReason]
    /// The slot that the reasons are about: the one it comes closest to.
    public let slot: String?
}

/// An award that nearly counts.
public struct NearMiss: Sendable {
    public let award: HeldAward
    /// The slot it comes closest to.
    public let slot: String
    /// The one rule.
    public let reason: StackReason
}

/// Outcomes that two counted awards have in common.
public struct OutcomeOverlap: Sendable {
    public let first: HeldAward
    public let second: HeldAward
    /// How many.
    public let count: Int
}

/// What one more award would give.
public struct Addition: Sendable {
    /// The slot it is for; nil for the sum of all.
    public let slot: String?
    /// How many credits it needs.
    public let credits: ExactDecimal
    /// The award of a catalogue; nil for one that only has to be like this.
    public let award: HeldAward?
    /// How many slots are covered then.
    public let coveredSlots: Int
    /// How many credits count then.
    public let totalCredits: ExactDecimal
    /// Whether every slot is covered and every sum reached then.
    public let coversAll: Bool
}
