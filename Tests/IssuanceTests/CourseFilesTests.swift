import Achievements
import Encodings
import Foundation
import TestSupport
import Testing

@testable import Issuance

@Suite struct CourseFilesTests {
    private static let institution = """
        testamur: course 1
        language: de
        quality_assurance:
          - kind: external
            title: Institutionelle Akkreditierung
            from: 2024-10-01
            to: 2030-09-30
        participation: Präsenz
        place: {country: AT, town: Sonnwald}

        """
    private static let programme = """
        testamur: course 1
        extends: ../institution.yaml
        level: {eqf: 6}
        participation: blended

        """
    private static let run = """
        testamur: course 1
        extends: programme/data.yaml
        title: Sensor data
        awarded: 2026-05-08
        learning_outcomes: [Read series, Find errors]
        workload: {ects: 4}
        assessment: [{type: schriftliche Prüfung}]

        """
    private static let files = ["a/institution.yaml": institution, "a/programme/data.yaml": programme]

    private func course(_ text: String = run, _ files: [String: String] = files) throws -> Course {
        try Course(
            parsing: Array(text.utf8), name: "a/run.yaml",
            opening: { path throws(IssuanceError) in
                guard let text = files[path] else { throw IssuanceError(.fileMissing) }
                return Array(text.utf8)
            })
    }

    @Test func whatANearerFileLeavesOutComesFromFurtherAway() throws {
        let course = try course()
        #expect(course.findings.listed.isEmpty)
        let record = course.achievement
        #expect(record.title.text(preferring: .english) == "Sensor data")
        #expect(record.level == .stated(eqf: EQFLevel(6), nqf: nil, cycle: nil))
        #expect(record.qualityAssurance.count == 1)
        // The nearer one replaces the further one, whole.
        #expect(record.participation.compactMap(\.term?.code) == ["blended"])
        #expect(record.issuerPlace?.locality == "Sonnwald")
        #expect(record.assessments.first?.type?.term?.code == "written_examination")
    }

    @Test func aTextIsInTheLanguageOfItsFile() throws {
        let record = try course().achievement
        #expect(record.qualityAssurance.first?.title[.german] == "Institutionelle Akkreditierung")
        // The run does not say: it takes the language of the institution as every other entry.
        #expect(record.primaryLanguage == .german)
        let english = try course(Self.run + "language: en\n").achievement
        #expect(english.primaryLanguage == .english)
        #expect(english.title[.english] == "Sensor data")
        #expect(english.qualityAssurance.first?.title[.german] == "Institutionelle Akkreditierung")
    }

    @Test func aMistakeNamesTheFileItIsIn() throws {
        var files = Self.files
        files["a/programme/data.yaml"] = Self.programme + "worklaod: {ects: 4}\nvalid: {years: many}\n"
        let findings = try course(Self.run, files).findings.listed
        #expect(findings.map(\.reason) == ["course.unknown_key", "course.value"])
        #expect(findings.map(\.file) == ["a/programme/data.yaml", "a/programme/data.yaml"])
        #expect(findings.map(\.line) == [5, 6])
    }

    @Test func everyFileSaysWhatItIs() throws {
        var files = Self.files
        files["a/institution.yaml"] = Self.institution.replacing("testamur: course 1", with: "testamur: course 9")
        #expect(try course(Self.run, files).findings.listed.map(\.reason) == ["course.version"])
    }

    @Test(arguments: ["/etc/passwd", "", "missing.yaml", "run.yaml", "./run.yaml", "b/../run.yaml"])
    func aFileThatCannotBeUsedIsRefused(_ path: String) throws {
        let text = Self.run.replacing("programme/data.yaml", with: "\"\(path)\"")
        #expect(throws: IssuanceError(.courseExtends)) { try course(text) }
    }

    @Test func filesThatLeadBackAreRefused() throws {
        var files = Self.files
        files["a/institution.yaml"] = Self.institution + "extends: programme/data.yaml\n"
        #expect(throws: IssuanceError(.courseExtends)) { try course(Self.run, files) }
    }

    @Test func aChainHasAnEnd() throws {
        func chain(_ count: Int) throws -> Course {
            var files: [String: String] = [:]
            for number in 1..<count {
                let next = number + 1 < count ? "extends: f\(number + 1)\n" : ""
                files["a/f\(number)"] = "testamur: course 1\n\(next)"
            }
            return try course(Self.run.replacing("programme/data.yaml", with: "f1"), files)
        }
        #expect(throws: Never.self) { try chain(CourseFiles.most) }
        #expect(throws: IssuanceError(.courseExtends)) { try chain(CourseFiles.most + 1) }
    }

    @Test func theDigestIsThatOfAllFiles() throws {
        var files = Self.files
        files["a/institution.yaml"] = Self.institution + "# remark\n"
        #expect(try course().digest != course(Self.run, files).digest)
        #expect(try course().digest == course().digest)
    }

    @Test func filesOnDiskAreSeenFromTheOneThatNamesThem() throws {
        let folder = try temporaryFolder()
        try FileManager.default.createDirectory(atPath: folder + "/programme", withIntermediateDirectories: true)
        try write(Self.institution, to: folder + "/institution.yaml")
        try write(Self.programme, to: folder + "/programme/data.yaml")
        try write(Self.run, to: folder + "/run.yaml")
        #expect(try Course(file: folder + "/run.yaml").achievement.qualityAssurance.count == 1)
        #expect(throws: IssuanceError(.fileMissing)) { try Course(file: folder + "/nothing.yaml") }
    }

    @Test func withoutAnOpenerNothingIsExtended() throws {
        #expect(throws: IssuanceError(.courseExtends)) {
            try Course(parsing: Array(Self.run.utf8), name: "run.yaml")
        }
    }
}
