import DataIntegrity
import TestSupport
import Testing

@testable import Issuance

/// Tables as student systems of several countries hand them out.
@Suite struct StudentSystemTests {
    private func plan(_ text: String, course description: String = soundCourse) throws -> IssuancePlan {
        try Job(
            roster(text), course: description, office: .new(), options: IssuanceOptions(cryptosuites: [.eddsaJCS2022])
        ).plan
    }

    private func names(_ text: String) throws -> [String?] {
        let roster = roster(text)
        return try roster.learners(roster.scan(), most: 10).map(\.displayName)
    }

    // MARK: HIS

    private static let his = """
        startHISsheet;;;;;
        mtknr;name;vorname;bewertung;pstatus;pdatum
        1203944;Straßer;Björn;130;BE;08.05.2026
        1203945;Çelik;Müge;200;BE;08.05.2026
        endHISsheet;;;;;

        """

    @Test func theEndOfAHISSheetIsNoLearner() throws {
        let roster = roster(Self.his)
        let scan = try roster.scan()
        #expect(scan.export == .his && scan.count == 2 && reasons(scan.findings).isEmpty)
        #expect(try names(Self.his) == ["Björn Straßer", "Müge Çelik"])
        // In any other table a row is a row.
        #expect(try names("Matrikel;Name\nendHISsheet;Kos\n") == ["Kos"])
    }

    @Test func gradesInHundredthsAreReadAsTheyAreMeant() throws {
        let roster = roster(Self.his)
        let scan = try roster.scan()
        #expect(try roster.learners(scan, most: 9).map(\.grade) == ["1.3", "2.0"])
        let finding = try #require(scan.finding("csv.grade_hundredths"))
        #expect(finding.severity == .warning && finding.value == "130" && finding.facts["taken"] == "1.3")
        #expect(finding.facts["count"] == "2")
    }

    @Test(arguments: ["135", "90", "510", "1,3", "BE"])
    func whatIsNoGradeInHundredthsStaysAsItIs(_ grade: String) throws {
        let roster = roster(Self.his.replacing(";130;", with: ";\(grade);").replacing(";200;", with: ";;"))
        let scan = try roster.scan()
        #expect(try roster.learners(scan, most: 1).map(\.grade) == [grade])
        #expect(scan.finding("csv.grade_hundredths") == nil)
    }

    @Test func otherTablesHaveNoHundredths() throws {
        let roster = roster("Matrikelnummer;Nachname;Vorname;Punkte;Note\n1;Kos;Eva;9;130\n")
        #expect(try roster.learners(roster.scan(), most: 1).map(\.grade) == ["130"])
    }

    // MARK: Names of columns

    @Test(
        arguments: [
            (
                "REGISTRATION_NUMBER;FAMILY_NAME_OF_STUDENT;FIRST_NAME_OF_STUDENT;GRADE;REMARK;DATE_OF_ASSESSMENT",
                [.idNumber: 0, .familyName: 1, .givenName: 2, .grade: 3, .completionDate: 5]
            ),
            (
                "Μικρό όνομα;Επώνυμο;Αναγνωριστικός αριθμός;Τμήμα;Σύνολο μαθήματος (Πραγματικό)",
                [.givenName: 0, .familyName: 1, .idNumber: 2, .grade: 4]
            ),
            (
                "α/α;Επίθετο Εκπαιδευόμενου;Όνομα Εκπαιδευόμενου;Ημερομηνία Ολοκλήρωσης Προγράμματος;Επίδοση",
                [.familyName: 1, .givenName: 2, .completionDate: 3, .grade: 4]
            ),
            (
                "Α/Α;Αριθμός Μητρώου;Ονοματεπώνυμο;Βαθμός (αριθμητικά);Βαθμός (ολογράφως)",
                [.idNumber: 1, .fullName: 2, .grade: 3]
            ),
            ("Nr;Uczeń;Data urodzenia;Ocena końcowa;Zachowanie", [.fullName: 1, .birthDate: 2, .grade: 3]),
            ("Lp.;Nr indeksu / albumu;Nazwisko i imiona;Ocena", [.idNumber: 1, .fullName: 2, .grade: 3]),
            (
                "Imię,Nazwisko,Adres e-mail,Suma dla kursu (Rzeczywista)",
                [.givenName: 0, .familyName: 1, .email: 2, .grade: 3]
            ),
            ("Nom\tPrénom\tNé(e) le\tMoy.\tRang", [.familyName: 0, .givenName: 1, .birthDate: 2, .grade: 3]),
            (
                "NIA;Apellidos y nombre;Calificación numérica;Calificación alfanumérica;Fecha de acta",
                [.idNumber: 0, .fullName: 1, .grade: 2, .completionDate: 4]
            ),
            (
                "Matricola;Cognome;Nome;Email istituzionale;Voto;Data superamento",
                [.idNumber: 0, .familyName: 1, .givenName: 2, .email: 3, .grade: 4, .completionDate: 5]
            ),
            ("Vollständiger Name,E-Mail-Adresse,Abgeschlossen am", [.fullName: 0, .email: 1, .completionDate: 2]),
            ("Vorname;Namensvorsatz;Nachname", [.givenName: 0, .namePrefix: 1, .familyName: 2]),
        ] as [(String, [RosterField: Int])])
    func columnsOfStudentSystemsAreKnown(_ header: String, _ places: [RosterField: Int]) throws {
        let separator = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ","
        let cells = header.split(separator: Character(separator)).count
        let row = Array(repeating: "x", count: cells).joined(separator: separator)
        #expect(try roster("\(header)\n\(row)\n").scan().columns.places == places)
    }

