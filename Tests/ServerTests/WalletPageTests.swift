import Encodings
import Foundation
import JSON
import Signing
import Stacking
import Synchronization
import TestSupport
import Testing
import WalletStore

@testable import Server

/// What a learner does on the wallet's page.
@Suite(.serialized) struct WalletPageTests {
    private static let badge = "good/badge.json"

    private func secret(_ text: String) throws -> SecretBytes {
        try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
    }

    @Test func aWalletIsMadeWhereThereIsNone() async throws {
        try await WalletFolder.run(isMade: false) { live, browser, _ in
            let gate = try await browser.get("/")
            #expect(gate.text.contains("action=\"/create\"") && gate.text.contains("action=\"/restore\""))
            #expect(!gate.text.contains("action=\"/unlock\""))
            let differing = try await browser.post("/create", [("new", "one of them"), ("again", "another one")])
            #expect(differing.status == 400 && differing.text.contains("passphrase.differs"))
            let empty = try await browser.post("/create", [("new", ""), ("again", "")])
            #expect(empty.status == 400 && empty.text.contains("passphrase.empty"))
            let weak = try await browser.post("/create", [("new", "1"), ("again", "1")])
            #expect(weak.status == 400 && weak.text.contains("passphrase.weak"))
            #expect(live.server.wallet?.desk.keeper.exists == false)
            let shelf = try await browser.post("/create", [("new", "drei Wörter"), ("again", "drei Wo\u{308}rter")])
            #expect(shelf.status == 200 && shelf.text.contains("action=\"/add\""))
            // What is there is never made again.
            let again = try await browser.post("/create", [("new", "vier Wörter"), ("again", "vier Wörter")])
            #expect(again.text.contains("wallet.exists"))
        }
    }

