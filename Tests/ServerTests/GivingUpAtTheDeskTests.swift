import Encodings
import Foundation
import TestSupport
import Testing

@testable import Issuance
@testable import Server

/// A batch that was begun at the desk and can never be finished has a way out there.
@Suite(.serialized) struct GivingUpAtTheDeskTests {
    private struct PowerCut: Error {}

    /// A batch that died while it was signed; its address.
    private func begun(_ test: TestDesk, _ desk: TestDesk) async throws -> String {
        _ = try await desk.signIn("mira")
        let path = try await desk.upload()
        let store = try DeskStore(workspace: test.office.path)
        var batch = try #require(store.batch(String(path.split(separator: "/").last ?? "")))
        let now = try Instant(LiveServer.now)
        let plan = try store.plan(of: batch, at: now, limit: 1 << 20)
        let open = try test.office.open()
        await #expect(throws: PowerCut.self) {
            try await open.issue(
                plan, into: store.output(of: batch), at: now, hook: { if case .wrote = $0 { throw PowerCut() } },
                replacing: nil)
        }
        batch.state = .begun
        try store.keep(batch)
        return path
    }

    private func kept(_ test: TestDesk, _ path: String) throws -> DeskBatch {
        try #require(DeskStore(workspace: test.office.path).batch(String(path.split(separator: "/").last ?? "")))
    }

    @Test func whatIsSignedStaysAndNothingIsAdded() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            let path = try await begun(test, desk)
            #expect(try await desk.get(path).text.contains("action=\"\(path)/give-up\""))
            let wrong = try await desk.post(path + "/give-up", ["passphrase": "wrong", "reason": "roster lost"])
            #expect(wrong.status != 303)
            #expect(try kept(test, path).state == .begun && test.office.open().unfinishedBatches().count == 1)

            let form = ["passphrase": TestDesk.keyPassphrase, "reason": "roster lost"]
            #expect(try await desk.post(path + "/give-up", form).status == 303)
            let batch = try kept(test, path)
            #expect(batch.state == .givenUp && batch.count > 0 && batch.batch != nil)
            let page = try await desk.get(path)
            #expect(page.status == 200 && page.text.contains("given up") && !page.text.contains("/give-up"))
            #expect(page.text.contains("what is signed stays as it is") && !page.text.contains("valid."))
            #expect(page.text.contains("Leave out whoever holds this award already"))
            // The roster names people, and nobody needs it any more.
            #expect(!FileManager.default.fileExists(atPath: test.office.path + "/desk/\(batch.id)/roster"))
            _ = try await desk.post(path + "/sign", ["passphrase": TestDesk.keyPassphrase])
            #expect(try kept(test, path) == batch)
        }
        let open = try test.office.open()
        #expect(try open.unfinishedBatches().isEmpty)
        #expect(try !open.credentials().isEmpty && open.credentials().allSatisfy { !$0.isRevoked })
    }

    /// Who was to be corrected holds the award already: leaving her out would correct nobody.
    @Test func aCorrectionLeadsBackToWhatItCorrects() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let corrected = try await desk.upload()
            _ = try await desk.sign(corrected)
            let roster = TestDesk.roster.replacing("Mateo,Ruiz", with: "Mateo,Ruíz Vega")
            let sent = try await desk.send([("roster.csv", Array(roster.utf8))], to: corrected + "/correct")
            let path = try #require(sent["Location"])
            let store = try DeskStore(workspace: test.office.path)
            var batch = try kept(test, path)
            batch.state = .begun
            try store.keep(batch)
            let form = ["passphrase": TestDesk.keyPassphrase, "reason": "roster lost"]
            #expect(try await desk.post(path + "/give-up", form).status == 303)
            let page = try await desk.get(path)
            #expect(page.text.contains("href=\"\(corrected)\"") && page.text.contains("Replace these as well"))
            #expect(!page.text.contains("Leave out whoever"))
        }
    }

    @Test(arguments: ["", String(repeating: "x", count: 1_001)])
    func aReasonIsAskedForByItsName(_ reason: String) async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            let path = try await begun(test, desk)
            let answer = try await desk.post(
                path + "/give-up", ["passphrase": TestDesk.keyPassphrase, "reason": reason])
            #expect(answer.status == 400 && answer.text.contains("desk.reason"))
            #expect(answer.text.contains("No reason was given, or it is longer than 1000 characters"))
            #expect(!answer.text.contains("Nothing was chosen"))
            #expect(try kept(test, path).state == .begun)
            let long = String(repeating: "ά", count: 1_000)
            let form = ["passphrase": TestDesk.keyPassphrase, "reason": long]
            #expect(try await desk.post(path + "/give-up", form).status == 303)
        }
    }

    @Test func whatWasNotBegunIsNotGivenUp() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let path = try await desk.upload()
            #expect(try await !desk.get(path).text.contains("/give-up"))
            let form = ["passphrase": TestDesk.keyPassphrase, "reason": ""]
            #expect(try await desk.post(path + "/give-up", form).status == 303)
            #expect(try kept(test, path).state == .prepared)
        }
    }
}
