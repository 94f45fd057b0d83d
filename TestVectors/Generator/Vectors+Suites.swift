import DataIntegrity
import Encodings
import JSON
import Signing

extension Setting {
    /// The registry lists Sonnwald's keys on elliptic curves as well.
    static let ellipticKeys = Setting().with { $0.registries = [World.registry("with-elliptic-keys")] }
}

/// The kinds of proofs besides canonical JSON with Ed25519: linked data, legacy, ECDSA.
extension VectorBook {
    mutating func addSuites() throws {
        try addGoodSuites()
        try addRelabelled()
        try addKeysOfOtherSuites()
        try addChangedLinked()
        try addSetsOfSuites()
    }

    private static let suite2020 = "https://w3id.org/security/suites/ed25519-2020/v1"

    private static var legacy: Badge { Badge.sonnwald.setting("/@context/-", to: .string(suite2020)) }

    private mutating func addGoodSuites() throws {
        try add("good/linked", "The micro-credential, signed as linked data.", file: Badge.linked.file, .valid())
        add(
            "good/linked-pretty", twin: "good/linked", "White space and the order of members mean nothing.",
            attacks: "J12", file: reordered(try Badge.linked.sealed).bytes(pretty: true), .valid())
        try add(
            "good/linked-generic", "A credential that is no Open Badge, signed as linked data.", file: Badge.plain.file,
            .smallIsGood)
        let directed = Badge.plain.setting(
            "/name", to: ["@value": "بطاقة المكتبة", "@language": "ar", "@direction": "rtl"])
        try add(
            "good/linked-direction", "A name that is read from right to left; that it is so is signed along.",
            attacks: "D14", file: directed.file, .smallIsGood)
        for (name, what, direction) in [
            ("changed", "The direction was changed after signing.", "ltr"),
            ("removed", "The direction was taken out after signing.", nil),
        ] as [(String, String, JSON?)] {
            add(
                "proof/\(name)-direction", twin: "good/linked-direction", what, attacks: "D14",
                file: try directed.sealed.setting("/name/@direction", to: direction).canonicalBytes(),
                .invalid(failed("proof.signature", "proof.signature")))
        }
        try add(
            "good/legacy",
            "The micro-credential with a proof as it was made before the standard, Ed25519Signature2020.",
            file: Self.legacy.legacyFile, .valid())
        for (name, key, suite) in [
            ("p256-linked", TestKey.p256, Cryptosuite.ecdsaRDFC2019), ("p256-json", .p256, .ecdsaJCS2019),
            ("p384-linked", .p384, .ecdsaRDFC2019), ("p384-json", .p384, .ecdsaJCS2019),
        ] {
            try add(
                "good/\(name)", "The micro-credential, signed with \(key.type.rawValue) and \(suite.rawValue).",
                file: Badge.sonnwald.signed(by: key).signed(with: suite).file, .ellipticKeys, .valid())
        }
        let linked = try Badge.linked.sealed[at: "/proof"] ?? .null
        let json = try Badge.sonnwald.sealed[at: "/proof"] ?? .null
        add(
            "good/two-suites", "Two proofs of one credential: as linked data, and as canonical JSON.",
            file: Badge.sonnwald.file(linked, json), .valid())
        let elliptic = try Badge.sonnwald.signed(by: .p256).signed(with: .ecdsaRDFC2019).sealed[at: "/proof"] ?? .null
        add(
            "good/two-keys", "Two proofs of one credential: with Ed25519, and with P-256.",
            file: Badge.sonnwald.file(linked, elliptic), .ellipticKeys, .valid())
        add(
            "good/linked-context-in-proof", twin: "good/linked", "The proof repeats the contexts of the document.",
            attacks: "D12",
            file: Badge.linked.file(linked.setting("/@context", to: Badge.linked.document["@context"])), .valid())
    }

