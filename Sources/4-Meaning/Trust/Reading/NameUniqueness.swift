internal import Encodings

/// Finds names that a reader would take for one another, of two entries that have nothing to do with each other.
///
/// Told to whoever makes a registry: a name decides nothing, but an entry that came in under somebody else's is seldom meant.
/// Initials are many bodies', and no sign of anything.
struct NameUniqueness {
    /// Who is called so, and when.
    private struct Owner {
        let entry: RegistryEntry
        let period: Period
    }

    private var owners: [[UInt8]: [Owner]] = [:]

    /// The names of this entry that are those of an earlier one on the same day, or look like them: each once.
    mutating func repeated(by entry: RegistryEntry, at position: Int) -> [TrustError] {
        var problems: [TrustError] = []
        var named: Set<[UInt8]> = []
        for (place, name) in entry.legalNames.enumerated() where name.kind != .acronym {
            let skeleton = Skeleton.of(name: name.text)
            guard !skeleton.isEmpty else { continue }
            let owner = owners[skeleton]?.first { owner in
                owner.entry !== entry && owner.period.overlaps(name.period) && !owner.entry.isRelated(to: entry)
            }
            if let owner, named.insert(skeleton).inserted {
                let facts = ["value": name.text, "entry": owner.entry.id, "other": entry.id]
                let pointer = "/issuers/\(position)/legalNames/\(place)"
                problems.append(TrustError(.nameShared, at: .pointer(pointer), facts: facts))
            }
            owners[skeleton, default: []].append(Owner(entry: entry, period: name.period))
        }
        return problems
    }
}

extension RegistryEntry {
    /// Whether either of the two says something of the other.
    fileprivate func isRelated(to other: RegistryEntry) -> Bool {
        relations.contains { $0.other?.hasSameBytes(as: other.id) == true }
            || other.relations.contains { $0.other?.hasSameBytes(as: id) == true }
    }
}
