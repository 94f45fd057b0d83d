import Achievements
import Encodings
import Testing

@testable import Issuance

/// Class lists as student systems, spreadsheets and platforms of several countries export them.
@Suite struct RosterExportsTests {
    private func learners(_ roster: Roster) throws -> [RosterRow] {
        let rows = try RosterRows(roster, try roster.scan())
        var all: [RosterRow] = []
        while let row = try rows.next() { all.append(row) }
        return all
    }

    // MARK: Germany

    @Test func aGermanSpreadsheetInWindows1252() throws {
        let text = """
            Prüfungsliste Sensordaten;;;;;\r
            Stand: 12.05.2026;;;;;\r
            ;;;;;\r
            Nachname;Vorname;Matrikelnummer;E-Mail;Geburtsdatum;Gesamtnote\r
            Müller;Zoë;0712345;zoe.mueller@uni.example;08.05.1999;1,3\r
            Groß-Bäcker;Jörg;0712346;joerg@uni.example;31.12.1998;2,0\r
            Şahin;Özgür;0712347;oezguer@uni.example;01.02.2000;-\r

            """.replacing("Ş", with: "S")
        let list = Roster(.memory(Array(windows1252: text), name: "liste.csv"))
        let scan = try list.scan()
        #expect(reasons(scan.findings, atLeast: .warning) == ["csv.grade_missing", "csv.windows_1252"])
        #expect(scan.finding("csv.windows_1252")?.facts["sample"] == "Zoë Müller")
        #expect(scan.headerRow == 4 && scan.separator == UInt8(ascii: ";") && scan.language == "de")
        #expect(scan.finding("csv.header_row")?.facts["header"] == "4")
        let rows = try learners(list)
        #expect(rows.map(\.row) == [5, 6, 7])
        #expect(rows.map(\.familyName) == ["Müller", "Groß-Bäcker", "Sahin"])
        #expect(rows.map(\.grade) == ["1,3", "2,0", nil])
        #expect(rows.map(\.idNumber) == ["0712345", "0712346", "0712347"])
        #expect(rows.first?.birthDate == CalendarDate(year: 1999, month: 5, day: 8))
    }

