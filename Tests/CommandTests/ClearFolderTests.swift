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

    @Test(.enabled(if: SmallDisk.isPossible, "a small disk cannot be mounted here"))
    func afterAFullDiskNothingIsLeft() throws {
        let disk = try SmallDisk(at: tool.path("small"))
        defer { disk.unmount() }
        let stopped = try export("small/clear")
        #expect(stopped.status == 74 && stopped.errors.contains("[folder.no_space]"), "\(stopped.errors)")
        #expect(!stopped.errors.contains("continues") && stopped.errors.contains("Nothing of it was left"))
        #expect(try names(in: "small").isEmpty)
        try disk.grow()
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

    /// A run may be ready before it is told; then all of it is there, and another one is stopped.
    @Test func whoIsStoppedLeavesNothing() throws {
        for index in 0..<400 { try tool.write("many-\(index).json", #"{"n":\#(index)}"#) }
        try MainJob.demand(tool.run(["wallet", "add"] + (0..<400).map { "many-\($0).json" } + options))
        for attempt in 0..<20 {
            let out = "clear-\(attempt)"
            let running = try tool.start(["wallet", "export", "--in-the-clear", "--out", out] + options)
            let draft = tool.path(".\(out).testamur-new")
            while running.child.isRunning, !FileManager.default.fileExists(atPath: draft + "/a.json") {
                _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(1))
            }
            running.child.send(SIGTERM)
            let stopped = try tool.finish(running)
            #expect(!FileManager.default.fileExists(atPath: draft))
            guard FileManager.default.fileExists(atPath: tool.path(out)) else {
                #expect(stopped.status == 128 + SIGTERM, "\(stopped.status) \(stopped.errors)")
                return
            }
            #expect(FileManager.default.fileExists(atPath: tool.path(out + "/index.json")))
        }
        Issue.record("no run was stopped while it wrote")
    }

    /// Where nothing can be written nothing was exported, and the report does not say so.
    @Test func whatCouldNotBeginIsNotNoted() throws {
        func exports() throws -> Int {
            let log = try tool.run(["wallet", "log"] + options).output
            return log.components(separatedBy: "written out unencrypted").count - 1
        }
        let refused = try export("nowhere/clear")
        #expect(refused.status == 74 && refused.errors.contains("[file.io]"), "\(refused.errors)")
        #expect(try exports() == 0)
        #expect(try !tool.run(["wallet", "report"] + options).output.contains("nowhere"))
        try MainJob.demand(export("clear"))
        #expect(try exports() == 1)
        #expect(try tool.run(["wallet", "report"] + options).output.contains("/clear"))
    }

    /// A file with all three awards, for whoever knows the passphrase in `lock`.
    private func share() throws {
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
    }

    private func open(_ out: String) throws -> CommandLineTool.Outcome {
        try tool.run(["open", "s", "--passphrase-file", "lock", "--out", out])
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: tool.path(name), withIntermediateDirectories: true)
    }

    @Test func aSharedFileIsUnpacked() throws {
        try share()
        try makeFolder("there")
        try MainJob.demand(open("there"))
        #expect(try names(in: "there").count == 3)
        try MainJob.demand(open("new"))
        #expect(try names(in: "new") == names(in: "there"))
    }

    /// Beside a folder that is not there yet, and within one that is.
    @Test(.enabled(if: SmallDisk.isPossible, "a small disk cannot be mounted here"), arguments: ["small/in", "small"])
    func aSharedFileIsUnpackedWholeOrNotAtAll(out: String) throws {
        try share()
        let disk = try SmallDisk(at: tool.path("small"))
        defer { disk.unmount() }
        let stopped = try open(out)
        #expect(stopped.status == 74 && stopped.errors.contains("[folder.no_space]"), "\(stopped.errors)")
        #expect(try names(in: "small").isEmpty)
        try disk.grow()
        try MainJob.demand(open(out))
        #expect(try names(in: out).count == 3)
    }

    /// Killed while it wrote, or while the files got their places: the next run for the folder clears up after it.
    @Test(arguments: [0, 1, 2])
    func whatAKilledRunHasLeftInAFolderIsTakenAway(placed: Int) throws {
        try share()
        let draft = "there/.testamur-new"
        try makeFolder(draft)
        var list = ""
        for (index, name) in ["x.json", "y.json", "z.json"].enumerated() {
            let path = (index < placed ? "there/" : draft + "/") + name
            try tool.write(path, "readable")
            var status = stat()
            #expect(lstat(tool.path(path), &status) == 0)
            list += "\(status.st_ino):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(name)\n"
        }
        if placed > 0 { try tool.write(draft + "/.list", list) }
        try MainJob.demand(open("there"))
        let left = try names(in: "there")
        #expect(left.count == 3 && Set(left).isDisjoint(with: ["x.json", "y.json", "z.json", ".testamur-new"]))
    }

    /// What the user has changed or put there is hers, and a folder in which everything has its place is whole.
    @Test func whatIsNotTheKilledRunsStays() throws {
        try share()
        try makeFolder("there/.testamur-new")
        try tool.write("there/mine.json", "mine")
        try tool.write("there/.testamur-new/z.json", "readable")
        try tool.write("there/.testamur-new/.list", "1:2.3 mine.json\n4:5.6 z.json\n")
        let refused = try open("there")
        #expect(refused.status == 73 && refused.errors.contains("[file.folder_not_empty]"), "\(refused.errors)")
        #expect(try names(in: "there") == ["mine.json"] && tool.text("there/mine.json") == "mine")
        try makeFolder("there/.testamur-new")
        var status = stat()
        #expect(lstat(tool.path("there/mine.json"), &status) == 0)
        let mark = "\(status.st_ino):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        try tool.write("there/.testamur-new/.list", "\(mark) mine.json\n")
        #expect(try open("there").errors.contains("[file.folder_not_empty]"))
        #expect(try names(in: "there") == ["mine.json"])
    }
}
