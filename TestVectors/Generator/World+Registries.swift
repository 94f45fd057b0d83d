import Achievements
import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import Trust

/// The trust registries. All have the same entries, unless their name says what is different.
extension World {
    static let registryFolder = "vectors/environment/registries"

    /// A registry file of the environment, by what sets it apart.
    static func registry(_ name: String) -> String { "\(registryFolder)/\(name).json" }

    static func registries() throws -> [String: [UInt8]] {
        let complete = registryDocument()
        var files: [String: [UInt8]] = [:]
        files["complete"] = try signed(complete)
        files["incomplete"] = try signed(registryDocument(isComplete: false))
        files["unsigned"] = complete.canonicalBytes()
        files["other-anchor"] = try signed(complete, by: .otherAnchor)
        files["changed"] = try signed(complete).replacing("Tamme Kutsekool", with: "Tamme Kutsekoel")
        files["without-end"] = try signed(complete.removing("/validUntil"))
        files["today"] = try signed(complete.setting("/issued", to: "2026-06-15T07:00:00Z"))
        files["before-the-award"] = try signed(complete.setting("/issued", to: "2026-05-06T23:59:59Z"))
        files["day-before-the-award"] = try signed(complete.setting("/issued", to: "2026-05-07T00:00:00Z"))
        files["version-2"] = try signed(complete.setting("/version", to: 2))
        files["unknown-member"] = try signed(complete.setting("/issuers/0/revokedSince", to: "2026-01-01"))
        files["key-of-small-order"] = try signed(
            complete.setting("/issuers/0/keys/0/publicKeyMultibase", to: .string(multikey(EdgePoints.neutral))))
        files["without-compromised-key"] = try signed(
            complete.removing("/issuers/0/keys/3").removing("/issuers/0/compromises/0"))
        let leaks = "/issuers/0/compromises/1"
        // Beside the registry itself: another edition under its number would be taken for a forged one.
        let second = complete.setting("/id", to: "urn:example:second-registry")
        files["without-compromise"] = try signed(
            second.setting("/issuers/0/keys/3/status", to: "active").removing("/issuers/0/compromises/0"))
        files["compromise-of-a-longer-name"] = try signed(
            complete.setting("/issuers/0/keys/4/value", to: .string(TestKey.issuerWeb.method + "0"))
                .setting(leaks, to: ["keys": [.string(TestKey.issuerWeb.method + "0")], "since": "2026-04-01"]))
        files["leak-with-accent"] = try signed(complete.setting("\(leaks)/scope/ids/0", to: "urn:example:caf\u{e9}"))
        files["with-elliptic-keys"] = try signed(
            complete.setting("/issuers/0/keys/-", to: keyEntry(.p256)).setting("/issuers/0/keys/-", to: keyEntry(.p384))
        )
        files["without-mandate"] = try signed(complete.removing("/issuers/0/mandates"))
        files["second-with-mandate"] = try signed(second)
        let mandate = "/issuers/0/mandates/0"
        let turned = complete[at: mandate]?.setting("/mandator", to: "tr:sonnwald-south") ?? .null
        files["mandate-of-a-longer-name"] = try signed(
            complete.removing("/issuers/0/mandates").setting("/issuers/2/mandates", to: [turned]))
        files["mandate-for-a-longer-name"] = try signed(complete.setting("\(mandate)/mandatary", to: "tr:lande-south"))
        files["mandate-ended-and-another"] = try signed(
            complete.setting("\(mandate)/to", to: "2026-01-31").setting(
                "/issuers/0/mandates/-", to: complete[at: mandate]))
        let number = Trust.LegalIdentifier(kind: "eidas", value: "VATAT-U60042007", country: "AUT")
        files["namesake"] = try signed(namesakes([]))
        files["namesake-with-number"] = try signed(namesakes([number]))
        files["without-campus"] = try signed(complete.removing("/issuers/0/places/1"))
        files["without-status-publisher"] = try signed(complete.removing("/issuers/0/statusIssuers"))
        for (name, decision) in decisions {
            files[name] = try signed(complete.setting("/issuers/0/qualityAssurance", to: .array([decision])))
        }
        for (name, decisions) in pairs {
            files[name] = try signed(complete.setting("/issuers/0/qualityAssurance", to: decisions))
        }
        for (name, key) in addressedKeys {
            files[name] = try signed(complete.setting("/issuers/0/keys/-", to: key))
            if name == "with-address" {
                files["second-with-address"] = try signed(second.setting("/issuers/0/keys/-", to: key))
            }
        }
        return Dictionary(uniqueKeysWithValues: files.map { (registry($0.key), $0.value) })
    }

