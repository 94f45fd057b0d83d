import JSON

/// The eleven elements, the European lists, hours and credits.
extension VectorBook {
    mutating func addContent() throws {
        try addCompleteness()
        try addVocabulary()
        try addWorkload()
    }

    private mutating func addCompleteness() throws {
        let document = Badge.sonnwald.document
        let achievement = "/credentialSubject/achievement"
        for (name, what, badge) in [
            (
                "level", "Nothing is said about the level.",
                Badge.sonnwald.removing(document.alignment("EQF")).removing(
                    document.removing(document.alignment("EQF")).alignment("QF-EHEA"))
            ),
            (
                "participation", "Nothing is said about how people took part.",
                Badge.sonnwald.removing(document.alignment("ModeOfLearning"))
            ),
            (
                "participation-type", "How people took part stands under a type that goes on behind the right one.",
                Badge.sonnwald.setting(
                    "\(document.alignment("ModeOfLearning"))/targetType", to: "ext:ModeOfLearningAndTeaching")
            ),
            (
                "quality", "Nothing is said about the quality assurance.",
                Badge.sonnwald.removing(document.alignment("QualityAssurance"))
            ),
            (
                "assessment", "Nothing is said about how it was assessed.",
                Badge.sonnwald.removing("\(achievement)/resultDescription")
            ),
            ("title", "The title is blank.", Badge.sonnwald.setting("\(achievement)/name", to: "  ")),
            ("body", "The issuer has no name.", Badge.sonnwald.removing("/issuer/name")),
        ] {
            try add(
                "content/without-\(name)", twin: "good/strict", what, file: badge.file, .strict,
                Expected(
                    verdict: "invalid", primary: "content.incomplete",
                    findings: [failed("content.complete", "content.incomplete")]
                        + (name == "assessment" ? [unknown("content.assessment", "assessment.missing")] : [])))
        }
        let incomplete = failed("content.complete", "content.incomplete")
        try add(
            "content/without-outcomes", twin: "good/strict", "Nothing is said about what was learnt.",
            file: Badge.sonnwald.removing("\(achievement)/criteria").file, .strict,
            .invalid(failed("format.schema", "schema.required"), incomplete))
        try add(
            "content/without-learner", twin: "good/strict", "Nothing is said about who it was.",
            file: Badge.sonnwald.removing("/credentialSubject/identifier").file, .strict,
            .invalid(incomplete, failed("format.schema", "schema.required")))
        try add(
            "content/without-workload", twin: "good/strict", "Nothing is said about how much work it was.",
            file: Badge.sonnwald.removing(document.alignment("CreditFramework")).removing(
                "/credentialSubject/creditsEarned"
            )
            .removing("\(achievement)/creditsAvailable")
            .setting(
                "\(achievement)/criteria/narrative",
                to: "## Learning outcomes\n- Read measurement series\n- Find faulty values"
            )
            .file, .strict, .invalid(incomplete))
        add(
            "content/incomplete-does-not-decide", "What is missing is a finding where the policy does not ask.",
            fileOf: "content/without-level", .valid(failed("content.complete", "content.incomplete")))
    }

    private mutating func addVocabulary() throws {
        let mode = Badge.sonnwald.document.alignment("ModeOfLearning")
        try add(
            "content/term-of-another-list", twin: "good/strict", "The mode of learning is a term of somebody's own.",
            file: Badge.sonnwald.setting("\(mode)/targetUrl", to: "https://sonnwald.example/terms/blended").file,
            .strict,
            .invalid(failed("content.vocabulary", "vocabulary.not_from_list")))
        try add(
            "content/term-newer-than-the-list", twin: "good/strict",
            "The mode of learning is a term that the list may have got later.",
            file: Badge.sonnwald.setting(
                "\(mode)/targetUrl", to: "http://data.europa.eu/snb/learning-assessment/ffffffffff"
            ).file, .strict,
            .unknown(unknown("content.vocabulary", "vocabulary.newer")))
    }

    private mutating func addWorkload() throws {
        func badge(_ points: String, _ hours: Int) -> Badge {
            let framework = Badge.sonnwald.document.alignment("CreditFramework")
            let narrative =
                "## Learning outcomes\n- Read measurement series\n- Find faulty values\n\n## Workload\n\(points) ECTS, \(hours) hours"
            return Badge.sonnwald.setting("\(framework)/targetCode", to: .string(points))
                .setting("\(framework)/targetName", to: .string("\(points) ECTS (\(hours) hours)"))
                .setting("/credentialSubject/achievement/criteria/narrative", to: .string(narrative))
        }
        try add(
            "content/workload-half-credit", twin: "good/strict",
            "15 hours for 0.5 credits: less than a micro-credential usually has, and the hours fit.",
            file: badge("0.5", 15).file, .strict, .valid(failed("content.volume", "workload.volume")))
        for (name, points, hours, isUsual) in [
            ("25-hours", "4", 100, true), ("30-hours", "4", 120, true), ("under-25-hours", "4", 99, false),
            ("over-30-hours", "4", 121, false),
        ] {
            try add(
                "content/workload-\(name)",
                twin: isUsual ? "good/strict" : "content/workload-\(hours < 100 ? 25 : 30)-hours",
                "\(hours) hours for \(points) credits.", file: badge(points, hours).file, .strict,
                isUsual ? .valid() : .invalid(failed("content.workload", "workload.ratio")))
        }
        let document = Badge.sonnwald.document
        try add(
            "content/workload-hours-only", twin: "good/strict", "Hours are stated, and credits of no system.",
            file: Badge.sonnwald.removing(document.alignment("CreditFramework")).file, .strict,
            .unknown(unknown("content.workload", "workload.partial")))
        func course(_ start: String) -> Badge {
            badge("24", 600).setting("/credentialSubject/activityStartDate", to: .string(start + "T00:00:00+01:00"))
        }
        // 70 days are ten weeks of 60 hours.
        try add(
            "content/workload-60-hours-a-week", twin: "good/strict", "600 hours in ten weeks.",
            file: course("2026-02-14").file, .strict,
            .valid())
        try add(
            "content/workload-over-60-hours-a-week", twin: "content/workload-60-hours-a-week",
            "600 hours in a day less.",
            file: course("2026-02-15").file, .strict, .invalid(failed("content.workload", "workload.intensity")))
    }
}
