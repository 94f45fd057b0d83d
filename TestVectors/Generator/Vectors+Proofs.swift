import DataIntegrity
import JSON

/// Proofs that are not there, are of no kind that is known, or do not belong to the document: area D of the catalogue.
extension VectorBook {
    mutating func addProofs() throws {
        let good = try Badge.sonnwald.sealed
        try addMissing(good)
        try addUnsupported(good)
        try addMalformed(good)
        try addChanged(good)
        try addContexts()
        try addProofSets(good)
        try addPurposes()
    }

    private mutating func add(
        _ name: String, _ differs: String, _ attack: String, _ document: JSON, twin: String = "good/badge",
        _ expected: Expected
    ) {
        add(
            "proof/\(name)", twin: twin, differs, attacks: attack, file: document.canonicalBytes(), setting(of: twin),
            expected)
    }

    private mutating func addMissing(_ good: JSON) throws {
        let missing = Expected.invalid(failed("proof.present", "proof.missing"))
        for (name, what, proof, form) in [
            ("missing", "There is no proof.", nil, nil), ("null", "The proof is null.", .null, "schema.type"),
            ("empty-list", "The proof is an empty list.", [], nil),
            ("text", "The proof is a text.", "signed", "schema.type"),
            ("number", "The proof is a number.", 1, "schema.type"), ("true", "The proof is true.", true, "schema.type"),
            ("list-of-text", "The proof is a list of a text.", ["signed"], "schema.type"),
        ] as [(String, String, JSON?, String?)] {
            add(
                name, what, "D06", good.setting("/proof", to: proof),
                form.map { missing.and(failed("format.schema", $0)) } ?? missing)
        }
        add(
            "empty-object", "The proof is an empty object.", "D06", good.setting("/proof", to: [:]),
            missing.and(failed("format.schema", "schema.required")))
        add(
            "of-inner-credential-only", "A good credential stands inside an unsigned one, which says other things.",
            "D24",
            good.setting("/proof", to: nil).setting("/name", to: "Doctor of everything").setting("/inner", to: good),
            .invalid(failed("proof.present", "proof.missing")))
    }

    private mutating func addUnsupported(_ good: JSON) throws {
        add(
            "unsupported-relabelled", "The suite is relabelled eddsa-rdfc-2022.", "D04",
            good.setting("/proof/cryptosuite", to: "eddsa-rdfc-2022"),
            .invalid(failed("proof.signature", "proof.signature")))
        add(
            "unsupported-chained", "The proof names a proof before it that is not there.", "D08",
            good.setting("/proof/previousProof", to: "urn:uuid:00000000-0000-8000-8000-000000000001"),
            .invalid(failed("proof.signature", "proof.chain")))
        for (name, what, attack, member, value) in [
            ("unknown-suite", "The suite is one that nobody knows.", "D05", "cryptosuite", "eddsa-jcs-2032"),
            ("suite-in-capitals", "The suite is written in capitals.", "D05", "cryptosuite", "EDDSA-JCS-2022"),
            ("legacy-type", "The type is a legacy one.", "D04", "type", "Ed25519Signature2020"),
            ("unknown-type", "The type is one that nobody knows.", "D05", "type", "SomeProof"),
        ] as [(String, String, String, String, JSON)] {
            add(
                "unsupported-\(name)", what, attack, good.setting("/proof/\(member)", to: value),
                .unknown(unknown("proof.present", "proof.unsupported")))
        }
        // What another kind of proof may hold is not for us to judge.
        add(
            "unsupported-with-own-members", "A legacy proof has members of types that ours do not have.", "D05",
            good.setting("/proof/type", to: "MerkleProof2019").setting("/proof/created", to: ["@value": "2026-05-12"]),
            .unknown(unknown("proof.present", "proof.unsupported"), failed("format.schema", "schema.type")))
    }

