import Foundation
import TestSupport
import Testing

/// Folders that may be read and not written: one reason, whatever makes them so, and nothing is begun.
@Suite("read-only places", .serialized)
struct ReadOnlyPlaceTests {
    private struct Place {
        let job: MainJob
        /// A folder of its own file system, or of its own permissions.
        var folder: String { job.tool.path("place") }

        /// Nil where this user can write everywhere and may not mount anything.
        init?(_ job: MainJob) throws {
            self.job = job
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if geteuid() == 0 {
                guard try Self.run("/usr/bin/mount", "-t", "tmpfs", "-o", "size=16m,mode=0700", "tmpfs", folder) else {
                    return nil
                }
            }
        }

        func allowWriting(_ allowed: Bool) throws {
            let done =
                geteuid() == 0
                ? try Self.run("/usr/bin/mount", "-o", allowed ? "remount,rw" : "remount,ro", folder)
                : try Self.run("/usr/bin/chmod", "-R", allowed ? "u+w" : "a-w", folder)
            #expect(done)
        }

        func remove() {
            if geteuid() == 0 { _ = try? Self.run("/usr/bin/umount", folder) }
            _ = try? Self.run("/usr/bin/chmod", "-R", "u+w", folder)
        }

        private static func run(_ program: String, _ arguments: String...) throws -> Bool {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus == 0
        }
    }

    private func command(_ workspace: String, _ out: String) -> [String] {
        [
            "issue", MainJob.course, "roster.csv", "--workspace", workspace, "--out", out, "--cryptosuite",
            "eddsa-jcs-2022",
        ] + MainJob.pass
    }

    private func job() throws -> MainJob {
        let job = try MainJob()
        try job.tool.write("roster.csv", "First name,Last name,ID number,Course total (Letter)\nMira,Kallio,SW-1,1\n")
        return job
    }

    @Test func aWorkspaceThatCannotBeWrittenBeginsNothing() throws {
        let job = try job()
        guard let place = try Place(job) else { return print("SKIPPED: nothing can be mounted or denied here") }
        defer { place.remove() }
        try FileManager.default.copyItem(atPath: job.tool.path("office"), toPath: place.folder + "/office")
        try place.allowWriting(false)
        let issue = try job.tool.run(command("place/office", "out"))
        #expect(issue.status == 77)
        #expect(issue.errors.contains("[file.denied]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("out/batch.json")))
        let publish = try job.tool.run(
            ["status", "publish", "--workspace", "place/office", "--out", "lists"] + MainJob.pass)
        #expect(publish.status == 77)
        #expect(publish.errors.contains("[file.denied]"))
        try place.allowWriting(true)
        try MainJob.demand(job.tool.run(command("place/office", "out")))
        #expect(try job.index("out").count == 1)
    }

    @Test func aFolderForTheFilesThatCannotBeWrittenIsToldApartAndTheSameCommandContinues() throws {
        let job = try job()
        guard let place = try Place(job) else { return print("SKIPPED: nothing can be mounted or denied here") }
        defer { place.remove() }
        try place.allowWriting(false)
        let issue = try job.tool.run(command("office", "place/out"))
        #expect(issue.status == 77)
        #expect(issue.errors.contains("[file.denied]"))
        try place.allowWriting(true)
        try MainJob.demand(job.tool.run(command("office", "place/out")))
        #expect(try job.index("place/out").count == 1)
        #expect(try job.tool.run(["issuer", "audit", "--workspace", "office"] + MainJob.pass).status == 0)
    }
}
