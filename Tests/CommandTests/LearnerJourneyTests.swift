import Encodings
import Foundation
import JSON
import Testing

/// The learner's journey with nothing but the help: keep, look, share, and see later what was shared.
@Suite("The learner's journey", .serialized)
struct LearnerJourneyTests {
    private static let header = "First name,Last name,Email address,ID number,Course total (Letter),holder"
    private let pass = MainJob.pass
    private let wallet = ["--wallet", "mira.wallet"] + MainJob.pass
    /// Long after these tests were written, before the calendar ends.
    private let until = "2126-12-31"

    private func objects(_ outcome: CommandLineTool.Outcome) throws -> [[String: Any]] {
        try #require(outcome.json as? [[String: Any]])
    }

    private func lines(_ outcome: CommandLineTool.Outcome) -> [String] {
        outcome.output.split(separator: "\n").map(String.init)
    }

    /// A wallet, and two awards bound to its key for the issuer.
    private func begin(_ job: MainJob) throws -> [(file: String, id: String)] {
        let tool = job.tool
        try MainJob.demand(tool.run(["wallet", "create"] + wallet + MainJob.cheap))
        let holder = try MainJob.demand(tool.run(["wallet", "key", "--for", "did:web:sonnwald.example"] + wallet))
            .output.trimmingCharacters(in: .newlines)
        return try job.issue(
            """
            \(Self.header)
            Mira,Kallio-Brandt,mira@mail.example,SW-1,1,\(holder)
            Ömer,Çelik,omer@mail.example,SW-2,2,

            """)
    }

    @Test func keepLookShareWithdraw() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try begin(job)

        // She adds what she was sent; it is checked on the way in.
        let added = try MainJob.demand(tool.run(["wallet", "add", awards[0].file] + job.trust + wallet))
        let record = try #require(lines(added).first)
        let listed = try MainJob.demand(tool.run(["wallet", "list"] + wallet))
        #expect(listed.output.contains("Reading and cleaning sensor data"))
        #expect(listed.output.contains("8 May 2026"))
        let card = try #require(try objects(tool.run(["wallet", "list", "--format", "json"] + wallet)).first)
        #expect((card["state"] as? [String: Any])?["state"] as? String == "valid")
        #expect((card["issuer"] as? [String: Any])?["registryName"] as? String == "Hochschule Sonnwald")
        #expect(card["record"] as? String == record)
        let shown = try MainJob.demand(tool.run(["wallet", "show", String(record.prefix(6))] + wallet))
        #expect(shown.output.contains("Mira Kallio-Brandt"))
        let raw = try MainJob.demand(tool.run(["wallet", "show", record, "--format", "raw"] + wallet))
        #expect(try Array(raw.output.utf8) == tool.bytes(awards[0].file))

        // An employer asks; she is told what will be seen, and has to say yes.
        let share = [
            "wallet", "share", record, "--with", "Sonnwald Works", "--purpose", "application 17", "--until", until,
            "--as", "presentation", "--challenge", "c-1", "--domain", "works.example", "--out", "shown.json",
        ]
        let unconfirmed = try tool.run(share + wallet)
        #expect(unconfirmed.status == 64 && unconfirmed.errors.contains("[confirm.needed]"))
        #expect(unconfirmed.errors.contains("Mira Kallio-Brandt"))
        #expect(!FileManager.default.fileExists(atPath: tool.path("shown.json")))
        #expect(try objects(tool.run(["wallet", "shares", "--format", "json"] + wallet)).isEmpty)
        let shared = try MainJob.demand(tool.run(share + ["--yes"] + wallet))
        let id = try #require(lines(shared).last)

        // The employer checks it: valid, for this challenge.
        let asked = ["--challenge", "c-1", "--domain", "works.example", "--format", "json"]
        let valid = try tool.run(["verify", "shown.json"] + asked + job.trust)
        #expect(valid.status == 0)
        let late = try tool.run(["verify", "shown.json", "--at", "2127-01-01T00:06:00Z"] + asked + job.trust)
        #expect(late.status == 1)
        #expect((late.json as? [String: Any])?["primary"] as? String == "proof.time")

