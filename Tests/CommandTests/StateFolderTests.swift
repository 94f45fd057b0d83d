import Foundation
import JSON
import Signing
import TestSupport
import Testing

/// What verifying remembers in its folder: whose the files are, who may write there, and several runs at once.
@Suite("state folder", .serialized)
struct StateFolderTests {
    private let job: MainJob
    private let award: String
    private var tool: CommandLineTool { job.tool }

    init() throws {
        job = try MainJob()
        award = try job.issue("First name,Last name,ID number,Course total (Letter)\nMira,Kallio,SW-1,1\n")[0].file
    }

    private func verify(
        _ registries: String..., state: String, anchors: String...
    ) throws -> (status: Int32, primary: String?, errors: String) {
        let trust = registries.flatMap { ["--trust", $0] } + (anchors + [job.anchor]).flatMap { ["--anchor", $0] }
        let outcome = try tool.run(
            ["verify", award, "--status", "lists", "--state", state, "--format", "json"] + trust)
        let report = outcome.json as? [String: Any]
        return (outcome.status, report?["primary"] as? String, outcome.errors)
    }

    /// Builds a registry with the issuer in it; the key that signs it.
    @discardableResult
    private func registry(_ name: String, id: String = "tr:test", number: Int, key: String = "anchor") throws -> String
    {
        if !FileManager.default.fileExists(atPath: tool.path(key + ".key")) {
            try MainJob.demand(tool.run(["key", "generate", "--out", key + ".key"] + MainJob.pass + MainJob.cheap))
        }
        let options = ["--id", id, "--number", String(number), "--key", key + ".key", "--out", name]
        try MainJob.demand(tool.run(["trust", "build", "office/registry-entry.json"] + options + MainJob.pass))
        return try tool.run("key", "show", key + ".key").output.trimmingCharacters(in: .newlines)
    }

