import Foundation
import Testing

/// A folder as somebody sent it: names in it decide nothing, and nobody's award hides in another's.
@Suite struct FolderTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter)\n"
    private static let anna = "Anna,Müller,anna@mail.example,SW-1,1\n"
    private static let ben = "Ben,Ek,ben@mail.example,SW-2,2\n"

    private func copy(_ tool: CommandLineTool, _ from: String, _ to: String) throws {
        let folder = (to as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: tool.path(folder), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: tool.path(from), toPath: tool.path(to))
    }

    private func reports(_ outcome: CommandLineTool.Outcome) -> [String: [String: Any]] {
        let list = outcome.json as? [[String: Any]] ?? [outcome.json as? [String: Any] ?? [:]]
        return Dictionary(list.map { ($0["file"] as? String ?? "", $0) }) { $1 }
    }

    @Test func namesOfABatchHideNothing() throws {
        let job = try MainJob()
        let tool = job.tool
        let award = try job.issue(Self.header + Self.anna)[0]
        try copy(tool, award.file, "sent/original.json")
        for name in ["batch.json", "index.csv"] { try tool.write("sent/" + name, "") }
        let clean = try tool.run(["verify", "sent"] + job.trust)
        #expect(clean.status == 0 && clean.output.contains("index.csv"), "\(clean.output)")
        let forged = try tool.text(award.file).replacingOccurrences(of: "Reading and", with: "Doctor of")
        for name in ["certificates", "badges"] {
            try FileManager.default.createDirectory(
                atPath: tool.path("sent/" + name), withIntermediateDirectories: true)
        }
        let hidden = [
            "sent/certificates/f.json", "sent/badges/f.json", "sent/manifest.json", "sent/credentials.ndjson",
        ]
        for name in hidden { try tool.write(name, forged) }
        let outcome = try tool.run(["verify", "sent", "--format", "json"] + job.trust)
        #expect(outcome.status == 1)
        let reports = reports(outcome)
        for name in hidden { #expect(reports[name]?["primary"] as? String == "proof.signature", "\(name)") }
        #expect(reports["sent/original.json"]?["verdict"] as? String == "valid")
        // A list by its name that is none.
        try tool.write("sent/index.csv", forged)
        #expect(try tool.run(["verify", "sent/index.csv"] + job.trust).status == 1)
    }

    @Test func theSameAwardIsCountedOnce() throws {
        let job = try MainJob()
        try job.tool.write("roster.csv", Self.header + Self.anna + Self.ben)
        try MainJob.demand(
            job.tool.run(
                ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"]
                    + ["--output", "ndjson", "--output", "badge-png", "--output", "zip"] + MainJob.pass))
        try job.publish()
        let outcome = try job.tool.run(["verify", "awards", "--format", "csv"] + job.trust)
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        let rows = outcome.output.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        #expect(rows.count >= 8 && rows.count { $0.last?.isEmpty ?? true } == 2, "\(outcome.output)")
        #expect(outcome.errors.contains("index.csv"))
    }

    @Test func anApplicantWhoSentNothingIsNamed() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try job.issue(Self.header + Self.anna + Self.ben)
        try copy(tool, awards[0].file, "in/1.json")
        try copy(tool, awards[1].file, "in/2.json")
        let beside = try tool.run(["verify", "in", "--format", "csv"] + job.trust)
        #expect(beside.output.contains("holder.different_people"))
        try tool.write("list.csv", Self.header + Self.anna + Self.ben + "Cara,Voss,cara@mail.example,SW-3,1\n")
        let outcome = try tool.run(["verify", "in", "--applicants", "list.csv"] + job.trust)
        #expect(outcome.status == 0 && !outcome.output.contains("holder.different_people"), "\(outcome.output)")
        #expect(outcome.output.contains("Cara Voss") && outcome.output.contains("Anna Müller"))
        let page = try tool.run(["verify", "in", "--applicants", "list.csv", "--format", "html"] + job.trust)
        #expect(page.output.contains("Cara Voss"))
    }
}

/// What a report shows and says of files of every kind.
@Suite struct ShownFactsTests {
    private static let roster =
        "First name,Last name,Email address,ID number,Course total (Letter)\nAnna,Müller,anna@mail.example,SW-1,1\n"

    @Test func gradeCreditsAndLevelAreShown() throws {
        let job = try MainJob()
        let award = try job.issue(Self.roster)[0]
        let report = try job.tool.run(["verify", award.file, "--format", "json"] + job.trust).json as? [String: Any]
        let claimed = try #require(report?["claimed"] as? [String: Any])
        #expect(claimed["result"] as? String == "1" && claimed["level"] as? String == "EQF 6")
        #expect((claimed["workload"] as? String)?.contains("5 ECTS") == true)
        let text = try job.tool.run(["verify", award.file] + job.trust)
        #expect(text.output.contains("5 ECTS") && text.output.contains("EQF 6") && text.output.contains("tr:test"))
        // What has nothing to do is no finding.
        #expect(!text.output.contains("level.single"))
        let page = try job.tool.run(["verify", award.file, "--format", "html"] + job.trust)
        #expect(page.output.contains("5 ECTS") && page.output.contains("EQF 6"))
    }

    @Test func aLinkIsNoFile() throws {
        let tool = try CommandLineTool()
        let outcome = try tool.run("verify", "https://award.example/a.json")
        #expect(outcome.status == 64 && outcome.errors.contains("https://award.example/a.json"))
        try tool.write("k", "x")
        let exists = try tool.run("verify", "k", "--receipt", "k", "--receipt-key", "k")
        #expect(exists.status == 73 && !exists.errors.contains("…"), "\(exists.errors)")
    }
}
