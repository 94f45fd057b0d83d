import JSON

/// Who looks like somebody else: R05 and W09 of the catalogue.
extension VectorBook {
    mutating func addLookalikes() throws {
        let check = "content.lookalike"
        let setting = Setting.deciding(check, registry: "incomplete").with {
            $0.didDocuments = [World.document("sonnwa1d")]
        }
        let notListed = [
            unknown("issuer.registered", "issuer.not_listed"), unknown("issuer.legal_identifier", "issuer.not_listed"),
        ]
        func named(_ name: String) -> Badge { Badge.selfMade.setting("/issuer/name", to: .string(name)) }
        try add(
            "lookalike/nobody", "A stranger whose name is like no other.", file: named("Abendschule Talheim").file,
            setting,
            .valid(notListed[0], notListed[1]))
        for (name, text) in [
            ("digit", "Hochschu1e S0nnwald"), ("cyrillic", "\u{41D}\u{43E}chschule Sonnwald"),
            ("letter", "Hochschule Sonnwalt"), ("swapped", "Hochschule Sonwnald"),
        ] {
            try add(
                "lookalike/name-\(name)", twin: "lookalike/nobody", "The name looks like that of a registered issuer.",
                attacks: "R05", file: named(text).file, setting,
                .invalid(failed(check, "lookalike.name"), notListed[0], notListed[1]))
        }
        func forged(_ issuer: String) -> Badge {
            Badge.sonnwald.setting("/issuer/id", to: .string(issuer)).setting("/issuer/name", to: "Talheim")
                .signed(by: .stranger, as: issuer + "#key-1")
        }
        try add(
            "lookalike/domain", twin: "lookalike/nobody", "The domain looks like that of a registered issuer.",
            attacks: "R05", "W09", file: forged(World.lookalikeDID).file, setting,
            .invalid(failed(check, "lookalike.domain"), notListed[0], notListed[1]))
        try add(
            "lookalike/domain-a-label", twin: "lookalike/nobody",
            "The domain is an A-label that stands for one which looks like that of a registered issuer.",
            attacks: "R05", "W09", file: forged(World.lookalikeLabelDID).file,
            setting.with { $0.didDocuments = [World.document("sonnwald-cyrillic")] },
            .invalid(failed(check, "lookalike.domain"), notListed[0], notListed[1]))
        add(
            "lookalike/without-registry", twin: "lookalike/nobody", "No registry says who there is to look like.",
            fileOf: "lookalike/nobody", setting.with { $0.registries = [] },
            .unknown(unknown(check, "issuer.untrusted")).and(
                Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
    }
}
