import Foundation
import TestSupport
import Testing

/// Reports and plans as pages, from the command line.
@Suite struct PageTests {
    private static let vectors = MainJob.repository + "/TestVectors/vectors/"
    private static let trust = [
        "--trust", vectors + "environment/registries/complete.json", "--anchor",
        "z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n", "--at", "2026-06-15T08:00:00Z",
    ]

    @Test func theReportIsAPageInAFileOfItsOwn() throws {
        let tool = try CommandLineTool()
        let arguments = ["verify", Self.vectors + "good/badge.json", "--format", "html"] + Self.trust
        let printed = try tool.run(arguments)
        #expect(printed.status == 0)
        #expect(printed.output.hasPrefix("<!DOCTYPE html>") && printed.output.contains("class=\"verdict valid\""))
        let written = try tool.run(arguments + ["--out", "report.html"])
        #expect(written.status == 0 && written.output.isEmpty && written.errors.contains("report.html"))
        #expect(try tool.text("report.html") == printed.output)
        let mode = try FileManager.default.attributesOfItem(atPath: tool.path("report.html"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anExistingFileIsNeverWrittenOver() throws {
        let tool = try CommandLineTool()
        try tool.write("report.html", "mine")
        try FileManager.default.createSymbolicLink(atPath: tool.path("link.html"), withDestinationPath: "nowhere")
        for name in ["report.html", "link.html"] {
            let arguments = ["verify", Self.vectors + "good/badge.json", "--format", "html", "--out", name]
            let outcome = try tool.run(arguments + Self.trust)
            #expect(outcome.status == 73 && outcome.errors.contains("[file.exists]"))
        }
        #expect(try tool.text("report.html") == "mine")
        #expect(!FileManager.default.fileExists(atPath: tool.path("nowhere")))
    }

    @Test func aPageThatCannotBeWrittenWholeIsNotThere() throws {
        let tool = try CommandLineTool()
        let arguments = ["verify", Self.vectors + "good/badge.json", "--format", "html", "--out"]
        let outcome = try tool.run(arguments + ["missing/report.html"] + Self.trust)
        #expect(outcome.status == 74 && outcome.errors.contains("[file.io]"))
        // What stands for a full disk.
        if FileManager.default.fileExists(atPath: "/dev/full") {
            #expect(try tool.run(arguments + ["/dev/full"] + Self.trust).status == 73)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.contains("part") }
        #expect(left.isEmpty)
    }

    /// Killed at each write, sync and link in turn, the file is whole or not there.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
    func aKilledRunLeavesNoHalfPage() throws {
        let tool = try CommandLineTool()
        let arguments =
            ["verify", Self.vectors + "good/badge.json", "--format", "html", "--out", "r.html"] + Self.trust
        for call in ["write", "fsync", "link", "openat"] {
            for time in [1, 2, 3] {
                try? FileManager.default.removeItem(atPath: tool.path("r.html"))
                let trace = [
                    "-f", "-qq", "-o", "/dev/null", "-P", tool.path("r.html"), "-e", "trace=\(call)", "-e",
                    "inject=\(call):signal=KILL:when=\(time)", CommandLineTool.executable,
                ]
                _ = try tool.finish(tool.start(trace + arguments, program: "/usr/bin/strace"))
                guard FileManager.default.fileExists(atPath: tool.path("r.html")) else { continue }
                #expect(try tool.text("r.html").hasSuffix("</html>\n"), "\(call) \(time)")
            }
        }
    }

    @Test func severalFilesAreOnePage() throws {
        let tool = try CommandLineTool()
        try FileManager.default.createDirectory(atPath: tool.path("in"), withIntermediateDirectories: false)
        try FileManager.default.copyItem(
            atPath: Self.vectors + "good/badge.json", toPath: tool.path("in/a <b>.json"))
        try tool.write("in/scan.pdf", "%PDF-1.7")
        let outcome = try tool.run(["verify", "in", "missing.json", "--format", "html"] + Self.trust)
        #expect(outcome.status == 66)
        #expect(outcome.output.contains("verdict valid") && outcome.output.contains("verdict unknown"))
        #expect(outcome.output.contains("verdict unread") && outcome.output.contains("missing.json"))
        #expect(outcome.output.contains("a &lt;b&gt;.json") && !outcome.output.contains("<b>"))
    }

    @Test(arguments: [
        ["verify", "x.json", "--out", "r.html"], ["verify", "x.json", "--format", "json", "--out", "r.html"],
        ["verify", "--stream", "--format", "html", "--out", "r.html"],
        ["issue", "c.yaml", "r.csv", "--workspace", "w", "--out", "o", "--report", "p.html"],
    ])
    func anOptionWithoutItsPartnerIsRefused(_ arguments: [String]) throws {
        let tool = try CommandLineTool()
        #expect(try tool.run(arguments).status == 64)
        #expect(!FileManager.default.fileExists(atPath: tool.path("r.html")))
    }

    @Test func aPlanIsAPageWhetherOrNotItWouldStart() throws {
        let job = try MainJob()
        let good = "First name,Last name,ID number,Course total (Letter)\nMira,Kallio-Brandt,SW-1,1\n"
        try job.tool.write("good.csv", good)
        try job.tool.write("bad.csv", good + "<script>PWN</script>,=A1,SW-2,1\n")
        let ledger = try job.tool.bytes("office/ledger.sqlite")
        func plan(_ roster: String) throws -> (status: Int32, page: String) {
            let outcome = try job.tool.run(
                "issue", MainJob.course, roster, "--workspace", "office", "--dry-run", "--report", roster + ".html")
            return (outcome.status, try job.tool.text(roster + ".html"))
        }
        let sound = try plan("good.csv")
        #expect(sound.status == 0 && sound.page.contains("verdict valid") && sound.page.contains("Mira Kallio-Brandt"))
        let unsound = try plan("bad.csv")
        #expect(unsound.status == 65 && unsound.page.contains("verdict invalid"))
        #expect(unsound.page.contains("csv.formula") && !unsound.page.contains("<script"))
        #expect(try job.tool.bytes("office/ledger.sqlite") == ledger)
        // A second one does not replace the first.
        let again = try job.tool.run(
            "issue", MainJob.course, "good.csv", "--workspace", "office", "--dry-run", "--report", "good.csv.html")
        #expect(again.status == 73)
    }

    /// R11: nothing of a document or of its name moves the cursor of the terminal.
    @Test func aTerminalReceivesNoCommandsOfAStranger() throws {
        let tool = try CommandLineTool()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Self.vectors + "good/badge.json"))
        var tree = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        var subject = try #require(tree["credentialSubject"] as? [String: Any])
        let hostile = "\u{1B}[2J\u{9B}1mVALID\u{202E}\u{7}"
        subject[hostile] = ["a": hostile]
        tree["credentialSubject"] = subject
        tree["name"] = hostile
        tree["issuer"] = ["id": "did:web:x.example", "type": ["Profile"], "name": hostile]
        let name = "a\u{1B}[31m.json"
        try JSONSerialization.data(withJSONObject: tree).write(to: URL(fileURLWithPath: tool.path(name)))
        for arguments in [
            ["verify", name], ["verify", name, "b\u{1B}c.json"], ["verify", name, "--format", "html"],
        ] {
            let outcome = try tool.run(arguments + Self.trust)
            for text in [outcome.output, outcome.errors] {
                let moves = text.unicodeScalars.contains {
                    ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
                }
                #expect(!moves, "\(arguments)")
            }
            #expect(outcome.output.contains("VALID\u{FFFD}"))
        }
    }
}
