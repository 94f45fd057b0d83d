import Encodings
import Signing

/// The people who applied, to be compared with whom credentials name.
///
/// ```swift
/// let list = ApplicantList([Applicant(row: 2, names: ["Jürgen Müller"])])
/// let finding = list.finding(for: report)      // passed for a learner “Mueller, Juergen”
/// ```
///
/// The order of the words of a name does not count, nor in which letters it is written (``NameWords``). What comes out is a
/// finding about `holder.name`: it decides nothing unless the policy asks for it.
public struct ApplicantList: Sendable {
    private struct Known: Sendable {
        let applicant: Applicant
        let names: [NameWords]
    }

    private let people: [Known]
    /// Where each spelling of each word occurs.
    private let byWord: [[UInt8]: [Int]]
    private let byIdentifier: [[UInt8]: [Int]]

    /// Most applicants of a list.
    public static let most = 100_000
    /// Hashed identifiers are tried with this many applicants where no name leads to one.
    private static let mostHashed = 1_000

    /// - Parameter applicants: At most ``most``; those behind them are passed over.
    public init(_ applicants: [Applicant]) {
        people = applicants.prefix(Self.most).map { Known(applicant: $0, names: $0.names.map(NameWords.init)) }
        var byWord: [[UInt8]: [Int]] = [:]
        var byIdentifier: [[UInt8]: [Int]] = [:]
        for (place, person) in people.enumerated() {
            for spelling in Set(person.names.flatMap(\.words).flatMap { $0 }) {
                byWord[spelling, default: []].append(place)
            }
            for identifier in person.applicant.identifiers {
                let folded = StatedPerson.folded(identifier)
                if !folded.isEmpty { byIdentifier[folded, default: []].append(place) }
            }
        }
        self.byWord = byWord
        self.byIdentifier = byIdentifier
    }

    /// The applicants, in the order of the list.
    public var applicants: [Applicant] { people.map(\.applicant) }

    /// How many applicants there are.
    public var count: Int { people.count }

    /// What the list says about the learner of a credential.
    public func finding(for report: Report) -> Finding {
        guard report.isProven else { return .unknown(.checkSkipped) }
        guard let person = StatedPerson(report), person.isNamed else { return .unknown(.holderNothingStated) }
        var facts: [String: String] = [:]
        if let name = person.name { facts["learner"] = name }
        let stated = person.name.map { [Evidence("learner", .text($0))] } ?? []
        func evidence(_ place: Int, _ basis: String) -> [Evidence] {
            stated + [Evidence("applicant", .number(people[place].applicant.row)), Evidence("basis", .text(basis))]
        }
        func several(_ places: [Int]) -> Finding {
            facts["count"] = String(places.count)
            let rows = places.prefix(10).map { String(people[$0].applicant.row) }
            return .unknown(
                .holderSeveralApplicants, facts: facts, stated + [Evidence("applicants", .list(Array(rows)))])
        }
        let owners = applicants(withIdentifierOf: person)
        if let place = owners.first {
            if owners.count > 1 { return several(owners) }
            facts["row"] = String(people[place].applicant.row)
            let isOther =
                !person.names.isEmpty && !people[place].names.isEmpty
                && person.names.comparison(withAnyOf: people[place].names) == .different
            return isOther || contradicts(place, person)
                ? .failed(.holderNameDiffers, facts: facts, evidence(place, "identifier"))
                : Finding(.passed, evidence(place, "identifier"))
        }
        // Without a name there is only what the list may have no column for.
        guard !person.names.isEmpty else { return .unknown(.holderNothingStated) }
        let candidates = candidates(for: person)
        let same = candidates.filter { $0.comparison == .same && !contradicts($0.place, person) }.map(\.place)
        if same.count == 1 {
            let isBorn = person.birthDate != nil && people[same[0]].applicant.birthDate == person.birthDate
            return Finding(.passed, evidence(same[0], isBorn ? "name and birth date" : "name"))
        }
        if same.count > 1 { return several(same) }
        if let partial = candidates.first(where: { $0.comparison == .partial && !contradicts($0.place, person) })?.place
        {
            facts["row"] = String(people[partial].applicant.row)
            return .unknown(.holderNamePartial, facts: facts, evidence(partial, "part of the name"))
        }
        return .failed(.holderNotApplicant, facts: facts, stated)
    }

    private func contradicts(_ place: Int, _ person: StatedPerson) -> Bool {
        guard let known = people[place].applicant.birthDate else { return false }
        return person.birthDates.contains { $0 != known }
    }

    /// Whose identifiers the credential states, in the order of the list: those of two applicants are neither's.
    private func applicants(withIdentifierOf person: StatedPerson) -> [Int] {
        var owners: Set<Int> = []
        for identifier in person.identifiers {
            if let places = byIdentifier[identifier.value], places.count == 1 { owners.insert(places[0]) }
        }
        guard owners.isEmpty, !person.hashes.isEmpty else { return owners.sorted() }
        var places = candidates(for: person).map(\.place)
        if places.isEmpty, people.count <= Self.mostHashed { places = Array(people.indices) }
        let owner = places.first { place in
            people[place].applicant.identifiers.contains { identifier in
                person.hashes.contains { Self.isHash($0, of: identifier) }
            }
        }
        return owner.map { [$0] } ?? []
    }

    /// `sha256$` and the digest of the identifier followed by the salt, as Open Badges write it.
    private static func isHash(_ hash: StatedPerson.HashedIdentifier, of identifier: String) -> Bool {
        let digest = Hex.encode(SHA256.hash(Array(identifier.utf8) + hash.salt))
        return hash.digest.elementsEqual("sha256$".utf8 + Array(digest.utf8))
    }

    private func candidates(for person: StatedPerson) -> [(place: Int, comparison: NameWords.Comparison)] {
        var places: Set<Int> = []
        for spelling in person.names.all.flatMap({ $0.words.flatMap { $0 } }) {
            places.formUnion(byWord[spelling] ?? [])
        }
        return places.sorted().compactMap { place in
            let comparison = person.names.comparison(withAnyOf: people[place].names)
            return comparison == .different ? nil : (place, comparison)
        }
    }
}
