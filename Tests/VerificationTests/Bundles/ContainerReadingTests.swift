import Achievements
import Encodings
import JSON
import Testing
import Texts
import Verification

/// What is told of a container, and of what lies in it.
@Suite struct ContainerReadingTests {
    private func told(_ files: [VerifiedFile]) -> [String] {
        files.map { "\($0.name) \($0.verdict)" + ($0.primary.map { " \($0.rawValue)" } ?? "") }
    }

    private func files(
        _ contents: [[UInt8]: [(String, [UInt8])]], failures: [[UInt8]: String] = [:], first: [UInt8],
        _ change: (inout FileRun) -> Void = { _ in }
    ) throws -> [VerifiedFile] {
        let opener = MadeUpContainers(contents: contents, failures: failures)
        var run = FileRun(try BundleFixture().judging.verifier, opener: opener)
        change(&run)
        return BundleFixture.verified(run, [("1", first)])
    }

    private static let token = Array("eyJhbGciOiJub25lIn0.e30.x".utf8)
    private static let zip = MadeUpContainers.zip(1)
    private static let inner = MadeUpContainers.zip(2)
    private static let pdf = MadeUpContainers.pdf

    /// Nobody has looked into these, so nobody says that there is no credential in them.
    @Test(arguments: [
        (token, "format.unrecognised"),
        (Array(#"{"type": "EnvelopedVerifiableCredential"}"#.utf8), "proof.unsupported"),
        (Array(#"{"type": "Assertion", "badge": "https://badges.example"}"#.utf8), "baked.open_badges_2"),
        (Array(#"{"format": "testamur-share"}"#.utf8), "format.unrecognised"),
        (Array("From: a@example.org\nSubject: x\n\nhello".utf8), "format.unrecognised"),
    ])
    func whatMayBeAnAwardIsTold(_ content: [UInt8], _ code: String) throws {
        let award = try BundleFixture().credential("Anna Lund")
        for container in [Self.zip, Self.pdf] {
            let alone = try files([container: [("a", content)]], first: container)
            #expect(told(alone) == ["1!a unknown \(code)"] && alone.map(\.attention) == [.unknown])
            let beside = try files([container: [("a", content), ("b", award)]], first: container)
            #expect(told(beside) == ["1!a unknown \(code)", "1!b valid"])
        }
        // The twin: what is only a document is one line, or none beside an award.
        let text = Array("Dear Sir".utf8)
        let letter = try files([Self.pdf: [("a", text)]], first: Self.pdf)
        #expect(told(letter) == ["1 unknown format.no_credential"] && letter.map(\.attention) == [.document])
        #expect(told(try files([Self.pdf: [("a", text), ("b", award)]], first: Self.pdf)) == ["1!b valid"])
    }

    @Test(arguments: [
        "zip.encrypted", "zip.malformed", "pdf.encrypted", "pdf.filter", "helper.timeout", "helper.limit",
    ])
    func whatCouldNotBeOpenedIsTold(_ code: String) throws {
        for container in [Self.zip, Self.pdf] {
            let closed = try files(
                [container: [("in", Self.inner)]], failures: [Self.inner: code], first: container)
            #expect(told(closed) == ["1!in unknown \(code)"] && closed.map(\.attention) == [.unknown])
            let open = try files([container: [("in", Self.inner)]], first: container)
            #expect(told(open) == ["1 unknown format.no_credential"])
        }
    }

    /// What to do about a program that gave up depends on what it was to open.
    @Test(arguments: ["helper.timeout", "helper.limit"])
    func theWayOutFitsTheFile(_ code: String) throws {
        let texts = Texts()
        for (container, kind) in [(Self.zip, "file_kind.zip"), (Self.pdf, "file_kind.pdf")] {
            let file = try #require(try files([:], failures: [container: code], first: container).first)
            guard case .refused(let refusal) = file.result else {
                Issue.record("a verdict")
                return
            }
            let next = refusal.reason.nextStep(texts)
            #expect(next.contains(texts(kind)) && !next.contains("spreadsheet"))
        }
    }

    /// Many containers that take their time do not add up.
    @Test func openingHasATimeForAllOfThem() throws {
        let award = try BundleFixture().credential("Anna Lund")
        let contents = [Self.zip: [("a", award), ("in", Self.inner), ("b", award)], Self.inner: [("c", award)]]
        let all = ["1!a valid", "1!in!c valid", "1!b valid"]
        #expect(told(try files(contents, first: Self.zip)) == all)
        let none = try files(contents, first: Self.zip) {
            $0.limits.opening = .zero
            $0.limits.openingEach = .zero
        }
        #expect(told(none) == ["1!a valid", "1!in unknown helper.timeout", "1!b valid"])
        let each = try files(contents, first: Self.zip) {
            $0.limits.opening = .zero
            $0.limits.openingEach = .seconds(600)
        }
        #expect(told(each) == all)
        #expect(
            told(try files(contents, first: Self.zip) { $0.limits.opening = .seconds(-1) })
                == ["1 unknown helper.timeout"])
    }

    @Test func listsAreJudgedLineByLine() throws {
        let fixture = try BundleFixture()
        let award = try JSONDocument(parsing: try fixture.credential("Anna Lund")).root.tree.bytes()
        let end = [UInt8(ascii: "\n")]
        let list = award + end + award + end
        let text = Array(try #require(CredentialQR.text(of: award)).utf8)
        for container in [Self.zip, Self.pdf] {
            let read = try files([container: [("x", list), ("q", text + end + text), ("a", award)]], first: container)
            #expect(told(read) == ["1!x!1 valid", "1!x!2 valid", "1!q!1 valid", "1!q!2 valid", "1!a valid"])
        }
        let deep = try files([Self.zip: [("in", Self.inner)], Self.inner: [("x", list)]], first: Self.zip)
        #expect(told(deep) == ["1!in!x!1 valid", "1!in!x!2 valid"])
        // Lines are counted over all lists of a container.
        let twice = [Self.zip: [("x", list), ("y", list)]]
        #expect(try files(twice, first: Self.zip) { $0.limits.containerFiles = 4 }.count == 4)
        #expect(
            told(try files(twice, first: Self.zip) { $0.limits.containerFiles = 3 }) == [
                "1!x!1 valid", "1!x!2 valid", "1!y unknown limit.size",
            ])
    }

    /// People look at the page, however deep below it the award was found.
    @Test func whatIsSeenOfADocumentIsNotWhatWasChecked() throws {
        let award = try BundleFixture().credential("Anna Lund")
        let list = try JSONDocument(parsing: award).root.tree.bytes() + [UInt8(ascii: "\n")]
        func looks(_ contents: [[UInt8]: [(String, [UInt8])]], _ first: [UInt8]) throws -> [Bool] {
            let files = try files(contents, first: first)
            let texts = Texts()
            #expect(files.allSatisfy { $0.verdict == .valid })
            #expect(files.map { $0.json(texts)["onlyInside"] == .bool(true) } == files.map(\.hasUncheckedLook))
            #expect(files.map { FileLine($0).hasUncheckedLook } == files.map(\.hasUncheckedLook))
            return files.map(\.hasUncheckedLook)
        }
        let archive = [("a", award), ("b", award)]
        #expect(try looks([Self.zip: archive], Self.zip) == [false, false])
        #expect(try looks([Self.pdf: [("in", Self.zip)], Self.zip: archive], Self.pdf) == [true, true])
        #expect(try looks([Self.pdf: [("x", list + list)]], Self.pdf) == [true, true])
        #expect(
            try looks([Self.zip: [("in", Self.pdf), ("b", award)], Self.pdf: [("a", award)]], Self.zip)
                == [true, false])
        for mark in ["[Content_Types].xml", "mimetype"] {
            let document = [(mark, Array("x".utf8)), ("customXml/a.json", award)]
            #expect(told(try files([Self.zip: document], first: Self.zip)).last == "1!customXml/a.json valid")
            #expect(try files([Self.zip: document], first: Self.zip).last?.hasUncheckedLook == true)
        }
        // Nothing was checked of what no verdict is on.
        let refused = try #require(try files([Self.pdf: [("a", Self.token)]], first: Self.pdf).first)
        #expect(refused.json(Texts())["onlyInside"] == nil && !FileLine(refused).hasUncheckedLook)
    }

    @Test func filesOfOneNameAreToldApart() throws {
        let award = try BundleFixture().credential("Anna Lund")
        let forged = BundleFixture.forged(award)
        let same = [("a.json", award), ("a.json", forged), ("a.json#2", award), ("b.json", award)]
        #expect(
            told(try files([Self.pdf: same], first: Self.pdf)) == [
                "1!a.json valid", "1!a.json#2 invalid proof.signature", "1!a.json#2#2 valid", "1!b.json valid",
            ])
    }
}
