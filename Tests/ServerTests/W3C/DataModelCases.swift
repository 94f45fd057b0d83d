import JSON

// What the W3C's data model asks of whoever issues, statement by statement, with documents of our own.
//
// Source: Verifiable Credentials Data Model 2.0 (https://www.w3.org/TR/vc-data-model-2.0/), whose sections are named.

extension [ConformanceCase] {
    static let contexts: [ConformanceCase] = [
        .keeps("4.3", "the base context alone") { _ in },
        .keeps("4.3", "an address behind it") {
            $0["@context"] = ConformanceCase.contexts(.string(ConformanceCase.examples))
        },
        .keeps("4.3", "an object behind it") {
            $0["@context"] = ConformanceCase.contexts(ConformanceCase.words)
            $0["type"] = ["VerifiableCredential", "Pastry"]
        },
        .breaks("4.3", "no context", "jsonld.undefined_term", "context.missing") { $0["@context"] = nil },
        .breaks("4.3", "null", "jsonld.undefined_term", "context.order") { $0["@context"] = .null },
        .breaks("4.3", "a number", "jsonld.invalid_local_context", "context.order") { $0["@context"] = 4 },
        .breaks("4.3", "a text alone, no ordered set", "schema.cardinality") {
            $0["@context"] = .string(ConformanceCase.v2)
        },
        .breaks("4.3", "an empty list", "jsonld.undefined_term", "context.order") { $0["@context"] = [] },
        .breaks("4.3", "another context alone", "context.order") {
            $0["@context"] = [.string(ConformanceCase.examples)]
        },
        .breaks("4.3", "the base context second", "context.order") {
            $0["@context"] = [.string(ConformanceCase.examples), .string(ConformanceCase.v2)]
        },
        .breaks("4.3", "something that is no address", "jsonld.loading_document_failed") {
            $0["@context"] = ConformanceCase.contexts("http ://pastry")
        },
        .breaks("4.3", "a context that nobody has", "context.unknown") {
            $0["@context"] = ConformanceCase.contexts("https://words.example/none")
        },
        .breaks("4.3", "a number in the list", "jsonld.invalid_local_context", "schema.type") {
            $0["@context"] = ConformanceCase.contexts(17)
        },
        .breaks("4.3", "null in the list", "jsonld.invalid_context_nullification", "schema.type") {
            $0["@context"] = ConformanceCase.contexts(.null)
        },
        .breaks("4.3", "a list in the list", "schema.type") { $0["@context"] = ConformanceCase.contexts([]) },
        .breaks("5.2.1", "a word of the base context with another meaning", "jsonld.protected_term") {
            $0["@context"] = ConformanceCase.contexts(["VerifiableCredential": "https://words.example/#Other"])
        },
        .breaks("5.2.1", "a protected word with another meaning", "jsonld.protected_term") {
            $0["@context"] = ConformanceCase.contexts(
                ["@protected": true, "Pastry": "https://words.example/#A"], ["Pastry": "https://words.example/#B"])
            $0["type"] = ["VerifiableCredential", "Pastry"]
        },
    ]

    static let identifiers: [ConformanceCase] = [
        .keeps("4.4", "an id that is a DID") { $0["id"] = "did:example:cake" },
        .keeps("4.4", "an id that is a URN") { $0["id"] = "urn:uuid:0d2f2b8e-6a54-4f0f-8f0e-51f7c7f6a1de" },
        .keeps("4.4", "an id that leads somewhere") { $0["id"] = "https://school.example/cakes/1" },
        .keeps("4.4", "a subject without id") { $0["credentialSubject"] = ["name": "Mira"] },
        .breaks("4.4", "null", "jsonld.invalid_id_value", "schema.type") { $0["id"] = .null },
        .breaks("4.4", "a number", "jsonld.invalid_id_value", "schema.type") { $0["id"] = 4 },
        .breaks("4.4", "an object", "jsonld.invalid_id_value", "schema.type") { $0["id"] = [:] },
        .breaks("4.4", "no address", "jsonld.relative_iri", "schema.format") { $0["id"] = "cake" },
        .breaks("4.4", "two", "jsonld.invalid_id_value", "schema.cardinality") {
            $0["id"] = ["did:example:a", "did:example:b"]
        },
        .breaks("4.4", "a list of one", "jsonld.invalid_id_value", "schema.cardinality") {
            $0["id"] = ["did:example:a"]
        },
        .breaks("4.4", "a subject with two", "jsonld.invalid_id_value", "schema.cardinality") {
            $0["credentialSubject"] = ["id": ["did:example:a", "did:example:b"]]
        },
        .breaks("4.4", "a subject with no address", "jsonld.relative_iri", "schema.format") {
            $0["credentialSubject"] = ["id": "mira"]
        },
        .breaks("4.4", "a subject with null", "jsonld.invalid_id_value", "schema.type") {
            $0["credentialSubject"] = ["id": .null]
        },
    ]

