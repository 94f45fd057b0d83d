import Foundation
import Testing

/// A receipt from the check to the question years later.
@Suite struct ReceiptCommandTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter)\n"
    private static let anna = "Anna,Müller,anna@mail.example,SW-1,1\n"

    private func kinds(_ outcome: CommandLineTool.Outcome) -> Set<String> {
        let differences = (outcome.json as? [String: Any])?["differences"] as? [[String: Any]] ?? []
        return Set(differences.compactMap { $0["difference"] as? String })
    }

    @Test func aReceiptTellsWhatIsOtherwise() throws {
        let job = try MainJob()
        let tool = job.tool
        let award = try job.issue(Self.header + Self.anna)[0]
        try MainJob.demand(tool.run(["key", "generate", "--out", "mine.key"] + MainJob.pass + MainJob.cheap))
        let key = try tool.run("key", "show", "mine.key").output.trimmingCharacters(in: .newlines)
        let receipt = ["--receipt", "r.json", "--receipt-key", "mine.key"] + MainJob.pass
        try MainJob.demand(tool.run(["verify", award.file] + job.trust + receipt))
        #expect(try !tool.text("r.json").contains("Anna"))
        // Never over another file, and not without a key.
        #expect(try tool.run(["verify", award.file] + job.trust + receipt).status == 73)
        #expect(try tool.run(["verify", award.file, "--receipt", "s.json"]).status == 64)

        // One that passes over a file would say more than was seen.
        try FileManager.default.createDirectory(atPath: tool.path("in"), withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: tool.path(award.file), toPath: tool.path("in/a.json"))
        let partly = ["--receipt", "partly.json", "--receipt-key", "mine.key"] + MainJob.pass
        #expect(mkfifo(tool.path("in/b.json"), 0o600) == 0)
        let incomplete = try tool.run(["verify", "in"] + job.trust + partly)
        #expect(incomplete.status == 66 && incomplete.errors.contains("There is no receipt"), "\(incomplete.errors)")
        #expect(!FileManager.default.fileExists(atPath: tool.path("partly.json")))
        try FileManager.default.removeItem(atPath: tool.path("in/b.json"))
        try MainJob.demand(tool.run(["verify", "in"] + job.trust + partly))
        #expect(FileManager.default.fileExists(atPath: tool.path("partly.json")))

        let bare = try tool.run("receipt", "check", "r.json", "--signed-by", key, "--format", "json")
        #expect(bare.status == 0 && (bare.json as? [String: Any])?["genuine"] as? Bool == true)
        // Anybody can sign one: without the question whose key it is nothing is said to be genuine.
        let unasked = try tool.run("receipt", "check", "r.json", "--format", "json")
        let told = try #require(unasked.json as? [String: Any])
        #expect(unasked.status == 2 && told["genuine"] as? Bool == false && told["unchanged"] as? Bool == true)
        #expect(told["reason"] as? String == "receipt.unknown_signer")
        let asText = try tool.run("receipt", "check", "r.json")
        #expect(asText.status == 2 && asText.output.contains("[receipt.unknown_signer]"))
        #expect(try !tool.run("receipt", "check", "r.json", "--signed-by", key).output.contains("unknown_signer"))
        let check = ["receipt", "check", "r.json", "--signed-by", key, "--format", "json", "--file"]
        let same = try tool.run(check + [award.file] + job.trust)
        #expect(same.status == 0 && kinds(same).isEmpty, "\(same.output)")

        // Another key than the one that was asked for; another file; a changed receipt.
        let foreign = try tool.run("receipt", "check", "r.json", "--signed-by", job.anchor, "--format", "json")
        #expect(foreign.status == 1 && (foreign.json as? [String: Any])?["reason"] as? String == "receipt.key")
        try tool.write("other.json", tool.text(award.file) + "\n")
        let other = try tool.run(check + ["other.json"] + job.trust)
        #expect(other.status == 1 && kinds(other) == ["other_bytes"])
        try tool.write("changed.json", tool.text("r.json").replacingOccurrences(of: "\"valid\"", with: "\"invalid\""))
        let changed = try tool.run("receipt", "check", "changed.json", "--format", "json")
        #expect(changed.status == 1 && (changed.json as? [String: Any])?["reason"] as? String == "receipt.signature")

        // Revoked since.
        try MainJob.demand(tool.run(["revoke", award.id, "--workspace", "office"] + MainJob.pass))
        try FileManager.default.removeItem(atPath: tool.path("lists"))
        try job.publish()
        let revoked = try tool.run(check + [award.file] + job.trust)
        #expect(revoked.status == 2 && kinds(revoked).isSuperset(of: ["verdict", "check"]), "\(revoked.output)")
        let text = try tool.run(["receipt", "check", "r.json", "--signed-by", key, "--file", award.file] + job.trust)
        #expect(text.status == 2 && text.output.contains("✗"))
        // Better than then is no alarm, and what a receipt does not keep leaves no gap in a sentence.
        try MainJob.demand(
            tool.run(["verify", award.file, "--receipt", "early.json", "--receipt-key", "mine.key"] + MainJob.pass),
            status: 2)
        try FileManager.default.removeItem(atPath: tool.path("lists"))
        let late = try tool.run(
            ["receipt", "check", "early.json", "--signed-by", key, "--file", award.file, "--trust", "registry.json"]
                + ["--anchor", job.anchor])
        #expect(!late.output.contains("✗") && !late.output.contains("…”"), "\(late.output)")
    }

    @Test func twoCredentialsAreComparedElementByElement() throws {
        let job = try MainJob()
        let awards = try job.issue(Self.header + Self.anna + "Ben,Ek,ben@mail.example,SW-2,2\n")
        let same = try job.tool.run("compare", awards[0].file, awards[0].file)
        #expect(same.status == 0)
        let outcome = try job.tool.run("compare", awards[0].file, awards[1].file, "--format", "json")
        #expect(outcome.status == 1)
        let elements = try #require((outcome.json as? [String: Any])?["elements"] as? [[String: Any]])
        let differing = elements.filter { $0["standing"] as? String == "differs" }.compactMap { $0["name"] as? String }
        #expect(differing == ["learner", "grade"])
        try job.tool.write("none.json", "{}")
        let none = try job.tool.run("compare", awards[0].file, "none.json")
        #expect(none.status == 65 && none.errors.contains("[format.no_credential]"))
        #expect(try job.tool.run("compare", awards[0].file, "missing.json").status == 66)
    }
}
