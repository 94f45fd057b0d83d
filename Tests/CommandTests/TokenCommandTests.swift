import Foundation
import Testing

/// An issuer whose key is in a token: SoftHSM stands for the card or module that an institution has.
@Suite(.enabled(if: SoftToken.isThere, "SoftHSM (softhsm2) is not on this machine"))
struct TokenCommandTests {
    @Test func aWholeBatchIsSignedWithAKeyThatNeverLeavesItsToken() throws {
        let token = try SoftToken()
        let job = try token.job(key: "seal-1")
        var roster = "Name,ID number,Grade\n"
        for number in 1...300 { roster += "Mira Kallio \(number),SW-\(number),1\n" }
        try job.tool.write("roster.csv", roster)
        try token.demand(
            ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"] + SoftToken.pin)
        try token.demand(["status", "publish", "--workspace", "office", "--out", "lists"] + SoftToken.pin)
        let awards = try job.index("awards")
        #expect(awards.count == 300)
        try token.demand(["verify", "awards"] + job.trust)

        try token.demand(
            ["revoke", awards[7].id, "--reason", "withdrawn", "--workspace", "office"] + SoftToken.pin)
        try token.demand(["status", "publish", "--workspace", "office", "--out", "lists"] + SoftToken.pin)
        try token.demand(["verify", awards[7].file] + job.trust, status: 1)
        try token.demand(["verify", awards[8].file] + job.trust)
        try token.demand(["issuer", "audit", "--workspace", "office"] + SoftToken.pin)

        // The workspace knows the name of the key and nothing secret of it.
        let file = try job.tool.text("office/key.json")
        #expect(file.contains("pkcs11:token=Registry%20Office;object=seal-1"))
        #expect(!file.contains("sealedSeed"))
    }

    @Test func aKeyIsRotatedIntoTheTokenAndOutOfIt() throws {
        let token = try SoftToken()
        let job = try token.job(key: "seal-1")
        let rotate = ["key", "rotate", "--workspace", "office"]
        // Where the new key is has to be said.
        #expect(try token.run(rotate + SoftToken.pin).status == 64)
        let reused = try token.run(rotate + ["--token", token.name("seal-1")] + SoftToken.pin)
        #expect(reused.errors.contains("[key.reused]"))
        try token.demand(["key", "generate", "--token", token.name("seal-2")] + SoftToken.pin)
        let second = try token.demand(rotate + ["--token", token.name("seal-2")] + SoftToken.pin)
        #expect(second.output == "did:web:sonnwald.example#key-2\n")
        #expect(second.errors.contains("seal-1"))
        try token.demand(["issuer", "audit", "--workspace", "office"] + SoftToken.pin)
        let third = try token.demand(rotate + ["--to-file"] + SoftToken.pin + MainJob.pass + MainJob.cheap)
        #expect(third.output == "did:web:sonnwald.example#key-3\n")
        try MainJob.demand(job.tool.run(["issuer", "audit", "--workspace", "office"] + MainJob.pass))
    }

    /// Rules and an officer's steps are signed with a key in a token as with one in a file.
    @Test func rulesAndStepsAreSignedWithAToken() throws {
        let token = try SoftToken()
        let job = try token.job(key: "seal-1")
        try job.tool.write("roster.csv", "Name,ID number,Grade\nMira Kallio,SW-1,1\n")
        try token.demand(
            ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"] + SoftToken.pin)
        try token.demand(["status", "publish", "--workspace", "office", "--out", "lists"] + SoftToken.pin)
        try job.tool.write("rules.yaml", StackCommandTests.rules)
        let sign = ["stack", "sign", "rules.yaml", "--out", "rules.json"]
        let named = ["--token", token.name("seal-1")] + SoftToken.pin
        let key = try token.demand(sign + named).output
        #expect(key.hasPrefix("z6Mk"))
        let decide = ["stack", "decide", "rules.json", "awards", "--require-signed-rules", "--out", "decision.json"]
        #expect(try token.demand(decide + job.trust + named).output == key)
        let signer = key.trimmingCharacters(in: .newlines)
        try token.demand(["stack", "decision", "decision.json", "--signed-by", signer])

        // One key, and not none.
        try token.demand(["stack", "sign", "rules.yaml", "--out", "two.json"], status: 64)
        try token.demand(["stack", "sign", "rules.yaml", "--out", "two.json", "--key", "k"] + named, status: 64)
        try job.tool.write("wrong", "00000000\n")
        let wrong = ["--out", "two.json", "--token", token.name("seal-1"), "--pin-file", "wrong"]
        #expect(try token.run(["stack", "sign", "rules.yaml"] + wrong).errors.contains("[token.pin]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("two.json")))
    }

    @Test func whatGoesWrongHasItsReason() throws {
        let token = try SoftToken()
        let job = try token.job(key: "seal-1")
        try job.tool.write("wrong", "00000000\n")
        try job.tool.write("roster.csv", "Name,ID number,Grade\nMira Kallio,SW-1,1\n")
        let issue = ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"]
        let wrong = try token.run(issue + ["--pin-file", "wrong"])
        #expect(wrong.status == 77)
        #expect(wrong.errors.contains("[token.pin]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("awards/index.csv")))

        let generate = ["key", "generate", "--token"]
        func reason(_ name: String) throws -> String {
            let outcome = try token.run(generate + [name] + SoftToken.pin)
            #expect(outcome.status != 0)
            return outcome.errors
        }
        #expect(try reason(token.name("seal-1")).contains("[token.key_exists]"))
        #expect(try reason(token.name("x", token: "Nobody")).contains("[token.not_found]"))
        #expect(try reason("pkcs11:token=A;object=b?module-path=/nowhere.so").contains("[token.module]"))
        #expect(try reason("pkcs11:token=A").contains("[token.uri]"))
        #expect(try reason(token.name("seal-9") + "&pin-value=98765432").contains("[token.pin_in_name]"))
        let missing = try token.run(
            ["key", "rotate", "--workspace", "office", "--token", token.name("seal-9")] + SoftToken.pin)
        #expect(missing.errors.contains("[token.key_missing]"))

        // Taken out between two commands: nothing is signed, and the same command works when it is back.
        try FileManager.default.moveItem(atPath: token.tokens, toPath: token.tokens + "-away")
        try FileManager.default.createDirectory(atPath: token.tokens, withIntermediateDirectories: false)
        #expect(try token.run(issue + SoftToken.pin).errors.contains("[token.not_found]"))
        try FileManager.default.removeItem(atPath: token.tokens)
        try FileManager.default.moveItem(atPath: token.tokens + "-away", toPath: token.tokens)
        try token.demand(issue + SoftToken.pin)
    }
}

/// A token of its own in a temporary folder.
struct SoftToken {
    static let modulePath = [
        "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    ].first { FileManager.default.fileExists(atPath: $0) }
    static let tool = "/usr/bin/softhsm2-util"

    static let isThere: Bool = {
        let isThere = modulePath != nil && FileManager.default.isExecutableFile(atPath: tool)
        if !isThere { print("SKIPPED SoftHSM: the package softhsm2 is not on this machine") }
        return isThere
    }()

    static let pin = ["--pin-file", "pin"]

    let commands: CommandLineTool
    var tokens: String { commands.path("tokens") }

    init() throws {
        commands = try CommandLineTool()
        try FileManager.default.createDirectory(atPath: commands.path("tokens"), withIntermediateDirectories: false)
        try commands.write("softhsm.conf", "directories.tokendir = \(commands.path("tokens"))\nlog.level = ERROR\n")
        try commands.write("pin", "98765432\n")
        try commands.write("pass", "correct horse battery staple\n")
        try MainJob.demand(
            run(
                ["--init-token", "--free", "--label", "Registry Office", "--so-pin", "12345678", "--pin", "98765432"],
                program: Self.tool))
    }

    func name(_ object: String, token: String = "Registry%20Office") -> String {
        "pkcs11:token=\(token);object=\(object)?module-path=\(Self.modulePath ?? "")"
    }

    /// Runs a command with this token in the reader.
    func run(_ arguments: [String], program: String = CommandLineTool.executable) throws -> CommandLineTool.Outcome {
        let configured = ["SOFTHSM2_CONF=" + commands.path("softhsm.conf"), program] + arguments
        return try commands.finish(commands.start(configured, program: "/usr/bin/env"))
    }

    @discardableResult
    func demand(_ arguments: [String], status: Int32 = 0) throws -> CommandLineTool.Outcome {
        try MainJob.demand(run(arguments), status: status)
    }

    /// An issuer with a new key in the token, and a registry that knows it.
    func job(key: String) throws -> MainJob {
        try demand(["key", "generate", "--token", name(key)] + Self.pin)
        try demand(
            [
                "issuer", "init", "office", "--name", "Hochschule Sonnwald", "--country", "AT", "--place", "Sonnwald",
                "--identifier", "eidas:VATAT-U00000000", "--time-zone", "Europe/Vienna", "--base-url",
                "https://sonnwald.example", "--token", name(key),
            ] + Self.pin)
        return try MainJob(tool: commands)
    }
}
