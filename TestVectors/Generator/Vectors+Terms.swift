import Encodings
import JSON

extension Setting {
    /// A document may define words itself.
    static let inline = Setting().with { $0.policy = World.policy("inline-contexts") }
}

/// What linked data makes of words, contexts and shapes: D14 to D23 of the catalogue.
extension VectorBook {
    mutating func addTerms() throws {
        try addUndefined()
        try addInlineContexts()
        try addContextsBehindAProof()
        try addNamedContexts()
        try addRelative()
        try addShapes()
        try addCliques()
    }

    private static let subject = "/credentialSubject"
    private static let v2 = "https://www.w3.org/ns/credentials/v2"

    /// The document has no meaning that could be signed: both the words and the signature say so.
    static func refused(_ reason: String, _ others: Finding...) -> Expected {
        var expected = Expected.invalid(failed("format.terms", reason), failed("proof.signature", reason))
        expected.findings += others
        return expected
    }

    /// D14: a program that drops what has no meaning signs the rest, and finds the signature good.
    private mutating func addUndefined() throws {
        for (name, what, badge) in [
            ("at-top", "A member of the credential has no meaning.", Badge.linked.setting("/memberLevel", to: "gold")),
            (
                "in-subject", "A member of the subject has no meaning.",
                Badge.linked.setting("/credentialSubject/memberLevel", to: "gold")
            ),
            (
                "in-achievement", "A member of the achievement has no meaning.",
                Badge.linked.setting("/credentialSubject/achievement/memberLevel", to: ["rank": 1])
            ),
            (
                "of-another-class", "A member that only results have stands in the achievement.",
                Badge.linked.setting("/credentialSubject/achievement/achievedLevel", to: "urn:level:1")
            ),
            (
                "type", "A type has no meaning.",
                Badge.linked.setting("/credentialSubject/type/-", to: "MemberSubject")
            ),
            (
                "misspelt", "A word is written in capitals.",
                Badge.linked.setting("/credentialSubject/Narrative", to: "With distinction")
            ),
            (
                "normal-form", "A letter of a word is another one that Unicode holds to be the same.",
                Badge.linked.setting("/credentialSubject/\u{212a}", to: "With distinction")
            ),
        ] {
            try add(
                "terms/undefined-\(name)", twin: "good/linked", what, attacks: name == "normal-form" ? "J02" : "D14",
                file: badge.looseFile, Self.refused("jsonld.undefined_term"))
        }
        add(
            "terms/undefined-added", twin: "good/linked", "A word without meaning was put in after signing.",
            attacks: "D14",
            file: try Badge.linked.sealed.setting("/credentialSubject/memberLevel", to: "gold").canonicalBytes(),
            Self.refused("jsonld.undefined_term"))
        try add(
            "terms/undefined-null", twin: "good/linked",
            "A word without meaning has no value: even so it is not signed.",
            attacks: "D14", file: Badge.linked.setting("/credentialSubject/memberLevel", to: .null).looseFile,
            Self.refused("jsonld.undefined_term"))
        try add(
            "terms/undefined-json", twin: "good/badge",
            "A word without meaning, in what is signed as JSON: all of it is signed.",
            attacks: "D14", file: Badge.sonnwald.setting("/credentialSubject/memberLevel", to: "gold").file, .valid())
        let elsewhere = Badge.linked.setting("/issuer/id", to: .string(TestKey.newcomer.did)).signed(by: .newcomer)
        try add(
            "terms/undefined-key-not-at-hand", twin: "good/did-key",
            "A word without meaning, and the issuer's document is not at hand.", attacks: "D14",
            file: elsewhere.setting("/credentialSubject/memberLevel", to: "gold").looseFile, .proofOnly,
            .invalid(
                failed("format.terms", "jsonld.undefined_term"), unknown("proof.signature", "did.unavailable"),
                Unlisted.withoutRegistry[0]))
    }

