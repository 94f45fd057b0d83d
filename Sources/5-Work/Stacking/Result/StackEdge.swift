import Achievements
import Encodings

/// How two awards relate, or an award and what is being built.
///
/// *Vertical* adds to a higher level what was earned before, *horizontal* combines what is on the same level and differs,
/// *value-added* adds a smaller part to a full qualification that is held already.
public struct StackEdge: Sendable, Hashable {
    /// The way in which they relate, as the type above says; `unclassified` where a level is not stated or none of them fits.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case vertical
        case horizontal
        case valueAdded
        case unclassified
    }

    /// The id of the award.
    public let from: String
    /// The id of the other award; nil for the target of the rules.
    public let to: String?
    public let kind: Kind

    /// The association of CLR 2.0 that says the same.
    public var association: String {
        switch (kind, to) {
        case (_, nil): "isPartOf"
        case (.vertical, _): "precedes"
        case (.horizontal, _): "isPeerOf"
        default: "isRelatedTo"
        }
    }

    /// The edges between counted awards, full qualifications that are held, and the target.
    static func all(counted: [HeldAward], held: [HeldAward], target: StackingRules.Target?) -> [StackEdge] {
        var edges = counted.map { StackEdge(from: $0.id, to: nil, kind: kind(from: $0, to: target)) }
        for award in counted {
            for full in held where full.isFullQualification && full.standing == .valid && full.id != award.id {
                edges.append(StackEdge(from: award.id, to: full.id, kind: .valueAdded))
            }
        }
        for first in counted where !first.isFullQualification {
            for second in counted where second.id != first.id && !second.isFullQualification {
                switch kind(from: first, to: second) {
                case .vertical: edges.append(StackEdge(from: first.id, to: second.id, kind: .vertical))
                // Of a pair that is the same from both sides one edge is enough.
                case .horizontal where first.id.utf8.lexicographicallyPrecedes(second.id.utf8):
                    edges.append(StackEdge(from: first.id, to: second.id, kind: .horizontal))
                default: continue
                }
            }
        }
        return edges
    }

    private static func kind(from award: HeldAward, to target: StackingRules.Target?) -> Kind {
        guard let own = award.eqf, let other = target?.eqf?.number else { return .unclassified }
        // What is being built comes later, and has other outcomes than one of its parts.
        return other > own ? .vertical : other == own ? .horizontal : .unclassified
    }

    private static func kind(from award: HeldAward, to later: HeldAward) -> Kind {
        guard let own = award.eqf, let other = later.eqf else { return .unclassified }
        if other == own { return award.outcomeKeys == later.outcomeKeys ? .unclassified : .horizontal }
        guard other > own, let first = award.achievement.awardDate, let second = later.achievement.awardDate else {
            return .unclassified
        }
        return first < second ? .vertical : .unclassified
    }
}
