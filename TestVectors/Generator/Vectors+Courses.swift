import JSON

/// What the content says about itself: levels, sizes, assessments, days, regions, languages, numbers, profiles.
extension VectorBook {
    mutating func addCourses() throws {
        try addLevels()
        try addVolumes()
        try addAssessments()
        try addRegions()
        try addLanguages()
        try addSecondOnes()
        try addDayShifts()
        try addBirths()
        try addProfiles()
        try addCopies()
    }

    /// A passing twin under a policy in which one check decides.
    private mutating func addTwin(_ check: String, _ badge: Badge = .sonnwald) throws {
        try add(
            "course/\(check)", "Only \(check) decides, and passes.", file: badge.file, .deciding(check), .valid())
    }

    private mutating func add(
        _ id: String, of check: String, _ what: String, _ badge: Badge, _ expected: Expected
    ) throws {
        try add("course/\(id)", twin: "course/\(check)", what, file: badge.file, .deciding(check), expected)
    }

    /// Sonnwald's badge with one more alignment.
    private func aligned(_ type: String, _ name: String, _ url: String) -> Badge {
        Badge.sonnwald.setting(
            "/credentialSubject/achievement/alignment/-",
            to: [
                "type": ["Alignment"], "targetType": .string("ext:\(type)"), "targetName": .string(name),
                "targetUrl": .string(url),
            ])
    }

    private mutating func addLevels() throws {
        let cycle = Badge.sonnwald.document.alignment("QF-EHEA")
        try addTwin("content.level")
        try add(
            "level-and-cycle", of: "content.level", "The second cycle is not level 6.",
            Badge.sonnwald.setting("\(cycle)/targetCode", to: "2"),
            .invalid(failed("content.level", "level.inconsistent")))
        try add(
            "level-alone", of: "content.level", "Only one level is stated.", Badge.sonnwald.removing(cycle),
            .unknown(unknown("content.level", "level.single")))
        let level = Badge.sonnwald.document.alignment("EQF")
        try add(
            "level-highest", of: "content.level", "The highest level, by its number alone, and the third cycle.",
            Badge.sonnwald.setting("\(level)/targetCode", to: "8")
                .setting("\(level)/targetUrl", to: "https://sonnwald.example/levels/8")
                .setting("\(cycle)/targetCode", to: "3"),
            .valid(failed("content.vocabulary", "vocabulary.not_from_list")))
        try add(
            "level-of-the-short-cycle", of: "content.level", "Level 5 and the short cycle, which has the number 0.",
            Badge.sonnwald.setting("\(level)/targetCode", to: "5")
                .setting("\(level)/targetUrl", to: "http://data.europa.eu/snb/eqf/5")
                .setting("\(cycle)/targetCode", to: "0"), .valid())
        func nqf(_ level: String, _ key: String) -> Badge {
            aligned("NQF", level, "http://data.europa.eu/snb/qdr/\(key)")
        }
        try add(
            "level-and-national-level", of: "content.level", "The national level 7 is not level 6.",
            nqf("AT: NQF Level 7", "c_0e78414e"), .invalid(failed("content.level", "level.inconsistent")))
        try add(
            "level-and-other-steps", of: "content.level",
            "Level 8 of the Irish framework, which has ten, is level 6; it is another country's.",
            nqf("IE NQF Level 8", "c_218a7e54"), .valid(failed("place.nqf", "level.nqf_country")))
        try addTwin("place.nqf", nqf("AT: NQF Level 6", "c_1dcef432"))
        try add(
            "nqf-of-another-country", of: "place.nqf", "The national level is one of Germany's.",
            nqf("DQR Level 6", "c_6919ed25"), .invalid(failed("place.nqf", "level.nqf_country")))
        let place = Badge.sonnwald.document.alignment("AwardPlace")
        let slovenia = "http://publications.europa.eu/resource/authority/country/SVN"
        try add(
            "nqf-of-the-award-place", of: "place.nqf",
            "The national level is one of Slovenia's, where the university has a campus and made the award.",
            nqf("SQF Level 7", "c_3f2a609e").setting("\(place)/targetCode", to: "SI")
                .setting("\(place)/targetUrl", to: .string(slovenia)).removing("\(place)/targetDescription"), .valid())
        try add(
            "nqf-not-known", of: "place.nqf", "The national level is of a framework that is not known here.",
            nqf("NQF Level 6", "c_ffffffff"),
            .unknown(unknown("place.nqf", "level.single"), unknown("content.vocabulary", "vocabulary.newer")))
    }

