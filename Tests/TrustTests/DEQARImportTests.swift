import Encodings
import JSON
import Testing

@testable import Trust

/// The data sets as they are published: a row a place, names with brackets, numbers in a list, days that nobody can read.
@Suite struct DEQARImportTests {
    private static let codes = [
        "Austria": "AUT", "AT": "AUT", "Germany": "DEU", "DE": "DEU", "Belgium": "BEL", "BE": "BEL", "FR": "FRA",
    ]
    private static let head =
        "deqar_id,eter_id,name_primary,name_official,name_versions,country,city,founding_date,closure_date,parent_institution,historic_relationships,identifiers_all"
    private static let good = "DEQARINST0009,,Gute Schule,,,Austria,Graz,,,,,"

    private func imported(
        _ rows: [String], reports: String? = nil, isWanted: @escaping (String) -> Bool = { _ in true }
    ) throws -> ImportedEntries {
        let table = ([Self.head] + rows).joined(separator: "\n")
        return try DEQARImport(
            institutions: Array(table.utf8), reports: reports.map { Array($0.utf8) }, country: { Self.codes[$0] },
            isWanted: isWanted
        ).entries()
    }

    private func told(_ imported: ImportedEntries) -> [String] {
        imported.omissionGroups.map { "\($0.part) \($0.why) \($0.places)" }
    }

    // MARK: Days

    @Test(arguments: [
        ("1990-09-01", "", true), ("1990", "2015", true), ("", "2015-12-31", true),
        ("1990-00-00", "", false), ("1990", "31.12.2015", false), ("1990", "soon", false),
        ("2020", "2015-06-30", false), ("2015-06-30", "2015-06-29", false), ("19 90", "", false),
    ])
    func anUnreadableDayIsNoOpenEnd(_ founded: String, _ closed: String, _ isTaken: Bool) throws {
        let imported = try imported(
            ["DEQARINST0002,,Vrije School,,,Belgium,Gent,\(founded),\(closed),,,", Self.good])
        #expect(imported.entries.count == (isTaken ? 2 : 1))
        #expect(told(imported) == (isTaken ? [] : ["institutions dates [2]"]))
        for entry in imported.entries { #expect(RegistryEntry.problems(in: entry).isEmpty) }
        let to = imported.entries[0]["places"]?.array?.first?["to"]
        #expect(to == (closed == "2015" && isTaken ? "2015-12-31" : closed.isEmpty || !isTaken ? nil : .string(closed)))
    }

    @Test func rowsWithDifferentDaysAreNoInstitution() throws {
        let imported = try imported([
            "DEQARINST0002,,Vrije School,,,Belgium,Gent,1990,2015,,,", Self.good,
            "DEQARINST0002,,Vrije School,,,Belgium,Brugge,1990,,,,",
        ])
        #expect(imported.entries.count == 1 && told(imported) == ["institutions dates [2]"])
    }

    private static func report(_ end: String, _ to: String, _ from: String = "2021-01-01") -> String {
        """
        report_id,hei_deqar_id,report_agency,report_type,report_status,report_decision,report_valid_from,\(end)
        1,DEQARINST0009,AQ,institutional,obligatory,positive,\(from),\(to)
        """
    }

    @Test func anEndColumnUnderAnotherNameIsRefused() throws {
        do throws(TrustError) {
            let table = Self.head + "\n" + Self.good
            _ = try DEQARImport(
                institutions: Array(table.utf8),
                reports: Array(Self.report("report_valid_until", "2023-12-31").utf8), country: { Self.codes[$0] }
            ).entries()
            Issue.record("read")
        } catch {
            #expect(error.reason == "import.columns" && error.facts["column"] == "report_valid_to")
        }
        let read = try imported([Self.good], reports: Self.report("report_valid_to", "2023-12-31"))
        #expect(read.entries[0]["qualityAssurance"]?.array?.first?["to"] == "2023-12-31")
    }

    @Test(arguments: [
        ("2021-01-01", "", true), ("2021-01-01", "2023-12-31", true), ("2021-01-01", "31.12.2023", false),
        ("2021-01-01", "2023", false), ("2021", "2023-12-31", false), ("2021-01-01", "2020-12-31", false),
    ])
    func aReportNeedsDays(_ from: String, _ to: String, _ isTaken: Bool) throws {
        let imported = try imported([Self.good], reports: Self.report("report_valid_to", to, from))
        #expect((imported.entries[0]["qualityAssurance"]?.array?.count ?? 0) == (isTaken ? 1 : 0))
        #expect(told(imported) == (isTaken ? [] : ["reports dates [2]"]))
    }

    // MARK: Columns

    @Test func columnsThatWouldLimitAreMissed() throws {
        let imported = try imported([Self.good], reports: Self.report("report_valid_to", ""))
        #expect(
            imported.missingColumns.map { "\($0.part) \($0.name)" } == [
                "reports report_flag", "reports programme_qf_ehea_level",
            ])
        let closed = try DEQARImport(
            institutions: Array("deqar_id,name_primary,country\nDEQARINST0001,Schule,Austria".utf8), reports: nil,
            country: { Self.codes[$0] }
        ).entries()
        #expect(closed.missingColumns.map(\.name) == ["closure_date"])
    }