    private func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: tool.path(name), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: tool.path(name))[.posixPermissions] as? Int
    }

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: tool.path(name)) }

    /// A pipe with a name, open at both ends: whoever opens it waits for nobody.
    private func pipe(_ name: String) throws -> Int32 {
        #expect(mkfifo(tool.path(name), 0o600) == 0)
        let descriptor = open(tool.path(name), O_RDWR | O_CLOEXEC)
        return try #require(descriptor >= 0 ? descriptor : nil)
    }

    // MARK: Whose files these are

    @Test func onlyItsOwnFilesAreTakenAway() throws {
        let index = String(repeating: "a5", count: 32) + ".index"
        for place in ["mine/snapshots", "victim", "other"] {
            try folder(place)
            for name in ["photo1.jpg", index, ".part-17-" + index, "notes.index", index + ".txt"] {
                try tool.write(place + "/" + name, "mine")
            }
        }
        try FileManager.default.createSymbolicLink(
            atPath: tool.path("other/snapshots"), withDestinationPath: "../victim")
        for state in ["mine", "other"] { #expect(try verify("registry.json", state: state).status == 0) }
        #expect(exists("mine/opened.json") && exists("other/opened.json"))
        for place in ["mine/snapshots", "victim", "other"] {
            for name in ["photo1.jpg", "notes.index", index + ".txt"] { #expect(exists(place + "/" + name)) }
        }
        #expect(!exists("mine/snapshots/" + index) && !exists("mine/snapshots/.part-17-" + index))
        #expect(exists("victim/" + index) && exists("victim/.part-17-" + index))
    }

    @Test func whatIsMadeIsForItsOwnerOnly() throws {
        #expect(try verify("registry.json", state: "new/state").status == 0)
        #expect(try mode("new") == 0o700 && mode("new/state") == 0o700)
        for name in ["remembered.json", "opened.json", "remembered.lock"] {
            #expect(try mode("new/state/" + name) == 0o600, "\(name)")
        }
    }

    // MARK: Who may write there

    @Test func whatOthersCouldWriteIsNotBelieved() throws {
        #expect(try verify("registry.json", state: "s").status == 0)
        for (name, open, closed) in [("s", mode_t(0o777), mode_t(0o755)), ("s/remembered.json", 0o620, 0o644)] {
            #expect(chmod(tool.path(name), open) == 0)
            let outcome = try verify("registry.json", state: "s")
            #expect(outcome.status == 77 && outcome.errors.contains("[state.unsafe]"), "\(outcome)")
            #expect(outcome.errors.contains(name) && outcome.errors.contains("--state"), "\(outcome)")
            #expect(chmod(tool.path(name), closed) == 0)
            #expect(try verify("registry.json", state: "s").status == 0)
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only the administrator can give files away"))
    func whatBelongsToAnotherIsNotBelieved() throws {
        #expect(try verify("registry.json", state: "s").status == 0)
        for name in ["s", "s/remembered.json"] {
            #expect(chown(tool.path(name), 65_534, 65_534) == 0)
            let outcome = try verify("registry.json", state: "s")
            #expect(outcome.status == 77 && outcome.errors.contains("[state.unsafe]"), "\(outcome)")
            #expect(chown(tool.path(name), 0, 0) == 0)
            #expect(try verify("registry.json", state: "s").status == 0)
        }
    }

    /// Whoever writes into the folder is believed like an anchor: that is why nobody else may.
    @Test func aSnapshotCalledOpenedByOthersIsCheckedOnceMore() throws {
        let stranger = try registry("strange.json", id: "tr:strange", number: 1, key: "stranger")
        #expect(try verify("strange.json", state: "s", anchors: stranger).status == 0)
        #expect(try verify("strange.json", state: "s").primary == "registry.anchor")
        let forged = try tool.text("s/opened.json").replacing(stranger, with: job.anchor)
        let root = try JSONDocument(parsing: Array(forged.utf8)).root
        let digest = try #require(root["digest"]?.string)
        let own = SHA256.hash(root.canonicalBytes(omitting: "digest")).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        try tool.write("s/opened.json", forged.replacing(digest, with: own.joined()))
        #expect(chmod(tool.path("s/opened.json"), 0o666) == 0)
        #expect(try verify("strange.json", state: "s").primary == "registry.anchor")
        #expect(chmod(tool.path("s/opened.json"), 0o600) == 0)
        #expect(try verify("strange.json", state: "s").status == 0)
    }

    // MARK: Several runs

    @Test func aRunThatEndsLaterForgetsNothingOfOthers() throws {
        try registry("later.json", number: 2)
        let (input, output) = (try pipe("input"), try pipe("output"))
        let trust = ["--trust", "registry.json", "--anchor", job.anchor, "--state", "s"]
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "C.UTF-8"
        let stream = try ChildProgram(
            CommandLineTool.executable, ["verify", "--stream"] + trust, in: tool.folder, environment: environment,
            input: .file(tool.path("input")), output: .file(tool.path("output")), errors: .file(tool.path("errors")))
        // It has an answer: it has read what is remembered.
        #expect(write(input, "{}\n", 3) == 3)
        var byte: UInt8 = 0
        while read(output, &byte, 1) == 1, byte != UInt8(ascii: "\n") {}
        #expect(try verify("later.json", state: "s").status == 0)
        close(input)
        stream.wait()
        close(output)
        #expect(try tool.text("errors").contains("[registry.rollback]"))
        #expect(try verify("registry.json", state: "s").primary == "registry.rollback")
        #expect(try verify("later.json", state: "s").status == 0)
    }

    @Test func allOfSeveralRunsAtOnceAreRemembered() throws {
        let names = (1...4).map { "tr:\($0)" }
        for name in names { try registry(name + ".json", id: name, number: 1) }
        let runs = try names.map { name in
            try tool.start(["verify", award, "--trust", name + ".json", "--anchor", job.anchor, "--state", "s"])
        }
        for run in runs { _ = try tool.finish(run) }
        let remembered = try tool.text("s/remembered.json")
        for name in names { #expect(remembered.contains("\"\(name)\""), "\(name)") }
        let opened = try tool.text("s/opened.json")
        #expect(opened.components(separatedBy: "\"root\"").count == names.count + 1)
    }

    // MARK: Two anchors

    @Test func oneAnchorDoesNotSilenceAnother() throws {
        let other = try registry("other.json", number: 999_999, key: "other")
        let both = try verify("registry.json", "other.json", state: "s", anchors: other)
        #expect(both.status == 2 && both.primary == "registry.disputed", "\(both)")
        // It does not last: neither number was believed.
        #expect(try verify("registry.json", state: "s", anchors: other).status == 0)
        // Alone and named by the user it counts; what the first signed before then is no newer.
        #expect(try verify("other.json", state: "s", anchors: other).status == 0)
        #expect(try verify("registry.json", state: "s", anchors: other).primary == "registry.rollback")
        // Whoever no longer names the second key is rid of its number.
        #expect(try verify("registry.json", state: "s").status == 0)
    }

    /// A keeper's new key: the count goes on.
    @Test func aKeeperMayChangeKeys() throws {
        #expect(try verify("registry.json", state: "s").status == 0)
        let next = try registry("next.json", number: 2, key: "next")
        #expect(try verify("next.json", state: "s", anchors: next).status == 0)
        #expect(try verify("registry.json", state: "s", anchors: next).primary == "registry.rollback")
    }

    // MARK: The clock

    @Test func aClockThatWentBackIsToldWithTheWayOut() throws {
        #expect(try verify("registry.json", state: "s").errors.contains("clock.regressed") == false)
        let lines = try tool.text("s/remembered.json").split(separator: "\n")
        let clock = try #require(lines.firstIndex { $0.contains("\"clock\"") })
        var ahead = lines
        ahead[clock] = "\"clock\": \"2999-01-01T00:00:00Z\","
        try tool.write("s/remembered.json", ahead.joined(separator: "\n"))
        let outcome = try verify("registry.json", state: "s")
        #expect(outcome.status == 0 && outcome.errors.contains("[clock.regressed]"), "\(outcome)")
        #expect(outcome.errors.contains("2999-01-01") && outcome.errors.contains("s/remembered.json"), "\(outcome)")
        #expect(!outcome.errors.contains("ledger"))
        // The way out that it names.
        let told = try tool.text("s/remembered.json").split(separator: "\n").filter { !$0.contains("\"clock\"") }
        try tool.write("s/remembered.json", told.joined(separator: "\n"))
        #expect(try verify("registry.json", state: "s").errors.contains("clock.regressed") == false)
        #expect(try tool.text("s/remembered.json").contains("tr:test"))
    }
}
