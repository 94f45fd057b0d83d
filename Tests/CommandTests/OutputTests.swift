import Foundation
import TestSupport
import Testing

/// A program that is not part of Testamur and reads what it made.
struct Reader {
    let path: String

    /// - Returns: Nil, with a visible line, where it is not installed.
    init?(_ name: String, package: String) {
        guard let path = ["/usr/bin/", "/usr/local/bin/"].map({ $0 + name }).first(where: { access($0, X_OK) == 0 })
        else {
            print("SKIPPED \(name): not found (apt-get install \(package))")
            return nil
        }
        self.path = path
    }
}

/// What a batch is handed out as, read by programs of others.
@Suite(.serialized) struct OutputTests {
    private static let names: [(given: String, family: String)] = [
        ("Zoë", "Müller-Ørsted"), ("Θεοδώρα", "Παπαδοπούλου"), ("Велизара", "Щъркелова"), ("Ţeodor", "Ștefănescu"),
        ("Łukasz", "Żółć-Gęślą"), ("Ģirts", "Šķēle"), ("@cmd|' /C calc'!A0", "Formula"), ("Siobhán", "Ní Ċeallaiġ"),
    ]

    private func job(_ options: [String], rows: Int = names.count) throws -> (
        job: MainJob, files: [(file: String, id: String)]
    ) {
        let job = try MainJob()
        var roster = "First name,Last name,ID number,Email address,Course total (Letter)\n"
        for (row, name) in Self.names.prefix(rows).enumerated() {
            roster += "\(name.given),\(name.family),SW-\(row),learner\(row)@mail.example,1\n"
        }
        try job.tool.write("roster.csv", roster)
        try MainJob.demand(job.tool.run(command + options + MainJob.pass))
        return (job, try job.index("awards"))
    }

    private let command = ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"]

    private func uuid(_ id: String) -> String { String(id.dropFirst("urn:uuid:".count)) }

    private func run(_ reader: Reader, _ arguments: [String], in tool: CommandLineTool) throws
        -> CommandLineTool.Outcome
    {
        try tool.finish(tool.start(arguments, program: reader.path))
    }

    @Test func certificatesCarryTheCredentialAndEveryScript() throws {
        let (job, files) = try job(["--output", "pdf"])
        for (position, award) in files.enumerated() {
            let pdf = "awards/certificates/\(uuid(award.id)).pdf"
            #expect(try job.tool.bytes(pdf).starts(with: "%PDF-".utf8))
            if let detach = Reader("pdfdetach", package: "poppler-utils") {
                let out = "detached-\(position).json"
                #expect(try run(detach, ["-save", "1", "-o", out, pdf], in: job.tool).status == 0)
                #expect(try job.tool.bytes(out) == job.tool.bytes(award.file))
            }
            if let info = Reader("pdfinfo", package: "poppler-utils") {
                // Who cannot see it has it read aloud: paragraphs in order, a title, a language.
                let facts = try run(info, [pdf], in: job.tool).output
                #expect(facts.contains(/Tagged: +yes/) && facts.contains("Title:"))
                let structure = try run(info, ["-struct-text", pdf], in: job.tool)
                #expect(structure.errors.isEmpty, "\(structure.errors)")
                let read = structure.output
                let name = Self.names[position]
                #expect(Self.squeezed(read).contains(Self.squeezed(name.given + name.family)), "\(name)")
            }
            if let text = Reader("pdftotext", package: "poppler-utils") {
                let shown = try run(text, ["-enc", "UTF-8", "-nopgbrk", pdf, "-"], in: job.tool).output
                let name = Self.names[position]
                #expect(Self.squeezed(shown).contains(Self.squeezed(name.given + name.family)), "\(name)")
            }
        }
    }

