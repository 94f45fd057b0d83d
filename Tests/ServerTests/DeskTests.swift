import Encodings
import Foundation
import HTTPTypes
import Issuance
import JSON
import Programs
import Signing
import TestSupport
import Testing
import Texts

@testable import Server

/// The registrar's desk over a socket, as a browser uses it.
@Suite(.serialized) struct DeskTests {
    @Test func nobodySeesTheDeskWhoHasNotSignedIn() async throws {
        try await TestDesk.new().run { desk in
            let paths = desk.live.server.routes.routes.filter {
                $0.path.hasPrefix("/desk") && $0.path != "/desk/sign-in"
            }
            #expect(paths.count > 10)
            for route in paths where route.method == .get {
                let path = route.path.replacing(":id", with: "0123456789abcdef").replacing(":name", with: "index.csv")
                let answer = try await desk.live.get(path)
                #expect(answer.status == 303 && answer["Location"] == "/desk/sign-in", "\(path)")
            }
            for route in paths where route.method == .post {
                let path = route.path.replacing(":id", with: "0123456789abcdef")
                let answer = try await desk.post(path, [:])
                #expect(answer.status == 303 && answer["Location"] == "/desk/sign-in", "\(path)")
            }
        }
    }

    @Test func aWrongPassphraseAndAWrongNameAreRefusedInTheSameWords() async throws {
        try await TestDesk.new().run { desk in
            for (name, passphrase) in [("mira", "wrong"), ("nobody", TestDesk.passphrase), ("", "x"), ("mira", "")] {
                let answer = try await desk.post("/desk/sign-in", ["name": name, "passphrase": passphrase])
                #expect(answer.status == 403 && answer["Location"] == nil, "\(name)")
                let isEmpty = passphrase.isEmpty
                #expect(answer.text.contains(isEmpty ? "passphrase.empty" : "operator.sign_in"), "\(name)")
            }
            let good = try await desk.signIn("mira")
            #expect(good.status == 303 && good["Location"] == "/desk/batches")
            let page = try await desk.get("/desk/batches")
            #expect(page.status == 200 && page.text.contains("mira"))
        }
    }

    @Test func guessingIsDelayed() async throws {
        try await TestDesk.new().run { desk in
            for _ in 0..<GuessLimit.free {
                _ = try await desk.post("/desk/sign-in", ["name": "mira", "passphrase": "x"])
            }
            let delayed = try await desk.signIn("mira")
            #expect(delayed.status == 429 && delayed.text.contains("signin.delayed"))
            // Somebody else is not kept waiting by it.
            #expect(try await desk.signIn("jan").status == 303)
            desk.time.turn(.seconds(60))
            #expect(try await desk.signIn("mira").status == 303)
        }
    }

