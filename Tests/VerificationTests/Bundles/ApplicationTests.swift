import Achievements
import JSON
import Testing
import Verification

/// What belongs to one application, however it is folded into folders and archives.
@Suite struct ApplicationTests {
    private func files(
        _ files: [(String, [UInt8])], root: String?, opener: MadeUpContainers? = nil,
        applicants: ApplicantList? = nil
    ) throws -> [VerifiedFile] {
        var run = FileRun(try BundleFixture().judging.verifier, opener: opener)
        run.applicants = applicants
        return BundleFixture.verified(run, files, root: root)
    }

    private func told(_ files: [VerifiedFile]) -> [String] { files.map { $0.told(.holderSamePerson) } }

    private static let different = "failed holder.different_people"

    @Test func anAwardDeeperInTheFolderIsCompared() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let ben = try fixture.credential("Ben Ek", number: "SW-2")
        let pair = [("a/1.json", anna), ("a/2.json", anna), ("a/deep/3.json", ben)]
        #expect(told(try files(pair, root: "a")) == ["passed", "passed", Self.different])
        // The same of a folder of an applicant, one of several.
        let two = pair.map { ("all/" + $0.0, $0.1) } + [("all/b/1.json", ben)]
        let judged = try files(two, root: "all")
        #expect(told(judged) == ["passed", "passed", Self.different, "notApplicable"])
        #expect(judged.map(\.application) == ["all/a", "all/a", "all/a", "all/b"])
        // Without that folder being named, folders are what they are.
        #expect(told(try files(pair, root: nil)) == ["passed", "passed", "notApplicable"])
    }

    @Test func anArchiveInTheFolderIsCompared() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let ben = try fixture.credential("Ben Ek", number: "SW-2")
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.zip(1): [("x/3.json", ben)],
            MadeUpContainers.zip(2): [("all/a/1.json", anna), ("all/a/deep/2.json", ben), ("all/b/1.json", ben)],
            MadeUpContainers.zip(3): [("1.json", anna), ("deep/2.json", ben)],
        ])
        let pair = [("a/0.zip", MadeUpContainers.zip(1)), ("a/1.json", anna), ("a/2.json", anna)]
        #expect(told(try files(pair, root: "a", opener: opener)) == [Self.different, "passed", "passed"])
        let wrapped = [("w.zip", MadeUpContainers.zip(2))]
        #expect(
            told(try files(wrapped, root: nil, opener: opener)) == [Self.different, Self.different, "notApplicable"])
        let flat = [("f.zip", MadeUpContainers.zip(3))]
        #expect(told(try files(flat, root: nil, opener: opener)) == [Self.different, Self.different])
        // Archives beside one another are one applicant's each.
        let beside = [("in/1.zip", MadeUpContainers.zip(1)), ("in/3.zip", MadeUpContainers.zip(3))]
        #expect(
            told(try files(beside, root: "in", opener: opener)) == ["notApplicable", Self.different, Self.different])
    }

    @Test func applicantsBesideOneAnotherAreNotOnePerson() throws {
        let fixture = try BundleFixture()
        let pair = try [
            ("in/1.json", fixture.credential("Anna Lund")), ("in/2.json", fixture.credential("Ben Ek")),
        ]
        #expect(told(try files(pair, root: "in")) == [Self.different, Self.different])
        let list = ApplicantList([
            Applicant(row: 2, names: ["Anna Lund"]), Applicant(row: 3, names: ["Ben Ek"]),
        ])
        let judged = try files(pair, root: "in", applicants: list)
        #expect(told(judged) == ["notApplicable", "notApplicable"])
        #expect(FileGroup.groups(of: judged.map(FileLine.init)).map(\.applicant) == [2, 3])
        // A stranger's award is nobody's.
        let stranger = pair + [("in/3.json", try fixture.credential("Cara Voss"))]
        #expect(try files(stranger, root: "in", applicants: list).map(\.attention) == [.none, .none, .decision])
        // In a folder of its own another applicant's award is as much another's.
        let own = pair.map { ("all/a/" + $0.0.dropFirst(3), $0.1) }
        #expect(told(try files(own, root: "all", applicants: list)) == [Self.different, Self.different])
    }

    @Test func theSameAwardOnceMoreIsToldAsSuch() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let spaced = [UInt8(ascii: "{"), 0x20] + anna.dropFirst()
        let forged = BundleFixture.forged(anna)
        let judged = try files(
            [("a/1.json", anna), ("a/2.json", spaced), ("a/3.json", forged), ("a/4.json", forged), ("b/1.json", anna)],
            root: nil)
        #expect(judged.map(\.sameAs) == [nil, "a/1.json", nil, nil, nil])
        #expect(FileGroup.counts(of: judged.map(FileLine.init)).map(\.name) == ["invalid", "valid", "same"])
    }

    @Test func documentsAreJudgedLineByLine() throws {
        let fixture = try BundleFixture()
        let anna = try JSONDocument(parsing: try fixture.credential("Anna Lund")).root.tree.bytes()
        let end = [UInt8(ascii: "\n")]
        let judged = try files(
            [("1", anna + end + BundleFixture.forged(anna) + [0x0D] + end + end + Array("{\"a\":\n1}".utf8))], root: nil
        )
        #expect(
            judged.map { "\($0.name) \($0.primary?.rawValue ?? "")" } == [
                "1!1 ", "1!2 proof.signature", "1!3 json.syntax", "1!4 format.unrecognised",
            ])
        // A document of one line is no list, and neither is one with its members on lines.
        #expect(try files([("1", anna + end)], root: nil).map(\.name) == ["1"])
        #expect(try files([("1", Array("{\"a\": {}\n}".utf8))], root: nil).map(\.name) == ["1"])
        var run = FileRun(fixture.judging.verifier)
        run.limits.containerFiles = 1
        let many = BundleFixture.verified(run, [("1", anna + end + anna)])
        #expect(many.map(\.primary) == [.limitSize] && many[0].verdict == .unknown)
    }

    /// People look at the page: what was attached to it, or is inside of a picture, is all that was checked.
    @Test func whatIsSeenIsNotWhatWasChecked() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund")
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.pdf: [("credential.json", anna)], MadeUpContainers.zip(1): [("a.json", anna)],
        ])
        let judged = try files(
            [("a/1.pdf", MadeUpContainers.pdf), ("b/1.zip", MadeUpContainers.zip(1)), ("c/1.json", anna)], root: nil,
            opener: opener)
        #expect(judged.map(\.hasUncheckedLook) == [true, false, false])
    }

    @Test(arguments: [
        ("From: a@example.org\nSubject: x\n\nhello", "mail", false), ("#!/bin/sh\n", "program", true),
        ("{\"format\": \"testamur-share\", \"version\": 1}", "sealed", false),
        ("eyJhbGciOiJub25lIn0.e30.x", "token", false), ("{\"payload\": \"{}\", \"signatures\": []}", "jades", false),
        ("<?xml version=\"1.0\"?><a/>", "xml", true), ("<!DOCTYPE html><p>", "markup", true),
        ("Subject to change", "", true), ("{\"payload\": \"{}\"}", "", true),
    ])
    func filesOfOtherKindsAreCalledWhatTheyAre(content: String, kind: String, isDocument: Bool) throws {
        let file = try #require(try files([("1", Array(content.utf8))], root: nil).first)
        guard case .refused(let refusal) = file.result else {
            Issue.record("a verdict")
            return
        }
        #expect((refusal.reason.facts["kind"] ?? "") == kind && file.isDocument == isDocument)
        #expect(file.verdict == .unknown)
    }
}