    /// D15, D19: a document that says itself what its words mean.
    private mutating func addInlineContexts() throws {
        let own: JSON = ["cardNumber": "https://sonnwald.example/terms#cardNumber"]
        let badge = Badge.plain.setting("/@context/-", to: own).setting("/credentialSubject/cardNumber", to: "L-77")
        try add(
            "terms/inline", "The document defines a word itself, and the policy allows that.", attacks: "D19",
            file: badge.file, .inline, .smallIsGood)
        let notTrusted = Expected.invalid(failed("format.terms", "context.not_trusted"))
        add(
            "terms/inline-not-allowed", twin: "terms/inline", "The policy does not allow that.", attacks: "D19",
            fileOf: "terms/inline", notTrusted)
        let both = try badge.file(
            badge.proof(badge.configuration("eddsa-jcs-2022")), badge.proof(badge.configuration("eddsa-rdfc-2022")))
        add(
            "terms/inline-set",
            "The document defines a word itself, and is signed as JSON and as linked data; the policy allows that.",
            attacks: "D07", "D19", file: both, .inline, .smallIsGood)
        add(
            "terms/inline-set-not-allowed", twin: "terms/inline-set",
            "The policy does not allow that, for the sake of the second proof.", attacks: "D07", "D19",
            fileOf: "terms/inline-set", notTrusted)
        let vocabulary: JSON = ["@vocab": "https://sonnwald.example/terms#"]
        try add(
            "terms/vocabulary", "The document gives a meaning to every word, and the policy allows that.",
            attacks: "D15",
            file: Badge.plain.setting("/@context/-", to: vocabulary).setting(
                "/credentialSubject/cardNumber", to: "L-77"
            )
            .file, .inline, .smallIsGood)
        add(
            "terms/vocabulary-not-allowed", twin: "terms/vocabulary", "The policy does not allow that.", attacks: "D15",
            fileOf: "terms/vocabulary", notTrusted)
        // Two words change places in the definitions and in the document: the same statements, read otherwise.
        func levels(_ passed: String, _ failed: String) -> Badge {
            Badge.plain.setting("/@context/-", to: ["passed": .string(passed), "failed": .string(failed)])
        }
        let (one, two) = ("https://sonnwald.example/terms#passed", "https://sonnwald.example/terms#failed")
        let swapped = levels(two, one).setting("/credentialSubject/passed", to: "welding").setting(
            "/credentialSubject/failed", to: "sailing")
        let signed = levels(one, two).setting("/credentialSubject/passed", to: "sailing").setting(
            "/credentialSubject/failed", to: "welding")
        try add(
            "terms/swapped",
            "The definitions of two words were exchanged after signing, and their values: the signature is good.",
            attacks: "D15", file: swapped.file(withProofOf: signed), .inline, .smallIsGood)
        add(
            "terms/swapped-not-allowed", twin: "terms/swapped", "A document may not say itself what its words mean.",
            attacks: "D15", fileOf: "terms/swapped", notTrusted)
        try add(
            "terms/inline-in-subject", "A context stands inside the subject, and the policy allows that.",
            attacks: "D19",
            file: Badge.plain.setting("/credentialSubject/@context", to: own).setting(
                "/credentialSubject/cardNumber", to: "L-77"
            ).file, .inline, .smallIsGood)
        add(
            "terms/inline-in-subject-not-allowed", twin: "terms/inline-in-subject", "The policy does not allow that.",
            attacks: "D19", fileOf: "terms/inline-in-subject", notTrusted)
        try add(
            "terms/inline-json", twin: "good/generic", "The document defines a word itself, and is signed as JSON.",
            attacks: "D19", file: Badge.small.setting("/@context/-", to: own).file, .smallIsGood)
        try add(
            "terms/protected", twin: "terms/inline", "The document gives another meaning to a word that is protected.",
            attacks: "D16",
            file: Badge.plain.setting("/@context/-", to: ["name": "https://sonnwald.example/terms#name"])
                .file(withProofOf: .plain), .inline, Self.refused("jsonld.protected_term"))
    }