    /// D04: the proof says it was made otherwise than it was.
    private mutating func addRelabelled() throws {
        let linked = try Badge.linked.sealed
        let legacy = try JSONDocument(parsing: Self.legacy.legacyFile).root.tree
        let elliptic = try Badge.sonnwald.signed(by: .p256).signed(with: .ecdsaRDFC2019).sealed
        let unsupported = Expected.unknown(unknown("proof.present", "proof.unsupported"))
        let refused = Expected.invalid(failed("proof.signature", "proof.signature"))
        for (name, twin, what, attack, document, expected) in [
            (
                "linked-as-json", "good/linked", "Signed as linked data, and labelled as canonical JSON.", "D04",
                linked.setting("/proof/cryptosuite", to: "eddsa-jcs-2022"), refused
            ),
            (
                "linked-as-legacy", "good/linked", "Labelled as legacy, in contexts that do not know that type.", "D04",
                linked.removing("/proof/cryptosuite").setting("/proof/type", to: "Ed25519Signature2020"),
                .invalid(failed("proof.signature", "jsonld.undefined_term"))
            ),
            (
                "legacy-as-linked", "good/legacy", "A legacy proof, labelled as one of the standard.", "D04",
                legacy.setting("/proof/cryptosuite", to: "eddsa-rdfc-2022").setting(
                    "/proof/type", to: "DataIntegrityProof"), refused
            ),
            (
                "legacy-with-cryptosuite", "good/legacy", "A legacy proof that names a cryptosuite besides.", "D04",
                legacy.setting("/proof/cryptosuite", to: "eddsa-rdfc-2022"), unsupported
            ),
            (
                "elliptic-linked-as-json", "good/p256-linked", "Signed as linked data, and labelled as canonical JSON.",
                "D04", elliptic.setting("/proof/cryptosuite", to: "ecdsa-jcs-2019"), refused
            ),
            (
                "selective", "good/p256-linked", "The suite is one for selective disclosure, which is not read.", "D05",
                elliptic.setting("/proof/cryptosuite", to: "ecdsa-sd-2023"), unsupported
            ),
            (
                "legacy-2018", "good/legacy", "The type is the legacy one of 2018, which is not read.", "D05",
                legacy.setting("/proof/type", to: "Ed25519Signature2018"), unsupported
            ),
        ] as [(String, String, String, String, JSON, Expected)] {
            add(
                "suite/\(name)", twin: twin, what, attacks: attack, file: document.canonicalBytes(), setting(of: twin),
                expected)
        }
    }

    /// B05: a key that the suite has nothing to do with.
    private mutating func addKeysOfOtherSuites() throws {
        for (name, what, twin, badge, suite) in [
            (
                "ed25519-key-for-ecdsa", "The suite is for elliptic curves, the key on another.", "good/p256-linked",
                Badge.linked, "ecdsa-rdfc-2019"
            ),
            (
                "p256-key-for-eddsa", "The suite is for Ed25519, the key is on P-256.", "good/linked",
                Badge.sonnwald.signed(by: .p256), "eddsa-rdfc-2022"
            ),
            (
                "p384-key-for-eddsa-json", "The suite is for Ed25519, the key is on P-384.", "good/p384-json",
                Badge.sonnwald.signed(by: .p384), "eddsa-jcs-2022"
            ),
        ] {
            try add(
                "suite/\(name)", twin: twin == "good/linked" ? "good/p256-linked" : twin, what, attacks: "B05",
                file: badge.file(badge.proof(badge.configuration(suite))), .ellipticKeys,
                .invalid(failed("proof.signature", "key.type")))
        }
        let short = Badge.sonnwald.signed(by: .p256).signed(with: .ecdsaRDFC2019)
        let proof = try short.sealed[at: "/proof"] ?? .null
        add(
            "suite/p256-signature-for-p384-key", twin: "good/p384-linked",
            "The signature is one with P-256, the key that is named is on P-384.", attacks: "B05", "D02",
            file: short.file(proof.setting("/verificationMethod", to: .string(TestKey.p384.method))), .ellipticKeys,
            .invalid(failed("proof.signature", "sig.length")))
        try add(
            "suite/elliptic-key-of-a-stranger", twin: "good/p256-linked",
            "Another key on the same curve made the signature, under the name of the issuer's.", attacks: "D02",
            file: Badge.sonnwald.signed(by: TestKey("p256-stranger", "", type: .p256), as: TestKey.p256.method)
                .signed(with: .ecdsaRDFC2019).file, .ellipticKeys,
            .invalid(failed("proof.signature", "proof.signature")))
    }

