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

    /// A correction of a whole course is killed and given up, and the key exchanged: the same command corrects the rest.
    @Test func aCorrectionThatWasGivenUpIsMadeByTheSameCommand() async throws {
        let job = try MainJob()
        let office = ["--workspace", "office"] + MainJob.pass
        let suite = ["--cryptosuite", "eddsa-jcs-2022"]
        func roster(_ name: String) -> String {
            "First name,Last name,ID number,Course total (Letter)\n"
                + (0..<5_000).map { "\(name)\($0),Family,N-\($0),1\n" }.joined()
        }
        try job.tool.write("roster.csv", roster("Mistaken"))
        let issued = try MainJob.demand(
            job.tool.run(["issue", MainJob.course, "roster.csv", "--out", "out"] + suite + office))
        let batch = issued.output.trimmingCharacters(in: .newlines)
        try job.tool.write("fixed.csv", roster("Given"))
        func replace(_ out: String, _ batches: [String]) -> [String] {
            ["replace", MainJob.course, "fixed.csv", "--out", out, "--yes"] + suite + office
                + batches.flatMap { ["--batch", $0] }
        }
        let running = try job.tool.start(replace("cut", [batch]))
        while running.child.isRunning, !FileManager.default.fileExists(atPath: job.tool.path("cut/credentials-0001")) {
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
        }
        running.child.send(SIGKILL)
        #expect(try job.tool.finish(running).status == 128 + SIGKILL)
        let marker = try job.tool.text("cut/batch.json")
        let dead = String(try #require(marker.firstMatch(of: /"batch": "([0-9a-f-]{36})"/)).1)
        try MainJob.demand(job.tool.run(["issuer", "batch", "abandon", dead, "--yes"] + office))
        try MainJob.demand(job.tool.run(["key", "rotate"] + MainJob.cheap + office))

        // Its folder is its own, and the way out is one that this command has.
        let same = try job.tool.run(replace("cut", [batch]))
        #expect(same.status == 65 && same.errors.contains("[replace.abandoned]") && !same.errors.contains("--again"))
        let rest = try MainJob.demand(job.tool.run(replace("rest", [batch])))
        #expect(rest.errors.contains("--batch \(batch) --batch \(dead)"))
        let others = try job.index("rest")
        #expect(!others.isEmpty && others.count < 5_000)
        // What nobody received is replaced in its turn: everybody has one that counts, and the ledger is sound.
        let third = rest.output.trimmingCharacters(in: .newlines)
        try MainJob.demand(job.tool.run(replace("turn", [batch, dead, third])))
        let turn = try job.index("turn")
        #expect(turn.count == 5_000 - others.count)
        let report = try MainJob.demand(job.tool.run(["issuer", "report"] + office))
        let counted = report.output.replacing(",", with: "").split(whereSeparator: { !$0.isNumber })
        #expect(counted.contains { $0 == "\(10_000 + turn.count)" })
        try MainJob.demand(job.tool.run(["issuer", "audit"] + office))
    }
}
