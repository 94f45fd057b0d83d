import DataIntegrity
import JSON

extension Setting {
    /// Only this check decides beside those that always do.
    static func deciding(_ check: String, registry: String = "complete") -> Setting {
        Setting().with {
            $0.policy = World.policy("deciding-\(check)")
            $0.registries = [World.registry(registry)]
        }
    }
}

/// Names, mandates and accreditations: what the issuer's entry says about the award.
extension VectorBook {
    mutating func addAccreditations() throws {
        try addNames()
        try addMandates()
        try addDecisions()
        try addScopes()
    }

    private mutating func addNames() throws {
        let setting = Setting.deciding("issuer.name")
        add(
            "accreditation/own-name", "The issuer is called what the registry calls it.", fileOf: "good/badge", setting,
            .valid())
        for (name, text) in [
            ("other-name", "Hochschule Sonnenwald"), ("earlier-name", "Fachschule Sonnwald"),
            ("longer-name", "Hochschule Sonnwald Süd"),
        ] {
            try add(
                "accreditation/\(name)", twin: "accreditation/own-name",
                "The registry calls the issuer by another name on the day of the award.",
                file: Badge.sonnwald.setting("/issuer/name", to: .string(text)).file, setting,
                .invalid(failed("issuer.name", "issuer.name_differs")))
        }
        try add(
            "accreditation/name-spelled-otherwise", "Case and punctuation of the name do not matter.",
            file: Badge.sonnwald.setting("/issuer/name", to: "HOCHSCHULE, Sonnwald").file, setting, .valid())
        add(
            "accreditation/own-name-of-a-key", "The same of an issuer that is listed by its did:key.",
            fileOf: "good/did-key-issuer", setting, .valid())
        add(
            "accreditation/name-without-registry", twin: "accreditation/own-name-of-a-key",
            "No registry says what the issuer is called.",
            fileOf: "good/did-key-issuer",
            setting.with { $0.registries = [] },
            .unknown(unknown("issuer.name", "issuer.untrusted")).and(
                Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
    }

    private mutating func addMandates() throws {
        add(
            "accreditation/mandate", "Sealed under a mandate that the registry knows.", fileOf: "good/mandate",
            .deciding("issuer.mandate"), .valid())
        add(
            "accreditation/without-mandate", twin: "accreditation/mandate", "The registry knows of no mandate.",
            fileOf: "good/mandate", .deciding("issuer.mandate", registry: "without-mandate"),
            .invalid(failed("issuer.mandate", "issuer.mandate_missing")))
        try add(
            "accreditation/mandate-of-nobody", twin: "accreditation/mandate",
            "Sealed for a body that states no official number.",
            file: Badge.mandated.removing("/credentialSubject/source/otherIdentifier").file,
            .deciding("issuer.mandate"), .unknown(unknown("issuer.mandate", "issuer.mandate_unclear")))
    }

    private mutating func addDecisions() throws {
        let check = "issuer.accredited"
        add(
            "accreditation/accredited", "The programme was accredited on the day of the award.", fileOf: "good/badge",
            .deciding(check, registry: "accredited"), .valid())
        for (registry, what) in [
            ("accredited-again", "Of two decisions about the programme the first had ended."),
            ("accredited-as-institution", "The decision about the programme had ended; the institution is accredited."),
            ("accredited-from-the-day", "The accreditation began on the day of the award."),
            ("accredited-with-conditions", "Positive with conditions counts."),
        ] {
            add(
                "accreditation/registry-\(registry)", what, fileOf: "good/badge",
                .deciding(check, registry: registry), .valid())
        }
        for (registry, what, outcome, reason) in [
            ("accredited-from-the-day-after", "The accreditation began on the day after.", "failed", "gap"),
            (
                "accredited-longer-programme", "The programme's id goes on behind that of the course.", "failed", "none"
            ),
            ("complete", "A registry with all decisions knows of none.", "failed", "none"),
            ("incomplete", "A registry without all decisions knows of none.", "unknown", "none"),
            ("accredited-until-march", "The accreditation had ended.", "failed", "gap"),
            (
                "accredited-to-the-computed-day", "The accreditation ended on the day, as was worked out.", "failed",
                "gap"
            ),
            ("accredited-to-the-day", "The accreditation ended on the day, as is written.", "unknown", "last_day"),
            ("refused", "The decision was negative.", "failed", "negative"),
            ("undecided", "The report carries no decision.", "unknown", "undecided"),
            ("flagged", "The report is flagged.", "unknown", "flagged"),
            ("reviewed", "The review was a voluntary one.", "unknown", "voluntary"),
            ("accredited-by-title", "The programme is found by its title alone.", "unknown", "title_only"),
        ] {
            let finding = Finding(check: check, outcome: outcome, reason: "accreditation.\(reason)")
            add(
                "accreditation/registry-\(registry)", twin: "accreditation/accredited", what, fileOf: "good/badge",
                .deciding(check, registry: registry), outcome == "failed" ? .invalid(finding) : .unknown(finding))
        }
        let assessment = "content.assessment"
        add(
            "accreditation/accredited-assessed", "The report about the programme says that it is assessed.",
            fileOf: "good/badge", .deciding(assessment, registry: "accredited-assessed"), .valid())
        add(
            "accreditation/attendance-before", "A report by which attendance was enough had ended.",
            fileOf: "good/badge", .deciding(assessment, registry: "attendance-before"),
            .valid(failed(check, "accreditation.gap")))
        for (registry, what, outcome) in [
            ("accredited-attendance", "The report about the programme says that attendance is enough.", "failed"),
            ("accredited-unassessed", "The report about the programme says that there is no assessment.", "failed"),
            ("reviewed-attendance", "A voluntary report says that attendance is enough.", "failed"),
            (
                "attendance-by-title", "A report about a programme of that title says that attendance is enough.",
                "unknown"
            ),
        ] {
            let finding = Finding(check: assessment, outcome: outcome, reason: "assessment.registered_none")
            add(
                "accreditation/\(registry)", twin: "accreditation/accredited-assessed", what, fileOf: "good/badge",
                .deciding(assessment, registry: registry), outcome == "failed" ? .invalid(finding) : .unknown(finding))
        }
        add(
            "accreditation/reviewed-where-nobody-asks", "A voluntary review passes where the policy asks for none.",
            fileOf: "good/badge", Setting().with { $0.registries = [World.registry("reviewed")] }, .valid())
        try add(
            "accreditation/unmatched", twin: "accreditation/accredited",
            "Without an official number the awarding body is matched with nobody.",
            file: Badge.sonnwald.removing("/issuer/otherIdentifier").file, .deciding(check, registry: "accredited"),
            .unknown(
                unknown(check, "accreditation.unmatched"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        try add(
            "accreditation/snapshot-older", twin: "accreditation/accredited",
            "The registry was issued before the award.",
            file: Badge.sonnwald.setting("/awardedDate", to: "2026-06-03T00:00:00+02:00")
                .setting("/validFrom", to: "2026-06-03T09:30:00+02:00")
                .with { $0.created = World.instant("2026-06-03T07:30:00Z") }.file,
            .deciding(check, registry: "accredited"),
            .unknown(unknown(check, "accreditation.unmatched"), unknown("issuer.registered", "ladder.snapshot_older")))
        let rungFive = Setting().with {
            $0.policy = "strict"
            $0.registries = [World.registry("accredited")]
        }
        add(
            "accreditation/rung-5", "The policy asks for rung 5, and it is reached.", fileOf: "good/badge", rungFive,
            .valid())
        add(
            "accreditation/rung-4", twin: "accreditation/rung-5", "The review was voluntary: rung 5 is not reached.",
            fileOf: "good/badge", rungFive.with { $0.registries = [World.registry("reviewed")] },
            .unknown(
                unknown("issuer.registered", "issuer.rung_too_low"),
                unknown("issuer.accredited", "accreditation.voluntary")))
        add(
            "accreditation/admission", "What a university asks for admission is there.", fileOf: "good/badge",
            Setting().with { $0.policy = "university-admission" }, .valid())
    }

    private mutating func addScopes() throws {
        let check = "issuer.accreditation_scope"
        add(
            "accreditation/scope", "The award lies inside every limit.", fileOf: "good/badge",
            .deciding(check, registry: "accredited"), .valid())
        add(
            "accreditation/scope-level", twin: "accreditation/scope", "Accredited for another level.",
            fileOf: "good/badge", .deciding(check, registry: "accredited-for-level-7"),
            .invalid(failed(check, "accreditation.scope")))
        add(
            "accreditation/scope-field", twin: "accreditation/scope",
            "Accredited for a field, and the award names none.", fileOf: "good/badge",
            .deciding(check, registry: "accredited-for-field-06"),
            .unknown(unknown(check, "accreditation.scope_unknown")))
        for (registry, what, verdict) in [
            ("micro-credentials", "Accredited for what the award calls itself.", Expected.valid()),
            (
                "micro", "Accredited for a type whose name the award's goes on behind.",
                .invalid(failed(check, "accreditation.scope"))
            ),
        ] {
            add(
                "accreditation/scope-\(registry)", twin: registry == "micro" ? "accreditation/scope" : nil, what,
                fileOf: "good/badge", .deciding(check, registry: "accredited-for-\(registry)"), verdict)
        }
        func inFields(_ codes: String...) -> Badge {
            codes.reduce(Badge.sonnwald) { badge, code in
                badge.setting(
                    "/credentialSubject/achievement/alignment/-",
                    to: [
                        "type": ["Alignment"], "targetType": "ext:ISCEDF", "targetName": .string(code),
                        "targetUrl": .string("http://data.europa.eu/snb/isced-f/" + code),
                    ])
            }
        }
        try add(
            "accreditation/scope-second-field", "Accredited for two fields; the award is in the second.",
            file: inFields("0613").file, .deciding(check, registry: "accredited-for-two-fields"), .valid())
        try add(
            "accreditation/scope-second-field-outside", twin: "accreditation/scope-second-field",
            "The award is in two fields, of which the second is outside.", file: inFields("0613", "0711").file,
            .deciding(check, registry: "accredited-for-two-fields"), .invalid(failed(check, "accreditation.scope")))
        add(
            "accreditation/scope-very-field", "Accredited for the very field of the award.",
            fileOf: "accreditation/scope-second-field", .deciding(check, registry: "accredited-for-field-0613"),
            .valid())
        try add(
            "accreditation/scope-broader-field", twin: "accreditation/scope-very-field",
            "The award is in a broader field than the accreditation.", file: inFields("061").file,
            .deciding(check, registry: "accredited-for-field-0613"), .invalid(failed(check, "accreditation.scope")))
        let place = "place.jurisdiction"
        add(
            "accreditation/jurisdiction-second", "Accredited for two countries; the award was made in the second.",
            fileOf: "good/badge", .deciding(place, registry: "accredited-for-two-countries"), .valid())
        add(
            "accreditation/jurisdiction-alike", twin: "accreditation/jurisdiction-second",
            "Accredited for a country whose code begins like that of the award.", fileOf: "good/badge",
            .deciding(place, registry: "accredited-for-australia"), .invalid(failed(place, "accreditation.scope")))
        add(
            "accreditation/jurisdiction", "Accredited for the country of the award.", fileOf: "good/badge",
            .deciding(place, registry: "accredited"), .valid())
        add(
            "accreditation/jurisdiction-elsewhere", twin: "accreditation/jurisdiction",
            "Accredited for another country.", fileOf: "good/badge",
            .deciding(place, registry: "accredited-for-germany"), .invalid(failed(place, "accreditation.scope")))
        try add(
            "accreditation/jurisdiction-unstated", twin: "accreditation/jurisdiction",
            "Accredited for a country, and the award does not say where it was made.",
            file: Badge.sonnwald.removing(Badge.sonnwald.document.alignment("AwardPlace")).file,
            .deciding(place, registry: "accredited"), .unknown(unknown(place, "accreditation.scope_unknown")))
    }
}
