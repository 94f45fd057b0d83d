import Foundation
import TestSupport
import Testing

@Suite("Commands")
struct CommandTests {
    @Test func canonicalBytesGoToStandardOutput() throws {
        let tool = try CommandLineTool()
        let outcome = try tool.run(["canonicalize", "--algorithm", "jcs", "-"], input: #"{"b": 1.0, "a": "\u0041"}"#)
        #expect(outcome.status == 0)
        #expect(outcome.output == #"{"a":"A","b":1}"#)
        #expect(outcome.errors.isEmpty)
        let large = try tool.run(["canonicalize", "--algorithm", "jcs", "-"], input: "[333333333333333333333]")
        #expect(large.output == "[333333333333333300000]")
    }

    @Test(arguments: [
        (["canonicalize", "--algorithm", "jcs", "-"], #"{"a":1,"a":2}"#, Int32(65), "json.duplicate_key"),
        (["canonicalize", "--algorithm", "jcs", "missing.json"], "", 66, "file.unreadable"),
        (["inspect", "-"], "[1,]", 65, "json.syntax"),
        (["key", "show", "missing.key"], "", 66, "file.unreadable"),
        (["verify", "missing.json"], "", 66, "file.unreadable"),
        (["wallet", "list", "--wallet", "missing.wallet", "--passphrase-file", "pass"], "", 66, "wallet.not_found"),
        (
            ["status", "publish", "--workspace", "missing", "--out", "x", "--passphrase-file", "pass"], "", 66,
            "workspace.missing"
        ),
    ])
    func aRefusalHasItsStatusAndCode(_ arguments: [String], _ input: String, _ status: Int32, _ code: String) throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        let outcome = try tool.run(arguments, input: input)
        #expect(outcome.status == status)
        #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
        #expect(outcome.errors.contains("testamur: hint: "))
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        ("{", Int32(1), "json.syntax"), (#"{"a":1,"a":1}"#, 1, "json.duplicate_key"), ("[]", 1, "json.type"),
        ("{}", 2, "format.no_credential"), ("%PDF-1.7", 2, "pdf.malformed"), ("", 2, "format.unrecognised"),
        ("GIF89a", 2, "format.unrecognised"), (#"{"type":["VerifiableCredential"]}"#, 1, "context.missing"),
    ])
    func bytesThatCannotBeJudgedHaveAVerdictWithTheirReason(_ input: String, _ status: Int32, _ code: String) throws {
        let outcome = try CommandLineTool().run(["verify", "-", "--format", "json"], input: input)
        #expect(outcome.status == status)
        let report = try #require(outcome.json as? [String: Any])
        #expect(report["primary"] as? String == code)
    }

    @Test func wrongUsageIs64() throws {
        let tool = try CommandLineTool()
        #expect(try tool.run("verify").status == 64)
        #expect(try tool.run("verify", "x", "--format", "yaml").status == 64)
        #expect(try tool.run("nonsense").status == 64)
        #expect(try tool.run("verify", "x", "--domain", "d").status == 64)
    }

    @Test func helpIsWrittenForEveryCommand() throws {
        let tool = try CommandLineTool()
        for command in [
            [], ["verify"], ["issue"], ["issuer", "init"], ["revoke"], ["status", "publish"], ["wallet", "present"],
            ["trust", "build"],
            ["key", "generate"], ["inspect"], ["bake"], ["unbake"], ["canonicalize"], ["bench"],
        ] {
            let outcome = try tool.run(command + ["--help"])
            #expect(outcome.status == 0)
            // A text that nobody wrote shows as its own key.
            #expect(outcome.output.firstMatch(of: /help\.[a-z_]+/) == nil, "\(command)")
        }
    }

    @Test func everyCommandOfTheOverviewAnswersToItsName() throws {
        let tool = try CommandLineTool()
        let overview = try tool.run("--help").output
        let listed = overview.matches(of: /(?m)^ {2}([a-z]+) {2,}\S/).map { String($0.output.1) }
        #expect(listed.count >= 17)
        for name in listed {
            let outcome = try tool.run([name, "--help"])
            #expect(outcome.status == 0 && outcome.output.contains("USAGE: testamur \(name) "), "\(name)")
        }
    }

    @Test func aKeyFileShowsItsPublicHalfOnly() throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple\n")
        let made = try tool.run("key", "generate", "--out", "k", "--passphrase-file", "pass", "--kdf-memory", "64")
        #expect(made.status == 0)
        #expect(try tool.run("key", "show", "k").output == made.output)
        #expect(try tool.run("key", "show", "k", "--format", "did").output == "did:key:" + made.output)
        #expect(try tool.run("key", "show", "k", "--format", "jwk").output.contains(#""crv":"Ed25519""#))
        let mode = try FileManager.default.attributesOfItem(atPath: tool.path("k"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let again = try tool.run("key", "generate", "--out", "k", "--passphrase-file", "pass")
        #expect(again.status == 73)
        let low = try tool.run("key", "generate", "--out", "l", "--passphrase-file", "pass", "--kdf-memory", "63")
        #expect(low.status == 64 && low.errors.contains("64"))
        #expect(!FileManager.default.fileExists(atPath: tool.path("l")))
    }

    @Test func aWrongPassphraseOpensNothing() throws {
        let tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try tool.write("other", "correct horse battery stable")
        try MainJob.demand(
            tool.run("wallet", "create", "--wallet", "w", "--passphrase-file", "pass", "--kdf-memory", "64"))
        let wrong = try tool.run("wallet", "list", "--wallet", "w", "--passphrase-file", "other")
        #expect(wrong.status == 77)
        #expect(wrong.errors.contains("[wallet.wrong_password]"))
        #expect(try tool.run("wallet", "list", "--wallet", "w", "--passphrase-file", "pass").status == 0)
        // through a descriptor as well
        let piped = try tool.run(
            ["wallet", "list", "--wallet", "w", "--passphrase-fd", "0"], input: "correct horse battery staple\n")
        #expect(piped.status == 0)
    }

    @Test func hiddenCharactersAreShownAsEscapes() throws {
        let outcome = try CommandLineTool().run(["inspect", "-"], input: "{\"name\":\"a\u{202E}b\u{200B}\"}")
        #expect(outcome.output.contains(#"a\u202eb\u200b"#))
    }

    /// Verifying opens no socket, whatever the credential points to.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
    func verifyingMakesNoConnection() throws {
        let job = try MainJob()
        let awards = try job.issue(
            "First name,Last name,ID number,Course total (Letter)\nMira,Kallio-Brandt,SW-1,1\n")
        let arguments =
            [
                "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", job.tool.path("trace"),
                CommandLineTool.executable, "verify",
            ]
            + [awards[0].file] + job.trust
        let outcome = try job.tool.finish(job.tool.start(arguments, program: "/usr/bin/strace"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try job.tool.text("trace").isEmpty)
    }
}
