import Achievements
import Encodings
import Trust

/// Whether all who name the country of the issuer name the same one.
struct IssuerCountryCheck: Check {
    let id = CheckID.placeIssuerCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var sources = CountrySources()
        sources.add("address", badge.view.issuerCountry)
        for identifier in examination.sealerIdentifiers {
            sources.add("identifier \(identifier.kind)", identifier.country)
        }
        if let country = examination.listing?.entry.country(on: examination.day) { sources.register([country]) }
        return sources.finding
    }
}

/// Whether the place of the award is where the awarding body is, or has a place the registry knows.
struct AwardingCountryCheck: Check {
    let id = CheckID.placeAwardingCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var sources = CountrySources()
        sources.add("awardPlace", badge.view.awardPlaceCountry)
        for country in badge.view.awardingCountries { sources.add("awardingBody", country) }
        // A campus abroad is no contradiction when the registry knew it on that day.
        if let entry = examination.awardingEntry { sources.register(entry.places(on: examination.day).map(\.country)) }
        return badge.view.isJointAward ? sources.findingOfJointAward : sources.finding
    }
}

/// Who says which country, in the codes of the EU list.
private struct CountrySources {
    private var stated: [(source: String, country: String)] = []
    /// Where the registry knows a place of the body.
    private var registered: [String] = []
    private var isUnreadable = false

    mutating func add(_ source: String, _ country: Stated<Country>) {
        switch country {
        case .absent: break
        case .unreadable: isUnreadable = true
        case .value(let country): stated.append((source, country.code))
        }
    }

    mutating func add(_ source: String, _ code: String?) {
        guard let code else { return }
        stated.append((source, Country(code)?.code ?? code))
    }

    /// Takes the countries in which the registry knows a place.
    mutating func register(_ codes: [String]) {
        for code in codes.map({ Country($0)?.code ?? $0 }) where !registered.contains(code) { registered.append(code) }
    }

    private var all: [(source: String, country: String)] { stated + registered.map { ("registry", $0) } }
    private var evidence: [Evidence] { all.map { Evidence($0.source, .text($0.country)) } }
    private var sourceCount: Int { stated.count + (registered.isEmpty ? 0 : 1) }

    /// All the same; with a registry, all of them where it knows a place.
    private var isAgreed: Bool {
        let allowed = registered.isEmpty ? Array(stated.map(\.country).prefix(1)) : registered
        return !isUnreadable && stated.allSatisfy { allowed.contains($0.country) }
    }

    var finding: Finding {
        guard isAgreed else {
            let list = all.map { "\($0.country) (\($0.source))" }.joined(separator: ", ")
            return .failed(.placeConflict, facts: ["countries": list], evidence)
        }
        return sourceCount < 2 ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }

    /// Bodies that award together may sit in several countries.
    var findingOfJointAward: Finding {
        sourceCount < 2 ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }
}
