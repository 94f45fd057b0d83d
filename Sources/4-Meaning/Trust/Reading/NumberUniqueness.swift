internal import Encodings

/// Finds official numbers that two entries have at one time: whoever is looked up by one of them would be either.
///
/// Told to whoever makes a registry; one that is at hand is opened all the same.
struct NumberUniqueness {
    /// Who has a number, and when.
    private struct Owner {
        let entry: Int
        let number: LegalIdentifier
    }

    private var owners: [[UInt8]: [Owner]] = [:]

    /// The numbers of this entry that an earlier one has on the same day.
    mutating func repeated(by entry: RegistryEntry, at position: Int) -> [TrustError] {
        var problems: [TrustError] = []
        for (place, number) in entry.legalIdentifiers.enumerated() {
            let keys = [number.spelling.key, number.spelling.bareKey].compactMap { $0 }
            let isTaken = keys.contains { key in
                owners[key]?.contains {
                    $0.entry != position && $0.number.matches(number) && $0.number.period.overlaps(number.period)
                } ?? false
            }
            if isTaken {
                let pointer = "/issuers/\(position)/legalIdentifiers/\(place)"
                problems.append(TrustError(.duplicate, at: .pointer(pointer), facts: ["value": number.value]))
            }
            for key in keys { owners[key, default: []].append(Owner(entry: position, number: number)) }
        }
        return problems
    }
}
