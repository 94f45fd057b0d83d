// People, organisations, and how they are identified.
//
// Source: Open Badges 3.0 (https://www.imsglobal.org/spec/ob/v3p0/).

extension ClassShape {
    static let profile = ClassShape(
        "Profile",
        [
            .must("id", .identifier, .exactlyOne),
            .must("type", .classes, .list),
            .may("name", .displayText),
            .may("url", .uri),
            .may("phone", .text),
            .may("description", .displayText),
            .may("endorsement", .credential(.endorsement), .list),
            .may("endorsementJwt", .compactJWS, .list),
            .may("image", .object(.image)),
            .may("email", .text),
            .may("address", .object(.address)),
            .may("otherIdentifier", .object(.identifierEntry), .list),
            .may("official", .text),
            .may("parentOrg", .object(.profile)),
            .may("familyName", .text),
            .may("givenName", .text),
            .may("additionalName", .text),
            .may("patronymicName", .text),
            .may("honorificPrefix", .text),
            .may("honorificSuffix", .text),
            .may("familyNamePrefix", .text),
            .may("dateOfBirth", .day),
        ])

    static let address = ClassShape(
        "Address",
        [
            .must("type", .classes, .list),
            .may("addressCountry", .text),
            .may("addressCountryCode", .text),
            .may("addressRegion", .text),
            .may("addressLocality", .text),
            .may("streetAddress", .text),
            .may("postOfficeBoxNumber", .text),
            .may("postalCode", .text),
            .may("geo", .object(.geoCoordinates)),
        ])

    static let geoCoordinates = ClassShape(
        "GeoCoordinates", typing: .single,
        [.must("type", .classes), .must("latitude", .number), .must("longitude", .number)])

    static let identityObject = ClassShape(
        "IdentityObject", typing: .single, isClosed: true,
        [
            .must("type", .classes),
            .must("hashed", .hashed),
            .must("identityHash", .identityHash),
            .must("identityType", .word(.identifierType)),
            .may("salt", .text),
        ])

    static let identifierEntry = ClassShape(
        "IdentifierEntry", typing: .single, isClosed: true,
        [
            .must("type", .classes),
            .must("identifier", .text),
            .must("identifierType", .word(.identifierType)),
        ])
}
