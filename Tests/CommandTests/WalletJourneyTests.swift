import Foundation
import TestSupport
import Testing

/// A learner's way through backup, loss and recovery, as the help tells it.
@Suite("a wallet's life")
struct WalletJourneyTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try tool.write("new", "a new passphrase")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
    }

    private func wallet(_ command: String..., status: Int32 = 0) throws -> CommandLineTool.Outcome {
        let outcome = try tool.run(["wallet"] + command + options)
        #expect(outcome.status == status, "\(command): \(outcome.errors)")
        return outcome
    }

    private func add(_ name: String, _ text: String) throws -> String {
        try tool.write(name, text)
        return try wallet("add", name).output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func aLostLaptop() throws {
        let text = #"{"type":["VerifiableCredential"],"n":1.50}"#
        let record = try add("badge.json", text)
        let words = try wallet("backup", "--out", "stick").output
        #expect(words.split(separator: "\n").count == 13)
        try tool.write("paper", words)
        // A second backup needs no new paper, and replaces only when told.
        #expect(try wallet("backup", "--out", "stick", status: 73).errors.contains("[backup.exists]"))
        #expect(try wallet("backup", "--out", "stick", "--replace").output.isEmpty)
        #expect(try wallet("backup", "--out", "second", "--show-code").output == words)

        let elsewhere = ["--wallet", "found", "--state", tool.path("other-state")]
        let restore = ["wallet", "restore", "stick", "--code-file", "paper", "--passphrase-file", "new"]
        let restored = try tool.run(restore + elsewhere + MainJob.cheap)
        #expect(restored.status == 0, "\(restored.errors)")
        let shown = try tool.run(["wallet", "show", record, "--format", "raw", "--passphrase-file", "new"] + elsewhere)
        #expect(shown.output.contains(text))
        #expect(try tool.run(restore + elsewhere + MainJob.cheap).status == 73)

        try tool.write("wrong", words.replacingOccurrences(of: " 1. ", with: " 1. zebra "))
        let refused = try tool.run(["wallet", "restore", "stick", "--check", "--code-file", "wrong"])
        #expect(refused.status == 65)
        #expect(refused.errors.contains("[recovery.word_count]"))
        #expect(try tool.run(["wallet", "restore", "stick", "--check", "--code-file", "paper"]).status == 0)
        let missing = try tool.run(["wallet", "restore", "nowhere", "--check", "--code-file", "paper"])
        #expect(missing.status == 66)
        #expect(missing.errors.contains("[backup.not_found]"))
        #expect(try tool.run(["wallet", "restore", "stick", "--code-file", "paper"]).status == 64)
    }

    @Test func twoWalletsBecomeOne() throws {
        _ = try add("a.json", "a")
        let other = ["--wallet", "v", "--passphrase-file", "new"]
        try MainJob.demand(tool.run(["wallet", "create"] + other + MainJob.cheap))
        try tool.write("b.json", "b")
        try MainJob.demand(tool.run(["wallet", "add", "a.json", "b.json"] + other))
        _ = try wallet("merge", "v", "--other-passphrase-file", "new")
        let records = try #require(try wallet("list", "--format", "json").json as? [[String: Any]])
        #expect(records.count == 2)
        let log = try #require(try wallet("log", "--format", "json").json as? [[String: Any]])
        #expect(log.compactMap { $0["kind"] as? String } == ["received", "received", "merged"])
    }

    @Test func whatWasErasedComesBackOnlyWhenItIsMeant() throws {
        let record = try add("a.json", #"{"type":["VerifiableCredential"],"name":"Sensor data"}"#)
        _ = try add("b.json", "b")
        try FileManager.default.copyItem(atPath: tool.path("w"), toPath: tool.path("copy"))
        _ = try wallet("remove", record, "--yes")
        let count = { (try wallet("list", "--format", "json").json as? [[String: Any]])?.count }
        let merge = ["merge", "copy", "--other-passphrase-file", "pass"]
        let left = try tool.run(["wallet"] + merge + options)
        #expect(try left.status == 0 && count() == 1, "\(left.errors)")
        #expect(left.errors.contains("it was erased here: 1 record") && left.errors.contains(record.prefix(8)))
        #expect(left.errors.contains(", erased on "), "\(left.errors)")
        #expect(left.errors.contains("testamur wallet merge copy --with-erased --wallet w"), "\(left.errors)")
        let back = try tool.run(["wallet"] + merge + ["--with-erased"] + options)
        #expect(try back.status == 0 && count() == 2 && !back.errors.contains("erased"), "\(back.errors)")
        // The other way round a merge erases nothing, and says so.
        _ = try wallet("remove", record, "--yes")
        let into = ["--wallet", "copy", "--passphrase-file", "pass", "--state", tool.path("other-state")]
        let kept = try tool.run(["wallet", "merge", "w", "--other-passphrase-file", "pass"] + into)
        #expect(kept.status == 0 && kept.errors.contains("still here: 1 record"), "\(kept.errors)")
    }

    @Test func everythingComesOutOnlyWhenItIsMeant() throws {
        let record = try add("a.json", #"{"a":1}"#)
        try FileManager.default.createDirectory(atPath: tool.path("deep"), withIntermediateDirectories: false)
        try tool.write("deep/a.json", "[2]")
        try tool.write("deep/-x\u{202E}.txt", "three")
        try MainJob.demand(tool.run(["wallet", "add", "deep", "--wallet", "w", "--passphrase-file", "pass"]))
        let refused = try wallet("export", "--out", "clear", status: 64)
        #expect(refused.errors.contains("[export.encrypted_only]"))
        #expect(!FileManager.default.fileExists(atPath: tool.path("clear")))
        _ = try wallet("export", "--in-the-clear", "--out", "clear")
        #expect(try tool.text("clear/a.json") == #"{"a":1}"#)
        let index = try JSONSerialization.jsonObject(with: Data(tool.bytes("clear/index.json")))
        let rows = (index as? [String: Any])?["records"] as? [[String: Any]]
        #expect(rows?.first?["origin"] as? String == "file:a.json" && rows?.first?["record"] as? String == record)
        // A name that is there already gets a number, and no name leads anywhere or looks like an option.
        let names = try #require(rows?.compactMap { $0["file"] as? String })
        #expect(names.count == 3 && Set(names).isSuperset(of: ["a.json", "a-2.json"]), "\(names)")
        #expect(names.allSatisfy { !$0.hasPrefix("-") && !$0.unicodeScalars.contains("\u{202E}") }, "\(names)")
        #expect(try tool.text("clear/a-2.json") == "[2]")
        let log = try #require(try wallet("log", "--format", "json").json as? [[String: Any]])
        #expect(log.last?["kind"] as? String == "exported")
    }

    @Test func aSecondSecretIsNeededFromThenOn() throws {
        _ = try wallet(
            "change-password", "--new-passphrase-file", "new", "--new-key-file", "stick.key", "--kdf-memory", "64")
        let with = ["--wallet", "w", "--passphrase-file", "new", "--key-file", "stick.key"]
        #expect(try tool.run(["wallet", "list"] + with).status == 0)
        let without = try tool.run(["wallet", "list", "--wallet", "w", "--passphrase-file", "new"])
        #expect(without.status == 77)
        #expect(without.errors.contains("[wallet.key_file_needed]"))
        #expect(try wallet("list", status: 77).errors.contains("[wallet.key_file_needed]"))
        let back = try tool.run(
            ["wallet", "change-password", "--new-passphrase-file", "pass", "--without-key-file", "--kdf-memory", "64"]
                + with)
        #expect(back.status == 0, "\(back.errors)")
        _ = try wallet("list")
    }

    @Test func aKeyFileIsLeftOnlyWhereAWalletNeedsIt() throws {
        let made = ["--passphrase-file", "new", "--new-key-file", "stick.key"] + MainJob.cheap
        let refused = try tool.run(["wallet", "create", "--wallet", "missing/v"] + made)
        #expect(refused.status == 66 && !refused.errors.contains("stick.key"), "\(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: tool.path("stick.key")))
        try MainJob.demand(tool.run(["wallet", "create", "--wallet", "v"] + made))
        #expect(FileManager.default.fileExists(atPath: tool.path("stick.key")))
    }

    @Test func foldersAndArchivesAreTakenApart() throws {
        try FileManager.default.createDirectory(atPath: tool.path("sent/inner"), withIntermediateDirectories: true)
        try tool.write("sent/one.json", #"{"n":1}"#)
        try tool.write("sent/inner/two.json", #"{"n":2}"#)
        try tool.write("sent/.hidden", "no")
        let presentation =
            #"{"type":"VerifiablePresentation","verifiableCredential":[{"type":"VerifiableCredential"}]}"#
        try tool.write("sent/shown.json", presentation)
        let archive = ZipFixture([ZipFixture.Entry("a/three.json", #"{"n":3}"#)]).bytes
        try Data(archive).write(to: URL(fileURLWithPath: tool.path("sent/more.zip")))
        #expect(try wallet("add", "sent").output.split(separator: "\n").count == 4)
        let cards = try #require(try wallet("list", "--format", "json").json as? [[String: Any]])
        #expect(
            Set(cards.compactMap { $0["origin"] as? String }) == [
                "file:sent/inner/two.json", "file:sent/more.zip/a/three.json", "file:sent/one.json",
                "file:sent/shown.json/1",
            ])
        // The same again: nothing new.
        #expect(try wallet("add", "sent").errors.contains("already"))
        let report = try #require(try wallet("report", "--format", "json").json as? [String: Any])
        let inside = try #require(report["inside"] as? [String: Int])
        #expect(inside["credentials"] == 4)
        #expect(inside["parcels"] == 1)
        #expect(try wallet("report").output.contains("4 credentials"))
    }

    @Test func anArchiveThatLeadsOutIsRefusedAsAWhole() throws {
        let archive = ZipFixture([ZipFixture.Entry("fine.json", [1]), ZipFixture.Entry("../outside.json", [2])]).bytes
        try Data(archive).write(to: URL(fileURLWithPath: tool.path("slip.zip")))
        #expect(try wallet("add", "slip.zip", status: 65).errors.contains("[zip.path]"))
        #expect(try #require(try wallet("list", "--format", "json").json as? [Any]).isEmpty)
    }

    // One file that cannot be taken keeps no other out, and it is named.
    @Test func theRestOfAFolderComesIn() throws {
        try FileManager.default.createDirectory(atPath: tool.path("sent"), withIntermediateDirectories: true)
        let archive = ZipFixture([ZipFixture.Entry("fine.json", [1]), ZipFixture.Entry("../outside.json", [2])]).bytes
        try Data(archive).write(to: URL(fileURLWithPath: tool.path("sent/slip.zip")))
        for name in ["a.json", "z.json"] { try tool.write("sent/" + name, #"{"n":"\#(name)"}"#) }
        let outcome = try wallet("add", "sent", status: 2)
        #expect(outcome.output.split(separator: "\n").count == 2)
        #expect(outcome.errors.contains("slip.zip") && outcome.errors.contains("[zip.path]"))
        #expect(try #require(try wallet("list", "--format", "json").json as? [Any]).count == 2)
    }

    @Test func aFileThatIsTooLargeKeepsNoOtherOut() throws {
        try FileManager.default.createDirectory(atPath: tool.path("sent"), withIntermediateDirectories: true)
        try tool.write("sent/a.json", #"{"n":1}"#)
        try tool.write("sent/scan.bin", String(repeating: "x", count: 17 << 20))
        let outcome = try wallet("add", "sent", status: 2)
        #expect(outcome.output.split(separator: "\n").count == 1)
        #expect(outcome.errors.contains("sent/scan.bin") && outcome.errors.contains("[wallet.too_large]"))
        // Alone it is an error, and named as well.
        let alone = try wallet("add", "sent/scan.bin", status: 65)
        #expect(alone.errors.contains("sent/scan.bin") && alone.errors.contains("[wallet.too_large]"))
    }

    @Test func theReportSaysWhereBackupsLie() throws {
        for folder in ["d1", "d2"] {
            try FileManager.default.createDirectory(atPath: tool.path(folder), withIntermediateDirectories: false)
            _ = try wallet("backup", "--out", folder + "/x.backup")
        }
        _ = try wallet("export", "--in-the-clear", "--out", "d2/clear/")
        let report = try #require(try wallet("report", "--format", "json").json as? [String: Any])
        let outside = try #require(report["outside"] as? [[String: Any]]).compactMap { $0["to"] as? String }
        let here = URL(fileURLWithPath: tool.folder).resolvingSymlinksInPath().path
        #expect(outside == [here + "/d1/x.backup", here + "/d2/x.backup", here + "/d2/clear"])
        let lines = try wallet("report").output
        #expect(lines.contains(here + "/d1/x.backup") && lines.contains(here + "/d2/x.backup"))
        // The log, which goes out with an export, has the names alone.
        let log = try #require(try wallet("log", "--format", "json").json as? [[String: Any]])
        #expect(log.compactMap { $0["note"] as? String } == ["x.backup", "x.backup", "clear"])
        #expect(try !wallet("log").output.contains("d1"))
        #expect(try !tool.text("d2/clear/index.json").contains("/d1/"))
    }

    // V20
    @Test(arguments: ["--passphrase", "--password", "--code"])
    func noSecretIsEverAnArgument(option: String) throws {
        #expect(try tool.run(["wallet", "list", "--wallet", "w", option, "correct horse battery staple"]).status == 64)
        _ = try wallet("list")
    }

    @Test func nothingIsErasedByASlipOfTheFinger() throws {
        let record = try add("a.json", #"{"name":"Bees","type":"VerifiableCredential"}"#)
        for short in ["", String(record.prefix(1)), String(record.prefix(7))] {
            #expect(try wallet("remove", short, "--yes", status: 64).errors.contains("[record.too_short]"))
        }
        #expect(try wallet("remove", "ffffffffffff", "--yes", status: 65).errors.contains("[wallet.record_unknown]"))
        // What would go is said, and nobody is there to agree.
        let asked = try wallet("remove", record, status: 64)
        #expect(asked.errors.contains("[confirm.needed]") && asked.errors.contains("Bees"))
        #expect(try #require(try wallet("list", "--format", "json").json as? [Any]).count == 1)
        _ = try wallet("remove", record.prefix(8).uppercased(), "--yes")
        #expect(try #require(try wallet("list", "--format", "json").json as? [Any]).isEmpty)
    }

    @Test func theBackupOfAnotherWalletIsNotReplaced() throws {
        _ = try wallet("backup", "--out", "b")
        let other = ["--wallet", "v", "--passphrase-file", "new"]
        try MainJob.demand(tool.run(["wallet", "create"] + other + MainJob.cheap))
        let before = try tool.bytes("b")
        let refused = try tool.run(["wallet", "backup", "--out", "b", "--replace"] + other)
        #expect(refused.errors.contains("[backup.other_wallet]"))
        #expect(try wallet("backup", "--out", "b", status: 73).errors.contains("--replace"))
        #expect(try tool.bytes("b") == before)
        _ = try wallet("backup", "--out", "b", "--replace")
        #expect(try tool.bytes("b") != before)
    }

    @Test func aNewCodeIsMadeOnlyWithItsBackup() throws {
        let old = try wallet("backup", "--out", "b").output
        #expect(!(try wallet("list").errors.contains("recovery code")))
        // The place is looked at before: the words at hand still open what there is.
        let refused = try wallet("backup", "--out", "b", "--new-code", status: 73)
        #expect(refused.errors.contains("[backup.exists]") && refused.output.isEmpty)
        try tool.write("paper", old)
        #expect(try tool.run(["wallet", "restore", "b", "--check", "--code-file", "paper"]).status == 0)
        #expect(!(try wallet("list").errors.contains("recovery code")))
        let new = try wallet("backup", "--out", "b", "--new-code", "--replace").output
        #expect(new != old)
        try tool.write("paper", new)
        #expect(try tool.run(["wallet", "restore", "b", "--check", "--code-file", "paper"]).status == 0)
    }

    /// Where nothing is remembered an older copy is not noticed: that is said.
    @Test func aMachineThatRemembersNothingSaysSo() throws {
        func run(_ more: [String]) throws -> CommandLineTool.Outcome {
            let command = ["-u", "XDG_STATE_HOME", "-u", "HOME", CommandLineTool.executable, "wallet", "list"]
            return try tool.finish(tool.start(command + options + more, program: "/usr/bin/env"))
        }
        let silent = try run([])
        #expect(silent.status == 0 && silent.errors.contains("does not remember the wallet"), "\(silent.errors)")
        let named = try run(["--state", tool.path("own-state")])
        #expect(named.status == 0 && !named.errors.contains("does not remember"))
        #expect(!(try wallet("list").errors.contains("does not remember")))
    }

    /// So is it where a wallet begins.
    @Test func aNewWalletThatIsNotRememberedSaysSo() throws {
        func run(_ command: [String]) throws -> CommandLineTool.Outcome {
            let bare = ["-u", "XDG_STATE_HOME", "-u", "HOME", CommandLineTool.executable, "wallet"]
            return try tool.finish(
                tool.start(bare + command + ["--passphrase-file", "pass"] + MainJob.cheap, program: "/usr/bin/env"))
        }
        try tool.write("paper", try wallet("backup", "--out", "stick").output)
        let commands = [["create"], ["restore", "stick", "--code-file", "paper"]]
        for (index, command) in commands.enumerated() {
            let silent = try run(command + ["--wallet", "silent-\(index)"])
            #expect(silent.status == 0 && silent.errors.contains("does not remember the wallet"), "\(silent.errors)")
            let named = try run(command + ["--wallet", "named-\(index)", "--state", tool.path("own-state")])
            #expect(named.status == 0 && !named.errors.contains("does not remember"), "\(named.errors)")
        }
    }

    @Test func theLogTellsWhatWasDone() throws {
        let record = try add("a.json", "a")
        _ = try wallet("remove", record, "--yes")
        let lines = try wallet("log").output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[1].trimmingCharacters(in: .whitespaces) == record.prefix(8))
        #expect(try wallet("report").output.contains("2 lines"))
    }
}
