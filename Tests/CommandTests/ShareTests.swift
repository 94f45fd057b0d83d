import Encodings
import Foundation
import Testing

/// Every form of a share, as its recipient gets it, and each way in which there is none.
@Suite("Shares", .serialized)
struct ShareTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter),holder"
    private let pass = MainJob.pass
    private let wallet = ["--wallet", "mira.wallet"] + MainJob.pass
    private let job: MainJob
    private var tool: CommandLineTool { job.tool }
    private let awards: [(file: String, id: String)]
    private let records: [String]

    init() throws {
        job = try MainJob()
        try MainJob.demand(job.tool.run(["wallet", "create"] + wallet + MainJob.cheap))
        let holder = try MainJob.demand(job.tool.run(["wallet", "key", "--for", "did:web:sonnwald.example"] + wallet))
            .output.trimmingCharacters(in: .newlines)
        awards = try job.issue(
            "\(Self.header)\nMira,Kallio-Brandt,m@mail.example,SW-1,1,\(holder)\nÖmer,Çelik,o@mail.example,SW-2,2,\n")
        let added = try MainJob.demand(
            job.tool.run(["wallet", "add"] + awards.map(\.file) + job.trust + wallet))
        records = added.output.split(separator: "\n").map(String.init)
    }

    private func share(_ ids: [String], as form: String, _ out: String, _ more: [String] = []) throws
        -> CommandLineTool.Outcome
    {
        try tool.run(
            ["wallet", "share"] + ids + [
                "--with", "Works", "--purpose", "job", "--until", "2126-12-31", "--as", form, "--out", out, "--yes",
            ] + more + wallet)
    }

    private func count() throws -> Int {
        let shares = try tool.run(["wallet", "shares", "--format", "json"] + wallet).json as? [Any]
        return try #require(shares).count
    }

    @Test func aFileForAKeyOpensWithIt() throws {
        try MainJob.demand(tool.run(["key", "generate", "--out", "works.key"] + pass + MainJob.cheap))
        let key = try tool.run("key", "show", "works.key", "--format", "did").output.trimmingCharacters(in: .newlines)
        try MainJob.demand(share(records, as: "encrypted", "for-works.json", ["--recipient-key", key]))
        let text = try tool.text("for-works.json")
        #expect(!text.contains("Mira") && !text.contains("Works"))

        let told = try MainJob.demand(tool.run("open", "for-works.json"))
        #expect(told.errors.contains(key.dropFirst("did:key:".count)))
        let opened = try MainJob.demand(
            tool.run(["open", "for-works.json", "--key", "works.key", "--out", "in"] + pass))
        #expect(opened.output == "in/award-1.json\nin/award-2.json\n")
        for (index, award) in awards.enumerated() {
            #expect(try tool.bytes("in/award-\(index + 1).json") == tool.bytes(award.file))
        }
        #expect(try tool.run(["verify", "in"] + job.trust).status == 0)

        let full = try tool.run(["open", "for-works.json", "--key", "works.key", "--out", "in"] + pass)
        #expect(full.status == 73 && full.errors.contains("[file.folder_not_empty]"))
        let other = try tool.run(["open", "for-works.json", "--key", "anchor.key", "--out", "x"] + pass)
        #expect(other.status == 77 && other.errors.contains("[share.other_recipient]"))
        let typed = try tool.run(["open", "for-works.json", "--out", "x"] + pass)
        #expect(typed.status == 77 && typed.errors.contains("[share.other_recipient]"))
        try tool.write("cut.json", String(text.dropLast(20)))
        #expect(try tool.run("open", "cut.json").errors.contains("[share.malformed]"))
        #expect(try tool.run("open", awards[0].file).errors.contains("[share.malformed]"))
        #expect(!FileManager.default.fileExists(atPath: tool.path("x")))
    }

    /// A drawing does not show that an award was revoked: whoever wants one all the same says so.
    @Test func whatIsNotInForceIsDrawnOnlyForWhoSaysSo() throws {
        try MainJob.demand(tool.run(["revoke", awards[0].id, "--workspace", "office"] + pass))
        try job.publish()
        try MainJob.demand(tool.run(["wallet", "list"] + job.trust + wallet))
        for form in ["pdf", "png", "qr"] {
            let refused = try share([records[0]], as: form, "revoked." + form)
            #expect(refused.status == 65 && refused.errors.contains("[share.not_in_force]"), "\(form)")
            #expect(refused.errors.contains("--although-not-in-force"))
            #expect(!FileManager.default.fileExists(atPath: tool.path("revoked." + form)))
        }
        #expect(try count() == 0)
        try MainJob.demand(share([records[0]], as: "pdf", "revoked.pdf", ["--although-not-in-force"]))
        #expect(try tool.bytes("revoked.pdf").starts(with: "%PDF-".utf8))
        #expect(try tool.run(["verify", "revoked.pdf"] + job.trust).status == 1)
        // One that stands needs no word; a whole credential is checked by whoever gets it.
        try MainJob.demand(share([records[1]], as: "pdf", "good.pdf"))
        try tool.write("told", "seven words that were told by phone\n")
        let lock = ["--share-passphrase-file", "told"] + MainJob.cheap
        try MainJob.demand(share([records[0]], as: "encrypted", "sealed.json", lock))
    }

    @Test func aFileForAPassphraseOpensWithIt() throws {
        try tool.write("told", "seven words that were told by phone\n")
        let lock = ["--share-passphrase-file", "told"] + MainJob.cheap
        // Whoever is told it must not get the wallet with it.
        let own = ["--share-passphrase-file", MainJob.pass[1]] + MainJob.cheap
        let refused = try share([records[0]], as: "encrypted", "sealed.json", own)
        #expect(refused.status == 65 && refused.errors.contains("[share.passphrase_of_wallet]"), "\(refused.errors)")
        #expect(!FileManager.default.fileExists(atPath: tool.path("sealed.json")))
        try MainJob.demand(share([records[0]], as: "encrypted", "sealed.json", lock))
        let opened = try tool.run(
            "wallet", "open-share", "sealed.json", "--out", "in", "--passphrase-file", "told")
        #expect(opened.status == 0)
        #expect(try tool.bytes("in/award-1.json") == tool.bytes(awards[0].file))
        let wrong = try tool.run(["open", "sealed.json", "--out", "y"] + pass)
        #expect(wrong.status == 77 && wrong.errors.contains("[share.wrong_passphrase]"))
    }

    @Test func aCertificateHasTheCredentialInside() throws {
        try MainJob.demand(share([records[0]], as: "pdf", "award.pdf"))
        #expect(try tool.bytes("award.pdf").starts(with: "%PDF-".utf8))
        let attached = try tool.finish(
            tool.start(["-saveall", "-o", tool.folder, "award.pdf"], program: "/usr/bin/pdfdetach"))
        #expect(attached.status == 0)
        #expect(try tool.bytes("credential.json") == tool.bytes(awards[0].file))
    }

    @Test func aBadgeHasTheCredentialInsideAndIsHandedOnAsItIs() throws {
        try MainJob.demand(share([records[0]], as: "png", "badge.png"))
        try MainJob.demand(tool.run("unbake", "badge.png", "--out", "out.json"))
        #expect(try tool.bytes("out.json") == tool.bytes(awards[0].file))
        #expect(try tool.run(["verify", "badge.png"] + job.trust).status == 0)
        // A badge that came as a picture leaves as that picture; its credential can be presented.
        let added = try MainJob.demand(tool.run(["wallet", "add", "badge.png"] + wallet))
        let picture = added.output.trimmingCharacters(in: .newlines)
        try MainJob.demand(share([picture], as: "png", "again.png"))
        #expect(try tool.bytes("again.png") == tool.bytes("badge.png"))
        let asked = ["--challenge", "c", "--domain", "d"]
        try MainJob.demand(share([picture], as: "presentation", "shown.json", asked))
        #expect(try tool.run(["verify", "shown.json"] + asked + job.trust).status == 0)
    }

    @Test func aCodeIsTheCredential() throws {
        try MainJob.demand(share([records[0]], as: "qr", "code.png"))
        let scanned = try tool.finish(tool.start(["--raw", "-q", "code.png"], program: "/usr/bin/zbarimg"))
        #expect(scanned.output.hasPrefix("TESTAMUR1:"))
        // A name of a drawing gets a drawing.
        try MainJob.demand(share([records[0]], as: "qr", "code.svg"))
        #expect(try tool.text("code.svg").contains("<svg"))
    }

    @Test func whatIsTooLargeForACodeIsNoCode() throws {
        var state: UInt64 = 7
        let long = String(
            (0..<6_000).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((state >> 40) % 26)))
            })
        let award = try tool.text(awards[0].file).replacingOccurrences(
            of: #""credentialSubject":{"#, with: #""description":"\#(long)","credentialSubject":{"#)
        try tool.write("long.json", award)
        let added = try MainJob.demand(tool.run(["wallet", "add", "long.json"] + wallet))
        let id = added.output.trimmingCharacters(in: .newlines)
        let refused = try share([id], as: "qr", "code.png", ["--although-not-in-force"])
        #expect(refused.status == 65 && refused.errors.contains("[share.qr_too_large]"), "\(refused.errors)")
        #expect(try count() == 0)
    }

    @Test func whatCannotBeSharedIsNotRemembered() throws {
        try tool.write("odd.txt", "no credential\n")
        let odd = try MainJob.demand(tool.run(["wallet", "add", "odd.txt"] + wallet))
            .output.trimmingCharacters(in: .newlines)
        let asked = ["--challenge", "c", "--domain", "d"]
        let cases: [([String], String, [String], Int32, String)] = [
            (records, "pdf", [], 65, "share.single"),
            ([odd], "pdf", [], 65, "share.not_drawable"),
            ([odd], "png", [], 65, "share.not_drawable"),
            ([odd], "qr", [], 65, "share.not_drawable"),
            ([odd], "presentation", asked, 65, "wallet.not_presentable"),
            ([records[1]], "presentation", asked, 65, "holder.unbound"),
            ([records[0]], "presentation", [], 64, "usage"),
            ([records[0]], "pdf", asked, 64, "usage"),
            ([records[0]], "pdf", ["--recipient-key", "z6Mk"], 64, "usage"),
            ([records[0]], "encrypted", ["--recipient-key", "z6Mk"], 65, ""),
            (["ffffffffffff"], "pdf", [], 65, "wallet.record_unknown"),
        ]
        for (ids, form, more, status, code) in cases {
            let outcome = try share(ids, as: form, "none", more)
            #expect(outcome.status == status, "\(form) \(code): \(outcome.errors)")
            #expect(outcome.errors.contains("[\(code)"), "\(form) \(code): \(outcome.errors)")
        }
        let past = try tool.run(
            ["wallet", "share", records[0], "--with", "W", "--purpose", "p", "--until", "2001-01-01", "--as", "pdf"]
                + ["--out", "none", "--yes"] + wallet)
        #expect(past.errors.contains("[share.end_past]"))
        // Before anything is shown that shall be agreed to.
        #expect(!past.errors.contains("will see"), "\(past.errors)")
        #expect(!FileManager.default.fileExists(atPath: tool.path("none")))
        #expect(try count() == 0)
        try tool.write("there", "")
        #expect(try share([records[0]], as: "pdf", "there").status == 73)
        // Where no file can be made, nothing was shared.
        #expect(try share([records[0]], as: "pdf", "missing/folder.pdf").errors.contains("[file.io]"))
        #expect(try count() == 0)
    }
}

