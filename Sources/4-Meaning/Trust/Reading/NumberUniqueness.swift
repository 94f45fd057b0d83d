internal import Encodings

/// Finds official numbers that two entries have at one time: whoever is looked up by one of them would be either.
///
/// Told to whoever makes a registry, who may leave it at that: a faculty has its university's number, and published tables
/// are as they are.
struct NumberUniqueness {
    /// Who has a number, and when.
    private struct Owner {
        let entry: Int
        let id: String
        let name: String
        let number: LegalIdentifier
    }

    private var owners: [[UInt8]: [Owner]] = [:]

    /// The numbers of this entry that an earlier one has on the same day.
    mutating func repeated(by entry: RegistryEntry, at position: Int) -> [TrustError] {
        var problems: [TrustError] = []
        for (place, number) in entry.legalIdentifiers.enumerated() {
            let keys = [number.spelling.key, number.spelling.bareKey].compactMap { $0 }
            let owner = owner(ofOneOf: keys, besides: position, number)
            if let owner {
                let pointer = "/issuers/\(position)/legalIdentifiers/\(place)"
                let areAlike = owner.name == entry.anyName
                let facts = [
                    "value": number.value, "entry": areAlike ? owner.id : owner.name,
                    "other": areAlike ? entry.id : entry.anyName,
                ]
                problems.append(TrustError(.numberShared, at: .pointer(pointer), facts: facts))
            }
            for key in keys {
                owners[key, default: []].append(
                    Owner(entry: position, id: entry.id, name: entry.anyName, number: number))
            }
        }
        return problems
    }

    /// The earlier entry that has the number on the same day.
    private func owner(ofOneOf keys: [[UInt8]], besides position: Int, _ number: LegalIdentifier) -> Owner? {
        for key in keys {
            let found = owners[key]?.first {
                $0.entry != position && $0.number.matches(number) && $0.number.period.overlaps(number.period)
            }
            if let found { return found }
        }
        return nil
    }
}
