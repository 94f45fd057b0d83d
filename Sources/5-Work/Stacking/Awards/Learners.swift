import Achievements

/// Tells whose awards they are: two that share a key, a number or a name belong to one learner.
enum Learners {
    /// The awards of one learner.
    struct Group {
        var names: Set<String>
        var awards: [HeldAward]
        fileprivate var keys: Set<String>
    }

    /// The awards by learner, the largest group first.
    static func groups(_ awards: [HeldAward]) -> [Group] {
        var groups: [Group] = []
        for award in awards {
            let learner = award.achievement.learner
            var joined = Group(
                names: Set([learner.name?.full].compactMap { $0 }), awards: [award], keys: keys(of: learner))
            var others: [Group] = []
            for group in groups {
                // Nobody's key is the same as somebody's: an award that names no one stands alone.
                guard !group.keys.isDisjoint(with: joined.keys) else {
                    others.append(group)
                    continue
                }
                joined.names.formUnion(group.names)
                joined.keys.formUnion(group.keys)
                joined.awards = group.awards + joined.awards
            }
            groups = others + [joined]
        }
        return groups.sorted { left, right in
            if left.awards.count != right.awards.count { return left.awards.count > right.awards.count }
            return label(left).utf8.lexicographicallyPrecedes(label(right).utf8)
        }
    }

    /// The awards of the only learner, or of the one who is named; somebody may have several names.
    ///
    /// Awards that are not valid come last. A name in them is no person: they are with the one who is asked about, or where
    /// they share something with the one who is named.
    ///
    /// - Throws: ``StackingError`` `stack.several_learners`, `stack.unknown_learner`.
    static func only(_ awards: [HeldAward], named learners: [String]) throws(StackingError) -> [HeldAward] {
        let invalid = awards.filter(\.standing.isInvalid)
        let groups = groups(awards.filter { !$0.standing.isInvalid })
        if !learners.isEmpty {
            let known = groups.map(\.keys) + invalid.map { keys(of: $0.achievement.learner) }
            for learner in learners where !known.contains(where: { $0.contains(nameKey(learner)) }) {
                throw StackingError(.stackUnknownLearner, facts: ["learner": learner])
            }
            let named = Set(learners.map(nameKey))
            let chosen = groups.filter { !$0.keys.isDisjoint(with: named) }
            let wanted = chosen.reduce(named) { $0.union($1.keys) }
            return chosen.flatMap(\.awards)
                + invalid.filter { !keys(of: $0.achievement.learner).isDisjoint(with: wanted) }
        }
        guard groups.count > 1 else { return groups.flatMap(\.awards) + invalid }
        throw StackingError(
            .stackSeveralLearners,
            facts: ["count": String(groups.count), "learners": groups.prefix(8).map(label).joined(separator: ", ")])
    }

    private static func label(_ group: Group) -> String {
        group.names.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? "?"
    }

    private static func keys(of learner: Learner) -> Set<String> {
        var keys = Set(learner.holderKeys.map { "key " + $0 })
        if let name = learner.name { keys.insert(nameKey(name.full)) }
        for identifier in learner.identifiers {
            switch identifier.value {
            case .plain(let value): keys.insert("number \(identifier.scheme.rawValue) " + value)
            case .hashed(let hash, let salt): keys.insert("hash " + hash + " " + (salt ?? ""))
            }
        }
        return keys
    }

    /// A name without regard to the order of its parts and to capitals.
    private static func nameKey(_ name: String) -> String {
        "name "
            + FoldedText.of(name).split(whereSeparator: { $0 == " " || $0 == "," }).sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }.joined(separator: " ")
    }
}