    @Test(arguments: [
        ("attendance certificate", 1, ""), ("2", 2, ""), ("No assessment and no certificate", 3, ""), ("", 0, ""),
        ("certificate of sorts", 0, "assessment"),
    ])
    func whatAProgrammeEndsWith(_ cell: String, _ number: Int, _ why: String) throws {
        let imported = try imported(
            [Self.good],
            reports: """
                hei_deqar_id,report_type,report_status,report_decision,report_valid_from,report_valid_to,programme_name,assessment_certification
                DEQARINST0009,programme,voluntary,positive,2021-01-01,,Data Practice,\(cell)
                """)
        let decision = imported.entries[0]["qualityAssurance"]?.array?.first
        #expect(decision?["assessment"] == (number == 0 ? nil : .integer(number)))
        #expect((decision == nil) == !why.isEmpty)
        #expect(imported.omissions.map(\.why) == (why.isEmpty ? [] : [why]))
        #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
    }

    // MARK: Places

    private static let german =
        "DEQARINST0001,AT0001,Hochschule Sonnwald,,,Germany,Passau,1998-09-01,,,,"
    private static let austrian =
        "DEQARINST0001,AT0001,Hochschule Sonnwald,,,Austria,Sonnwald,1998-09-01,,,,"

    private func places(_ entry: JSON) -> [String] {
        (entry["places"]?.array ?? []).map { place in
            ["country", "city", "role"].compactMap { place[$0]?.string }.joined(separator: " ")
        }
    }

    @Test func rowsOfOneIDAreItsPlaces() throws {
        for rows in [[Self.german, Self.austrian], [Self.austrian, Self.german, Self.german]] {
            let imported = try imported(rows)
            #expect(imported.entries.count == 1 && told(imported).isEmpty)
            // The seat is where its number is from, whichever row comes first.
            #expect(places(imported.entries[0]).sorted() == ["AUT Sonnwald seat", "DEU Passau campus"])
            #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
        }
    }

    @Test func theSeatIsAlsoWhereItPaysTax() throws {
        let rows = [Self.german, Self.austrian].map { $0.replacing("AT0001", with: "") + "EU-VAT: ATU73540012" }
        #expect(places(try imported(rows).entries[0]) == ["DEU Passau campus", "AUT Sonnwald seat"])
    }

