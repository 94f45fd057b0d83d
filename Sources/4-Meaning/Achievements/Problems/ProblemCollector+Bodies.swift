extension ProblemCollector {
    mutating func checkPlaces() {
        if let place = achievement.issuerPlace, !place.country.text.isEmpty {
            check(place, in: "issuer_place")
        } else {
            add(.issuerPlaceMissing, in: "issuer_place")
        }
        for (body, organisation) in achievement.awardingBodies.enumerated() {
            for (index, location) in organisation.locations.enumerated() {
                check(location, in: "awarding_body.\(body).locations.\(index)")
            }
        }
        for (index, location) in (achievement.sealer?.locations ?? []).enumerated() {
            check(location, in: "sealer.locations.\(index)")
        }
        if let location = achievement.activity?.location { check(location, in: "activity.location") }
    }

    private mutating func check(_ location: Location, in field: String) {
        guard let country = location.country.country else {
            return add(.issuerPlaceUnknownCountry, in: field, facts: ["code": location.country.text])
        }
        guard let region = location.region, let other = RegionCode.country(of: region), other != country else { return }
        add(
            .issuerPlaceRegionMismatch, in: field,
            facts: ["region": region, "country": country.name, "other": other.name])
    }

    mutating func checkAwardingBodies() {
        let bodies = achievement.awardingBodies
        if bodies.isEmpty { add(.awardingBodyMissing, in: "awarding_body") }
        for (index, body) in bodies.enumerated() {
            check(body, in: "awarding_body.\(index)")
        }
        if let sealer = achievement.sealer { check(sealer, in: "sealer") }
    }

    private mutating func check(_ body: Organisation, in field: String) {
        guard let name = body.legalName.text(preferring: achievement.primaryLanguage) else {
            return add(.awardingBodyMissing, in: field)
        }
        if body.identifiers.isEmpty { add(.awardingBodyNoIdentifier, in: field, facts: ["name": name]) }
        for (index, identifier) in body.identifiers.enumerated() where !identifier.isPlausible {
            add(
                .awardingBodyPlaceholderIdentifier, in: "\(field).identifiers.\(index)",
                facts: [
                    "value": identifier.value, "kind": identifier.kind.name, "country": identifier.country?.name ?? "",
                ])
        }
    }
}

/// Codes of regions, which begin with their country.
enum RegionCode {
    /// The country of a NUTS code (`AT13`, `EL30`, `UKM`) or of a code that begins with an authority code (`AUT_…`); nil
    /// for words.
    static func country(of region: String) -> Country? {
        let bytes = Array(region.utf8)
        let isCode = bytes.allSatisfy {
            ASCII.isDigit($0) || (ASCII.isLetter($0) && ASCII.upper($0) == $0) || $0 == 0x5F
        }
        guard isCode else { return nil }
        if bytes.count > 4, bytes[3] == UInt8(ascii: "_") {
            return Country(String(decoding: bytes.prefix(3), as: UTF8.self))
        }
        guard (3...5).contains(bytes.count) else { return nil }
        return Country(String(decoding: bytes.prefix(2), as: UTF8.self))
    }
}
