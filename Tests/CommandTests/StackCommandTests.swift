import Foundation
import TestSupport
import Testing

/// `testamur stack` as a learner and an admissions officer use it.
@Suite struct StackCommandTests {
    /// A rule file that the example course covers one slot of.
    static let rules = """
        testamur: stacking-rules 1
        id: urn:example:rules
        version: "1"
        body: Hochschule Sonnwald
        title: Certificate in <Applied> Data & Practice
        total_credits: 8
        eqf: { min: 5, max: 7 }
        slots:
          - { id: data, title: Data, credits: { min: 4, max: 6 } }
          - { id: more, title: More, credits: 4 }
        """

    private func job() throws -> MainJob {
        let job = try MainJob()
        try job.issue("First name,Last name,ID number,Grade\nMira,Kallio-Brandt,SW-1,1\nÖmer,Çelik,SW-2,2\n")
        try job.tool.write("rules.yaml", Self.rules)
        return job
    }

    private func stack(_ job: MainJob, _ more: [String]) throws -> CommandLineTool.Outcome {
        try job.tool.run(["stack", "rules.yaml", "awards", "--learner", "Mira Kallio-Brandt"] + job.trust + more)
    }

    @Test func aFolderOfCredentialsIsHeldAgainstRules() throws {
        let job = try job()
        let outcome = try stack(job, ["--format", "json"])
        #expect(outcome.status == 0)
        let json = try #require(outcome.json as? [String: Any])
        #expect(json["coversAll"] as? Bool == false && json["coveredSlots"] as? Int == 1)
        #expect(json["credits"] as? String == "5")
        #expect((json["search"] as? [String: Any])?["proven"] as? Bool == true)
        #expect((json["statement"] as? String)?.contains("decides") == true)
        let text = try stack(job, [])
        #expect(text.status == 0 && text.errors.isEmpty)
        for words in ["Near", "accepted", "recognised", "entitled"] { #expect(!text.output.contains(words)) }
        #expect(text.output.contains("Held against rule urn:example:rules version 1 of Hochschule Sonnwald"))
    }

    @Test func whatCannotBeVerifiedIsNotCounted() throws {
        let job = try job()
        // Nobody says who the issuer is.
        let untrusted = try job.tool.run(
            "stack", "rules.yaml", "awards", "--learner", "Mira Kallio-Brandt", "--format", "json")
        let json = try #require(untrusted.json as? [String: Any])
        #expect(json["coveredSlots"] as? Int == 0 && (json["needsEvidence"] as? [Any])?.count == 1)
        // Revoked since.
        let id = try #require(try job.index("awards").first { try job.tool.text($0.file).contains("Kallio") }).id
        try MainJob.demand(job.tool.run(["revoke", id, "--workspace", "office"] + MainJob.pass))
        try job.publish()
        let revoked = try #require(try stack(job, ["--format", "json"]).json as? [String: Any])
        #expect(revoked["coveredSlots"] as? Int == 0)
        let left = try #require(revoked["notCounted"] as? [[String: Any]])
        let reasons = left.flatMap { $0["reasons"] as? [[String: Any]] ?? [] }
        #expect(reasons.map { $0["reason"] as? String } == ["stack.not_valid"])
        #expect(reasons.first?["value"] as? String == "status.revoked")
    }

    @Test func awardsOfTwoPeopleNeedAName() throws {
        let job = try job()
        let both = try job.tool.run(["stack", "rules.yaml", "awards"] + job.trust)
        #expect(both.status == 65 && both.errors.contains("[stack.several_learners]"))
        let nobody = try job.tool.run(["stack", "rules.yaml", "awards", "--learner", "Nobody"] + job.trust)
        #expect(nobody.status == 65 && nobody.errors.contains("[stack.unknown_learner]"))
        // The largest file or the first one never decides whose stack it is.
        let other = try job.tool.run(["stack", "rules.yaml", "awards", "--learner", "çelik, Ömer"] + job.trust)
        #expect(other.status == 0)
    }

    @Test func aWalletIsReadAsWell() throws {
        let job = try job()
        let file = try #require(try job.index("awards").first { try job.tool.text($0.file).contains("Kallio") }).file
        try MainJob.demand(
            job.tool.run(["wallet", "create", "--wallet", "mira.wallet"] + MainJob.pass + MainJob.cheap))
        try MainJob.demand(job.tool.run(["wallet", "add", file, "--wallet", "mira.wallet"] + MainJob.pass))
        let outcome = try job.tool.run(
            ["stack", "rules.yaml", "--wallet", "mira.wallet", "--format", "json"] + job.trust + MainJob.pass)
        let json = try #require(outcome.json as? [String: Any])
        #expect(outcome.status == 0 && json["coveredSlots"] as? Int == 1)
        #expect(try job.tool.run(["stack", "rules.yaml", file, "--wallet", "mira.wallet"] + MainJob.pass).status == 64)
        #expect(try job.tool.run("stack", "rules.yaml").status == 64)
    }

    @Test func aPictureIsWellFormedAndSaysWhatItShows() throws {
        let job = try job()
        #expect(try stack(job, ["--svg", "stack.svg"]).status == 0)
        let svg = try job.tool.text("stack.svg")
        #expect(svg.contains("&lt;Applied&gt; Data &amp; Practice") && !svg.contains("<Applied>"))
        #expect(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"description\">"))
        #expect(svg.hasPrefix("<?xml") && svg.hasSuffix("</svg>\n"))
        #expect(try stack(job, ["--svg", "stack.svg"]).status == 73)
    }

    @Test func rulesAreSaidInWordsAndMistakesNamed() throws {
        let tool = try CommandLineTool()
        try tool.write("rules.yaml", Self.rules)
        let sound = try tool.run("stack", "check", "rules.yaml")
        #expect(sound.status == 0 && sound.output.contains("8 credits in all."))
        try tool.write("bad.yaml", Self.rules + "\nmax_age: 5\n")
        let bad = try tool.run("stack", "check", "bad.yaml", "--format", "json")
        #expect(bad.status == 65)
        let problems = (bad.json as? [String: Any])?["problems"] as? [[String: Any]]
        #expect(problems?.map { $0["reason"] as? String } == ["rules.unknown_key"])
        #expect(problems?.first?["line"] as? Int == 11)
        let refused = try tool.run("stack", "bad.yaml", "rules.yaml")
        #expect(refused.status == 65 && refused.errors.contains("[rules.unknown_key]"))
        #expect(try tool.run("stack", "check", "nothing.yaml").status == 66)
        for example in ["applied-data-practice", "common-microcredential-framework", "short-learning-programme"] {
            #expect(
                try tool.run("stack", "check", MainJob.repository + "/Examples/stacking/\(example).yaml").status == 0)
        }
    }