    /// D11, D12: what a signature over linked data covers.
    private mutating func addChangedLinked() throws {
        let good = try Badge.linked.sealed
        let failure = Expected.invalid(failed("proof.signature", "proof.signature"))
        for (name, pointer, value) in [
            ("title", "/name", "Doctor of everything"), ("award-date", "/awardedDate", "2020-05-08T00:00:00+02:00"),
            ("grade", "/credentialSubject/result/0/value", "5"),
            ("credits", "/credentialSubject/creditsEarned", 5),
            ("learner", "/credentialSubject/identifier/0/salt", "k7Qe3"),
            ("id", "/id", "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a12"),
            ("validity", "/validUntil", "2099-01-01T00:00:00Z"),
        ] as [(String, String, JSON)] {
            add(
                "suite/linked-changed-\(name)", twin: "good/linked", "\(pointer) was changed after signing.",
                attacks: "D11", file: good.setting(pointer, to: value).canonicalBytes(), failure)
        }
        for (name, member, value) in [
            ("created", "created", "2026-05-12T07:30:01Z"),
            ("id", "id", "urn:uuid:0a4c6b4e-9f57-8d2b-8f3e-0a1b2c3d4e5f"),
            ("nonce", "nonce", "n"), ("challenge", "challenge", "c"), ("domain", "domain", "jobs.example"),
            ("expires", "expires", "2027-01-01T00:00:00Z"),
        ] as [(String, String, JSON)] {
            add(
                "suite/linked-changed-option-\(name)", twin: "good/linked",
                "The member \(member) of the proof was changed after signing.", attacks: "D11",
                file: good.setting("/proof/\(member)", to: value).canonicalBytes(), failure)
        }
        add(
            "suite/linked-of-another-credential", twin: "good/linked",
            "The proof is that of another credential of the same issuer.", attacks: "D11",
            file: Badge.linked.file(try Badge.plain.sealed[at: "/proof"] ?? .null), failure)
        add(
            "suite/linked-context-foreign", twin: "good/linked-context-in-proof",
            "The proof names a context that the document does not.", attacks: "D12",
            file: good.setting("/proof/@context", to: ["https://w3id.org/security/data-integrity/v2"]).canonicalBytes(),
            .invalid(failed("proof.signature", "proof.context")))
        let legacy = try JSONDocument(parsing: Self.legacy.legacyFile).root.tree
        add(
            "suite/legacy-changed", twin: "good/legacy", "The title was changed after signing.", attacks: "D11",
            file: legacy.setting("/name", to: "Doctor of everything").canonicalBytes(), failure)
        for name in ["p256-linked", "p256-json", "p384-linked", "p384-json"] {
            let suite = name.hasSuffix("json") ? Cryptosuite.ecdsaJCS2019 : .ecdsaRDFC2019
            let key = name.hasPrefix("p256") ? TestKey.p256 : .p384
            let sealed = try Badge.sonnwald.signed(by: key).signed(with: suite).sealed
            add(
                "suite/\(name)-changed", twin: "good/\(name)", "The title was changed after signing.", attacks: "D11",
                file: sealed.setting("/name", to: "Doctor of everything").canonicalBytes(), .ellipticKeys, failure)
        }
    }

    /// D07 with proofs of two suites.
    private mutating func addSetsOfSuites() throws {
        let linked = try Badge.linked.sealed[at: "/proof"] ?? .null
        let json = try Badge.sonnwald.sealed[at: "/proof"] ?? .null
        for (name, what, proofs) in [
            (
                "first-bad", "The proof over linked data is bad.",
                [linked.setting("/created", to: "2026-05-12T07:30:01Z"), json]
            ),
            (
                "second-bad", "The proof over canonical JSON is bad.",
                [linked, json.setting("/created", to: "2026-05-12T07:30:01Z")]
            ),
        ] {
            add(
                "suite/two-\(name)", twin: "good/two-suites", what, attacks: "D07",
                file: Badge.sonnwald.file(proofs[0], proofs[1]), .invalid(failed("proof.signature", "proof.set")))
        }
        let words = Badge.sonnwald.setting("/credentialSubject/memberLevel", to: "gold")
        let configuration = try words.sealed[at: "/proof"] ?? .null
        try add(
            "suite/two-with-word-without-meaning", twin: "good/two-suites",
            "A word without meaning was signed as JSON, and dropped as linked data.", attacks: "D14",
            file: words.file(words.proof(words.configuration("eddsa-rdfc-2022"), .loose), configuration),
            .invalid(failed("format.terms", "jsonld.undefined_term"), failed("proof.signature", "proof.set")))
    }
}