    private mutating func addVolumes() throws {
        let programme = "http://data.europa.eu/snb/learning-opportunity/74a4a268e8"
        let short = aligned("LearningOpportunity", "Short learning programme", programme)
        let framework = Badge.sonnwald.document.alignment("CreditFramework")
        func sized(_ points: String, _ hours: String, _ course: Badge? = nil) -> Badge {
            (course ?? short).setting("\(framework)/targetCode", to: .string(points))
                .setting("\(framework)/targetName", to: .string("\(points) ECTS (\(hours) hours)"))
                .setting(
                    "/credentialSubject/achievement/criteria/narrative",
                    to: .string(
                        "## Learning outcomes\n- Find faulty values\n\n## Workload\n\(points) ECTS, \(hours) hours"))
        }
        try addTwin("content.volume", sized("5", "125"))
        try add(
            "volume-most", of: "content.volume", "A short learning programme may have thirty credits.",
            sized("30", "750").setting("/credentialSubject/activityStartDate", to: "2026-01-05T00:00:00+01:00"),
            .valid())
        try add(
            "volume-below", of: "content.volume", "A short learning programme has five credits at least.", short,
            .invalid(failed("content.volume", "workload.volume")))
        try add(
            "volume-unknown", of: "content.volume", "A short learning programme without ECTS credits.",
            short.removing(framework),
            .unknown(unknown("content.volume", "workload.partial"), unknown("content.workload", "workload.partial")))
        try add(
            "volume-of-one", of: "content.volume", "A micro-credential of one credit.",
            sized("1", "25", Badge.sonnwald), .valid())
        try add(
            "volume-below-one", of: "content.volume", "A micro-credential has one credit at least.",
            sized("0.5", "12.5", Badge.sonnwald), .invalid(failed("content.volume", "workload.volume")))
        // The schema is not bundled, and says what kind of course it is.
        let unbundled = unknown("format.schema", "schema.unavailable")
        for (name, address, good, bad) in [
            (
                "dutch",
                "https://raw.githubusercontent.com/educredentials/obv3-examples/refs/heads/main/schemas/microcredential_ects.json",
                [("3", "75"), ("3.5", "87.5"), ("30", "750")],
                [("less", "2.5", "62.5"), ("more", "30.5", "762.5"), ("between", "3.2", "80")]
            ),
            (
                "dc4eu", "https://tsr.ebsi.europa.eu/schemas/euhe-microcredential.schema.json",
                [("1", "25"), ("15", "375")],
                [("less", "0.5", "12.5"), ("more", "16", "400"), ("between", "3.5", "87.5")]
            ),
        ] {
            func named(_ points: String, _ hours: String) -> Badge {
                sized(points, hours, Badge.sonnwald)
                    .setting("/credentialSchema", to: [["id": .string(address), "type": "JsonSchema"]])
                    .setting("/credentialSubject/activityStartDate", to: "2026-01-05T00:00:00+01:00")
            }
            for (points, hours) in good {
                try add(
                    "volume-\(name)-\(points)", of: "content.volume",
                    "\(points) credits are usual where the schema is named.",
                    named(points, hours), .valid(unbundled))
            }
            for (what, points, hours) in bad {
                try add(
                    "volume-\(name)-\(what)", of: "content.volume",
                    "\(points) credits are not usual where the schema is named.", named(points, hours),
                    .invalid(failed("content.volume", "workload.volume")).and(unbundled))
            }
        }
    }

