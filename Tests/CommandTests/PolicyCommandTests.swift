import TestSupport
import Testing

/// `testamur policy` at the command line.
@Suite struct PolicyCommandTests {
    @Test func listsAndExplains() throws {
        let tool = try CommandLineTool()
        let list = try tool.run("policy", "list")
        #expect(list.status == 0)
        for name in ["employer", "university-admission", "strict"] {
            #expect(list.output.contains(name))
            let explained = try tool.run("policy", "explain", name)
            #expect(explained.status == 0 && explained.output.contains("issuer.registered"))
        }
    }

    @Test func whatAPolicyDoesNotAskIsSaid() throws {
        let tool = try CommandLineTool()
        func explained(_ name: String) throws -> Substring {
            let output = try tool.run("policy", "explain", name, "--language", "en").output
            return output.firstRange(of: "What the policy").map { output[$0.lowerBound...] } ?? ""
        }
        let only = try explained("proof-only")
        #expect(
            only.contains("What the policy employer asks and this one does not:") && only.contains("issuer.registered"))
        let education = try explained("education")
        #expect(education.contains("100000 entries") && education.contains("131072 entries"))
        let interop = try explained("w3c-interop")
        #expect(interop.contains("issuer.key_binding") && interop.contains("A document may define words itself."))
        let employer = try explained("employer")
        #expect(!employer.contains("policy employer asks") && employer.contains("issuer.accredited"))
        #expect(employer.contains("strict: A registry may be 31 days old."))
        #expect(try explained("strict").hasSuffix("Nothing.\n"))
    }

    @Test func aPrintedPolicyIsAFile() throws {
        let tool = try CommandLineTool()
        let printed = try tool.run("policy", "explain", "strict", "--json")
        try tool.write("own.json", printed.output)
        let again = try tool.run("policy", "explain", "own.json", "--json")
        #expect(again.status == 0 && again.output == printed.output)
    }

    /// By what it was judged stands under a report, where that is not what everybody gets unasked.
    @Test func aReportNamesThePolicy() throws {
        let tool = try CommandLineTool()
        let file = repositoryRoot + "/TestVectors/vectors/good/badge.json"
        try tool.write("own.json", #"{"policy": "own", "version": 3}"#)
        func verify(_ more: String...) throws -> CommandLineTool.Outcome {
            try tool.run(["verify", file, "--at", "2026-06-15T08:00:00Z", "--language", "en"] + more)
        }
        let own = try verify("--policy", "own.json").output
        #expect(own.contains("Judged under the policy “own” (version 3, SHA-256 of the file "), "\(own)")
        let shipped = try verify("--policy", "proof-only").output
        #expect(shipped.contains("Judged under the policy “proof-only” (version 1)."), "\(shipped)")
        #expect(try !verify().output.contains("Judged under"))
        let table = try tool.run("verify", file, file, "--policy", "own.json", "--language", "en").output
        #expect(table.contains("Judged under the policy “own”"))
        let digest = try #require(own.firstMatch(of: /file ([0-9a-f]{64})\)/)?.1)
        #expect(try verify("--policy", "own.json", "--format", "json").output.contains("\"sha256\""))
        for format in ["json", "html"] {
            #expect(try verify("--policy", "own.json", "--format", format).output.contains(digest))
        }
        #expect(try !verify("--policy", "proof-only", "--format", "json").output.contains("\"sha256\""))
    }

    @Test func nobodyElsesPolicyHasAShippedName() throws {
        let tool = try CommandLineTool()
        try tool.write("own.json", #"{"policy": "employer", "version": 1, "ignores": ["status.revocation"]}"#)
        let refused = try tool.run("verify", "own.json", "--policy", "own.json")
        #expect(refused.status == 65 && refused.errors.contains("policy.name_taken"), "\(refused)")
        try tool.write("own.json", #"{"policy": "own", "version": 1, "minimumRung": 5}"#)
        let idle = try tool.run("policy", "explain", "own.json")
        #expect(idle.status == 65 && idle.errors.contains("policy.needs_registered"), "\(idle)")
    }

    @Test func whatIsNoPolicyIsRefused() throws {
        let tool = try CommandLineTool()
        try tool.write("own.json", #"{"policy": "own", "version": 1, "decide": []}"#)
        let refused = try tool.run("policy", "explain", "own.json")
        #expect(refused.status != 0 && refused.errors.contains("policy.malformed"))
        #expect(try tool.run("policy", "explain", "nowhere.json").status == 66)
    }
}
