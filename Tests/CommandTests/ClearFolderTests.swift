import Foundation
import TestSupport
import Testing

/// What is written out readable is there whole or not at all.
@Suite("folders in the clear", .serialized)
struct ClearFolderTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
        let names = ["a.json", "b.json", "c.json"]
        for name in names { try tool.write(name, #"{"n":"\#(name)\#(String(repeating: "x", count: 200_000))"}"#) }
        try MainJob.demand(tool.run(["wallet", "add"] + names + options))
    }

    private func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: tool.path(folder)).sorted()
    }

    private func export(_ out: String) throws -> CommandLineTool.Outcome {
        try tool.run(["wallet", "export", "--in-the-clear", "--out", out] + options)
    }

    @Test func afterAFullDiskNothingIsLeft() throws {
        let folder = tool.path("small")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let mounting = ["-t", "tmpfs", "-o", "size=512k,mode=0700", "tmpfs", folder]
        guard try ChildProgram.run("/usr/bin/mount", mounting) == .exited(0) else {
            return print("SKIPPED: a small disk cannot be mounted here")
        }
        defer { _ = try? ChildProgram.run("/usr/bin/umount", [folder]) }
        let stopped = try export("small/clear")
        #expect(stopped.status == 74 && stopped.errors.contains("[folder.no_space]"), "\(stopped.errors)")
        #expect(!stopped.errors.contains("continues") && stopped.errors.contains("Nothing of it was left"))
        #expect(try names(in: "small").isEmpty)
        try #expect(ChildProgram.run("/usr/bin/mount", ["-o", "remount,size=8m", folder]) == .exited(0))
        try MainJob.demand(export("small/clear"))
        #expect(Set(try names(in: "small/clear")).isSuperset(of: ["a.json", "b.json", "c.json", "index.json"]))
        #expect(try names(in: "small") == ["clear"])
    }

    // A killed run has left a part; the next one for this folder takes it away.
    @Test func aDeadDraftIsTakenAway() throws {
        try FileManager.default.createDirectory(
            atPath: tool.path(".clear.testamur-new"), withIntermediateDirectories: false)
        try tool.write(".clear.testamur-new/a.json", "readable")
        try MainJob.demand(export("clear/"))
        #expect(!FileManager.default.fileExists(atPath: tool.path(".clear.testamur-new")))
        #expect(try tool.text("clear/a.json") == tool.text("a.json"))
        let again = try export("clear")
        #expect(again.status == 73 && again.errors.contains("[file.exists]"))
    }

    @Test func whoIsStoppedLeavesNothing() throws {
        for index in 0..<400 { try tool.write("many-\(index).json", #"{"n":\#(index)}"#) }
        try MainJob.demand(tool.run(["wallet", "add"] + (0..<400).map { "many-\($0).json" } + options))
        let running = try tool.start(["wallet", "export", "--in-the-clear", "--out", "clear"] + options)
        let draft = tool.path(".clear.testamur-new")
        while running.child.isRunning, !FileManager.default.fileExists(atPath: draft + "/a.json") {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(1))
        }
        running.child.send(SIGTERM)
        let stopped = try tool.finish(running)
        #expect(!FileManager.default.fileExists(atPath: draft))
        // It may have been ready before it was told; then all of it is there.
        let isWhole = FileManager.default.fileExists(atPath: tool.path("clear"))
        #expect(isWhole == FileManager.default.fileExists(atPath: tool.path("clear/index.json")))
        #expect(isWhole || stopped.status == 128 + SIGTERM, "\(stopped.status) \(stopped.errors)")
    }

    @Test func aSharedFileIsUnpackedWholeOrNotAtAll() throws {
        let added = try tool.run(["wallet", "list", "--format", "json"] + options).json as? [[String: Any]]
        let ids = try #require(added).compactMap { $0["record"] as? String }
        try tool.write("lock", "another passphrase")
        let shared = try tool.run(
            ["wallet", "share"] + ids + [
                "--with", "Works", "--purpose", "job", "--until", "2126-12-31", "--as", "encrypted", "--out", "s",
                "--yes",
                "--share-passphrase-file", "lock",
            ] + MainJob.cheap + options)
        #expect(shared.status == 0, "\(shared.errors)")
        let folder = tool.path("small")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let opening = ["open", "s", "--passphrase-file", "lock", "--out"]
        let mounting = ["-t", "tmpfs", "-o", "size=512k,mode=0700", "tmpfs", folder]
        if try ChildProgram.run("/usr/bin/mount", mounting) == .exited(0) {
            defer { _ = try? ChildProgram.run("/usr/bin/umount", [folder]) }
            // Beside a folder that is not there yet, and within one that is.
            for out in ["small/in", "small"] {
                let stopped = try tool.run(opening + [out])
                #expect(stopped.status == 74 && stopped.errors.contains("[folder.no_space]"), "\(stopped.errors)")
                #expect(try names(in: "small").isEmpty)
            }
        }
        try MainJob.demand(tool.run(opening + ["small"]))
        #expect(try names(in: "small").count == 3)
        try MainJob.demand(tool.run(opening + ["new"]))
        #expect(try names(in: "new") == names(in: "small"))
    }
}