    private mutating func addAssessments() throws {
        let check = "content.assessment"
        let alignments = "/credentialSubject/achievement/resultDescription/0/alignment"
        try addTwin(check)
        try add(
            "assessment-attendance", of: check, "Nothing but attendance was assessed.",
            Badge.sonnwald.setting("\(alignments)/0/targetUrl", to: "http://data.europa.eu/snb/assessment/7331eb4762"),
            .invalid(failed(check, "assessment.attendance_only")))
        try add(
            "assessment-unidentified", of: check, "Nobody checked who took the assessment.",
            Badge.sonnwald.setting(
                "\(alignments)/1/targetUrl", to: "http://data.europa.eu/snb/supervision-verification/c598449d64"),
            .invalid(failed(check, "supervision.weak")))
        try add(
            "assessment-unsupervised", of: check, "Nothing is said about supervision.",
            Badge.sonnwald.removing("\(alignments)/1"), .unknown(unknown(check, "supervision.missing")))
        try add(
            "assessment-missing", of: check, "Nothing is said about assessment.",
            Badge.sonnwald.removing("/credentialSubject/achievement/resultDescription"),
            .unknown(unknown(check, "assessment.missing"), failed("content.complete", "content.incomplete")))
    }

    /// Of several it is the second that counts.
    private mutating func addSecondOnes() throws {
        let alignments = "/credentialSubject/achievement/resultDescription/0/alignment"
        func assessed(_ type: String, _ url: String) -> JSON {
            [
                "type": ["Alignment"], "targetType": .string("ext:" + type), "targetName": "another",
                "targetUrl": .string("http://data.europa.eu/snb/" + url),
            ]
        }
        try add(
            "assessment-and-attendance", of: "content.assessment", "Attendance was assessed, and an assignment marked.",
            Badge.sonnwald.setting("\(alignments)/0/targetUrl", to: "http://data.europa.eu/snb/assessment/7331eb4762")
                .setting("\(alignments)/-", to: assessed("AssessmentType", "assessment/2939dae15f")), .valid())
        try add(
            "assessment-second-unidentified", of: "content.assessment",
            "A second assessment was made of which nobody checked who took it.",
            Badge.sonnwald.setting(
                "\(alignments)/-", to: assessed("SupervisionVerification", "supervision-verification/c598449d64")),
            .invalid(failed("content.assessment", "supervision.weak")))
        for (name, what, number) in [
            ("second-placeholder", "A second official number is nothing but zeros.", "ATU00000000"),
            ("short-placeholder", "A second official number is nothing but three zeros.", "000"),
        ] {
            try add(
                "identifier-\(name)", of: "content.identifiers", what,
                Badge.sonnwald.setting(
                    "/issuer/otherIdentifier/-",
                    to: [
                        "type": "IdentifierEntry", "identifierType": "ext:tax_AT", "identifier": .string(number),
                    ]), .invalid(failed("content.identifiers", "awarding_body.placeholder_identifier")))
        }
        func text(_ text: String, _ language: String) -> JSON {
            ["@value": .string(text), "@language": .string(language)]
        }
        let schema = failed("format.schema", "schema.type")
        let undeclared = failed("content.languages", "language.undeclared")
        try add(
            "language-alike", of: "content.languages", "A text is in a language that begins like the declared one.",
            Badge.sonnwald.setting("/name", to: text("Andurid", "et")), .invalid(undeclared, schema))
        try add(
            "language-second-undeclared", of: "content.languages",
            "A second text is in a language that is not declared.",
            Badge.sonnwald.setting("/name", to: text("Sensors", "en"))
                .setting("/description", to: text("Capteurs", "fr")), .invalid(undeclared, schema))
    }

