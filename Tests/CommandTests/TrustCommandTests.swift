import Foundation
import TestSupport
import Testing

/// A registry's keeper: entries out of what others publish, snapshots, and what changed between them.
@Suite struct TrustCommandTests {
    private let tool: CommandLineTool

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple\n")
        try MainJob.demand(
            tool.run(["key", "generate", "--out", "anchor.key"] + MainJob.pass + MainJob.cheap))
    }

    private static let institutions = """
        deqar_id,eter_id,name_primary,name_official,name_english,country,city,website_link,founding_date
        DEQARINST0001,AT0001,Hochschule Sonnwald,Hochschule Sonnwald,Sonnwald University,Austria,Sonnwald,https://sonnwald.example,1998-09-01
        DEQARINST0003,,Université de la Lande,,,France,,,

        """
    private static let reports = """
        report_id,hei_deqar_id,agency_acronym,report_type,report_status,report_decision,report_valid_from,report_valid_to,report_url
        1,DEQARINST0001,AQ,institutional,part of obligatory EQA system,positive,2020-01-01,2027-12-31,https://r.example/1
        2,DEQARINST0001,AQ,institutional,voluntary,perhaps,2020-01-01,,

        """
    private static let key = "did:key:z6Mktpn6cXks1PBKLMgZH2VaahvCtBMF6K8eCa7HzrnuYLZv"
    private static let entry = """
        id: tr:sonnwald
        legalNames:
          - { text: Hochschule Sonnwald, language: de, from: 2015-09-01 }
        legalIdentifiers:
          - { kind: eidas, value: VATAT-U00000000, country: AUT }

        """

    private func refused(_ arguments: [String], _ status: Int32, _ reason: String) throws {
        let outcome = try tool.run(["trust"] + arguments)
        #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
        #expect(outcome.errors.contains("[\(reason)]"), "\(arguments) \(outcome.errors)")
    }

    /// The ids of the entries in a file.
    private func ids(in file: String) throws -> [String] {
        let root = try JSONSerialization.jsonObject(with: Data(tool.bytes(file))) as? [String: Any]
        return try #require(root?["issuers"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    }

    private func build(_ entries: String, _ options: String...) throws -> CommandLineTool.Outcome {
        try tool.run(["trust", "build", entries] + options + ["--key", "anchor.key"] + MainJob.pass)
    }

    @Test func theDataSetsOfAccreditationsBecomeASnapshot() throws {
        try tool.write("institutions.csv", Self.institutions)
        try tool.write("reports.csv", Self.reports)
        let imported = ["import", "deqar", "--institutions", "institutions.csv", "--reports", "reports.csv"]
        let outcome = try tool.run(["trust"] + imported + ["--country", "AT", "--out", "entries.json"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try ids(in: "entries.json") == ["deqar:DEQARINST0001"])
        // What was left out is said, and why.
        #expect(outcome.errors.contains("institutions.csv: 1 left out: other_country (line 3)"), "\(outcome.errors)")
        #expect(outcome.errors.contains("reports.csv: 1 left out: decision (line 3)"), "\(outcome.errors)")
        #expect(outcome.errors.contains("reports.csv has no column “report_flag”"), "\(outcome.errors)")
        #expect(outcome.errors.contains("institutions.csv has no column “closure_date”"), "\(outcome.errors)")
        #expect(try build("entries.json", "--id", "tr:at", "--number", "1", "--out", "registry.json").status == 0)
        #expect(try tool.run("trust", "check", "registry.json").status == 0)
        let both = try tool.run(["trust"] + imported + ["--out", "both.json"])
        #expect(try both.status == 0 && ids(in: "both.json").count == 2)

        try refused(imported + ["--out", "entries.json"], 73, "file.exists")
        try refused(imported + ["--country", "Narnia", "--out", "x.json"], 64, "usage")
        try refused(imported + ["--country", "FI", "--out", "x.json"], 65, "import.empty")
        // Also where nothing is left it is said what was left out.
        let empty = try tool.run(["trust"] + imported + ["--country", "FI", "--out", "x.json"])
        #expect(empty.errors.contains("institutions.csv: 2 left out: other_country (lines 2, 3)"), "\(empty.errors)")
        try tool.write("other.csv", "name,colour\nx,red\n")
        try refused(["import", "deqar", "--institutions", "other.csv", "--out", "x.json"], 65, "import.columns")
        try tool.write("broken.csv", Self.institutions + "\"DEQARINST0009\n")
        try refused(["import", "deqar", "--institutions", "broken.csv", "--out", "x.json"], 65, "import.syntax")
        try refused(["import", "deqar", "--institutions", "gone.csv", "--out", "x.json"], 66, "file.unreadable")
        #expect(!FileManager.default.fileExists(atPath: tool.path("x.json")))
    }

    /// The lines of what was left out are named, as many as somebody reads.
    @Test func linesOfWhatIsLeftOutAreNamedUpToTwenty() throws {
        let head = "deqar_id,name_primary,country,closure_date\nDEQARINST0001,Schule,Austria,\n"
        let rows = (2..<27).map { "DEQARINST00\($0),Schule \($0),Austria,31.12.2015\n" }
        try tool.write("institutions.csv", head + rows.joined())
        let outcome = try tool.run(
            "trust", "import", "deqar", "--institutions", "institutions.csv", "--out", "entries.json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let lines = (3..<23).map(String.init).joined(separator: ", ")
        #expect(
            outcome.errors.contains("institutions.csv: 25 left out: dates (lines \(lines), …)"), "\(outcome.errors)")
    }

    /// Names of countries as the database writes them, and a day that nobody can read: what is left can be signed.
    @Test func aPublishedTableCanBeBuiltFrom() throws {
        try tool.write(
            "institutions.csv",
            """
            deqar_id,name_primary,country,city,founding_date,closure_date
            DEQARINST0001,Schule A,Belgium (Flemish Community),Gent,1990,
            DEQARINST0002,Schule B,United Kingdom (Scotland),Perth,,
            DEQARINST0003,Schule C,Czech Republic,Praha,,
            DEQARINST0004,Schule D,Türkiye,Ankara,,
            DEQARINST0005,Schule E,Holy See,,,
            DEQARINST0006,Schule F,Belgium,Gent,2020,2015-06-30
            DEQARINST0007,Schule G,Belgium,Gent,1990-00-00,

            """)
        let outcome = try tool.run(
            "trust", "import", "deqar", "--institutions", "institutions.csv", "--out", "entries.json")
        #expect(outcome.status == 0 && outcome.errors.contains("2 left out: dates (lines 7, 8)"), "\(outcome.errors)")
        #expect(try ids(in: "entries.json").count == 5)
        #expect(try build("entries.json", "--id", "tr:x", "--number", "1", "--out", "registry.json").status == 0)
    }

    @Test func aRegistryOfIssuersBecomesEntries() throws {
        try tool.write("list.json", #"{"registry": {"\#(Self.key)": {"name": "Example University"}}}"#)
        let from = ["--from", "2026-01-01", "--out", "dcc.json"]
        let outcome = try tool.run(["trust", "import", "dcc", "list.json"] + from)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try build("dcc.json", "--id", "tr:dcc", "--number", "1", "--out", "r.json").status == 0)
        try tool.write("none.json", #"{"registry": {}}"#)
        let other = ["--from", "2026-01-01", "--out", "x.json"]
        try refused(["import", "dcc", "none.json"] + other, 65, "import.empty")
        try tool.write("no.json", "{}")
        try refused(["import", "dcc", "no.json"] + other, 65, "import.format")
        try refused(["import", "dcc", "list.json", "--from", "2026-02-30", "--out", "x.json"], 65, "date.malformed")
    }

    @Test func recordsOfTrustedIssuersBecomeEntries() throws {
        let attribute = #"{"hash": "aa", "issuerType": "TI", "tao": "did:ebsi:z1", "rootTao": "did:ebsi:z0"}"#
        try tool.write("record.json", #"[{"did": "\#(Self.key)", "attributes": [\#(attribute)]}]"#)
        let from = ["--from", "2026-01-01", "--out", "ebsi.json"]
        let outcome = try tool.run(["trust", "import", "ebsi", "record.json"] + from)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try ids(in: "ebsi.json").count == 1)
        #expect(try build("ebsi.json", "--id", "tr:ebsi", "--number", "1", "--out", "r.json").status == 0)
        let other = ["--from", "2026-01-01", "--out", "x.json"]
        let revoked = #"{"hash": "aa", "issuerType": "Revoked"}"#
        try tool.write("revoked.json", #"[{"did": "\#(Self.key)", "attributes": [\#(revoked)]}]"#)
        try refused(["import", "ebsi", "revoked.json"] + other, 65, "import.empty")
        let empty = try tool.run(["trust", "import", "ebsi", "revoked.json"] + other)
        #expect(empty.errors.contains("revoked.json: 1 left out: decision (position 1)"), "\(empty.errors)")
        try tool.write(
            "mixed.json", #"[{"did": "\#(Self.key)", "attributes": [\#(attribute)]}, {"did": "did:web:b.example"}]"#)
        let mixed = try tool.run(
            "trust", "import", "ebsi", "mixed.json", "--from", "2026-01-01", "--out", "mixed-out.json")
        #expect(mixed.errors.contains("mixed.json: 1 left out: attributes (position 2)"), "\(mixed.errors)")
        try tool.write("no.json", "[{}]")
        try refused(["import", "ebsi", "no.json"] + other, 65, "import.format")
    }

    /// A faculty that is listed with its university's number: said, and the snapshot is signed.
    @Test func aNumberOfTwoEntriesIsSaidAndTheSnapshotIsSigned() throws {
        func entry(_ id: String, _ number: String) -> String {
            #"{"id": "\#(id)", "legalNames": [{"text": "\#(id)"}], "legalIdentifiers": [{"kind": "pic", "value": "\#(number)"}]}"#
        }
        try tool.write("two.json", #"{"issuers": [\#(entry("tr:a", "999999999")), \#(entry("tr:b", "999999999"))]}"#)
        let built = try build("two.json", "--id", "tr:x", "--number", "1", "--out", "two-registry.json")
        #expect(built.status == 0 && built.errors.contains("registry.number_shared"), "\(built.errors)")
        #expect(built.errors.contains("tr:a") && built.errors.contains("tr:b"))
        let checked = try tool.run("trust", "check", "two-registry.json")
        #expect(checked.status == 0 && checked.output.contains("registry.number_shared"), "\(checked.output)")
        try tool.write("one.json", #"{"issuers": [\#(entry("tr:a", "999999999")), \#(entry("tr:b", "999999998"))]}"#)
        let other = try build("one.json", "--id", "tr:y", "--number", "1", "--out", "one-registry.json")
        #expect(other.status == 0 && !other.errors.contains("registry.number_shared"), "\(other.errors)")
    }

    /// A stranger who came in under somebody's name: said, and the snapshot is signed.
    @Test func namesOfTwoEntriesAndRelationsToNobodyAreSaid() throws {
        let relation = #"{"type": "succeeded_by", "other": "tr:gone", "on": "2020-01-01"}"#
        let entries = [
            #"{"id": "tr:a", "legalNames": [{"text": "Hochschule Sonnwald"}], "relations": [\#(relation)]}"#,
            #"{"id": "tr:b", "legalNames": [{"text": "Hochschule S\u043ennwald"}]}"#,
        ]
        try tool.write("names.json", #"{"issuers": [\#(entries.joined(separator: ", "))]}"#)
        let built = try build("names.json", "--id", "tr:n", "--number", "1", "--out", "names-registry.json")
        let checked = try tool.run("trust", "check", "names-registry.json")
        #expect(built.status == 0 && checked.status == 0)
        for text in [built.errors, checked.output] {
            #expect(text.contains("registry.name_shared") && text.contains("registry.relation_unknown"), "\(text)")
            #expect(text.contains("tr:b") && text.contains("tr:gone"), "\(text)")
        }
    }

    /// Names that are written from right to left are names; what turns the direction in the middle of one is none.
    @Test func aNameWithACharacterThatNobodySeesIsNotSigned() throws {
        func entry(_ name: String) -> String { "id: tr:a\nlegalNames:\n  - text: \"\(name)\"\n" }
        for name in [
            "Hochschule\u{202e} Sonnwald", "Hochschule \u{2066}Sonnwald\u{2069}", "Hoch\u{200b}schule",
            "Hoch\u{ad}schule",
        ] {
            try tool.write("unseen.yaml", entry(name))
            try refused(["import", "yaml", "unseen.yaml", "--out", "x.json"], 65, "registry.unseen")
            let built = try build("unseen.yaml", "--id", "tr:n", "--number", "1", "--out", "x.json")
            #expect(built.status == 65 && built.errors.contains("registry.unseen"), "\(built.errors)")
            #expect(built.errors.contains("U+"), "\(built.errors)")
            try tool.write("unseen.json", #"{"id": "tr:a", "legalNames": [{"text": "\#(name)"}]}"#)
            let checked = try tool.run("trust", "check", "unseen.json")
            #expect(checked.status != 0 && (checked.output + checked.errors).contains("registry.unseen"), "\(checked)")
        }
        for (number, name) in ["دانشگاه\u{200c}ها", "אוניברסיטה", "Hochschule Łódź"].enumerated() {
            try tool.write("seen.yaml", entry(name))
            let built = try build("seen.yaml", "--id", "tr:n", "--number", "1", "--out", "seen\(number).json")
            #expect(built.status == 0, "\(built.errors)")
        }
    }

    @Test func aNumberThatNoneCanFollowIsRefused() throws {
        try tool.write("last.json", #"{"issuers": [{"id": "tr:a", "legalNames": [{"text": "A"}]}]}"#)
        let refused = try build(
            "last.json", "--id", "tr:n", "--number", "9007199254740991", "--out", "last-registry.json")
        #expect(refused.status == 65 && refused.errors.contains("registry.value"), "\(refused.errors)")
        #expect(refused.errors.contains("9007199254740990"))
    }

    @Test func entriesAreWrittenByHand() throws {
        try tool.write("entry.yaml", Self.entry)
        #expect(try tool.run("trust", "import", "yaml", "entry.yaml", "--out", "entries.json").status == 0)
        #expect(try ids(in: "entries.json") == ["tr:sonnwald"])
        // A file in YAML can be built from as it is, and says the same.
        #expect(try build("entry.yaml", "--id", "tr:x", "--number", "1", "--out", "a.json").status == 0)
        #expect(try build("entries.json", "--id", "tr:x", "--number", "2", "--out", "b.json").status == 0)
        #expect(try tool.run("trust", "diff", "a.json", "b.json").status == 0)
        for (text, other, reason) in [
            ("kind: eidas", "kind: passport", "registry.value"),
            ("language: de", "colour: red", "registry.unknown_member"),
            ("id: tr:sonnwald\n", "", "registry.missing"), ("from: 2015-09-01", "from: 2015-09-31", "registry.date"),
            ("legalNames:", "legalNames: &x", "course.anchor"),
        ] {
            try tool.write("bad.yaml", Self.entry.replacing(text, with: other))
            try refused(["import", "yaml", "bad.yaml", "--out", "x.json"], 65, reason)
        }
    }

    @Test func aLaterSnapshotFollowsTheOneBefore() throws {
        try tool.write("entry.yaml", Self.entry)
        #expect(try build("entry.yaml", "--id", "tr:x", "--number", "4", "--out", "first.json").status == 0)
        try tool.write(
            "later.yaml", Self.entry + "places:\n  - { country: AUT, city: Sonnwald, role: seat }\n")
        let built = try build("later.yaml", "--after", "first.json", "--out", "second.json")
        #expect(built.status == 0, "\(built.errors)")
        let second = try JSONSerialization.jsonObject(with: Data(tool.bytes("second.json"))) as? [String: Any]
        #expect(second?["id"] as? String == "tr:x" && second?["number"] as? Int == 5)
        let after = ["--after", "first.json", "--key", "anchor.key", "--out", "x.json"] + MainJob.pass
        try refused(["build", "entry.yaml"] + after, 65, "registry.unchanged")
        try refused(["build", "later.yaml", "--number", "4"] + after, 64, "usage")
        try tool.write("no.json", "{}")
        try refused(
            ["build", "later.yaml", "--after", "no.json", "--key", "anchor.key", "--out", "x.json"] + MainJob.pass, 65,
            "registry.malformed")
        try refused(["build", "later.yaml", "--key", "anchor.key", "--out", "x.json"] + MainJob.pass, 64, "usage")

        let difference = try tool.run("trust", "diff", "first.json", "second.json")
        #expect(difference.status == 1 && difference.output.contains("~ tr:sonnwald"))
        #expect(difference.output.contains("places +1 −0"))
        try tool.write("more.yaml", "issuers:\n" + Self.listed("tr:other"))
        try MainJob.demand(build("more.yaml", "--after", "second.json", "--out", "third.json"))
        let other = try tool.run("trust", "diff", "second.json", "third.json").output
        #expect(other.contains("+ tr:other") && other.contains("- tr:sonnwald"))
        #expect(try tool.run("trust", "diff", "first.json", "first.json").status == 0)
        try refused(["diff", "first.json", "no.json"], 65, "registry.malformed")
        try refused(["diff", "gone.json", "first.json"], 66, "file.unreadable")
    }

    private static func listed(_ id: String) -> String {
        "  - id: \(id)\n    legalNames: [{ text: Another School }]\n"
    }
}