    /// D15, D19: a proof over JSON names the contexts it was made under, and others are put behind them.
    private mutating func addContextsBehindAProof() throws {
        let signed = Badge.small
        let own = signed.setting("/@context/-", to: ["cardNumber": "https://sonnwald.example/terms#cardNumber"])
        func proof(_ badge: Badge) throws -> JSON {
            try badge.proof(
                badge.configuration("eddsa-jcs-2022").setting("/@context", to: badge.document["@context"]))
        }
        let notTrusted = Expected.invalid(
            failed("format.terms", "context.not_trusted"),
            unknown("issuer.legal_identifier", "issuer.identifier_missing"))
        try add(
            "terms/context-named-by-proof", "The proof names the contexts it was made under.", attacks: "D19",
            file: signed.file(proof(signed)), .smallIsGood)
        try add(
            "terms/inline-behind-proof", twin: "terms/context-named-by-proof",
            "Behind the contexts that the proof names stands one that the document defines itself.", attacks: "D15",
            "D19", file: own.file(proof(signed)), notTrusted)
        try add(
            "terms/inline-named-by-both", "Two proofs name a context that the document defines itself.", attacks: "D19",
            file: own.file(proof(own), proof(own)), .smallIsGood)
        try add(
            "terms/inline-behind-second-proof", twin: "terms/inline-named-by-both",
            "The second proof does not name the context that the document defines itself.", attacks: "D07", "D15",
            "D19",
            file: own.file(proof(own), proof(signed)), notTrusted)
    }

    /// D16, D17, D18: contexts by their address.
    private mutating func addNamedContexts() throws {
        try add(
            "terms/protected-by-published", twin: "good/linked-generic",
            "A published context gives another meaning to a word that the base context protects.", attacks: "D16",
            file: Badge.plain.setting("/@context/-", to: "http://data.europa.eu/snb/model/context/edc-ap")
                .file(withProofOf: .plain), Self.refused("jsonld.protected_term"))
        let contexts = Badge.linked.document["@context"]?.array ?? []
        try add(
            "terms/context-turned", twin: "good/linked",
            "The base context stands second: the same statements, and a good signature.",
            attacks: "D17",
            file: Badge.linked.setting("/@context", to: .array(contexts.reversed())).file(withProofOf: .linked),
            .invalid(
                failed("format.recognised", "context.order"), failed("format.schema", "schema.value")))
        let open = Expected.unknown(
            unknown("format.terms", "context.unknown"), unknown("proof.signature", "context.unknown"))
        for (name, what, badge, twin) in [
            (
                "behind", "A third context is not at hand.",
                Badge.linked.setting("/@context/-", to: "https://example.org/more"), "good/linked"
            ),
            (
                "misspelt", "The address of the context is misspelt.",
                Badge.plain.setting("/@context/-", to: "https://w3id.org/security/data-integrity/v2/"),
                "good/linked-generic"
            ),
            (
                "by-http", "The address of a context begins with http.",
                Badge.plain.setting("/@context/-", to: "http://w3id.org/security/data-integrity/v2"),
                "good/linked-generic"
            ),
            (
                "in-subject", "A context inside the subject is not at hand.",
                Badge.plain.setting("/credentialSubject/@context", to: "https://example.org/more"),
                "good/linked-generic"
            ),
        ] {
            try add(
                "terms/context-unknown-\(name)", twin: twin, what, attacks: "D18",
                file: badge.file(withProofOf: twin == "good/linked" ? .linked : .plain), open)
        }
        try add(
            "terms/context-unknown-json", twin: "good/generic",
            "A context is not at hand, which nobody needs for what is signed as JSON.", attacks: "D18",
            file: Badge.small.setting("/@context/-", to: "https://example.org/more").file, .smallIsGood)
        try add(
            "terms/context-repeated", twin: "good/linked-generic", "The base context stands there twice.",
            attacks: "D17",
            file: Badge.plain.setting("/@context/-", to: .string(Self.v2)).file, .smallIsGood)
    }

