import Foundation
import TestSupport
import Testing

/// Where a batch cannot be written, or somebody stops it: it says so, and the same command continues.
@Suite("bad places", .serialized)
struct BadPlaceTests {
    private func command(_ out: String) -> [String] {
        [
            "issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", out, "--cryptosuite",
            "eddsa-jcs-2022",
        ]
            + MainJob.pass
    }

    private func job(_ rows: Int) throws -> MainJob {
        let job = try MainJob()
        var roster = "First name,Last name,ID number,Course total (Letter)\n"
        for row in 1...rows { roster += "Given\(row),Family,SW-\(row),1\n" }
        try job.tool.write("roster.csv", roster)
        return job
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a small disk cannot be mounted here"))
    func aFullDiskStopsAndTheSameCommandContinues() throws {
        let job = try job(200)
        let disk = try SmallDisk(at: job.tool.path("small"), kibibytes: 256)
        defer { disk.unmount() }
        let stopped = try job.tool.run(command("small/out"))
        #expect(stopped.status == 74)
        #expect(stopped.errors.contains("[file.no_space]"))
        try disk.grow()
        try MainJob.demand(job.tool.run(command("small/out")))
        #expect(try job.index("small/out").count == 200)
        #expect(try job.tool.run(["issuer", "audit", "--workspace", "office"] + MainJob.pass).status == 0)
    }

    @Test func aLinkInPlaceOfTheFolderIsRefused() throws {
        let job = try job(2)
        try FileManager.default.createDirectory(
            atPath: job.tool.path("elsewhere"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: job.tool.path("link"), withDestinationPath: job.tool.path("elsewhere"))
        let refused = try job.tool.run(command("link"))
        #expect(refused.status == 77)
        #expect(refused.errors.contains("[file.symlink]"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: job.tool.path("elsewhere")).isEmpty)
        try MainJob.demand(job.tool.run(command("plain")))
    }

    @Test func controlCStopsCleanlyAndTheSameCommandContinues() throws {
        let job = try job(20_000)
        let running = try job.tool.start(command("out"))
        // As soon as the first folder is begun, signing is under way.
        while running.child.isRunning {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: job.tool.path("out"))) ?? []
            if names.contains(where: { $0.contains("credentials-") }) { break }
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(2))
        }
        running.child.send(SIGINT)
        let stopped = try job.tool.finish(running)
        #expect(stopped.status == 75)
        #expect(stopped.errors.contains("[batch.interrupted]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("out/index.csv")))
        let names = try FileManager.default.contentsOfDirectory(atPath: job.tool.path("out"))
        // Nothing half made but the folder that is being filled, whose name says so.
        #expect(names.allSatisfy { !$0.hasPrefix(".part-") || $0.hasPrefix(".part-credentials-") })
        try MainJob.demand(job.tool.run(command("out")))
        #expect(try job.index("out").count == 20_000)
    }
}
