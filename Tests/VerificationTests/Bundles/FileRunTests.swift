import Achievements
import Encodings
import Synchronization
import Testing
import Verification

/// A container opener that has the contents of each container at hand: what stands between marks in its bytes.
struct MadeUpContainers: ContainerOpener {
    struct Failure: CodedError {
        let reason: String
        var place: Place? { nil }
        var facts: [String: String] = [:]
    }

    let contents: [[UInt8]: [(String, [UInt8])]]
    var failures: [[UInt8]: String] = [:]

    func open(_ bytes: [UInt8], as kind: ContainerKind, _ body: (String, [UInt8]) throws -> Void) throws {
        for (name, bytes) in contents[bytes] ?? [] { try body(name, bytes) }
        // What it is about may stand behind the reason.
        let words = failures[bytes]?.split(separator: " ").map(String.init) ?? []
        if let reason = words.first { throw Failure(reason: reason, facts: words.count > 1 ? ["what": words[1]] : [:]) }
    }

    static func zip(_ number: UInt8) -> [UInt8] { [0x50, 0x4B, 0x03, 0x04, number] }
    static let pdf = Array("%PDF-1.7".utf8)
}

/// Files and containers, judged side by side.
@Suite struct FileRunTests {
    private func told(_ files: [VerifiedFile]) -> [String] {
        files.map { "\($0.name) \($0.verdict)" + ($0.primary.map { " \($0.rawValue)" } ?? "") }
    }

    @Test func outcomesComeInTheOrderOfTheFiles() throws {
        let fixture = try BundleFixture()
        let good = try fixture.credential("Anna Lund")
        let bad = BundleFixture.forged(good)
        var limits = BundleLimits.standard
        limits.group = 7
        let files = (0..<50).map { ("\($0)", $0 % 5 == 3 ? bad : good) }
        let verified = fixture.run(files) { $0.limits = limits }
        #expect(verified.map(\.name) == (0..<50).map { "\($0)" })
        #expect(verified.map { $0.verdict == .invalid } == (0..<50).map { $0 % 5 == 3 })
    }

    @Test func whatCannotBeReadHasNoVerdict() throws {
        struct Unreadable: Error {}
        let fixture = try BundleFixture()
        let good = try fixture.credential("Anna Lund")
        let outcomes = BundleFixture.outcomes(
            FileRun(fixture.judging.verifier),
            [ReceivedFile(name: "1") { throw Unreadable() }, ReceivedFile(name: "2") { good }])
        #expect(outcomes.count == 2)
        guard case .unreadable("1", let error) = outcomes[0] else {
            Issue.record("read")
            return
        }
        #expect(error is Unreadable)
    }

