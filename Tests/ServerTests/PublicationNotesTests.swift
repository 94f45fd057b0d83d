import Encodings
import Foundation
import Issuance
import Testing
import Texts

@testable import Server

/// What others cannot see yet is said where somebody sees it, and lists that run out are told of before they do.
@Suite struct PublicationNotesTests {
    private let texts = Texts()
    private let key = TestDesk.keyPassphrase

    private func sentence(_ name: String, _ facts: [String: String] = [:]) -> String {
        texts("desk.lists.\(name)", facts)
    }

    @Test func changesAreToldUntilTheyArePublished() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            // Nothing was issued: there is nothing to publish.
            #expect(try await !desk.get("/desk/batches").text.contains(sentence("none")))
            _ = try await desk.sign(try await desk.upload())
            for path in ["/desk/batches", "/desk/status"] {
                #expect(try await desk.get(path).text.contains(sentence("none")), "\(path)")
            }
            let id = try #require(try test.office.open().credentials().first?.id)
            _ = try await desk.change(["id": id, "act": "revoke", "reason": "x", "passphrase": key])
            let page = try await desk.get("/desk/batches")
            #expect(page.text.contains(sentence("changes", ["count": "1"])))
            #expect(page.text.contains("href=\"/desk/status\""))
            _ = try await desk.post("/desk/status", ["passphrase": key])
            let after = try await desk.get("/desk/batches")
            #expect(!after.text.contains(sentence("none")) && !after.text.contains(sentence("changes", ["count": "1"])))
            let good = sentence("good", ["date": "22 June 2026, 08:00 UTC"])
            #expect(try await desk.get("/desk/status").text.contains(good))
            // Whoever may not publish is told who may.
            try FileManager.default.removeItem(atPath: test.office.path + "/public/status/revocation-1.json")
            #expect(try await !desk.get("/desk/batches").text.contains(sentence("ask")))
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("eva")
            let seen = try await desk.get("/desk/batches")
            #expect(seen.text.contains(sentence("none")) && seen.text.contains(sentence("ask")))
        }
    }

    @Test(
        arguments: [
            ("2026-06-15T08:00:00Z", "ended"), ("2026-06-15T08:00:01Z", "ending"), ("2026-06-17T08:00:00Z", "ending"),
            ("2026-06-17T08:00:01Z", nil), ("soon", "none"),
        ] as [(String, String?)])
    func listsThatRunOutAreToldOfBefore(until: String, told: String?) async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            for purpose in ["revocation", "suspension"] {
                try DeskFile.write(
                    Array("{\"validUntil\":\"\(until)\"}".utf8),
                    to: test.office.path + "/public/status/\(purpose)-1.json")
            }
            let page = try await desk.get("/desk/batches").text
            let date = (try? Instant(until)).map(texts.instant) ?? ""
            for name in ["none", "ended", "ending"] {
                #expect(page.contains(sentence(name, ["date": date])) == (name == told), "\(name)")
            }
        }
    }
}
