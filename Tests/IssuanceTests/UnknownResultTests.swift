import DataIntegrity
import TestSupport
import Testing

@testable import Issuance

/// Lists of failing words never end: what nobody knows is asked about, and never signed in silence.
@Suite struct UnknownResultTests {
    private static let free = soundCourse.replacing(
        #"    grading: {title: Austrian grades, grades: ["5", "4", "3", "2", "1"], pass: "4"}"# + "\n", with: "")

    private func plan(
        _ text: String, _ columns: [RosterField: ColumnChoice] = [:], passing: Set<String> = [], skipping: Bool = false,
        course description: String = free
    ) throws -> IssuancePlan {
        var list = roster(text, columns)
        list.passingWords = passing
        return try Job(
            list, course: description, office: .new(),
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], skipsBadRows: skipping)
        ).plan
    }

    private func refusals(_ plan: IssuancePlan) -> [String] { reasons(plan.findings).filter { $0.hasPrefix("csv.") } }

    // MARK: Words of failing

    /// As a grade without a scale.
    @Test(arguments: [
        "hylätty", "onvoldoende", "niet behaald", "neprospěl", "elégtelen", "reprovado", "não aprovado", "underkänd",
        "U",
        "ikke bestået", "nepoložil", "respins", "mitteilmunud", "neįskaityta", "неуспешно", "nezadosten",
        "neieskaitīts",
        "nicht ausreichend", "nicht erfolgreich", "nicht best.", "NK", "NE", "Insuffisant", "INC", "WF", "Ν/Α", "AJAC",
        "5 (nicht bestanden)",
        "Zarazek", "ZZ", "was auch immer",
    ])
    func whatIsNoPassIsNeverSigned(_ word: String) throws {
        let plan = try plan("Vorname;Nachname;Matrikelnummer;Note\nAda;Byron;1;\(word)\nEva;Kos;2;1,3\n")
        #expect(!plan.canStart && refusals(plan).count == 1)
        let skipping = try self.plan(
            "Vorname;Nachname;Matrikelnummer;Note\nAda;Byron;1;\(word)\nEva;Kos;2;1,3\n", skipping: true)
        #expect(skipping.canStart && skipping.count == 1)
    }

    @Test(arguments: [
        "1,3", "1.3", "12", "14/20", "17.5", "2+", "B", "A+", "C-", "30 L", "30 e lode", "96,50 %", "sehr gut",
        "befriedigend", "Notable",
        "Très bien", "bdb", "Λίαν καλώς", "geslaagd", "hyväksytty", "VG", "výborně", "jeles", "отличен", "8,5 Notable",
        "1 (sehr gut)",
        "bestanden", "zal.", "85 Punkte", "mit Auszeichnung",
    ])
    func whatIsAPassIsAGradeOfItsOwn(_ grade: String) throws {
        let plan = try plan("Vorname;Nachname;Matrikelnummer;Note\nAda;Byron;1;\(grade)\nEva;Kos;2;1,3\n")
        #expect(plan.canStart, "\(reasons(plan.findings))")
    }

    @Test func theyAreListedWithTheirCountsAndMayBeAccepted() throws {
        let text = """
            Vorname;Nachname;Matrikelnummer;Note
            Ada;Byron;1;Zarazek
            Eva;Kos;2;Zarazek
            Max;Lee;3;Lulek
            Uta;May;4;2,0

            """
        let plan = try plan(text)
        let finding = try #require(plan.findings.listed.first { $0.reason == "csv.result_unknown" })
        #expect(finding.facts["values"] == "Zarazek (2), Lulek (1)" && finding.facts["rows"] == "2, 3, 4")
        #expect(finding.facts["none"] == "grade=" && finding.column == 4 && finding.severity == .problem)
        let accepted = try self.plan(text, passing: ["zarazek", "Lulek"])
        #expect(accepted.canStart && accepted.count == 4)
        let one = try self.plan(text, passing: ["Zarazek"], skipping: true)
        #expect(one.canStart && one.count == 3)
        // What is known to be a fail is a pass where the registrar says so.
        #expect(try self.plan(text.replacing("Lulek", with: "NB"), passing: ["Zarazek", "nb"]).canStart)
    }

    /// A course that names its grades knows what they are.
    @Test func aCourseThatNamesThemKnowsThem() throws {
        let own = Self.free.replacing(
            "    supervision:",
            with: "    grading: {title: Own, grades: [Lulek, Zarazek], pass: Zarazek}\n    supervision:")
        let header = "Vorname;Nachname;Matrikelnummer;Note\n"
        #expect(try plan(header + "Ada;Byron;1;Zarazek\n", course: own).canStart)
        #expect(try refusals(plan(header + "Ada;Byron;1;Lulek\n", course: own)) == ["csv.grade_not_passed"])
    }

    // MARK: Columns of results

    @Test(arguments: [
        ("Status", "AJAC"), ("Status", "NVAL"), ("Ergebnis", "ABS"), ("Status", "FRAUDE"), ("Status", "Täuschung"),
        ("Status", "Rücktritt"),
        ("Résultat", "Rattrapage"), ("Status", "zrezygnował"), ("Tila", "hylätty"), ("Statuss", "neieskaitīts"),
        ("Výsledek", "neprospěl"),
        ("Eredmény", "sikertelen"), ("Situação", "reprovado"), ("Κατάσταση", "κάτι άλλο"), ("Status", "irgendetwas"),
        ("Passed", "kind of"),
        ("Bestanden", "45 %"), ("Gesperrt", "auf Antrag"),
        ("Status", "x2 pending review of the examination board, see file 7"),
    ])
    func aResultThatNobodyKnowsIsAsked(_ column: String, _ word: String) throws {
        let text = "Vorname;Nachname;Matrikelnummer;Note;\(column)\nAda;Byron;1;1;\(word)\nEva;Kos;2;1;\n"
        let plan = try plan(text)
        #expect(
            ["csv.result_unknown", "csv.not_passed"].contains(refusals(plan).first ?? ""), "\(reasons(plan.findings))")
        #expect(plan.findings.listed.first { $0.severity == .problem }?.row == 2 && !plan.canStart)
        #expect(try self.plan(text, [.passed: ColumnChoice.none]).canStart)
    }

    @Test(arguments: [
        ("Status", "bestanden"), ("Status", "BE"), ("Status", "completed"), ("Résultat", "ADM"), ("Esito", "Superato"),
        ("Status", "aktiv"),
        ("Zaliczenie", "TAK"), ("Κατάσταση", "Επιτυχών"), ("Tila", "hyväksytty"), ("Passed", "Yes"),
        ("Passed", "8 May 2026, 10:20"),
        ("Completed", "100 %"), ("Gesperrt", "nein"), ("Absences", "3"), ("Result", "85"), ("Result", "B"),
        ("Bestanden", "✓"), ("Status", "-"),
    ])
    func whatSaysThatItIsEarnedIsNoQuestion(_ column: String, _ word: String) throws {
        let plan = try plan(
            "Vorname;Nachname;Matrikelnummer;Note;\(column)\nAda;Byron;1;1;\(word)\nEva;Kos;2;1;\(word)\n",
            [.grade: .named("Note")])
        #expect(plan.canStart, "\(reasons(plan.findings))")
    }

    // MARK: Several courses

    @Test(arguments: [
        "Modul", "Prüfung", "Przedmiot", "Μάθημα", "Course name", "Libellé ELP", "Insegnamento", "Asignatura", "Vak",
        "Opintojakso", "Kursnamn",
        "Předmět", "Tantárgy", "Disciplina", "Дисциплина", "Aine",
    ])
    func severalCoursesAreNotIssuedAsOne(_ column: String) throws {
        let text =
            "Vorname;Nachname;Matrikelnummer;\(column)\nAda;Byron;1;Hydrologie\nEva;Kos;2;Statik\nMax;Lee;3;HYDROLOGIE\n"
        let plan = try plan(text)
        let finding = try #require(plan.findings.listed.first { $0.reason == "csv.several_courses" })
        #expect(
            finding.facts["values"] == "Hydrologie (2), Statik (1)" && finding.row == 3 && finding.severity == .problem)
        // Nobody knows which rows are the right ones.
        #expect(!plan.canStart && !plan.canStartWithoutBadRows)
        #expect(try self.plan(text, [.course: ColumnChoice.none]).canStart)
        let one = try self.plan(text.replacing("Statik", with: "Hydrologie"))
        #expect(one.canStart && reasons(one.findings, atLeast: .warning) == ["csv.other_course"])
        let same = try self.plan(
            text.replacing("Statik", with: "Sensor data").replacing(/(?i)hydrologie/, with: "Sensor data"))
        #expect(same.canStart && reasons(same.findings, atLeast: .warning).isEmpty)
    }

    @Test func theRegistrarMayNameTheColumnOfCourses() throws {
        let text = "Vorname;Nachname;Matrikelnummer;Woraus\nAda;Byron;1;Hydrologie\nEva;Kos;2;Statik\n"
        #expect(try plan(text).canStart)
        #expect(try refusals(plan(text, [.course: .named("Woraus")])) == ["csv.several_courses"])
    }

    /// Marks or days of an examination stand under its name as well, and a code is no title.
    @Test(arguments: [
        ("Prüfung", "1,3", "2,0"), ("Exam", "2026-05-08", "2026-05-09"), ("Egzamin", "zdany", "zdany"),
        ("Kurs", "INF-101", "INF-101"),
    ])
    func whatIsNoTitleIsNoCourse(_ column: String, _ one: String, _ other: String) throws {
        let plan = try plan(
            "Vorname;Nachname;Matrikelnummer;Note;\(column)\nAda;Byron;1;1;\(one)\nEva;Kos;2;1;\(other)\n",
            [.grade: .named("Note")])
        #expect(!plan.findings.listed.contains { $0.reason.hasSuffix("_courses") || $0.reason == "csv.other_course" })
    }
}
