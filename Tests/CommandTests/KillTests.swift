import Foundation
import TestSupport
import Testing

/// Processes that are killed at any moment: nothing acknowledged is lost, nothing is issued twice.
@Suite("kill -9", .serialized)
struct KillTests {
    /// Waits for a process, at most so many milliseconds, and kills it then.
    ///
    /// - Returns: Whether it was killed.
    private func kill(_ running: CommandLineTool.Running, after milliseconds: Int) -> Bool {
        if running.child.wait(atMost: milliseconds) != nil { return false }
        running.child.send(SIGKILL)
        return running.child.wait() == .killed(SIGKILL)
    }

    /// Waits until a process has said something: the plan stands on standard error before the first signature.
    private func waitForOutput(of running: CommandLineTool.Running) {
        while running.child.isRunning {
            let size = (try? FileManager.default.attributesOfItem(atPath: running.errors.path)[.size] as? Int) ?? 0
            if size > 0 { return }
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
        }
    }

    @Test func aBatchGoesOnWhereItStopped() throws {
        let rows = 10_000
        let job = try MainJob()
        var roster = "First name,Last name,ID number,Course total (Letter)\n"
        for row in 1...rows { roster += "Given\(row),Family,SW-\(row),1\n" }
        try job.tool.write("roster.csv", roster)
        // The fastest proof: this is about when things are written, not about what is signed.
        let command =
            [
                "issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards", "--cryptosuite",
                "eddsa-jcs-2022",
            ] + MainJob.pass
        var generator = SeededGenerator(seed: 20)
        var kills = 0
        var attempts = 0
        while kills < 20, attempts < 60 {
            attempts += 1
            // The same command goes on after a kill: what was there before is there again, byte for byte.
            let running = try job.tool.start(command)
            waitForOutput(of: running)
            if kill(running, after: Int.random(in: 0...700, using: &generator)) { kills += 1 }
        }
        #expect(kills == 20)
        // The last kill may have come after the last write: then there is nothing to go on with, and the same command says so.
        try MainJob.demand(job.tool.run(command))

        let lines = try job.tool.text("awards/index.csv").split(separator: "\n").dropFirst()
        let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(cells.count == rows, "no gap")
        #expect(Set(cells.map { $0[2] }).count == rows, "no id twice")
        #expect(Set(cells.map { $0[4] }).count == rows, "no status index twice")
        #expect(cells.map { Int($0[0]) } == (2...rows + 1).map { $0 })
        // So many learners have folders of a thousand files; the folders themselves are no leftovers.
        let files = try FileManager.default.subpathsOfDirectory(atPath: job.tool.path("awards"))
            .filter { $0.wholeMatch(of: /credentials-[0-9]{4}/) == nil }
        let others = ["batch.json", "index.csv", "manifest.json"]
        #expect(Set(files) == Set(cells.map { String($0[3]) } + others), "no leftovers")
        #expect(try job.tool.run(["issuer", "check", "--workspace", "office"] + MainJob.pass).status == 0)
        try job.publish()
        let sample = stride(from: 0, to: rows, by: 997).map { "awards/" + cells[$0][3] }
        #expect(try job.tool.run(["verify"] + sample + job.trust).status == 0)
    }

    @Test func aWalletKeepsWhatItAcknowledged() throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        let options = ["--wallet", "w", "--passphrase-file", "pass"]
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
        let started = DispatchTime.now()
        try tool.write("first.json", #"{"number":0}"#)
        try MainJob.demand(tool.run(["wallet", "add", "first.json"] + options))
        let whole = Int((DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds) / 1_000_000) + 1

        var generator = SeededGenerator(seed: 100)
        var acknowledged: [String: String] = [:]
        var kills = 0
        var number = 0
        while kills < 100, number < 400 {
            number += 1
            let text = #"{"number":\#(number)}"#
            try tool.write("next.json", text)
            let running = try tool.start(["wallet", "add", "next.json"] + options)
            if kill(running, after: Int.random(in: whole / 4...whole, using: &generator)) { kills += 1 }
            // Whatever was printed before the end was acknowledged.
            let printed = String(decoding: try Data(contentsOf: running.output), as: UTF8.self)
            if printed.hasSuffix("\n") { acknowledged[printed.trimmingCharacters(in: .newlines)] = text }
            guard kills % 10 == 0 || kills == 100 else { continue }
            let listed = try MainJob.demand(tool.run(["wallet", "list", "--format", "json"] + options))
            let records = try #require(listed.json as? [[String: Any]]).compactMap { $0["record"] as? String }
            #expect(Set(acknowledged.keys).isSubset(of: records), "nothing acknowledged is lost")
        }
        #expect(kills == 100)
        for (record, text) in acknowledged.sorted(by: { $0.key < $1.key }).suffix(5) {
            #expect(try tool.run(["wallet", "show", record, "--format", "raw"] + options).output == text)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.hasPrefix("w") }
        #expect(names.allSatisfy { $0 == "w" || $0.hasPrefix("w-") || $0.hasPrefix("w.") }, "\(names)")
    }
}
