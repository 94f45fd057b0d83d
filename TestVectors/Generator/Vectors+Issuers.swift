import DataIntegrity
import JSON

/// Who signed, and in whose name: D02, D03, A11 of the catalogue, and the forgery that an employer is most likely to meet.
extension VectorBook {
    mutating func addIssuers() throws {
        try addStrangers()
        try addBorrowedNames()
        addNamesakes()
        try addIdentifiers()
        try addRungs()
        try addCompromised()
    }

    static let incomplete = Setting().with { $0.registries = [World.registry("incomplete")] }
    static let none = Setting().with {
        $0.registries = []
        $0.anchors = []
    }

    /// A stranger's key, with the name of a registered university or another one.
    private mutating func addStrangers() throws {
        let forged = Badge.selfMade
        let notListed = unknown("issuer.legal_identifier", "issuer.not_listed")
        try add(
            "issuer/stranger-in-the-name-of-the-university", twin: "good/badge",
            "A stranger's did:key signed in the name of the registered university; the registry is complete for its country.",
            attacks: "D02", file: forged.file,
            .invalid(
                failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                notListed))
        add(
            "issuer/listed-in-incomplete-registry", "A registered university signed; the registry may lack issuers.",
            fileOf: "good/badge", Self.incomplete, .valid())
        add(
            "issuer/stranger-in-the-name-incomplete-registry", twin: "issuer/listed-in-incomplete-registry",
            "A stranger's did:key signed in the name of the registered university; the registry may lack issuers.",
            attacks: "D02", fileOf: "issuer/stranger-in-the-name-of-the-university", Self.incomplete,
            .unknown(
                unknown("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                notListed))
        add(
            "issuer/stranger-in-the-name-no-registry", twin: "good/did-key",
            "A stranger's did:key signed in the name of the university; no registry is at hand.", attacks: "D02",
            fileOf: "issuer/stranger-in-the-name-of-the-university", Self.none,
            .unknown(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        for (name, text) in [
            ("capitals", "HOCHSCHULE  SONNWALD"), ("punctuation", "Hochschule, Sonnwald."),
            ("former", "Fachschule Sonnwald"),
            ("accents", "Höchschule Sonnwàld"),
        ] {
            try add(
                "issuer/stranger-name-\(name)", twin: "good/badge",
                "A stranger calls himself “\(text)”, as the university is or was called.", attacks: "D02",
                file: forged.setting("/issuer/name", to: .string(text)).file,
                .invalid(
                    failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
                    notListed))
        }
        let unnamed = forged.setting("/issuer/name", to: "Akademie am Meer")
        try add(
            "issuer/stranger", twin: "good/badge", "A stranger's did:key signed in a name that nobody has.",
            attacks: "D02",
            file: unnamed.file, .invalid(failed("issuer.registered", "issuer.not_listed"), notListed))
        add(
            "issuer/stranger-incomplete-registry", twin: "issuer/listed-in-incomplete-registry",
            "A stranger's did:key signed in a name that nobody has; the registry may lack issuers.",
            fileOf: "issuer/stranger",
            Self.incomplete, .unknown(unknown("issuer.registered", "issuer.not_listed"), notListed))
        try add(
            "issuer/stranger-of-uncovered-country", twin: "good/badge",
            "A stranger's did:key signed; he names a country for which the registry is not complete.",
            file: unnamed.setting("/issuer/address/addressCountry", to: "France")
                .setting("/issuer/address/addressCountryCode", to: "FR").file,
            .unknown(
                unknown("issuer.registered", "issuer.not_listed"), notListed,
                failed("place.issuer_country", "place.conflict"), failed("place.awarding_country", "place.conflict")))
        try addNewcomer()
    }

    /// A did:web with a document at hand that no registry lists.
    private mutating func addNewcomer() throws {
        let document = [World.document("neuhafen")]
        let findings = [
            unknown("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
            unknown("issuer.legal_identifier", "issuer.not_listed"),
        ]
        add(
            "issuer/newcomer-proof-only", "A did:web signed that no registry lists; only the proof is asked about.",
            fileOf: "good/did-document",
            Self.incomplete.with {
                $0.didDocuments = document
                $0.policy = "proof-only"
            }, .valid(findings[0], findings[1], findings[2]))
        add(
            "issuer/newcomer", twin: "issuer/newcomer-proof-only",
            "A did:web signed that no registry lists; the registry may lack issuers, and the issuer is asked about.",
            fileOf: "good/did-document", Self.incomplete.with { $0.didDocuments = document },
            .unknown(findings[0], findings[1], findings[2]))
        // The document at hand of a registered did:web has one more key than the registry.
        add(
            "issuer/key-not-carried", twin: "good/badge",
            "The registry names the key without carrying it; no document is at hand.",
            file: try Badge.sonnwald.signed(by: .unnamed).file, .unknown(unknown("proof.signature", "did.unavailable")))
    }

    /// Somebody signs and says that another one did.
    private mutating func addBorrowedNames() throws {
        try add(
            "issuer/key-of-stranger", twin: "good/badge",
            "The university is named by its own DID, but a stranger's did:key signed.",
            attacks: "D02", file: Badge.sonnwald.signed(by: .stranger).file,
            .invalid(
                failed("issuer.key_binding", "issuer.key_binding"), failed("issuer.registered", "issuer.name_only"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
        try add(
            "issuer/key-of-another-university", twin: "good/badge",
            "The university is named by its own DID, but another registered one signed.", attacks: "D02",
            file: Badge.sonnwald.signed(by: .secondIssuer).file,
            .invalid(
                failed("issuer.key_binding", "issuer.key_binding"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing"),
                failed("place.issuer_country", "place.conflict")))
        try add(
            "issuer/case-of-did", twin: "good/badge", "The issuer's DID is written with a capital letter: another DID.",
            attacks: "D02", file: Badge.sonnwald.setting("/issuer/id", to: "did:web:Sonnwald.example").file,
            .invalid(failed("issuer.key_binding", "issuer.key_binding")))
        try add(
            "issuer/longer-did", twin: "good/badge", "The issuer's DID goes on behind that of the key.", attacks: "D02",
            file: Badge.sonnwald.setting("/issuer/id", to: "did:web:sonnwald.example:faculty").file,
            .invalid(failed("issuer.key_binding", "issuer.key_binding")))
        try add(
            "issuer/key-listed-by-document", "Only the proof is asked about; the issuer's own document lists the key.",
            file: Badge.sonnwald.signed(by: .presenting).file,
            Setting().with {
                $0.policy = "proof-only"
                $0.didDocuments = [World.document("sonnwald-key-5")]
            },
            .valid(
                failed("issuer.registered", "issuer.not_listed"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
        add(
            "issuer/key-for-another-use", twin: "good/badge", "The registry lists the key for authentication only.",
            attacks: "D03", fileOf: "issuer/key-listed-by-document",
            .invalid(failed("proof.signature", "key.relationship")))
        add(
            "issuer/key-for-another-use-in-document", twin: "issuer/key-listed-by-document",
            "The registry lists the key for authentication only; the issuer's own document says otherwise.",
            attacks: "D03",
            fileOf: "issuer/key-listed-by-document",
            Setting().with { $0.didDocuments = [World.document("sonnwald-key-5")] },
            .invalid(
                failed("issuer.registered", "issuer.not_listed"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
    }

    /// A stranger whom another registry lists under the university's name states the university's number: perhaps that
    /// registry knows one more key of it, perhaps he took the name.
    private mutating func addNamesakes() {
        let stranger = "issuer/stranger-in-the-name-of-the-university"
        let unclear = unknown("issuer.mandate", "issuer.mandate_unclear")
        let missing = unknown("issuer.legal_identifier", "issuer.identifier_missing")
        func with(_ registry: String, deciding: Bool = false) -> Setting {
            (deciding ? Setting.deciding("issuer.mandate") : Setting()).with {
                $0.registries = [World.registry("complete"), World.registry(registry)]
            }
        }
        add(
            "issuer/namesake",
            "A second registry lists a stranger's key under the university's name, without a number.",
            attacks: "D02", fileOf: stranger, with("namesake"), .valid(unclear, missing))
        add(
            "issuer/namesake-with-number", "A second registry lists one more key of the university, with its number.",
            fileOf: stranger, with("namesake-with-number", deciding: true), .valid())
        add(
            "issuer/namesake-asked", twin: "issuer/namesake-with-number",
            "The second registry gives the name alone; whether the signer may sign for the university is asked about.",
            attacks: "D02", fileOf: stranger, with("namesake", deciding: true), .unknown(unclear, missing))
    }

    private mutating func addIdentifiers() throws {
        let entry = "/issuer/otherIdentifier"
        try add(
            "issuer/identifier-differs", twin: "good/strict",
            "The official number is another one than the registry has.",
            file: Badge.sonnwald.setting("\(entry)/0/identifier", to: "VATAT-U70042008").file, .strict,
            .invalid(failed("issuer.legal_identifier", "issuer.identifier_mismatch")))
        try add(
            "issuer/identifier-missing", twin: "good/strict", "No official number is stated.",
            file: Badge.sonnwald.removing(entry).file, .strict,
            .unknown(unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        try add(
            "issuer/identifier-of-another-kind", twin: "good/strict",
            "The only official number is of a kind that the registry lacks.",
            file: Badge.sonnwald.setting("\(entry)/0/identifier", to: "ATU60042007").setting(
                "\(entry)/0/identifierType", to: "ext:tax_AT"
            ).file, .strict, .unknown(unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        try add(
            "issuer/identifier-spelt-otherwise", twin: "good/strict",
            "The official number is written in small letters and with a space.",
            file: Badge.sonnwald.setting("\(entry)/0/identifier", to: "VATAT-u 60042007").file, .strict, .valid())
        try add(
            "issuer/identifier-second", twin: "good/strict",
            "A second official number is stated, which the registry has too.",
            file: Badge.sonnwald.setting(
                "\(entry)/-",
                to: ["type": "IdentifierEntry", "identifierType": "ext:schac", "identifier": "sonnwald.example"]
            ).file, .strict, .valid())
        try add(
            "issuer/identifier-second-differs", twin: "issuer/identifier-second",
            "Of two official numbers the second is another one than the registry has.",
            file: Badge.sonnwald.setting(
                "\(entry)/-",
                to: ["type": "IdentifierEntry", "identifierType": "ext:schac", "identifier": "talheim.example"]
            ).file, .strict, .invalid(failed("issuer.legal_identifier", "issuer.identifier_mismatch")))
        try add(
            "issuer/identifier-second-of-registry", twin: "good/strict",
            "The only official number is the second that the registry has.",
            file: Badge.sonnwald.setting(
                entry,
                to: [["type": "IdentifierEntry", "identifierType": "ext:schac", "identifier": "sonnwald.example"]]
            ).file, .strict, .valid())
    }

    private mutating func addRungs() throws {
        let policy = Setting().with { $0.policy = World.policy("rung-3") }
        add(
            "issuer/rung-3", "The policy asks that the signer be the awarding body.", fileOf: "good/badge", policy,
            .valid())
        try add(
            "issuer/rung-too-low", twin: "issuer/rung-3",
            "No official number says that the signer is the awarding body.",
            file: Badge.sonnwald.removing("/issuer/otherIdentifier").file, policy,
            .unknown(
                unknown("issuer.registered", "issuer.rung_too_low"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        add(
            "issuer/rung-3-by-mandate", twin: "issuer/rung-3", "The signer has a mandate of the awarding body.",
            fileOf: "good/mandate", policy, .valid())
        add(
            "issuer/without-mandate", twin: "issuer/rung-3-by-mandate", "The registry knows of no mandate.",
            fileOf: "good/mandate", policy.with { $0.registries = [World.registry("without-mandate")] },
            .unknown(
                unknown("issuer.registered", "issuer.rung_too_low"),
                failed("issuer.mandate", "issuer.mandate_missing")))
        for (name, order) in [
            ("second", ["without-mandate", "second-with-mandate"]),
            ("first", ["second-with-mandate", "without-mandate"]),
        ] {
            add(
                "issuer/mandate-in-\(name)-registry", "Of two registries the \(name) knows of the mandate.",
                fileOf: "good/mandate", policy.with { $0.registries = order.map(World.registry) }, .valid())
        }
        for (name, what) in [("of", "is given by"), ("for", "is given to")] {
            add(
                "issuer/mandate-\(name)-a-longer-name", twin: "issuer/rung-3-by-mandate",
                "The mandate \(what) somebody whose id in the registry goes on behind the one that is meant.",
                fileOf: "good/mandate",
                policy.with { $0.registries = [World.registry("mandate-\(name)-a-longer-name")] },
                .unknown(
                    unknown("issuer.registered", "issuer.rung_too_low"),
                    failed("issuer.mandate", "issuer.mandate_missing")))
        }
        let numbers = "/credentialSubject/source/otherIdentifier"
        func number(_ type: JSON, _ value: JSON) -> JSON {
            ["type": "IdentifierEntry", "identifierType": type, "identifier": value]
        }
        func numbered(_ first: JSON) throws -> [UInt8] {
            try Badge.mandated.setting(
                numbers, to: .array([first] + (Badge.mandated.document[at: numbers]?.array ?? []))
            ).file
        }
        try add(
            "issuer/mandate-by-second-number", "The registry knows the awarding body by its second official number.",
            file: numbered(number("ext:lei", "529900T8BM49AURSDO55")), policy, .valid())
        for (name, what, first) in [
            (
                "of-another-number", "The awarding body has another number of one kind than it states.",
                number("ext:schac", "awards.sonnwald.example")
            ),
            (
                "of-two-bodies", "One of the awarding body's two official numbers is that of another registered body.",
                number("ext:register_EE", "70000000")
            ),
        ] {
            try add(
                "issuer/mandate-\(name)", twin: "issuer/mandate-by-second-number", what, file: numbered(first), policy,
                .unknown(
                    unknown("issuer.registered", "issuer.rung_too_low"),
                    failed("issuer.mandate", "issuer.identifier_mismatch")))
        }
        try add(
            "issuer/number-of-another-body", twin: "issuer/rung-3",
            "Beside its own official number the issuer states that of another registered body.",
            file: Badge.sonnwald.setting("/issuer/otherIdentifier/-", to: number("ext:register_EE", "70000000")).file,
            policy,
            .unknown(
                unknown("issuer.registered", "issuer.rung_too_low"),
                failed("place.issuer_country", "place.conflict"),
                failed("issuer.mandate", "issuer.mandate_missing")))
        add(
            "issuer/mandate-ended-and-another", "Of two mandates the first has ended.", fileOf: "good/mandate",
            policy.with { $0.registries = [World.registry("mandate-ended-and-another")] }, .valid())
    }

    /// A key that was in other hands: the signer's own date proves nothing.
    private mutating func addCompromised() throws {
        for (name, what, created) in [
            ("after", "after", "2026-05-12T07:30:00Z"), ("before", "before", "2026-02-20T07:30:00Z"),
        ] {
            let badge = Badge.sonnwald.signed(by: .compromised).with { $0.created = World.instant(created) }
                .setting("/awardedDate", to: "2026-02-19T00:00:00+01:00")
                .setting("/credentialSubject/activityEndDate", to: "2026-02-18T00:00:00+01:00")
            let good = badge.signed(by: .issuerWeb)
            try add(
                "issuer/key-sound-\(name)", "Awarded on 19 February, with a date of signing \(what) 1 March 2026.",
                file: good.file, .valid())
            try add(
                "issuer/key-compromised-\(name)", twin: "issuer/key-sound-\(name)",
                "The key may have been in other hands since 1 March 2026; the proof is dated \(what) that day.",
                attacks: "A11",
                file: badge.file, .invalid(failed("issuer.not_compromised", "key.compromised")))
        }
        try add(
            "issuer/key-leaked-other-credential", twin: "good/badge",
            "Only some credentials are known to be forged with this key; this is none of them.", attacks: "A11",
            file: Badge.sonnwald.signed(by: .leaked).file, .valid())
        try add(
            "issuer/key-leaked", twin: "issuer/key-leaked-other-credential",
            "This credential is known to be forged with the key.",
            attacks: "A11",
            file: Badge.sonnwald.setting("/id", to: "urn:uuid:00000000-0000-8000-8000-00000000dead").signed(by: .leaked)
                .file,
            .invalid(failed("issuer.not_compromised", "key.compromised")))
        try add(
            "issuer/key-leaked-without-id", twin: "issuer/key-leaked-other-credential",
            "The credential has no id by which it could be told from the forged ones.", attacks: "A11",
            file: Badge.sonnwald.removing("/id").signed(by: .leaked).file,
            .invalid(failed("format.schema", "schema.required"), failed("issuer.not_compromised", "key.compromised")))
        try add(
            "issuer/key-leaked-longer-id", "The credential's id goes on behind one of those that are forged.",
            attacks: "A11",
            file: Badge.sonnwald.setting("/id", to: "urn:uuid:00000000-0000-8000-8000-00000000dead:2")
                .signed(by: .leaked).file, .valid())
        try add(
            "issuer/key-leaked-equivalent-id", "The id differs from a forged one in how an accent is written.",
            attacks: "A11",
            file: Badge.sonnwald.setting("/id", to: "urn:example:cafe\u{301}").signed(by: .leaked).file,
            Setting().with { $0.registries = [World.registry("leak-with-accent")] }, .valid())
        add(
            "issuer/key-compromised-longer-name", "A key is compromised whose name goes on behind this one's.",
            attacks: "A11", fileOf: "good/badge",
            Setting().with { $0.registries = [World.registry("compromise-of-a-longer-name")] }, .valid())
        let renamed = Badge.sonnwald.setting("/issuer/id", to: .string(TestKey.newcomer.did))
        let setting = Setting().with {
            $0.policy = "proof-only"
            $0.didDocuments = [World.document("neuhafen-compromised-key")]
            $0.registries = [World.registry("without-compromised-key")]
        }
        let findings = [
            failed("issuer.registered", "issuer.name_only"), failed("content.lookalike", "issuer.name_only"),
            unknown("issuer.legal_identifier", "issuer.not_listed"),
        ]
        try add(
            "issuer/key-not-known-as-compromised", "A key signed of which no registry at hand knows anything.",
            file: renamed.signed(by: .compromised, as: TestKey.newcomer.method).file, setting,
            .valid(findings[0], findings[1], findings[2]))
        add(
            "issuer/key-compromised-under-another-name", twin: "issuer/key-not-known-as-compromised",
            "The registry knows the key as a compromised one, under another name than it signed with.", attacks: "A11",
            fileOf: "issuer/key-not-known-as-compromised",
            setting.with { $0.registries = [World.registry("complete")] },
            .invalid(failed("issuer.not_compromised", "key.compromised"), findings[0], findings[1], findings[2]))
        add(
            "issuer/key-compromised-in-second", twin: "issuer/key-not-known-as-compromised",
            "Of two registries that list the key the second knows it as a compromised one.", attacks: "A11",
            fileOf: "issuer/key-not-known-as-compromised",
            setting.with { $0.registries = [World.registry("without-compromise"), World.registry("complete")] },
            .invalid(failed("issuer.not_compromised", "key.compromised"), findings[0], findings[1], findings[2]))
        let proof = try Badge.sonnwald.sealed[at: "/proof"] ?? .null
        let second = try Badge.sonnwald.signed(by: .compromised).sealed[at: "/proof"] ?? .null
        let set = try Badge.sonnwald.sealed.setting("/proof", to: [proof, second])
        add(
            "issuer/second-key-compromised", twin: "good/proof-set",
            "The second of two proofs was made with the compromised key.",
            attacks: "A11", "D07", file: set.canonicalBytes(),
            .invalid(failed("issuer.not_compromised", "key.compromised")))
    }
}