    @Test func withoutANumberNoneOfSeveralCountriesIsTheSeat() throws {
        let rows = [Self.german, Self.austrian].map { $0.replacing("AT0001", with: "") }
        #expect(places(try imported(rows).entries[0]) == ["DEU Passau campus", "AUT Sonnwald campus"])
        // In one country the first is.
        let graz = Self.austrian.replacing("AT0001", with: "").replacing("Sonnwald,1998", with: "Graz,1998")
        #expect(places(try imported([rows[1], graz]).entries[0]) == ["AUT Sonnwald seat", "AUT Graz campus"])
    }

    @Test func aWantedCountryBringsAllPlaces() throws {
        for wanted in ["DEU", "AUT"] {
            let imported = try imported([Self.german, Self.austrian, "DEQARINST0002,,School,,,Belgium,Gent,,,,,"]) {
                $0 == wanted
            }
            #expect(places(imported.entries[0]) == ["DEU Passau campus", "AUT Sonnwald seat"])
            #expect(told(imported) == ["institutions other_country [4]"])
        }
    }

    @Test func aPartOfACountryInBracketsIsTheCountry() throws {
        let imported = try imported([
            "DEQARINST0002,,Vrije School,,,Belgium (Flemish Community),Gent,,,,,",
            "DEQARINST0003,,Alliance,,,,Paris,,,,,", "DEQARINST0004,,Nowhere,,,(Flemish Community),Gent,,,,,",
            "DEQARINST0005,,Narnia,,,Narnia (West),Gent,,,,,",
        ])
        #expect(imported.entries.map(places) == [["BEL Gent seat"]])
        #expect(told(imported) == ["institutions country [3, 4, 5]"])
    }

    // MARK: Names, numbers, relations

