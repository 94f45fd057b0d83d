import Encodings
import JSON
import Testing

@testable import Trust

/// What others publish, made into entries.
@Suite struct ImportTests {
    private let institutions = """
        deqar_id,eter_id,name_primary,name_official,name_english,country,city,website_link,founding_date
        DEQARINST0001,AT0001,Hochschule Sonnwald,Hochschule Sonnwald,Sonnwald University,Austria,Sonnwald,https://sonnwald.example,1998-09-01
        DEQARINST0002,,"Schule, die schließt",,,Austria,,,1990
        DEQARINST0003,,Université de la Lande,,,France,,,
        ,,Nobody,,,Austria,,,
        """
    private let reports = """
        report_id,hei_deqar_id,agency_acronym,report_type,report_status,report_decision,report_valid_from,report_valid_to,report_url,programme_name,programme_qf_ehea_level
        1,DEQARINST0001,AQ,institutional,part of obligatory EQA system,positive,2020-01-01,2027-12-31,https://r.example/1,,
        2,DEQARINST0001,AQ,programme,voluntary,positive with conditions or restrictions,2018-03-01,,,Applied Data Practice,first cycle
        3,DEQARINST0001,AQ,institutional,voluntary,perhaps,2020-01-01,,,,
        4,DEQARINST0001,AQ,institutional,voluntary,positive,soon,,,,
        """

    private func deqar(
        _ institutions: String? = nil, _ reports: String? = nil
    ) throws -> ImportedEntries {
        try DEQARImport(
            institutions: Array((institutions ?? self.institutions).utf8),
            reports: Array((reports ?? self.reports).utf8)
        ) { $0 == "Austria" ? "AUT" : nil }.entries()
    }