    @Test func whatLiesInAContainerHasItsPlaceInTheName() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.zip(1): [
                ("docs/a.json", anna), ("docs/cv.txt", [0x41]), ("__MACOSX/._a.json", [0]), (".hidden", [0]),
                ("c.pdf", MadeUpContainers.pdf),
            ],
            MadeUpContainers.pdf: [("credential.json", anna), ("picture.jpg", [0xFF, 0xD8, 0xFF])],
        ])
        var run = FileRun(fixture.judging.verifier, opener: opener)
        run.withDigests = true
        let files = BundleFixture.verified(run, [("x/all.zip", MadeUpContainers.zip(1)), ("x/last.json", anna)])
        #expect(
            told(files) == [
                "x/all.zip!docs/a.json valid", "x/all.zip!docs/cv.txt unknown format.unrecognised",
                "x/all.zip!c.pdf!credential.json valid", "x/last.json valid",
            ])
        #expect(files[0].digest == files[3].digest && files[0].digest != nil)
        // With an award on top of the archive everything in it is one application; what lies beside the archive is another.
        #expect(files[0].told(.holderSamePerson) == "passed" && files[2].sameAs == "x/all.zip!docs/a.json")
        #expect(files[3].told(.holderSamePerson) == "notApplicable")
    }

    /// A document of an office program is a ZIP file as well: it is one line, not one for each of its parts.
    @Test func aContainerWithoutACredentialIsOneLine() throws {
        let fixture = try BundleFixture()
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.zip(1): [
                ("a.xml", Array("<a/>".utf8)), ("b.json", Array("{}".utf8)), ("c.pdf", MadeUpContainers.pdf),
            ],
            MadeUpContainers.pdf: [("invoice.xml", Array("<a/>".utf8))],
        ])
        let run = FileRun(fixture.judging.verifier, opener: opener)
        #expect(
            told(BundleFixture.verified(run, [("1", MadeUpContainers.zip(1)), ("2", MadeUpContainers.pdf)])) == [
                "1 unknown format.no_credential", "2 unknown format.no_credential",
            ])
        // A damaged credential is one nevertheless.
        let damaged = MadeUpContainers(contents: [MadeUpContainers.pdf: [("credential.json", Array("{".utf8))]])
        #expect(
            told(
                BundleFixture.verified(
                    FileRun(fixture.judging.verifier, opener: damaged), [("2", MadeUpContainers.pdf)])) == [
                    "2!credential.json invalid json.syntax"
                ])
    }

    @Test(arguments: [
        ("zip.path", "invalid zip.path"), ("zip.symlink", "invalid zip.symlink"),
        ("zip.too_large", "invalid zip.too_large"),
        ("zip.duplicate_name", "invalid zip.duplicate_name"), ("zip.malformed", "unknown zip.malformed"),
        ("zip.encrypted", "unknown zip.encrypted"), ("pdf.encrypted", "unknown pdf.encrypted"),
        ("pdf.too_large", "invalid pdf.too_large"), ("pdf.malformed", "unknown pdf.malformed"),
        ("pdf.malformed attachment", "unknown pdf.malformed"), ("pdf.filter", "unknown pdf.filter"),
        ("pdf.ambiguous", "invalid pdf.ambiguous"), ("zip.ambiguous", "invalid zip.ambiguous"),
        ("helper.missing", "unknown helper.missing"), ("helper.timeout", "unknown helper.timeout"),
        ("nobody.knows", "unknown internal.error"),
    ])
    func aContainerThatIsRefusedSaysWhy(_ code: String, _ expected: String) throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund")
        let opener = MadeUpContainers(
            contents: [MadeUpContainers.zip(1): [("a.json", anna)]], failures: [MadeUpContainers.zip(1): code])
        let files = BundleFixture.verified(
            FileRun(fixture.judging.verifier, opener: opener), [("1", MadeUpContainers.zip(1))])
        #expect(told(files) == ["1!a.json valid", "1 " + expected])
        // Its twin that is not refused.
        let sound = MadeUpContainers(contents: opener.contents)
        #expect(
            told(
                BundleFixture.verified(
                    FileRun(fixture.judging.verifier, opener: sound), [("1", MadeUpContainers.zip(1))])) == [
                    "1!a.json valid"
                ])
    }

    @Test func containersAreOpenedThreeDeepAndNoDeeper() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund")
        func nested(_ depth: UInt8) -> MadeUpContainers {
            var contents = [MadeUpContainers.zip(depth): [("a.json", anna)]]
            for level in 1..<depth {
                contents[MadeUpContainers.zip(level)] = [("in.zip", MadeUpContainers.zip(level + 1))]
            }
            return MadeUpContainers(contents: contents)
        }
        let three = FileRun(fixture.judging.verifier, opener: nested(3))
        #expect(
            told(BundleFixture.verified(three, [("1", MadeUpContainers.zip(1))])) == ["1!in.zip!in.zip!a.json valid"])
        let four = FileRun(fixture.judging.verifier, opener: nested(4))
        let files = BundleFixture.verified(four, [("1", MadeUpContainers.zip(1))])
        #expect(told(files) == ["1!in.zip!in.zip!in.zip unknown zip.nested"])
        // Beside a credential it is told where it lies.
        var contents = nested(4).contents
        contents[MadeUpContainers.zip(3)]?.insert(("b.json", anna), at: 0)
        let beside = FileRun(fixture.judging.verifier, opener: MadeUpContainers(contents: contents))
        #expect(
            told(BundleFixture.verified(beside, [("1", MadeUpContainers.zip(1))])) == [
                "1!in.zip!in.zip!b.json valid", "1!in.zip!in.zip!in.zip unknown zip.nested",
            ])
    }

    /// What is in a container is counted over all containers inside it.
    @Test func aContainerHoldsSoManyFilesAndBytesAndNoMore() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund")
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.zip(1): [("a.json", anna), ("in.zip", MadeUpContainers.zip(2)), ("b.json", anna)],
            MadeUpContainers.zip(2): [("c.json", anna)],
        ])
        func told(_ change: (inout BundleLimits) -> Void) -> [String] {
            var run = FileRun(fixture.judging.verifier, opener: opener)
            change(&run.limits)
            return self.told(BundleFixture.verified(run, [("1", MadeUpContainers.zip(1))]))
        }
        let all = ["1!a.json valid", "1!in.zip!c.json valid", "1!b.json valid"]
        #expect(told { $0.containerFiles = 4 } == all)
        #expect(
            told { $0.containerFiles = 3 } == ["1!a.json valid", "1!in.zip!c.json valid", "1 invalid zip.too_large"])
        let bytes = 3 * anna.count + 5
        #expect(told { $0.containerBytes = bytes } == all)
        #expect(
            told { $0.containerBytes = bytes - 1 } == [
                "1!a.json valid", "1!in.zip!c.json valid", "1 invalid zip.too_large",
            ])
    }

    /// An older copy of a credential is told so beside the newer one, in a folder as in a presentation.
    @Test func aReplacedCopyIsToldBesideTheNewerOne() throws {
        let fixture = try BundleFixture()
        let (old, new) = (try fixture.credential("Anna Lund"), try fixture.credential("Anna Lund", validSeconds: 60))
        let zip = MadeUpContainers.zip(1)
        let run = FileRun(fixture.judging.verifier, opener: MadeUpContainers(contents: [zip: [("new.json", new)]]))
        let files = [
            ("a/new.json", new), ("a/old.json", old), ("a/same.json", old), ("b/old.json", old),
            ("b/other.json", try fixture.credential("Anna Lund", title: "Another course", validSeconds: 90)),
            ("c/forged.json", BundleFixture.forged(new)), ("c/old.json", old), ("d/in.zip", zip), ("d/old.json", old),
        ]
        // Another course under the same id is another text of the same issuer: of a badge with one id only one is in force.
        #expect(
            BundleFixture.verified(run, files).map { $0.told(.statusReplacement) } == [
                "passed", "failed status.replaced", "failed status.replaced", "failed status.replaced", "passed",
                "unknown check.skipped", "notApplicable", "notApplicable", "notApplicable",
            ])
        // A finding, and no verdict, unless the policy asks.
        #expect(BundleFixture.verified(run, files)[1].verdict == .valid)
    }

    /// Without anybody who opens containers they are what they were: files of no kind that is read.
    @Test func withoutAnOpenerAContainerIsNotRecognised() throws {
        let fixture = try BundleFixture()
        #expect(told(fixture.run([("1", MadeUpContainers.pdf)])) == ["1 unknown format.unrecognised"])
    }

    @Test func textsOfQRCodesAreCredentials() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund")
        let text = Array(try #require(CredentialQR.text(of: anna)).utf8)
        #expect(told(fixture.run([("1", text), ("2", text + [0x0D, 0x0A])])) == ["1 valid", "2 valid"])
        let broken = Array(text.dropLast(3))
        #expect(
            told(fixture.run([("s", text + [0x0A] + broken + [0x0D, 0x0A, 0x0A] + text)])) == [
                "s!1 valid", "s!2 invalid qr.payload", "s!3 valid",
            ])
        #expect(told(fixture.run([("1", Array("TESTAMUR1:".utf8))])) == ["1 invalid qr.payload"])
        let long = Array("TESTAMUR1:".utf8) + [UInt8](repeating: UInt8(ascii: "0"), count: 5_000)
        #expect(told(fixture.run([("1", long)])) == ["1 invalid qr.too_large"])
    }

    @Test func linesAreSortedByWhatNeedsALook() throws {
        let fixture = try BundleFixture()
        let anna = try fixture.credential("Anna Lund", number: "SW-1")
        let ben = try fixture.credential("Ben Ek", number: "SW-2")
        let files = fixture.run([
            ("z/1.json", anna), ("a/1.json", anna), ("a/2.json", anna), ("a/3.json", ben), ("b/x", [0x41]),
            ("b/y.json", BundleFixture.forged(anna)),
        ])
        let lines = files.map(FileLine.init).sorted()
        #expect(lines.map(\.file) == ["b/y.json", "a/3.json", "b/x", "a/1.json", "a/2.json", "z/1.json"])
        #expect(lines.map(\.attention).prefix(3) == [.invalid, .decision, .document])
        // What a forged document says of itself stands in no table.
        #expect(lines[0].claimed == nil && lines[0].issuer == nil && lines[0].rung == nil)
        #expect(lines[5].claimed?.learner == "Anna Lund" && lines[5].issuer == "Hochschule Sonnwald")
        #expect(lines[1].reason?.code == .holderDifferentPeople && lines[0].reason?.code == .proofSignature)
    }
}