    static let types: [ConformanceCase] = [
        .keeps("4.5", "a further type by its address") {
            $0["type"] = ["VerifiableCredential", "https://words.example/#Cake"]
        },
        .keeps("4.5", "a further type that a context knows") {
            $0["@context"] = ConformanceCase.contexts(.string(ConformanceCase.examples))
            $0["type"] = ["VerifiableCredential", "BakingCredential"]
        },
        .keeps("4.5", "in any order") {
            $0["type"] = ["https://words.example/#A", "VerifiableCredential", "https://words.example/#B"]
        },
        .keeps("4.5", "last") { $0["type"] = ["https://words.example/#A", "VerifiableCredential"] },
        .breaks("4.5", "none", "jsonld.undefined_term", "format.no_credential") { $0["type"] = nil },
        .breaks("4.5", "null", "jsonld.undefined_term", "format.no_credential") { $0["type"] = .null },
        .breaks("4.5", "a number", "jsonld.undefined_term", "format.no_credential") { $0["type"] = 4 },
        .breaks("4.5", "an empty list", "jsonld.undefined_term", "format.no_credential") { $0["type"] = [] },
        .breaks("4.5", "a number in the list", "jsonld.undefined_term", "format.no_credential") { $0["type"] = [4] },
        .breaks("4.5", "null beside it", "jsonld.invalid_type_value", "schema.type") {
            $0["type"] = ["VerifiableCredential", .null]
        },
        .breaks("4.5", "a word without meaning", "jsonld.undefined_term") {
            $0["type"] = ["VerifiableCredential", "Pastry"]
        },
        .breaks("4.5", "a word that a context takes the meaning from", "jsonld.undefined_term") {
            $0["@context"] = ConformanceCase.contexts(["@vocab": .null])
            $0["type"] = ["VerifiableCredential", "Pastry"]
        },
        .breaks("4.5", "a word that means no address", "jsonld.invalid_iri_mapping") {
            $0["@context"] = ConformanceCase.contexts(["Pastry": "http ://words#Pastry"])
            $0["type"] = ["VerifiableCredential", "Pastry"]
        },
        .breaks("4.5", "another type alone", "jsonld.undefined_term", "format.no_credential") {
            $0["@context"] = ConformanceCase.contexts(ConformanceCase.words)
            $0["type"] = ["Pastry"]
        },
    ]

    static let issuers: [ConformanceCase] = [
        .keeps("4.7", "an address") { $0["issuer"] = "https://school.example/" },
        .keeps("4.7", "an object with an id") { $0["issuer"] = ["id": "did:example:school", "name": "A school"] },
        .breaks("4.7", "none", "issuer.malformed") { $0["issuer"] = nil },
        .breaks("4.7", "null", "issuer.malformed") { $0["issuer"] = .null },
        .breaks("4.7", "a number", "issuer.malformed") { $0["issuer"] = 4 },
        .breaks("4.7", "true", "issuer.malformed") { $0["issuer"] = true },
        .breaks("4.7", "a list", "issuer.malformed") { $0["issuer"] = [] },
        .breaks("4.7", "no address", "jsonld.relative_iri", "schema.format") { $0["issuer"] = "school" },
        .breaks("4.7", "a blank in the scheme", "jsonld.relative_iri", "schema.format") {
            $0["issuer"] = "http ://school"
        },
        .breaks("4.7", "an object without id", "issuer.malformed") { $0["issuer"] = ["name": "A school"] },
        .breaks("4.7", "an object whose id is null", "jsonld.invalid_id_value", "issuer.malformed") {
            $0["issuer"] = ["id": .null]
        },
        .breaks("4.7", "an object whose id is no address", "jsonld.relative_iri", "schema.format") {
            $0["issuer"] = ["id": "school"]
        },
    ]

