import Achievements
import Encodings
import TestSupport
import Testing
import Texts

@testable import Issuance

@Suite struct CourseTests {
    private func course(_ text: String) throws -> Course {
        try Course(parsing: Array(text.utf8), name: "course.yaml")
    }

    /// The reasons of the problems in a description that is sound but for `lines`.
    private func problems(_ lines: String) throws -> [String] {
        reasons(try course("testamur: course 1\n" + lines).findings)
    }

    @Test(
        arguments: [
            ("quality_assurance: [{kind: externl, title: x}]", "external"), ("stackability: stackabel", "stackable"),
            ("course: {kind: Short learning programe}", "Short learning programme"),
            ("participation: onlien", "Online"),
            ("participation: Teams", nil), ("quality_assurance: [{kind: both, title: x}]", nil),
        ] as [(String, String?)])
    func aSlipOfTheKeyboardGetsASuggestion(_ line: String, _ word: String?) throws {
        let findings = try course("testamur: course 1\n" + line + "\n").findings.listed
        let finding = try #require(findings.first { $0.reason == "course.value" })
        #expect(finding.facts["suggested"] == word)
    }

    @Test func termsAreSuggestedInTheLanguageOfTheCourse() throws {
        let findings = try course("testamur: course 1\nlanguage: de\nparticipation: gemischtt\n").findings.listed
        let finding = try #require(findings.first { $0.reason == "course.value" })
        #expect(finding.facts["suggested"] == "gemischt")
        #expect(finding.facts["known"]?.contains("am Arbeitsplatz") == true)
    }

    @Test func theExampleHasAllSixteenElements() throws {
        let course = try Course(parsing: repositoryFile("Examples/sonnwald/course.yaml"), name: "course.yaml")
        #expect(course.findings.listed.isEmpty)
        let record = course.achievement
        #expect(record.id == "https://sonnwald.example/achievements/sensor-data/3")
        #expect(record.languages == [.english, .german])
        #expect(record.title[.german] == "Sensordaten lesen und bereinigen")
        #expect(record.issuerPlace?.country == CountryCode("AUT"))
        #expect(course.awardDate == .day(try CalendarDate("2026-05-08")))
        #expect(record.outcomes.count == 3)
        #expect(record.outcomes.first?.kind?.term?.code == "skill")
        #expect(record.workload?.credits?.isECTS == true)
        #expect(record.workload?.hours == ExactDecimal(125))
        #expect(record.level == .stated(eqf: EQFLevel(6), nqf: nil, cycle: Cycle(1)))
        #expect(record.assessments.first?.type?.term?.code == "marked_assignment")
        #expect(record.assessments.first?.supervision?.term?.code == "supervised_id")
        #expect(record.assessments.first?.scheme?.passMark == "4")
        #expect(course.gradedAssessment == 0)
        #expect(record.participation.map(\.label) == ["Blended"])
        #expect(record.qualityAssurance.first?.report?.number == "1207")
        #expect(record.prerequisites.count == 1)
        #expect(record.stackability?.kind == .stackable)
        #expect(record.further.fields.count == 2)
        #expect(course.institution?.name == "Hochschule Sonnwald")
        #expect(course.lines["workload"] != nil)
    }

    @Test func theSecondExampleIsSound() throws {
        let course = try Course(parsing: repositoryFile("Examples/tamme/course.yaml"), name: "course.yaml")
        #expect(course.findings.listed.isEmpty)
        #expect(course.awardDate == .roster)
        #expect(course.validity == .years(5))
        #expect(course.achievement.stackability?.kind == .standAlone)
        #expect(course.achievement.primaryLanguage.text == "et")
    }

    @Test func aDescriptionSaysWhatItIs() throws {
        #expect(reasons(try course("title: X").findings) == ["course.version"])
        #expect(reasons(try course("testamur: course 2\ntitle: X").findings) == ["course.version"])
        #expect(try problems("title: X") == [])
    }

    @Test func anEntryThatDoesNotExistIsNamedWithItsLine() throws {
        let course = try course("testamur: course 1\ntitle: X\nworklaod:\n  ects: 4\n")
        #expect(reasons(course.findings) == ["course.unknown_key"])
        #expect(course.findings.listed.first?.line == 3)
        #expect(course.findings.listed.first?.facts["known"]?.contains("workload") == true)
        #expect(try problems("workload:\n  ects: 4\n") == [])
    }

