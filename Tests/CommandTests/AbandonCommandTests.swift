import Foundation
import TestSupport
import Testing

/// A registrar whose roster is gone gives the batch up and exchanges the key.
@Suite("given-up batches")
struct AbandonCommandTests {
    @Test func aBatchThatCannotBeFinishedIsGivenUpAndTheKeyExchanged() async throws {
        let job = try MainJob()
        let office = ["--workspace", "office"] + MainJob.pass
        var roster = "First name,Last name,ID number,Course total (Letter)\n"
        for row in 0..<10_000 { roster += "Given\(row),Family,N-\(row),1\n" }
        try job.tool.write("roster.csv", roster)
        let issue = ["issue", MainJob.course, "roster.csv", "--out", "out", "--cryptosuite", "eddsa-jcs-2022"] + office
        // Killed when the first thousand are there.
        let running = try job.tool.start(issue)
        while running.child.isRunning, !FileManager.default.fileExists(atPath: job.tool.path("out/credentials-0001")) {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
        }
        running.child.send(SIGKILL)
        #expect(try job.tool.finish(running).status == 128 + SIGKILL)
        try FileManager.default.removeItem(atPath: job.tool.path("roster.csv"))

        let rotate = ["key", "rotate", "--kdf-memory", "64"] + office
        let blocked = try job.tool.run(rotate)
        #expect(blocked.status == 65 && blocked.errors.contains("[key.batch_unfinished]"))
        let marker = try String(contentsOfFile: job.tool.path("out/batch.json"), encoding: .utf8)
        let id = try #require(marker.firstMatch(of: /"batch": "([0-9a-f-]{36})"/)).1
        #expect(blocked.errors.contains(id))

        let abandon = ["issuer", "batch", "abandon", String(id), "--reason", "roster lost"] + office
        // Nobody has said yes.
        let asked = try job.tool.run(abandon)
        #expect(asked.status == 64 && asked.errors.contains("[confirm.needed]"))
        let done = try job.tool.run(abandon + ["--yes"])
        #expect(done.status == 0 && done.output == id + "\n")
        #expect(try job.tool.run(abandon).status == 0)
        try MainJob.demand(job.tool.run(rotate))
        try job.tool.write("roster.csv", roster)
        let resumed = try job.tool.run(issue + ["--resume"])
        #expect(resumed.status == 65 && resumed.errors.contains("[batch.abandoned]"))
        try MainJob.demand(job.tool.run(["issuer", "audit"] + office))
    }
}
