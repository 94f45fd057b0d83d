import Achievements
import Encodings
import JSON

/// The invented world of the vectors: who is there, what was awarded, and when.
enum World {
    static let sealed = instant("2026-05-12T07:30:00Z")
    /// When the vectors are judged, unless one says otherwise.
    static let now = instant("2026-06-15T08:00:00Z")
    /// The day on which the compromised key may have come into other hands.
    static let compromisedSince = "2026-03-01"

    static let credentialID = "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11"
    static let revocationList = "https://sonnwald.example/status/revocation-1"
    static let suspensionList = "https://sonnwald.example/status/suspension-1"
    /// An index whose bit is not set in any list.
    static let clearIndex = 94_566

    static func instant(_ text: String) -> Instant {
        do { return try Instant(text) } catch { preconditionFailure("\(text) is no instant") }
    }

    static func day(_ text: String) -> CalendarDate {
        do { return try CalendarDate(text) } catch { preconditionFailure("\(text) is no day") }
    }
}

extension World {
    static let hochschule = Organisation(
        legalName: LanguageText("Hochschule Sonnwald", .german),
        identifiers: [LegalIdentifier(.eidas, "VATAT-U60042007")],
        locations: [Location(country: CountryCode("AUT"), locality: "Sonnwald")], homepage: "https://sonnwald.example/")

    static let lande = Organisation(
        legalName: LanguageText("Université de la Lande", .french),
        identifiers: [LegalIdentifier(.eidas, "VATFR-40300200100")],
        locations: [Location(country: CountryCode("FRA"), locality: "Lande-sur-Mer")],
        homepage: "https://lande.example/")

    static let kutsekool = Organisation(
        legalName: LanguageText("Tamme Kutsekool", .english),
        identifiers: [LegalIdentifier(.register, "70000000", country: CountryCode("EST"))],
        locations: [Location(country: CountryCode("EST"), locality: "Tamme")])

    /// The course that Mira finished.
    static let course: Achievement = {
        var course = Achievement(
            id: "https://sonnwald.example/achievements/sensor-data/3", primaryLanguage: .english)
        course.learner = Learner(
            name: PersonName(given: "Mira", family: "Kallio-Brandt"),
            identifiers: [LearnerIdentifier(.studentNumber, "SW-204417")], email: "mira.kallio-brandt@mail.example")
        course.title = LanguageText("Reading and cleaning sensor data", .english)
        course.issuerPlace = Location(country: CountryCode("AUT"), region: "AT32", locality: "Sonnwald")
        course.awardingBodies = [hochschule]
        course.awardDate = day("2026-05-08")
        course.outcomes = [
            Outcome(LanguageText("Read measurement series from files and from a stream", .english)),
            Outcome(LanguageText("Find, mark and justify faulty values", .english)),
        ]
        course.workload = Workload(credits: ExactDecimal(4).map(Credits.ects), hours: ExactDecimal(100))
        course.level = .stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(1))
        course.assessments = [
            Assessment(
                type: Concept("marked_assignment", in: .assessmentType),
                title: LanguageText("Graded project report", .english),
                supervision: Concept("supervised_id", in: .supervision),
                scheme: GradingScheme(values: ["5", "4", "3", "2", "1"], passMark: "4"), grade: Grade("1"))
        ]
        course.participation = [Concept("blended", in: .modeOfLearning)]
        course.qualityAssurance = [
            QualityAssurance(
                .external, type: Concept("programme_qa", in: .accreditationType),
                title: LanguageText("Programme accreditation, Applied Data Practice", .english),
                from: day("2024-10-01"), to: day("2030-09-30"),
                report: .init("https://reports.example/1207", number: "1207"))
        ]
        course.prerequisites = [LanguageText("Basic programming in any language", .english)]
        course.stackability = Stackability(
            .stackable,
            towards: [
                .init(
                    LanguageText("Certificate in Applied Data Practice", .english),
                    url: "https://sonnwald.example/pathways/applied-data-practice")
            ])
        course.further = FurtherInformation(
            note: LanguageText("Short course on measurement series: reading, checking, repairing.", .english))
        course.activity = Activity(start: day("2026-02-02"), end: day("2026-04-24"))
        return course
    }()

    /// A course of an institution that signs with a key of its own, without a website.
    static let vocationalCourse: Achievement = {
        var course = World.course
        course.id = "https://register.example/tamme/solar-safety"
        course.title = LanguageText("Safety when installing solar panels", .english)
        course.awardingBodies = [kutsekool]
        course.issuerPlace = Location(country: CountryCode("EST"), locality: "Tamme")
        return course
    }()
}
