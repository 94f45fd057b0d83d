import Encodings
import Foundation
import Issuance
import Programs
import TestSupport
import Testing
import Texts

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

    @Test func whatWillBeSignedStandsAboveTheSignature() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            let page = try await desk.get(batch).text
            let award = try #require(page.firstRange(of: "class=\"card award\""))
            let form = try #require(page.firstRange(of: "action=\"\(batch)/sign\""))
            let mapping = try #require(page.firstRange(of: "action=\"\(batch)/look\""))
            #expect(award.upperBound < form.lowerBound && form.upperBound < mapping.lowerBound)
        }
    }

    /// However many guess, what is public is judged, and whoever has signed in goes on.
    @Test func guessesTakeNoTurnOfOthers() async throws {
        var limits = ServerLimits()
        limits.tries = 0
        try await TestDesk.new().run(limits: limits) { desk in
            let guess = try await desk.post("/desk/sign-in", ["name": "mira", "passphrase": "x"])
            #expect(guess.status == 503 && guess["Retry-After"] != nil)
            #expect(try await desk.live.submit([("award.json", LiveServer.vector("good/badge.json"))]).status == 200)
            #expect(try await desk.get("/desk/sign-in").status == 200)
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

    @Test func aNameThatNobodyHasIsDelayedLikeOneThatSomebodyHas() async throws {
        try await TestDesk.new().run { desk in
            // Other made-up names tell nothing of this one.
            for number in 0..<GuessLimit.free {
                _ = try await desk.post("/desk/sign-in", ["name": "nobody\(number)", "passphrase": "x"])
            }
            for name in ["nobody", "jan"] {
                for _ in 0..<GuessLimit.free {
                    let wrong = try await desk.post("/desk/sign-in", ["name": name, "passphrase": "x"])
                    #expect(wrong.status == 403 && wrong.text.contains("operator.sign_in"), "\(name)")
                }
                let delayed = try await desk.post("/desk/sign-in", ["name": name, "passphrase": "x"])
                #expect(delayed.status == 429 && delayed["Retry-After"] == "15", "\(name)")
            }
        }
    }

    @Test func nobodyLocksTheKeyForHerColleagues() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("eva")
            for _ in 0..<GuessLimit.free {
                let wrong = try await desk.post("/desk/learners", ["query": "Noor", "passphrase": "x"])
                #expect(wrong.text.contains("keyfile.wrong_passphrase"))
            }
            let delayed = try await desk.post("/desk/learners", ["query": "Noor", "passphrase": "x"])
            #expect(delayed.status == 429 && delayed["Retry-After"] == "15")
            #expect(try log(test).contains("keyfile.wrong_passphrase"))
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("ada")
            #expect(try await desk.post("/desk/status", ["passphrase": TestDesk.keyPassphrase]).status == 200)
            #expect(try log(test).contains("publish.done"))
        }
    }

    /// A result that nobody here knows stops a batch until somebody says what it means, as --passing-word does.
    @Test func wordsThatMeanAPassAreSaidAtTheDesk() async throws {
        let test = try TestDesk.new()
        let roster = TestDesk.roster.split(separator: "\n").enumerated().map { row, line in
            line + (row == 0 ? ",passed" : row == 1 ? ",siehe Akte" : row == 2 ? ",laut Liste B" : ",yes")
        }.joined(separator: "\n")
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let sent = try await desk.send([("course.yaml", TestDesk.course), ("roster.csv", Array(roster.utf8))])
            let path = try #require(sent["Location"])
            let plan = try await desk.get(path)
            #expect(plan.text.contains("csv.result_unknown") && plan.text.contains("name=\"passing\""))
            #expect(plan.text.contains(Texts()("desk.passing")) && !plan.text.contains("--passing-word"))
            #expect(!plan.text.contains("/sign\""))
            _ = try await desk.post(path + "/look", ["passing": " siehe Akte "])
            #expect(try await desk.get(path).text.contains("csv.result_unknown"))
            _ = try await desk.post(path + "/look", ["passing": "siehe Akte; laut Liste B"])
            let said = try await desk.get(path)
            #expect(said.text.contains("/sign\"") && said.text.contains("value=\"siehe Akte; laut Liste B\""))
            _ = try await desk.sign(path)
        }
        #expect(try test.office.open().credentials().count == 3)
    }

    @Test func whatIsRevokedIsNotedByItsIdBeforeAndAfter() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.post("/desk/sign-in", ["name": "mira", "passphrase": "x"])
            #expect(try log(test).contains("operator.sign_in"))
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            let id = try #require(try test.office.open().credentials().first?.id)
            let form = ["id": id, "reason": "x", "passphrase": TestDesk.keyPassphrase]
            _ = try await desk.change(form.merging(["act": "revoke"]) { $1 })
            _ = try await desk.change(form.merging(["act": "reinstate"]) { $1 })
            let lines = try log(test).split(separator: "\n").filter { $0.contains(id) }
            let acts = ["revoke", "revoke.done", "reinstate.stopped"]
            #expect(lines.count == acts.count)
            for (line, act) in zip(lines, acts) { #expect(line.contains("\"act\":\"\(act)\"")) }
            #expect(lines.last?.contains("status.final") == true)
        }
    }

    @Test func noPathIsShownOfAFileThatCannotBeRead() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            try DeskFile.write(Array("{}".utf8), to: desk.accounts)
            for answer in [try await desk.get("/desk/batches"), try await desk.signIn("mira")] {
                #expect(answer.status == 500 && answer.text.contains("server.internal"))
                #expect(!answer.text.contains("operators.json"))
            }
        }
        let file = WorkspaceFault.shown(ServerError(.file, facts: ["file": "/srv/office/desk"]) as any CodedError)
        #expect(file.reason == "server.internal" && file.facts.isEmpty)
        let inside = IssuanceError(.batchLocked, at: .file("/srv/office/a"), facts: ["file": "/srv/office/a"])
        let locked = WorkspaceFault.shown(inside)
        #expect(locked.reason == "batch.locked" && locked.facts == ["file": "a"] && locked.place == nil)
    }

    @Test func aNewPassphraseEndsOldSessions() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("eva")
            #expect(try await desk.get("/desk/batches").status == 200)
            var accounts = try #require(try OperatorAccounts(reading: desk.accounts))
            let eva = try #require(accounts.person(named: "eva"))
            try accounts.remove("eva")
            try accounts.add(eva, passphrase: TestDesk.secret("another passphrase for her"))
            try accounts.write(to: desk.accounts)
            #expect(try await desk.get("/desk/batches").status == 303)
        }
    }

    /// A course that cannot be read gives no plan, and is no reason to keep the files.
    @Test func anUploadWithoutAPlanIsDiscarded() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("jan")
            let sent = try await desk.send([
                (name: "course.yaml", bytes: Array("title: [unclosed\n".utf8)),
                (name: "roster.csv", bytes: Array(TestDesk.roster.utf8)),
            ])
            let path = try #require(sent["location"])
            let page = try await desk.get(path)
            #expect(page.status == 400 && page.text.contains("course.syntax"), "\(page.text)")
            #expect(page.text.contains("action=\"\(path)/discard\""))
            // Whoever signs only is told the same, and has nothing to discard.
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("ada")
            let seen = try await desk.get(path)
            #expect(seen.status == 400 && !seen.text.contains("/discard"))
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("jan")
            #expect(try await desk.post(path + "/discard", [:]).status == 303)
            #expect(try await desk.get(path).status == 404)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: test.office.path + "/desk").sorted()
        #expect(left == ["audit.ndjson", "browsers.key"])
    }

    /// What is wrong with the workspace is no reason to throw away a good upload.
    @Test func aWorkspaceInTroubleOffersNothingToDiscard() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("jan")
            let path = try await desk.upload()
            let ledger = test.office.path + "/ledger.sqlite"
            try FileManager.default.moveItem(atPath: ledger, toPath: ledger + ".away")
            let page = try await desk.get(path)
            #expect(page.status == 500 && page.text.contains("server.internal") && !page.text.contains("/discard"))
            try FileManager.default.moveItem(atPath: ledger + ".away", toPath: ledger)
            #expect(try await desk.get(path).text.contains("/discard"))
        }
    }

    /// What cannot be kept leaves nothing that names learners, and does not count.
    @Test func anUploadThatCannotBeKeptLeavesNothing() throws {
        let folder = try temporaryFolder()
        let store = try DeskStore(workspace: folder)
        let file = UploadedFile(name: "roster.csv", bytes: [1])
        let batch = DeskBatch(course: file, roster: file, by: "jan", at: try Instant("2026-06-15T08:00:00Z"))
        // Something else stands where the roster would.
        try FileManager.default.createDirectory(
            atPath: folder + "/desk/" + batch.id + "/roster", withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder + "/desk/" + batch.id + "/roster/x"))
        #expect(throws: ServerError(.file)) { try store.add(batch, course: file, roster: file) }
        #expect(store.all.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder + "/desk/" + batch.id + "/course.yaml"))
        try FileManager.default.removeItem(atPath: folder + "/desk/" + batch.id)
        try store.add(batch, course: file, roster: file)
        #expect(store.all == [batch])
    }

    @Test func uploadsThatNobodySignsDoNotPileUp() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("jan")
            let first = try await desk.upload()
            let store = try DeskStore(workspace: test.office.path)
            let kept = try #require(store.all.first)
            for number in 1..<DeskStore.mostPrepared {
                let id = String(repeating: "0", count: 14) + (number < 10 ? "0" : "") + String(number)
                let folder = test.office.path + "/desk/" + id
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
                try store.keep(
                    DeskBatch(
                        id: id, created: kept.created, by: "jan", courseName: "course.yaml", rosterName: "roster.csv"))
            }
            #expect(store.all.count == DeskStore.mostPrepared)
            let refused = try await desk.send([
                (name: "course.yaml", bytes: Array("title: x\n".utf8)),
                (name: "roster.csv", bytes: Array(TestDesk.roster.utf8)),
            ])
            #expect(refused.status == 409 && refused.text.contains("desk.full"))
            #expect(store.all.count == DeskStore.mostPrepared)
            #expect(try await desk.post(first + "/discard", [:]).status == 303)
            #expect(try await desk.upload().hasPrefix("/desk/batches/"))
        }
    }
}
