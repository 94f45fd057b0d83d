import JSON

// Names, and the objects that go with a credential.
//
// Source: Verifiable Credentials Data Model 2.0 (https://www.w3.org/TR/vc-data-model-2.0/), whose sections are named.

extension [ConformanceCase] {
    /// Name and description, of the credential and of its issuer.
    static let names: [ConformanceCase] = ["name", "description"].flatMap { member in
        [("of the credential", false), ("of the issuer", true)].flatMap { place, isIssuer in
            texts(member + " " + place) { credential, value in
                if isIssuer {
                    credential["issuer"] = ["id": "did:example:school", member: value]
                } else {
                    credential[member] = value
                }
            }
        }
    }

    private static func texts(
        _ title: String, _ put: @Sendable @escaping (inout JSON, JSON) -> Void
    ) -> [ConformanceCase] {
        let section = "4.6, 11.1"
        let english: JSON = ["@value": "Bakery", "@language": "en"]
        return [
            .keeps(section, title + ": a text") { put(&$0, "Bakery") },
            .keeps(section, title + ": with its language") { put(&$0, english) },
            .keeps(section, title + ": with its direction") {
                put(&$0, ["@value": "Bakery", "@language": "en", "@direction": "ltr"])
            },
            .keeps(section, title + ": in two languages") {
                put(&$0, [english, ["@value": "Boulangerie", "@language": "fr"]])
            },
            .breaks(section, title + ": with something else", "jsonld.undefined_term", "schema.type") {
                put(&$0, ["@value": "Bakery", "@language": "en", "oven": "did:example:oven"])
            },
            .breaks(section, title + ": a number", "schema.type") { put(&$0, 4) },
            .breaks(section, title + ": null", "schema.type") { put(&$0, .null) },
            .breaks(section, title + ": any object", "jsonld.undefined_term", "schema.type") { put(&$0, ["oven": 1]) },
            .breaks(section, title + ": a direction that there is none", "jsonld.invalid_base_direction", "schema.type")
            {
                put(&$0, ["@value": "Bakery", "@direction": "down"])
            },
            .breaks(section, title + ": a language of nothing", "jsonld.dropped_value", "schema.type") {
                put(&$0, ["@language": "en"])
            },
        ]
    }

    /// Each kind of object that has to say what it is.
    static let objects: [ConformanceCase] = [
        ("4.10", "credentialStatus", false), ("4.11", "credentialSchema", true), ("5.4", "refreshService", false),
        ("5.5", "termsOfUse", false), ("5.6", "evidence", false), ("5.10", "renderMethod", false),
        ("5.10", "confidenceMethod", false),
    ].flatMap { typed($0.0, $0.1, needsID: $0.2) }

    private static func typed(_ section: String, _ member: String, needsID: Bool) -> [ConformanceCase] {
        @Sendable func put(_ credential: inout JSON, _ value: JSON) {
            credential["@context"] = ConformanceCase.contexts(ConformanceCase.words)
            credential[member] = value
        }
        let good: JSON = ["id": "did:example:thing", "type": "Pastry"]
        let nameless: @Sendable (inout JSON) -> Void = { put(&$0, ["type": "Pastry"]) }
        return [
            .keeps(section, member + ": with id and type") { put(&$0, good) },
            .keeps(section, member + ": a type by its address") {
                put(&$0, ["id": "did:example:thing", "type": "https://words.example/#Pastry"])
            },
            .keeps(section, member + ": two") { put(&$0, [good, ["id": "did:example:other", "type": "Pastry"]]) },
            needsID
                ? .breaks(section, member + ": no id", "schema.required", change: nameless)
                : .keeps(section, member + ": no id", change: nameless),
            .breaks(section, member + ": no type", "schema.required") { put(&$0, ["id": "did:example:thing"]) },
            .breaks(section, member + ": nothing in it", "schema.required") { put(&$0, [:]) },
            .breaks(section, member + ": a type without meaning", "jsonld.undefined_term") {
                put(&$0, ["id": "did:example:thing", "type": "Cake"])
            },
            .breaks(section, member + ": a type that is a number", "jsonld.invalid_type_value", "schema.type") {
                put(&$0, ["id": "did:example:thing", "type": 4])
            },
            .breaks(section, member + ": two ids", "jsonld.invalid_id_value", "schema.cardinality") {
                put(&$0, ["id": ["did:example:a", "did:example:b"], "type": "Pastry"])
            },
            .breaks(section, member + ": an id that is a number", "jsonld.invalid_id_value", "schema.type") {
                put(&$0, ["id": 4, "type": "Pastry"])
            },
            .breaks(section, member + ": an id that is no address", "jsonld.relative_iri", "schema.format") {
                put(&$0, ["id": "thing", "type": "Pastry"])
            },
            .breaks(section, member + ": an address alone", "schema.type") { put(&$0, "did:example:thing") },
        ]
    }