    /// D20: a reference that means something else in every other place.
    private mutating func addRelative() throws {
        for (name, what, badge, form) in [
            (
                "id", "The id of the subject is relative.", Badge.plain.setting("/credentialSubject/id", to: "mira"),
                "schema.format"
            ),
            (
                "evidence", "The address of the evidence is relative.",
                Badge.plain.setting("/evidence", to: [["id": "work.pdf", "type": "Evidence"]]), "schema.format"
            ),
            (
                "terms-of-use", "The address of a page is relative.",
                Badge.plain.setting("/termsOfUse", to: [["id": "terms.html", "type": "urn:example:Terms"]]),
                "schema.format"
            ),
        ] as [(String, String, Badge, String?)] {
            let expected = Self.refused("jsonld.relative_iri")
            try add(
                "terms/relative-\(name)", twin: "good/linked-generic", what, attacks: "D20", file: badge.looseFile,
                form.map { expected.and(failed("format.schema", $0)) } ?? expected)
        }
    }

    /// D21, D22: claims that stand elsewhere than they seem to, and two names of one thing.
    private mutating func addShapes() throws {
        let claim: JSON = ["id": "urn:uuid:2b9d0a52-0a5e-8d0e-9c5f-5c8a4f0d7e22", "name": "Another"]
        for (keyword, value) in [
            ("@graph", [claim]), ("@included", [claim]), ("@reverse", ["credentialSubject": claim]),
            ("@nest", ["description": "Nested"]), ("@set", [claim]), ("@list", [claim]), ("@index", "first"),
        ] as [(String, JSON)] {
            let badge = Badge.plain.setting("\(Self.subject)/\(keyword)", to: value)
            let lax = try? badge.looseFile
            try add(
                "terms/shape-\(keyword.dropFirst())", twin: "good/linked-generic",
                "The member \(keyword) moves claims to another place than where they stand.", attacks: "D21",
                file: lax ?? badge.file(withProofOf: .plain), Self.refused("jsonld.shape"))
        }
        try add(
            "terms/alias-type", twin: "good/linked-generic", "The credential has both type and @type.", attacks: "D22",
            file: Badge.plain.setting("/type", to: ["VerifiableCredential"]).setting(
                "/@type", to: "VerifiablePresentation"
            )
            .looseFile, Self.refused("jsonld.alias_conflict"))
        let both = Badge.plain.setting("\(Self.subject)/@id", to: "urn:uuid:2b9d0a52-0a5e-8d0e-9c5f-5c8a4f0d7e22")
        try add(
            "terms/alias-id", twin: "good/linked-generic", "The subject has both id and @id.", attacks: "D22",
            file: both.file(withProofOf: .plain), Self.refused("jsonld.alias_conflict"))
        try add(
            "terms/alias-alone", twin: "good/linked-generic", "The subject has @id alone, which is the same as id.",
            attacks: "D22",
            file: Badge.plain.setting(
                "/credentialSubject",
                to: ["@id": Badge.plain.document[at: "/credentialSubject/id"] ?? .null, "name": "Mira"]
            )
            .file(withProofOf: .plain), .smallIsGood)
    }

    /// D23: blank nodes that can only be told apart by trying out all their orders.
    private mutating func addCliques() throws {
        func clique(_ count: Int) -> Badge {
            let nodes: [JSON] = (0..<count).map { node in
                let others = (0..<count).filter { $0 != node }.map { JSON.string("_:n\($0)") }
                return ["id": .string("_:n\(node)"), "type": "Profile", "parentOrg": .array(others)]
            }
            return Badge.plain.setting("/@context", to: Badge.linked.document["@context"]).setting(
                "/credentialSubject/type", to: "Profile"
            ).setting("/credentialSubject/parentOrg", to: .array(nodes))
        }
        try add(
            "terms/clique-of-3", twin: "good/linked-generic", "Three nodes without names, each linked with all others.",
            attacks: "D23", file: clique(3).file, .smallIsGood)
        try add(
            "terms/clique-of-10", twin: "terms/clique-of-3", "Ten nodes without names, each linked with all others.",
            attacks: "D23", file: clique(10).file(withProofOf: .plain), Self.refused("limit.canonicalization"))
    }
}