/// P01 to P07 as far as a file goes: a presentation that was changed, stripped, or passed on.
@Suite("Presentations", .serialized)
struct PresentationRowTests {
    @Test func eachRowHasItsReason() throws {
        let job = try MainJob()
        let tool = job.tool
        let wallet = ["--wallet", "mira.wallet"] + MainJob.pass
        try MainJob.demand(tool.run(["wallet", "create"] + wallet + MainJob.cheap))
        let holder = try MainJob.demand(tool.run(["wallet", "key", "--for", "x"] + wallet))
            .output.trimmingCharacters(in: .newlines)
        let header = "First name,Last name,Email address,ID number,Course total (Letter),holder"
        let awards = try job.issue(
            "\(header)\nMira,Kallio-Brandt,m@mail.example,SW-1,1,\(holder)\nÖmer,Çelik,o@mail.example,SW-2,2,\n")
        let record = try MainJob.demand(tool.run(["wallet", "add", awards[0].file] + wallet))
            .output.trimmingCharacters(in: .newlines)
        let asked = ["--challenge", "c-1", "--domain", "works.example"]
        try MainJob.demand(
            tool.run(
                [
                    "wallet", "share", record, "--with", "W", "--purpose", "p", "--until", "2126-12-31", "--as",
                    "presentation", "--out", "shown.json", "--yes",
                ] + asked + wallet))
        func primary(_ file: String, _ arguments: [String]) throws -> String? {
            let outcome = try tool.run(["verify", file, "--format", "json"] + arguments + job.trust)
            return (outcome.json as? [String: Any])?["primary"] as? String
        }
        // The twin of them all.
        #expect(try tool.run(["verify", "shown.json"] + asked + job.trust).status == 0)
        #expect(try primary("shown.json", asked) == nil)

        let shown = try tool.text("shown.json")
        // P01: a proof over something else.
        try tool.write("changed.json", shown.replacingOccurrences(of: "works.example", with: "other.example"))
        #expect(try primary("changed.json", ["--challenge", "c-1", "--domain", "other.example"]) == "proof.signature")
        // P02: the credentials without the proof around them.
        let end = try #require(shown.range(of: #","proof":{"#, options: .backwards))
        try tool.write("bare.json", shown[..<end.lowerBound] + "}")
        #expect(try primary("bare.json", asked) == "presentation.unsigned")
        // P03, P04: shown to somebody else, or for another question.
        #expect(
            try primary("shown.json", ["--challenge", "c-2", "--domain", "works.example"]) == "presentation.challenge")
        #expect(
            try primary("shown.json", ["--challenge", "c-1", "--domain", "other.example"]) == "presentation.domain")
        #expect(try primary("shown.json", []) == "presentation.challenge")

        // P05, P06: another person's credential under the same signature; made by hand, because the wallet refuses.
        let stranger = try MainJob.demand(tool.run(["wallet", "add", awards[1].file] + wallet))
            .output.trimmingCharacters(in: .newlines)
        let mixed = try tool.run(
            ["wallet", "present", record, stranger, "--out", "mixed.json", "--yes"] + asked + wallet)
        #expect(mixed.status == 65 && mixed.errors.contains("[holder.unbound]"))
        let other = try tool.text(awards[1].file)
        try tool.write(
            "slipped.json",
            shown.replacingOccurrences(
                of: #""verifiableCredential":["#, with: #""verifiableCredential":["# + other + ","))
        #expect(try primary("slipped.json", asked) == "proof.signature")
    }
}
