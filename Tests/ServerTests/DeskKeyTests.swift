import Encodings
import Foundation
import Issuance
import Signing
import TestSupport
import Testing
import Texts

@testable import Server

/// The key at the registrar's desk, and another one in its place.
@Suite(.serialized) struct DeskKeyTests {
    private static let first = "did:web:sonnwald.example#key-1"

    private func form(_ passphrase: String = TestDesk.keyPassphrase, seen: String = first) -> [String: String] {
        ["passphrase": passphrase, "type": "Ed25519", "seen": seen]
    }

    @Test func theKeyIsExchangedByWhoKnowsItsPassphrase() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("ada")
            let page = try await desk.get("/desk/key")
            #expect(page.text.contains("action=\"/desk/key/rotate\"") && page.hidden("seen") == Self.first)
            let before = try await desk.live.get("/.well-known/did.json").text
            let wrong = try await desk.post("/desk/key/rotate", form("not it"))
            #expect(wrong.status == 400 && wrong.text.contains("keyfile.wrong_passphrase"))
            #expect(try Workspace(path: desk.office.path).keys.count == 1)
            let done = try await desk.post("/desk/key/rotate", form())
            #expect(done.status == 200 && done.text.contains("sonnwald.example#key-2"), "\(done.text.prefix(3_000))")
            // Everybody is told at once, and the same passphrase opens the new one.
            let after = try await desk.live.get("/.well-known/did.json").text
            #expect(!before.contains("#key-2") && after.contains("#key-2"))
            _ = try Workspace(path: desk.office.path).unlock(passphrase: TestDesk.secret(TestDesk.keyPassphrase))
            // A page that was loaded before exchanges nothing more.
            let again = try await desk.post("/desk/key/rotate", form())
            #expect(again.status == 400 && again.text.contains("key.outdated"))
            #expect(try Workspace(path: desk.office.path).keys.count == 2)
            let log = try await desk.get("/desk/log").text
            #expect(log.contains("Replacement of the key: done"))
        }
        let audit = try String(contentsOfFile: test.office.path + "/desk/audit.ndjson", encoding: .utf8)
        #expect(audit.contains("\"rotate\"") && audit.contains("\"rotate.done\"") && audit.contains("\"key\""))
        #expect(!audit.contains(TestDesk.keyPassphrase))
    }

    /// Programs that issue through the same server go on, with the new key.
    @Test func programsGoOnWithTheNewKey() async throws {
        let test = try TestDesk.new()
        let issuer = test.office.workspace.issuerID
        let fields = [
            "Content-Type: application/json",
            "Authorization: Bearer " + String(decoding: TestOffice.token, as: UTF8.self),
        ]
        let body = """
            {"credential": {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
             "issuer": "\(issuer)", "validFrom": "2026-06-01T00:00:00Z", "credentialSubject": {"id": "did:example:l"}}}
            """
        try await test.run(withAPI: true) { desk in
            _ = try await desk.signIn("ada")
            for key in ["#key-1", "#key-2"] {
                let issued = try await desk.live.answer(
                    "POST", "/credentials/issue", fields, body: Array(body.utf8))
                #expect(issued.status == 201 && issued.text.contains(issuer + key), "\(issued.text)")
                guard key == "#key-1" else { break }
                let done = try await desk.post("/desk/key/rotate", form())
                #expect(done.status == 200 && !done.text.contains(Texts()("desk.rotated_programs")))
            }
        }
        #expect(try Workspace(path: test.office.path).keys.count == 2)
    }

    @Test(arguments: ["jan", "eva"])
    func whoMayNotSignExchangesNoKey(_ name: String) async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn(name)
            #expect(try await desk.get("/desk/key").text.contains("/desk/key/rotate") == false)
            let sent = try await desk.post("/desk/key/rotate", form())
            #expect(sent.status == 403 && sent.text.contains("desk.role"))
            #expect(try Workspace(path: desk.office.path).keys.count == 1)
        }
    }

    @Test func anExchangeComesFromAPageOfTheDesk() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("ada")
            let foreign = try await desk.post("/desk/key/rotate", form(), fields: ["Sec-Fetch-Site: cross-site"])
            #expect(foreign.status == 403 && foreign.text.contains("session.foreign_origin"))
            let forged = try await desk.post("/desk/key/rotate", form().merging(["session": "x"]) { $1 })
            #expect(forged.status == 403 && forged.text.contains("session.form_token"))
            let unknown = try await desk.post("/desk/key/rotate", form().merging(["type": "RSA"]) { $1 })
            #expect(unknown.status == 400 && unknown.text.contains("server.bad_request"))
            #expect(try Workspace(path: desk.office.path).keys.count == 1)
        }
    }

    /// An issuer that is known by its key has no other one, and a key in a token is not opened here: the page says so.
    @Test func whereNoKeyIsExchangedThePageSaysWhatIsToBeDone() async throws {
        let bound = try TestDesk.new(baseURL: nil)
        try await bound.run { desk in
            _ = try await desk.signIn("ada")
            let page = try await desk.get("/desk/key").text
            #expect(!page.contains("/desk/key/rotate") && page.contains("testamur issuer init --base-url"))
        }
        let kept = try TestDesk.new()
        let file = """
            {"format": "testamur-token-key", "version": 1,
             "token": "pkcs11:token=Registry;object=seal?module-path=/nowhere/module.so",
             "publicKeyMultibase": "\(kept.office.signer.publicKey.multikey)"}
            """
        try Data(file.utf8).write(to: URL(fileURLWithPath: kept.office.path + "/key.json"))
        try await kept.run(withOwnKey: true) { desk in
            _ = try await desk.signIn("ada")
            let page = try await desk.get("/desk/key").text
            #expect(!page.contains("/desk/key/rotate") && page.contains("testamur key rotate"))
            let refused = try await desk.post("/desk/status", ["passphrase": TestDesk.keyPassphrase])
            #expect(refused.status == 409 && refused.text.contains("desk.token"))
        }
    }
}