    /// Esse3 writes remarks beside the result; elsewhere the same word is the result.
    @Test func anItalianNotaIsARemark() throws {
        let table = "Matricola;Cognome;Nome;Esito;Nota\n1;Kos;Eva;2;\n2;Rossi;Ugo;RIT;rimandato\n"
        let plan = try plan(table)
        #expect(plan.scan.columns[.grade] == 3)
        #expect(reasons(plan.findings) == ["csv.grade_not_passed"])
        #expect(try roster("Apellidos;Nombre;Nota\nKos;Eva;9\n").scan().columns[.grade] == 2)
    }

    @Test func theSectionsOfApogeeStandAboveItsTable() throws {
        let columns = (1...60).map { "apoL_c\($0)\tNote\t\($0)" }.joined(separator: "\n")
        let text = """
            XX-APO_TITRES-XX
            apoC_annee\t2025/2026

            XX-APO_COLONNES-XX
            apoL_a01_code\tType Objet\tCode
            \(columns)

            XX-APO_VALEURS-XX
            apoL_a01_code\tapoL_a02_nom\tapoL_a03_prenom\tapoL_a04_naissance\tapoL_c0001
            12100001\tLEFÈVRE\tChloé\t23/04/2001\t15,5

            """
        let scan = try roster(text).scan()
        #expect(scan.headerRow == 68 && scan.count == 1 && scan.columns[.familyName] == 1)
        #expect(try names(text) == ["Chloé LEFÈVRE"])
    }

    // MARK: Who has not passed

    @Test(
        arguments: [
            ("Ονοματεπώνυμο;ΑΜ;Βαθμός", "ΑΠΟΤΥΧΩΝ"), ("Ονοματεπώνυμο;ΑΜ;Βαθμός", "Δεν προσήλθε"),
            ("Imię i nazwisko;Nr albumu;Ocena", "nie zdał"), ("Imię i nazwisko;Nr albumu;Ocena", "Nie zdała"),
            ("Nome e cognome;Matricola;Esito", "INS"), ("Nome e cognome;Matricola;Esito", "Ritirata"),
            ("Nombre y apellidos;NIA;Calificación", "NP"), ("Nom complet;Code étudiant;Note", "Non admis"),
            ("Vollständiger Name;Matrikelnummer;Note", "Nicht genügend"),
        ])
    func wordsOfFailingAreProblems(_ header: String, _ word: String) throws {
        let plan = try plan("\(header)\nAda Byron;1;\(word)\nEva Kos;2;2\n")
        #expect(reasons(plan.findings) == ["csv.grade_not_passed"])
    }

    @Test(arguments: [
        ("Χαρακτηρισμός", "ΑΠΟΤΥΧΩΝ"), ("Status", "In Bearbeitung"), ("pstatus", "AN"),
        ("Stato", "Ritirato"),
        ("Estado", "En curso"), ("Παρατηρήσεις", "ΔΕΝ ΟΛΟΚΛΗΡΩΣΕ"),
    ])
    func columnsThatNobodyReadsSayWhoIsNotDone(_ column: String, _ word: String) throws {
        let scan = try roster("Name;ID number;\(column)\nAda Byron;1;\(word)\nEva Kos;2;x\n").scan()
        #expect(scan.finding("csv.not_passed")?.facts["rows"] == "2")
        let other = try roster("Name;ID number;\(column)\nAda Byron;1;y\nEva Kos;2;x\n").scan()
        #expect(other.finding("csv.not_passed") == nil)
    }

    /// Registered is a word of a status; elsewhere two letters may be anything.
    @Test func aShortWordCountsWhereAColumnIsAboutResults() throws {
        let scan = try roster("Name;ID number;Land\nAda Byron;1;EN\nEva Kos;2;AN\n").scan()
        #expect(scan.finding("csv.not_passed") == nil)
    }