    private mutating func addRegions() throws {
        let region = "\(Badge.sonnwald.document.alignment("AwardPlace"))/targetDescription"
        try addTwin("place.region")
        try add(
            "region-elsewhere", of: "place.region", "The region lies in Germany.",
            Badge.sonnwald.setting(region, to: "DE21"),
            .invalid(failed("place.region", "issuer_place.region_mismatch")))
        try add(
            "region-in-words", of: "place.region", "The region is named in words.",
            Badge.sonnwald.setting(region, to: "Lower Austria"),
            .unknown(unknown("place.region", "place.region_unread")))
        let identifier = "/issuer/otherIdentifier/0/identifier"
        try addTwin("content.identifiers")
        try add(
            "identifier-placeholder", of: "content.identifiers", "The official number is nothing but zeros.",
            Badge.sonnwald.setting(identifier, to: "VATAT-U00000000"),
            .invalid(
                failed("content.identifiers", "awarding_body.placeholder_identifier"),
                failed("issuer.legal_identifier", "issuer.identifier_mismatch")))
    }

    private mutating func addLanguages() throws {
        let check = "content.languages"
        let declared = "/credentialSubject/achievement/inLanguage"
        func named(_ badge: Badge, in language: String) -> Badge {
            badge.setting("/name", to: ["@value": "Capteurs", "@language": .string(language)])
        }
        try addTwin(check)
        try add(
            "language-malformed", of: check, "The declared language is none.",
            Badge.sonnwald.setting(declared, to: "german"),
            .invalid(failed(check, "language.malformed"), failed("format.schema", "schema.format")))
        // The schema of Open Badges wants plain texts: a finding, and all the same it is clear what is meant.
        let schema = failed("format.schema", "schema.type")
        try add(
            "language-undeclared", of: check, "A text is in a language that is not declared.",
            named(.sonnwald, in: "fr"), .invalid(failed(check, "language.undeclared"), schema))
        try add(
            "language-not-declared", of: check, "A text says its language, and none is declared.",
            named(Badge.sonnwald.removing(declared), in: "en"),
            .unknown(unknown(check, "language.not_declared"), schema))
    }

    private mutating func addDayShifts() throws {
        let check = "date.day_shift"
        try addTwin(check, Badge.sonnwald.setting("/awardedDate", to: "2026-05-07T22:00:00Z"))
        try add(
            "day-of-no-zone", of: check, "At 21:00 in UTC it was midnight neither in Vienna nor in Brussels.",
            Badge.sonnwald.setting("/awardedDate", to: "2026-05-07T21:00:00Z"),
            .unknown(unknown(check, "date.zone_unknown")))
        try add(
            "day-shifted-twice", of: check, "Awarded on the last day of the course, and both days are shifted.",
            Badge.sonnwald.setting("/credentialSubject/activityEndDate", to: "2026-05-07T22:00:00Z")
                .setting("/awardedDate", to: "2026-05-07T22:00:00Z"), .valid())
        try add(
            "day-before-its-start", of: check, "As meant, the course ends before it begins.",
            Badge.sonnwald.setting("/credentialSubject/activityStartDate", to: "2026-04-24T22:00:00Z")
                .setting("/credentialSubject/activityEndDate", to: "2026-04-24T00:00:00+02:00"),
            .invalid(failed(check, "date.day_shift"), failed("date.order", "date.order")))
    }