    @Test func institutionsWithTheirDecisions() throws {
        let imported = try deqar()
        #expect(imported.entries.count == 2)
        for entry in imported.entries { #expect(RegistryEntry.problems(in: entry).isEmpty) }
        let first = imported.entries[0]
        #expect(first["id"] == "deqar:DEQARINST0001")
        #expect(
            first["legalIdentifiers"] == [
                ["kind": "deqarinst", "value": "DEQARINST0001", "from": "1998-09-01"],
                ["kind": "eter", "value": "AT0001", "from": "1998-09-01"],
            ])
        #expect(first["places"]?.array?.first?["from"] == "1998-09-01")
        let decisions = first["qualityAssurance"]?.array ?? []
        #expect(decisions.count == 2)
        #expect(
            decisions[0]["to"] == "2027-12-31" && decisions[0]["toKind"] == "written" && decisions[0]["status"] == 1)
        #expect(
            decisions[1]["to"] == "2024-03-01" && decisions[1]["toKind"] == "computed" && decisions[1]["decision"] == 2)
        #expect(decisions[1]["level"] == "programme" && decisions[1]["scope"]?["cycles"] == [1])
        #expect(imported.entries[1]["legalNames"]?.array?.first?["text"] == "Schule, die schließt")
    }

    @Test func whatIsLeftOutIsSaid() throws {
        #expect(
            try deqar().omissionCounts.map { "\($0.why) \($0.count)" } == [
                "country 1", "dates 1", "decision 1", "identifier 1",
            ])
    }

    /// What would be read as more than the report says is left out, each for its own reason.
    @Test(arguments: [
        ("programme", "", "", "", "programme"), ("Joint Programme", "", "", "", "programme"),
        ("programme", "Applied Data Practice", "", "", ""), ("institutional", "", "", "", ""),
        ("institutional/programme", "", "", "", ""),
        ("monitoring", "", "", "", "programme"), ("", "", "", "", "programme"),
        ("institutional", "", "under appeal", "", "flag"), ("institutional", "", "high level", "", ""),
        ("programme", "Applied Data Practice", "", "fourth cycle", "cycle"),
        ("programme", "Applied Data Practice", "", "second cycle", ""),
    ])
    func aReportThatIsNotUnderstoodCoversNothing(
        _ type: String, _ title: String, _ flag: String, _ cycle: String, _ why: String
    ) throws {
        let imported = try deqar(
            nil,
            """
            hei_deqar_id,report_type,report_status,report_decision,report_valid_from,report_valid_to,report_flag,programme_name,programme_qf_ehea_level
            DEQARINST0001,\(type),obligatory,positive,2024-01-01,,\(flag),\(title),\(cycle)
            """)
        let decisions = imported.entries[0]["qualityAssurance"]?.array ?? []
        #expect(decisions.count == (why.isEmpty ? 1 : 0))
        #expect(
            imported.omissions.filter { $0.place == 2 && $0.why != "identifier" }.map(\.why)
                == (why.isEmpty ? [] : [why]))
        if why.isEmpty { #expect(decisions[0]["level"] == .string(title.isEmpty ? "institution" : "programme")) }
    }

    @Test func reportsOfNobodyInTheTableAreCounted() throws {
        let imported = try deqar(nil, reports.replacing("2,DEQARINST0001", with: "2,DEQARINST0999"))
        #expect(imported.omissions.contains { $0.why == "institution" && $0.place == 3 })
        // One that was left out with its institution is said there.
        let abroad = try deqar(nil, reports.replacing("2,DEQARINST0001", with: "2,DEQARINST0003"))
        #expect(!abroad.omissions.contains { $0.why == "institution" })
    }

    @Test func ofMoreThanFitThoseAreKeptThatEndLast() throws {
        let rows = (0..<1_002).map { number in
            "DEQARINST0001,institutional,obligatory,positive,2020-01-01,20\(number == 0 ? 40 : number == 1 ? 21 : 30)-01-01"
        }
        let table =
            "hei_deqar_id,report_type,report_status,report_decision,report_valid_from,report_valid_to\n"
            + rows.joined(separator: "\n")
        let imported = try deqar(nil, table)
        let decisions = imported.entries[0]["qualityAssurance"]?.array ?? []
        #expect(decisions.count == 1_000 && decisions[0]["to"] == "2040-01-01")
        #expect(!decisions.contains { $0["to"] == "2021-01-01" })
        #expect(imported.omissions.filter { $0.why == "limit" }.map(\.place).sorted() == [3, 1_003])
        #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
    }

    @Test func bothNumbersEndWithTheInstitution() throws {
        let table = institutions.replacing("founding_date", with: "founding_date,closing_date")
            .replacing("1998-09-01", with: "1998-09-01,2020-08-31").replacing("1990", with: "1990,")
            .replacing("France,,,", with: "France,,,,").replacing("Nobody,,,Austria,,,", with: "Nobody,,,Austria,,,,")
        let numbers = try deqar(table).entries[0]["legalIdentifiers"]?.array ?? []
        #expect(numbers.count == 2 && numbers.allSatisfy { $0["to"] == "2020-08-31" && $0["from"] == "1998-09-01" })
    }

    @Test(arguments: [
        ("deqar_id", "id", "import.columns"), ("country", "land", "import.columns"),
        ("Austria", "Autriche", "import.empty"), ("Sonnwald,https", "Sonnwald\",https", "import.syntax"),
        ("DEQARINST0002,", "DEQARINST0002,,,", "import.syntax"),
    ])
    func aTableThatIsNotOneIsRefused(_ part: String, _ other: String, _ reason: String) throws {
        do throws(TrustError) {
            let changed = institutions.replacing(part, with: other)
            _ = try DEQARImport(institutions: Array(changed.utf8), reports: nil) { $0 == "Austria" ? "AUT" : nil }
                .entries()
            Issue.record("read")
        } catch {
            #expect(error.reason == reason)
        }
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["1", "2"]]), ("a,b\r\n1,2", [["1", "2"]]), ("a,b\n\"1,\n\"\"x\",2\n", [["1,\n\"x", "2"]]),
        ("\u{FEFF}a,b\n,\n", [["", ""]]), ("a,b\n\n", []),
    ])
    func tables(_ text: String, _ cells: [[String]]) throws {
        let table = try CSVTable(parsing: Array(text.utf8))
        #expect(table.names == ["a", "b"])
        #expect(table.rows.map { row in [row[0], row[1]] } == cells)
    }

    @Test(arguments: [
        "", "a\n\"x", "a\nx\"y\"", "a\n\"x\"y", "a,b\n1\n", "a\n\u{FFFD}".replacing("\u{FFFD}", with: ""),
    ])
    func brokenTables(_ text: String) {
        if text == "a\n" { return }
        #expect(throws: TrustError(.importSyntax)) { try CSVTable(parsing: Array(text.utf8)) }
    }

    @Test func aRegistryOfTheConsortium() throws {
        let text = """
            {"meta": {"created": "2022-10-27T17:57:31+00:00"}, "registry": {
              "did:key:z6Mktpn6cXks1PBKLMgZH2VaahvCtBMF6K8eCa7HzrnuYLZv": {"name": "Example University", "url": "https://u.example"},
              "did:web:u.example": {"name": "By the web"}, "did:ion:x": {"name": "Unread"}, "did:web:v.example": {}}}
            """
        let imported = try IssuerRegistryImport(parsing: Array(text.utf8)).entries(from: CalendarDate("2026-01-01"))
        #expect(imported.entries.count == 2)
        for entry in imported.entries { #expect(RegistryEntry.problems(in: entry).isEmpty) }
        #expect(imported.omissionCounts.map(\.why) == ["key", "name"])
        #expect(imported.entries[0]["keys"]?.array?.first?["kind"] == "did_key")
        #expect(imported.entries.allSatisfy { $0["legalIdentifiers"] == nil })
        #expect(throws: TrustError(.importFormat)) { try IssuerRegistryImport(parsing: Array("{}".utf8)) }
        #expect(throws: TrustError(.importEmpty)) {
            try IssuerRegistryImport(parsing: Array(#"{"registry": {}}"#.utf8)).entries(
                from: CalendarDate("2026-01-01"))
        }
    }
}