    static let subjects: [ConformanceCase] = [
        .keeps("4.8", "several") { $0["credentialSubject"] = [["id": "did:example:a"], ["id": "did:example:b"]] },
        .breaks("4.8", "none", "schema.required") { $0["credentialSubject"] = nil },
        .breaks("4.8", "one of whom nothing is said", "schema.required") { $0["credentialSubject"] = [:] },
        .breaks("4.8", "an empty list", "schema.cardinality") { $0["credentialSubject"] = [] },
        .breaks("4.8", "an address alone", "schema.type") { $0["credentialSubject"] = "did:example:a" },
        .breaks("4.8", "null", "schema.type") { $0["credentialSubject"] = .null },
        .breaks("4.8", "a number", "schema.type") { $0["credentialSubject"] = 4 },
        .breaks("4.8", "several, one of whom nothing is said of", "schema.required") {
            $0["credentialSubject"] = [["id": "did:example:a"], [:]]
        },
        .breaks("4.8", "a list of what are no objects", "schema.type") { $0["credentialSubject"] = [true, 4] },
        .breaks("5.2", "a word about her that has no meaning", "jsonld.undefined_term") {
            $0["credentialSubject"] = ["id": "did:example:a", "cakes": 4]
        },
    ]

    static let times: [ConformanceCase] = [
        .keeps("4.9", "in the past") { $0["validFrom"] = "2019-03-04T05:06:07Z" },
        .keeps("4.9", "with thousandths") { $0["validFrom"] = "2019-03-04T05:06:07.891Z" },
        .keeps("4.9", "with an offset") { $0["validFrom"] = "2019-03-04T05:06:07-06:30" },
        .keeps("4.9", "in the future") { $0["validFrom"] = "2091-03-04T05:06:07Z" },
        .keeps("4.9", "over already") {
            $0["validFrom"] = "2019-03-04T05:06:07Z"
            $0["validUntil"] = "2019-03-04T05:06:08Z"
        },
        .keeps("4.9", "an end alone, with thousandths") { $0["validUntil"] = "2019-03-04T05:06:07.891Z" },
        .keeps("4.9", "an end in another zone, later though it reads earlier") {
            $0["validFrom"] = "2019-03-04T05:06:07Z"
            $0["validUntil"] = "2019-03-03T23:06:08-06:00"
        },
        .keeps("4.9", "both at the same instant") {
            $0["validFrom"] = "2091-03-04T05:06:07Z"
            $0["validUntil"] = "2091-03-04T05:06:07Z"
        },
        .breaks("4.9", "the end before the beginning", "time.inverted") {
            $0["validFrom"] = "2031-03-04T05:06:07Z"
            $0["validUntil"] = "2019-03-04T05:06:07Z"
        },
        .breaks("4.9", "words", "time.malformed") { $0["validUntil"] = "next week" },
        .breaks("4.9", "a day", "time.malformed") { $0["validFrom"] = "2019-03-04" },
        .breaks("4.9", "a blank between day and time", "time.malformed") { $0["validFrom"] = "2019-03-04 05:06:07Z" },
        .breaks("4.9", "small letters", "time.malformed") { $0["validFrom"] = "2019-03-04t05:06:07z" },
        .breaks("4.9", "a day that does not exist", "time.malformed") { $0["validFrom"] = "2019-02-30T05:06:07Z" },
        // Whoever reads such a time takes it for UTC; nobody should write one.
        .breaks("4.9", "no offset", "time.malformed") { $0["validFrom"] = "2019-03-04T05:06:07" },
        .breaks("4.9", "a number", "schema.type") { $0["validFrom"] = 4 },
        .breaks("4.9", "null", "schema.type") { $0["validUntil"] = .null },
        .breaks("4.9", "a list", "schema.cardinality") { $0["validFrom"] = ["2019-03-04T05:06:07Z"] },
    ]
}