    static let resources: [ConformanceCase] = {
        let context: JSON = ["id": .string(ConformanceCase.v2), "digestSRI": .string(published)]
        let other: JSON = ["id": "https://school.example/logo.svg", "digestSRI": .string(published)]
        @Sendable func put(_ value: JSON) -> @Sendable (inout JSON) -> Void { { $0["relatedResource"] = value } }
        @Sendable func with(_ digest: String, _ text: String) -> JSON {
            ["id": .string(ConformanceCase.v2), digest: .string(text)]
        }
        return [
            .keeps("5.3", "one", change: put(context)),
            .keeps("5.3", "several, one that is not at hand", change: put([context, other])),
            .breaks(
                "5.3", "a media type that is a number", "schema.type",
                change: put(["id": .string(ConformanceCase.v2), "mediaType": 4, "digestSRI": .string(published)])),
            .keeps(
                "5.3", "with its media type",
                change: put([
                    "id": "https://school.example/a", "mediaType": "text/plain", "digestSRI": .string(published),
                ])),
            .keeps(
                "5.3", "a multihash",
                change: put(with("digestMultibase", "uEiBZlVztZpfWHgPyslVv6-UwirFoQoRvW1htfx963sknNA"))),
            .keeps(
                "5.3", "a digest that does not name its function, and is the right one",
                change: put(with("digestMultibase", "uWZVc7WaX1h4D8rJVb-vlMIqxaEKEb1tYbX8fet7JJzQ"))),
            .breaks("5.3", "addresses alone", "schema.type", change: put(["https://school.example/logo.svg"])),
            .breaks("5.3", "no id", "schema.required", change: put([["digestSRI": .string(published)]])),
            .breaks(
                "5.3", "an id that is no address", "jsonld.relative_iri", "schema.format",
                change: put([["id": "logo", "digestSRI": .string(published)]])),
            .breaks("5.3", "the same one twice", "resource.malformed", change: put([other, other])),
            .breaks("5.3", "no digest", "resource.malformed", change: put([["id": "https://school.example/logo.svg"]])),
            .breaks(
                "5.3", "another digest", "resource.digest",
                change: put(with("digestSRI", "sha384-" + String(repeating: "A", count: 64)))),
            .breaks(
                "5.3", "another digest that does not name its function", "resource.malformed",
                change: put(with("digestMultibase", "u" + String(repeating: "A", count: 43)))),
            .breaks("5.3", "no base64", "resource.malformed", change: put(with("digestSRI", "sha384-_"))),
            .breaks(
                "5.3", "a function that the grammar does not have", "resource.malformed",
                change: put(with("digestSRI", "md5-1B2M2Y8AsgTpgAmY7PhCfg=="))),
        ]
    }()

    /// The digest of the base context, as its specification states it.
    private static let published = "sha384-l/HrjlBCNWyAX91hr6LFV2Y3heB5Tcr6IeE4/Tje8YyzYBM8IhqjHWiWpr8+ZbYU"
}