    /// What a quality assurance body decided about Sonnwald, by the registry that tells of it.
    private static var decisions: [(registry: String, decision: JSON)] {
        let programme: JSON = [
            "level": "programme", "agency": "Musteragentur", "decision": 1, "status": 1, "from": "2024-10-01",
            "to": "2030-09-30", "toKind": "written", "report": "https://reports.example/1207",
            "scope": ["programmes": [["ids": [.string(course.id)]]]],
        ]
        func limited(_ limit: String, _ values: JSON) -> JSON { programme.setting("/scope/\(limit)", to: values) }
        return [
            ("accredited", limited("eqf", [6]).setting("/scope/jurisdictions", to: ["AUT"])),
            ("accredited-until-march", programme.setting("/to", to: "2026-03-31")),
            ("accredited-to-the-day", programme.setting("/to", to: "2026-05-08")),
            (
                "accredited-to-the-computed-day",
                programme.setting("/to", to: "2026-05-08").setting("/toKind", to: "computed")
            ),
            ("refused", programme.setting("/decision", to: 3)),
            ("undecided", programme.setting("/decision", to: 4)),
            ("flagged", programme.setting("/flag", to: 3)),
            ("reviewed", programme.setting("/status", to: 2)),
            ("accredited-with-conditions", programme.setting("/decision", to: 2)),
            ("accredited-assessed", programme.setting("/assessment", to: 2)),
            ("accredited-attendance", programme.setting("/assessment", to: 1)),
            ("accredited-unassessed", programme.setting("/assessment", to: 3)),
            ("reviewed-attendance", programme.setting("/status", to: 2).setting("/assessment", to: 1)),
            (
                "attendance-by-title",
                programme.setting("/assessment", to: 1).setting(
                    "/scope", to: ["programmes": [["titles": [.string("READING and cleaning Sensor Data")]]]])
            ),
            (
                "attendance-before",
                programme.setting("/assessment", to: 1).setting("/to", to: "2026-03-31")
            ),
            (
                "accredited-by-title",
                programme.setting(
                    "/scope", to: ["programmes": [["titles": [.string("READING and cleaning Sensor Data")]]]])
            ),
            ("accredited-for-level-7", limited("eqf", [7])),
            ("accredited-for-field-06", limited("iscedF", ["06"])),
            ("accredited-for-germany", limited("jurisdictions", ["DEU"])),
            ("accredited-for-australia", limited("jurisdictions", ["AUS"])),
            ("accredited-for-two-countries", limited("jurisdictions", ["DEU", "AUT"])),
            ("accredited-for-two-fields", limited("iscedF", ["05", "06"])),
            ("accredited-for-field-0613", limited("iscedF", ["0613"])),
            ("accredited-for-micro-credentials", limited("credentialTypes", ["MicroCredential"])),
            ("accredited-for-micro", limited("credentialTypes", ["Micro"])),
            (
                "accredited-longer-programme",
                programme.setting("/scope/programmes/0/ids/0", to: .string(course.id + "/b"))
            ),
            ("accredited-from-the-day", programme.setting("/from", to: "2026-05-08")),
            ("accredited-from-the-day-after", programme.setting("/from", to: "2026-05-09")),
        ]
    }

    /// Two decisions about Sonnwald, of which the second counts.
    private static var pairs: [(registry: String, decisions: JSON)] {
        let decision = decisions.first { $0.registry == "refused" }?.decision.setting("/decision", to: 1) ?? .null
        let ended = decision.setting("/to", to: "2026-03-31")
        let institution: JSON = [
            "level": "institution", "agency": "Musteragentur", "decision": 1, "status": 1, "from": "2024-10-01",
            "to": "2030-09-30", "toKind": "written", "report": "https://reports.example/1300",
        ]
        return [
            ("accredited-again", [ended, decision.setting("/from", to: "2026-04-01")]),
            ("accredited-as-institution", [ended, institution]),
        ]
    }

    /// Keys under a web address, as badges of 1EdTech name them, by the registry that lists one more for Sonnwald.
    private static var addressedKeys: [(registry: String, key: JSON)] {
        let address = "https://stranger.example/issuers/"
        func key(_ name: String, _ multikey: String? = nil) -> JSON {
            .object(omittingNil: [
                ("kind", "https"), ("value", .string(address + name)), ("status", "active"),
                ("publicKeyMultibase", multikey.map(JSON.string)),
            ])
        }
        return [
            ("with-address", key("1#\(TestKey.stranger.multikey)")),
            ("with-other-address", key("2#\(TestKey.stranger.multikey)")),
            ("with-address-name", key("1#key-1", TestKey.stranger.multikey)),
            ("with-address-other-key", key("1#key-1", TestKey.newcomer.multikey)),
        ]
    }

    /// The registry of `Keys/`, for trying things out: the same entries, of use for ten years.
    static func demoRegistry() throws -> [UInt8] {
        try signed(registryDocument().setting("/validUntil", to: "2036-06-01T00:00:00Z"))
    }

    private static func signed(_ document: JSON, by key: TestKey = .anchor) throws -> [UInt8] {
        let options = ProofOptions(verificationMethod: key.method, created: instant("2026-03-17T07:00:00Z"))
        return try DataIntegrity.secured(document, options: options, signer: key.signer)
    }

