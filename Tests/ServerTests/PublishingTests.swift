import Encodings
import Foundation
import Issuance
import JSON
import TestSupport
import Testing
import Texts

@testable import Server

/// What an issuer shows to everybody.
@Suite(.serialized) struct PublishingTests {
    /// A workspace that has issued one credential, published its lists, and put the credential beside them.
    private struct Fixture {
        let office: TestOffice
        let name: String
        let credential: [UInt8]

        static func new(baseURL: String? = TestOffice.base) async throws -> Fixture {
            let office = try TestOffice.new(baseURL: baseURL)
            let open = try office.open()
            let issuer = try DocumentIssuer(open, now: Instant(LiveServer.now))
            let id = "urn:uuid:7f1c2c52-6f0e-4b39-9a55-0d6f5c1e2a11"
            let bytes = try issuer.issue(
                [
                    "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                    "id": .string(id), "issuer": .string(office.workspace.issuerID),
                    "validFrom": "2026-06-01T00:00:00Z", "credentialSubject": ["name": "<b>Mira</b>"],
                ], at: Instant(LiveServer.now))
            _ = try StatusPublisher(open).publish(into: office.path + "/status-once", at: Instant(LiveServer.now))
            for folder in ["public", "public/status", "public/awards"] {
                try FileManager.default.createDirectory(
                    atPath: office.path + "/" + folder, withIntermediateDirectories: true)
            }
            for list in ["revocation-1.json", "suspension-1.json"] {
                try FileManager.default.moveItem(
                    atPath: office.path + "/status-once/" + list, toPath: office.path + "/public/status/" + list)
            }
            let name = "7f1c2c52-6f0e-4b39-9a55-0d6f5c1e2a11.json"
            try Data(bytes).write(to: URL(fileURLWithPath: office.path + "/public/awards/" + name))
            return Fixture(office: office, name: name, credential: bytes)
        }
    }

    @Test func whatIsPublishedHasItsTypeItsTagAndItsTime() async throws {
        let fixture = try await Fixture.new()
        try await fixture.office.run(withAPI: false) { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            for (path, described, type, kept) in [
                ("/.well-known/did.json", "/.well-known/did.json", "application/did+json", 3_600),
                ("/status/revocation-1.json", "/status/{name}", "application/vc", 300),
                ("/awards/\(fixture.name)", "/awards/{name}", "application/vc", 86_400),
            ] {
                let answer = try await live.get(path)
                #expect(answer.status == 200 && answer["Content-Type"] == type, "\(path): \(answer.text.prefix(200))")
                #expect(answer["Cache-Control"] == "public, max-age=\(kept)")
                #expect(answer["Access-Control-Allow-Origin"] == "*")
                #expect(answer["Cross-Origin-Resource-Policy"] == "cross-origin")
                #expect(answer["X-Robots-Tag"] == "noindex")
                #expect(answer["Set-Cookie"] == nil)
                #expect(try schema.problems(of: answer, at: described, method: "get").isEmpty)
                let tag = try #require(answer["ETag"])
                #expect(tag.hasPrefix("\"") && tag.count == 66)
                let head = try await live.answer("HEAD", path)
                #expect(head.status == 200 && head["ETag"] == tag && head.body.isEmpty)
                for stated in [tag, "W/" + tag, "\"x\", " + tag, "*"] {
                    let known = try await live.get(path, ["If-None-Match: \(stated)"])
                    #expect(known.status == 304 && known.body.isEmpty && known["ETag"] == tag, "\(stated)")
                }
                #expect(try await live.get(path, ["If-None-Match: \"x\""]).status == 200)
            }
        }
    }

    @Test func addressesAreThoseBelowTheBaseOfTheIssuer() async throws {
        let fixture = try await Fixture.new(baseURL: "https://sonnwald.example/awards-office")
        try await fixture.office.run(withAPI: false) { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            #expect(schema.operations.contains("GET /awards-office/did.json"))
            for path in ["/awards-office/did.json", "/awards-office/status/revocation-1.json"] {
                #expect(try await live.get(path).status == 200, "\(path)")
            }
            for path in ["/.well-known/did.json", "/status/revocation-1.json"] {
                #expect(try await live.get(path).status == 404, "\(path)")
            }
        }
    }

    @Test func anIssuerKnownByItsKeyHasNoDocument() async throws {
        let fixture = try await Fixture.new(baseURL: nil)
        try await fixture.office.run(withAPI: false) { live in
            let (document, award) = (
                try await live.get("/.well-known/did.json"), try await live.get("/awards/\(fixture.name)")
            )
            #expect(document.status == 404 && award.status == 200)
        }
    }

    @Test(arguments: [
        "../../key.json", "..%2F..%2Fkey.json", "%2e%2e/key.json", "key", ".json", "revocation-1.json%00",
        "a/b.json", "link.json", "folder.json", "fifo.json", "other.json", "..json",
    ])
    func nothingElseOfTheMachineIsShown(_ name: String) async throws {
        let fixture = try await Fixture.new()
        try await fixture.office.run(withAPI: false) { live in
            let folder = fixture.office.path + "/public/status"
            symlink(fixture.office.path + "/key.json", folder + "/link.json")
            mkdir(folder + "/folder.json", 0o755)
            mkfifo(folder + "/fifo.json", 0o644)
            let answer = try await live.get("/status/" + name)
            #expect(answer.status == 404 && answer.text.contains("server.not_found"))
            #expect(try await live.get("/status/suspension-1.json").status == 200)
        }
    }

    @Test func aPublishedCredentialIsJudgedByItsAddress() async throws {
        let fixture = try await Fixture.new()
        try await fixture.office.run(withAPI: false) { live in
            let address = "\(TestOffice.base)/awards/\(fixture.name)"
            let answer = try await live.get("/?url=\(address)&lang=de", ["Accept: text/html"])
            #expect(answer.status == 200 && answer.text.contains("lang=\"de\""), "\(answer.text.prefix(300))")
            #expect(answer.text.contains("class=\"verdict") && !answer.text.contains("<b>Mira"))
            #expect(answer["Cache-Control"] == "no-store")
            for other in [
                "https://other.example/awards/\(fixture.name)", "/awards/\(fixture.name)", "file:///etc/passwd",
                "\(TestOffice.base)/awards/../status/revocation-1.json", "\(TestOffice.base)/status/revocation-1.json",
                "\(TestOffice.base)/awards/\(fixture.name)%3Fx", "",
            ] {
                let refused = try await live.get("/?url=\(other)", ["Accept: text/html"])
                #expect(refused.status == 404 && refused.text.contains("server.not_found"), "\(other)")
                #expect(refused.text.contains(Texts()("next.server.elsewhere")))
            }
        }
        // A server that publishes nothing judges nothing by its address.
        try await LiveServer.run { live in
            let answer = try await live.get("/?url=\(TestOffice.base)/awards/\(fixture.name)")
            #expect(answer.status == 200 && answer.text.contains("<form"))
            // Whoever came with an address is told why nothing of it is there.
            #expect(answer.text.contains(Texts()("web.elsewhere")))
            #expect(try await live.get("/").text.contains(Texts()("web.elsewhere")) == false)
        }
    }
}
