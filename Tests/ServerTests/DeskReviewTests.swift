import Encodings
import Foundation
import Issuance
import Testing

@testable import Server

/// Who sees what at the desk, and what is signed, over a socket.
@Suite(.serialized) struct DeskReviewTests {
    private func log(_ test: TestDesk) throws -> String {
        try String(contentsOfFile: test.office.path + "/desk/audit.ndjson", encoding: .utf8)
    }

    @Test func whoeverMayOnlyRevokeSeesNoPlan() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("jan")
            let batch = try await desk.upload()
            #expect(try await desk.get(batch).text.contains("Noor"))
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("eva")
            let refused = try await desk.get(batch)
            #expect(refused.status == 403 && refused.text.contains("desk.role") && !refused.text.contains("Noor"))
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("ada")
            #expect(try await desk.get(batch).text.contains("Noor"))
        }
    }

    @Test func whoTakesFilesIsNoted() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            _ = try await desk.sign(batch)
            #expect(try !log(test).contains("download"))
            for (number, name) in ["index.csv", "awards.zip"].enumerated() {
                #expect(try await desk.get(batch + "/files/" + name).status == 200)
                #expect(try log(test).components(separatedBy: "\"act\":\"download\"").count == number + 2)
            }
        }
    }

    @Test func whatIsSignedIsWhatTheSignerSaw() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            let seen = try #require(try await desk.get(batch).hidden("seen"))
            let key = TestDesk.keyPassphrase
            let blind = try await desk.post(batch + "/sign", ["passphrase": key])
            #expect(blind.status == 409 && blind.text.contains("desk.outdated"))
            _ = try await desk.post(batch + "/look", ["column.given_name": "#3", "column.family_name": "#2"])
            #expect(try log(test).contains("\"look\""))
            let changed = try await desk.post(batch + "/sign", ["passphrase": key, "seen": seen])
            #expect(changed.status == 409 && changed.text.contains("desk.outdated"))
            #expect(changed.text.contains("Lind Noor") && changed.hidden("seen") != seen)
            #expect(try test.office.open().credentials().isEmpty)
            let again = try #require(changed.hidden("seen"))
            #expect(try await desk.post(batch + "/sign", ["passphrase": key, "seen": again]).status == 303)
            _ = try await desk.get(batch + "/events")
            #expect(try await desk.get(batch).text.contains("/files/awards.zip"))
        }
        #expect(try test.office.open().credentials().count == 3)
    }
}
