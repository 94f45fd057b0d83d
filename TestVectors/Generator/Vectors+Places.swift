import JSON

/// Who says which country.
extension VectorBook {
    mutating func addPlaces() throws {
        try addIssuerCountries()
        try addAwardingCountries()
    }

    private mutating func addIssuerCountries() throws {
        let conflict = [
            failed("place.issuer_country", "place.conflict"), failed("place.awarding_country", "place.conflict"),
        ]
        try add(
            "place/issuer-elsewhere", twin: "good/strict",
            "The issuer's address is in another country than number and registry say.",
            file: Badge.sonnwald.setting("/issuer/address/addressCountry", to: "Germany")
                .setting("/issuer/address/addressCountryCode", to: "DE").file, .strict,
            .invalid(conflict[0], conflict[1]))
        try add(
            "place/issuer-code-unknown", twin: "good/strict",
            "The issuer's address is in a country that does not exist.",
            file: Badge.sonnwald.setting("/issuer/address/addressCountryCode", to: "ZZ").file, .strict,
            .invalid(conflict[0], conflict[1]))
        try add(
            "place/issuer-in-words", twin: "good/strict", "The issuer's country is given by its name alone.",
            file: Badge.sonnwald.removing("/issuer/address/addressCountryCode").file, .strict, .valid())
        try add(
            "place/issuer-second-number", twin: "good/strict", "A second official number is one of Germany's.",
            file: Badge.sonnwald.setting(
                "/issuer/otherIdentifier/-",
                to: ["type": "IdentifierEntry", "identifierType": "ext:tax_DE", "identifier": "DE811907980"]
            ).file, .strict, .invalid(failed("place.issuer_country", "place.conflict")))
        let bare = Badge.sonnwald.removing("/issuer/otherIdentifier")
        let missing = unknown("issuer.legal_identifier", "issuer.identifier_missing")
        try add(
            "place/issuer-two-sources", "The issuer's address and the registry name its country.", file: bare.file,
            .valid(missing))
        try add(
            "place/issuer-one-source", twin: "place/issuer-two-sources",
            "Only the registry names the issuer's country.",
            file: bare.removing("/issuer/address").file,
            .valid(missing, unknown("place.issuer_country", "place.single_source")))
        try add(
            "place/issuer-one-source-decides", twin: "good/strict",
            "Only the registry names the issuer's country, and every check decides.",
            file: bare.removing("/issuer/address").file, .strict,
            .unknown(missing, unknown("place.issuer_country", "place.single_source")))
    }

    private mutating func addAwardingCountries() throws {
        let place = Badge.sonnwald.document.alignment("AwardPlace")
        func awarded(_ code: String, _ uri: String) -> Badge {
            Badge.sonnwald.setting("\(place)/targetCode", to: .string(code)).setting(
                "\(place)/targetUrl", to: .string("http://publications.europa.eu/resource/authority/country/\(uri)")
            ).removing("\(place)/targetDescription")
        }
        try add(
            "place/award-on-campus-abroad", twin: "good/strict",
            "Awarded in Slovenia, where the registry knows a place of the university.",
            file: awarded("SI", "SVN").file, .strict, .valid())
        add(
            "place/award-abroad", twin: "place/award-on-campus-abroad", "The registry knows of no place there.",
            fileOf: "place/award-on-campus-abroad",
            Setting.strict.with { $0.registries = [World.registry("without-campus")] },
            .invalid(failed("place.awarding_country", "place.conflict")))
        func addressed(_ code: String, _ name: String) -> Badge {
            Badge.sonnwald.setting("/issuer/address/addressCountry", to: .string(name))
                .setting("/issuer/address/addressCountryCode", to: .string(code))
        }
        try add(
            "place/issuer-on-campus-abroad", twin: "good/strict",
            "The issuer writes the address of its campus, which the registry knows.",
            file: addressed("SI", "Slovenia").file, .strict, .valid())
        add(
            "place/issuer-abroad", twin: "place/issuer-on-campus-abroad", "The registry knows of no place there.",
            fileOf: "place/issuer-on-campus-abroad",
            Setting.strict.with { $0.registries = [World.registry("without-campus")] },
            .invalid(
                failed("place.issuer_country", "place.conflict"), failed("place.awarding_country", "place.conflict")))
        try add(
            "place/award-abroad-before-the-campus", twin: "place/award-on-campus-abroad",
            "Awarded in Slovenia before there was a campus.",
            file: awarded("SI", "SVN").setting("/awardedDate", to: "2023-12-31T00:00:00+01:00")
                .setting("/credentialSubject/activityStartDate", to: "2023-10-01T00:00:00+02:00")
                .setting("/credentialSubject/activityEndDate", to: "2023-12-20T00:00:00+01:00").file, .strict,
            .invalid(failed("place.awarding_country", "place.conflict")))
        try add(
            "place/award-code-unknown", twin: "good/badge", "Awarded in a country that does not exist.",
            file: awarded("ZZ", "AUT").file, .valid(failed("place.awarding_country", "place.conflict")))
        let alone = Badge.sonnwald.removing(place).removing("/issuer/address")
        try add(
            "place/award-one-source", twin: "good/strict", "Only the registry says where it was awarded.",
            file: alone.file, .strict,
            Expected(
                verdict: "invalid", primary: "content.incomplete",
                findings: [
                    unknown("place.awarding_country", "place.single_source"),
                    failed("content.complete", "content.incomplete"),
                ]))
        add(
            "place/mandated", "Sealed under a mandate, and every check decides.", fileOf: "good/mandate", .strict,
            .valid())
        try add(
            "place/sealer-elsewhere", twin: "place/mandated",
            "The sealer's address is in another country than its number and the registry say.",
            file: Badge.mandated.setting("/issuer/address/addressCountry", to: "Germany")
                .setting("/issuer/address/addressCountryCode", to: "DE").file, .strict,
            .invalid(failed("place.issuer_country", "place.conflict")))
        try add(
            "place/mandated-award-elsewhere", twin: "good/mandate",
            "Sealed under a mandate; awarded in neither body's country.",
            file: Badge.mandated.setting("\(Badge.mandated.document.alignment("AwardPlace"))/targetCode", to: "DE")
                .setting(
                    "\(Badge.mandated.document.alignment("AwardPlace"))/targetUrl",
                    to: "http://publications.europa.eu/resource/authority/country/DEU"
                ).removing("\(Badge.mandated.document.alignment("AwardPlace"))/targetDescription").file,
            .valid(failed("place.awarding_country", "place.conflict")))
    }
}
