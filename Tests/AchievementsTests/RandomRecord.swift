import Achievements
import Encodings
import JSON
import TestSupport

/// Records that nobody would write by hand: every part present or absent, in one language or several, with texts that try
/// to break what they are written into.
struct RandomRecord {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func one<T>(of values: [T]) -> T { values[Int.random(in: values.indices, using: &random)] }

    mutating func maybe<T>(_ value: (inout Self) -> T) -> T? { chance(60) ? value(&self) : nil }

    mutating func some<T>(upTo count: Int, _ value: (inout Self) -> T) -> [T] {
        (0..<Int.random(in: 0...count, using: &random)).map { _ in value(&self) }
    }

    private static let awkward = [
        "", "\n## Workload\n- x", "- ", "## Prerequisites", "  ", "\r\n", "\"\\", "é", "e\u{301}", "𝄞", "日本",
        " (4 hours)",
        ", 2024-01-01", "; scope: ", ")", "\t", "https://a.example/",
    ]

    /// A text that ends with a number, so that no two are equal.
    mutating func words() -> String {
        let word = one(of: ["Reading", "Sensor data", "Abschluss", "Μάθημα", "course of 3 hours", "A, B"])
        return word + one(of: Self.awkward) + " " + String(UInt32.random(in: 0...UInt32.max, using: &random))
    }

    mutating func texts(_ languages: [LanguageTag]) -> LanguageText {
        var text = LanguageText()
        for language in languages where chance(60) { text[language] = words() }
        if text.isEmpty { text[one(of: languages)] = words() }
        return text
    }

    mutating func day() -> CalendarDate {
        CalendarDate(dayNumber: Int.random(in: 10_000...30_000, using: &random))
    }

    mutating func url() -> String {
        "https://\(one(of: ["a", "b", "c"])).example/\(Int.random(in: 0...999_999, using: &random))"
    }

    mutating func decimal() -> ExactDecimal {
        (try? ExactDecimal("\(Int.random(in: 0...600, using: &random)).\(Int.random(in: 1...99, using: &random))"))
            ?? .zero
    }

