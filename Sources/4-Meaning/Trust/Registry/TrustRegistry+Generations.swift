internal import Encodings
internal import Signing

extension [TrustRegistry] {
    /// The latest snapshot of each registry, where several of one lie side by side, and why the others are set aside.
    ///
    /// ```swift
    /// let (kept, refused) = opened.withoutOlder()
    /// ```
    ///
    /// An old snapshot next to the new one would bring back keys that were withdrawn since. Of two that carry one number and
    /// differ neither counts: the keeper signed only one of them as that number. The same snapshot twice counts once. What no
    /// anchor signed could carry any number: it is held against its own kind only.
    ///
    /// A registry is its id and the anchor that signed it, for anybody can write any id. Where two anchors signed different
    /// things under one id, neither counts, whatever their numbers: else one of them could silence the other.
    ///
    /// - Returns: Those that count, in their order; and the others, each with `registry.rollback` or `registry.disputed`.
    public func withoutOlder() -> (kept: [TrustRegistry], refused: [(registry: TrustRegistry, error: TrustError)]) {
        var latest: [Generation: TrustRegistry] = [:]
        var twice: Set<Generation> = []
        for registry in self {
            let generation = Generation(registry)
            guard let known = latest[generation], known.number >= registry.number else {
                latest[generation] = registry
                twice.remove(generation)
                continue
            }
            if known.number == registry.number, known.digest != registry.digest { twice.insert(generation) }
        }
        var byID: [[UInt8]: [TrustRegistry]] = [:]
        for registry in latest.values where registry.standing.isAnchored {
            byID[Generation(registry).id, default: []].append(registry)
        }
        var kept: [TrustRegistry] = []
        var refused: [(registry: TrustRegistry, error: TrustError)] = []
        for registry in self {
            let generation = Generation(registry)
            guard let last = latest[generation] else { continue }
            let others = registry.standing.isAnchored ? byID[generation.id, default: []].filter { $0 !== last } : []
            if let other = others.first(where: { other in
                other.number != last.number || other.digest != last.digest || twice.contains(Generation(other))
            }) {
                refused.append((registry, registry.disputed(with: other)))
            } else if registry === last, !twice.contains(generation) {
                // Two keepers' keys under one snapshot, as while they change: it counts once.
                if !kept.contains(where: { known in others.contains { $0 === known } }) { kept.append(registry) }
            } else if twice.contains(generation) || registry.number < last.number {
                refused.append((registry, registry.rollback(behind: last.number)))
            }
        }
        return (kept, refused)
    }
}

/// What snapshots are counted by: the id, and who signed. All that no anchor signed is of one kind.
private struct Generation: Hashable {
    let id: [UInt8]
    let anchor: [UInt8]?

    init(_ registry: TrustRegistry) {
        id = Array(registry.id.utf8)
        anchor = registry.standing.anchor.map { Array($0.multikey.utf8) }
    }
}

extension TrustRegistry {
    /// What is told of this registry in an error: its id, and the anchor that signed, for two may carry one id.
    func facts(_ others: [String: String]) -> [String: String] {
        var facts = others
        facts["registry"] = id
        facts["anchor"] = standing.anchor?.multikey
        return facts
    }

    /// A later one was seen.
    func rollback(behind seen: Int) -> TrustError {
        TrustError(.rollback, at: .pointer("/number"), facts: facts(["number": String(number), "seen": String(seen)]))
    }

    fileprivate func disputed(with other: TrustRegistry) -> TrustError {
        TrustError(.disputed, at: .pointer("/id"), facts: facts(["other": other.standing.anchor?.multikey ?? ""]))
    }
}