    /// Names with the signs of a PDF's texts, dictionaries and comments come back as they are: on the page, in its structure, and in
    /// the title that a reader shows.
    @Test(arguments: [
        (#"A) Tj ET (B"#, #"C\)"#), (#"((("#, #")))\"#), (#"\101\n"#, #"<41>>endobj"#),
        (#"%PDF [x] {y}"#, #"/Root 1 0 R"#),
    ])
    func signsOfAPDFAreLettersOfAName(_ given: String, _ family: String) throws {
        let job = try MainJob()
        try job.tool.write(
            "roster.csv", "First name,Last name,ID number,Course total (Letter)\n\(given),\(family),SW-1,1\n")
        try MainJob.demand(job.tool.run(command + ["--output", "pdf"] + MainJob.pass))
        let pdf = "awards/certificates/\(uuid(try #require(job.index("awards").first).id)).pdf"
        let name = Self.squeezed(given + family)
        if let text = Reader("pdftotext", package: "poppler-utils") {
            let shown = try run(text, ["-enc", "UTF-8", "-nopgbrk", pdf, "-"], in: job.tool)
            #expect(Self.squeezed(shown.output).contains(name) && shown.errors.isEmpty, "\(shown.errors)")
        }
        if let info = Reader("pdfinfo", package: "poppler-utils") {
            let read = try run(info, ["-struct-text", pdf], in: job.tool)
            #expect(Self.squeezed(read.output).contains(name) && read.errors.isEmpty, "\(read.errors)")
            #expect(try run(info, [pdf], in: job.tool).errors.isEmpty)
        }
        if let detach = Reader("pdfdetach", package: "poppler-utils") {
            #expect(try run(detach, ["-list", pdf], in: job.tool).output.contains("1 embedded file"))
        }
    }

    /// Without white space, composed: text that comes out of a page has its letters, not its spaces.
    private static func squeezed(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.filter { !$0.isWhitespace }
    }

    @Test func aPageShowsItsCodeAndNothingButInk() throws {
        guard let draw = Reader("pdftoppm", package: "poppler-utils"),
            let scan = Reader("zbarimg", package: "zbar-tools")
        else { return }
        let (job, files) = try job(["--output", "pdf"], rows: 1)
        let award = try #require(files.first)
        let pdf = "awards/certificates/\(uuid(award.id)).pdf"
        #expect(try run(draw, ["-r", "300", "-png", pdf, "page"], in: job.tool).status == 0)
        let first = try job.tool.bytes("page-1.png")
        let blank = try job.tool.bytes("page-2.png")
        #expect(first.count > 20_000 && blank.count > 20_000)
        let scanned = try run(scan, ["-q", "--raw", "page-2.png"], in: job.tool).output
            .trimmingCharacters(in: .newlines)
        #expect(scanned.hasPrefix("TESTAMUR1:"))
        guard let python = Reader("python3", package: "python3") else { return }
        // Another reader of the same text, of thirty lines: RFC 9285 and zlib.
        try job.tool.write(
            "unpack.py",
            """
            import sys, zlib
            letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
            text = open(sys.argv[1]).read().strip("\\n")[len("TESTAMUR1:"):]
            out = bytearray()
            for start in range(0, len(text), 3):
                digits = [letters.index(c) for c in text[start:start + 3]]
                value = sum(d * 45 ** i for i, d in enumerate(digits))
                out += value.to_bytes(len(digits) - 1, "big")
            open(sys.argv[2], "wb").write(zlib.decompress(bytes(out)))
            """)
        try job.tool.write("scanned.txt", scanned)
        #expect(try run(python, ["unpack.py", "scanned.txt", "scanned.json"], in: job.tool).status == 0)
        #expect(try job.tool.bytes("scanned.json") == job.tool.bytes(award.file))
    }

    @Test(arguments: ["json,nothing", "json,", ",", "", "json, zip"])
    func whatIsNoOutputIsRefused(_ value: String) throws {
        let tool = try CommandLineTool()
        let outcome = try tool.run([
            "issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "x", "--output", value,
        ])
        #expect(outcome.status == 64 && outcome.errors.contains("badge-png"))
    }

    @Test func badgesHoldTheCredentialForEverybody() throws {
        let (job, files) = try job(["--output", "badge-png,badge-svg"], rows: 2)
        try job.publish()
        let award = try #require(files.first)
        let stem = "awards/badges/\(uuid(award.id))"
        #expect(try job.tool.run(["verify", stem + ".png", stem + ".svg"] + job.trust).status == 0)
        guard let python = Reader("python3", package: "python3") else { return }
        try job.tool.write(
            "unbake.py",
            """
            import sys, struct, zlib
            data = open(sys.argv[1], "rb").read()
            assert data[:8] == bytes([137, 80, 78, 71, 13, 10, 26, 10])
            place, found = 8, []
            while place < len(data):
                size, kind = struct.unpack(">I4s", data[place:place + 8])
                body = data[place + 8:place + 8 + size]
                assert zlib.crc32(kind + body) == struct.unpack(">I", data[place + 8 + size:place + 12 + size])[0]
                if kind == b"iTXt" and body.startswith(b"openbadgecredential" + bytes(5)):
                    found.append(body[len("openbadgecredential") + 5:])
                place += 12 + size
            assert len(found) == 1
            open(sys.argv[2], "wb").write(found[0])
            """)
        #expect(try run(python, ["unbake.py", stem + ".png", "unbaked.json"], in: job.tool).status == 0)
        #expect(try job.tool.bytes("unbaked.json") == job.tool.bytes(award.file))
    }

    @Test func joinedFilesAndManifestAgree() throws {
        let (job, files) = try job(
            [
                "--output", "ndjson", "--output", "zip", "--output", "mail-merge", "--output", "badge-svg",
                "--link-base", "https://sonnwald.example/awards/",
            ])
        let lines = try job.tool.text("awards/credentials.ndjson").split(separator: "\n").map(String.init)
        #expect(lines == (try files.map { try job.tool.text($0.file) }))

        let mails = try job.tool.text("awards/mail-merge.csv")
        #expect(mails.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        let rows = mails.split(separator: "\n")
        #expect(rows.count == files.count + 1)
        #expect(rows[1].hasPrefix("learner0@mail.example,Zoë Müller-Ørsted,"))
        #expect(rows[7].contains(",'@cmd|' /C calc'!A0"))
        #expect(rows[1].contains("&issueYear=2026&issueMonth=5&"))
        #expect(rows[1].contains("&certUrl=https%3A%2F%2Fsonnwald.example%2Fawards%2F\(uuid(files[0].id))&"))

        let manifest = try #require(
            JSONSerialization.jsonObject(with: Data(job.tool.bytes("awards/manifest.json"))) as? [String: Any])
        let listed = try #require(manifest["files"] as? [[String: String]])
        #expect(listed.count == files.count * 2 + 4)
        guard let sum = Reader("sha256sum", package: "coreutils") else { return }
        try job.tool.write(
            "sums", listed.map { "\($0["sha256"] ?? "")  awards/\($0["file"] ?? "")\n" }.joined())
        #expect(try run(sum, ["--check", "--strict", "--quiet", "sums"], in: job.tool).status == 0)

        guard let python = Reader("python3", package: "python3") else { return }
        try job.tool.write(
            "unzip.py",
            """
            import zipfile
            archive = zipfile.ZipFile("awards/awards.zip")
            assert archive.testzip() is None
            names = archive.namelist()
            assert len(names) == len(set(names)) == \(files.count * 2)
            for name in names:
                assert archive.read(name) == open("awards/" + name, "rb").read()
            """)
        let unzipped = try run(python, ["unzip.py"], in: job.tool)
        #expect(unzipped.status == 0, "\(unzipped.errors)")
    }

    @Test func theSameCommandMakesTheSameFiles() throws {
        let options = ["--output", "pdf", "--output", "zip", "--output", "badge-png"]
        let (job, files) = try job(options, rows: 3)
        let manifest = try job.tool.bytes("awards/manifest.json")
        // One certificate is gone, one is cut off, a file was left over by somebody who was killed.
        let certificates = files.map { job.tool.path("awards/certificates/\(uuid($0.id)).pdf") }
        try FileManager.default.removeItem(atPath: certificates[0])
        try Data(try Data(contentsOf: URL(fileURLWithPath: certificates[1])).dropLast(100))
            .write(to: URL(fileURLWithPath: certificates[1]))
        try job.tool.write("awards/certificates/.part-x.pdf", "%PDF-")
        try MainJob.demand(job.tool.run(command + options + ["--resume"] + MainJob.pass))
        #expect(try job.tool.bytes("awards/manifest.json") == manifest)
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("awards/certificates/.part-x.pdf")))
    }

    @Test func aDesignOfOnesOwnIsUsedOrRefused() throws {
        let job = try MainJob()
        try job.tool.write("roster.csv", "First name,Last name,ID number,Course total (Letter)\nMira,Kallio,SW-1,1\n")
        func issue(_ text: String, more: String = "") throws -> CommandLineTool.Outcome {
            try job.tool.write(
                "own.svg",
                #"<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect id="a" width="280" height="80" data-text="\#(text)"/>\#(more)</svg>"#
            )
            return try job.tool.run(
                command + ["--output", "pdf", "--certificate-design", "own.svg"] + MainJob.pass)
        }
        let unknown = try issue("{surname}")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("[design.field]"))
        let outside = try issue("{learner}", more: #"<image href="http://tracker.example/"/>"#)
        #expect(outside.status == 65)
        #expect(outside.errors.contains("[design.external]"))
        // Copies of copies, nine times over: two kilobytes that are read and that nobody can draw.
        let copies = (1...9).map { level in
            #"<g id="g\#(level)">"# + String(repeating: ##"<use href="#g\##(level - 1)"/>"##, count: 10) + "</g>"
        }
        let endless = try issue(
            "{learner}",
            more: #"<defs><rect id="g0" width="1" height="1"/>"# + copies.joined() + ##"</defs><use href="#g9"/>"##)
        #expect(endless.status == 65)
        #expect(endless.errors.contains("own.svg") && endless.errors.contains("[design.syntax]"))
        #expect(!FileManager.default.fileExists(atPath: job.tool.path("awards")), "nothing was signed")
        #expect(try issue("for {learner}").status == 0)
        // Another design: drawn anew.
        let award = try #require(try job.index("awards").first)
        let pdf = "awards/certificates/\(uuid(award.id)).pdf"
        let first = try job.tool.bytes(pdf)
        #expect(try issue("to {learner}").status == 0)
        #expect(try job.tool.bytes(pdf) != first)
    }

    @Test func withoutTheHelperThereIsAWayOut() throws {
        let job = try MainJob()
        try job.tool.write("roster.csv", "First name,Last name,ID number,Course total (Letter)\nMira,Kallio,SW-1,1\n")
        let environment = ["TESTAMUR_HELPER=testamur-helper", CommandLineTool.executable]
        let outcome = try job.tool.finish(
            job.tool.start(environment + command + ["--output", "pdf"] + MainJob.pass, program: "/usr/bin/env"))
        #expect(outcome.status == 69)
        #expect(outcome.errors.contains("[helper.missing]"))
        // What needs none of it goes on.
        #expect(
            try job.tool.finish(job.tool.start(environment + command + MainJob.pass, program: "/usr/bin/env")).status
                == 0)
    }
}