    @Test func whoHasNoDayAmongOthersIsPointedOut() throws {
        let header = "Vorname,Nachname,Matrikelnummer,Abschlussdatum\n"
        let some = try plan(header + "Ada,Byron,1,08.05.2026\nEva,Kos,2,\n")
        let finding = try #require(some.findings.listed.first { $0.reason == "csv.day_missing" })
        #expect(finding.row == 3 && finding.facts["count"] == "1" && finding.severity == .problem)
        let nobody = try plan(header + "Ada,Byron,1,\nEva,Kos,2,\n")
        #expect(!nobody.findings.listed.contains { $0.reason == "csv.day_missing" })
        let own = try plan(
            header + "Ada,Byron,1,08.05.2026\nEva,Kos,2,\n",
            course: soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster"))
        #expect(!own.findings.listed.contains { $0.reason == "csv.day_missing" })
    }

    /// Where the course gives one day to everybody, the order of days that are not used is no question.
    @Test func onlyDaysThatAreUsedAreAskedAbout() throws {
        let text = "Vorname,Nachname,Matrikelnummer,Abschlussdatum\nAda,Byron,1,03/04/2026\n"
        #expect(try reasons(plan(text).findings) == [])
        let own = soundCourse.replacing("awarded: 2026-05-08", with: "awarded: from roster")
        #expect(try reasons(plan(text, course: own).findings).contains("csv.date_order"))
    }

    // MARK: Names

    @Test(
        arguments: [
            ("mgr inż. Jan Kowalski", true), ("Dr. Eva Kos", true), ("Frau Eva Kos", true), ("Eva Kos, M.Sc.", true),
            ("Mme Chloé Martin", true), ("κ. Ελένη Μαΐου", true), ("Dott.ssa Maria Rossi", true), ("Dr", false),
            ("Eva Kos", false), ("Don Quijote", false), ("Ing Li", false), ("Herrmann Kos", false),
            ("M. Dupont", false),
        ])
    func titlesInNamesArePointedOut(_ name: String, _ isOne: Bool) throws {
        let scan = try roster("Full name;ID number\n\(name);1\n").scan()
        #expect((scan.finding("csv.name_title") != nil) == isOne)
        #expect(scan.findings.listed.first { $0.reason == "csv.name_title" }?.value == (isOne ? name : nil))
    }

    @Test(arguments: ["Namenszusatz", "Middle name", "imie2", "PRENOM 2", "Drugie imię"])
    func partsOfNamesThatNobodyReadsArePointedOut(_ column: String) throws {
        let scan = try roster("First name;Last name;\(column)\nEva;Kos;-\nJörg;Groß;von\n").scan()
        let finding = try #require(scan.finding("csv.name_part"))
        #expect(finding.row == 3 && finding.value == "von" && finding.facts["number"] == "3")
        #expect(try roster("First name;Last name;\(column)\nEva;Kos;\n").scan().finding("csv.name_part") == nil)
        let told = roster("First name;Last name;\(column)\nJörg;Groß;von\n", [.namePrefix: .numbered(3)])
        let scanned = try told.scan()
        #expect(scanned.finding("csv.name_part") == nil)
        #expect(try told.learners(scanned, most: 1).map(\.displayName) == ["Jörg von Groß"])
    }

    /// One half of the names with a column, and other columns that nobody knows: the other half is among them, or there is none.
    @Test func halfANameIsAsked() throws {
        let scan = try roster("Nachname;Rufzeichen;Note\nKos;Eva;1\n").scan()
        let finding = try #require(scan.finding("csv.columns"))
        #expect(finding.facts["what"] == "half" && finding.facts["half"] == "given_name")
        #expect(finding.facts["example"] == "given_name=\"Rufzeichen\"")
        let single = try roster("Nachname;Rufzeichen;Note\nKos;x;1\n", [.givenName: .none]).scan()
        #expect(single.finding("csv.columns") == nil)
        // With a number nobody is unknown; without any other column there is nothing to choose from.
        #expect(try roster("Nachname;Matrikelnummer;Note\nKos;1;1\n").scan().finding("csv.columns") == nil)
    }

    @Test func whatIsAskedComesWithAnAnswer() throws {
        let twice = try roster("Name;Kurs gesamt (Punkte);Kurs gesamt (Buchstabe)\nEva Kos;9;A\n").scan()
        #expect(twice.finding("csv.columns")?.facts["example"] == "grade=\"Kurs gesamt (Punkte)\"")
        let family = try roster("Matrikel;Name;Vorname\n1;Kos;Eva\n").scan()
        #expect(family.finding("csv.columns")?.facts["example"] == "family_name=\"Name\"")
        let alike = try roster("Name;Note;Note\nEva Kos;9;A\n").scan()
        #expect(alike.finding("csv.columns")?.facts["example"] == "grade=#2")
    }

    @Test func aColumnOfNumbersIsDescribed() throws {
        let scan = try roster("First name;Last name;Kennung\nEva;Kos;s12345\nAda;Byron;s12346\n").scan()
        #expect(scan.finding("csv.column_like")?.facts["field"] == "id_number")
        let same = try roster("First name;Last name;Kennung\nEva;Kos;12345\nAda;Byron;12345\n").scan()
        #expect(same.finding("csv.column_like") == nil)
    }

    @Test(arguments: ["Anzahl Teilnehmer: 3", "Liczba studentów: 12", "Gedruckt am 08.05.2026", "Σύνολο φοιτητών: 3"])
    func countsBelowAListAreNoLearners(_ text: String) throws {
        let scan = try roster("Name, Vorname;Matr.Nr.\n\"Kos, Eva\";1\n\(text);\n").scan()
        #expect(reasons(scan.findings) == ["csv.footer_row"])
    }
}