    @Test func aCourseThatCanStillBeTakenIsTried() throws {
        let job = try job()
        let outcome = try stack(
            job, ["--format", "json", "--catalogue", MainJob.repository + "/Examples/tamme/course.yaml"])
        let json = try #require(outcome.json as? [String: Any])
        #expect(outcome.status == 0)
        let additions = try #require(json["additions"] as? [[String: Any]])
        // Where no course helps, what would help is said all the same.
        let named = additions.filter { $0["award"] != nil }
        #expect(!additions.isEmpty && (named.isEmpty || named.count == additions.count))
    }

    @Test(arguments: ["json", "html", "pdf"])
    func aDossierIsPutTogether(format: String) throws {
        let job = try job()
        let out = "dossier." + format
        let arguments = ["stack", "dossier", "rules.yaml", "awards", "--learner", "Mira Kallio-Brandt", "--out", out]
        let outcome = try job.tool.run(arguments + job.trust)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let bytes = try job.tool.bytes(out)
        switch format {
        case "pdf": #expect(bytes.starts(with: "%PDF-".utf8))
        case "html":
            let html = String(decoding: bytes, as: UTF8.self)
            #expect(html.contains("Hochschule Sonnwald decides") && !html.contains("<Applied>"))
            for words in ["entitled", "accepted", "guarantee"] { #expect(!html.contains(words)) }
        default:
            let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            let pages = try #require(json["pages"] as? [[String: Any]])
            #expect(pages.count == 1 && (pages[0]["criteria"] as? [Any])?.count == 7)
            #expect((json["reports"] as? [Any])?.count == 1)
        }
        #expect(try job.tool.run(arguments + job.trust).status == 73)
        #expect(try job.tool.run("stack", "dossier", "rules.yaml", "awards", "--out", "dossier.docx").status == 64)
    }
}
