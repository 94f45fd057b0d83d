import Encodings
import JSON

/// Where two credentials say something else, member by member: the first few places, with what stands there.
///
/// One value and a list of it alone are the same, as in linked data. The proof is left out, and so is what is compared by what it
/// means: times, of which two spellings may mean one, and hashed names of a learner under other salts.
struct JSONDifferences {
    /// `/credentialSubject/creditsEarned 30`, a text for each place that the first has.
    private(set) var first: [String] = []
    private(set) var second: [String] = []

    private static let most = 5
    private static let passedOver: Set<String> = [
        "/proof", "/validFrom", "/validUntil", "/issuanceDate", "/expirationDate", "/awardedDate",
        "/credentialSubject/identifier", "/credentialSubject/0/identifier",
    ]

    private var count = 0

    init(_ first: JSONValue, _ second: JSONValue) { compare(first, second) }

    private mutating func compare(_ first: JSONValue?, _ second: JSONValue?) {
        guard count < Self.most, let place = (first ?? second)?.pointer, !Self.passedOver.contains(place) else {
            return
        }
        guard let first, let second else { return note(first, second) }
        if first.kind == .array || second.kind == .array {
            let (mine, theirs) = (first.oneOrMany, second.oneOrMany)
            for place in 0..<max(mine.count, theirs.count) {
                compare(
                    mine.indices.contains(place) ? mine[place] : nil,
                    theirs.indices.contains(place) ? theirs[place] : nil)
            }
        } else if first.kind == .object, second.kind == .object {
            compareMembers(first, second)
        } else if first.canonicalBytes() != second.canonicalBytes() {
            note(first, second)
        }
    }

    private mutating func compareMembers(_ first: JSONValue, _ second: JSONValue) {
        var others: [[UInt8]: JSONValue] = [:]
        for (name, value) in second.members { others[name.utf8 ?? []] = value }
        for (name, value) in first.members { compare(value, others.removeValue(forKey: name.utf8 ?? [])) }
        for (name, value) in second.members where others[name.utf8 ?? []] != nil { compare(nil, value) }
    }

    private mutating func note(_ first: JSONValue?, _ second: JSONValue?) {
        count += 1
        if let first { self.first.append(Self.text(of: first)) }
        if let second { self.second.append(Self.text(of: second)) }
    }

    private static func text(of value: JSONValue) -> String {
        [value.pointer, CredentialComparison.brief(value)].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
