import JSON

/// Contexts, issuers and subjects: the shape of a credential.
extension VectorBook {
    mutating func addFormat() throws {
        try refuse(
            "context-missing", "There is no @context.", "D13", Badge.sonnwald.removing("/@context"), "context.missing",
            form: "schema.required")
        try refuse(
            "context-turned", "The base context stands second.", "D17",
            Badge.sonnwald.setting(
                "/@context", to: .array((Badge.sonnwald.document[at: "/@context"]?.array ?? []).reversed())),
            "context.order", form: "schema.value")
        for (name, context) in [
            ("foreign", ["https://example.org/context"]), ("empty", []),
            ("inline", [["name": "https://example.org/name"]]),
            ("misspelt", ["https://www.w3.org/ns/credentials/v2/"]), ("number", 1), ("null", .null),
            ("object", ["@vocab": "https://example.org/"]),
        ] as [(String, JSON)] {
            let isFilledList = context.array.map { !$0.isEmpty } ?? false
            try refuse(
                "context-\(name)", "The @context does not begin with a base context.", "D17",
                Badge.sonnwald.setting("/@context", to: context), "context.order",
                form: isFilledList ? "schema.value" : "schema.cardinality")
        }
        try add(
            "format/context-text", twin: "good/generic", "The only context stands there without a list.",
            attacks: "D17",
            file: Badge(
                JSON.object([]).setting("/@context", to: "https://www.w3.org/ns/credentials/v2").setting(
                    "/type", to: "VerifiableCredential"
                ).setting("/issuer", to: .string(TestKey.issuerWeb.did)).setting(
                    "/credentialSubject", to: ["id": "urn:x"]),
                by: .issuerWeb
            ).file,
            .invalid(
                failed("format.schema", "schema.cardinality"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        try addNamedIssuers()
    }

    private mutating func refuse(
        _ name: String, _ differs: String, _ attack: String, _ badge: Badge, _ reason: String, form: String
    ) throws {
        try add(
            "format/\(name)", twin: "good/badge", differs, attacks: attack, file: badge.file,
            .invalid(failed("format.recognised", reason), failed("format.schema", form)))
    }

    private mutating func addNamedIssuers() throws {
        try add(
            "format/issuer-without-id", twin: "good/badge", "The issuer is an object without id.", attacks: "D25",
            file: Badge.sonnwald.removing("/issuer/id").file,
            .invalid(
                failed("format.recognised", "issuer.malformed"), failed("format.schema", "schema.required"),
                failed("issuer.key_binding", "issuer.malformed")))
        try add(
            "format/issuer-number", twin: "good/badge", "The issuer's id is a number.", attacks: "D25", "J11",
            file: Badge.sonnwald.setting("/issuer/id", to: 1).file,
            .invalid(
                failed("format.recognised", "issuer.malformed"), failed("format.schema", "schema.type"),
                failed("issuer.key_binding", "issuer.malformed")))
        let several = Badge.sonnwald.setting(
            "/issuer", to: [Badge.sonnwald.document[at: "/issuer"] ?? .null, .string(TestKey.secondIssuer.did)])
        try add(
            "format/two-issuers", twin: "good/badge", "Two issuers are named.", attacks: "D25", file: several.file,
            .invalid(
                failed("format.recognised", "issuer.malformed"), failed("format.schema", "schema.cardinality"),
                failed("issuer.key_binding", "issuer.malformed"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing"),
                unknown("place.issuer_country", "place.single_source"), failed("content.complete", "content.incomplete")
            ))
        let subject = Badge.sonnwald.document[at: "/credentialSubject"] ?? .null
        try add(
            "format/two-subjects", twin: "good/badge", "The award is made to two people at once.", attacks: "D25",
            file: Badge.sonnwald.setting("/credentialSubject", to: [subject, subject]).file,
            .invalid(failed("format.schema", "schema.cardinality"), failed("content.complete", "content.incomplete")))
        try add(
            "format/two-subjects-generic", twin: "good/generic",
            "A credential of no profile speaks of two people, as the data model allows.", attacks: "D25",
            file: Badge.small.setting("/credentialSubject", to: [["id": "urn:example:a"], ["id": "urn:example:b"]])
                .file,
            .smallIsGood)
        try add(
            "format/no-issuer", twin: "good/badge", "No issuer is named.", attacks: "D25",
            file: Badge.sonnwald.removing("/issuer").file,
            .invalid(
                failed("format.recognised", "issuer.malformed"), failed("format.schema", "schema.required"),
                failed("issuer.key_binding", "issuer.malformed"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing"),
                unknown("place.issuer_country", "place.single_source"), failed("content.complete", "content.incomplete")
            ))
    }
}
