import JSON

/// Registries that may not be used, and what becomes of a verdict without them.
extension VectorBook {
    mutating func addRegistries() throws {
        addWithheld()
        addUnusable()
        addDated()
        try addSnapshots()
    }

    private mutating func addWithheld() {
        let document = [World.document("sonnwald")]
        add(
            "registry/withheld", twin: "good/badge", "No registry is at hand, and with it no key.",
            fileOf: "good/badge",
            Setting().with { $0.registries = [] },
            .unknown(unknown("issuer.registered", "issuer.untrusted"), unknown("proof.signature", "did.unavailable")))
        add(
            "registry/unsigned-with-the-key", twin: "good/badge", "The registry that carries the key is not signed.",
            fileOf: "good/badge", Setting().with { $0.registries = [World.registry("unsigned")] },
            .unknown(unknown("issuer.registered", "registry.unsigned"), unknown("proof.signature", "did.unavailable")))
        add(
            "registry/with-document", "The registry and the issuer's DID document are at hand.", fileOf: "good/badge",
            Setting().with { $0.didDocuments = document }, .valid())
        add(
            "registry/withheld-with-document", twin: "registry/with-document",
            "Only the issuer's DID document is at hand.",
            fileOf: "good/badge",
            Setting().with {
                $0.registries = []
                $0.didDocuments = document
            }, .unknown(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        add(
            "registry/withheld-did-key", twin: "good/did-key-issuer",
            "No registry is at hand; the issuer is its own key.",
            fileOf: "good/did-key-issuer", Setting().with { $0.registries = [] },
            .unknown(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
    }

    private func findings(_ reason: String) -> [Finding] {
        [
            unknown("issuer.registered", reason), unknown("issuer.legal_identifier", "issuer.untrusted"),
            unknown("issuer.not_compromised", reason),
        ]
    }

    private mutating func refuse(_ name: String, _ differs: String, _ reason: String, _ change: (inout Setting) -> Void)
    {
        let list = findings(reason)
        add(
            "registry/\(name)", twin: "good/did-key-issuer", differs, fileOf: "good/did-key-issuer",
            Setting().with(change),
            .unknown(list[0], list[1], list[2]))
    }

    private mutating func addUnusable() {
        for (name, what, reason) in [
            ("unsigned", "The registry is not signed.", "registry.unsigned"),
            ("other-anchor", "The registry is signed by a key that nobody named.", "registry.anchor"),
            ("changed", "The registry was changed after it was signed.", "registry.signature"),
            ("version-2", "The registry is of a version that is not known.", "registry.version"),
            ("unknown-member", "An entry of the registry has a member that is not known.", "registry.malformed"),
        ] {
            refuse(name, what, reason) { $0.registries = [World.registry(name)] }
        }
        refuse("no-anchor", "No anchor is named.", "registry.anchor") { $0.anchors = [] }
        refuse("is-no-registry", "A status list is given as registry.", "registry.malformed") {
            $0.registries = [World.list("revocation")]
        }
        add(
            "registry/unsigned-trusted", "The registry is not signed, and the user trusts it as it is.",
            fileOf: "good/did-key-issuer",
            Setting().with {
                $0.registries = [World.registry("unsigned")]
                $0.trustsUnsigned = true
            }, .valid())
        let list = findings("registry.signature")
        add(
            "registry/changed-trusted", twin: "registry/unsigned-trusted",
            "The registry was changed after it was signed; that the user trusts unsigned ones does not help.",
            fileOf: "good/did-key-issuer",
            Setting().with {
                $0.registries = [World.registry("changed")]
                $0.trustsUnsigned = true
            }, .unknown(list[0], list[1], list[2]))
        add(
            "registry/one-of-two", twin: "good/did-key-issuer",
            "A second registry is not signed; the first lists the issuer.",
            fileOf: "good/did-key-issuer", Setting().with { $0.registries.append(World.registry("unsigned")) }, .valid()
        )
        add(
            "registry/two-anchors", twin: "good/did-key-issuer", "Two anchors are named; one of them signed.",
            fileOf: "good/did-key-issuer", Setting().with { $0.anchors.insert(TestKey.otherAnchor.multikey, at: 0) },
            .valid())
        add(
            "registry/key-of-small-order", twin: "good/badge", "The registry carries a key that is none.",
            attacks: "E02",
            fileOf: "good/badge", Setting().with { $0.registries = [World.registry("key-of-small-order")] },
            .invalid(failed("proof.signature", "key.small_order")))
    }

    /// From when and until when a registry is of use: clocks may differ by five minutes.
    private mutating func addDated() {
        let file = "good/did-key-issuer"
        for (name, what, at) in [
            ("at-its-end", "Judged five minutes after the registry's end.", "2026-09-01T00:05:00Z"),
            ("at-its-beginning", "Judged five minutes before the registry was issued.", "2026-06-01T07:55:00Z"),
        ] {
            add(
                "registry/\(name)", twin: file, what, attacks: "K13", fileOf: file, Setting().with { $0.at = at },
                .valid())
        }
        for (name, what, at, reason) in [
            ("run-out", "Judged a second later than that.", "2026-09-01T00:05:01Z", "registry.stale"),
            ("not-yet", "Judged a second earlier than that.", "2026-06-01T07:54:59Z", "registry.not_yet_valid"),
        ] {
            let list = findings(reason)
            add(
                "registry/\(name)", twin: name == "run-out" ? "registry/at-its-end" : "registry/at-its-beginning", what,
                attacks: "K13", fileOf: file, Setting().with { $0.at = at }, .unknown(list[0], list[1], list[2]))
        }
        let setting = Setting().with {
            $0.registries = [World.registry("without-end")]
            $0.at = "2026-08-30T08:05:00Z"
        }
        add("registry/ninety-days", "A registry that names no end, after 90 days.", fileOf: file, setting, .valid())
        let list = findings("registry.stale")
        add(
            "registry/over-ninety-days", twin: "registry/ninety-days", "A second later.", fileOf: file,
            setting.with { $0.at = "2026-08-30T08:05:01Z" }, .unknown(list[0], list[1], list[2]))
    }

    /// A snapshot cannot speak about what came after it.
    private mutating func addSnapshots() throws {
        add(
            "registry/day-before-the-award", twin: "good/badge",
            "The registry was issued a day before the award: within what time zones explain.", fileOf: "good/badge",
            Setting().with { $0.registries = [World.registry("day-before-the-award")] }, .valid())
        add(
            "registry/before-the-award-earlier-award",
            "The registry is older than 8 May, and the award older than the registry.",
            fileOf: "issuer/key-sound-after", Setting().with { $0.registries = [World.registry("before-the-award")] },
            .valid())
        try add(
            "registry/before-the-award-stranger", twin: "registry/before-the-award-earlier-award",
            "A stranger's did:key signed; the registry is complete, but older than the award.",
            file: Badge.selfMade.setting("/issuer/name", to: "Akademie am Meer").file,
            Setting().with { $0.registries = [World.registry("before-the-award")] },
            .unknown(
                unknown("issuer.registered", "issuer.not_listed"),
                unknown("issuer.legal_identifier", "issuer.not_listed")))
        add(
            "registry/before-the-award", twin: "registry/day-before-the-award",
            "The registry was issued before that day.",
            fileOf: "good/badge", Setting().with { $0.registries = [World.registry("before-the-award")] },
            .unknown(unknown("issuer.registered", "ladder.snapshot_older")))
    }
}