    private mutating func addMalformed(_ good: JSON) throws {
        let malformed = failed("proof.present", "proof.malformed")
        for member in ["type", "cryptosuite", "verificationMethod", "proofPurpose", "proofValue"] {
            add(
                "without-\(member.lowercased())", "The proof has no \(member).", "D06",
                good.removing("/proof/\(member)"),
                // Every format asks for the type of a proof; what else there is depends on the type.
                member == "type"
                    ? .invalid(malformed, failed("format.schema", "schema.required")) : .invalid(malformed))
        }
        for (name, member, value, form) in [
            ("unknown-member", "jws", "eyJ", nil), ("created-number", "created", 1_778_571_000, "schema.type"),
            ("challenge-list", "challenge", ["c"], "schema.cardinality"),
            ("purpose-list", "proofPurpose", ["assertionMethod"], "schema.cardinality"),
            ("value-null", "proofValue", .null, "schema.type"),
            ("method-object", "verificationMethod", ["id": "x"], "schema.type"),
            ("domain-number", "domain", 1, "schema.type"),
            ("domain-list-of-numbers", "domain", ["jobs.example", 1], "schema.type"),
            ("type-list", "type", ["DataIntegrityProof"], "schema.cardinality"),
        ] as [(String, String, JSON, String?)] {
            add(
                "malformed-\(name)",
                "The member \(member) of the proof is one that it must not have, or of another type.",
                "J11", good.setting("/proof/\(member)", to: value),
                form.map { .invalid(malformed, failed("format.schema", $0)) } ?? .invalid(malformed))
        }
        let proof = good[at: "/proof"] ?? .null
        add(
            "sixteen", "The same good proof stands there sixteen times.", "J15",
            good.setting("/proof", to: .array(Array(repeating: proof, count: 16))), .valid())
        add(
            "seventeen", "The same good proof stands there seventeen times.", "J15",
            good.setting("/proof", to: .array(Array(repeating: proof, count: 17))), twin: "proof/sixteen",
            .invalid(failed("proof.present", "proof.malformed")))
    }

    private mutating func addChanged(_ good: JSON) throws {
        let failure = Expected.invalid(failed("proof.signature", "proof.signature"))
        for (name, pointer, value) in [
            ("title", "/name", "Doctor of everything"), ("award-date", "/awardedDate", "2020-05-08T00:00:00+02:00"),
            ("learner", "/credentialSubject/identifier/0/identityHash", "Mira Kallio-Brand"),
            ("grade", "/credentialSubject/result/0/value", "5"), ("issuer-name", "/issuer/name", "Hochschule Sonnwalt"),
            ("id", "/id", "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a12"), ("extra-member", "/revoked", false),
            ("validity", "/validUntil", "2099-01-01T00:00:00Z"), ("context-removed", "/@context/1", nil),
        ] as [(String, String, JSON?)] where name != "context-removed" {
            add(
                "changed-\(name)", "\(pointer) was changed after signing.", "D11", good.setting(pointer, to: value),
                failure)
        }
        add(
            "changed-member-removed", "The outcome of the quality assurance was taken out after signing.", "D11",
            good.removing(good.alignment("QualityAssurance")), failure)
        for (name, member, value) in [
            ("created", "created", "2026-05-12T07:30:01Z"), ("id", "id", "urn:x"), ("nonce", "nonce", "n"),
            ("challenge", "challenge", "c"), ("domain", "domain", "jobs.example"),
            ("expires", "expires", "2027-01-01T00:00:00Z"),
        ] as [(String, String, JSON)] {
            add(
                "changed-option-\(name)", "The member \(member) of the proof was changed after signing.", "D11",
                good.setting("/proof/\(member)", to: value), failure)
        }
        add(
            "of-another-credential", "The proof is that of another credential of the same issuer.", "D11",
            good.setting("/proof", to: try Badge.withStatus.sealed[at: "/proof"]), failure)
        try add(
            "proof/by-another-key", twin: "good/badge",
            "Another key made the signature, under the name of the issuer's.",
            attacks: "D02", file: Badge.sonnwald.signed(by: .stranger, as: TestKey.issuerWeb.method).file, failure)
    }