    private mutating func addBirths() throws {
        func born(_ day: String) -> Badge {
            Badge.sonnwald.setting(
                "/credentialSubject/identifier/-",
                to: [
                    "type": "IdentityObject", "hashed": false, "identityType": "ext:birthDate",
                    "identityHash": .string(day),
                ])
        }
        try addTwin("date.birth", born("2016-05-08"))
        try add(
            "birth-nine-years", of: "date.birth", "The learner was nine years old.", born("2016-05-09"),
            .invalid(failed("date.birth", "learner.birth_date_implausible")))
        try add(
            "birth-110-years", of: "date.birth", "The learner was 110 years old on that day.", born("1916-05-08"),
            .valid())
        try add(
            "birth-long-ago", of: "date.birth", "The learner was 111 years old.", born("1915-05-08"),
            .invalid(failed("date.birth", "learner.birth_date_implausible")))
        try add(
            "birth-in-two-days", of: "date.birth", "The day of birth has not come.", born("2026-06-17"),
            .invalid(
                failed("date.future", "date.future"), failed("date.order", "date.order"),
                failed("date.birth", "learner.birth_date_implausible")))
        try add(
            "birth-unreadable", of: "date.birth", "The day of birth does not exist.", born("2001-02-29"),
            .invalid(failed("date.birth", "time.malformed")))
        func effective(_ from: String) -> Badge { Badge.sonnwald.setting("/validFrom", to: .string(from)) }
        try add(
            "course/in-force-before-the-award", "In force before the award: a note, no more.",
            file: effective("2026-05-02T00:00:00+02:00").file, .strict, .valid())
        try add(
            "course/in-force-before-the-course", twin: "course/in-force-before-the-award",
            "In force before the course began.", file: effective("2026-01-30T00:00:00+01:00").file, .strict,
            .invalid(failed("date.order", "date.order")))
        try add(
            "course/in-force-a-day-before-the-course", twin: "course/in-force-before-the-award",
            "In force a day before the course began: the day of some place.",
            file: effective("2026-02-01T00:00:00+01:00").file, .strict, .valid())
    }

    private mutating func addProfiles() throws {
        let check = "format.consistency"
        func created(by name: String) -> Badge {
            Badge.sonnwald.setting(
                "/credentialSubject/achievement/creator",
                to: ["id": .string(TestKey.issuerWeb.did), "type": ["Profile"], "name": .string(name)])
        }
        try addTwin(check, created(by: "Hochschule Sonnwald"))
        try add(
            "profile-twice", of: check, "The issuer is called by two names in one document.",
            created(by: "Akademie Talheim"), .invalid(failed(check, "format.profile_contradicts")))
        let awarded = created(by: "Akademie Talheim").setting(
            "/credentialSubject/source", to: Badge.sonnwald.document["issuer"])
        try add(
            "profile-third", of: check, "Of three profiles of the issuer the third has another name.", awarded,
            .invalid(failed(check, "format.profile_contradicts")))
    }

    private mutating func addCopies() throws {
        let check = "status.replacement"
        let setting = VectorBook.asked.with { $0.policy = World.policy("deciding-\(check)") }
        let older = try Badge.bound.sealed
        let newer = try Badge.bound.setting("/validFrom", to: "2026-05-20T09:30:00+02:00").sealed
        let other = try Badge.bound.setting("/id", to: "urn:uuid:00000000-0000-8000-8000-000000000003").sealed
        try add(
            "course/copies-of-two-awards", "Two awards, of which none replaces the other.",
            file: Presentation([older, other]).file, setting, .valid().showing(.valid(), .valid()))
        let another = try Badge.mandated.setting("/credentialSubject/id", to: .string(TestKey.holder.did))
            .setting("/validFrom", to: "2026-05-20T09:30:00+02:00").sealed
        try add(
            "course/copies-of-two-issuers", "Another issuer gave a newer award the same id: it replaces nothing.",
            file: Presentation([older, another]).file, setting, .valid().showing(.valid(), .valid()))
        let replaced = Expected.invalid(failed(check, "status.replaced"))
        try add(
            "course/copies-of-one-award", twin: "course/copies-of-two-awards",
            "A newer copy of the award is shown as well.",
            file: Presentation([older, newer]).file, setting,
            Expected(
                verdict: "invalid", primary: "status.replaced", findings: [], credentials: [replaced, .valid()]))
        let today = Badge.bound.setting("/id", to: "urn:uuid:00000000-0000-8000-8000-000000000004")
        let coming = try today.setting("/validFrom", to: "2026-09-01T09:30:00+02:00").sealed
        try add(
            "course/copy-to-come", twin: "course/copies-of-two-awards",
            "A copy of the award that is not in force yet is shown as well: it replaces nothing yet.",
            file: Presentation([today.sealed, coming]).file, setting,
            Expected(
                verdict: "invalid", primary: "time.not_yet_valid", findings: [],
                credentials: [.valid(), .invalid(failed("date.validity", "time.not_yet_valid"))]))
    }
}
