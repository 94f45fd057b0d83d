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
        for source in examination.standing.identifierCountries { sources.add(source) }
        // It may write the address of a campus that the registry knew on that day.
        for country in examination.standing.registeredCountries { sources.register(country) }
        return sources.finding
    }
}

/// Whether the place of the award is where the awarding body is, or has a place the registry knows.
struct AwardingCountryCheck: Check {
    let id = CheckID.placeAwardingCountry

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        var sources = CountrySources()
        for country in badge.awardPlaceCountries { sources.add("awardPlace", country) }
        sources.add("awardingBody", badge.awardingBodyCountry)
        let joint = examination.knownJointBodies
        for body in joint { sources.add("awardingBody", body.country) }
        // A campus abroad is no contradiction when the registry knew it on that day.
        for country in examination.standing.awardingCountries { sources.register(country) }
        return joint.isEmpty ? sources.finding : sources.findingOfJointAward
    }
}
