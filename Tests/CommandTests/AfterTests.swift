import Foundation
import TestSupport
import Testing

/// The registrar's next days: corrections, keys, the ledger, at the command line.
@Suite("after issuing")
struct AfterTests {
    private static let roster = """
        First name,Last name,ID number,Course total (Letter)
        Ada,Birne,SW-1,1
        Grace,Hopper,SW-2,1
        Mary,Jackson,SW-3,2

        """
    private let workspace = ["--workspace", "office"] + MainJob.pass

    private func verdict(_ job: MainJob, _ file: String) throws -> String? {
        let outcome = try job.tool.run(["verify", file, "--format", "json"] + job.trust)
        return (outcome.json as? [String: Any])?["primary"] as? String
    }

    private func trustAnew(_ job: MainJob) throws {
        try FileManager.default.removeItem(atPath: job.tool.path("registry.json"))
        try MainJob.demand(
            job.tool.run(
                [
                    "trust", "build", "office/registry-entry.json", "--id", "tr:test", "--number", "2", "--key",
                    "anchor.key", "--out", "registry.json",
                ] + MainJob.pass))
    }

    @Test func aMisspeltNameIsReplaced() throws {
        let job = try MainJob()
        let issued = try job.issue(Self.roster)
        try job.tool.write(
            "fixed.csv",
            Self.roster.replacing("Birne", with: "Byron").split(separator: "\n").prefix(2).joined(separator: "\n"))
        let command = ["replace", MainJob.course, "fixed.csv", "--id", issued[0].id, "--out", "fixed"] + workspace
        // Nobody at a terminal has said yes: nothing has changed.
        let asked = try job.tool.run(command)
        #expect(asked.status == 64)
        #expect(asked.errors.contains("[confirm.needed]"))
        // The question shows what will stand there.
        let number = try #require(try job.tool.run(command).errors.firstMatch(of: /→ [^\n]*\((SW-\d+)\)[^\n]*2026/)).1
        #expect(!number.isEmpty)
        let other = ["replace", MainJob.course, "fixed.csv", "--id", issued[1].id, "--out", "other"] + workspace
        #expect(try job.tool.run(other).errors.contains("[replace.other_learner]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("fixed")))
        try MainJob.demand(job.tool.run(command + ["--yes"]))
        try job.publish()
        let fixed = try job.index("fixed")
        #expect(fixed.count == 1)
        #expect(try job.tool.run(["verify", fixed[0].file] + job.trust).status == 0)
        #expect(try verdict(job, issued[0].file) == "status.revoked")
        #expect(try job.tool.run(["verify", issued[1].file] + job.trust).status == 0)
        let report = try MainJob.demand(job.tool.run(["issuer", "report"] + workspace))
        #expect(report.output.contains("4"))
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }

    @Test func whatIsFoundIsShownBeforeItIsChanged() throws {
        let job = try MainJob()
        let issued = try job.issue(Self.roster)
        for arguments in [["--learner", "Ada Birne"], ["--learner", "SW-1"], ["--from", "awards/index.csv"]] {
            let asked = try job.tool.run(["revoke"] + arguments + workspace)
            #expect(asked.status == 64)
            #expect(asked.errors.contains(issued[0].id))
        }
        let done = try MainJob.demand(job.tool.run(["revoke", "--learner", "SW-1", "--yes"] + workspace))
        #expect(done.output == issued[0].id + "\n")
        let rest = try MainJob.demand(
            job.tool.run(["suspend", "--from", "awards/index.csv", "--yes"] + workspace))
        #expect(rest.output.split(separator: "\n").map(String.init) == issued.dropFirst().map(\.id))
        #expect(try job.tool.run(["revoke"] + workspace).status == 64)
        #expect(
            try job.tool.run(["revoke", "--learner", "Nobody"] + workspace).errors.contains("[ledger.unknown_learner]"))
    }

    @Test func afterARotationOldAwardsStayValid() throws {
        let job = try MainJob()
        let old = try job.issue(Self.roster)
        let rotated = try MainJob.demand(job.tool.run(["key", "rotate"] + workspace + MainJob.cheap))
        #expect(rotated.output == "did:web:sonnwald.example#key-2\n")
        try trustAnew(job)
        let new = try job.issue("First name,Last name,ID number,Course total (Letter)\nEve,Late,SW-9,1\n", out: "more")
        #expect(try job.tool.text(new[0].file).contains("sonnwald.example#key-2"))
        #expect(try job.tool.run(["verify", old[0].file, new[0].file] + job.trust).status == 0)

        // The first key was in other hands: what it signed no longer counts, what the second signed does.
        try MainJob.demand(
            job.tool.run(["key", "compromised", "--key", "key-1", "--since", "2026-01-01T00:00:00Z"] + workspace))
        try FileManager.default.removeItem(atPath: job.tool.path("registry.json"))
        try MainJob.demand(
            job.tool.run(
                [
                    "trust", "build", "office/registry-entry.json", "--id", "tr:test", "--number", "3", "--key",
                    "anchor.key", "--out", "registry.json",
                ] + MainJob.pass))
        #expect(try job.tool.run(["verify", old[0].file] + job.trust).status == 1)
        #expect(try verdict(job, old[0].file) == "key.compromised")
        #expect(try job.tool.run(["verify", new[0].file] + job.trust).status == 0)
    }

    @Test func anAuditIsExportedHeldAgainstAndSeesAnOlderCopy() throws {
        let job = try MainJob()
        let issued = try job.issue(Self.roster)
        let older = try job.tool.bytes("office/ledger.sqlite")
        try MainJob.demand(job.tool.run(["revoke", issued[0].id] + workspace))
        try MainJob.demand(job.tool.run(["issuer", "audit", "--export", "rows.ndjson"] + workspace))
        #expect(try !job.tool.text("rows.ndjson").contains("Birne"))
        #expect(try job.tool.run(["issuer", "audit", "--against", "rows.ndjson"] + workspace).status == 0)
        #expect(try job.tool.run(["issuer", "audit", "--export", "rows.ndjson"] + workspace).status == 73)
        for name in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: job.tool.path("office/ledger.sqlite" + name))
        }
        try Data(older).write(to: URL(fileURLWithPath: job.tool.path("office/ledger.sqlite")))
        let noticed = try job.tool.run(["issuer", "audit", "--against", "rows.ndjson"] + workspace)
        #expect(noticed.status == 65)
        #expect(noticed.errors.contains("[ledger.tampered]"))
        #expect(noticed.output.contains("status_changes"))
    }

    @Test func aLearnerIsForgottenAndHerStatusIsNot() throws {
        let job = try MainJob()
        let issued = try job.issue(Self.roster)
        try MainJob.demand(job.tool.run(["revoke", issued[0].id, "--reason", "withdrawn"] + workspace))
        #expect(try job.tool.run(["issuer", "forget", issued[0].id] + workspace).status == 64)
        try MainJob.demand(job.tool.run(["issuer", "forget", issued[0].id, "--yes"] + workspace))
        try job.publish()
        #expect(try verdict(job, issued[0].file) == "status.revoked")
        #expect(try job.tool.run(["revoke", "--learner", "SW-1", "--yes"] + workspace).status == 65)
        #expect(try job.tool.run(["issuer", "audit"] + workspace).status == 0)
    }

    @Test func whatWasRevokedForGoodIsNotReinstated() throws {
        let job = try MainJob()
        _ = try job.issue(Self.roster)
        try MainJob.demand(job.tool.run(["revoke", "--learner", "SW-1", "--yes"] + workspace))
        for act in ["reinstate", "suspend"] {
            let refused = try job.tool.run([act, "--learner", "SW-1", "--yes"] + workspace)
            #expect(refused.status == 65 && refused.errors.contains("[status.final]"))
        }
        // Somebody who is not suspended needs nothing.
        #expect(try job.tool.run(["reinstate", "--learner", "SW-2", "--yes"] + workspace).status == 0)
    }

    @Test func initAndPublishSayWhichClockAndUntilWhen() throws {
        let job = try MainJob()
        _ = try job.issue(Self.roster)
        let published = try job.tool.run(["status", "publish", "--out", "lists"] + workspace)
        #expect(published.status == 0 && published.errors.contains("publish them again before then"))
        for (country, zone) in [
            ("AT", "Europe/Vienna"), ("Polska", "Europe/Warsaw"), ("GRC", "Europe/Athens"), ("ES", "UTC"),
        ] {
            let made = try job.tool.run(
                ["issuer", "init", "office-" + country, "--name", "H", "--country", country, "--place", "S"]
                    + ["--kdf-memory", "64"] + MainJob.pass)
            #expect(made.status == 0 && made.errors.contains("the clock of \(zone);"))
        }
    }

    @Test func initAsksNobodyWhereNobodyIs() throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple\n")
        for missing in ["--name", "--country", "--place"] {
            var arguments = ["issuer", "init", "office"]
            for (flag, value) in [("--name", "H"), ("--country", "AT"), ("--place", "S")] where flag != missing {
                arguments += [flag, value]
            }
            let outcome = try tool.run(arguments + MainJob.pass)
            #expect(outcome.status == 64)
            #expect(outcome.errors.contains("[issuer.missing_detail]"))
        }
        #expect(!FileManager.default.fileExists(atPath: tool.path("office")))
    }

    // MARK: Streams

    private func learners(_ range: Range<Int>) -> String {
        range.map { #"{"given_name":"Mira","family_name":"Kallio","id_number":"SW-\#($0)","grade":"1"}"# + "\n" }
            .joined()
    }

    private func stream(_ job: MainJob, _ input: String) throws -> CommandLineTool.Running {
        try job.tool.start(
            ["issue", MainJob.course, "--stream", "--cryptosuite", "eddsa-jcs-2022"] + workspace, input: input)
    }

    @Test func twoWorkersOverASplitFileIssueWhatOneWould() throws {
        let job = try MainJob()
        let running = try [stream(job, learners(0..<600)), stream(job, learners(600..<1_200))]
        let parts = try running.map { try MainJob.demand(job.tool.finish($0)).output }
        let lines = parts.flatMap { $0.split(separator: "\n").map(String.init) }
        #expect(lines.count == 1_200)
        for (number, line) in lines.enumerated() { #expect(line.contains("\"SW-\(number)\"")) }
        // A third worker that is given everything again gives the same bytes.
        let again = try MainJob.demand(job.tool.finish(stream(job, learners(0..<1_200))))
        #expect(again.output == parts.joined())
        var indexes: Set<String> = []
        for line in lines {
            let root = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let status = try #require(root["credentialStatus"] as? [[String: Any]])
            indexes.insert(try #require(status[0]["id"] as? String))
        }
        #expect(indexes.count == 1_200)
        try job.publish()
        try job.tool.write("one.json", lines[7])
        #expect(try job.tool.run(["verify", "one.json"] + job.trust).status == 0)
    }

    @Test func aBadLineKeepsItsPlace() throws {
        let job = try MainJob()
        let input = learners(0..<1) + "{\"nickname\":\"M\"}\n" + learners(1..<2)
        let outcome = try job.tool.finish(stream(job, input))
        #expect(outcome.status == 65)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].contains("stream.member"))
        #expect(try job.tool.run(["issue", MainJob.course, "roster.csv", "--stream"] + workspace).status == 64)
        #expect(try job.tool.run(["issue", MainJob.course, "--out", "x"] + workspace).status == 64)
    }
}
