import DataIntegrity
import TestSupport
import Testing
import Texts

@testable import Issuance

/// Columns that could be read in two ways, of which one would award somebody what she has not earned.
@Suite struct DoubtfulColumnsTests {
    private func plan(_ text: String, course description: String = soundCourse) throws -> IssuancePlan {
        try Job(
            roster(text), course: description, office: .new(), options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])
        ).plan
    }

    private func found(_ plan: IssuancePlan, _ reason: String) -> Finding? {
        plan.findings.listed.first { $0.reason == reason }
    }

    // MARK: Two columns for one field

    @Test(arguments: [
        ("Vorname;Nachname;Matrikelnummer;Note;Final grade", "Eva;Kos;1;1.3;5.0", "grade"),
        ("Vorname;Nachname;Matrikelnummer;Abschlussdatum;Completion date", "Eva;Kos;1;08.05.2026;", "completion_date"),
    ])
    func twoLanguagesDoNotDecide(_ header: String, _ row: String, _ field: String) throws {
        let finding = try #require(roster("\(header)\n\(row)\n").scan().finding("csv.columns"))
        #expect(finding.facts["what"] == "double" && finding.facts["field"] == field && finding.severity == .problem)
        let name = try #require(header.split(separator: ";").last)
        let told = roster("\(header)\n\(row)\n", [try #require(RosterField(rawValue: field)): .named(String(name))])
        #expect(try told.scan().finding("csv.columns") == nil)
    }

    // MARK: A day, or yes

    private static let completed = [
        "Kurs abgeschlossen", "Course complete", "Course completed", "Curso completado", "Cours terminé",
        "Corso completato", "Kurs ukończony", "Kurs ukończono", "Μάθημα ολοκληρώθηκε",
    ]

    @Test(arguments: completed)
    func yesAndNothingSayWhoHasFinished(_ column: String) throws {
        let table = "First name;Last name;Student number;\(column)\nAda;Byron;1;Ja\nEva;Kos;2;\nMax;Lee;3;Nein\n"
        let plan = try plan(table)
        #expect(plan.scan.columns[.completionDate] == nil)
        #expect(Set(reasons(plan.findings)) == ["csv.not_passed"])
        let said = plan.findings.listed.filter { $0.reason == "csv.not_passed" }
        #expect(said.map { $0.facts["rows"] } == ["3", "4"] && said.map(\.value) == [nil, "Nein"])
        #expect(said.allSatisfy { $0.severity == .problem && $0.column == 4 })
        let texts = Texts(language: .english)
        #expect(texts("reason.csv.not_passed", said[0].facts).contains("empty where others have a yes"))
        // Everybody has finished, and nobody says anything about anybody.
        let all = try roster("First name;Last name;Student number;\(column)\nAda;Byron;1;Ja\nEva;Kos;2;1\n").scan()
        #expect(all.finding("csv.not_passed") == nil && all.finding("csv.date") == nil)
    }

    @Test(arguments: completed, ["08.05.2026", "2026-05-08", "8/05/26, 10:20"])
    func daysUnderTheSameNameAreDays(_ column: String, _ day: String) throws {
        let plan = try plan(
            "First name;Last name;Student number;\(column)\nAda;Byron;1;\"\(day)\"\nEva;Kos;2;\n")
        #expect(plan.scan.columns[.completionDate] == 3)
        let missing = try #require(found(plan, "csv.day_missing"))
        #expect(missing.row == 3 && missing.facts["count"] == "1")
    }

    @Test func aColumnOfDaysGoesBeforeOneOfAnswers() throws {
        let table = "Vorname;Nachname;Matrikelnummer;Kurs abgeschlossen;Abschlussdatum\n"
        let scan = try roster(table + "Ada;Byron;1;Ja;08.05.2026\nEva;Kos;2;Nein;08.05.2026\n").scan()
        #expect(scan.columns[.completionDate] == 4 && scan.finding("csv.not_passed")?.facts["rows"] == "3")
    }

    /// What was meant as a day stays one: it is asked, not taken for a yes.
    @Test func aMistypedDayIsNoYes() throws {
        let scan = try roster("Vorname;Nachname;Matrikelnummer;Kurs abgeschlossen\nAda;Byron;1;31.04.2026\n").scan()
        #expect(scan.columns[.completionDate] == 3 && scan.finding("csv.date")?.row == 2)
    }

    @Test func aCourseWithDaysOfItsOwnAsksForThem() throws {
        let own = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        let table = "Vorname;Nachname;Matrikelnummer;Kurs abgeschlossen\nAda;Byron;1;"
        #expect(try reasons(plan(table + "Ja\n", course: own).findings).contains("course.column"))
        #expect(try reasons(plan(table + "08.05.2026\n", course: own).findings).isEmpty)
    }

    @Test func anEmptyCellSaysNothingWhereNobodyHasAYes() throws {
        let scan = try roster("Name;ID number;Passed\nAda Byron;1;\nEva Kos;2;No\n").scan()
        #expect(scan.findings.listed.filter { $0.reason == "csv.not_passed" }.map { $0.facts["rows"] } == ["3"])
        let other = try roster("Name;ID number;Passed\nAda Byron;1;\nEva Kos;2;Yes\n").scan()
        #expect(other.finding("csv.not_passed")?.facts["rows"] == "2")
    }

    /// A day that nobody can read, or in two ways, is there: its learner is not one without a day.
    @Test(arguments: ["03/04/2026", "8 may 26", "31.04.2026", "soon"])
    func aDayThatCannotBeReadIsNotMissing(_ day: String) throws {
        let header = "Vorname,Nachname,Matrikelnummer,Abschlussdatum\nAda,Byron,1,08.05.2026\n"
        #expect(found(try plan(header + "Eva,Kos,2,\(day)\n"), "csv.day_missing") == nil)
        #expect(found(try plan(header + "Eva,Kos,2,\n"), "csv.day_missing")?.row == 3)
    }

    // MARK: Hundredths

    private func his(_ grades: String...) -> String {
        "mtknr;name;vorname;bewertung;pstatus\n"
            + grades.enumerated().map { "\($0.offset);Kos;Eva\($0.offset);\($0.element);BE\n" }.joined()
    }

    private func grades(_ text: String, course description: String = soundCourse) throws -> [String?] {
        let plan = try plan(text, course: description)
        return try plan.roster.learners(plan.scan, most: 9).map(\.grade)
    }

    private static let list = #"grades: ["5", "4", "3", "2", "1"], pass: "4""#

    @Test func oneOtherGradeIsEnough() throws {
        #expect(try grades(his("130", "", "230")) == ["1.3", nil, "2.3"])
        let mixed = try plan(his("100", "90", ""))
        #expect(found(mixed, "csv.grade_hundredths") == nil)
        #expect(try mixed.roster.learners(mixed.scan, most: 9).map(\.grade) == ["100", "90", nil])
    }

    @Test(arguments: [
        #"lowest: "0", highest: "100", pass: "50""#, #"grades: ["50", "100"], pass: "50""#,
        #"lowest: "0", highest: "500", pass: "250""#,
    ])
    func pointsOfTheCourseArePoints(_ scale: String) throws {
        let course = soundCourse.replacing(Self.list, with: scale)
        #expect(try grades(his("100", "100"), course: course) == ["100", "100"])
        let german = soundCourse.replacing(Self.list, with: #"lowest: "5.0", highest: "1.0", pass: "4.0""#)
        #expect(try grades(his("100", "100"), course: german) == ["1.0", "1.0"])
    }

    private static let noScale = soundCourse.replacing(
        #"    grading: {title: Austrian grades, grades: ["5", "4", "3", "2", "1"], pass: "4"}"# + "\n", with: "")

    @Test(arguments: [("500", true), ("470", true), ("400", false), ("100", false)])
    func fiveHasNotPassedWithoutAScaleEither(_ grade: String, _ isProblem: Bool) throws {
        #expect(!Self.noScale.contains("grading"))
        for course in [Self.noScale, soundCourse.replacing(Self.list, with: #"lowest: "5.0", highest: "1.0""#)] {
            let plan = try plan(his("130", grade), course: course)
            #expect(reasons(plan.findings) == (isProblem ? ["csv.grade_not_passed"] : []))
            #expect(found(plan, "csv.grade_not_passed")?.row == (isProblem ? 3 : nil))
        }
        // Anywhere else five may be the best.
        let other = try plan("Matrikelnummer;Nachname;Vorname;Note\n1;Kos;Eva;5.0\n", course: Self.noScale)
        #expect(reasons(other.findings).isEmpty)
    }

    // MARK: Half a name

    @Test func theAnswerFillsTheHalfThatIsMissing() throws {
        for (header, answer) in [
            ("Vorname;Geschlechtsname", "family_name=\"Geschlechtsname\""),
            ("Nr;Vorname;Zuname 1", "family_name=\"Zuname 1\""),
            ("Rufzeichen;Nachname;IBAN", "given_name=\"Rufzeichen\""),
            ("Vorname;Zeile;Zeile", "family_name=#2"),
        ] {
            let cells = header.split(separator: ";").map { _ in "Eva" }.joined(separator: ";")
            let finding = try #require(roster("\(header)\n\(cells)\n").scan().finding("csv.columns"))
            #expect(finding.facts["what"] == "half" && finding.facts["example"] == answer)
            let field = try #require(answer.split(separator: "=").first)
            #expect(finding.facts["single"] == field + "=")
            for language in Language.allCases {
                let next = Texts(language: language)("next.csv.columns", finding.facts)
                #expect(next.contains("--column \(answer)") && next.contains("--column \(field)=."))
            }
        }
        let other = try #require(roster("Name;Note;Note\nEva Kos;9;A\n").scan().finding("csv.columns"))
        #expect(other.facts["single"] == nil)
    }

    // MARK: Numbers of other things

    @Test(arguments: [
        "IBAN", "Steuer-ID", "SV-Nummer", "Telefon", "Mobil", "Handynummer", "Tel. privat", "PLZ", "Téléphone",
    ])
    func numbersOfOtherThingsAreNotOffered(_ column: String) throws {
        func like(_ column: String) throws -> Finding? {
            try roster("First name;Last name;\(column)\nEva;Kos;06641234\nAda;Byron;06641235\n").scan()
                .finding("csv.column_like")
        }
        #expect(try like(column) == nil)
        #expect(try like("Kennung")?.facts["field"] == "id_number")
    }

    // MARK: Titles

    @Test(arguments: [
        ("\"Müller, Dr. Eva\"", true), ("\"Müller, Eva, M.Sc.\"", true), ("\"Müller MBA, Eva\"", true),
        ("\"Müller, Eva\"", false), ("\"Dr, \"", false),
    ])
    func titlesBehindACommaArePointedOut(_ name: String, _ isOne: Bool) throws {
        let scan = try roster(
            "Name, Vorname;ID number\n\(name);1\n".replacing("Name, Vorname", with: "\"Name, Vorname\"")
        )
        .scan()
        #expect((scan.finding("csv.name_title") != nil) == isOne)
    }
}
