internal import Encodings

/// Finds what entries say of others that leads nowhere: to nobody, round in a circle, or on and on.
///
/// Told to whoever makes a registry, who may leave it at that: published tables name bodies that they do not hold.
struct RelationSoundness {
    private let entries: [RegistryEntry]
    /// Where the entry with an id stands.
    private let positions: [[UInt8]: Int]

    init(_ entries: [RegistryEntry]) {
        self.entries = entries
        positions = Dictionary(
            entries.enumerated().map { (Array($1.id.utf8), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is odd about the relations and mandates of one entry.
    func findings(at position: Int) -> [TrustError] {
        let entry = entries[position]
        let pointer = "/issuers/\(position)"
        var findings: [TrustError] = []
        for (place, relation) in entry.relations.enumerated() {
            guard let other = relation.other, positions[Array(other.utf8)] == nil else { continue }
            findings.append(nobody(other, at: "\(pointer)/relations/\(place)/other"))
        }
        for (place, mandate) in entry.mandates.enumerated() {
            for (member, id) in [("mandator", mandate.mandator), ("mandatary", mandate.mandatary)]
            where positions[Array(id.utf8)] == nil {
                findings.append(nobody(id, at: "\(pointer)/mandates/\(place)/\(member)"))
            }
        }
        if let finding = succession(from: position) { findings.append(finding) }
        return findings
    }

    private func nobody(_ id: String, at pointer: String) -> TrustError {
        TrustError(.relationUnknown, at: .pointer(pointer), facts: ["value": id])
    }

    /// Told at the entry that a circle leads back to, and at the one from which it is too far to the last.
    private func succession(from start: Int) -> TrustError? {
        var seen: Set<Int> = [start]
        var current = start
        while let next = successor(of: current) {
            let pointer = Place.pointer("/issuers/\(start)/relations")
            if next == start { return TrustError(.succession, at: pointer, facts: ["value": entries[start].id]) }
            // A circle farther on is told at its own entries.
            guard seen.insert(next).inserted else { return nil }
            guard seen.count <= TrustRegistry.mostSuccessors + 1 else {
                let facts = ["value": entries[start].id, "limit": String(TrustRegistry.mostSuccessors)]
                return TrustError(.succession, at: pointer, facts: facts)
            }
            current = next
        }
        return nil
    }

    /// Whoever follows last on an entry, as ``TrustRegistry/successors(of:on:)`` finds it.
    private func successor(of position: Int) -> Int? {
        entries[position].relations.filter { $0.kind == .succeededBy || $0.kind == .absorbedBy }
            .max { $0.on < $1.on }?.other.flatMap { positions[Array($0.utf8)] }
    }
}
