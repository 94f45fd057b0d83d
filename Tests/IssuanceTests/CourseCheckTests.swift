import Achievements
import Encodings
import TestSupport
import Testing
import Texts

@testable import Issuance

@Suite struct CourseCheckTests {
    private let today = CalendarDate(dayNumber: 20_585)  // 2026-05-12

    private func check(_ text: String, profile: IssuerProfile? = nil) throws -> CourseCheck {
        CourseCheck(try course(text), profile: profile, today: today)
    }

    private func standing(_ element: Element, in check: CourseCheck) -> CourseCheck.Standing? {
        check.entries.first { $0.element == element }?.standing
    }

    @Test func aSoundCourseIsReady() throws {
        let check = try check(soundCourse)
        #expect(check.isReady && check.mandatoryCount == 11)
        #expect(standing(.learner, in: check) == .fromRoster)
        #expect(standing(.grade, in: check) == .fromRoster)
        #expect(standing(.awardingBody, in: check) == .fromWorkspace)
        #expect(standing(.prerequisites, in: check) == .missing)
        #expect(check.entries.first { $0.element == .title }?.line == 3)
    }

    @Test(arguments: [
        ("title: Reading sensor data\n", Element.title, "title.missing"),
        ("awarded: 2026-05-08\n", .awardDate, "award_date.missing"),
        ("learning_outcomes: [Read measurement series, Find faulty values]\n", .outcomes, "outcomes.missing"),
        ("workload: {ects: 4, hours: 100}\n", .workload, "workload.missing"),
        ("participation: online\n", .participation, "participation.missing"),
    ])
    func eachElementThatIsLeftOutIsNamed(_ line: String, _ element: Element, _ reason: String) throws {
        let check = try check(soundCourse.replacing(line, with: ""))
        #expect(!check.isReady)
        #expect(standing(element, in: check) == .missing)
        #expect(reasons(check.findings) == [reason])
    }

    @Test func aDayOfTheRosterIsNotMissing() throws {
        let check = try check(soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster"))
        #expect(check.isReady && standing(.awardDate, in: check) == .fromRoster)
    }

    @Test func theWorkspaceFillsInWhoAwards() throws {
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U73540012"])
        let check = try check(soundCourse, profile: profile)
        #expect(standing(.awardingBody, in: check) == .stated && standing(.issuerPlace, in: check) == .stated)
    }

    @Test(arguments: ["en", "de", "pl", "el"])
    func aNewDescriptionNamesEveryBlankAndPassesOnceFilled(_ language: String) throws {
        let tag = try LanguageTag(language)
        let text = CourseTemplate(language: tag).text(Texts())
        let blank = try check(text)
        #expect(
            Set(reasons(blank.findings)) == [
                "title.missing", "award_date.missing", "outcomes.missing", "workload.missing", "assessment.missing",
                "participation.missing", "quality_assurance.missing",
            ])
        #expect(standing(.level, in: blank) == .missing)
        // No line has an entry twice, so each blank is filled where it stands.
        var filled = text
        for (entry, value) in [
            ("title:", "title: Sensor data"), ("awarded:", "awarded: 2026-05-08"), ("  start:", "  start: 2026-02-02"),
            ("  end:", "  end: 2026-04-24"), ("  ects:", "  ects: 4"), ("  eqf:", "  eqf: 6"),
            ("participation:", "participation: \(label("online", .modeOfLearning, language))"),
            ("  - type:", "  - type: \(label("quiz", .assessmentType, language))"),
            ("    supervision:", "    supervision: \(label("supervised_id", .supervision, language))"),
            ("  - kind:", "  - kind: external"), ("    from:", "    from: 2024-10-01"),
            ("    to:", "    to: 2030-09-30"),
            ("  -\n  -", "  - Read series\n  - Find errors"),
        ] {
            #expect(filled.contains("\n\(entry)\n"))
            filled = filled.replacing("\n\(entry)\n", with: "\n\(value)\n")
        }
        filled = filled.replacing("    type:\n    title:\n", with: "    title: Accreditation\n")
        let check = try check(filled)
        #expect(check.findings.listed.filter { $0.severity > .note }.map(\.facts) == [])
        #expect(reasons(check.findings, atLeast: .warning) == [])
        #expect(check.isReady && check.mandatoryCount == 11)
    }

    private func label(_ code: String, _ list: Vocabulary, _ language: String) -> String {
        let label = list.term(code: code)?.label(in: language) ?? ""
        return "\"\(label)\""
    }

    @Test func whatIsOptionalIsSoundOnceUncommented() throws {
        let text = CourseTemplate(extends: "institution.yaml").text(Texts())
        #expect(text.contains("\nextends: institution.yaml\n"))
        let lines = text.split(separator: "\n").map(String.init)
        // Comments have one blank behind the mark, entries none or those of their place.
        let entries = lines.filter { $0.hasPrefix("#") && (!$0.hasPrefix("# ") || $0.hasPrefix("#  ")) }
            .map { String($0.dropFirst()) }
        #expect(entries.count > 8)
        let optional = "testamur: course 1\n" + entries.joined(separator: "\n") + "\n"
        #expect(try course(optional).findings.listed.map(\.reason) == [])
        #expect(lines.allSatisfy { $0.utf8.count <= 130 })
    }
}
