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

    // MARK: Signed rules

    private func standing(_ outcome: CommandLineTool.Outcome) -> String? {
        let rules = (outcome.json as? [String: Any])?["rules"] as? [String: Any]
        return (rules?["signature"] as? [String: Any])?["standing"] as? String
    }

    @Test func signedRulesSayWhoseTheyAre() throws {
        let job = try job()
        let tool = job.tool
        let sign = ["--key", "office/key.json", "--out", "rules.json"] + MainJob.pass
        let signed = try MainJob.demand(tool.run(["stack", "sign", "rules.yaml"] + sign))
        let key = signed.output.trimmingCharacters(in: .newlines)
        #expect(key.hasPrefix("z6Mk"))
        // Never over another file, and never what cannot be worked with.
        #expect(try tool.run(["stack", "sign", "rules.yaml"] + sign).status == 73)
        try tool.write("bad.yaml", Self.rules + "\nmax_age: 5\n")
        let bad = ["--key", "office/key.json", "--out", "bad.json"] + MainJob.pass
        #expect(try tool.run(["stack", "sign", "bad.yaml"] + bad).errors.contains("[rules.unknown_key]"))

        // Plain, signed by somebody nobody knows, signed by the body that a registry lists.
        let plain = try stack(job, ["--format", "json"])
        #expect(plain.status == 0 && standing(plain) == "unsigned")
        func held(_ more: [String]) throws -> CommandLineTool.Outcome {
            try tool.run(["stack", "rules.json", "awards", "--learner", "Mira Kallio-Brandt"] + more)
        }
        let stranger = try held(["--format", "json"])
        #expect(stranger.status == 0 && standing(stranger) == "unknown_key")
        let known = try held(["--format", "json"] + job.trust)
        #expect(known.status == 0 && standing(known) == "registered", "\(known.errors)")
        let json = try #require(known.json as? [String: Any])
        #expect(json["coveredSlots"] as? Int == 1)
        let text = try held(job.trust)
        #expect(text.output.contains("by a key of Hochschule Sonnwald") && text.output.contains(key))
        #expect(try stack(job, []).output.contains("is not signed"))

        // Insisted on.
        let insist = "--require-signed-rules"
        #expect(try held([insist] + job.trust).status == 0)
        let unsigned = try stack(job, [insist])
        #expect(unsigned.status == 65 && unsigned.errors.contains("[rules.unsigned]"))
        let nobody = try held([insist])
        #expect(nobody.status == 65 && nobody.errors.contains("[rules.unknown_signer]"))

        // The check and the dossier read it as well, and say the same.
        let check = try tool.run(["stack", "check", "rules.json", "--format", "json"] + job.trust)
        #expect(check.status == 0 && standing(check) == "registered", "\(check.errors)")
        let checkedPlain = try tool.run(["stack", "check", "rules.yaml", "--format", "json", insist] + job.trust)
        let problems = (checkedPlain.json as? [String: Any])?["problems"] as? [[String: Any]]
        #expect(checkedPlain.status == 65 && problems?.last?["reason"] as? String == "rules.unsigned")
        for name in ["d.html", "d.pdf", "d.json"] {
            let out = ["stack", "dossier", "rules.json", "awards", "--learner", "Mira Kallio-Brandt", "--out", name]
            try MainJob.demand(tool.run(out + job.trust))
        }
        #expect(try tool.text("d.html").contains(key) && tool.text("d.json").contains("\"registered\""))

        // A changed byte; another body's name.
        try tool.write(
            "changed.json", tool.text("rules.json").replacingOccurrences(of: "credits: 8", with: "credits: 5"))
        let changed = try tool.run(["stack", "changed.json", "awards"] + job.trust)
        #expect(changed.status == 65 && changed.errors.contains("[rules.signature]"))
        #expect(try tool.run("stack", "check", "changed.json").errors.contains("[rules.signature]"))
        try tool.write(
            "foreign.yaml", Self.rules.replacingOccurrences(of: "body: Hochschule Sonnwald", with: "body: Tamme"))
        let foreign = ["--key", "office/key.json", "--out", "foreign.json"] + MainJob.pass
        try MainJob.demand(tool.run(["stack", "sign", "foreign.yaml"] + foreign))
        let refused = try tool.run(["stack", "foreign.json", "awards"] + job.trust)
        #expect(refused.status == 65 && refused.errors.contains("[rules.other_body]"))

        // Beside the registry that lists the key one that is damaged: it may know that the key was withdrawn.
        try tool.write("damaged.json", String(tool.text("registry.json").dropLast(30)))
        let mira = ["--learner", "Mira Kallio-Brandt"]
        for words in [["stack", "rules.json", "awards"] + mira, ["stack", "check", "rules.json"]] {
            let unsure = try tool.run(words + job.trust + ["--trust", "damaged.json"])
            let told = unsure.output + unsure.errors
            #expect(unsure.status == 65 && told.contains("[rules.registry]"), "\(told)")
            #expect(told.contains("newest snapshot"), "\(told)")
            #expect(try tool.run(words + job.trust).status == 0)
        }
    }

    // MARK: The officer

    @Test func anOfficersStepsAreWrittenDown() throws {
        let job = try job()
        let tool = job.tool
        try MainJob.demand(tool.run(["key", "generate", "--out", "officer.key"] + MainJob.pass + MainJob.cheap))
        let decide = ["stack", "decide", "rules.yaml", "awards", "--learner", "Mira Kallio-Brandt"] + job.trust
        let signing = ["--key", "officer.key", "--out", "decision.json"] + MainJob.pass
        let change = ["--change", "1/workload=none", "--reason", "No hours were shown."]
        let written = try MainJob.demand(tool.run(decide + change + signing))
        let key = written.output.trimmingCharacters(in: .newlines)
        #expect(written.errors.contains("1 award, 1 step changed"))

        let read = try tool.run("stack", "decision", "decision.json", "--signed-by", key, "--format", "json")
        #expect(read.status == 0, "\(read.output)")
        let json = try #require(read.json as? [String: Any])
        #expect(json["genuine"] as? Bool == true && json["verdict"] as? String == "valid")
        let registry = try #require((json["registries"] as? [[String: Any]])?.first)
        #expect(registry["id"] as? String == "tr:test" && registry["issued"] is String)
        let decision = try #require(json["decision"] as? [String: Any])
        #expect((decision["rules"] as? [String: Any])?["version"] as? String == "1")
        let award = try #require((decision["awards"] as? [[String: Any]])?.first)
        let criteria = try #require(award["criteria"] as? [[String: Any]])
        let changed = criteria.filter { $0["reason"] != nil }
        #expect(criteria.count == 7 && changed.count == 1 && changed[0]["decided"] as? String == "none")
        let text = try tool.run("stack", "decision", "decision.json", "--signed-by", key)
        #expect(text.status == 0 && text.output.contains("No hours were shown."))
        #expect(text.output.contains("Hochschule Sonnwald decides"))
        for words in ["Kallio", "accepted", "recognised", "entitled"] { #expect(!text.output.contains(words)) }

        // Anybody can sign one; another key; another word.
        let unasked = try tool.run("stack", "decision", "decision.json")
        #expect(unasked.status == 2 && unasked.output.contains("[decision.unknown_signer]"))
        let foreign = try tool.run("stack", "decision", "decision.json", "--signed-by", job.anchor)
        #expect(foreign.status == 1 && foreign.output.contains("[decision.key]"))
        try tool.write("other.json", tool.text("decision.json").replacingOccurrences(of: "No hours", with: "Few hours"))
        let other = try tool.run("stack", "decision", "other.json", "--signed-by", key, "--format", "json")
        #expect(other.status == 1 && (other.json as? [String: Any])?["reason"] as? String == "decision.signature")

        // What is no change is told before anything is looked at.
        #expect(try tool.run(decide + change + signing).status == 73)
        let out = ["--key", "officer.key", "--out", "two.json"] + MainJob.pass
        #expect(try tool.run(decide + ["--change", "1/workload=none"] + out).status == 64)
        let odd = try tool.run(decide + ["--change", "1/hours=none", "--reason", "x"] + out)
        #expect(odd.status == 64 && odd.errors.contains("identification"))
        let unknown = try tool.run(decide + ["--change", "9/workload=none", "--reason", "x"] + out)
        #expect(unknown.status == 65 && unknown.errors.contains("[decision.unknown]"))
        // Without a change it says that the steps were taken as suggested.
        try MainJob.demand(tool.run(decide + out))

        // One passphrase for the key and a wallet, from a descriptor that can be read once.
        try MainJob.demand(tool.run(["wallet", "create", "--wallet", "w"] + MainJob.pass + MainJob.cheap))
        try MainJob.demand(tool.run(["wallet", "add", "awards", "--wallet", "w"] + MainJob.pass + job.trust))
        let held = ["stack", "decide", "rules.yaml", "--wallet", "w", "--learner", "Mira Kallio-Brandt"] + job.trust
        let once = ["--key", "officer.key", "--passphrase-fd", "0", "--out", "held.json"]
        try MainJob.demand(tool.run(held + once, input: tool.text("pass")))
        let own = ["--key", "officer.key", "--key-passphrase-file", "pass", "--out", "own.json"] + MainJob.pass
        try MainJob.demand(tool.run(held + own))
        let another = ["--key", "officer.key", "--passphrase-fd", "0", "--out", "another.json"]
        #expect(try tool.run(held + another, input: "no\n").status == 77)
        #expect(!FileManager.default.fileExists(atPath: tool.folder + "/another.json"))
    }
}
