import Achievements
import Encodings
import JSON
import Testing

/// Documents from templates are, byte for byte, what the plain writer writes.
@Suite struct BatchTests {
    @Test(arguments: 0..<10)
    func aTemplateWritesWhatTheWriterWrites(_ series: Int) throws {
        var random = RandomRecord(seed: 90_000 + UInt64(series))
        for _ in 0..<5 {
            let course = random.record()
            let batch = OpenBadges3.Batch(course: course)
            let issuerID = random.envelope().issuerID
            var templates: [OpenBadges3.Shape: JSONTemplate] = [:]
            for _ in 0..<8 {
                let award = random.award(in: course)
                var envelope = random.envelope()
                envelope.issuerID = issuerID
                let shape = batch.shape(of: award, envelope: envelope)
                let template = try templates[shape] ?? batch.template(for: award, envelope: envelope, gap: "proof")
                templates[shape] = template
                let values = batch.values(for: award, envelope: envelope)
                #expect(values.count == OpenBadges3.learnerHoles(of: shape).count)
                let plain = try OpenBadges3.credential(course.awarded(award), envelope: envelope)
                #expect(template.filled(values).bytes == plain.canonicalBytes())
            }
        }
    }

    @Test func theHolesOfThePlainRecordAreItsPersonalParts() {
        let record = Samples.plain
        let batch = OpenBadges3.Batch(course: record)
        let award = LearnerAward(learner: record.learner, grades: record.assessments.map(\.grade))
        let holes = OpenBadges3.learnerHoles(of: batch.shape(of: award, envelope: Samples.envelope))
        #expect(
            holes.map(\.name) == [
                "id", "validFrom", "awardedDate", "subject", "identity.0", "identity.1", "identity.2", "identity.3",
                "grade.0", "passed.0", "status.0.id", "status.0.type", "status.0.statusPurpose",
                "status.0.statusListIndex", "status.0.statusListCredential",
            ])
        #expect(holes[3].pointer == "/credentialSubject/id")
        #expect(holes[13].pointer == "/credentialStatus/statusListIndex")
    }

    /// What makes two documents of different shapes.
    @Test(
        arguments: [
            { award, _ in award.learner.email = "a@b.example" }, { award, _ in award.learner.holderKeys = [] },
            { award, _ in award.learner.identifiers = [] },
            { award, _ in award.learner.identifiers[0].scheme = .userName },
            { award, _ in award.learner.identifiers[0].value = .hashed("sha256$0", salt: nil) },
            { award, _ in award.learner.name = PersonName(full: "Suharto") }, { award, _ in award.grades = [] },
            { award, _ in award.grades = [Grade("1")] },
            { _, envelope in envelope.validUntil = Samples.instant("2031-01-01T00:00:00Z") },
            { _, envelope in envelope.issuerID = "did:web:other.example" },
            { _, envelope in envelope.utcOffsetMinutes = 60 }, { _, envelope in envelope.statusEntries = [] },
            { _, envelope in envelope.statusEntries += envelope.statusEntries },
            { _, envelope in envelope.statusEntries[0]["statusSize"] = 2 },
        ] as [@Sendable (inout LearnerAward, inout CredentialEnvelope) -> Void])
    func anotherSetOfPartsIsAnotherShape(_ change: @Sendable (inout LearnerAward, inout CredentialEnvelope) -> Void) {
        let batch = OpenBadges3.Batch(course: Samples.plain)
        var award = LearnerAward(learner: Samples.plain.learner, grades: [Grade("1", passed: true)])
        var envelope = Samples.envelope
        let shape = batch.shape(of: award, envelope: envelope)
        change(&award, &envelope)
        #expect(batch.shape(of: award, envelope: envelope) != shape)
    }

    @Test func otherValuesAreTheSameShape() {
        let batch = OpenBadges3.Batch(course: Samples.plain)
        let award = LearnerAward(learner: Samples.plain.learner, grades: [Grade("1", passed: true)])
        var other = award
        other.learner.name = PersonName(given: "Ada", family: "Byron")
        other.grades = [Grade("5", passed: false)]
        other.awardDate = Samples.day("2026-05-09")
        var envelope = Samples.envelope
        envelope.id = "urn:uuid:00000000-0000-8000-8000-000000000000"
        envelope.statusEntries[0]["statusListIndex"] = "7"
        #expect(batch.shape(of: other, envelope: envelope) == batch.shape(of: award, envelope: Samples.envelope))
    }

    @Test func aLearnerOfACourseHasTheCoursesDayUnlessTheRowGivesOne() {
        let course = Samples.plain
        let learner = Learner(name: PersonName(full: "Ada"))
        #expect(course.awarded(LearnerAward(learner: learner)).awardDate == course.awardDate)
        #expect(course.awarded(LearnerAward(learner: learner)).assessments[0].grade == nil)
        let award = LearnerAward(
            learner: learner, awardDate: Samples.day("2026-05-10"), grades: [Grade("2"), Grade("3")])
        #expect(course.awarded(award).awardDate == Samples.day("2026-05-10"))
        #expect(course.awarded(award).assessments.map(\.grade) == [Grade("2")])
    }
}

extension RandomRecord {
    /// A learner of a course, with or without everything that a row may lack.
    mutating func award(in course: Achievement) -> LearnerAward {
        let other = record()
        return LearnerAward(
            learner: other.learner, awardDate: maybe { $0.day() },
            grades: some(upTo: 3) { random in random.maybe { Grade($0.words(), passed: $0.maybe { $0.chance(50) }) } })
    }
}