    private static func registryDocument(isComplete: Bool = true) -> JSON {
        TrustRegistry.document(
            id: "urn:example:registry", number: 7, issued: instant("2026-06-01T08:00:00Z"),
            validUntil: instant("2026-09-01T00:00:00Z"), entries: [sonnwaldEntry, tammeEntry, landeEntry]
        ).setting(
            "/sources",
            to: [
                [
                    "registry": "national register (invented)", "retrieved": "2026-06-01", "covers": ["AUT", "EST"],
                    "complete": .bool(isComplete),
                ]
            ])
    }

    /// A registry that lists the stranger's key under the name of Sonnwald.
    private static func namesakes(_ identifiers: [Trust.LegalIdentifier]) -> JSON {
        TrustRegistry.document(
            id: "urn:example:namesakes", number: 1, issued: instant("2026-06-01T08:00:00Z"),
            validUntil: instant("2026-09-01T00:00:00Z"),
            entries: [
                RegistryEntry.make(
                    id: "tr:namesake", names: [LegalName(text: "Hochschule Sonnwald")], identifiers: identifiers,
                    places: [], keys: [listed(.stranger)])
            ])
    }

    private static let sonnwaldEntry = RegistryEntry.make(
        id: "tr:sonnwald",
        names: [
            LegalName(
                text: "Fachschule Sonnwald", language: "de",
                period: Period(from: day("1998-09-01"), to: day("2015-08-31"))),
            LegalName(text: "Hochschule Sonnwald", language: "de", period: Period(from: day("2015-09-01"))),
        ],
        identifiers: [
            LegalIdentifier(kind: "eidas", value: "VATAT-U60042007", country: "AUT"),
            LegalIdentifier(kind: "schac", value: "sonnwald.example"),
        ],
        places: [
            RegistryPlace(country: "AUT", city: "Sonnwald"),
            RegistryPlace(country: "SVN", city: "Kranj", role: .crossBorder, period: Period(from: day("2024-01-01"))),
        ],
        keys: [
            listed(.issuerWeb, from: "2026-01-01", to: "2027-12-31"),
            listed(.retired, from: "2024-01-01", to: "2025-12-31"),
            listed(.revoked, from: "2026-01-01", to: "2026-04-30"),
            listed(.compromised), listed(.leaked), listed(.presenting), listed(.unnamed),
        ]
    )
    .setting("/keys/1/status", to: "retired")
    .setting("/keys/2/status", to: "revoked")
    .setting("/keys/3/status", to: "compromised")
    .setting("/keys/5/use", to: "authentication")
    .setting("/keys/6/publicKeyMultibase", to: nil)
    .setting(
        "/compromises",
        to: [
            [
                "keys": [.string(TestKey.compromised.method)], "since": .string(compromisedSince),
                "discovered": "2026-03-20",
            ],
            [
                "keys": [.string(TestKey.leaked.method)], "since": "2026-04-01",
                "scope": ["ids": ["urn:uuid:00000000-0000-8000-8000-00000000dead"]],
            ],
        ]
    )
    .setting(
        "/mandates",
        to: [["mandator": "tr:sonnwald", "mandatary": "tr:lande", "scope": "short courses", "from": "2026-01-01"]]
    )
    .setting("/statusIssuers", to: [["value": .string(TestKey.statusPublisher.did)]])

    private static let tammeEntry = RegistryEntry.make(
        id: "tr:tamme", names: [LegalName(text: "Tamme Kutsekool", language: "et")],
        identifiers: [LegalIdentifier(kind: "register", value: "70000000", country: "EST")],
        places: [RegistryPlace(country: "EST", city: "Tamme")], keys: [listed(.issuerKey)])

    private static let landeEntry = RegistryEntry.make(
        id: "tr:lande", names: [LegalName(text: "Université de la Lande", language: "fr")],
        identifiers: [LegalIdentifier(kind: "eidas", value: "VATFR-40300200100", country: "FRA")],
        places: [RegistryPlace(country: "FRA", city: "Lande-sur-Mer")], keys: [listed(.secondIssuer)])

    /// A key as it stands in an entry.
    private static func keyEntry(_ key: TestKey) -> JSON? {
        RegistryEntry.make(id: "", names: [], identifiers: [], places: [], keys: [listed(key)])[at: "/keys/0"]
    }

    private static func listed(_ key: TestKey, from: String? = nil, to: String? = nil) -> RegistryEntry.NewKey {
        .init(
            methodID: key.method, publicKey: key.signer.publicKey,
            period: Period(from: from.map(day), to: to.map(day)))
    }

    /// 32 bytes as the Multikey of an Ed25519 key, whether or not they are one.
    static func multikey(_ bytes: [UInt8], codec: Multicodec = .ed25519Public) -> String {
        Multibase.encodeBase58(codec.prefixing(bytes))
    }
}