    @Test func anotherWalletIsBroughtIn() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        try await WalletFolder.run { _, browser, folder in
            _ = try await browser.upload("/add", [("file", "notes.txt", Array("notes".utf8))])
            let path = folder.path + "/other"
            let told = try secret("of the other one")
            let other = try Wallet.create(at: path, passphrase: told, cost: .floor, anchor: nil)
            _ = try other.add(bytes, origin: "file:badge.json", at: Instant(seconds: 1_778_571_000))
            try other.close()
            let file = try #require(try AtomicFile.read(path, limit: 1 << 20))
            func merge(_ bytes: [UInt8], _ passphrase: String) async throws -> HTTPAnswer {
                try await browser.upload("/merge", [("wallet", "other.wallet", bytes)], [("other", passphrase)])
            }
            let wrong = try await merge(file, "another one")
            #expect(wrong.status == 403 && wrong.text.contains("wallet.wrong_password"))
            #expect(wrong.text.contains("<details class=\"card\" open>"))
            #expect(try await merge(Array(file.dropLast()), "of the other one").text.contains("wallet.truncated"))
            #expect(try await merge(Array("no wallet".utf8), "of the other one").status == 400)
            #expect(Set(WalletBrowser.awards(in: try await browser.get("/"))).count == 1)
            let shelf = try await merge(file, "of the other one")
            #expect(shelf.status == 200 && Set(WalletBrowser.awards(in: shelf)).count == 2, "\(shelf.text)")
            #expect(shelf.text.contains("1 record brought in"))
            let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!beside.contains { $0.contains("testamur-") }, "\(beside)")
        }
    }

    @Test func anAwardIsAddedFoundLookedAtAndRemoved() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        try await WalletFolder.run { _, browser, _ in
            let shelf = try await browser.upload(
                "/add", [("file", "badge.json", bytes)], [("text", String(decoding: bytes, as: UTF8.self))])
            let id = try #require(WalletBrowser.awards(in: shelf).first)
            #expect(shelf.text.contains("class=\"card piece valid\""))
            #expect(Set(WalletBrowser.awards(in: shelf)).count == 1)
            let award = try await browser.get("/awards/\(id)")
            #expect(award.text.contains("class=\"verdict valid\"") && award.text.contains("class=\"card established"))
            #expect(award.text.contains("badge.json"))
            let file = try await browser.get("/awards/\(id)/file")
            #expect(file.body == bytes)
            #expect(file["Content-Disposition"] == "attachment; filename=\"award-\(id.prefix(8)).json\"")
            #expect(WalletBrowser.awards(in: try await browser.get("/?search=nothinglikeit")).isEmpty)
            #expect(!WalletBrowser.awards(in: try await browser.get("/?state=valid")).isEmpty)
            #expect(WalletBrowser.awards(in: try await browser.get("/?state=revoked")).isEmpty)
            let nothing = try await browser.add("", [])
            #expect(nothing.status == 400 && nothing.text.contains("form.empty"))
            let question = try await browser.get("/awards/\(id)/remove")
            #expect(question.text.contains("action=\"/awards/\(id)/remove\""))
            #expect(WalletBrowser.awards(in: try await browser.post("/awards/\(id)/remove")).isEmpty)
            #expect(try await browser.get("/awards/\(id)").status == 404)
        }
    }

    /// What is still inside of a file that came with it is not called erased.
    @Test func anAwardThatIsInAnotherFileTooIsNotCalledErased() async throws {
        let first = try JSONDocument(parsing: LiveServer.vector(Self.badge)).root.tree
        var second = first
        second["id"] = "urn:uuid:0b3d2c0e-7a54-4f3a-9c1d-2e4f6a8b0c1e"
        let list = JSON.array([first, second]).bytes()
        try await WalletFolder.run { _, browser, folder in
            let ids = WalletBrowser.awards(in: try await browser.add("both.json", list))
            #expect(Set(ids).count == 2)
            let id = try #require(ids.first)
            let removed = try await browser.post("/awards/\(id)/remove")
            #expect(removed.text.contains("still inside of both.json") && !removed.text.contains("It is erased"))
            let file = try #require(removed.text.firstMatch(of: /name="file" value="([0-9a-f]+)"/)?.1)
            #expect(removed.text.contains("action=\"/files/remove\""))
            // Said once, and nothing but such a file goes this way.
            #expect(!(try await browser.get("/").text.contains("/files/remove")))
            let other = try #require(Set(ids).subtracting([id]).first)
            #expect(try await browser.post("/files/remove", [("file", other)]).status == 404)
            #expect(try await browser.post("/files/remove").status == 400)
            let erased = try await browser.post("/files/remove", [("file", String(file))])
            #expect(erased.text.contains("It is erased") && Set(WalletBrowser.awards(in: erased)) == [other])
            // The last one takes nothing along that is not said.
            let last = try await browser.post("/awards/\(other)/remove")
            #expect(last.text.contains("It is erased") && !last.text.contains("/files/remove"))
        }
    }

    @Test func oneRefusedFileKeepsNoOtherOut() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        // A ZIP that ends after its first bytes.
        let broken: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0]
        try await WalletFolder.run { _, browser, _ in
            let shelf = try await browser.upload(
                "/add", [("file", "badge.json", bytes), ("file", "broken.zip", broken)], [])
            #expect(Set(WalletBrowser.awards(in: shelf)).count == 1)
            #expect(shelf.text.contains("class=\"notice\"") && shelf.text.contains("broken.zip"))
            // Nothing at all that could be taken is a refusal, with its code.
            let alone = try await browser.upload("/add", [("file", "broken.zip", broken)], [])
            #expect(alone.status == 400 && alone.text.contains("broken.zip"))
        }
    }

    @Test func aFileThatIsTooLargeKeepsNoOtherOut() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        let large = [UInt8](repeating: 0x78, count: (16 << 20) + 1)
        try await WalletFolder.run { _, browser, _ in
            let shelf = try await browser.upload(
                "/add", [("file", "badge.json", bytes), ("file", "scan.bin", large)], [])
            #expect(Set(WalletBrowser.awards(in: shelf)).count == 1)
            #expect(shelf.text.contains("class=\"notice\"") && shelf.text.contains("scan.bin"))
        }
    }

    @Test func whatDoesNotStandIsDrawnOnlyWhenTheRecipientKnows() async throws {
        let bytes = try LiveServer.vector("date/expired-version-1.json")
        try await WalletFolder.run { _, browser, _ in
            let id = try #require(WalletBrowser.awards(in: try await browser.add("old.json", bytes)).first)
            let wish = [
                ("award", id), ("with", "Works"), ("purpose", "job"), ("until", "2126-12-31"), ("as", "pdf"),
            ]
            let preview = try await browser.post("/share/preview", wish)
            #expect(preview.status == 200 && preview.text.contains("name=\"known\""))
            let refused = try await browser.post("/share", wish)
            #expect(refused.status == 400 && refused.text.contains("share.not_in_force"))
            #expect(!(try await browser.get("/shares").text.contains("Works")))
            // What is checked when it is opened needs no such word.
            let sealed = try await browser.post("/share/preview", wish.dropLast() + [("as", "encrypted")])
            #expect(sealed.status == 200 && !sealed.text.contains("name=\"known\""))
            let drawn = try await browser.post("/share", wish + [("known", "yes")])
            #expect(drawn.status == 200 && drawn.text.contains("href=\"/made/"), "\(drawn.status)")
        }
    }

    @Test func sharingSaysBeforehandWhatWillBeSeen() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        try await WalletFolder.run { _, browser, folder in
            let id = try #require(WalletBrowser.awards(in: try await browser.add("badge.json", bytes)).first)
            let form = try await browser.get("/share?award=\(id)")
            #expect(form.text.contains("value=\"\(id)\" checked"))
            var wish = [
                ("award", id), ("with", "Sonnwald Works"), ("purpose", "application 17"), ("until", "2026-12-31"),
                ("as", "encrypted"),
            ]
            let preview = try await browser.post("/share/preview", wish)
            #expect(preview.status == 200 && preview.text.contains("formaction=\"/share/edit\""))
            #expect(preview.text.contains("name=\"lock\"") && preview.text.contains("class=\"card seen\""))
            // Nothing was made so far.
            #expect(!(try await browser.get("/shares").text.contains("Sonnwald Works")))
            let edited = try await browser.post("/share/edit", wish)
            #expect(edited.text.contains("value=\"Sonnwald Works\""))
            let differing = try await browser.post(
                "/share", wish + [("lock", "told by phone"), ("again", "told by post")])
            #expect(differing.text.contains("passphrase.differs"))
            let own = WalletBrowser.passphrase
            let refused = try await browser.post("/share", wish + [("lock", own), ("again", own)])
            #expect(refused.text.contains("share.passphrase_of_wallet"))
            let shared = try await browser.post(
                "/share", wish + [("lock", "told by phone"), ("again", "told by phone")])
            let address = try #require(shared.text.firstMatch(of: /href="(\/made\/[0-9a-f]+)"/)?.1)
            let file = try await browser.get(String(address))
            let content = try SealedShare(parsing: file.body).open(passphrase: secret("told by phone"))
            #expect(content.files.map(\.bytes) == [bytes] && content.recipient == "Sonnwald Works")
            // The file is forgotten with the lock.
            _ = try await browser.post("/lock")
            _ = try await browser.unlock()
            #expect(try await browser.get(String(address)).status == 404)
            let list = try await browser.get("/shares")
            let share = try #require(list.text.firstMatch(of: /href="\/shares\/([0-9a-f]+)"/)?.1)
            _ = try await browser.post("/shares/\(share)/withdraw")
            #expect(!(try await browser.get("/shares/\(share)").text.contains("action=\"/shares/\(share)/withdraw\"")))
            #expect(try await browser.get("/log").text.contains("Sonnwald Works"))
            for (name, value, code) in [
                ("until", "2026-06-14", "share.end_past"), ("until", "soon", "date."),
                ("with", " ", "share.incomplete"),
                ("purpose", "", "share.incomplete"), ("as", "presentation", "wallet.request_incomplete"),
            ] {
                let refused = try await browser.post(
                    "/share/preview", wish.map { $0.0 == name ? (name, value) : $0 })
                #expect(refused.status == 400 && refused.text.contains(code), "\(name)")
                #expect(refused.text.contains("action=\"/share/preview\""), "the form comes back")
            }
            let asked = wish.map { $0.0 == "as" ? ("as", "presentation") : $0 } + [("challenge", "c")]
            let lengthy = try await browser.post(
                "/share/preview", asked + [("domain", String(repeating: "d", count: 1_025))])
            #expect(lengthy.status == 400 && lengthy.text.contains("wallet.too_large"))
            wish[4].1 = "qr"
            wish.append(("award", id))
            #expect(try await browser.post("/share/preview", wish).status == 200)
        }
    }

    @Test func aCertificateAndACodeAreDrawn() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        try await WalletFolder.run { _, browser, _ in
            let id = try #require(WalletBrowser.awards(in: try await browser.add("badge.json", bytes)).first)
            for (form, start, type) in [("pdf", "%PDF-", "application/pdf"), ("png", "\u{89}PNG", "image/png")] {
                let shared = try await browser.post(
                    "/share",
                    [("award", id), ("with", "x"), ("purpose", "y"), ("until", "2026-12-31"), ("as", form)])
                let address = try #require(shared.text.firstMatch(of: /href="(\/made\/[0-9a-f]+)"/)?.1)
                let file = try await browser.get(String(address))
                #expect(
                    file.body.starts(with: start.unicodeScalars.map { UInt8($0.value) }) && file["Content-Type"] == type
                )
                #expect(file["Content-Disposition"]?.hasPrefix("attachment; ") == true)
                // Only a code is shown on the page.
                #expect(try await browser.get(address + "/picture").status == 404)
            }
        }
    }

    @Test func aBackupBringsEverythingBack() async throws {
        let bytes = try LiveServer.vector(Self.badge)
        try await WalletFolder.run { _, browser, folder in
            _ = try await browser.add("badge.json", bytes)
            let none = try await browser.post("/backup")
            #expect(none.status == 400 && none.text.contains("backup.no_code"))
            let wrong = try await browser.post("/backup/code", [("passphrase", "wrong")])
            #expect(wrong.status == 403 && wrong.text.contains("wallet.wrong_password"))
            let shown = try await browser.post("/backup/code", [("passphrase", WalletBrowser.passphrase)])
            let words = shown.text.matches(of: /<li lang="en">([a-z]+)<\/li>/).map { String($0.1) }
            #expect(words.count == RecoveryCode.wordCount)
            // Shown once.
            #expect(!(try await browser.get("/backup").text.contains("<li lang=\"en\">")))
            // Files of her own that are called so stay.
            let own = [folder.file + "-backup", folder.file + "-restore"]
            for path in own { try AtomicFile.write([7], to: path) }
            let backup = try await browser.post("/backup")
            #expect(backup["Content-Disposition"] == "attachment; filename=\"wallet-2026-06-15.backup\"")
            // New words open no backup that was made before, and that is said where they stand and until there is one.
            #expect(!shown.text.contains("older words"))
            let newer = try await browser.post("/backup/code", [("passphrase", WalletBrowser.passphrase)])
            #expect(newer.text.contains("which opens with the older words alone"))
            #expect(try await browser.get("/").text.contains("which opens with the older words alone"))
            _ = try await browser.post("/backup")
            #expect(!(try await browser.get("/").text.contains("older words")))
            // Nothing of it is left beside the wallet.
            for path in own { #expect(try AtomicFile.read(path, limit: 1) == [7]) }
            let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!beside.contains { $0.contains("testamur-") })
            try await WalletFolder.run(isMade: false) { _, other, _ in
                func restore(_ code: String) async throws -> HTTPAnswer {
                    try await other.upload(
                        "/restore", [("backup", "wallet.backup", backup.body)],
                        [("code", code), ("passphrase", "another one"), ("again", "another one")])
                }
                let slip = try await restore(words.dropLast().joined(separator: " "))
                #expect(slip.status == 400 && slip.text.contains("recovery.word_count"))
                let shelf = try await restore(words.joined(separator: " "))
                #expect(shelf.status == 200 && WalletBrowser.awards(in: shelf).count >= 1)
                let id = try #require(WalletBrowser.awards(in: shelf).first)
                #expect(try await other.get("/awards/\(id)/file").body == bytes)
            }
        }
    }

    @Test func thePassphraseIsChangedByWhoKnowsIt() async throws {
        try await WalletFolder.run { _, browser, folder in
            func change(_ old: String, _ new: String, _ again: String) async throws -> HTTPAnswer {
                try await browser.post("/passphrase", [("passphrase", old), ("new", new), ("again", again)])
            }
            #expect(try await change("wrong", "new words", "new words").text.contains("wallet.wrong_password"))
            #expect(
                try await change(WalletBrowser.passphrase, "new words", "other").text.contains("passphrase.differs"))
            #expect(try await change(WalletBrowser.passphrase, "new words", "new words").status == 200)
            _ = try await browser.post("/lock")
            #expect(try await browser.unlock().status == 403)
            #expect(try await browser.unlock("new words").status == 200)
        }
    }

    @Test func awardsAreHeldAgainstRules() async throws {
        let rules = repositoryRoot + "/Examples/stacking/short-learning-programme.yaml"
        try await WalletFolder.run(rules: [rules]) { _, browser, _ in
            _ = try await browser.add("badge.json", LiveServer.vector(Self.badge))
            let list = try await browser.get("/stack")
            let address = try #require(list.text.firstMatch(of: /href="(\/stack\/[0-9a-f]{16})"/)?.1)
            let page = try await browser.get(String(address))
            #expect(page.text.contains("src=\"\(address)/picture\""))
            let picture = try await browser.get(address + "/picture")
            #expect(picture["Content-Type"] == "image/svg+xml; charset=utf-8" && picture.text.contains("<svg"))
            #expect(picture["Content-Security-Policy"] == SecurityHeaders.policy)
        }
    }

    /// What is not held against the rules is named, and of several people one is chosen.
    @Test func whatIsLeftOutOfAStackIsNamedAndSeveralPeopleAreAChoice() async throws {
        let rules = repositoryRoot + "/Examples/stacking/short-learning-programme.yaml"
        let card = #"{"type":["VerifiableCredential"],"name":"Library card","issuer":{"id":"did:web:x","name":"X"}}"#
        try await WalletFolder.run(rules: [rules]) { _, browser, _ in
            _ = try await browser.add("badge.json", LiveServer.vector(Self.badge))
            let list = try await browser.get("/stack")
            let address = String(try #require(list.text.firstMatch(of: /href="(\/stack\/[0-9a-f]{16})"/)?.1))
            let whole = try await browser.get(address)
            #expect(!whole.text.contains("Not looked at") && !whole.text.contains("Whose awards"))
            _ = try await browser.add("card.json", Array(card.utf8))
            let named = try await browser.get(address)
            #expect(named.text.contains("Not looked at") && named.text.contains("Library card"))
            #expect(named.text.contains("class=\"stack-picture\""))
            #expect(try await browser.get(address + "?learner=0123456789abcdef").status == 404)
            // Somebody else's, by an issuer that nobody can look up.
            var other = try JSONDocument(parsing: LiveServer.vector(Self.badge)).root.tree
            other["id"] = "urn:uuid:0b3d2c0e-7a54-4f3a-9c1d-2e4f6a8b0c1e"
            other["issuer"]?["id"] = "did:web:nowhere.example"
            other["proof"]?["verificationMethod"] = "did:web:nowhere.example#key-1"
            other["credentialSubject"]?["id"] = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
            other["credentialSubject"]?["identifier"] = [
                ["type": "IdentityObject", "identityHash": "Ada Lovelace", "identityType": "name", "hashed": false]
            ]
            _ = try await browser.add("other.json", other.bytes(pretty: false))
            let asked = try await browser.get(address)
            #expect(asked.text.contains("stack.several_learners") && asked.text.contains("Whose awards"))
            let choices = asked.text.matches(of: /href="(\/stack\/[0-9a-f]{16}\?learner=[0-9a-f]{16})"/)
            #expect(choices.count == 2)
            #expect(asked.text.contains("Ada Lovelace") && !asked.text.contains("learner=Ada"))
            for choice in choices {
                let page = try await browser.get(String(choice.1))
                #expect(page.status == 200 && !page.text.contains("stack.several_learners"))
                let picture = try #require(page.text.firstMatch(of: /src="([^"]+\/picture[^"]*)"/)?.1)
                #expect(try await browser.get(String(picture)).status == 200)
            }
        }
    }

    /// The badge as somebody else's, by an issuer that nobody can look up.
    private static func badge(of name: String, born: String, course: String, number: Int) throws -> [UInt8] {
        var other = try JSONDocument(parsing: LiveServer.vector(badge)).root.tree
        other["id"] = .string("urn:uuid:0b3d2c0e-7a54-4f3a-9c1d-2e4f6a8b0c0\(number)")
        other["issuer"]?["id"] = "did:web:nowhere.example"
        other["proof"]?["verificationMethod"] = "did:web:nowhere.example#key-1"
        other["credentialSubject"]?["id"] = nil
        other["credentialSubject"]?["achievement"]?["id"] = .string("https://nowhere.example/\(number)")
        other["credentialSubject"]?["achievement"]?["name"] = .string(course)
        other["credentialSubject"]?["identifier"] = .array(
            [("name", name), ("ext:birthDate", born)].map { type, value in
                [
                    "type": "IdentityObject", "identityHash": .string(value), "identityType": .string(type),
                    "hashed": false,
                ]
            })
        return other.bytes(pretty: false)
    }

    /// Two people with one birthday are two, whoever of them is chosen, and an address tells nothing that could be guessed.
    @Test func onePersonIsChosenAmongThoseOfOneBirthday() async throws {
        let rules = repositoryRoot + "/Examples/stacking/short-learning-programme.yaml"
        let seen = Mutex<[Set<String>]>([])
        for _ in 0..<2 {
            try await WalletFolder.run(rules: [rules]) { _, browser, _ in
                let people = [
                    ("Ada Lovelace", "2001-05-04", "First course"), ("Otto Berg", "2001-05-04", "Second course"),
                    ("Ada Lovelace", "1999-06-01", "Third course"),
                ]
                for (index, one) in people.enumerated() {
                    let bytes = try Self.badge(of: one.0, born: one.1, course: one.2, number: index)
                    _ = try await browser.add("\(index).json", bytes)
                }
                let list = try await browser.get("/stack")
                let address = String(try #require(list.text.firstMatch(of: /href="(\/stack\/[0-9a-f]{16})"/)?.1))
                let asked = try await browser.get(address)
                let choices = asked.text.matches(of: /href="\/stack\/[0-9a-f]{16}\?learner=([0-9a-f]{16})"/)
                let names = Set(choices.map { String($0.1) })
                #expect(names.count == 3)
                var courses: [[String]] = []
                for name in names {
                    let page = try await browser.get(address + "?learner=" + name)
                    #expect(page.status == 200 && !page.text.contains("stack.several_learners"))
                    courses.append(people.map(\.2).filter(page.text.contains))
                }
                #expect(Set(courses) == [["First course"], ["Second course"], ["Third course"]])
                seen.withLock { $0.append(names) }
            }
        }
        // Another run of the server has other names for the same people.
        let runs = seen.withLock { $0 }
        #expect(runs.count == 2 && runs[0].isDisjoint(with: runs[1]))
    }

    @Test func whoseTheRulesAreIsSaidAndChecksInWordsOfThePage() async throws {
        let plain = try repositoryFile("Examples/stacking/short-learning-programme.yaml")
        let key = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = 7 } })
        let signed = try RulesFile.signed(plain, by: key, at: Instant("2026-03-01T08:00:00Z"))
        let folder = try temporaryFolder()
        try Data(signed).write(to: URL(fileURLWithPath: folder + "/rules.json"))
        try Data(plain).write(to: URL(fileURLWithPath: folder + "/rules.yaml"))
        for (name, said) in [("rules.json", key.publicKey.multikey), ("rules.yaml", "is not signed")] {
            try await WalletFolder.run(rules: [folder + "/" + name]) { _, browser, _ in
                var forged = try JSONDocument(parsing: LiveServer.vector(Self.badge)).root.tree
                forged["credentialSubject"]?["achievement"]?["name"] = "Another title"
                let shelf = try await browser.add("forged.json", forged.bytes(pretty: false))
                let id = try #require(WalletBrowser.awards(in: shelf).first)
                let list = try await browser.get("/stack")
                #expect(list.text.contains(said), "\(name)")
                let address = try #require(list.text.firstMatch(of: /href="(\/stack\/[0-9a-f]{16})"/)?.1)
                let page = try await browser.get(String(address))
                #expect(page.text.contains(said), "\(name)")
                // Nobody before a page has a command line, and a check's code says nothing to a learner.
                #expect(page.text.contains("href=\"/awards/\(id)\""))
                #expect(page.text.contains("Look at the award itself"))
                #expect(!page.text.contains("testamur verify") && !page.text.contains("proof.signature"))
            }
        }
    }

    /// The same rules plain and signed: two addresses, and each says whose word it is.
    @Test func aSignedFileStandsBesideThePlainOne() async throws {
        let plain = try repositoryFile("Examples/stacking/short-learning-programme.yaml")
        let key = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = 7 } })
        let folder = try temporaryFolder()
        let signed = try RulesFile.signed(plain, by: key, at: Instant("2026-03-01T08:00:00Z"))
        try Data(signed).write(to: URL(fileURLWithPath: folder + "/rules.json"))
        try Data(plain).write(to: URL(fileURLWithPath: folder + "/rules.yaml"))
        try await WalletFolder.run(rules: [folder + "/rules.yaml", folder + "/rules.json"]) { _, browser, _ in
            let list = try await browser.get("/stack").text
            let addresses = list.matches(of: /href="(\/stack\/[0-9a-f]{16})"/).map { String($0.1) }
            #expect(Set(addresses).count == 2)
            for (address, said) in zip(addresses, ["is not signed", key.publicKey.multikey]) {
                let page = try await browser.get(address).text
                #expect(page.contains("href=\"\(address)\" aria-current=\"page\""))
                #expect(page.matches(of: /aria-current="page"[^>]*><bdi/).count == 1)
                let result = try #require(page.split(separator: "<section class=\"card\">").last)
                #expect(result.contains(said) && page.contains("src=\"\(address)/picture\""))
            }
        }
    }

    @Test func rulesThatWereChangedStartNoServer() async throws {
        let plain = try repositoryFile("Examples/stacking/short-learning-programme.yaml")
        let key = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = 7 } })
        let signed = try RulesFile.signed(plain, by: key, at: Instant("2026-03-01T08:00:00Z"))
        let changed = String(decoding: signed, as: UTF8.self).replacing("total_credits", with: "total_credit")
        let path = try temporaryFolder() + "/rules.json"
        try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: StackingError(.rulesSignature)) {
            try await WalletFolder.run(rules: [path]) { _, _, _ in }
        }
    }

    /// What is in order is there for whoever opens it; what needs a look, and what the wallet knows, comes first.
    @Test func checksThatPassedAreFolded() async throws {
        try await WalletFolder.run { _, browser, _ in
            let shelf = try await browser.add("badge.json", LiveServer.vector(Self.badge))
            let id = try #require(WalletBrowser.awards(in: shelf).first)
            let page = try await browser.get("/awards/\(id)").text
            #expect(page.contains(/<section class="checks passed">\s*<details class="fold">/))
            #expect(!page.contains(/<section class="checks (failed|open)">\s*<details class="fold">/))
        }
    }

    @Test(arguments: VerifierPageTests.corpus)
    func nothingThatSomebodyWroteBecomesMarkup(_ payload: String) async throws {
        var badge = try JSONDocument(parsing: LiveServer.vector(Self.badge)).root.tree
        badge["credentialSubject"]?["achievement"]?["name"] = .string(payload)
        badge["credentialSubject"]?["name"] = .string(payload)
        badge["issuer"]?["name"] = .string(payload)
        badge["id"] = .string(payload)
        let bytes = badge.bytes(pretty: false)
        try await WalletFolder.run { _, browser, _ in
            let shelf = try await browser.add(payload, bytes)
            let id = try #require(WalletBrowser.awards(in: shelf).first)
            _ = try await browser.add(payload, Array(payload.utf8))
            let wish = [
                ("award", id), ("with", payload), ("purpose", payload), ("until", "2026-12-31"), ("as", "encrypted"),
            ]
            var pages = [shelf, try await browser.post("/share/preview", wish)]
            pages.append(
                try await browser.post("/share", wish + [("lock", "told by phone"), ("again", "told by phone")]))
            pages.append(
                try await browser.post("/share/preview", wish.map { $0.0 == "until" ? ("until", payload) : $0 }))
            let query = String(decoding: WalletBrowser.encoded([("search", payload)]), as: UTF8.self)
            for path in ["/", "/awards/\(id)", "/awards/\(id)/remove", "/share", "/shares", "/log", "/?\(query)"] {
                pages.append(try await browser.get(path))
            }
            for page in pages {
                for hole in [
                    "<script>PWN", "<img src=x", "<svg onload", "<iframe", "<base", " onfocus=PWN '", "\u{202E}",
                ] {
                    #expect(!page.text.contains(hole), "\(hole)")
                }
            }
            #expect(pages.contains { $0.text.contains("PWN") })
        }
    }

    @Test func itSpeaksTheLearnersLanguageAndStaysWhereSheIs() async throws {
        try await WalletFolder.run { _, browser, _ in
            let page = try await browser.get("/shares?lang=el")
            #expect(page.text.contains("<html lang=\"el\"") && page.text.contains("href=\"/shares?lang=de\""))
            #expect(try await browser.get("/log").text.contains("<html lang=\"el\""))
        }
    }
}
