import Foundation
import TestSupport
import Testing

/// Small mistakes, and what is said of them: before anything is made, and in words that fit.
@Suite("a learner’s slips", .serialized)
struct LearnerSlipTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]
    private let record: String

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try tool.write("told", "told by telephone")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
        let holder = try MainJob.demand(tool.run(["wallet", "key", "--for", "did:web:a.example"] + options))
            .output.trimmingCharacters(in: .newlines)
        try tool.write(
            "award.json", #"{"type":["VerifiableCredential"],"name":"Knots","credentialSubject":{"id":"\#(holder)"}}"#)
        record = try MainJob.demand(tool.run(["wallet", "add", "award.json"] + options))
            .output.trimmingCharacters(in: .newlines)
    }

    private func share(_ more: [String], with recipient: String = "Works", for purpose: String = "job") throws
        -> CommandLineTool.Outcome
    {
        try tool.run(
            ["wallet", "share", record, "--with", recipient, "--purpose", purpose, "--until", "2126-12-31", "--yes"]
                + more + options)
    }

    private func report() throws -> [String: Any] {
        try #require(try tool.run(["wallet", "report", "--format", "json"] + options).json as? [String: Any])
    }

    private let encrypted = ["--as", "encrypted", "--share-passphrase-file", "told"] + MainJob.cheap

    @Test func aFolderThatIsNotThereIsToldAsThat() throws {
        let asked = ["--challenge", "c", "--domain", "d"]
        func outcomes(_ folder: String) throws -> [(String, CommandLineTool.Outcome)] {
            [
                ("wallet.io", try tool.run(["wallet", "backup", "--out", folder + "b"] + options)),
                ("file.io", try tool.run(["wallet", "export", "--in-the-clear", "--out", folder + "e"] + options)),
                ("file.io", try share(encrypted + ["--out", folder + "s"])),
                (
                    "file.io",
                    try tool.run(["wallet", "present", record, "--out", folder + "p", "--yes"] + asked + options)
                ),
                (
                    "wallet.io",
                    try tool.run(
                        ["wallet", "change-password", "--new-passphrase-file", "pass", "--new-key-file", folder + "k"]
                            + MainJob.cheap + options)
                ),
            ]
        }
        for (index, (code, outcome)) in try outcomes("nodir/").enumerated() {
            #expect(outcome.status == 74, "\(index) \(outcome.errors)")
            #expect(outcome.errors.contains("[\(code)]"), "\(index) \(outcome.errors)")
            let name = ["b", "e", "s", "p", "k"][index]
            #expect(outcome.errors.contains("The folder of nodir/\(name) does not exist."), "\(outcome.errors)")
            #expect(!outcome.errors.contains("testamur-new") && !outcome.errors.contains("open the wallet"))
            #expect(outcome.output.isEmpty, "\(index) \(outcome.output)")
        }
        // No recovery code was made and shown for a backup that could not be.
        let inside = try #require(try report()["inside"] as? [String: Any])
        #expect(inside["recovery_codes"] as? Int == 0 && inside["shares"] as? Int == 0)
        // Where the folder is, all of it is made.
        try FileManager.default.createDirectory(atPath: tool.path("there"), withIntermediateDirectories: true)
        for (_, outcome) in try outcomes("there/") { #expect(outcome.status == 0, "\(outcome.errors)") }
    }

    @Test func aTextThatIsTooLongIsNoFile() throws {
        let long = String(repeating: "é", count: 513)
        let key = try tool.run(["wallet", "key", "--for", long] + options)
        let outcomes = [
            try share(encrypted + ["--out", "s"], with: long), try share(encrypted + ["--out", "s"], for: long), key,
        ]
        for outcome in outcomes {
            #expect(outcome.status == 65 && outcome.errors.contains("[wallet.too_large]"), "\(outcome.errors)")
            #expect(outcome.errors.contains("1026 bytes, of at most 1024"), "\(outcome.errors)")
            #expect(outcome.errors.contains("Use fewer words") && !outcome.errors.contains("right file"))
        }
        let exact = String(repeating: "é", count: 512)
        #expect(try share(encrypted + ["--out", "s"], with: exact, for: exact).status == 0)
    }

    /// Another spelling is another identity, at which awards of one issuer do not come together.
    @Test func anotherSpellingOfAnIssuerIsTold() throws {
        func key(_ issuer: String) throws -> CommandLineTool.Outcome {
            try MainJob.demand(tool.run(["wallet", "key", "--for", issuer] + options))
        }
        let first = try key("did:web:a.example")
        let blanks = try key(" did:web:a.example ")
        #expect(blanks.output == first.output && !blanks.errors.contains("new key"), "\(blanks.errors)")
        let other = try key("did:web:A.example")
        #expect(other.output != first.output && other.errors.contains("A new key"), "\(other.errors)")
        #expect(other.errors.contains("a key for did:web:a.example as well"), "\(other.errors)")
        #expect(!(try key("did:web:b.example").errors.contains("as well")))
    }

    @Test func theReportNamesTheRecoveryCode() throws {
        func lines() throws -> String { try MainJob.demand(tool.run(["wallet", "report"] + options)).output }
        #expect(!(try lines().contains("recovery code")))
        try MainJob.demand(tool.run(["wallet", "backup", "--out", "b"] + options))
        let lines = try lines()
        #expect(lines.contains("the recovery code, which opens the backups"), "\(lines)")
        #expect(!lines.contains("other record"), "\(lines)")
    }

    /// A career hangs on it. What exists already opens with whatever it has.
    @Test func aPassphraseThatWouldBeGuessedIsNotTaken() throws {
        try tool.write("code", try MainJob.demand(tool.run(["wallet", "backup", "--out", "b"] + options)).output)
        func outcomes(_ file: String, _ index: Int) throws -> [CommandLineTool.Outcome] {
            [
                try tool.run(
                    ["wallet", "create", "--wallet", "new\(index)", "--passphrase-file", file] + MainJob.cheap),
                try tool.run(
                    [
                        "wallet", "restore", "b", "--wallet", "back\(index)", "--code-file", "code", "--state",
                        "other-state", "--passphrase-file", file,
                    ] + MainJob.cheap),
                try share(
                    ["--as", "encrypted", "--share-passphrase-file", file, "--out", "s\(index)"] + MainJob.cheap),
            ]
        }
        for (index, weak) in ["1", "seven77", "12345678", "aaaaaaaaaaaa", "abababababab"].enumerated() {
            try tool.write("weak", weak)
            for outcome in try outcomes("weak", index) {
                #expect(outcome.status == 65 && outcome.errors.contains("[passphrase.weak]"), "\(outcome.errors)")
                #expect(outcome.errors.contains("at least 8 characters"), "\(outcome.errors)")
            }
            for name in ["new", "back", "s"] {
                #expect(!FileManager.default.fileExists(atPath: tool.path("\(name)\(index)")))
            }
        }
        let before = try tool.bytes("w")
        let changed = try tool.run(
            ["wallet", "change-password", "--new-passphrase-file", "weak"] + options + MainJob.cheap)
        #expect(changed.status == 65 && changed.errors.contains("[passphrase.weak]"), "\(changed.errors)")
        #expect(try tool.bytes("w") == before)
        try tool.write("sound", "vier Wörter")
        for outcome in try outcomes("sound", 9) { #expect(outcome.status == 0, "\(outcome.errors)") }
    }

    @Test func whatIsRefusedIsNotShownForConsentFirst() throws {
        let asked = ["--challenge", "c", "--domain", "d", "--out", "none"]
        let lengthy = ["--challenge", "c", "--domain", String(repeating: "d", count: 1_025), "--out", "none"]
        try tool.write("odd.txt", "no credential\n")
        let odd = try MainJob.demand(tool.run(["wallet", "add", "odd.txt"] + options))
            .output.trimmingCharacters(in: .newlines)
        try tool.write("unbound.json", #"{"type":["VerifiableCredential"],"name":"Ropes"}"#)
        let unbound = try MainJob.demand(tool.run(["wallet", "add", "unbound.json"] + options))
            .output.trimmingCharacters(in: .newlines)
        func share(_ id: String, _ form: String, _ more: [String]) throws -> CommandLineTool.Outcome {
            try tool.run(
                ["wallet", "share", id, "--with", "W", "--purpose", "p", "--until", "2126-12-31", "--as", form] + more
                    + options)
        }
        let cases: [(CommandLineTool.Outcome, String)] = [
            (try share(odd, "pdf", ["--out", "none", "--although-not-in-force"]), "share.not_drawable"),
            (try share(record, "qr", ["--out", "none", "--although-not-in-force"]), "share.not_drawable"),
            (try share(odd, "presentation", asked), "wallet.not_presentable"),
            (try share(unbound, "presentation", asked), "holder.unbound"),
            (try tool.run(["wallet", "present", unbound] + asked + options), "holder.unbound"),
            (try share(record, "presentation", lengthy), "wallet.too_large"),
            (try tool.run(["wallet", "present", record] + lengthy + options), "wallet.too_large"),
        ]
        for (outcome, code) in cases {
            #expect(outcome.status == 65 && outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
            #expect(!outcome.errors.contains("will see"), "\(outcome.errors)")
        }
        // What can be made is shown before anybody agrees.
        let shown = try share(record, "presentation", asked)
        #expect(shown.errors.contains("will see") && shown.errors.contains("[confirm.needed]"), "\(shown.errors)")
    }

    /// `ulimit -l 0`, without the right of root to lock memory all the same.
    @Test(
        .enabled(
            if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"),
            "root locks memory above any limit, and setpriv is not here to take that right away"))
    func memoryThatCannotBeLockedIsTold() throws {
        let list = [CommandLineTool.executable, "wallet", "list"] + options
        func limited(_ limit: String) throws -> CommandLineTool.Outcome {
            let shell = ["-c", "ulimit -l \(limit) && exec \"$@\"", "sh"] + list
            guard geteuid() == 0 else { return try tool.finish(tool.start(shell, program: "/bin/sh")) }
            let rights = ["--bounding-set", "-ipc_lock", "--inh-caps", "-ipc_lock", "/bin/sh"]
            return try tool.finish(tool.start(rights + shell, program: "/usr/bin/setpriv"))
        }
        let told = "the memory that holds secrets could not be locked"
        let none = try limited("0")
        #expect(none.status == 0 && none.errors.contains(told), "\(none.errors)")
        #expect(none.output.contains("Knots"))
        let enough = try limited("64")
        #expect(enough.status == 0 && !enough.errors.contains(told), "\(enough.errors)")
    }
}
