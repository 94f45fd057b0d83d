import Achievements
import Encodings

/// A country as somebody names it. One that the EU list does not know is kept as it is written.
enum NamedCountry: Equatable, Sendable {
    case listed(Country)
    case other(String)

    init(_ code: String) { self = Country(code).map(Self.listed) ?? .other(code) }

    var code: String {
        switch self {
        case .listed(let country): country.code
        case .other(let code): code
        }
    }

    fileprivate var evidence: Evidence.Value {
        switch self {
        case .listed(let country): .country(country)
        case .other(let code): .text(code)
        }
    }

    static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.listed(let left), .listed(let right)): left == right
        case (.other(let left), .other(let right)): left.utf8.elementsEqual(right.utf8)
        default: false
        }
    }
}

/// Who says which country.
struct CountrySources {
    /// One who names a country.
    typealias Source = (name: String, country: NamedCountry)

    /// Those in the document, then the registry.
    private var all: [Source] = []
    private var statedCount = 0
    private var isUnreadable = false

    init() { all.reserveCapacity(6) }

    mutating func add(_ source: String, _ country: Stated<Country>) {
        switch country {
        case .absent: break
        case .unreadable: isUnreadable = true
        case .value(let country): add((source, .listed(country)))
        }
    }

    mutating func add(_ source: Source) {
        all.insert(source, at: statedCount)
        statedCount += 1
    }

    /// Takes a country in which the registry knows a place.
    mutating func register(_ country: NamedCountry) {
        if !all[statedCount...].contains(where: { $0.country == country }) { all.append(("registry", country)) }
    }

    private var evidence: [Evidence] { all.map { Evidence($0.name, $0.country.evidence) } }
    private var isSingle: Bool { statedCount + (all.count > statedCount ? 1 : 0) < 2 }

    /// All the same; with a registry, all of them where it knows a place.
    private var isAgreed: Bool {
        let stated = all[..<statedCount]
        let allowed = statedCount < all.count ? all[statedCount...] : stated.prefix(1)
        return !isUnreadable && stated.allSatisfy { one in allowed.contains { $0.country == one.country } }
    }

    /// The one source that stands against all the others, if there is one and at least two others agree.
    private var odd: Source? {
        guard all.count > 2 else { return nil }
        let alone = all.filter { one in all.count { $0.country == one.country } == 1 }
        guard alone.count == 1 else { return nil }
        let others = all.filter { $0.country != alone[0].country }
        return others.allSatisfy { $0.country == others[0].country } ? alone[0] : nil
    }

    var finding: Finding {
        guard isAgreed else {
            let list = all.map { "\($0.country.code) (\($0.name))" }.joined(separator: ", ")
            var facts = ["countries": list]
            if let odd = odd { facts["odd"] = "\(odd.country.code) (\(odd.name))" }
            return .failed(.placeConflict, facts: facts, evidence)
        }
        return findingOfJointAward
    }

    /// Bodies that award together may sit in several countries.
    var findingOfJointAward: Finding {
        isSingle ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }
}
