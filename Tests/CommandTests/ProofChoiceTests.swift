import Foundation
import Testing

/// Which proof is made, with which key.
@Suite("Proofs and keys", .serialized)
struct ProofChoiceTests {
    private static let roster = "First name,Last name,ID number,Course total (Letter)\nMira,Kallio-Brandt,SW-1,1\n"

    /// The suites of a document's proofs.
    private func suites(_ tool: CommandLineTool, _ file: String) throws -> [String] {
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(tool.bytes(file))) as? [String: Any])
        let proofs = document["proof"] as? [[String: Any]] ?? [document["proof"] as? [String: Any] ?? [:]]
        return proofs.compactMap { $0["cryptosuite"] as? String }
    }

    private func issue(_ job: MainJob, _ options: [String], out: String) throws -> CommandLineTool.Outcome {
        try job.tool.write("roster.csv", Self.roster)
        return try job.tool.run(
            ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", out] + options + MainJob.pass)
    }

    @Test func linkedDataUnlessToldOtherwise() throws {
        let job = try MainJob()
        for (options, expected) in [
            ([], ["eddsa-rdfc-2022"]), (["--cryptosuite", "eddsa-jcs-2022"], ["eddsa-jcs-2022"]),
            (
                ["--cryptosuite", "eddsa-jcs-2022", "--cryptosuite", "eddsa-rdfc-2022"],
                ["eddsa-rdfc-2022", "eddsa-jcs-2022"]
            ),
        ] {
            let out = "awards-\(expected.count)-\(expected[0])"
            // The same learners each time, which is asked for.
            try MainJob.demand(issue(job, options + ["--again"], out: out))
            try MainJob.demand(
                job.tool.run(["status", "publish", "--workspace", "office", "--out", "lists"] + options + MainJob.pass))
            let file = try #require(try job.index(out).first).file
            #expect(try suites(job.tool, file) == expected)
            #expect(try suites(job.tool, "lists/revocation-1.json") == expected)
            #expect(try job.tool.run(["verify", file] + job.trust).status == 0)
        }
        // Registries are read as they stand, without contexts.
        #expect(try suites(job.tool, "registry.json") == ["eddsa-jcs-2022"])
    }

    @Test func theSetWithACommaIsTheSameBatch() throws {
        let job = try MainJob()
        let twice = ["--cryptosuite", "eddsa-rdfc-2022", "--cryptosuite", "eddsa-jcs-2022"]
        let first = try MainJob.demand(issue(job, twice, out: "awards"))
        let again = try MainJob.demand(
            issue(job, ["--cryptosuite", "eddsa-jcs-2022,eddsa-rdfc-2022", "--resume"], out: "awards"))
        #expect(first.output == again.output)
    }

    @Test func aBatchIsNotContinuedWithAnotherProof() throws {
        let job = try MainJob()
        try MainJob.demand(issue(job, ["--cryptosuite", "eddsa-jcs-2022"], out: "awards"))
        let other = try issue(job, ["--resume"], out: "awards")
        #expect(other.status == 65)
        #expect(other.errors.contains("[batch.input_changed]"))
        #expect(other.errors.contains("[batch.other_proof]"))
        try MainJob.demand(issue(job, ["--cryptosuite", "eddsa-jcs-2022", "--resume"], out: "awards"))
    }

    @Test(arguments: ["ecdsa-rdfc-2019", "Ed25519Signature2020", "eddsa-jcs-2022,ecdsa-jcs-2019"])
    func aProofThatTheKeyDoesNotMakeIsRefused(_ suites: String) throws {
        let job = try MainJob()
        for options in [[], ["--dry-run"]] {
            let outcome = try issue(job, ["--cryptosuite", suites] + options, out: "awards")
            #expect(outcome.status == 65)
            #expect(outcome.errors.contains("[batch.cryptosuite]"), "\(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("awards")))
        for unknown in ["eddsa-2022", "", "eddsa-jcs-2022,"] {
            #expect(try issue(job, ["--cryptosuite", unknown], out: "awards").status == 64)
        }
    }

    @Test(arguments: ["p256", "p384"]) func anIssuerMaySignWithACurveKey(_ type: String) throws {
        let job = try MainJob(keyType: type)
        try MainJob.demand(issue(job, [], out: "awards"))
        try job.publish()
        let file = try #require(try job.index("awards").first).file
        #expect(try suites(job.tool, file) == ["ecdsa-rdfc-2019"])
        #expect(try job.tool.run(["verify", file] + job.trust).status == 0)
        try job.tool.write("forged.json", job.tool.text(file).replacingOccurrences(of: "Mira", with: "Mina"))
        #expect(try job.tool.run(["verify", "forged.json"] + job.trust).status == 1)
        // A lost file comes back byte for byte, although no two signatures of such a key are the same.
        let before = try job.tool.bytes(file)
        try FileManager.default.removeItem(atPath: job.tool.path(file))
        try MainJob.demand(issue(job, ["--resume"], out: "awards"))
        #expect(try job.tool.bytes(file) == before)
    }

    @Test(arguments: [
        ("ed25519", "z6Mk", #""crv":"Ed25519""#), ("p256", "zDna", #""crv":"P-256""#),
        ("p384", "z82L", #""crv":"P-384""#),
    ])
    func keysOfEachTypeAreMadeAndShown(_ type: String, _ beginning: String, _ curve: String) throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple\n")
        let made = try MainJob.demand(
            tool.run(["key", "generate", "--type", type, "--out", "k"] + MainJob.pass + MainJob.cheap))
        #expect(made.output.hasPrefix(beginning))
        #expect(try tool.run("key", "show", "k").output == made.output)
        #expect(try tool.run("key", "show", "k", "--format", "did").output == "did:key:" + made.output)
        let jwk = try tool.run("key", "show", "k", "--format", "jwk").output
        #expect(jwk.contains(curve))
        #expect(!jwk.contains(#""d":"#))
        #expect(try tool.run("key", "generate", "--type", "rsa", "--out", "l").status == 64)
    }
}