    private mutating func addContexts() throws {
        let good = try Badge.sonnwald.sealed
        add(
            "context-longer", "A context was added behind those that were signed.", "D12",
            good.setting("/@context/-", to: "https://example.org/more"), .valid())
        add(
            "context-longer-inline", "A context of somebody's own was put behind those that were signed.", "D15",
            good.setting("/@context/-", to: ["name": "https://sonnwald.example/terms#name"]),
            .invalid(failed("format.terms", "context.not_trusted")))
        let other = failed("proof.signature", "proof.context")
        add(
            "context-turned", "The contexts stand in another order than in the proof.", "D12",
            good.setting("/@context", to: .array((good[at: "/@context"]?.array ?? []).reversed())),
            .invalid(failed("format.recognised", "context.order"), failed("format.schema", "schema.value"), other))
        add(
            "context-shorter", "A context that was signed was taken out.", "D12", good.removing("/@context/1"),
            .invalid(other, failed("format.schema", "schema.value")))
        add(
            "context-gone", "All contexts were taken out of the document.", "D12", good.removing("/@context"),
            .invalid(failed("format.recognised", "context.missing"), failed("format.schema", "schema.required"), other))
        let bare = try Badge.sonnwald.setting("/@context", to: []).sealed
        add(
            "context-signed-empty", "No context was signed, and a base context was put in afterwards.", "D13",
            bare.setting("/@context", to: good[at: "/@context"]), .invalid(failed("proof.signature", "proof.context")))
        add(
            "context-not-in-proof", "The context was taken out of the proof.", "D12", good.removing("/proof/@context"),
            .invalid(failed("proof.signature", "proof.signature")))
    }

    private mutating func addProofSets(_ good: JSON) throws {
        let proof = good[at: "/proof"] ?? .null
        let bad = proof.setting("/created", to: "2026-05-12T07:30:01Z")
        let unsupported = proof.setting("/cryptosuite", to: "eddsa-jcs-2032")
        func set(_ proofs: JSON...) -> JSON { good.setting("/proof", to: .array(proofs)) }
        let twin = "good/proof-set"
        add(
            "set-with-bad", "One of the two proofs is bad.", "D07", set(proof, bad), twin: twin,
            .invalid(failed("proof.signature", "proof.set")))
        add(
            "set-bad-first", "The first of the two proofs is bad.", "D07", set(bad, proof), twin: twin,
            .invalid(failed("proof.signature", "proof.set")))
        add(
            "set-with-unsupported", "One of the two proofs is of a suite that is not known.", "D07",
            set(proof, unsupported),
            twin: twin,
            .unknown(unknown("proof.present", "proof.unsupported"), unknown("proof.signature", "proof.unsupported")))
        add(
            "set-bad-and-unsupported", "One proof is bad, the other of a suite that is not known.", "D07",
            set(bad, unsupported), twin: twin,
            Expected(
                verdict: "invalid", primary: "proof.signature",
                findings: [unknown("proof.present", "proof.unsupported"), failed("proof.signature", "proof.signature")])
        )
        add(
            "set-with-text", "One of the two proofs is a text.", "D07", set(proof, "signed"), twin: twin,
            .invalid(
                failed("proof.present", "proof.missing"), failed("format.schema", "schema.type"),
                failed("proof.signature", "proof.set")))
        let strange = try Badge.sonnwald.signed(by: .stranger).sealed[at: "/proof"] ?? .null
        let binding = failed("issuer.key_binding", "issuer.key_binding")
        add(
            "set-with-stranger", "The second of two good proofs was made by a stranger.", "D02", set(proof, strange),
            twin: twin,
            .invalid(binding))
        add(
            "set-stranger-first", "The first of two good proofs was made by a stranger.", "D02", set(strange, proof),
            twin: twin,
            .invalid(
                binding, failed("issuer.registered", "issuer.name_only"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
    }

    private mutating func addPurposes() throws {
        for (name, purpose) in [
            ("authentication", "authentication"), ("unknown", "keyAgreement"), ("case", "AssertionMethod"),
            ("longer", "assertionMethods"), ("shorter", "assertion"),
        ] {
            let badge = Badge.sonnwald
            let configuration = try badge.configuration.setting("/proofPurpose", to: .string(purpose))
            add(
                "purpose-\(name)", "The proof was made for the purpose \(purpose).",
                name == "authentication" ? "E09" : "D01",
                try badge.sealed(with: configuration), .invalid(failed("proof.signature", "proof.purpose")))
        }
        // What an issuer signs is addressed to nobody: its challenge is signed text.
        let badge = Badge.sonnwald.with {
            $0.challenge = "c-1"
            $0.domain = "jobs.example"
        }
        add(
            "challenge-of-issuer", "The issuer signed a challenge and a domain along.", "D10", try badge.sealed,
            .valid())
        let domains = try Badge.sonnwald.configuration.setting("/domain", to: ["jobs.example", "shop.example"])
        add(
            "domains-of-issuer", "The issuer signed several domains along.", "D10",
            try Badge.sonnwald.sealed(with: domains), .valid())
    }
}
