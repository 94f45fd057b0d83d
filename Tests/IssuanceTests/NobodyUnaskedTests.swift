import DataIntegrity
import TestSupport
import Testing

@testable import Issuance

/// Whoever has not passed, or is not known to have, is awarded nothing before the registrar has said so.
@Suite struct NobodyUnaskedTests {
    private func plan(
        _ text: String, _ columns: [RosterField: ColumnChoice] = [:], course description: String = soundCourse,
        skipping: Bool = false
    ) throws -> IssuancePlan {
        try Job(
            roster(text, columns), course: description, office: .new(),
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], skipsBadRows: skipping)
        ).plan
    }

    private static let status = """
        Vorname;Nachname;Matrikelnummer;Status
        Ada;Byron;1;bestanden
        Eva;Kos;2;nicht bestanden
        Max;Lee;3;nicht erschienen

        """

    @Test func aStatusOfFailingStopsTheBatch() throws {
        let plan = try plan(Self.status)
        let finding = try #require(plan.findings.listed.first { $0.reason == "csv.not_passed" })
        #expect(finding.severity == .problem && finding.facts["rows"] == "3, 4" && !plan.canStart)
        let skipping = try self.plan(Self.status, skipping: true)
        #expect(skipping.canStart && skipping.count == 1 && skipping.skippedCount == 2)
    }

    @Test func theRegistrarMaySayThatAColumnIsAboutSomethingElse() throws {
        let plan = try plan(Self.status, [.passed: ColumnChoice.none])
        #expect(plan.canStart && plan.count == 3)
        #expect(!plan.findings.listed.contains { $0.reason == "csv.not_passed" })
    }

    @Test func theRegistrarMayNameTheColumnThatCounts() throws {
        let text =
            "Vorname;Nachname;Matrikelnummer;Status;Jury\nAda;Byron;1;nicht bestanden;ADM\nEva;Kos;2;bestanden;AJ\n"
        let plan = try plan(text, [.passed: .named("Jury")])
        let said = plan.findings.listed.filter { $0.reason == "csv.not_passed" }
        #expect(said.map { $0.facts["rows"] } == ["3"] && said.map(\.columnName) == ["Jury"])
    }

    @Test(arguments: [
        ("Zertifikat", "nein"), ("Teilnahme", "Nein"), ("Absence", "ABI"), ("Απουσία", "ναι"), ("Obecność", "nie"),
        ("Attestation", "non"), ("Record of Achievement", "false"),
    ])
    func moreColumnsSaySo(_ column: String, _ word: String) throws {
        let scan = try roster("Vorname;Nachname;Matrikelnummer;\(column)\nAda;Byron;1;\(word)\nEva;Kos;2;\n").scan()
        #expect(scan.finding("csv.not_passed")?.facts["rows"]?.hasPrefix("2") == true)
    }

    @Test func nobodyIsAbsentWhereItSaysNo() throws {
        let scan = try roster("Prénom;Nom;N° étudiant;Absence\nAda;Byron;1;non\nEva;Kos;2;\n").scan()
        #expect(scan.finding("csv.not_passed") == nil)
    }

    // MARK: Grades

    private static let graded = soundCourse.replacing(
        "    supervision:", with: "    grade: from roster\n    supervision:")

    @Test func whoHasNoGradeIsLeftOutWhereACourseNeedsOne() throws {
        let text = "Vorname;Nachname;Matrikelnummer;Note\nAda;Byron;1;2\nEva;Kos;2;-\nMax;Lee;3;\n"
        let plan = try plan(text, course: Self.graded)
        let finding = try #require(plan.findings.listed.first { $0.reason == "csv.grade_missing" })
        #expect(finding.severity == .problem && finding.facts["rows"] == "3, 4" && !plan.canStart)
        let skipping = try self.plan(text, course: Self.graded, skipping: true)
        #expect(skipping.canStart && skipping.count == 1)
        // Where the course asks for none, it is pointed out.
        let free = try self.plan(text)
        #expect(free.canStart && free.findings.listed.contains { $0.reason == "csv.grade_missing" })
    }

    /// F and FX fail in the grades of ECTS, unless a course names its own.
    @Test func aFailIsOneWhereNoGradesAreNamed() throws {
        let found = try #require(soundCourse.firstMatch(of: #/    grading: \{[^}]*\}\n/#)).output
        let text = "Vorname;Nachname;Matrikelnummer;Note\nAda;Byron;1;A\nEva;Kos;2;F\nMax;Lee;3;FX\n"
        let plan = try plan(text, course: soundCourse.replacing(found, with: ""))
        #expect(plan.findings.listed.filter { $0.reason == "csv.grade_not_passed" }.map(\.row) == [3, 4])
        let own = soundCourse.replacing(found, with: "    grading: {title: Own, grades: [X, F, FX, A], pass: F}\n")
        #expect(try reasons(self.plan(text, course: own).findings).isEmpty)
    }

    /// A spreadsheet makes a day of 1.3, and a table of separated values keeps it.
    @Test(arguments: ["01.03.2026", "2026-03-01", "01. Mrz", "1-Mar", "03/01/2026"])
    func aDayIsNoGrade(_ day: String) throws {
        let header = "Vorname;Nachname;Matrikelnummer;Note\n"
        #expect(try reasons(roster(header + "Ada;Byron;1;\(day)\n").scan().findings) == ["xlsx.cell"])
    }

    @Test(arguments: ["1,3", "1.3", "12", "14/20", "17.5", "2+", "B 2", "mar", "30 L"])
    func aGradeIsNoDay(_ grade: String) throws {
        let header = "Vorname;Nachname;Matrikelnummer;Note\n"
        #expect(try reasons(roster(header + "Ada;Byron;1;\(grade)\n").scan().findings).isEmpty)
    }

    /// The report of grades of Open edX in its older form, which has no names.
    @Test func theShareOfOpenEdXIsNoGrade() throws {
        let scan = try roster("id,email,username,grade,Certificate Eligible\n7,a@mail.example,ada,0.91,Y\n").scan()
        #expect(scan.export == .openEdX && scan.columns[.grade] == nil)
    }

    @Test(arguments: ["85,5", "bestanden", "85 %", "-1", "21"])
    func whatLiesBesideAScaleOfNumbersIsAProblem(_ grade: String) throws {
        let found = try #require(soundCourse.firstMatch(of: /grading: \{[^}]*\}/)).output
        let course = soundCourse.replacing(
            found, with: #"grading: {title: Notes sur 20, lowest: "0", highest: "20", pass: "10"}"#)
        let header = "Prénom;Nom;N° étudiant;Note\n"
        let wrong = try plan(header + "Ada;Byron;1;\(grade)\nEva;Kos;2;14,5\n", course: course)
        #expect(reasons(wrong.findings) == ["csv.grade_scale"] && wrong.soundCount == 1)
        let right = try plan(header + "Ada;Byron;1;20\nEva;Kos;2;10\n", course: course)
        #expect(reasons(right.findings).isEmpty)
        // Where nothing fits, the column is another one; leaving out rows would leave nobody.
        let none = try plan(
            header + (1...3).map { "Ada\($0);Byron;\($0);\(grade)\n" }.joined(), course: course, skipping: true)
        #expect(!none.canStart && reasons(none.findings) == ["csv.grade_scale"])
    }

    // MARK: Days

    @Test func whoHasNoDayIsLeftOut() throws {
        let text = "Vorname;Nachname;Matrikelnummer;Bestanden am\nAda;Byron;1;08.05.2026\nEva;Kos;2;\n"
        #expect(try reasons(plan(text).findings) == ["csv.day_missing"])
        #expect(try reasons(plan(text, [.completionDate: ColumnChoice.none]).findings).isEmpty)
        let skipping = try plan(text, skipping: true)
        #expect(skipping.canStart && skipping.count == 1)
    }

    // MARK: Questions are asked once

    @Test func aQuestionAboutColumnsIsNotRepeatedForEverybody() throws {
        let nobody = try plan("Spalte;E-Mail\nAda Byron;a@mail.example\nEva Kos;e@mail.example\n")
        #expect(reasons(nobody.findings) == ["csv.columns"])
        #expect(nobody.findings.listed.first { $0.reason == "csv.columns" }?.facts["example"] == "full_name=#1")
        let half = try plan("Vorname;Irgendwas;Matrikelnummer\nAda;Byron;1\nEva;Kos;2\n")
        #expect(reasons(half.findings, atLeast: .warning) == ["csv.columns"])
        let order = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        let days = try plan(
            "Vorname;Nachname;Matrikelnummer;Datum\nAda;Byron;1;05/06/2026\nEva;Kos;2;07/06/2026\n", course: order)
        #expect(reasons(days.findings) == ["csv.date_order"])
    }

    // MARK: Names of columns

    @Test(arguments: [
        ("Nom du stagiaire", "Prénom du stagiaire"), ("Nachname Teilnehmer", "Vorname Teilnehmer"),
        ("Nazwisko uczestnika szkolenia", "Imię uczestnika szkolenia"), ("Επώνυμο μαθητή", "Όνομα μαθητή"),
        ("Familien- oder Nachname", "Vorname"), ("Nom de l'apprenant", "Prénom de l’apprenant"),
    ])
    func whoseNameItIsDoesNotMatter(_ family: String, _ given: String) throws {
        let scan = try roster("\(family);\(given);Email\nByron;Ada;a@mail.example\n").scan()
        #expect(scan.columns[.familyName] == 0 && scan.columns[.givenName] == 1)
    }

    // MARK: Characters

    private func bytes(_ text: String, _ encoding: RosterEncoding) throws -> [UInt8] {
        try text.unicodeScalars.map { scalar in
            try #require((0...255).first { CodePage.scalar(UInt8($0), in: encoding) == scalar.value }.map { UInt8($0) })
        }
    }

    @Test func polishOfOtherSystemsIsReadAsItIsWritten() throws {
        let text = "Nr albumu;Imię;Nazwisko\n1;Małgorzata;Wiśniewska\n2;Śmieszka;Źrebiec\n"
        let list = roster(bytes: try bytes(text, .iso8859part2))
        let scan = try list.scan()
        #expect(scan.encoding == .iso8859part2 && scan.finding("csv.code_page") != nil)
        #expect(try list.learners(scan, most: 9).map(\.displayName) == ["Małgorzata Wiśniewska", "Śmieszka Źrebiec"])
        // What every page of Poland reads the same is that of Windows, as before.
        let windows = try roster(bytes: bytes(text, .windows1250)).scan()
        #expect(windows.encoding == .windows1250)
    }

    @Test func greekOfOtherSystemsIsNeverReadWrongly() throws {
        let text = "ΑΜ;Όνομα;Επώνυμο\n1;Άγγελος;Ξένος\n2;Ελένη;Παπαδοπούλου\n"
        var list = roster(bytes: try bytes(text, .iso8859part7))
        #expect(try reasons(list.scan().findings) == ["csv.encoding"])
        list.encoding = .iso8859part7
        #expect(try list.learners(list.scan(), most: 1).map(\.displayName) == ["Άγγελος Ξένος"])
        list.encoding = .windows1253
        #expect(try reasons(list.scan().findings) == ["csv.garbled"])
        let windows = try roster(bytes: bytes(text, .windows1253)).scan()
        #expect(windows.encoding == .windows1253 && reasons(windows.findings).isEmpty)
    }

    @Test(arguments: ["Wi¶niewska", "¦mieszka", "MÃ¼ller", "Grze¶", "Nov´k¬", "ˇuba"])
    func signsInNamesAreNeverSigned(_ name: String) throws {
        #expect(try reasons(roster("Vorname;Nachname\nEva;\(name)\n").scan().findings) == ["csv.garbled"])
    }

    @Test(arguments: ["D’Angelo", "O'Neill", "D´Angelo", "Mª José", "Gal·la", "Müller-Lüdenscheidt", "΄Αγγελος"])
    func signsThatBelongInNamesAreSound(_ name: String) throws {
        #expect(try reasons(roster("Vorname;Nachname\nEva;\(name)\n").scan().findings).isEmpty)
    }
}
