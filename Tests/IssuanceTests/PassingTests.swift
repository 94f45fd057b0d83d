import DataIntegrity
import TestSupport
import Testing

@testable import Issuance

/// Who has not passed, and what is no learner at all.
@Suite struct PassingTests {
    private func plan(_ text: String, course description: String = soundCourse) throws -> IssuancePlan {
        try Job(
            roster(text), course: description, office: .new(), options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])
        ).plan
    }

    private static let asking = soundCourse.replacing(
        "supervision: Supervised with ID verification",
        with: "supervision: Supervised with ID verification\n    grade: from roster")

    @Test func aCourseThatAsksForGradesGetsAColumn() throws {
        let without = "Vorname,Nachname,Matrikelnummer,Punkte\nAda,Byron,1,90\n"
        let refused = try plan(without, course: Self.asking)
        #expect(reasons(refused.findings) == ["course.grade_column"] && !refused.canStart)
        #expect(
            try plan(without.replacing("Punkte", with: "Note").replacing("90", with: "2"), course: Self.asking).canStart
        )
        #expect(try plan(without).canStart)
    }

    @Test(arguments: [
        "Kurs ogółem (Ocena)", "ocena_I", "Weighted Total [Total Pts: up to 100 Percentage] |100231",
    ])
    func totalsAreGrades(_ name: String) throws {
        let isBlackboard = name.hasPrefix("Weighted")
        let header =
            isBlackboard
            ? "Last Name,First Name,Username,Student ID,Availability,\(name)"
            : "Nazwisko,Imię,Email,Nr albumu,Uwagi,\(name)"
        let scan = try roster("\(header)\nByron,Ada,ada,1,Yes,2\n").scan()
        #expect(scan.columns[.grade] == 5)
    }

    @Test(arguments: [("5", true), ("4", false), ("1", false), ("nicht bestanden", true), ("NB", true)])
    func aGradeThatIsNotEnoughIsAProblemOfItsRow(_ grade: String, _ isProblem: Bool) throws {
        let plan = try plan("Vorname,Nachname,Matrikelnummer,Note\nAda,Byron,1,\(grade)\nEva,Novák,2,2\n")
        #expect(reasons(plan.findings) == (isProblem ? ["csv.grade_not_passed"] : []))
        #expect(plan.canStartWithoutBadRows == isProblem && plan.canStart != isProblem)
    }

    @Test func whoWasAbsentHasNotPassedAndMayMissADay() throws {
        let plan = try plan(
            "Vorname,Nachname,Matrikelnummer,Note,12. Mai\nAda,Byron,1,abwesend,\nEva,Novák,2,2,absent\n")
        #expect(reasons(plan.findings, atLeast: .warning).filter { $0.contains("pass") } == ["csv.grade_not_passed"])
    }

    @Test(arguments: [("45 %", true), ("50 %", false), ("49.9%", true), ("100 %", false)])
    func percentagesAreHeldAgainstAScaleOfHundred(_ grade: String, _ isProblem: Bool) throws {
        let text = soundCourse.replacing(
            #"grades: ["5", "4", "3", "2", "1"], pass: "4""#, with: #"lowest: "0", highest: "100", pass: "50""#)
        let plan = try plan("Prénom;Nom;Numéro étudiant;Note\nAda;Byron;1;\(grade)\n", course: text)
        #expect(reasons(plan.findings) == (isProblem ? ["csv.grade_not_passed"] : []))
    }

    @Test(arguments: [("9,5", true), ("10", false), ("20", false), ("9.99", true)])
    func aScaleOfNumbersIsComparedByNumber(_ grade: String, _ isProblem: Bool) throws {
        let text = soundCourse.replacing(
            #"grades: ["5", "4", "3", "2", "1"], pass: "4""#, with: #"lowest: "0", highest: "20", pass: "10""#)
        let plan = try plan("Prénom;Nom;Numéro étudiant;Note\nAda;Byron;1;\(grade)\n", course: text)
        #expect(reasons(plan.findings) == (isProblem ? ["csv.grade_not_passed"] : []))
    }

    @Test(arguments: [
        ("Status", "BE", "NB"), ("Completed", "Yes", "No"), ("Kurs gesamt (Bestanden)", "bestanden", "nicht bestanden"),
        ("Παρατηρήσεις", "", "Απορρίπτεται"), ("Zaliczenie (TAK/NIE)", "TAK", "NIE"), ("Remarks", "0", "did not pass"),
        ("Acquis / Non acquis", "Acquis", "Non acquis"), ("Gesperrt", "", "Ja"), ("Certificate Eligible", "Y", "N"),
        ("Zaliczone", "tak", "nie"),
    ])
    func aColumnThatSaysNoIsPointedOut(_ name: String, _ good: String, _ bad: String) throws {
        func found(_ value: String) throws -> [Finding] {
            try roster("Vorname,Nachname,Matrikelnummer,\(name)\nAda,Byron,1,\(good)\nEva,Novák,2,\(value)\n").scan()
                .findings.listed.filter { $0.reason == "csv.not_passed" }
        }
        let remark = try #require(try found(bad).first)
        #expect(remark.severity == .problem && remark.row == 3 && remark.facts["count"] == "1")
        #expect(remark.facts["rows"] == "3" && remark.column == 4)
        #expect(try found(good).isEmpty)
    }

    @Test(arguments: [
        ";;Durchschnitt;2", "Summe: 2;;;", ";Geprüft am 15.07.2026, Dr. Sommer;;", "Średnia;;;2", "Σύνολο: 2;;;",
        "Total;;;",
        "Unterschrift;;;", "Moyenne 2,0;;;",
    ])
    func whatStandsBelowTheListIsNoLearner(_ row: String) throws {
        let good = "Matrikelnummer;Nachname;Vorname;Note\n1;Groß;Jürgen;2\n2;Müller;Änne;2\n"
        let plan = try plan(good + row + "\n")
        #expect(reasons(plan.findings).contains("csv.footer_row") && !plan.canStart)
        #expect(plan.canStartWithoutBadRows && plan.soundCount == 2)
    }

    @Test(arguments: ["3;Summe;Eva;2", "4;Total;Anna;2", "Total-17;Berg;Uma;2", "5;Media;;2"])
    func whoeverIsCalledSoIsALearner(_ row: String) throws {
        #expect(try plan("Matrikelnummer;Nachname;Vorname;Note\n\(row)\n").canStart)
    }

    @Test func anAddressAloneIsNoLearner() throws {
        let header = "Vorname,Nachname,Matrikelnummer,E-Mail\nAda,Byron,1,ada@mail.example\n"
        let plan = try plan(header + ",,,eva@mail.example\n")
        #expect(reasons(plan.findings) == ["learner.missing"] && plan.canStartWithoutBadRows)
        #expect(try self.plan(header + ",,2,eva@mail.example\n").canStart)
    }
}
