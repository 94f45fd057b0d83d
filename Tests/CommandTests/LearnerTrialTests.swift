import Foundation
import TestSupport
import Testing

/// What a learner met who tried everything: each sentence is for her, true, and can be done as it is printed.
@Suite("a learner tries everything")
struct LearnerTrialTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try tool.write("other", "another passphrase")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
    }

    private func wallet(_ command: [String], status: Int32 = 0) throws -> CommandLineTool.Outcome {
        let outcome = try tool.run(["wallet"] + command + options)
        #expect(outcome.status == status, "\(command): \(outcome.errors)")
        return outcome
    }

    private func add(_ name: String, _ text: String) throws -> String {
        try tool.write(name, text)
        return try wallet(["add", name]).output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// She tries a backup on her own machine, and goes on with the wallet that has more.
    @Test func tryingABackupLosesNothing() throws {
        _ = try add("0.json", #"{"n":0}"#)
        try tool.write("paper", try wallet(["backup", "--out", "b"]).output)
        for index in 1..<4 { _ = try add("\(index).json", #"{"n":\#(index)}"#) }
        let restore = ["wallet", "restore", "b", "--code-file", "paper", "--passphrase-file", "pass"] + MainJob.cheap
        let tried = try tool.run(restore + ["--wallet", "try"])
        #expect(tried.status == 0, "\(tried.errors)")
        #expect(tried.errors.contains("testamur wallet merge OTHER --wallet try"), "\(tried.errors)")
        // A machine that has never seen it has nothing to say of that.
        let fresh = try tool.run(restore + ["--wallet", "far", "--state", tool.path("far-state")])
        #expect(fresh.status == 0 && !fresh.errors.contains("wallet merge"), "\(fresh.errors)")
        let left = try wallet(["list"], status: 65)
        #expect(left.errors.contains("[wallet.rolled_back]") && !left.errors.contains("older"), "\(left.errors)")
        #expect(left.errors.contains("testamur wallet merge /") && left.errors.contains("/w --wallet NEWEST"))
        // What is printed is what helps.
        let into = ["--wallet", "try", "--passphrase-file", "pass"]
        try MainJob.demand(tool.run(["wallet", "merge", "w", "--other-passphrase-file", "pass"] + into))
        let cards = try tool.run(["wallet", "list", "--format", "json"] + into)
        #expect((cards.json as? [Any])?.count == 4, "\(cards.errors)")
    }

    @Test func theOtherCopiesOfAnErasedAwardAreNamed() throws {
        let award = #""type":["VerifiableCredential"],"id":"urn:x:1","issuer":"did:web:a.example""#
        let first = try add("a.json", "{\(award)}")
        let second = try add("b.json", "{\(award),\"n\":2}")
        _ = try add("c.json", #"{"type":["VerifiableCredential"],"id":"urn:x:2","issuer":"did:web:a.example"}"#)
        let asked = try wallet(["remove", first], status: 64)
        #expect(asked.errors.contains("1 other file") && asked.errors.contains("\(second.prefix(8)) (b.json)"))
        let removed = try wallet(["remove", first, "--yes"])
        #expect(removed.errors.contains("testamur wallet remove \(second.prefix(8)) --wallet w"), "\(removed.errors)")
        #expect(!removed.errors.contains("It is erased from this wallet") && !removed.errors.contains("c.json"))
        let last = try wallet(["remove", second, "--yes"])
        #expect(last.errors.contains("It is erased from this wallet"), "\(last.errors)")
        #expect(!last.errors.contains("other file"))
    }

    @Test func anExportThatDoesNotBeginSaysNothingOfItself() throws {
        let export = ["wallet", "export", "--in-the-clear", "--out", "clear", "--wallet", "w", "--passphrase-file"]
        let wrong = try tool.run(export + ["other"])
        #expect(wrong.status == 77 && !wrong.errors.contains("unencrypted"), "\(wrong.errors)")
        let right = try tool.run(export + ["pass"])
        #expect(right.status == 0 && right.errors.contains("unencrypted"), "\(right.errors)")
    }

    /// One bit in the place where a row says whose it is.
    @Test func oneBitInTheNameOfARowLosesNothingElse() throws {
        let ids = try (0..<3).map { try add("\($0).json", #"{"n":\#($0)}"#) }
        var bytes = try tool.bytes("w")
        let name = try #require(Data(bytes).range(of: Data(try Self.bytes(hex: ids[1]))))
        bytes[name.lowerBound + 3] ^= 4
        try Data(bytes).write(to: URL(fileURLWithPath: tool.path("w")))
        let refused = try wallet(["list"], status: 65)
        #expect(refused.errors.contains("[wallet.record_binding]") && refused.errors.contains("--salvage"))
        let listed = try wallet(["list", "--salvage", "--format", "json"], status: 65)
        #expect((listed.json as? [Any])?.count == 2, "\(listed.errors)")
        #expect(listed.errors.contains("\(ids[1]): an award"), "\(listed.errors)")
        #expect(listed.errors.contains("testamur wallet remove \(ids[1].prefix(8)) --salvage --wallet w"))
        _ = try wallet(["remove", ids[1], "--salvage", "--yes"])
        #expect((try wallet(["list", "--format", "json"]).json as? [Any])?.count == 2)
    }

    /// One bad bit in a backup.
    @Test func aDamagedBackupGivesBackTheRest() throws {
        let ids = try (0..<3).map { try add("\($0).json", #"{"n":\#($0)\#(String(repeating: "x", count: 4000))}"#) }
        try tool.write("paper", try wallet(["backup", "--out", "b"]).output)
        var bytes = try tool.bytes("b")
        bytes[bytes.count / 2] ^= 1
        try Data(bytes).write(to: URL(fileURLWithPath: tool.path("b")))
        let restore = ["wallet", "restore", "b", "--code-file", "paper", "--passphrase-file", "pass"] + MainJob.cheap
        let refused = try tool.run(restore + ["--wallet", "r", "--state", tool.path("far")])
        #expect(refused.status == 65 && refused.errors.contains("[backup.corrupted]"), "\(refused.errors)")
        #expect(refused.errors.contains("wallet restore b --salvage"), "\(refused.errors)")
        // Looking says the same, and makes nothing.
        let looked = try tool.run(["wallet", "restore", "b", "--code-file", "paper", "--check", "--salvage"])
        #expect(looked.status == 65 && looked.errors.contains("restore b --salvage --wallet"), "\(looked.errors)")
        #expect(ids.contains { looked.errors.contains("\($0): an award") }, "\(looked.errors)")
        let restored = try tool.run(restore + ["--salvage", "--wallet", "r", "--state", tool.path("far")])
        #expect(restored.status == 65 && restored.errors.contains("1 record"), "\(restored.errors)")
        #expect(ids.contains { restored.errors.contains("\($0): an award") }, "\(restored.errors)")
        let own = ["--wallet", "r", "--passphrase-file", "pass", "--state", tool.path("far")]
        for command in [["list"], ["log"]] {
            let whole = try tool.run(["wallet"] + command + own)
            #expect(whole.status == 0, "\(whole.errors)")
        }
        #expect((try tool.run(["wallet", "list", "--format", "json"] + own).json as? [Any])?.count == 2)
    }

    @Test func aShareIsNoRecord() throws {
        let refused = try wallet(["withdraw", "4681"], status: 64)
        #expect(refused.errors.contains("name a share") && refused.errors.contains("testamur wallet shares"))
    }

    @Test func aPlaceThatIsNoneIsNamed() throws {
        func refusal(_ command: [String], _ path: String) throws -> String {
            try tool.run(["wallet"] + command + ["--wallet", path, "--passphrase-file", "pass"]).errors
        }
        #expect(try refusal(["create"], "nodir/x").contains("The folder of nodir/x does not exist"))
        #expect(try refusal(["list"], "nothing").contains("There is no wallet at"))
        try FileManager.default.createDirectory(atPath: tool.path("folder"), withIntermediateDirectories: false)
        let folder = try refusal(["list"], "folder")
        #expect(folder.contains("[wallet.path_unsafe]") && folder.contains("not a plain file"), "\(folder)")
        #expect(!folder.contains("Somebody else"), "\(folder)")
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: tool.path("w"))
        let narrow = try refusal(["list"], "w")
        #expect(narrow.contains("chmod 600") && !narrow.contains("Somebody else"), "\(narrow)")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: tool.path("w"))
        #expect(try refusal(["list"], "w").contains("Somebody else could read"))
    }

    @Test func aBackupIsNoWallet() throws {
        _ = try wallet(["backup", "--out", "b"])
        let listed = try tool.run(["wallet", "list", "--wallet", "b", "--passphrase-file", "pass"])
        #expect(listed.errors.contains("[wallet.not_a_wallet]") && listed.errors.contains("testamur wallet restore"))
        let merged = try wallet(["merge", "b", "--other-passphrase-file", "pass"], status: 65)
        #expect(merged.errors.contains("testamur wallet restore"), "\(merged.errors)")
        try FileManager.default.copyItem(atPath: tool.path("w"), toPath: tool.path("v"))
        for same in ["w", "./w"] {
            let refused = try wallet(["merge", same, "--other-passphrase-file", "pass"], status: 65)
            #expect(refused.errors.contains("[wallet.merge_self]"), "\(refused.errors)")
        }
        _ = try wallet(["merge", "v", "--other-passphrase-file", "pass"])
    }

    @Test func aKeyFileIsNoPassphrase() throws {
        for path in [tool.folder, "/dev/zero"] {
            let refused = try wallet(["list", "--key-file", path], status: 65)
            #expect(refused.errors.contains("[wallet.key_file_malformed]"), "\(refused.errors)")
        }
        try tool.write("there", "x")
        let change = ["change-password", "--new-passphrase-file", "pass"] + MainJob.cheap
        let taken = try wallet(change + ["--new-key-file", "there"], status: 73)
        #expect(taken.errors.contains("[wallet.exists]") && !taken.errors.contains("existing wallet"))
        let made = try wallet(change + ["--new-key-file", "k"])
        #expect(made.errors.contains("new key file") && !made.errors.contains("passphrase is changed"))
        let gone = try wallet(change + ["--without-key-file", "--key-file", "k"])
        #expect(gone.errors.contains("by itself"), "\(gone.errors)")
        #expect(try wallet(change).errors.contains("The passphrase is changed"))
    }

    @Test func aSearchWithoutAHitCountsAsTheListDoes() throws {
        _ = try add("a.json", #"{"n":1}"#)
        _ = try add("b.json", #"{"n":2}"#)
        let none = try wallet(["list", "--search", "zebra"])
        #expect(none.errors.contains("It holds 2 other documents."), "\(none.errors)")
        #expect(try wallet(["list"]).errors.contains("2 other documents"))
    }

    @Test func whatAFolderHoldsBesideFilesIsTold() throws {
        let files = FileManager.default
        try files.createDirectory(atPath: tool.path("lk"), withIntermediateDirectories: false)
        try tool.write("award.json", #"{"n":1}"#)
        try files.createSymbolicLink(atPath: tool.path("lk/award.json"), withDestinationPath: tool.path("award.json"))
        let nothing = try wallet(["add", "lk"], status: 2)
        #expect(nothing.errors.contains("lk/award.json") && nothing.output.isEmpty, "\(nothing.errors)")
        try tool.write("lk/own.json", #"{"n":2}"#)
        try tool.write("lk/.hidden.json", #"{"n":3}"#)
        let added = try wallet(["add", "lk"])
        #expect(added.errors.contains("lk/.hidden.json") && added.errors.contains("lk/award.json"), "\(added.errors)")
        #expect(added.output.split(separator: "\n").count == 1)
        #expect(!(try wallet(["add", "award.json"]).errors.contains("Passed over")))
    }

    @Test func aKeyOfAnotherWalletIsSaidToBeMissingHere() throws {
        let record = try add(
            "a.json", #"{"type":["VerifiableCredential"],"credentialSubject":{"id":"did:key:zNobody"}}"#)
        let refused = try wallet(
            ["present", record, "--challenge", "c", "--domain", "d", "--out", "p.json", "--yes"], status: 65)
        #expect(refused.errors.contains("[holder.mismatch]"), "\(refused.errors)")
        #expect(refused.errors.contains("This wallet does not have the key"), "\(refused.errors)")
        #expect(!refused.errors.contains("somebody else"))
    }

    /// Of a revoked award the learner is told where its successor is, and nothing that is meant for an employer.
    @Test func theSuccessorOfARevokedAwardIsNamed() throws {
        let job = try MainJob()
        let own = ["--wallet", "m", "--passphrase-file", "pass"]
        let issued = try job.issue(
            """
            First name,Last name,Email address,ID number,Course total (Letter)
            Mira,Kallio,mira@mail.example,SW-1,1

            """)
        try MainJob.demand(job.tool.run(["wallet", "create"] + own + MainJob.cheap))
        let add = ["wallet", "add"]
        let old = try MainJob.demand(job.tool.run(add + [issued[0].file] + job.trust + own))
            .output.trimmingCharacters(in: .newlines)
        try MainJob.demand(job.tool.run(["revoke", issued[0].id, "--workspace", "office"] + MainJob.pass))
        try job.publish()
        let alone = try MainJob.demand(job.tool.run(["wallet", "show", old, "--check"] + job.trust + own))
        #expect(alone.output.contains("revoked") && alone.output.contains("→ The issuer has withdrawn it"))
        #expect(!alone.output.contains("Do not accept") && !alone.output.contains("Ask the learner"), "\(alone.output)")
        #expect(alone.errors.contains("--format raw --wallet m"), "\(alone.errors)")
        let again = try MainJob.demand(
            job.tool.run(
                ["issue", MainJob.course, "roster.csv", "--again", "--workspace", "office", "--out", "again"]
                    + MainJob.pass))
        #expect(again.status == 0)
        try job.publish()
        let new = try MainJob.demand(
            job.tool.run(add + [try job.index("again")[0].file] + job.trust + own)
        ).output.trimmingCharacters(in: .newlines)
        let shown = try MainJob.demand(job.tool.run(["wallet", "show", old] + own))
        #expect(shown.output.contains("in your wallet: \(new.prefix(8)) (valid)"), "\(shown.output)")
    }

    private static func bytes(hex: String) throws -> [UInt8] {
        let digits = Array(hex)
        return try stride(from: 0, to: digits.count, by: 2).map { index in
            try #require(UInt8(String(digits[index...index + 1]), radix: 16))
        }
    }
}
