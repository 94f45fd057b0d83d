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
            try ChildProgram.run(program, arguments) == .exited(0)
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

    @Test func aWorkspaceThatCannotBeWrittenIsReportedOnAndAudited() throws {
        let job = try job()
        guard let place = try Place(job) else { return print("SKIPPED: nothing can be mounted or denied here") }
        defer { place.remove() }
        try MainJob.demand(job.tool.run(command("office", "out")))
        try FileManager.default.copyItem(atPath: job.tool.path("office"), toPath: place.folder + "/office")
        try place.allowWriting(false)
        for what in ["report", "audit", "check"] {
            let here = try MainJob.demand(job.tool.run(["issuer", what, "--workspace", "office"] + MainJob.pass))
            let there = try job.tool.run(["issuer", what, "--workspace", "place/office"] + MainJob.pass)
            #expect(there.status == 0 && there.output == here.output, "\(there.errors)")
        }
        let plan = try job.tool.run(command("place/office", "more") + ["--dry-run"])
        #expect(plan.status == 0)
        // What would change something is refused, and nothing is left of it.
        let id = try job.index("out")[0].id
        for act in [["revoke", id], ["key", "rotate"], ["issuer", "forget", id, "--yes"]] {
            let refused = try job.tool.run(act + ["--workspace", "place/office"] + MainJob.pass)
            #expect(refused.status == 77 && refused.errors.contains("[file.denied]"))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder + "/office/locks") != ["keys"])
        try place.allowWriting(true)
        try MainJob.demand(job.tool.run(["revoke", id, "--workspace", "place/office"] + MainJob.pass))
    }

    @Test func aLogIsReadWithTheLedgerOrNothingIs() throws {
        let job = try job()
        guard let place = try Place(job) else { return print("SKIPPED: nothing can be mounted or denied here") }
        defer { place.remove() }
        // A program that is killed leaves its log behind.
        var roster = "First name,Last name,ID number,Course total (Letter)\n"
        for row in 0..<10_000 { roster += "Given\(row),Family,N-\(row),1\n" }
        try job.tool.write("roster.csv", roster)
        let running = try job.tool.start(command("office", "out"))
        while running.child.isRunning, !FileManager.default.fileExists(atPath: job.tool.path("out/credentials-0001")) {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
        }
        running.child.send(SIGKILL)
        #expect(try job.tool.finish(running).status == 128 + SIGKILL)
        #expect(try !job.tool.bytes("office/ledger.sqlite-wal").isEmpty)

        try FileManager.default.copyItem(atPath: job.tool.path("office"), toPath: place.folder + "/office")
        try FileManager.default.copyItem(atPath: job.tool.path("office"), toPath: place.folder + "/bare")
        try FileManager.default.removeItem(atPath: place.folder + "/bare/ledger.sqlite-shm")
        try place.allowWriting(false)
        let audit = { (folder: String) in
            try job.tool.run(["issuer", "audit", "--workspace", folder] + MainJob.pass)
        }
        let whole = try audit("place/office")
        let bare = try audit("place/bare")
        let here = try MainJob.demand(audit("office"))
        #expect(whole.status == 0 && whole.output == here.output, "\(whole.errors)")
        #expect(bare.status == 77 && bare.errors.contains("[ledger.log_pending]"), "\(bare.output)")
    }
}