    @Test(arguments: [
        ("workload: 4", "workload: {ects: 4}", "course.type"),
        ("level: 6", "level: {eqf: 6}", "course.type"),
        ("title: [a, b]", "title: a", "course.type"),
        ("- a", "{}", "course.type"),
        ("level: {eqf: 9}", "level: {eqf: 8}", "course.value"),
        ("level: {cycle: 4}", "level: {cycle: 3}", "course.value"),
        ("level: {eqf: six}", "level: {eqf: 6}", "course.value"),
        ("awarded: 8.5.2026", "awarded: 2026-05-08", "course.value"),
        ("awarded: 2026-02-30", "awarded: 2026-02-28", "course.value"),
        ("workload: {ects: '2,5'}", "workload: {ects: 2.5}", "workload.not_a_number"),
        ("workload: {duration: P60M}", "workload: {duration: PT60H}", "workload.duration_unit"),
        ("participation: hybrid-ish", "participation: online", "course.value"),
        ("participation: [blended, x]", "participation: [blended, Online]", "course.value"),
        ("assessment: [{type: exam}]", "assessment: [{type: oral examination}]", "course.value"),
        ("assessment: [{grade: A}]", "assessment: [{grade: from roster}]", "course.value"),
        ("quality_assurance: [{kind: good}]", "quality_assurance: [{kind: internal}]", "course.value"),
        ("quality_assurance: [{title: X}]", "quality_assurance: [{kind: external, title: X}]", "course.value"),
        ("stackability: perhaps", "stackability: stackable", "course.value"),
        ("place: {country: Atlantis}", "place: {country: Austria}", "course.value"),
        ("id: sensor-data", "id: https://x.example/1", "course.value"),
        ("id: 'https://x y'", "id: 'urn:uuid:7f1c2c52-6f0e-4b39-9a55-0d6f5c1e2a11'", "course.value"),
        ("language: english", "language: de-AT", "language.malformed"),
        ("title: {englisch: a}", "title: {en: a}", "course.unknown_key"),
        ("further: {fields: ['06x']}", "further: {fields: ['0612']}", "course.value"),
        ("valid: {years: 0}", "valid: {years: 3}", "course.value"),
        ("valid: {until: 2031-05-08, years: 3}", "valid: {until: 2031-05-08}", "course.value"),
        ("title: \"a\\u202Eb\"", "title: \"a b\"", "course.value"),
        ("title: \"a\\0b\"", "title: ab", "course.value"),
        (
            "joint_with: [{name: X, identifiers: [123]}]", "joint_with: [{name: X, identifiers: [pic:123]}]",
            "course.value"
        ),
    ])
    func aMistakeIsNamedAndItsTwinIsNot(_ wrong: String, _ right: String, _ reason: String) throws {
        let found =
            wrong == "- a" ? reasons(try course(wrong).findings) : try problems(wrong)
        #expect(found == [reason])
        #expect(try problems(right == "{}" ? "" : right) == [])
    }

    @Test func allMistakesAreFoundAtOnce() throws {
        let found = try problems("awarded: soon\nlevel: {eqf: 12}\nfoo: bar\nworkload: {ects: x}\n")
        #expect(Set(found) == ["course.value", "course.unknown_key", "workload.not_a_number"])
        #expect(found.count == 4)
    }

    @Test func termsAreTakenByLabelCodeAndAddress() throws {
        for text in [
            "marked assignment", "Marked Assignment", "marked_assignment",
            "http://data.europa.eu/snb/assessment/2939dae15f",
        ] {
            let course = try course("testamur: course 1\nassessment: [{type: '\(text)'}]\n")
            #expect(course.findings.listed.isEmpty)
            #expect(course.achievement.assessments.first?.type?.term?.code == "marked_assignment")
        }
    }

    @Test func theRosterGradesTheAssessmentThatSaysSo() throws {
        let two = "testamur: course 1\nassessment: [{type: quiz}, {type: oral examination, grade: from roster}]\n"
        #expect(try course(two).gradedAssessment == 1)
        #expect(try course("testamur: course 1\nassessment: [{type: quiz}]\n").gradedAssessment == 0)
        #expect(try course("testamur: course 1\nassessment: [{type: quiz}, {type: quiz}]\n").gradedAssessment == nil)
    }

    @Test func identifiersAreKindAndValue() {
        #expect(LegalIdentifier(kindAndValue: "eidas:VATAT-U73540012", country: nil)?.value == "VATAT-U73540012")
        let national = LegalIdentifier(kindAndValue: "national:BRIN:21PX", country: nil)
        #expect(national?.kind == .national("BRIN"))
        #expect(national?.value == "21PX")
        for text in ["", "vat", "vat:", ":1", "national:1", "national::1"] {
            #expect(LegalIdentifier(kindAndValue: text, country: nil) == nil)
        }
    }

    // MARK: Kinds of quality assurance

    @Test(arguments: [
        ("external", true), ("Extern", true), ("externe", true), ("esterna", true), ("zewnętrzne", true),
        ("εξωτερική", true), ("ulkoinen", true),
        ("външно", true), ("intern", false), ("interne", false), ("wewnętrzne", false), ("εσωτερική", false),
        ("sisäinen", false),
        ("belső", false), ("inmheánach", false),
    ])
    func theKindIsAWordOfAnyLanguage(_ word: String, _ isExternal: Bool) throws {
        let text = soundCourse.replacing("kind: external", with: "kind: \(word)")
        let read = try course(text)
        #expect(read.achievement.qualityAssurance.map(\.kind) == [isExternal ? .external : .internal])
        #expect(!read.findings.hasProblems)
    }

    /// The words that are possible are those of the language of the course, and so is what was most likely meant.
    @Test(arguments: [
        ("de", "externn", "extern, intern", "extern"), ("pl", "obce", "zewnętrzne, wewnętrzne", nil),
        ("en", "good", "external, internal", nil),
    ])
    func whatIsNoKindIsToldTheWords(_ language: String, _ word: String, _ known: String, _ suggested: String?) throws {
        let text = "language: \(language)\n" + soundCourse.replacing("kind: external", with: "kind: \(word)")
        let finding = try #require(course(text).findings.listed.first { $0.reason == "course.value" })
        #expect(
            finding.facts["known"] == known && finding.facts["words"] == known
                && finding.facts["suggested"] == suggested)
    }

    @Test func whatIsFilledInIsInTheLanguageOfTheCourse() throws {
        let german = CourseTemplate(language: .german).text(Texts(language: .german))
        #expect(german.contains("kind, eines von: extern; intern") && !german.contains("internal"))
    }
}
