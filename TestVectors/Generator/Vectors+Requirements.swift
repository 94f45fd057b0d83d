import JSON

/// What a policy asks of the award, and of the registries.
extension VectorBook {
    mutating func addRequirements() throws {
        func asking(_ name: String) -> Setting { Setting().with { $0.policy = World.policy("asking-\(name)") } }
        let check = "policy.requirements"
        for name in ["level-6", "grade-1", "outcomes"] {
            add(
                "requirement/\(name)", "The award has what the policy asks for.", fileOf: "good/badge", asking(name),
                .valid())
        }
        add(
            "requirement/level-7", twin: "requirement/level-6",
            "The policy asks for level 7, and the award is of level 6.",
            fileOf: "good/badge", asking("level-7"), .invalid(failed(check, "policy.requirement_missing")))
        add(
            "requirement/level-unstated", twin: "requirement/level-6", "The award states no level.",
            fileOf: "content/without-level", asking("level-6"),
            .unknown(unknown(check, "policy.requirement_unclear")).and(failed("content.complete", "content.incomplete"))
        )
        add(
            "requirement/grade-2", twin: "requirement/grade-1", "The grade is none of those that the policy takes.",
            fileOf: "good/badge", asking("grade-2"), .invalid(failed(check, "policy.requirement_missing")))
        try add(
            "requirement/grade-unstated", twin: "requirement/grade-1", "The award states no grade.",
            file: Badge.sonnwald.removing("/credentialSubject/result").file, asking("grade-1"),
            .unknown(unknown(check, "policy.requirement_unclear")))
        add(
            "requirement/element-missing", twin: "requirement/outcomes", "Nothing is said about how people took part.",
            fileOf: "content/without-participation", asking("outcomes"),
            .invalid(failed(check, "policy.requirement_missing")).and(failed("content.complete", "content.incomplete")))
        add(
            "requirement/no-badge", twin: "requirement/outcomes", "It is no micro-credential at all.",
            fileOf: "good/generic", asking("outcomes"),
            .invalid(
                failed(check, "policy.requirement_missing"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        addNamedChecks()
        for (name, what) in [
            ("identifier", "The policy asks that the learner's number be compared"),
            ("name", "The policy asks that the learner be held against the applicants"),
            ("same_person", "The policy asks that the credentials be held against one another"),
        ] {
            let compared = "holder." + name
            add(
                "requirement/not-compared-\(name)", twin: "good/badge", what + ", and nobody did.",
                fileOf: "good/badge", .deciding(compared), .unknown(unknown(compared, "holder.not_compared")))
        }
        func believing(_ name: String) -> Setting { Setting().with { $0.policy = World.policy(name) } }
        for name in ["this-registry", "registry-of-14-days"] {
            add(
                "requirement/\(name)", "The policy takes the registry.", fileOf: "good/did-key-issuer", believing(name),
                .valid())
        }
        add(
            "requirement/other-registry", twin: "requirement/this-registry", "The policy takes another registry only.",
            fileOf: "good/did-key-issuer", believing("other-registry"),
            .unknown(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        add(
            "requirement/longer-registry", twin: "requirement/this-registry",
            "The policy takes a registry only whose name goes on behind that of the one at hand.",
            fileOf: "good/did-key-issuer", believing("longer-registry"),
            .unknown(Unlisted.withoutRegistry[0], Unlisted.withoutRegistry[1]))
        add(
            "requirement/registry-too-old", twin: "requirement/registry-of-14-days",
            "The policy asks for a younger snapshot than the keeper does.", fileOf: "good/did-key-issuer",
            believing("registry-of-13-days"),
            .unknown(
                unknown("issuer.registered", "registry.stale"), unknown("issuer.not_compromised", "registry.stale")))
    }

    /// A policy names a check that has nothing to look at.
    private mutating func addNamedChecks() {
        let notStated = "check.nothing_stated"
        add(
            "requirement/national-level-unstated", "The policy asks about a national level, and none is stated.",
            fileOf: "good/badge", .deciding("place.nqf"), .valid())
        add(
            "requirement/birth-unstated", twin: "requirement/national-level-unstated",
            "The policy asks about the day of birth, and none is stated.", fileOf: "good/badge",
            .deciding("date.birth"), .invalid(failed("date.birth", notStated)))
        add(
            "requirement/level-named-and-unstated", twin: "course/content.level",
            "The policy asks about the level, and none is stated.", fileOf: "content/without-level",
            .deciding("content.level"),
            .invalid(failed("content.level", notStated), failed("content.complete", "content.incomplete")))
        add(
            "requirement/elements-of-no-badge", twin: "good/generic",
            "The policy asks for the eleven elements, and it is no micro-credential.", fileOf: "good/generic",
            .deciding("content.complete"),
            .unknown(
                unknown("content.complete", "check.not_available"),
                unknown("issuer.legal_identifier", "issuer.identifier_missing")))
        add(
            "requirement/time-stamp", twin: "good/badge", "The policy asks for a time stamp.", fileOf: "good/badge",
            .deciding("proof.timestamp"), .unknown(unknown("proof.timestamp", "check.not_available")))
    }
}
