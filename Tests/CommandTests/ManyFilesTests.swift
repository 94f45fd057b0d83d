import Foundation
import TestSupport
import Testing

/// What an employer has: folders, archives, certificates; and one diploma that is forged.
@Suite struct ManyFilesTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter)\n"
    private static let people = ["Anna,Müller,anna@mail.example,SW-1,1\n", "Jørgen,Ødegård,jo@mail.example,SW-2,1\n"]

    private func lines(_ outcome: CommandLineTool.Outcome) -> [String] {
        outcome.output.split(separator: "\n").compactMap { line in
            guard let report = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                return nil
            }
            let primary = (report["primary"] as? String).map { " " + $0 } ?? ""
            return "\(report["file"] as? String ?? "") \(report["verdict"] as? String ?? "")\(primary)"
        }
    }

    private func outcome(of check: String, in report: [String: Any]) -> [String: Any]? {
        (report["checks"] as? [[String: Any]])?.first { $0["check"] as? String == check }
    }

    private func folder(_ tool: CommandLineTool, _ names: String...) throws {
        for name in names {
            try FileManager.default.createDirectory(atPath: tool.path(name), withIntermediateDirectories: true)
        }
    }

    private func copy(_ tool: CommandLineTool, _ from: String, _ to: String) throws {
        try FileManager.default.copyItem(atPath: tool.path(from), toPath: tool.path(to))
    }

    @Test func foldersOfApplicationsAreReadWithEverythingInThem() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try job.issue(Self.header + Self.people.joined())
        try folder(tool, "apps/anna/deep", "apps/jo", "outside")
        try copy(tool, awards[0].file, "apps/anna/diploma.json")
        try copy(tool, awards[0].file, "apps/anna/deep/again.json")
        try copy(tool, awards[0].file, "apps/jo/borrowed.json")
        try copy(tool, awards[1].file, "apps/jo/own.json")
        try copy(tool, awards[1].file, "apps/jo/own again.json")
        try tool.write(
            "apps/jo/forged.json", tool.text(awards[1].file).replacingOccurrences(of: "Jørgen", with: "Jonas"))
        try tool.write("apps/jo/.hidden.json", "{")
        try copy(tool, awards[0].file, "outside/x.json")
        func link(_ path: String, _ target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        }
        try link(tool.path("apps/anna/out.json"), tool.path("outside/x.json"))
        try link(tool.path("apps/anna/in.json"), tool.path("apps/jo/own.json"))
        try link(tool.path("apps/anna/loop"), tool.path("apps"))

        let outcome = try tool.run(["verify", "apps", "--format", "ndjson"] + job.trust)
        #expect(outcome.status == 1)
        #expect(
            lines(outcome) == [
                "apps/anna/diploma.json valid", "apps/anna/out.json unknown file.symlink",
                "apps/anna/deep/again.json valid",
                "apps/jo/borrowed.json valid",
                "apps/jo/forged.json invalid proof.signature", "apps/jo/own again.json valid", "apps/jo/own.json valid",
            ])
        // The borrowed award is named, in the evidence of the check that found it.
        let reports = try outcome.output.split(separator: "\n").map {
            try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        let borrowed = try #require(self.outcome(of: "holder.same_person", in: reports[3]))
        #expect(
            borrowed["outcome"] as? String == "failed" && borrowed["reason"] as? String == "holder.different_people")
        #expect(self.outcome(of: "holder.same_person", in: reports[5])?["outcome"] as? String == "passed")
        // An array for scripts that want one, in the same order.
        let array = try tool.run(["verify", "apps", "--format", "json"] + job.trust)
        #expect(
            (array.json as? [[String: Any]])?.map { $0["file"] as? String } == reports.map { $0["file"] as? String })

        // The table begins with what needs a look.
        let table = try tool.run(["verify", "apps"] + job.trust)
        let rows = table.output.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("apps/") }
        let order = ["apps/jo/forged.json", "apps/jo/borrowed.json"]
        for (row, file) in zip(rows, order) { #expect(row.contains(file), "\(row)") }
        #expect(rows.contains { $0.contains("apps/anna/out.json") })
        #expect(!rows.first!.contains("Jonas"))
        // Below it what passed is one line a report; alone a file has all of them.
        func passed(_ text: String) -> Int { text.split(separator: "\n").count { $0.hasPrefix("  ✓") } }
        #expect(passed(table.output) > 0 && passed(table.output) <= 3)
        #expect(passed(try tool.run(["verify", "apps/jo/own.json"] + job.trust).output) > 10)

        // The page has the same order, and says of a valid award why somebody should look at it.
        let page = try tool.run(["verify", "apps", "--format", "html"] + job.trust).output
        let overview = page.prefix(upTo: try #require(page.range(of: "</table>")).lowerBound)
        let places = try ["forged", "borrowed", "own"].map {
            try #require(overview.range(of: "apps/jo/\($0).json")).lowerBound
        }
        #expect(places == places.sorted())
        #expect(overview.contains("proof.signature") && overview.contains("holder.different_people"))
        let sound = try tool.run(
            ["verify", "apps/jo/own.json", "apps/jo/own again.json", "--format", "html"] + job.trust)
        #expect(!sound.output.contains("holder.different_people"))

        let csv = try tool.run(["verify", "apps", "--format", "csv"] + job.trust)
        #expect(csv.status == 1 && csv.output.hasPrefix("\u{FEFF}file,verdict,attention,reason,"))
        #expect(csv.output.split(separator: "\n")[1].hasPrefix("apps/jo/forged.json,invalid,invalid,proof.signature,"))
        #expect(csv.output.split(separator: "\n").count == 8)

        // A pattern in quotes, and one that nothing fits.
        let some = try tool.run(["verify", "apps/jo/own*.json", "--format", "ndjson"] + job.trust)
        #expect(some.status == 0 && lines(some).count == 2)
        #expect(try tool.run(["verify", "apps/*.xml"] + job.trust).status == 64)
        // A link that somebody names is followed.
        #expect(try tool.run(["verify", "apps/anna/out.json"] + job.trust).status == 0)
    }

    /// Names that are no UTF-8, in a folder, for a pattern and on the command line: never is another file judged for them.
    @Test func aNameThatCannotBeWrittenIsNoOtherFile() throws {
        let job = try MainJob()
        let tool = job.tool
        let award = try job.issue(Self.header + Self.people[0])[0]
        try folder(tool, "in")
        try copy(tool, award.file, "in/m\u{FFFD}ller.json")
        let twin = try tool.run(["verify", "in", "--format", "ndjson"] + job.trust)
        #expect(twin.status == 0 && lines(twin) == ["in/m\u{FFFD}ller.json valid"], "\(twin.errors)")
        let shell = try tool.finish(
            tool.start(["-c", "cp \(award.file) \"in/$(printf 'm\\374ller.json')\""], program: "/bin/sh"))
        #expect(shell.status == 0, "\(shell.errors)")
        for named in ["in", "in/*"] {
            let both = try tool.run(["verify", named, "--format", "ndjson"] + job.trust)
            #expect(both.status == 66 && lines(both) == ["in/m\u{FFFD}ller.json valid"], "\(both.errors)")
            #expect(both.errors.contains("[file.unreadable]"))
        }
        let command = "exec \(CommandLineTool.executable) verify \"in/$(printf 'm\\374ller.json')\""
        let argument = try tool.finish(tool.start(["-c", command], program: "/bin/sh"))
        #expect(argument.status == 64 && argument.errors.contains("UTF-8"), "\(argument.errors)")
    }

    /// What only fits a pattern is no more asked for than what lies in a folder; what is named is.
    @Test func linksThatFitAPatternAreNotFollowed() throws {
        let job = try MainJob()
        let tool = job.tool
        let award = try job.issue(Self.header + Self.people[0])[0]
        try folder(tool, "in", "outside")
        try copy(tool, award.file, "in/own.json")
        try copy(tool, award.file, "outside/x.json")
        for (link, target) in [("in/file.json", "outside/x.json"), ("in/folder", "outside")] {
            try FileManager.default.createSymbolicLink(atPath: tool.path(link), withDestinationPath: tool.path(target))
        }
        let found = try tool.run(["verify", "in/*", "--format", "ndjson"] + job.trust)
        #expect(
            lines(found) == [
                "in/file.json unknown file.symlink", "in/folder unknown file.symlink", "in/own.json valid",
            ])
        // Neither is one in the middle, however much lies behind it; one that the pattern names is.
        for pattern in ["in/*/*.json", "in/f*/x.json", "./*/f*/*.json"] {
            let behind = try tool.run(["verify", pattern, "--format", "ndjson"] + job.trust)
            #expect(!lines(behind).contains { $0.hasSuffix(" valid") }, "\(pattern) \(behind)")
            #expect(lines(behind).contains { $0.hasSuffix("/folder unknown file.symlink") }, "\(pattern) \(behind)")
        }
        let inside = try tool.run(["verify", "in/folder/*.json", "--format", "ndjson"] + job.trust)
        #expect(inside.status == 0 && lines(inside) == ["in/folder/x.json valid"])
        let named = try tool.run(["verify", "in/file.json", "in/folder", "--format", "ndjson"] + job.trust)
        #expect(named.status == 0 && lines(named) == ["in/file.json valid", "in/folder/x.json valid"])
    }

    @Test func whatIsTooLargeOrAFolderIsCalledSo() throws {
        let tool = try CommandLineTool()
        try tool.write("a.json", "{" + String(repeating: " ", count: 16 << 20) + "}")
        let large = try tool.run("verify", "a.json")
        #expect(large.status == 65 && large.errors.contains("more than 16777216 bytes"), "\(large.errors)")
        try folder(tool, "in")
        try tool.write("b.json", "{}")
        let compared = try tool.run("compare", "in", "b.json")
        #expect(compared.errors.contains("Is a directory"), "\(compared.errors)")
    }

    @Test func archivesAndCertificatesAreOpened() throws {
        let job = try MainJob()
        let tool = job.tool
        try tool.write("roster.csv", Self.header + Self.people[0])
        try MainJob.demand(
            tool.run(
                ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards", "--output", "pdf"]
                    + MainJob.pass))
        try job.publish()
        let award = try job.index("awards")[0].file
        let certificate = award.replacingOccurrences(of: "awards/", with: "awards/certificates/")
            .replacingOccurrences(of: ".json", with: ".pdf")
        let pdf = try tool.bytes(certificate)
        let archive = ZipFixture([
            ZipFixture.Entry("anna/award.json", try tool.bytes(award)), ZipFixture.Entry("anna/award.pdf", pdf),
            ZipFixture.Entry("cv.docx", ZipFixture([ZipFixture.Entry("word/document.xml", Array("<w/>".utf8))]).bytes),
        ])
        try Data(archive.bytes).write(to: URL(fileURLWithPath: tool.path("all.zip")))
        let outcome = try tool.run(["verify", "all.zip", certificate, "--format", "ndjson"] + job.trust)
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(
            lines(outcome) == [
                "all.zip!anna/award.json valid", "all.zip!anna/award.pdf!credential.json valid",
                "all.zip!cv.docx unknown format.no_credential", certificate + "!credential.json valid",
            ])
        // One file in the end is one object, and from standard input as well.
        let one = try tool.run(["verify", certificate, "--format", "json"] + job.trust)
        #expect(one.status == 0 && (one.json as? [String: Any])?["verdict"] as? String == "valid")
    }

    /// Archives that mean harm, and their twin that means none.
    @Test(arguments: [
        ("../../outside.json", UInt32(0o100644), Int32(1), "zip.path"), ("link.json", 0o120777, 1, "zip.symlink"),
        ("plain.json", 0o100644, 2, "format.no_credential"),
    ])
    func aHostileArchiveIsRefused(_ name: String, _ mode: UInt32, _ status: Int32, _ code: String) throws {
        let tool = try CommandLineTool()
        var entry = ZipFixture.Entry(name, Array("{}".utf8))
        entry.mode = mode
        try Data(ZipFixture([entry]).bytes).write(to: URL(fileURLWithPath: tool.path("a.zip")))
        let outcome = try tool.run("verify", "a.zip", "--format", "json")
        #expect(outcome.status == status)
        #expect((outcome.json as? [String: Any])?["primary"] as? String == code)
        #expect((outcome.json as? [String: Any])?["file"] as? String == "a.zip")
    }

    @Test func learnersAreComparedWithTheListOfApplicants() throws {
        let job = try MainJob()
        let awards = try job.issue(Self.header + Self.people.joined())
        try job.tool.write("list.csv", "Name;Matrikelnummer\nMueller Anna;\nSomebody Else;SW-9\n")
        let outcome = try job.tool.run(
            ["verify", awards[0].file, awards[1].file, "--applicants", "list.csv", "--format", "json"] + job.trust)
        // A finding, and no verdict.
        #expect(outcome.status == 0, "\(outcome.errors)")
        let reports = try #require(outcome.json as? [[String: Any]])
        #expect(self.outcome(of: "holder.name", in: reports[0])?["outcome"] as? String == "passed")
        #expect(self.outcome(of: "holder.name", in: reports[1])?["reason"] as? String == "holder.not_applicant")
        // Nobody is accused because a list was cut off.
        let rows = (0..<100_001).map { "Somebody \($0),SW-\($0)\n" }.joined()
        try job.tool.write("long.csv", "Name,ID number\n" + rows)
        let long = try job.tool.run(["verify", awards[0].file, "--applicants", "long.csv"] + job.trust)
        #expect(long.status == 64 && long.errors.contains("100000"), "\(long.errors)")
        try job.tool.write("none.csv", "Colour;Size\nred;3\n")
        let refused = try job.tool.run(["verify", awards[0].file, "--applicants", "none.csv"] + job.trust)
        #expect(refused.status == 65 && refused.errors.contains("[csv.columns]"))
    }

    /// A line is answered before the next one comes; one that is too long is answered as well.
    @Test func aStreamAnswersLongLinesInTheirPlace() throws {
        let tool = try CommandLineTool()
        let long = String(repeating: "x", count: (1 << 20) + 1)
        let longest = "{" + String(repeating: " ", count: (1 << 20) - 2) + "}"
        let outcome = try tool.run(
            ["verify", "--stream"], input: ["{}", long, "{}", longest, long].joined(separator: "\n"))
        #expect(outcome.status == 1)
        let primaries = outcome.output.split(separator: "\n").compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["primary"] as? String
        }
        #expect(
            primaries == [
                "format.no_credential", "limit.size", "format.no_credential", "format.no_credential", "limit.size",
            ])
    }

    /// Standard input is read once, also where it holds several.
    @Test func severalTextsOfQRCodesMayComeFromStandardInput() throws {
        let outcome = try CommandLineTool().run(
            ["verify", "-", "--format", "ndjson"], input: "TESTAMUR1:x\r\nTESTAMUR1:y\n")
        #expect(outcome.status == 1)
        #expect(lines(outcome) == ["-!1 invalid qr.payload", "-!2 invalid qr.payload"])
    }

    @Test func foldersInsideOneAnotherHaveAnEnd() throws {
        let tool = try CommandLineTool()
        func nest(_ depth: Int) throws -> String {
            let path = "top" + String(repeating: "/d", count: depth - 1)
            try folder(tool, path)
            try tool.write(path + "/x.json", "{}")
            return path
        }
        _ = try nest(32)
        #expect(
            try lines(tool.run("verify", "top", "--format", "ndjson")).last?.hasSuffix("format.no_credential") == true)
        _ = try nest(33)
        #expect(try lines(tool.run("verify", "top", "--format", "ndjson")).last?.hasSuffix("folder.too_deep") == true)
    }

    @Test func anUnreadableFileIsSaidAndTheOthersAreJudged() throws {
        let tool = try CommandLineTool()
        try folder(tool, "f")
        try tool.write("f/a.json", "{}")
        #expect(mkfifo(tool.path("f/pipe"), 0o600) == 0)
        let outcome = try tool.run("verify", "f", "--format", "ndjson")
        #expect(outcome.status == 66 && lines(outcome) == ["f/a.json unknown format.no_credential"])
        #expect(outcome.errors.contains("[file.unreadable]"))
        try tool.write("f/b.json", "{")
        #expect(try tool.run("verify", "f").status == 1)
    }

    /// K11: neither zone nor language of the machine changes a byte of the report.
    @Test func placeAndLanguageOfTheMachineChangeNothing() throws {
        let job = try MainJob()
        let award = try job.issue(Self.header + Self.people[0])[0].file
        let at = ["--at", "2027-01-01T00:30:00Z"]
        let plain = try job.tool.run(["verify", award, "--format", "json"] + at + job.trust)
        #expect(!plain.output.isEmpty)
        for (zone, language) in [("Pacific/Kiritimati", "tr_TR.UTF-8"), ("Pacific/Niue", "ar_EG.UTF-8"), ("UTC", "C")] {
            let arguments =
                ["TZ=" + zone, "LC_ALL=" + language, "LANG=" + language, CommandLineTool.executable, "verify", award]
                + ["--format", "json"] + at + job.trust
            let other = try job.tool.finish(job.tool.start(arguments, program: "/usr/bin/env"))
            #expect(other.output == plain.output && other.status == plain.status, "\(zone) \(language)")
        }
    }
}
