internal import Encodings

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
    /// - Returns: Those that count, in their order; and the others, each with `registry.rollback`.
    public func withoutOlder() -> (kept: [TrustRegistry], refused: [(registry: TrustRegistry, error: TrustError)]) {
        var latest: [[UInt8]: TrustRegistry] = [:]
        var disputed: Set<[UInt8]> = []
        for registry in self {
            let id = registry.generationKey
            guard let known = latest[id], known.number >= registry.number else {
                latest[id] = registry
                disputed.remove(id)
                continue
            }
            if known.number == registry.number, known.digest != registry.digest { disputed.insert(id) }
        }
        var kept: [TrustRegistry] = []
        var refused: [(registry: TrustRegistry, error: TrustError)] = []
        for registry in self {
            let id = registry.generationKey
            guard let last = latest[id] else { continue }
            if registry === last, !disputed.contains(id) {
                kept.append(registry)
            } else if disputed.contains(id) || registry.number < last.number {
                let facts = ["registry": registry.id, "number": String(registry.number), "seen": String(last.number)]
                refused.append((registry, TrustError(.rollback, at: .pointer("/number"), facts: facts)))
            }
        }
        return (kept, refused)
    }
}

extension TrustRegistry {
    /// Its id, apart for what an anchor signed and what none did.
    fileprivate var generationKey: [UInt8] { [standing.isAnchored ? 1 : 0] + Array(id.utf8) }
}
