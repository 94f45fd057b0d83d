import DataIntegrity
import Encodings
import TestSupport
import Testing

@testable import Issuance

/// Rosters with a column for each sitting of an examination: which of them counts is asked, and answered with one word.
@Suite struct SittingTests {
    private static let scale =
        #"grading: {title: Skala, grades: ["2,0", "3,0", "3,5", "4,0", "4,5", "5,0"], pass: "3,0"}"#

    private func plan(
        _ text: String, _ columns: [RosterField: ColumnChoice] = [:], awarded: String = "from roster",
        grading: String = scale, skipping: Bool = false
    ) throws -> IssuancePlan {
        let found = try #require(soundCourse.firstMatch(of: /grading: \{[^}]*\}/)).output
        let description = soundCourse.replacing(found, with: grading + "\n    grade: from roster")
            .replacing("awarded: 2026-05-08", with: "awarded: \(awarded)")
        return try Job(
            roster(text, columns), course: description, office: .new(),
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], skipsBadRows: skipping)
        ).plan
    }

    private func learners(_ plan: IssuancePlan) throws -> [RosterRow] { try plan.roster.learners(plan.scan, most: 10) }

    private static let usos = """
        Nr albumu;Nazwisko;Imię;Termin 1;Termin 1 - data;Termin 2;Termin 2 - data
        1;Kos;Ewa;4,5;23.04.2026;;
        2;Żak;Jan;2,0;23.04.2026;3,5;05.05.2026
        3;Lis;Ola;4,0;23.04.2026;2,0;05.05.2026

        """.replacing("23.04.2026", with: "28.04.2026")

    @Test func whichSittingCountsIsAskedOnce() throws {
        let plan = try plan(Self.usos)
        let asked = plan.findings.listed.filter { $0.severity == .problem }
        #expect(asked.map(\.reason) == ["csv.sittings"])
        let facts = try #require(asked.first).facts
        #expect(facts["columns"] == "Termin 1, Termin 2" && facts["last"] == "grade=#last")
        #expect(facts["best"] == "grade=#best" && facts["example"] == "grade=#4")
    }

    @Test func theLastSittingCountsWithItsDay() throws {
        let plan = try plan(Self.usos, [.grade: ColumnChoice("#last")])
        let rows = try learners(plan)
        #expect(rows.map(\.grade) == ["4,5", "3,5", "2,0"])
        #expect(rows.map { $0.completionDate?.description } == ["2026-04-28", "2026-05-05", "2026-05-05"])
        // Whoever has failed the last one is awarded nothing.
        let failed = plan.findings.listed.filter { $0.severity == .problem }
        #expect(failed.map(\.reason) == ["csv.grade_not_passed"] && failed.map(\.row) == [4])
        #expect(failed.first?.columnName == "Termin 1, Termin 2")
        #expect(plan.scan.columns.unused.isEmpty)
    }

    @Test func theBestSittingCountsWithItsDay() throws {
        let plan = try plan(Self.usos, [.grade: ColumnChoice("#best")])
        let rows = try learners(plan)
        #expect(rows.map(\.grade) == ["4,5", "3,5", "4,0"] && reasons(plan.findings).isEmpty)
        #expect(rows.map { $0.completionDate?.description } == ["2026-04-28", "2026-05-05", "2026-04-28"])
    }

    @Test func oneSittingAloneMayBeMeant() throws {
        let plan = try plan(Self.usos, [.grade: .numbered(4), .completionDate: .numbered(5)])
        #expect(try learners(plan).map(\.grade) == ["4,5", "2,0", "4,0"])
        #expect(reasons(plan.findings) == ["csv.grade_not_passed"])
    }

    @Test func theColumnsMayBeNamedByNumber() throws {
        let text = "Nr albumu;Nazwisko;Imię;Pierwsza;Druga\n1;Kos;Ewa;2,0;4,0\n"
        let plan = try plan(text, [.grade: ColumnChoice("#last:4,5")], awarded: "2026-05-08")
        #expect(try learners(plan).map(\.grade) == ["4,0"] && reasons(plan.findings).isEmpty)
        for wrong in ["#last:4", "#last:4,4", "#last:4,x", "#first", "#best:"] {
            if case .sittings = ColumnChoice(wrong) { Issue.record("\(wrong) is no choice of sittings") }
        }
        let missing = try self.plan(text, [.grade: ColumnChoice("#last:4,9")], awarded: "2026-05-08")
        #expect(reasons(missing.findings).contains("csv.columns"))
    }

    @Test(
        arguments: [
            "Ocena - termin 1;Ocena - termin 2", "Ocena I;Ocena II", "I termin;II termin",
            "Ocena w I terminie;Ocena w II terminie", "1. Versuch;2. Versuch", "Note Haupttermin;Note Nachtermin",
            "Note session 1;Note session 2", "Note 1re session;Note rattrapage", "Βαθμός Ιουνίου;Βαθμός Σεπτεμβρίου",
            "Α΄ εξεταστική;Β΄ εξεταστική", "Ocena termin pierwszy;Ocena termin poprawkowy",
        ])
    func namesOfSittingsAreKnown(_ names: String) throws {
        let table = "Nr albumu;Vorname;Nachname;\(names)\n1;Ewa;Kos;2,0;4,0\n2;Jan;Kos;4,5;\n"
        let asked = try plan(table, awarded: "2026-05-08")
        #expect(reasons(asked.findings) == ["csv.sittings"])
        let told = try plan(table, [.grade: ColumnChoice("#last")], awarded: "2026-05-08")
        #expect(try learners(told).map(\.grade) == ["4,0", "4,5"] && reasons(told.findings).isEmpty)
    }

    /// A result of the whole needs no question, and neither do columns that are about something else.
    @Test(arguments: [
        "Ocena - termin 1;Ocena - termin 2;Ocena końcowa", "Note session 1;Note session 2;Note finale",
        "Βαθμός Ιουνίου;Βαθμός Σεπτεμβρίου;Τελικός βαθμός", "Aufgabe 1;Aufgabe 2;Gesamtnote",
    ])
    func aResultOfTheWholeGoesBeforeThem(_ names: String) throws {
        let plan = try plan("Matrikel;Vorname;Nachname;\(names)\n1;Ewa;Kos;2,0;4,0;4,5\n", awarded: "2026-05-08")
        #expect(try learners(plan).map(\.grade) == ["4,5"] && reasons(plan.findings).isEmpty)
    }

    /// What cannot be compared is asked, with its row.
    @Test func resultsThatCannotBeRankedAreAProblem() throws {
        let text = "Nr albumu;Nazwisko;Imię;Termin 1;Termin 2\n1;Kos;Ewa;2,0;zwolniona\n2;Żak;Jan;nzal;4,0\n"
        let plan = try plan(text, [.grade: ColumnChoice("#best")], awarded: "2026-05-08")
        let asked = plan.findings.listed.filter { $0.reason == "csv.sittings" }
        #expect(asked.map(\.row) == [2] && asked.first?.facts["values"] == "2,0, zwolniona")
        #expect(try learners(plan).map(\.grade) == [nil, "4,0"])
    }

    @Test func theBestOfASmallIsBestScaleIsTheLowest() throws {
        let text = "Matrikel;Nachname;Vorname;1. Versuch;2. Versuch\n1;Kos;Ewa;1,7;3,0\n"
        let plan = try plan(
            text, [.grade: ColumnChoice("#best")], awarded: "2026-05-08",
            grading: #"grading: {title: Noten, lowest: "5,0", highest: "1,0", pass: "4,0"}"#)
        #expect(try learners(plan).map(\.grade) == ["1,7"] && reasons(plan.findings).isEmpty)
    }

    @Test func anotherRuleIsAnotherBatch() throws {
        let inputs = try ["#last", "#best"].map { try plan(Self.usos, [.grade: ColumnChoice($0)]).inputs }
        #expect(inputs[0] != inputs[1])
    }

    // MARK: Names in two rows

    private static let protocolSheet = """
        Protokół zaliczenia przedmiotu;;;;;
        Lp.;Nr albumu;Nazwisko i imię;I termin;;II termin;
        ;;;ocena;data;ocena;data
        1;401;Kos, Ewa;4,5;28.04.2026;;
        2;402;Żak, Jan;2,0;28.04.2026;3,5;05.05.2026

        """

    @Test func namesInTwoRowsAreReadTogether() throws {
        let plan = try plan(Self.protocolSheet, [.grade: ColumnChoice("#last")])
        #expect(
            plan.scan.columns.names == [
                "Lp.", "Nr albumu", "Nazwisko i imię", "I termin ocena", "I termin data", "II termin ocena",
                "II termin data",
            ])
        #expect(reasons(plan.findings).isEmpty && plan.scan.headerRow == 3)
        let rows = try learners(plan)
        #expect(rows.map(\.displayName) == ["Ewa Kos", "Jan Żak"] && rows.map(\.grade) == ["4,5", "3,5"])
        #expect(rows.map { $0.completionDate?.description } == ["2026-04-28", "2026-05-05"])
    }

    /// A learner below the names divides nothing.
    @Test(arguments: ["1;Kos;Ewa;2", ";;Ewa;2", "1;;;2", ";Note;Datum;"])
    func aRowOfLearnersIsNoRowOfNames(_ row: String) throws {
        let scan = try roster("Matrikel;Nachname;Vorname;Note\n\(row)\n2;Lee;Max;1\n").scan()
        #expect(scan.headerRow == 1 && scan.columns.names == ["Matrikel", "Nachname", "Vorname", "Note"])
    }
}
