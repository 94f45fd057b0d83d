import JSON

/// Whether a credential is built as its format says: D27 of the catalogue.
extension VectorBook {
    mutating func addSchemas() throws {
        try addRequired()
        try addLesser()
        try addNamedSchemas()
        try addNeighbours()
    }

    /// What is almost something else, and nothing to find fault with.
    private mutating func addNeighbours() throws {
        try add(
            "schema/type-longer", twin: "good/generic",
            "A type goes on behind the name of Open Badges: a credential of no profile.", attacks: "D27",
            file: Badge.small.setting("/type/-", to: "OpenBadgeCredentials").file, .smallIsGood)
        try add(
            "schema/one-without-list", twin: "good/badge",
            "A number of the issuer stands without the list that is meant for it: in linked data the same, and noted.",
            attacks: "D27",
            file: Badge.sonnwald.setting(
                "/issuer/otherIdentifier", to: Badge.sonnwald.document[at: "/issuer/otherIdentifier/0"]
            ).file, .valid())
    }

    private static let achievement = "/credentialSubject/achievement"

    /// What the format itself requires decides.
    private mutating func addRequired() throws {
        let good = Badge.linked
        for (name, what, badge, reason) in [
            (
                "achievement-without-name", "The achievement has no name.", good.removing("\(Self.achievement)/name"),
                "schema.required"
            ),
            (
                "achievement-without-description", "The achievement is not described.",
                good.removing("\(Self.achievement)/description"), "schema.required"
            ),
            (
                "achievement-without-id", "The achievement has no id.", good.removing("\(Self.achievement)/id"),
                "schema.required"
            ),
            ("achievement-missing", "Nothing was achieved.", good.removing(Self.achievement), "schema.required"),
            (
                "name-number", "The name of the achievement is a number.",
                good.setting("\(Self.achievement)/name", to: 5), "schema.type"
            ),
            (
                "subject-without-type", "The subject says not what it is.", good.removing("/credentialSubject/type"),
                "schema.required"
            ),
            (
                "subject-of-another-type", "The subject says it is something else.",
                good.setting("/credentialSubject/type", to: ["Profile"]), "schema.value"
            ),
            (
                "id-relative", "The achievement's id is relative.",
                good.setting("\(Self.achievement)/id", to: "sensor-data/3"), "schema.format"
            ),
            (
                "ids", "The achievement has two ids.",
                good.setting("\(Self.achievement)/id", to: ["urn:x:1", "urn:x:2"]), "schema.cardinality"
            ),
        ] as [(String, String, Badge, String)] {
            // Signed as JSON: what is signed as linked data may already say nothing.
            let finding = failed("format.schema", reason)
            let others = Self.others[name] ?? []
            try add(
                "schema/\(name)", twin: "good/badge", what, attacks: "D27", file: badge.signed(with: nil).file,
                Expected(verdict: "invalid", primary: reason, findings: [finding] + others))
        }
    }

    private static let others: [String: [Finding]] = [
        "achievement-without-name": [failed("content.complete", "content.incomplete")],
        "achievement-missing": [
            failed("content.complete", "content.incomplete"), unknown("content.workload", "workload.partial"),
        ],
        "name-number": [failed("content.complete", "content.incomplete")],
        "language-malformed": [failed("content.languages", "language.malformed")],
    ]

    /// What only its schema or its usage asks for is a finding.
    private mutating func addLesser() throws {
        let good = Badge.linked
        for (name, what, badge, reason) in [

            (
                "homepage-malformed", "The address of the homepage has a space in it.",
                good.setting("/issuer/url", to: "https://sonnwald.example/a b"), "schema.format"
            ),
            (
                "identifier-with-more", "An identifier has a member that it must not have.",
                good.setting("/issuer/otherIdentifier/0/name", to: "VAT"), "schema.unexpected"
            ),
            (
                "type-of-own", "The kind of achievement is a word of somebody's own.",
                good.setting("\(Self.achievement)/achievementType", to: "Medal"), "schema.value"
            ),
            (
                "language-malformed", "The language is none.",
                good.setting("\(Self.achievement)/inLanguage", to: "english!"), "schema.format"
            ),
            (
                "credits-text", "The credits are a text.",
                good.setting("\(Self.achievement)/creditsAvailable", to: "4"), "schema.type"
            ),
            (
                "two-images", "The achievement has two pictures.",
                good.setting(
                    "\(Self.achievement)/image",
                    to: [
                        ["id": "https://sonnwald.example/a.png", "type": "Image"],
                        ["id": "https://sonnwald.example/b.png", "type": "Image"],
                    ]), "schema.cardinality"
            ),
        ] as [(String, String, Badge, String?)] {
            try add(
                "schema/\(name)", twin: "good/badge", what, attacks: "D27", file: badge.signed(with: nil).file,
                Expected(
                    verdict: "valid", primary: nil,
                    findings: (reason.map { [failed("format.schema", $0)] } ?? []) + (Self.others[name] ?? [])))
        }
    }

    private mutating func addNamedSchemas() throws {
        func badge(_ address: String, _ type: String = "JsonSchema") -> Badge {
            Badge.linked.setting("/credentialSchema", to: [["id": .string(address), "type": .string(type)]])
        }
        let own = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"
        let other = "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json"
        try add(
            "schema/named", "The schema of its own format is named.", attacks: "D27", file: badge(own).file, .valid())
        try add(
            "schema/named-other", twin: "schema/named",
            "The schema of another format is named, which it cannot satisfy.",
            attacks: "D27", file: badge(other).file, .invalid(failed("format.schema", "schema.mismatch")))
        try add(
            "schema/named-longer", twin: "schema/named",
            "The address goes on behind that of the schema of its own format: another one, which is not at hand.",
            attacks: "D27", file: badge(own + ".old").file, .valid(unknown("format.schema", "schema.unavailable")))
        let both = [own, "https://sonnwald.example/schema.json"]
        try add(
            "schema/named-second-unknown", twin: "schema/named", "Of two schemas the second is not at hand.",
            attacks: "D27",
            file: Badge.linked.setting(
                "/credentialSchema", to: .array(both.map { ["id": .string($0), "type": "JsonSchema"] })
            ).file, .valid(unknown("format.schema", "schema.unavailable")))
        try add(
            "schema/named-unknown", twin: "schema/named",
            "A schema is named that is not at hand: a finding, since the format's own rules were applied.",
            attacks: "D27",
            file: badge("https://sonnwald.example/schema.json").file,
            .valid(unknown("format.schema", "schema.unavailable")))
        try add(
            "schema/named-unknown-generic", twin: "good/linked-generic",
            "The same in a credential that is no Open Badge.",
            attacks: "D27",
            file: Badge.plain.setting(
                "/credentialSchema", to: ["id": "https://sonnwald.example/schema.json", "type": "JsonSchema"]
            ).file,
            .valid(
                unknown("format.schema", "schema.unavailable"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
    }
}
