import Foundation
import Testing

/// The journey of the demo, as tests: issue, keep, show, verify, and each way in which it must not be valid.
@Suite("The main job", .serialized)
struct MainJobTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter),holder"

    private func report(_ outcome: CommandLineTool.Outcome) throws -> [String: Any] {
        try #require(outcome.json as? [String: Any])
    }

    private func check(_ id: String, in report: [String: Any]) throws -> [String: Any] {
        let checks = try #require(report["checks"] as? [[String: Any]])
        return try #require(checks.first { $0["check"] as? String == id })
    }

    @Test func fromARosterToAnEmployer() throws {
        let job = try MainJob()
        let tool = job.tool
        let pass = MainJob.pass
        try MainJob.demand(tool.run(["wallet", "create", "--wallet", "mira.wallet"] + pass + MainJob.cheap))
        let keyed = try MainJob.demand(
            tool.run(["wallet", "key", "--for", "did:web:sonnwald.example", "--wallet", "mira.wallet"] + pass))
        let holder = keyed.output.trimmingCharacters(in: .newlines)
        #expect(holder.hasPrefix("did:key:z6Mk"))
        let again = try tool.run(
            ["wallet", "key", "--for", "did:web:sonnwald.example", "--wallet", "mira.wallet"] + pass)
        #expect(again.output == keyed.output)

        let awards = try job.issue(
            """
            \(Self.header)
            Mira,Kallio-Brandt,mira@mail.example,SW-1,1,\(holder)
            Ömer,Çelik,omer@mail.example,SW-2,2,

            """)
        #expect(awards.count == 2)
        let added = try MainJob.demand(tool.run(["wallet", "add", awards[0].file, "--wallet", "mira.wallet"] + pass))
        let record = added.output.trimmingCharacters(in: .newlines)
        let shownBytes = try MainJob.demand(
            tool.run(["wallet", "show", record, "--format", "raw", "--wallet", "mira.wallet"] + pass))
        #expect(try Array(shownBytes.output.utf8) == tool.bytes(awards[0].file), "every byte as received")
        try MainJob.demand(
            tool.run(
                [
                    "wallet", "present", String(record.prefix(6)), "--challenge", "c-1", "--domain", "jobs.example",
                    "--out", "shown.json", "--yes",
                    "--wallet", "mira.wallet",
                ] + pass))

        // valid: for the one who asked
        let asked = ["--challenge", "c-1", "--domain", "jobs.example", "--format", "json"]
        let valid = try tool.run(["verify", "shown.json"] + asked + job.trust)
        #expect(valid.status == 0)
        let presentation = try report(valid)
        #expect(presentation["verdict"] as? String == "valid")
        let credential = try #require((presentation["credentials"] as? [[String: Any]])?.first)
        let issuer = try #require((credential["established"] as? [String: Any])?["issuer"] as? [String: Any])
        #expect(issuer["legalName"] as? String == "Hochschule Sonnwald")
        #expect(issuer["rung"] as? Int == 4)
        #expect((credential["claimed"] as? [String: Any])?["learner"] as? String == "Mira Kallio-Brandt")
        #expect((credential["claimed"] as? [String: Any])?["place"] as? String == "AUT")
        #expect(try check("holder.binding", in: credential)["outcome"] as? String == "passed")

        // for nobody else
        let stolen = try tool.run(
            ["verify", "shown.json", "--challenge", "c-2", "--domain", "jobs.example", "--format", "json"] + job.trust)
        #expect(stolen.status == 1)
        #expect(try report(stolen)["primary"] as? String == "presentation.challenge")
        let unasked = try tool.run(["verify", "shown.json", "--format", "json"] + job.trust)
        #expect(unasked.status == 2)
        #expect(try report(unasked)["primary"] as? String == "presentation.challenge")
        let bare = try tool.run(["verify", awards[0].file] + asked + job.trust)
        #expect(bare.status == 1)
        #expect(try report(bare)["primary"] as? String == "presentation.unsigned")

        // one byte
        let changed = try tool.text(awards[0].file).replacingOccurrences(of: "Mira", with: "Mina")
        try tool.write("forged.json", changed)
        let forged = try tool.run(["verify", "forged.json", "--format", "json"] + job.trust)
        #expect(forged.status == 1)
        #expect(try report(forged)["primary"] as? String == "proof.signature")
        #expect(try check("issuer.registered", in: report(forged))["reason"] as? String == "check.skipped")

        // withheld registry
        let withheld = try tool.run([
            "verify", awards[1].file, "--did-document", "office/did.json", "--status", "lists", "--format", "json",
        ])
        #expect(withheld.status == 2)
        #expect(try report(withheld)["primary"] as? String == "issuer.untrusted")

        // revoked
        #expect(try tool.run(["verify", awards[0].file] + job.trust).status == 0)
        try MainJob.demand(
            tool.run(["revoke", awards[0].id, "--reason", "wrong person", "--workspace", "office"] + pass))
        try job.publish()
        let revoked = try tool.run(["verify", "shown.json"] + asked + job.trust)
        #expect(revoked.status == 1)
        #expect(try report(revoked)["primary"] as? String == "status.revoked")
        #expect(try tool.run(["verify", awards[1].file] + job.trust).status == 0)

        // suspended, and back
        try MainJob.demand(tool.run(["suspend", awards[1].id, "--workspace", "office"] + pass))
        try job.publish()
        let suspended = try tool.run(["verify", awards[1].file, "--format", "json"] + job.trust)
        #expect(try report(suspended)["primary"] as? String == "status.suspended")
        try MainJob.demand(tool.run(["reinstate", awards[1].id, "--workspace", "office"] + pass))
        try job.publish()
        #expect(try tool.run(["verify", awards[1].file] + job.trust).status == 0)

        // the ledger stands, and the wallet remembers what it showed
        #expect(try tool.run(["issuer", "check", "--workspace", "office"] + pass).status == 0)
        let shares = try tool.run(["wallet", "shares", "--wallet", "mira.wallet"] + pass)
        #expect(shares.output.contains("jobs.example") && shares.errors.isEmpty)
        let log = try tool.run(["wallet", "log", "--wallet", "mira.wallet"] + pass)
        #expect(log.output.contains("jobs.example"))
        try MainJob.demand(tool.run(["wallet", "remove", record, "--yes", "--wallet", "mira.wallet"] + pass))
        let empty = try tool.run(["wallet", "list", "--format", "json", "--wallet", "mira.wallet"] + pass)
        #expect(empty.output == "[]\n")
    }

    /// A diploma signed by a stranger's key in the name of a real university.
    @Test(arguments: [(true, 1, "invalid"), (false, 2, "unknown")])
    func aStrangerInTheNameOfAUniversityIsNotBelieved(isComplete: Bool, status: Int, verdict: String) throws {
        let real = try MainJob(complete: isComplete)
        let stranger = try MainJob(baseURL: nil)
        let awards = try stranger.issue("\(Self.header)\nMira,Kallio-Brandt,mira@mail.example,SW-1,1,\n")
        try stranger.tool.write("real.json", real.tool.text("registry.json"))
        let outcome = try stranger.tool.run([
            "verify", awards[0].file, "--trust", "real.json", "--anchor", real.anchor, "--status", "lists", "--format",
            "json",
        ])
        #expect(Int(outcome.status) == status)
        let report = try report(outcome)
        #expect(report["verdict"] as? String == verdict)
        #expect(report["primary"] as? String == "issuer.name_only")
    }

    @Test func aRegistryCountsOnlyByTheWordOfAnAnchor() throws {
        let job = try MainJob()
        let awards = try job.issue("\(Self.header)\nMira,Kallio-Brandt,mira@mail.example,SW-1,1,\n")
        let other = try MainJob()
        let base = ["verify", awards[0].file, "--trust", "registry.json", "--status", "lists", "--format", "json"]
        #expect(try job.tool.run(base + ["--anchor", job.anchor]).status == 0)
        let wrong = try job.tool.run(base + ["--anchor", other.anchor])
        #expect(wrong.status == 2)
        #expect(try report(wrong)["primary"] as? String == "registry.anchor")
        #expect(try report(job.tool.run(base))["primary"] as? String == "registry.anchor")
        let unsigned = try job.tool.run(base + ["--trust-unsigned"])
        #expect(unsigned.status == 0)
    }

    @Test func onlySomeChecksGiveAPartialVerdict() throws {
        let job = try MainJob()
        let awards = try job.issue("\(Self.header)\nMira,Kallio-Brandt,mira@mail.example,SW-1,1,\n")
        let outcome = try job.tool.run(
            [
                "verify", awards[0].file, "--only", "date.validity", "--format", "json", "--did-document",
                "office/did.json",
            ])
        #expect(outcome.status == 0)
        let report = try report(outcome)
        #expect(report["only"] as? [String] == ["date.validity"])
        let checks = try #require(report["checks"] as? [[String: Any]]).compactMap { $0["check"] as? String }
        #expect(checks == ["proof.present", "proof.signature", "date.validity"])
        let text = try job.tool.run(
            ["verify", awards[0].file, "--only", "date.validity", "--did-document", "office/did.json"])
        #expect(text.output.contains("partial"))
        #expect(try job.tool.run(["verify", awards[0].file, "--only", "date.nonsense"]).status == 64)
    }

    @Test func aStreamIsJudgedLineByLineInOrder() throws {
        let job = try MainJob()
        let awards = try job.issue(
            "\(Self.header)\n" + (1...20).map { "A\($0),B,a\($0)@mail.example,SW-\($0),1,\n" }.joined())
        let lines = try awards.map { try job.tool.text($0.file) }
        let forged = lines[3].replacingOccurrences(of: "A4", with: "Z4")
        let input = (lines.prefix(3) + [forged, "{}", "not json"] + lines.suffix(2)).joined(separator: "\n")
        let outcome = try job.tool.run(["verify", "--stream"] + job.trust, input: input)
        #expect(outcome.status == 1)
        let verdicts = outcome.output.split(separator: "\n").compactMap { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["verdict"] as? String
        }
        #expect(verdicts == ["valid", "valid", "valid", "invalid", "unknown", "unknown", "valid", "valid"])
    }
}