    @Test func moodlesExportInGerman() throws {
        let text = """
            Vorname;Nachname;ID-Nummer;Institution;Abteilung;E-Mail-Adresse;Kurs gesamt (Punkte);Zuletzt aus diesem Kurs geladen
            Zoë;Müller;SW-1;Hochschule;Wasser;zoe@mail.example;96,50;1778223600
            Ana;Groß;SW-2;Hochschule;Wasser;ana@mail.example;-;1778223600

            """
        let list = roster(text)
        let scan = try list.scan()
        #expect(scan.export == .moodle)
        #expect(scan.findings.listed.map(\.reason) == ["csv.grade_missing"])
        #expect(
            scan.columns.places == [.givenName: 0, .familyName: 1, .idNumber: 2, .email: 5, .grade: 6])
        #expect(try learners(list).map(\.grade) == ["96,50", nil])
    }

    @Test func datesWithTheNamesOfMonths() throws {
        let text =
            "Vorname;Nachname;Datum des Kursabschlusses\nZoë;Müller;Freitag, 8. Mai 2026, 14:30\nAna;Groß;9. März 2026\n"
        #expect(try learners(roster(text)).map(\.completionDate?.description) == ["2026-05-08", "2026-03-09"])
    }

    // MARK: France

    @Test func aFrenchSpreadsheetInUTF8WithMark() throws {
        let text = """
            \u{FEFF}Nom;Prénom;Numéro étudiant;Courriel;Né(e) le;Note finale;Date d'obtention
            LEFÈVRE;Éloïse;2204417;eloise.lefevre@univ.example;03/04/1994;15,5;8 mai 2026
            D’ALMEIDA;Noël;2204418;noel@univ.example;25/12/1993;12;1er juin 2026

            """
        let list = roster(text)
        let scan = try list.scan()
        #expect(scan.findings.listed.isEmpty)
        #expect(scan.language == "fr" && scan.dateOrders == [.birthDate: .dayFirst])
        let rows = try learners(list)
        #expect(rows.map(\.familyName) == ["LEFÈVRE", "D’ALMEIDA"])
        #expect(rows.map(\.birthDate?.description) == ["1994-04-03", "1993-12-25"])
        #expect(rows.map(\.completionDate?.description) == ["2026-05-08", "2026-06-01"])
        #expect(rows.map(\.grade) == ["15,5", "12"])
    }

    @Test func accentsThatGotLostInColumnNames() throws {
        let scan = try roster("NOM DE FAMILLE;PRENOM;COURRIEL\nLefèvre;Éloïse;e@univ.example\n").scan()
        #expect(scan.findings.listed.isEmpty)
        #expect(scan.columns.places == [.familyName: 0, .givenName: 1, .email: 2])
    }

    // MARK: Greece

    private let greek = """
        Επώνυμο\tΌνομα\tΑριθμός μητρώου\tΔιεύθυνση ηλεκτρονικού ταχυδρομείου\tΒαθμός\tΗμερομηνία ολοκλήρωσης
        Παπαδοπούλου\tΕλένη\tΑΜ-1201\telena@uni.example\t8,5\t8 Μαΐου 2026
        Γεωργίου\tΝίκος\tΑΜ-1202\tnikos@uni.example\t7\t9 ΜΑΪΟΥ 2026

        """

    @Test(arguments: [false, true])
    func aGreekSpreadsheetInUTF16(_ isBigEndian: Bool) throws {
        let list = Roster(.memory(Array(utf16: greek, bigEndian: isBigEndian), name: "λίστα.csv"))
        let scan = try list.scan()
        #expect(scan.findings.listed.isEmpty)
        #expect(scan.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(scan.separator == 0x09 && scan.language == "el")
        let rows = try learners(list)
        #expect(rows.map(\.familyName) == ["Παπαδοπούλου", "Γεωργίου"])
        #expect(rows.map(\.completionDate?.description) == ["2026-05-08", "2026-05-09"])
    }

    @Test func greekWithoutUnicodeIsRecognisedAndNamed() throws {
        let bytes = greek.unicodeScalars.map { Self.windows1253($0) }
        var list = Roster(.memory(bytes, name: "lista.csv"))
        let asked = try list.scan()
        #expect(reasons(asked.findings, atLeast: .warning) == ["csv.code_page"])
        #expect(asked.finding("csv.code_page")?.facts["sample"] == "Ελένη Παπαδοπούλου")
        list.encoding = .windows1253
        #expect(try list.scan().findings.listed.isEmpty)
        #expect(try learners(list).map(\.givenName) == ["Ελένη", "Νίκος"])
    }

    private static func windows1253(_ scalar: Unicode.Scalar) -> UInt8 {
        (0...255).map { UInt8($0) }.first { CodePage.scalar($0, in: .windows1253) == scalar.value } ?? UInt8(ascii: "?")
    }

    @Test(arguments: ["Étudiant", "Stagiaire", "Participant", "Apprenant"])
    func aWordForALearnerIsNoNameBesideOne(_ column: String) throws {
        let rows = try learners(roster("Nom;Prénom;N° étudiant;\(column)\nDupont;Élodie;1;oui\n"))
        #expect(rows.map(\.displayName) == ["Élodie Dupont"])
        let alone = try learners(roster("\(column);N° étudiant\nÉlodie Dupont;1\n"))
        #expect(alone.map(\.displayName) == ["Élodie Dupont"])
    }

    @Test func aMatriculeIsTheNumberOfAStudent() throws {
        let list = roster("Nom;Prénom;Matricule;Numéro de dossier\nDupont;Élodie;M-17;D-4\n")
        #expect(try learners(list).map(\.idNumber) == ["M-17"])
    }

    @Test func ofTwoSessionsItIsAskedWhichCounts() throws {
        let scan = try roster("Nom;Prénom;N° étudiant;Note session 1;Note session 2\nDupont;Élodie;1;8;12\n").scan()
        #expect(reasons(scan.findings) == ["csv.sittings"])
    }

    @Test func aPartOfAResultIsNotTheGrade() throws {
        let list = roster("Imię;Nazwisko;Nr albumu;Ocena z egzaminu;Ocena końcowa\nAda;Byron;1;3,0;4,5\n")
        #expect(try learners(list).map(\.grade) == ["4,5"])
    }

    /// õ, ä and ö are the same bytes on both pages: nothing has to be decided.
    @Test func wherePagesAgreeNothingIsAsked() throws {
        let text = "Etunimi;Sukunimi;Arvosana\nTõnu;Mägi;5\nPäivi;Virtanen;4\nSäde;Hämäläinen;3\n"
        let list = Roster(.memory(text.unicodeScalars.map { UInt8($0.value) }, name: "lista.csv"))
        #expect(!(try list.scan().findings.hasProblems))
        #expect(try learners(list).map(\.familyName) == ["Mägi", "Virtanen", "Hämäläinen"])
    }

    /// The ž of ISO 8859-2 is ľ in Windows-1250.
    @Test func anOlderPageIsAskedFor() throws {
        let text = "Meno;Priezvisko;E-mail\nAlžbeta;Kováčová;a@x.example\nBožena;Mináriková;b@x.example\n"
        let page: [Unicode.Scalar: UInt8] = ["ž": 0xBE, "č": 0xE8, "á": 0xE1, "í": 0xED, "é": 0xE9]
        let bytes = text.unicodeScalars.map { page[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
        #expect(reasons(try Roster(.memory(bytes, name: "zoznam.csv")).scan().findings) == ["csv.encoding"])
    }

    // MARK: Poland

    private let polish = """
        Imię;Nazwisko;Nr albumu;Adres e-mail;PESEL;Data urodzenia;Ocena końcowa
        Michał;Kamiński;s20417;michal@uczelnia.example;94030912345;09.03.1994;4,5
        Łucja;Żółć;s20418;lucja@uczelnia.example;95070554321;5 lipca 1995;5,0

        """

    @Test func aPolishSpreadsheetInUTF8() throws {
        let list = roster(polish)
        let scan = try list.scan()
        #expect(reasons(scan.findings, atLeast: .note) == ["csv.national_number"])
        let rows = try learners(list)
        #expect(rows.map(\.familyName) == ["Kamiński", "Żółć"])
        #expect(rows.map(\.birthDate?.description) == ["1994-03-09", "1995-07-05"])
        #expect(rows.map(\.idNumber) == ["s20417", "s20418"])
        #expect(rows.map(\.grade) == ["4,5", "5,0"])
    }

    @Test func polishInWindows1250IsRecognisedAndNamed() throws {
        var list = Roster(.memory(polish.unicodeScalars.map { Self.windows1250($0) }, name: "lista.csv"))
        let asked = try list.scan()
        #expect(reasons(asked.findings, atLeast: .warning) == ["csv.code_page"])
        #expect(asked.finding("csv.code_page")?.facts["sample"] == "Michał Kamiński")
        list.encoding = .windows1250
        #expect(!(try list.scan().findings.hasProblems))
        #expect(try learners(list).map(\.familyName) == ["Kamiński", "Żółć"])
    }

    @Test func aPolishListThatWouldReadAsWesternIsAskedFor() throws {
        // "Imię" and "Kamińska" are "Imiê" and "Kamiñska" in Windows-1252: nothing but the language gives it away.
        let text = "Imie;Nazwisko;Nr albumu;Adres e-mail\nAnna;Kamińska;s1;a@u.example\n"
        let bytes = text.unicodeScalars.map { Self.windows1250($0) }
        #expect(reasons(try roster(bytes: bytes).scan().findings) == ["csv.encoding"])
        let german = "Vorname;Nachname;Matrikelnummer;E-Mail\nAnna;Señor;s1;a@u.example\n"
        #expect(reasons(try roster(bytes: Array(windows1252: german)).scan().findings) == [])
    }

    private static func windows1250(_ scalar: Unicode.Scalar) -> UInt8 {
        (0...255).map { UInt8($0) }.first { CodePage.scalar($0, in: .windows1250) == scalar.value } ?? UInt8(ascii: "?")
    }

    // MARK: Other countries

    @Test func dutchPrefixesBelongToTheFamilyName() throws {
        let list = roster("Roepnaam;Tussenvoegsel;Achternaam;Studentnummer\nJan;van der;Berg;1\nEva;;Smit;2\n")
        #expect(try list.scan().findings.listed.isEmpty)
        #expect(try learners(list).map(\.displayName) == ["Jan van der Berg", "Eva Smit"])
    }

    @Test func spanishLearnersHaveTwoFamilyNames() throws {
        let list = roster(
            "Nombre;Primer apellido;Segundo apellido;Correo electrónico\nÍñigo;García;López;i@u.example\n")
        #expect(try list.scan().findings.listed.isEmpty)
        #expect(try learners(list).first?.familyName == "García López")
    }

    @Test func datesOfHungaryAndSweden() throws {
        let hungarian = "Vezetéknév;Utónév;Születési idő\nNagy;Éva;1994. 03. 09.\nKiss;Pál;1995. május 8.\n"
        #expect(try learners(roster(hungarian)).map(\.birthDate?.description) == ["1994-03-09", "1995-05-08"])
        let swedish = "Förnamn;Efternamn;Födelsedatum\nÅsa;Öberg;1994/03/09\n"
        #expect(try learners(roster(swedish)).map(\.birthDate?.description) == ["1994-03-09"])
    }

    // MARK: Platforms

    @Test func canvasWritesTheFamilyNameFirst() throws {
        let text = """
            Student,ID,SIS User ID,SIS Login ID,Section,Report (8756),Final Score,Final Grade
                Points Possible,,,,,100.00,(read only),(read only)
            "Kallio-Brandt, Mira",501,SW-1,mira,A,96.00,96.00,A
            "García López, Íñigo",502,SW-2,inigo,A,72.00,72.00,C
            "Student, Test",503,,3f9c6e,A,,,

            """
        let list = roster(text)
        let scan = try list.scan()
        #expect(scan.export == .canvas && scan.count == 2)
        #expect(scan.findings.listed.isEmpty)
        let rows = try learners(list)
        #expect(rows.map(\.displayName) == ["Mira Kallio-Brandt", "Íñigo García López"])
        #expect(rows.map(\.grade) == ["A", "C"])
        #expect(rows.map(\.row) == [3, 4])
    }

    @Test(arguments: [
        (
            "Last Name\tFirst Name\tUsername\tStudent ID\tLast Access\tAvailability\tTotal [Total Pts: 100] |1\nByron\tAda\tab\tB1\t2026\tYes\t90\n",
            RosterExport.blackboard, [RosterField.familyName: 0, .givenName: 1, .idNumber: 3]
        ),
        (
            "Student ID,Email,Username,Grade,Enrollment Track,Certificate Eligible\n7,a@b.example,ada,0.93,honor,Y\n",
            .openEdX, [.email: 1]
        ),
        (
            "id,username,name,email,language,location,year_of_birth,gender\n7,ada,Ada Byron,a@b.example,,,1815,f\n",
            .openEdX, [.fullName: 2, .email: 3]
        ),
        (
            "learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at,gender,country\nab-12,2026-01-02 10:00:00 UTC,,learner,2026-05-08 14:30:05 UTC,,,AT\n",
            .futureLearn, [.idNumber: 0, .completionDate: 4]
        ),
        (
            "Name,Email,External Id,Course,Course ID,Completion Time,Course Grade,Course Certificate URL\nAda Byron,a@b.example,B1,Data,x,2026-05-08T10:00:00.000Z,97.5,https://x.example\n",
            .coursera, [.fullName: 0, .email: 1, .idNumber: 2, .completionDate: 5, .grade: 6]
        ),
        (
            "Login;Firstname;Lastname;Matriculation Number;Status;Mark\nada;Ada;Byron;B1;completed;1.0\n", .ilias,
            [.givenName: 1, .familyName: 2, .idNumber: 3, .grade: 5]
        ),
        (
            "Laufnummer;Vorname;Nachname;Benutzername;Institutionsnummer;Punkte\n1;Ada;Byron;ada;B1;90\n", .openOLAT,
            [.givenName: 1, .familyName: 2, .idNumber: 4]
        ),
    ])
    func platformsAreRecognisedAndReadTheirOwnWay(
        _ text: String, _ export: RosterExport, _ places: [RosterField: Int]
    ) throws {
        let scan = try roster(text).scan()
        #expect(scan.export == export)
        #expect(scan.columns.places == places)
        if export == .futureLearn || export == .coursera {
            #expect(try learners(roster(text)).first?.completionDate?.description == "2026-05-08")
        }
    }

    @Test func aPlatformIsNotGuessedFromOneName() throws {
        #expect(try roster("Student,Grade\nAda,1\n").scan().export == nil)
        #expect(try roster("Vorname;Nachname;Note\nAda;Byron;1\n").scan().export == nil)
    }

    @Test func theRegistrarGoesBeforeThePlatform() throws {
        let text = "Name,Email,Course Grade,Completion Time\nAda,a@b.example,97,2026-05-08\n"
        var list = roster(text)
        list.columns = [.grade: .none, .completionDate: .named("Completion Time")]
        let scan = try list.scan()
        #expect(scan.export == .coursera && scan.columns[.grade] == nil)
        #expect(scan.columns.told == [.completionDate])
    }
}

extension Array where Element == UInt8 {
    /// The text in Windows-1252; every character must have a byte there.
    init(windows1252 text: String) {
        self = text.unicodeScalars.map { scalar in
            (0...255).map { UInt8($0) }.first { CodePage.scalar($0, in: .windows1252) == scalar.value }
                ?? UInt8(ascii: "?")
        }
    }
}