    @Test func aFormOfAnotherPageIsRefused() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let foreign = try await desk.post(
                "/desk/sign-out", [:], fields: ["Sec-Fetch-Site: cross-site", "Origin: https://other.example"])
            #expect(foreign.status == 403 && foreign.text.contains("session.foreign_origin"))
            let forged = try await desk.post("/desk/sign-out", ["session": "forged"])
            #expect(forged.status == 403 && forged.text.contains("session.form_token"))
            #expect(try await desk.get("/desk/batches").status == 200)
            #expect(try await desk.post("/desk/sign-out", [:]).status == 303)
            #expect(try await desk.get("/desk/batches").status == 303)
        }
    }

    @Test func aStrangersNameForThisMachineIsRefused() async throws {
        try await TestDesk.new().run { desk in
            let answer = try await desk.live.answer("GET", "/desk/sign-in", host: "rebound.example")
            #expect(answer.status == 421 && answer.text.contains("server.foreign_host"))
        }
    }

    @Test(arguments: [
        ("jan", "/desk/learners", 403), ("jan", "/desk/status", 403), ("jan", "/desk/new", 200),
        ("ada", "/desk/learners", 403), ("ada", "/desk/status", 200), ("ada", "/desk/new", 403),
        ("eva", "/desk/learners", 200), ("eva", "/desk/status", 403), ("eva", "/desk/new", 403),
        ("eva", "/desk/batches", 200), ("eva", "/desk/key", 200), ("eva", "/desk/log", 200),
    ])
    func everyRoleIsAskedFor(_ name: String, _ path: String, _ status: Int) async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn(name)
            let answer = try await desk.get(path)
            #expect(answer.status == status)
            if status == 403 { #expect(answer.text.contains("desk.role")) }
            // Who may not look may not send either.
            if status == 403, path != "/desk/new" {
                let sent = try await desk.post(path, ["passphrase": "x", "query": "x"])
                #expect(sent.status == 403 && sent.text.contains("desk.role"))
            }
        }
    }

    @Test func whoeverIsRemovedIsOut() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("eva")
            #expect(try await desk.get("/desk/batches").status == 200)
            var accounts = try #require(try OperatorAccounts(reading: desk.accounts))
            try accounts.remove("eva")
            try accounts.write(to: desk.accounts)
            #expect(try await desk.get("/desk/batches").status == 303)
        }
    }

    @Test func aSessionThatIsIdleEnds() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            desk.time.turn(.seconds(599))
            #expect(try await desk.get("/desk/batches").status == 200)
            desk.time.turn(.seconds(601))
            #expect(try await desk.get("/desk/batches").status == 303)
        }
    }

    // MARK: A batch

    @Test func aRosterBecomesASignedBatch() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            let plan = try await desk.get(batch)
            #expect(plan.status == 200 && plan.text.contains("action=\"\(batch)/sign\""), "\(plan.text.prefix(2000))")
            let wrong = try await desk.post(batch + "/sign", ["passphrase": "not it"])
            #expect(wrong.status == 400 && wrong.text.contains("keyfile.wrong_passphrase"))
            let signed = try await desk.sign(batch)
            #expect(signed.text.contains("/files/awards.zip"))
            let index = try await desk.get(batch + "/files/index.csv")
            #expect(index.status == 200 && index["Content-Disposition"]?.hasPrefix("attachment") == true)
            #expect(index.text.contains("Noor"))
            let archive = try await desk.get(batch + "/files/awards.zip")
            #expect(archive.body.starts(with: [0x50, 0x4B]))
            // A second click signs nothing.
            #expect(try await desk.post(batch + "/sign", ["passphrase": TestDesk.keyPassphrase]).status == 303)
            let log = try await desk.get("/desk/log?sign-ins=1")
            for act in ["Sign-in", "Upload: done", "Signing begun", "Signing finished"] {
                #expect(log.text.contains(act))
            }
            #expect(!log.text.contains("Noor"))
        }
        let found = try test.office.open().credentials()
        #expect(found.count == 3)
        let text = try String(contentsOfFile: test.office.path + "/desk/audit.ndjson", encoding: .utf8)
        #expect(!text.contains("Noor") && !text.contains(TestDesk.passphrase) && !text.contains(TestDesk.keyPassphrase))
    }

    @Test func theRosterIsForgottenWhenItIsSigned() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            let folder = test.office.path + "/desk/" + batch.split(separator: "/").last!
            #expect(FileManager.default.fileExists(atPath: folder + "/roster"))
            _ = try await desk.sign(batch)
            #expect(!FileManager.default.fileExists(atPath: folder + "/roster"))
        }
    }

    @Test func aRowWithAProblemStopsItUntilSomebodyLeavesItOut() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload(roster: TestDesk.roster + "S-1,Twice,Again,1,2026-05-08\n")
            let plan = try await desk.get(batch)
            #expect(plan.text.contains("csv.duplicate_row") && !plan.text.contains("action=\"\(batch)/sign\""))
            #expect(try await desk.post(batch + "/sign", ["passphrase": TestDesk.keyPassphrase]).status == 303)
            #expect(try await desk.get(batch).text.contains("csv.duplicate_row"))
            _ = try await desk.post(batch + "/look", ["skip": "1"])
            let again = try await desk.get(batch)
            #expect(again.text.contains("action=\"\(batch)/sign\""))
        }
    }

    @Test func aColumnIsWhatSomebodySaysItIs() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("jan")
            let batch = try await desk.upload()
            #expect(try await desk.get(batch).text.contains("value=\"#2\""))
            _ = try await desk.post(batch + "/look", ["column.given_name": "#3", "column.family_name": "#2"])
            let page = try await desk.get(batch)
            #expect(page.text.contains("Lind Noor"))
            // Preparing is not signing.
            #expect(!page.text.contains("action=\"\(batch)/sign\""))
            let sent = try await desk.post(batch + "/sign", ["passphrase": TestDesk.keyPassphrase])
            #expect(sent.status == 403 && sent.text.contains("desk.role"))
            #expect(try await desk.post(batch + "/discard", [:]).status == 303)
            #expect(try await desk.get(batch).status == 404)
        }
    }

    @Test func whatARosterSaysIsTextOnEveryPage() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let hostile = [
                "<script>alert(1)</script>", "\"onmouseover=alert(1) x=\"", "{{text.web.title}}", "{{{desk}}}",
                "'><img src=x onerror=alert(1)>", "\u{202E}gnp.exe", "</title><svg onload=alert(1)>",
            ]
            var roster = "id number,<b>First name</b>,given name,family name,grade,completion date\n"
            for (position, text) in hostile.enumerated() {
                roster += "S-\(position),\(text),\"\(text.replacing("\"", with: "\"\""))\",X,1,2026-05-08\n"
            }
            let batch = try await desk.upload(roster: roster, name: "<script>.csv")
            for page in [try await desk.get(batch), try await desk.get("/desk/batches")] {
                #expect(page.status == 200)
                for sign in ["<script>", "<img", "<svg onload", "<b>First", "onerror=alert(1)>", "\u{202E}"] {
                    #expect(!page.text.contains(sign), "\(sign)")
                }
            }
        }
    }

    @Test(arguments: [
        "..", "..%2F..%2Fkey.json", "0123456789abcdeF", "0123456789abcde", "%00", "0123456789abcdef",
    ])
    func noPathIsMadeOfAnId(_ id: String) async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let answer = try await desk.get("/desk/batches/" + id)
            #expect(answer.status == 404 && answer.text.contains("server.not_found"), "\(answer.status)")
            let batch = try await desk.upload()
            _ = try await desk.sign(batch)
            for name in ["..%2Fdesk.json", "batch.json", "manifest.json", "index.csv%00"] {
                #expect(try await desk.get(batch + "/files/" + name).status == 404, "\(name)")
            }
            #expect(try await desk.get(batch + "/files/index.csv").status == 200)
        }
    }

    @Test func filesThatAreNoBatchAreRefused() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("jan")
            let course = (name: "course.yaml", bytes: TestDesk.course)
            let cases: [([(name: String, bytes: [UInt8])], Int, String)] = [
                ([course], 400, "desk.files"), ([], 400, "desk.files"), ([course, course], 400, "desk.files"),
                ([course, (name: "a.csv", bytes: []), (name: "b.csv", bytes: [])], 413, "form.too_many"),
            ]
            for (files, status, code) in cases {
                let answer = try await desk.send(files)
                #expect(answer.status == status && answer.text.contains(code), "\(code): \(answer.status)")
            }
        }
    }

    // MARK: After

    @Test func aLearnerIsFoundAndHerCredentialIsRevoked() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            let wrong = try await desk.post("/desk/learners", ["query": "Noor Lind", "passphrase": "not it"])
            #expect(wrong.status == 400 && wrong.text.contains("keyfile.wrong_passphrase"))
            let key = TestDesk.keyPassphrase
            let nobody = try await desk.post("/desk/learners", ["query": "Nobody", "passphrase": key])
            #expect(nobody.status == 200 && !nobody.text.contains("urn:uuid:"))
            let found = try await desk.post("/desk/learners", ["query": "noor lind", "passphrase": key])
            let id = try #require(found.text.firstMatch(of: /value="(urn:uuid:[0-9a-f-]+)"/)).output.1
            let noReason = try await desk.post(
                "/desk/learners/change", ["id": String(id), "act": "revoke", "passphrase": key])
            #expect(noReason.status == 400 && noReason.text.contains("desk.choose"))
            let form = ["id": String(id), "act": "revoke", "reason": "wrong person", "passphrase": key]
            let before = try await desk.post("/desk/learners/change", form)
            // It says of whom, for what, and that it is for good; nothing has happened.
            let said = Texts()("desk.before.revoke")
            for text in ["Noor Lind", "wrong person", "/desk/batches/", said] { #expect(before.text.contains(text)) }
            #expect(try test.office.open().credentials(matching: "Noor Lind").map(\.isRevoked) == [false])
            let mark = try #require(before.hidden("confirmed"))
            let blind = try await desk.post("/desk/learners/change", form.merging(["confirmed": "1"]) { $1 })
            #expect(blind.status == 409 && blind.text.contains("desk.outdated") && blind.hidden("confirmed") == mark)
            // A yes to one act is no yes to another.
            let other = form.merging(["confirmed": mark, "act": "suspend"]) { $1 }
            #expect(try await desk.post("/desk/learners/change", other).status == 409)
            #expect(try test.office.open().credentials(matching: "Noor Lind").map(\.isSuspended) == [false])
            let changed = try await desk.post("/desk/learners/change", form.merging(["confirmed": mark]) { $1 })
            #expect(changed.status == 200 && changed.text.contains("/desk/status"))
            let again = try await desk.post("/desk/learners", ["query": "noor lind", "passphrase": key])
            #expect(again.text.contains("wrong person"))
            #expect(try await desk.get("/desk/log").text.contains(id))
            // What is revoked is revoked for good: nothing can be chosen for it, and nothing is asked twice.
            #expect(!again.text.contains("name=\"act\"") && !again.text.contains("type=\"checkbox\""))
            for act in ["reinstate", "suspend", "revoke"] {
                let final = try await desk.post(
                    "/desk/learners/change", ["id": String(id), "act": act, "reason": "x", "passphrase": key])
                #expect(final.status == 400 && final.text.contains("status.final"), "\(act)")
            }
            let published = try await desk.post("/desk/status", ["passphrase": key])
            #expect(published.status == 200 && published.text.contains("revocation-1.json"))
            #expect(try await desk.live.get("/status/revocation-1.json").status == 200)
        }
        #expect(try test.office.open().credentials(matching: "Noor Lind").map(\.isRevoked) == [true])
    }

    /// A page that says what is about to happen says so only where something does.
    @Test func whatWouldChangeNothingIsNotAskedFor() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            _ = try await desk.sign(try await desk.upload())
            let ids = try test.office.open().credentials().map(\.id)
            let form = ["id": ids[0], "reason": "x", "passphrase": TestDesk.keyPassphrase]
            func ask(_ act: String) async throws -> HTTPAnswer {
                try await desk.post("/desk/learners/change", form.merging(["act": act]) { $1 })
            }
            let idle = try await ask("reinstate")
            #expect(idle.status == 409 && idle.text.contains("desk.no_change"))
            _ = try await desk.change(form.merging(["act": "suspend"]) { $1 })
            let again = try await ask("suspend")
            #expect(again.status == 409 && again.text.contains("desk.no_change"))
            #expect(try await ask("reinstate").hidden("confirmed") != nil)
            #expect(try await ask("revoke").hidden("confirmed") != nil)
            // Among others who can be, she who is revoked has no box.
            _ = try await desk.change(form.merging(["act": "revoke"]) { $1 })
            let found = try await desk.post("/desk/learners", ["query": "S-", "passphrase": TestDesk.keyPassphrase])
            #expect(!found.text.contains("value=\"\(ids[0])\""))
        }
        #expect(try test.office.open().credentials().map(\.isRevoked) == [true, false, false])
    }

    @Test func anIdOfNoneIsTheAskersMistake() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("eva")
            for id in ["urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11", "x"] {
                let form = ["id": id, "act": "revoke", "reason": "x", "passphrase": TestDesk.keyPassphrase]
                let answer = try await desk.post("/desk/learners/change", form)
                #expect(answer.status == 400 && answer.text.contains("ledger.unknown_credential"), "\(id)")
            }
        }
    }

    /// Each act asks for its role, and nothing is read of a form whose sender has not got it.
    @Test func everyActAsksForItsRole() async throws {
        try await TestDesk.new().run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            _ = try await desk.sign(batch)
            let open = try await desk.upload()
            _ = try await desk.post("/desk/sign-out", [:])
            let prepare = ["/desk/new", open + "/look", open + "/discard", batch + "/correct"]
            let sign = [open + "/sign", open + "/replace", open + "/give-up", "/desk/status", "/desk/key/rotate"]
            let revoke = ["/desk/learners", "/desk/learners/change"]
            for (name, acts, files) in [
                ("jan", sign + revoke, true), ("ada", prepare + revoke, false), ("eva", prepare + sign, true),
            ] {
                _ = try await desk.signIn(name)
                for act in acts {
                    let answer = try await desk.post(act, ["passphrase": TestDesk.keyPassphrase])
                    #expect(answer.status == 403 && answer.text.contains("desk.role"), "\(name) \(act)")
                }
                for file in DeskStore.files where file != "mail-merge.csv" {
                    let answer = try await desk.get(batch + "/files/" + file)
                    #expect((answer.status == 403) == files, "\(name) \(file): \(answer.status)")
                }
                _ = try await desk.post("/desk/sign-out", [:])
            }
            // Nothing of it was done.
            _ = try await desk.signIn("mira")
            #expect(try await desk.get(open).text.contains("action=\"\(open)/sign\""))
            #expect(try await !desk.get("/desk/learners").text.contains("desk.role"))
        }
    }

    /// Pages of somebody who has signed in leave the screen by themselves; the one at the door has nothing to hide.
    @Test func pagesSayWhenTheyLeaveTheScreen() async throws {
        try await TestDesk.new().run { desk in
            #expect(try await !desk.get("/desk/sign-in").text.contains("data-idle"))
            _ = try await desk.signIn("eva")
            #expect(try await desk.get("/desk/learners").text.contains("data-idle=\"605\""))
        }
    }

    @Test func aCorrectedRosterReplacesWhatHasChangedAndNothingElse() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload()
            _ = try await desk.sign(batch)
            let key = TestDesk.keyPassphrase
            let same = try await desk.send(
                [("roster.csv", Array(TestDesk.roster.utf8))], to: batch + "/correct")
            let unchanged = try await desk.post((same["Location"] ?? "") + "/replace", ["passphrase": key])
            #expect(unchanged.status == 400 && unchanged.text.contains("desk.unchanged"))
            let corrected = TestDesk.roster.replacing("Mateo,Ruiz", with: "Mateo,Ruíz Vega")
            let sent = try await desk.send([("roster.csv", Array(corrected.utf8))], to: batch + "/correct")
            let path = try #require(sent["Location"])
            // It is no batch like any other: nobody gets a second credential beside the first.
            #expect(try await desk.post(path + "/sign", ["passphrase": key]).status == 303)
            let pairs = try await desk.post(path + "/replace", ["passphrase": key])
            #expect(pairs.text.contains("Mateo Ruíz Vega") && !pairs.text.contains("Noor"))
            let blind = try await desk.post(
                path + "/replace", ["passphrase": key, "confirmed": "1", "reason": "name misspelt"])
            #expect(blind.status == 409 && blind.text.contains("desk.outdated"))
            let seen = try #require(pairs.hidden("confirmed"))
            let noReason = try await desk.post(path + "/replace", ["passphrase": key, "confirmed": seen])
            #expect(noReason.status == 200 && noReason.hidden("confirmed") == seen)
            let done = try await desk.post(
                path + "/replace", ["passphrase": key, "confirmed": seen, "reason": "name misspelt"])
            #expect(done.status == 303)
            _ = try await desk.get(path + "/events")
            #expect(try await desk.get(path).text.contains("/files/awards.zip"))
            #expect(try await desk.get(path + "/files/index.csv").text.contains("Vega"))
        }
        let all = try test.office.open().credentials()
        #expect(all.count == 4 && all.count { $0.isRevoked } == 1 && all.count { $0.replacedBy != nil } == 1)
    }

    /// What is refused unasked: another number is another learner, until somebody says that the number is the mistake.
    @Test func aCorrectedNumberIsAskedAboutFirst() async throws {
        let test = try TestDesk.new()
        let (head, row) = ("id number,given name,family name,grade,completion date\n", ",Noor,Lind,1,2026-05-08\n")
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let batch = try await desk.upload(roster: head + "S-1" + row)
            _ = try await desk.sign(batch)
            let sent = try await desk.send([("roster.csv", Array((head + "S-9" + row).utf8))], to: batch + "/correct")
            let path = try #require(sent["Location"])
            let form = ["passphrase": TestDesk.keyPassphrase, "reason": "number mistyped"]
            let asked = try await desk.post(path + "/replace", form)
            #expect(asked.status == 409 && asked.text.contains("replace.other_learner"))
            #expect(asked.text.contains("name=\"although\"") && asked.hidden("confirmed") == nil)
            let shown = try await desk.post(path + "/replace", form.merging(["although": "1"]) { $1 })
            #expect(shown.status == 200 && shown.hidden("although") == "1")
            let mark = try #require(shown.hidden("confirmed"))
            // The yes to the pairs is none to this.
            let half = try await desk.post(path + "/replace", form.merging(["confirmed": mark]) { $1 })
            #expect(half.status == 409 && half.text.contains("replace.other_learner"))
            let whole = form.merging(["confirmed": mark, "although": "1"]) { $1 }
            #expect(try await desk.post(path + "/replace", whole).status == 303)
            _ = try await desk.get(path + "/events")
        }
        let all = try test.office.open().credentials()
        #expect(all.map(\.isRevoked) == [true, false] && all.map(\.idNumber) == ["S-1", "S-9"])
    }

    // MARK: Jobs

    @Test func oneJobAtATime() async throws {
        let jobs = DeskJobs()
        let (events, go) = AsyncStream.makeStream(of: Int.self)
        try jobs.start(
            DeskJobs.Job(batch: "a", total: 2) { tell in
                for await number in events { tell(number) }
            })
        #expect(throws: ServerError(.deskBusy)) { try jobs.start(DeskJobs.Job(batch: "b", total: 1) { _ in }) }
        #expect(jobs.isBusy(with: "a") && !jobs.isBusy(with: "b"))
        let running = Task { try await jobs.run() }
        let followed = jobs.follow("a")
        go.yield(1)
        go.finish()
        var last: DeskJobs.Progress?
        for await progress in followed { last = progress }
        #expect(last?.isOver == true && last?.done == 2 && last?.failed == nil)
        // The next may begin, and what goes wrong in it is told.
        try jobs.start(DeskJobs.Job(batch: "b", total: 1) { _ in throw ServerError(.busy) })
        for await progress in jobs.follow("b") { last = progress }
        #expect(last?.failed == "server.busy" && last?.isOver == true)
        running.cancel()
        _ = try? await running.value
    }

    @Test func aBatchThatWasBegunIsContinued() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let path = try await desk.upload()
            // As a server that was ended in the middle leaves it.
            let store = try DeskStore(workspace: test.office.path)
            var batch = try #require(store.batch(String(path.split(separator: "/").last ?? "")))
            batch.state = .begun
            try store.keep(batch)
            #expect(try await desk.post(path + "/discard", [:]).status == 404)
            let page = try await desk.get(path)
            #expect(page.text.contains("action=\"\(path)/sign\"") && !page.text.contains("/discard"))
            #expect(try await desk.sign(path).text.contains("/files/awards.zip"))
        }
        #expect(try test.office.open().credentials().count == 3)
    }

    /// A colleague has finished the batch between the look at it and the look at its roster.
    @Test func whoComesSecondIsLedToTheBatch() async throws {
        let test = try TestDesk.new()
        try await test.run { desk in
            _ = try await desk.signIn("mira")
            let path = try await desk.upload()
            let form = ["passphrase": TestDesk.keyPassphrase, "seen": try await desk.get(path).hidden("seen") ?? ""]
            let id = try #require(path.split(separator: "/").last)
            try FileManager.default.removeItem(atPath: "\(test.office.path)/desk/\(id)/roster")
            let answer = try await desk.post(path + "/sign", form)
            #expect(answer.status == 303 && answer["location"] == path)
        }
        #expect(try test.office.open().credentials().isEmpty)
    }
}
