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
        try addScales()
    }

    /// The grades of a scale in another order: which one is better rests on it where the proof signs it, and nowhere else.
    private mutating func addScales() throws {
        let pointer = "/credentialSubject/achievement/resultDescription/0/allowedValue"
        func turned(_ badge: Badge) -> Badge {
            badge.setting(pointer, to: .array((badge.document[at: pointer]?.array ?? []).reversed()))
        }
        try add(
            "terms/scale-turned", twin: "good/linked", "After signing the grades of the scale were turned round.",
            attacks: "D21", file: turned(.linked).file(withProofOf: .linked),
            .invalid(failed("proof.signature", "proof.signature")))
        let early = Badge.linked
            .setting("/@context/0", to: "https://www.w3.org/2018/credentials/v1")
            .setting("/@context/1", to: "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json")
            .setting("/@context/-", to: "https://w3id.org/security/data-integrity/v2")
            .setting("/issuanceDate", to: Badge.linked.document[at: "/validFrom"]).removing("/validFrom")
            .removing("/credentialSubject/achievement/inLanguage")
        try add(
            "terms/scale-in-a-set", "A context in which the grades of a scale have no order.", file: early.file,
            .valid())
        try add(
            "terms/scale-in-a-set-turned", twin: "terms/scale-in-a-set",
            "After signing the grades of the scale were turned round: the same statements. Which is better nobody signed.",
            attacks: "D21", file: turned(early).file(withProofOf: early), .valid())
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