        // She withdraws it; what was handed over stays as it is.
        let one = try #require(try objects(tool.run(["wallet", "shares", "--format", "json"] + wallet)).first)
        #expect(one["share"] as? String == id && one["state"] as? String == "active")
        #expect(one["with"] as? String == "Sonnwald Works" && one["records"] as? [String] == [record])
        try MainJob.demand(tool.run(["wallet", "withdraw", String(id.prefix(8))] + wallet))
        let now = try #require(try objects(tool.run(["wallet", "shares", "--format", "json"] + wallet)).first)
        #expect(now["state"] as? String == "withdrawn" && now["withdrawn"] != nil)
        #expect(try tool.run(["verify", "shown.json"] + asked + job.trust).status == 0)
        #expect(try tool.run(["wallet", "log"] + wallet).output.contains("Sonnwald Works"))
        #expect(try tool.run(["wallet", "show", record] + wallet).output.contains("Sonnwald Works"))
        let unknown = try tool.run(["wallet", "withdraw", "ffffffffffff"] + wallet)
        #expect(unknown.status == 65 && unknown.errors.contains("[share.unknown]"))
    }

    /// `wallet present` keeps the rules of `share --as presentation`: told, asked, with an end, and found again.
    @Test func whatIsPresentedIsAShareLikeAnyOther() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try begin(job)
        let added = try MainJob.demand(tool.run(["wallet", "add", awards[0].file] + wallet))
        let record = try #require(lines(added).first)
        let present = ["wallet", "present", record, "--challenge", "c-1", "--domain", "works.example"]
        func shares() throws -> [[String: Any]] {
            try objects(tool.run(["wallet", "shares", "--format", "json"] + wallet))
        }

        // Nobody was asked, or nothing could be written: no file, no share, no line in the log.
        let unasked = try tool.run(present + ["--out", "shown.json"] + wallet)
        #expect(unasked.status == 64 && unasked.errors.contains("[confirm.needed]"), "\(unasked.errors)")
        #expect(unasked.errors.contains("Mira Kallio-Brandt") && unasked.errors.contains("refuse it after"))
        let nowhere = try tool.run(present + ["--out", "nodir/shown.json", "--yes"] + wallet)
        #expect(
            nowhere.status == 74 && nowhere.errors.contains("The folder of nodir/shown.json does not exist"),
            "\(nowhere.errors)")
        #expect(!nowhere.errors.contains("Mira"))
        let past = try tool.run(present + ["--out", "shown.json", "--yes", "--until", "2020-01-01"] + wallet)
        #expect(past.status == 65 && past.errors.contains("[share.end_past]"))
        #expect(!FileManager.default.fileExists(atPath: tool.path("shown.json")))
        #expect(try shares().isEmpty)
        #expect(try !tool.run(["wallet", "log"] + wallet).output.contains("works.example"))

        let shown = try MainJob.demand(tool.run(present + ["--out", "shown.json", "--yes"] + wallet))
        let one = try #require(try shares().first)
        #expect(one["share"] as? String == lines(shown).last && one["with"] as? String == "works.example")
        #expect(one["as"] as? String == "presentation" && one["state"] as? String == "active")
        #expect(one["records"] as? [String] == [record])
        let here = URL(fileURLWithPath: tool.folder).resolvingSymlinksInPath().path + "/shown.json"
        #expect(one["file"] as? String == here)
        for command in [["shares"], ["report"]] {
            #expect(try tool.run(["wallet"] + command + wallet).output.contains("made here: \(here)"))
        }
        #expect(try tool.run(["wallet", "show", record] + wallet).output.contains("shared with works.example"))
        #expect(try tool.text("shown.json").contains(#""expires":"#))
        // The end is the verifier's too.
        let asked = ["--challenge", "c-1", "--domain", "works.example", "--format", "json"]
        #expect(try tool.run(["verify", "shown.json"] + asked + job.trust).status == 0)
        let late = try tool.run(["verify", "shown.json", "--at", "2126-01-01T00:00:00Z"] + asked + job.trust)
        #expect((late.json as? [String: Any])?["primary"] as? String == "proof.time")
        // What goes elsewhere with an export does not say where files lie here.
        try MainJob.demand(tool.run(["wallet", "export", "--in-the-clear", "--out", "clear"] + wallet))
        let index = try tool.text("clear/index.json")
        #expect(index.contains("works.example") && !index.contains(here))
    }

    /// What checks leave outside of the wallet is named, with what is in it; before any check there is nothing to name.
    @Test func whatChecksRememberIsNamed() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try begin(job)
        func report() throws -> (lines: String, json: [String: Any]?) {
            let json = try tool.run(["wallet", "report", "--format", "json"] + wallet).json as? [String: Any]
            return (try tool.run(["wallet", "report"] + wallet).output, json?["remembered"] as? [String: Any])
        }
        let added = try MainJob.demand(tool.run(["wallet", "add", awards[1].file] + wallet))
        let unchecked = try #require(lines(added).first)
        #expect(try report().json == nil && !report().lines.contains("remembered.json"))
        let nothing = try MainJob.demand(tool.run(["wallet", "remove", unchecked, "--yes"] + wallet))
        #expect(!nothing.errors.contains("remembered.json"), "\(nothing.errors)")

        let record = try #require(
            lines(try MainJob.demand(tool.run(["wallet", "add", awards[0].file] + job.trust + wallet))).first)
        let remembered = try #require(try report().json)
        let issuer = try #require((remembered["issuers"] as? [String])?.first)
        let list = try #require((remembered["status_lists"] as? [String])?.first)
        #expect(remembered["clock"] is String && (remembered["registries"] as? [String])?.count == 1)
        let file = try #require(remembered["file"] as? String)
        #expect(file.hasSuffix("/remembered.json") && FileManager.default.fileExists(atPath: file))
        let text = try report().lines
        for said in [file, issuer, list, "1 issuer:"] { #expect(text.contains(said), "\(text)") }

        let removed = try MainJob.demand(tool.run(["wallet", "remove", record, "--yes"] + wallet))
        #expect(removed.errors.contains("still remember its issuer, \(issuer)") && removed.errors.contains(file))
    }

    /// Everything a learner does, in the order in which the help tells it; every option that is typed stands in the help of its
    /// command.
    @Test func fromTheFirstDayToTheLast() throws {
        let job = try MainJob()
        let tool = job.tool
        func typed(_ arguments: [String], as wallet: [String]? = nil) throws -> CommandLineTool.Outcome {
            let command = arguments[0] == "stack" ? ["stack", "show"] : Array(arguments.prefix(2))
            let help = try tool.run(command + ["--help"]).output
            let whole = arguments + (wallet ?? self.wallet)
            for word in whole where word.hasPrefix("--") { #expect(help.contains(word), "\(command): \(word)") }
            return try MainJob.demand(tool.run(whole))
        }
        func cards(_ wallet: [String]? = nil) throws -> [[String: Any]] {
            try objects(typed(["wallet", "list", "--format", "json"], as: wallet))
        }

        // A wallet, a key for the issuer, and what the issuer sent in every form there is.
        _ = try typed(["wallet", "create"] + MainJob.cheap)
        let holder = try typed(["wallet", "key", "--for", "did:web:sonnwald.example"]).output
            .trimmingCharacters(in: .newlines)
        try tool.write("roster.csv", "\(Self.header)\nMira,Kallio-Brandt,mira@mail.example,SW-1,1,\(holder)\n")
        let forms = ["pdf", "badge-png", "badge-svg", "zip"].flatMap { ["--output", $0] }
        try MainJob.demand(
            tool.run(
                ["issue", MainJob.course, "roster.csv", "--workspace", "office", "--out", "awards"] + forms + pass))
        try job.publish()
        let award = try #require(try job.index("awards").first).file
        let all = try #require(FileManager.default.enumerator(atPath: tool.path("awards"))).compactMap { $0 as? String }
        let sent = [".pdf", ".png", ".svg", ".zip"].compactMap { end in all.first { $0.hasSuffix(end) } }
        #expect(sent.count == 4, "\(all)")
        let record = try #require(lines(typed(["wallet", "add", award] + job.trust)).first)
        for file in sent { _ = try typed(["wallet", "add", "awards/" + file] + job.trust) }
        // One award, however often it came.
        #expect(try cards().count == 1)
        let state = try cards().first?["state"] as? [String: Any]
        #expect(state?["state"] as? String == "valid")
        #expect(try typed(["wallet", "show", String(record.prefix(8))]).output.contains("Mira Kallio-Brandt"))

        // An employer gets it, for a purpose and until a day.
        let share = ["wallet", "share", record, "--with", "Sonnwald Works", "--purpose", "application 17"]
        let asked = ["--challenge", "c-1", "--domain", "works.example"]
        _ = try typed(
            share + ["--until", until, "--as", "presentation", "--out", "shown.json", "--yes"] + asked)
        #expect(try tool.run(["verify", "shown.json"] + asked + job.trust).status == 0)
        #expect(try typed(["wallet", "log"]).output.contains("Sonnwald Works"))
        #expect(try typed(["wallet", "shares"]).output.contains("Sonnwald Works"))
        // A presentation is taken apart like anything else that is sent.
        _ = try typed(["wallet", "add", "shown.json"] + job.trust)
        #expect(try cards().filter { $0["kind"] as? String == "award" }.count == 1)

        // What it counts towards, and nothing promised.
        try tool.write("rules.yaml", StackCommandTests.rules)
        let stack = try typed(["stack", "rules.yaml"] + job.trust).output
        #expect(stack.contains("Hochschule Sonnwald decides") && stack.contains("5 credits"))

        // The laptop is lost; another one, the backup, and the words on paper.
        try tool.write("paper", typed(["wallet", "backup", "--out", "stick"]).output)
        try tool.write("new", "another passphrase of words\n")
        let found = ["--wallet", "found.wallet", "--state", tool.path("other-state"), "--passphrase-file", "new"]
        try FileManager.default.removeItem(atPath: tool.path("mira.wallet"))
        _ = try typed(["wallet", "restore", "stick", "--code-file", "paper"] + MainJob.cheap, as: found)
        let again = try cards(found)
        #expect(again.contains { $0["record"] as? String == record })
        let raw = try typed(["wallet", "show", record, "--format", "raw"], as: found)
        #expect(try Array(raw.output.utf8) == tool.bytes(award))
        #expect(try typed(["wallet", "log"], as: found).output.contains("Sonnwald Works"))

        // And what she wants to be gone is gone.
        let records = Set(
            again.flatMap { card in
                [card["record"] as? String] + (card["others"] as? [[String: Any]] ?? []).map { $0["id"] as? String }
            }.compactMap { $0 })
        #expect(records.count > 1)
        for record in records.sorted() { _ = try typed(["wallet", "remove", record, "--yes"], as: found) }
        #expect(try cards(found).isEmpty)
    }

    /// What the help gives to be typed exists: each command, and each of its options.
    @Test func theCommandsOfTheHelpAreThere() throws {
        let tool = try CommandLineTool()
        let pages = [
            ["wallet"], ["wallet", "add"], ["wallet", "share"], ["wallet", "backup"], ["wallet", "restore"], ["stack"],
            ["stack", "sign"], ["stack", "decide"],
        ]
        var count = 0
        for page in pages {
            let discussion = try tool.run(page + ["--help"]).output.components(separatedBy: "USAGE:")[0]
            // Lines are broken to the width of a terminal: a command goes on until the next one.
            let joined = discussion.replacingOccurrences(of: "\n", with: " ")
            for piece in joined.components(separatedBy: "testamur ").dropFirst() {
                let words = piece.split(separator: " ").map(String.init)
                let options = words.filter { $0.hasPrefix("--") }
                guard !options.isEmpty else { continue }
                var command = words.prefix { $0.allSatisfy(\.isLowercase) }
                if command == ["stack"] { command = ["stack", "show"] }
                let help = try tool.run(command + ["--help"]).output
                for option in options { #expect(help.contains(option), "\(piece)") }
                count += 1
            }
        }
        #expect(count >= 12, "\(count)")
    }

    @Test func theStateFollowsTheIssuersList() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try begin(job)
        try MainJob.demand(tool.run(["wallet", "add", awards[0].file, awards[1].file] + wallet))
        func states(_ more: [String] = []) throws -> [String] {
            try objects(tool.run(["wallet", "list", "--format", "json"] + more + wallet)).compactMap {
                ($0["state"] as? [String: Any])?["state"] as? String
            }
        }
        // On import without a registry nobody vouches for the issuer.
        #expect(try states() == ["unknown", "unknown"])
        #expect(try states(job.trust) == ["valid", "valid"])
        #expect(try states() == ["valid", "valid"])
        try MainJob.demand(tool.run(["revoke", awards[0].id, "--workspace", "office"] + pass))
        try job.publish()
        #expect(try Set(states(job.trust)) == ["revoked", "valid"])
        // A check without registry shows what it found, and keeps what was known.
        #expect(try states(["--check"]).allSatisfy { $0 == "unknown" })
        #expect(try Set(states()) == ["revoked", "valid"])
        #expect(try states(["--in-state", "revoked"]) == ["revoked"])
        #expect(try states(["--search", "OMER celik"]) == ["valid"])
        #expect(try states(["--issuer", "sonnwald"]).count == 2)
        #expect(try states(["--since", "2026-05-08"]).count == 2)
        #expect(try states(["--since", "2026-05-09"]).isEmpty)
        #expect(try tool.run(["wallet", "list", "--since", "9 May"] + wallet).status == 65)
        #expect(try tool.run(["wallet", "list", "--in-state", "good"] + wallet).status == 64)
    }

    @Test func titlesComeInTheReadersLanguage() throws {
        let job = try MainJob()
        let awards = try begin(job)
        try MainJob.demand(job.tool.run(["wallet", "add", awards[0].file] + wallet))
        let german = try job.tool.run(["wallet", "show", "--language", "de-AT", ""] + wallet)
        let english = try job.tool.run(["wallet", "show", "--language", "en", ""] + wallet)
        #expect(german.status == 0 && english.status == 0)
        #expect(german.output != english.output)
        let wrong = try job.tool.run(["wallet", "list", "--language", "German!"] + wallet)
        #expect(wrong.errors.contains("[language.malformed]"))
    }

    @Test func copiesLieUnderOneCard() throws {
        let job = try MainJob()
        let tool = job.tool
        let awards = try begin(job)
        let text = try tool.text(awards[0].file)
        try tool.write("spaced.json", text + " \n")
        try tool.write("forged.json", text.replacingOccurrences(of: "2026-05-08", with: "2026-06-08"))
        try MainJob.demand(
            tool.run(["wallet", "add", "forged.json", awards[0].file, "spaced.json"] + job.trust + wallet))
        let cards = try objects(tool.run(["wallet", "list", "--format", "json"] + wallet))
        // The forged one has a card of its own, and both name the other.
        try #require(cards.count == 2)
        func told(_ card: [String: Any], _ member: String) -> [String] {
            (card[member] as? [[String: Any]] ?? []).compactMap { $0["is"] as? String }
        }
        let genuine = try #require(cards.first { $0["awardDate"] as? String == "2026-05-08" })
        let forged = try #require(cards.first { $0["awardDate"] as? String == "2026-06-08" })
        #expect((genuine["state"] as? [String: Any])?["state"] as? String == "valid")
        #expect((forged["state"] as? [String: Any])?["state"] as? String == "invalid")
        #expect(told(genuine, "others") == ["copy"] && told(forged, "others").isEmpty)
        #expect(told(genuine, "beside") == ["same-number"] && told(forged, "beside") == ["same-number"])
        let listed = try MainJob.demand(tool.run(["wallet", "list"] + wallet)).output
        #expect(listed.contains("another file has the same number and says something else: "), "\(listed)")
    }

    /// R04, R05: a name that runs from right to left takes nothing along, and one that imitates another is not alone.
    @Test func aNameNeverStandsAlone() throws {
        let job = try MainJob()
        let tool = job.tool
        try MainJob.demand(tool.run(["wallet", "create"] + wallet + MainJob.cheap))
        try tool.write(
            "odd.json",
            #"{"type":["VerifiableCredential"],"name":"\u05d0\u05d1 1","issuer":{"id":"did:web:\u0430pple","name":"\u0410pple"}}"#
        )
        try MainJob.demand(tool.run(["wallet", "add", "odd.json"] + wallet))
        let list = try tool.run(["wallet", "list"] + wallet)
        let shown = try tool.run(["wallet", "show", ""] + wallet)
        for outcome in [list, shown] {
            #expect(outcome.output.contains("did:web:%D0%B0pple"))
            #expect(outcome.output.contains("\u{2068}\u{5D0}\u{5D1} 1\u{2069}"))
        }
        #expect(!(list.output + shown.output).unicodeScalars.contains("\u{FFFD}"))
    }

    /// R04, R11: nothing of a stranger's text moves the cursor or turns the reading direction.
    @Test func aCardHoldsNoEscapes() throws {
        let job = try MainJob()
        let tool = job.tool
        try MainJob.demand(tool.run(["wallet", "create"] + wallet + MainJob.cheap))
        let title = #"\u001b[2J\u202eevil\u009b31m"#
        try tool.write(
            "bad.json",
            #"{"type":["VerifiableCredential"],"name":"\#(title)","issuer":{"id":"did:web:\u0430pple","name":"\#(title)"}}"#
        )
        let added = try MainJob.demand(tool.run(["wallet", "add", "bad.json"] + wallet))
        let record = try #require(lines(added).first)
        let outcomes = [
            added, try tool.run(["wallet", "list"] + wallet), try tool.run(["wallet", "show", record] + wallet),
            try tool.run(["wallet", "list", "--format", "json"] + wallet),
        ]
        for outcome in outcomes {
            #expect(outcome.status == 0)
            for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
            }
        }
    }
}
