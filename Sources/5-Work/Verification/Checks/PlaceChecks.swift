import Achievements
import Encodings
import Trust

/// Whether all who name the country of the issuer name the same one.
struct IssuerCountryCheck: Check {
    let id = CheckID.placeIssuerCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var sources = CountrySources()
        sources.add("address", badge.issuerCountry)
        for identifier in examination.sealerIdentifiers {
            sources.add("identifier \(identifier.kind)", identifier.country)
        }
        if let country = examination.standing.registeredCountry { sources.register(country) }
        return sources.finding
    }
}

/// Whether the place of the award is where the awarding body is, or has a place the registry knows.
struct AwardingCountryCheck: Check {
    let id = CheckID.placeAwardingCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var sources = CountrySources()
        sources.add("awardPlace", badge.awardPlaceCountry)
        for country in badge.awardingCountries { sources.add("awardingBody", country) }
        // A campus abroad is no contradiction when the registry knew it on that day.
        if let entry = examination.awardingEntry {
            for place in entry.places where place.period.contains(examination.day) { sources.register(place.country) }
        }
        return badge.isJointAward ? sources.findingOfJointAward : sources.finding
    }
}

/// Who says which country. Countries that the EU list does not know are kept as they are written.
private struct CountrySources {
    private enum Named: Equatable {
        case listed(Country)
        case other(String)

        init(_ code: String) { self = Country(code).map(Self.listed) ?? .other(code) }

        var code: String {
            switch self {
            case .listed(let country): country.code
            case .other(let code): code
            }
        }

        var evidence: Evidence.Value {
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

    private var all: [(source: String, country: Named)] = []
    private var statedCount = 0
    private var isUnreadable = false

    init() { all.reserveCapacity(6) }

    mutating func add(_ source: String, _ country: Stated<Country>) {
        switch country {
        case .absent: break
        case .unreadable: isUnreadable = true
        case .value(let country): add(source, .listed(country))
        }
    }

    mutating func add(_ source: String, _ code: String?) {
        if let code { add(source, Named(code)) }
    }

    private mutating func add(_ source: String, _ country: Named) {
        all.insert((source, country), at: statedCount)
        statedCount += 1
    }

    /// Takes a country in which the registry knows a place.
    mutating func register(_ code: String) {
        let country = Named(code)
        if !all[statedCount...].contains(where: { $0.country == country }) { all.append(("registry", country)) }
    }

    private var evidence: [Evidence] { all.map { Evidence($0.source, $0.country.evidence) } }
    private var isSingle: Bool { statedCount + (all.count > statedCount ? 1 : 0) < 2 }

    /// All the same; with a registry, all of them where it knows a place.
    private var isAgreed: Bool {
        let stated = all[..<statedCount]
        let allowed = statedCount < all.count ? all[statedCount...] : stated.prefix(1)
        return !isUnreadable && stated.allSatisfy { one in allowed.contains { $0.country == one.country } }
    }

    var finding: Finding {
        guard isAgreed else {
            let list = all.map { "\($0.country.code) (\($0.source))" }.joined(separator: ", ")
            return .failed(.placeConflict, facts: ["countries": list], evidence)
        }
        return findingOfJointAward
    }

    /// Bodies that award together may sit in several countries.
    var findingOfJointAward: Finding {
        isSingle ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }
}