    @Test func namesOfAllKinds() throws {
        let imported = try imported([
            "DEQARINST0001,,(00207) Sonnwald University,Hochschule Sonnwald,HS Sonnwald; Fachschule Sonnwald,Austria,Graz,,,,,"
        ])
        let names = imported.entries[0]["legalNames"]?.array ?? []
        #expect(
            names.compactMap { $0["text"]?.string } == [
                "Hochschule Sonnwald", "Sonnwald University", "HS Sonnwald", "Fachschule Sonnwald",
            ])
        #expect(names.map { $0["kind"] } == ["legal", "alias", "alias", "alias"])
    }

    @Test func numbersAreReadByTheirTags() throws {
        let imported = try imported([
            """
            DEQARINST0001,AT0001,Hochschule,,,Austria,Graz,,2030,,,"EU-VAT: ATU73540012, EU-PIC: 999999999, \
            ROR: https://ror.org/00x0x0x00, FR-SIREN: 123456789, SCHAC: sonnwald.example, ETER: at0001"
            """
        ])
        let numbers = imported.entries[0]["legalIdentifiers"]?.array ?? []
        #expect(
            numbers.map { number in
                ["kind", "value", "country"].compactMap { number[$0]?.string }.joined(separator: " ")
            } == [
                "deqarinst DEQARINST0001", "eter AT0001", "vat ATU73540012 AUT", "pic 999999999",
                "ror https://ror.org/00x0x0x00", "national:SIREN 123456789 FRA", "schac sonnwald.example",
            ])
        #expect(numbers.allSatisfy { $0["to"] == "2030-12-31" } && told(imported).isEmpty)
        #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
    }

    @Test(arguments: [
        "EU-VAT: QQ1", "EU-PIC: 12", "EU-PIC: 99999999x", "DID-EBSI: z123", "AQ: 17", "17", "XX-REG: 5", "ROR:",
    ])
    func aNumberThatIsNotUnderstoodIsTold(_ cell: String) throws {
        let imported = try imported(["DEQARINST0001,,Hochschule,,,Austria,Graz,,,,,\(cell)", Self.good])
        #expect(told(imported) == ["institutions number [2]"])
        #expect(imported.entries[0]["legalIdentifiers"]?.array?.count == 1)
    }

    // MARK: Relations

    /// The one that closed, and the good one with what it says of it.
    private func two(_ closed: String, _ cell: String, _ other: String = "", founded: String = "") throws
        -> ImportedEntries
    {
        try imported([
            "DEQARINST0002,,Alte Schule,,,Austria,Graz,1950,\(closed),,\"\(cell)\",",
            "DEQARINST0009,,Gute Schule,,,Austria,Graz,\(founded),,,\"\(other)\",",
        ])
    }

    private func relations(_ imported: ImportedEntries) -> [String] {
        imported.entries.flatMap { entry in
            (entry["relations"]?.array ?? []).map { relation in
                ([entry["id"]] + ["type", "other", "on"].map { relation[$0] }).compactMap { $0?.string }
                    .joined(separator: " ")
            }
        }
    }

    /// Of which of the two a word is said the table does not tell; whoever closed did not go on.
    @Test(arguments: [
        ("2015-09-01: precedes", "succeeded_by"), ("2015-09-01: succeeds", "succeeded_by"),
        ("2015-09-01: absorbs", "absorbed_by"), ("2015-09-01: is absorbed by", "absorbed_by"),
        ("2015-09-01: Is  Absorbed by", "absorbed_by"),
    ])
    func whoeverClosedIsFollowed(_ words: String, _ kind: String) throws {
        for closed in ["2015", "2015-08-31", "2014-12-31"] {
            let here = try two(closed, "\(words) DEQARINST0009 Gute Schule, Graz")
            let there = try two(closed, "", "\(words) DEQARINST0002 Alte Schule")
            let both = try two(
                closed, "\(words) DEQARINST0009 Gute Schule", "\(words) DEQARINST0002 Alte Schule")
            for imported in [here, there, both] {
                #expect(relations(imported) == ["deqar:DEQARINST0002 \(kind) deqar:DEQARINST0009 2015-09-01"])
                #expect(told(imported).isEmpty)
                #expect(imported.entries.allSatisfy { RegistryEntry.problems(in: $0).isEmpty })
            }
        }
    }

    @Test(arguments: ["spins off", "is spun off from"])
    func whoeverIsYoungerWasSpunOff(_ words: String) throws {
        let imported = try two("", "2015-09-01: \(words) DEQARINST0009 Gute Schule", founded: "2015")
        #expect(relations(imported) == ["deqar:DEQARINST0009 spun_off_from deqar:DEQARINST0002 2015-09-01"])
        // A year before that it was there already.
        let older = try two("", "2015-09-01: \(words) DEQARINST0009 Gute Schule", founded: "2014-09-01")
        #expect(relations(older).isEmpty && told(older) == ["institutions relation_unclear [2]"])
    }

    @Test func severalStandInOneCell() throws {
        let imported = try imported([
            "DEQARINST0002,,Alte Schule,,,Austria,Graz,1950,2015,,,", "DEQARINST0003,,Akademie,,,Austria,Graz,2019,,,,",
            """
            DEQARINST0009,,Gute Schule,,,Austria,Graz,1990,,,"2015-09-01: absorbs DEQARINST0002 Alte Schule, Graz, \
            2019-01-01: spins off DEQARINST0003 Akademie",
            """,
        ])
        #expect(
            relations(imported) == [
                "deqar:DEQARINST0002 absorbed_by deqar:DEQARINST0009 2015-09-01",
                "deqar:DEQARINST0003 spun_off_from deqar:DEQARINST0009 2019-01-01",
            ])
        #expect(told(imported).isEmpty)
    }

    @Test(arguments: [
        ("2015-09-01: marries DEQARINST0009 Gute Schule", "relation"), ("2015-09-01: absorbs Gute Schule", "relation"),
        ("absorbs", "relation"), ("2015-09-01: absorbs DEQARINST Gute Schule", "relation"),
        ("absorbs DEQARINST0009 Gute Schule", "relation_date"),
        ("2015: absorbs DEQARINST0009 Gute Schule", "relation_date"),
        ("2015-09-01: absorbs DEQARINST0007 Fremde Schule", "relation_other"),
        ("2015-09-01: absorbs DEQARINST0002 Alte Schule", "relation_other"),
        ("2014-09-01: absorbs DEQARINST0009 Gute Schule", "relation_unclear"),
    ])
    func whatDoesNotSayEnoughIsTold(_ cell: String, _ why: String) throws {
        let imported = try two("2015-12-31", cell)
        #expect(imported.entries.count == 2 && relations(imported).isEmpty)
        #expect(told(imported) == ["institutions \(why) [2]"])
        // What can be read beside it is taken.
        let beside = try two("2015-12-31", "2015-09-01: absorbs DEQARINST0009 Gute Schule, " + cell)
        let isName = !cell.contains("DEQARINST")
        #expect(relations(beside).count == 1 && told(beside) == (isName ? [] : ["institutions \(why) [2]"]))
    }

    @Test func twoThatBothWentOnOrBothClosedTellNothing() throws {
        for closed in ["", "2016-01-01"] {
            let imported = try two(closed, "2015-09-01: precedes DEQARINST0009 Gute Schule")
            #expect(relations(imported).isEmpty && told(imported) == ["institutions relation_unclear [2]"])
        }
        let both = try imported([
            "DEQARINST0002,,Alte Schule,,,Austria,Graz,,2015,,2015-09-01: precedes DEQARINST0009 Gute Schule,",
            "DEQARINST0009,,Gute Schule,,,Austria,Graz,,2015,,,",
        ])
        #expect(relations(both).isEmpty && told(both) == ["institutions relation_unclear [2]"])
    }

    @Test func whatItBelongsToIsToldAndNotTaken() throws {
        let imported = try imported([
            Self.good, "DEQARINST0003,,Fakultät,,,Austria,Graz,,,DEQARINST0009 Gute Schule,,",
        ])
        #expect(imported.entries.count == 2 && relations(imported).isEmpty)
        #expect(told(imported) == ["institutions parent [3]"])
    }

    /// What follows from it: the duties are the successor's, from that day on.
    @Test func aRegistryFollowsWhatWasTaken() throws {
        let imported = try two("2015-08-31", "2015-09-01: is absorbed by DEQARINST0009 Gute Schule")
        let fixture = try TrustFixture()
        let registry = try fixture.open(fixture.signed(fixture.document(imported.entries)))
        let id = bytes("deqar:DEQARINST0002")
        let found = registry.entry(id: id.span)
        let old = try #require(found)
        let after = try #require(CalendarDate(year: 2015, month: 9, day: 1))
        let before = try #require(CalendarDate(year: 2015, month: 8, day: 31))
        #expect(registry.successors(of: old, on: after).map(\.id) == ["deqar:DEQARINST0009"])
        #expect(registry.successors(of: old, on: before).isEmpty)
    }

    // MARK: What a registry would refuse

    @Test func whatARegistryWouldRefuseIsLeftOutByItself() throws {
        let long = String(repeating: "x", count: 5_000)
        let reports =
            Self.report("report_valid_to", "2023-12-31")
            + "\n2,DEQARINST0009,\(long),institutional,obligatory,positive,2022-01-01,2024-12-31"
        let imported = try imported(["DEQARINST0001,,\(long),,,Austria,Graz,,,,,", Self.good], reports: reports)
        #expect(imported.entries.map { $0["id"] } == ["deqar:DEQARINST0009"])
        #expect(imported.entries[0]["qualityAssurance"]?.array?.count == 1)
        #expect(told(imported).map { $0.split(separator: " ").last } == ["[2]", "[3]"])
        #expect(imported.omissions.allSatisfy { $0.why.utf8.starts(with: "registry.".utf8) })
        #expect(RegistryEntry.problems(in: imported.entries[0]).isEmpty)
    }
}
