import Achievements
import Encodings
import Trust

/// Whether all who name the country of the issuer name the same one.
struct IssuerCountryCheck: Check {
    let id = CheckID.placeIssuerCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let view = examination.view else { return .notApplicable }
        var sources = CountrySources()
        sources.add("address", view.issuerCountry)
        for identifier in examination.statedIdentifiers {
            sources.add("identifier \(identifier.kind)", identifier.country)
        }
        if let entry = examination.listing?.entry { sources.add("registry", entry.country(on: examination.day)) }
        return sources.finding
    }
}

/// Whether the place of the award is where the awarding body is, or has a place the registry knows.
struct AwardingCountryCheck: Check {
    let id = CheckID.placeAwardingCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let view = examination.view else { return .notApplicable }
        var sources = CountrySources()
        sources.add("awardPlace", view.awardPlaceCountry)
        for country in view.awardingCountries { sources.add("awardingBody", country) }
        if let entry = examination.listing?.entry {
            // A campus abroad is no contradiction when the registry knew it on that day.
            let places = entry.places(on: examination.day).map(\.country)
            if let stated = sources.first, places.contains(stated) {
                sources.add("registry", stated)
            } else {
                sources.add("registry", places.first)
            }
        }
        return view.isJointAward ? sources.findingOfJointAward : sources.finding
    }
}

/// Who says which country, in the codes of the EU list.
private struct CountrySources {
    private var stated: [(source: String, country: String)] = []
    private var isUnreadable = false

    var first: String? { stated.first?.country }

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

    private var evidence: [Evidence] { stated.map { Evidence($0.source, .text($0.country)) } }

    var finding: Finding {
        let countries = stated.map(\.country)
        if isUnreadable || !countries.allSatisfy({ $0 == countries.first }) {
            let list = stated.map { "\($0.country) (\($0.source))" }.joined(separator: ", ")
            return .failed(.placeConflict, facts: ["countries": list], evidence)
        }
        return stated.count < 2 ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }

    /// Bodies that award together may sit in several countries.
    var findingOfJointAward: Finding {
        stated.count < 2 ? .unknown(.placeSingleSource, evidence) : Finding(.passed, evidence)
    }
}
