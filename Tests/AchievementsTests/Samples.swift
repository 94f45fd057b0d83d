import Achievements
import Encodings
import JSON

/// Records and envelopes that tests begin with.
enum Samples {
    static func day(_ text: String) -> CalendarDate { (try? CalendarDate(text)) ?? .earliest }
    static func instant(_ text: String) -> Instant { (try? Instant(text)) ?? .earliest }
    static func decimal(_ text: String) -> ExactDecimal { (try? ExactDecimal(text)) ?? .zero }
    static func english(_ text: String) -> LanguageText { LanguageText(text, .english) }

    static let austria = Location(country: CountryCode("AUT"), region: "AT32", locality: "Sonnwald")

    static let university = Organisation(
        legalName: english("Hochschule Sonnwald"), identifiers: [LegalIdentifier(.eidas, "VATAT-U12345675")],
        locations: [Location(country: CountryCode("AUT"))], homepage: "https://sonnwald.example/")

    /// A record without any problem, in one language and without anything that Open Badges would lose in value.
    static var plain: Achievement {
        var record = Achievement(
            id: "https://sonnwald.example/achievements/sensor-data/3", primaryLanguage: .english)
        record.learner = Learner(
            name: PersonName(given: "Mira", family: "Kallio-Brandt"),
            identifiers: [LearnerIdentifier(.studentNumber, "SW-204417")],
            holderKeys: ["did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"])
        record.title = english("Reading and cleaning sensor data")
        record.issuerPlace = austria
        record.awardingBodies = [university]
        record.awardDate = day("2026-05-08")
        record.outcomes = [
            Outcome(english("Read measurement series from files and from a stream")),
            Outcome(english("Find, mark and justify faulty values")),
        ]
        record.workload = Workload(credits: .ects(decimal("4")), hours: decimal("100"))
        record.level = .stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(1))
        record.assessments = [
            Assessment(
                type: Concept("marked_assignment", in: .assessmentType), title: english("Graded project report"),
                supervision: Concept("supervised_id", in: .supervision),
                scheme: GradingScheme(values: ["5", "4", "3", "2", "1"], passMark: "4"), grade: Grade("1", passed: true)
            )
        ]
        record.participation = [Concept("blended", in: .modeOfLearning)]
        record.qualityAssurance = [
            QualityAssurance(
                .external, type: Concept("programme_qa", in: .accreditationType),
                title: english("Programme accreditation, Applied Data Practice"),
                report: .init("https://reports.example/1207", number: "1207"))
        ]
        record.stackability = Stackability(
            .stackable,
            towards: [
                .init(
                    english("Certificate in Applied Data Practice"),
                    url: "https://sonnwald.example/pathways/applied-data-practice")
            ])
        record.further.note = english("Short course on measurement series.")
        record.activity = Activity(start: day("2026-02-02"), end: day("2026-04-24"))
        return record
    }

    /// A record that has something of everything: of every row of the loss report, all that can be lost.
    static var rich: Achievement {
        let german = LanguageTag.german
        var record = plain
        record.languages = [.english, german]
        record.learner.birthDate = day("1994-03-09")
        record.learner.email = "mira.kallio-brandt@mail.example"
        record.learner.holderKeys.append("did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG")
        record.learner.identifiers.append(
            LearnerIdentifier(.nationalNumber, "1234 090394", country: CountryCode("AUT")))
        record.title[german] = "Sensordaten lesen und bereinigen"
        record.awardingBodies[0].locations.append(Location(country: CountryCode("DEU")))
        record.awardingBodies.append(
            Organisation(
                legalName: english("Fachschule Talheim"), identifiers: [LegalIdentifier(.pic, "912345670")],
                locations: [Location(country: CountryCode("DEU"), locality: "Talheim")]))
        record.outcomes[0].kind = Concept("skill", in: .skillType)
        record.outcomes[0].reuse = Concept("transversal", in: .skillReuse)
        record.outcomes[1].esco = [Link("http://data.europa.eu/esco/skill/1234", title: english("analyse data"))]
        record.assessments[0].grade?.rank = "3 of 42"
        record.qualityAssurance[0].agency = Organisation(
            legalName: english("Musteragentur für Qualitätssicherung"), homepage: "https://agency.example/")
        record.qualityAssurance[0].from = day("2024-10-01")
        record.qualityAssurance[0].to = day("2030-09-30")
        record.prerequisites = [english("Basic programming in any language")]
        record.further.documents = [
            .init(english("Supplement"), mediaType: "application/pdf", content: Array("%PDF-1.7".utf8))
        ]
        record.further.languagesOfClasses = [.english, german]
        record.further.fields = [Concept("0611", in: .iscedF)]
        record.activity?.location = austria
        record.activity?.provider = university
        record.pictures = [
            Picture(.achievement, source: "https://sonnwald.example/badge.png"),
            Picture(.achievement, source: "https://sonnwald.example/badge-2.png"),
        ]
        return record
    }

    static var envelope: CredentialEnvelope {
        CredentialEnvelope(
            id: "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11", issuerID: "did:web:sonnwald.example",
            issuedAt: instant("2026-05-12T07:30:00Z"),
            statusEntries: [
                [
                    "id": "https://sonnwald.example/status/3#4711", "type": "BitstringStatusListEntry",
                    "statusPurpose": "revocation", "statusListIndex": "4711",
                    "statusListCredential": "https://sonnwald.example/status/3",
                ]
            ], utcOffsetMinutes: 120, identitySalt: "k7Qe2")
    }

    /// A document as a reader gets it.
    static func document(_ value: JSON) throws -> JSONValue { try JSONDocument(parsing: value.canonicalBytes()).root }

    static func document(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }

    /// The plain record as a document, with changes.
    static func credential(
        _ record: Achievement = plain, envelope: CredentialEnvelope = envelope, change: (inout JSON) -> Void = { _ in }
    ) throws -> JSONValue {
        var value = try OpenBadges3.credential(record, envelope: envelope)
        change(&value)
        return try document(value)
    }

    /// The smallest badge there is, with members of its subject and achievement in place of the usual.
    static func foreignBadge(
        top: String = "", issuer: String = #""name": "Example Corp""#, subject: String = "", achievement: String = ""
    ) throws -> JSONValue {
        try document(
            """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "https://example.com/credentials/3527",
             "issuer": {"id": "https://example.com/issuers/876543", "type": ["Profile"], \(issuer)},
             "validFrom": "2010-01-01T00:00:00Z"\(top.isEmpty ? "" : ", " + top),
             "credentialSubject": {"type": ["AchievementSubject"]\(subject.isEmpty ? "" : ", " + subject),
               "achievement": {"id": "https://example.com/achievements/1", "type": ["Achievement"], "name": "Teamwork",
                 "description": "Team work", "criteria": {"narrative": "Nominated by peers."}\
            \(achievement.isEmpty ? "" : ", " + achievement)}}}
            """)
    }
}

extension JSON {
    /// The value at a pointer made of member names and positions, for reading and for changing.
    subscript(path path: [String]) -> JSON? {
        get {
            guard let step = path.first else { return self }
            switch self {
            case .object: return self[step]?[path: Array(path.dropFirst())]
            case .array(let elements):
                guard let index = Int(step), elements.indices.contains(index) else { return nil }
                return elements[index][path: Array(path.dropFirst())]
            default: return nil
            }
        }
        set {
            guard let step = path.first else {
                if let newValue { self = newValue }
                return
            }
            let rest = Array(path.dropFirst())
            switch self {
            case .object:
                if rest.isEmpty {
                    self[step] = newValue
                } else if var child = self[step] {
                    child[path: rest] = newValue
                    self[step] = child
                }
            case .array(var elements):
                guard let index = Int(step), elements.indices.contains(index) else { return }
                if rest.isEmpty {
                    if let newValue { elements[index] = newValue } else { elements.remove(at: index) }
                } else {
                    elements[index][path: rest] = newValue
                }
                self = .array(elements)
            default: break
            }
        }
    }
}
