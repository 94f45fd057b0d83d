import DataIntegrity
import JSON

/// Documents that say to linked data what was signed, and to whoever reads them as JSON less: D21 of the catalogue.
extension VectorBook {
    mutating func addHidden() throws {
        let badge = Badge.withStatus.signed(with: .eddsaRDFC2022).setting("/validUntil", to: "2036-05-12T07:30:00Z")
        try add(
            "terms/status-linked", "A micro-credential with status and end, signed as linked data.", attacks: "D21",
            file: badge.file, .withStatus, .valid())
        let vocabulary = "https:~1~1www.w3.org~12018~1credentials#"
        func moved(_ member: String, to pointer: String, _ value: (JSON) -> JSON = { $0 }) -> Badge {
            badge.removing("/" + member).setting(pointer, to: value(badge.document[member] ?? .null))
        }
        let renamed = moved("credentialStatus", to: "/\(vocabulary)credentialStatus")
        try add(
            "terms/status-by-its-address", twin: "terms/status-linked",
            "After signing the status got the address of its word for a name: the same statements, and a good signature.",
            attacks: "D21", file: renamed.file(withProofOf: badge), .withStatus, Self.refused("jsonld.shape"))
        let end = moved("validUntil", to: "/\(vocabulary)validUntil") {
            ["@value": $0, "@type": "http://www.w3.org/2001/XMLSchema#dateTime"]
        }
        try add(
            "terms/end-by-its-address", twin: "terms/status-linked",
            "After signing the end got the address of its word for a name: the same statements, and a good signature.",
            attacks: "D21", file: end.file(withProofOf: badge), .withStatus, Self.refused("jsonld.shape"))
        let elsewhere = moved("credentialStatus", to: "/evidence") {
            let types: JSON = ["Evidence", "VerifiableCredential"]
            return [["id": .string(World.credentialID), "type": types, "credentialStatus": $0]]
        }
        try add(
            "terms/status-elsewhere", twin: "terms/status-linked",
            "The status stands in another object, which has the credential's own id.", attacks: "D21",
            file: elsewhere.looseFile, .withStatus, Self.refused("jsonld.shape"))
        try addWrapped()
    }

    /// Values in lists: the same statements, of which whoever looks for a text finds none.
    private mutating func addWrapped() throws {
        let pointer = "/credentialSubject/result/0/value"
        let grade = Badge.linked.document[at: pointer] ?? .null
        func wrapped(_ value: JSON) throws -> [UInt8] {
            try Badge.linked.setting(pointer, to: value).file(withProofOf: .linked)
        }
        try add(
            "terms/grade-in-a-list", twin: "good/linked", "After signing the grade was put into a list of one.",
            attacks: "D21", file: wrapped([grade]), .invalid(failed("format.schema", "schema.cardinality")))
        try add(
            "terms/grade-in-a-list-json", twin: "good/badge",
            "The grade is in a list of one, in what is signed as JSON: so it was signed.", attacks: "D21",
            file: Badge.sonnwald.setting(pointer, to: [grade]).file,
            .valid(failed("format.schema", "schema.cardinality")))
        try add(
            "terms/grade-in-two-lists", twin: "good/linked", "After signing the grade was put into a list in a list.",
            attacks: "D21", file: wrapped([[grade]]),
            Self.refused("jsonld.shape", failed("format.schema", "schema.cardinality")))
    }
}
