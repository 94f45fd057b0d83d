import Encodings
import Foundation
import JSON
import TestSupport
import Testing

@testable import Issuance
@testable import Server

/// A correction at the desk whose batch died and was given up: the desk goes on with what is left.
@Suite(.serialized) struct GivenUpDeskTests {
    private struct PowerCut: Error {}
    private static let corrected = TestDesk.roster.replacing("Mateo,Ruiz", with: "Mateo,Ruíz Vega")
        .replacing("Noor,Lind", with: "Noor,Lindt")

    /// A finished batch, and its correction whose batch was given up when it had corrected one of the two; its address.
    private func givenUp(_ test: TestDesk, _ desk: TestDesk) async throws -> (path: String, dead: String) {
        _ = try await desk.signIn("mira")
        let batch = try await desk.upload()
        _ = try await desk.sign(batch)
        let sent = try await desk.send([("roster.csv", Array(Self.corrected.utf8))], to: batch + "/correct")
        let path = try #require(sent["Location"])
        let store = try DeskStore(workspace: test.office.path)
        var begun = try #require(store.batch(String(path.split(separator: "/").last ?? "")))
        let corrects = try #require(begun.corrects)
        let now = try Instant(LiveServer.now)
        let open = try test.office.open()
        let plan = try store.plan(of: begun, at: now, limit: 1 << 20)
        let found = try open.correction(
            of: open.credentials(CredentialSelection(batches: [corrects])), with: plan, isExact: false, at: now)
        let one = try #require(found.pairs.first { $0.learner.hasPrefix("Mateo") })
        await #expect(throws: PowerCut.self) {
            try await open.issue(
                plan.keeping(rows: [one.row]), into: store.output(of: begun), at: now,
                hook: { if case .wrote = $0 { throw PowerCut() } },
                replacing: Replacing([one], ReplacementNote(reason: "", instant: now)))
        }
        let dead = try #require(try open.unfinishedBatches().first).id
        try open.abandon(batch: dead, reason: "", at: now)
        begun.state = .begun
        try store.keep(begun)
        return (path, dead)
    }

    private func replace(_ desk: TestDesk, _ path: String, _ page: HTTPAnswer) async throws -> HTTPAnswer {
        let mark = try #require(page.hidden("confirmed"))
        var form = ["passphrase": TestDesk.keyPassphrase, "reason": "misspelt", "confirmed": mark]
        // What the form of the pairs sends along, before the one of what was given up.
        let pairs = page.text.components(separatedBy: "</form>").first { $0.contains("name=\"confirmed\"") } ?? ""
        if pairs.contains("name=\"also\"") { form["also"] = "1" }
        let done = try await desk.post(path + "/replace", form)
        #expect(done.status == 303)
        _ = try await desk.get(path + "/events")
        return try await desk.get(path)
    }

    @Test func whatItHadNotCorrectedIsReplaced() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            let (path, dead) = try await givenUp(test, desk)
            let page = try await desk.post(path + "/replace", ["passphrase": TestDesk.keyPassphrase])
            #expect(page.status == 200 && page.text.contains(dead))
            #expect(page.text.contains("Noor Lindt") && !page.text.contains("Mateo"))
            let done = try await replace(desk, path, page)
            #expect(done.text.contains("/files/awards.zip"))
            let index = try await desk.get(path + "/files/index.csv")
            #expect(index.text.contains("Lindt") && !index.text.contains("Mateo"))
        }
        let valid = try test.office.open().credentials().filter { !$0.isRevoked }.map(\.learner)
        #expect(valid == ["Élodie Marchand", "Mateo Ruíz Vega", "Noor Lindt"])
    }

    @Test func whatNobodyReceivedIsReplacedAsWell() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            let (path, dead) = try await givenUp(test, desk)
            let page = try await desk.post(
                path + "/replace", ["passphrase": TestDesk.keyPassphrase, "also": "1"])
            #expect(page.text.contains("Noor Lindt") && page.text.contains("Mateo") && !page.text.contains(dead))
            // What was said yes to without them is not what is done with them.
            let few = try await desk.post(path + "/replace", ["passphrase": TestDesk.keyPassphrase])
            let mark = try #require(few.hidden("confirmed"))
            let other = try await desk.post(
                path + "/replace",
                ["passphrase": TestDesk.keyPassphrase, "also": "1", "confirmed": mark, "reason": "x"])
            #expect(other.status == 409 && other.text.contains("desk.outdated"))
            let done = try await replace(desk, path, page)
            #expect(done.text.contains("/files/awards.zip"))
            let index = try await desk.get(path + "/files/index.csv")
            #expect(index.text.contains("Lindt") && index.text.contains("Vega"))
        }
        let all = try test.office.open().credentials()
        #expect(
            all.filter { !$0.isRevoked }.map(\.learner).sorted() == [
                "Mateo Ruíz Vega", "Noor Lindt", "Élodie Marchand",
            ])
        #expect(all.count == 6 && all.count { $0.replacedBy != nil } == 3)
    }

    /// Batches as an earlier version kept them have neither member.
    @Test func aRecordIsReadAsItWasKept() throws {
        let now = try Instant(LiveServer.now)
        let upload = UploadedFile(name: "a.csv", bytes: [])
        var batch = DeskBatch(course: upload, roster: upload, by: "mira", at: now)
        let kept = DeskBatch(parsing: batch.json.bytes())
        #expect(kept == batch)
        let text = batch.json.text()
        #expect(!text.contains("also") && !text.contains("attempt"))
        batch.also = ["a", "b"]
        batch.attempt = 2
        #expect(DeskBatch(parsing: batch.json.bytes()) == batch)
        let store = try DeskStore(workspace: temporaryFolder())
        #expect(store.output(of: batch).hasSuffix("/out-2"))
        batch.attempt = 0
        #expect(store.output(of: batch).hasSuffix("/out"))
    }
}