    mutating func concept(_ vocabulary: Vocabulary) -> Concept {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: Concept(uri: "\(vocabulary.base)c_ffffffff", label: words(), in: vocabulary)
        case 1: Concept(uri: nil, label: words(), in: vocabulary)
        default: Concept(one(of: vocabulary.terms))
        }
    }

    mutating func location() -> Location {
        Location(
            country: CountryCode(one(of: Vocabulary.country.terms).uri),
            region: maybe { $0.one(of: ["AT13", "Wien"]) },
            locality: maybe { $0.one(of: ["Wien", "Luxembourg", "Graz, Austria"]) })
    }

    mutating func organisation(_ languages: [LanguageTag]) -> Organisation {
        Organisation(
            legalName: texts(languages),
            identifiers: some(upTo: 3) { random in
                let kind = random.one(of: LegalIdentifier.Kind.named + [.national("BRIN"), .national("UAI")])
                let value = random.one(of: ["VATAT-U12345675", "ATU12345675", "FN 1234 a", "0123456789"])
                return LegalIdentifier(
                    kind, value, country: random.maybe { CountryCode($0.one(of: ["AUT", "GRC", "1A0"])) })
            }, locations: some(upTo: 2) { $0.location() }, homepage: maybe { $0.url() })
    }

    mutating func link(_ languages: [LanguageTag]) -> Link { Link(url(), title: texts(languages)) }

    mutating func record() -> Achievement {
        let languages = Array(
            [LanguageTag.english, .german, .french].shuffled(using: &random).prefix(one(of: [1, 2, 3])))
        var record = Achievement(id: url(), primaryLanguage: languages[0], languages: languages)
        record.learner = learner()
        record.title = texts(languages)
        record.issuerPlace = location()
        record.awardingBodies = [organisation(languages)] + some(upTo: 1) { $0.organisation(languages) }
        record.awardDate = day()
        record.outcomes = some(upTo: 3) { random in
            Outcome(
                random.texts(languages), kind: random.maybe { $0.concept(.skillType) },
                reuse: random.maybe { $0.concept(.skillReuse) }, esco: random.some(upTo: 2) { $0.link(languages) },
                other: random.some(upTo: 1) { $0.link(languages) })
        }
        record.workload = maybe { random in
            Workload(
                credits: random.maybe { random in
                    Credits(
                        system: random.maybe { Concept($0.one(of: Vocabulary.creditFramework.terms)) },
                        points: random.decimal())
                }, hours: random.maybe { $0.decimal() })
        }
        record.level = maybe { $0.level(languages) }
        record.assessments = some(upTo: 2) { $0.assessment(languages) }
        record.participation = some(upTo: 2) { $0.concept(.modeOfLearning) }
        record.qualityAssurance = some(upTo: 2) { $0.assurance(languages) }
        record.prerequisites = some(upTo: 2) { $0.texts(languages) }
        record.stackability = maybe { random in
            Stackability(
                random.one(of: [.standAlone, .stackable]),
                towards: random.some(upTo: 2) { random in
                    .init(
                        random.texts(languages), url: random.maybe { $0.url() },
                        body: random.maybe { $0.texts(languages) } ?? LanguageText())
                })
        }
        addRest(to: &record, languages)
        return record
    }

    private mutating func learner() -> Learner {
        Learner(
            name: maybe { random in
                PersonName(
                    given: random.maybe { $0.one(of: ["Mira", "Zoë \"Z\""]) },
                    family: random.maybe { $0.one(of: ["Brandt", "O\\Neil"]) },
                    full: random.maybe { $0.words() }) ?? PersonName(full: "Suharto")
            } ?? nil, birthDate: maybe { $0.day() },
            identifiers: some(upTo: 3) { random in
                let scheme = random.one(of: [
                    LearnerIdentifier.Scheme.studentNumber, .nationalNumber, .other("card"), .userName,
                ])
                guard random.chance(70) else {
                    return LearnerIdentifier(scheme, .hashed("sha256$00", salt: random.maybe { _ in "s" }))
                }
                return LearnerIdentifier(scheme, random.words(), country: random.maybe { _ in CountryCode("AUT") })
            }, email: maybe { $0.one(of: ["mira@mail.example", "Ada@mail.example"]) },
            holderKeys: some(upTo: 2) { "did:key:z6Mk\($0.one(of: ["a", "b"]))" })
    }

    private mutating func level(_ languages: [LanguageTag]) -> Level {
        if chance(25) { return .notApplicable(texts(languages)) }
        return .stated(
            eqf: maybe { $0.one(of: (1...8).map { EQFLevel($0) }) } ?? nil, nqf: maybe { $0.concept(.nqf) },
            cycle: maybe { $0.one(of: (0...3).map { Cycle($0) }) } ?? nil)
    }

    private mutating func assessment(_ languages: [LanguageTag]) -> Assessment {
        Assessment(
            type: maybe { $0.concept(.assessmentType) }, title: maybe { $0.texts(languages) },
            supervision: maybe { $0.concept(.supervision) },
            scheme: maybe { random in
                GradingScheme(
                    title: random.maybe { $0.texts(languages) } ?? LanguageText(), url: random.maybe { $0.url() },
                    values: random.some(upTo: 3) { $0.words() }, minimum: random.maybe { _ in "5" },
                    maximum: random.maybe { _ in "1" }, passMark: random.maybe { _ in "4" })
            },
            grade: maybe { random in
                Grade(random.words(), passed: random.maybe { $0.chance(50) }, rank: random.maybe { _ in "3 of 42" })
            })
    }

    private mutating func assurance(_ languages: [LanguageTag]) -> QualityAssurance {
        QualityAssurance(
            one(of: [.external, .internal]), type: maybe { Concept($0.one(of: Vocabulary.accreditationType.terms)) },
            title: texts(languages),
            agency: maybe { random in
                Organisation(legalName: LanguageText("Agentur \(random.one(of: ["A", "B, C"]))", languages[0]))
            },
            from: maybe { $0.day() }, to: maybe { $0.day() }, review: maybe { $0.day() },
            report: maybe { random in .init(random.url(), number: random.maybe { _ in "1207" }) },
            scope: maybe { $0.texts(languages) } ?? LanguageText())
    }

    private mutating func addRest(to record: inout Achievement, _ languages: [LanguageTag]) {
        record.further = FurtherInformation(
            note: maybe { $0.texts(languages) } ?? LanguageText(),
            documents: some(upTo: 1) { .init($0.texts(languages), mediaType: "text/plain", content: [1]) },
            links: some(upTo: 2) { $0.link(languages) }, fields: some(upTo: 2) { $0.concept(.iscedF) },
            languagesOfClasses: some(upTo: 1) { $0.one(of: languages) })
        record.opportunity = maybe { $0.concept(.learningOpportunity) }
        record.activity = maybe { random in
            Activity(
                start: random.maybe { $0.day() }, end: random.maybe { $0.day() },
                location: random.maybe { $0.location() },
                provider: random.maybe { $0.organisation(languages) })
        }
        record.sealer = chance(30) ? organisation(languages) : nil
        record.mandate = chance(30) ? link(languages) : nil
        record.pictures = some(upTo: 3) { random in
            Picture(
                random.one(of: Picture.Role.allCases), source: random.url(),
                caption: random.maybe { $0.texts(languages) } ?? LanguageText())
        }
        record.evidence = some(upTo: 2) { $0.link(languages) }
    }

    /// An envelope with as many parts as chance gives it.
    mutating func envelope() -> CredentialEnvelope {
        CredentialEnvelope(
            id: url(), issuerID: one(of: ["did:web:a.example", "did:key:z6MkrJVn"]),
            issuedAt: Instant(seconds: Int64.random(in: 0...4_000_000_000, using: &random)),
            validFrom: maybe { Instant(seconds: Int64.random(in: 0...4_000_000_000, using: &$0.random)) },
            validUntil: maybe { Instant(seconds: Int64.random(in: 0...4_000_000_000, using: &$0.random)) },
            statusEntries: some(upTo: 2) { random in
                [
                    "id": .string(random.url()), "type": "BitstringStatusListEntry", "statusSize": 1,
                    "statusListIndex": .string(String(Int.random(in: 0...131_071, using: &random.random))),
                ]
            }, utcOffsetMinutes: one(of: [0, 60, 120, -210, 840]), identitySalt: one(of: ["", "k7Qe2"]))
    }
}
