import Achievements
import Encodings
import TestSupport
import Testing

@testable import Issuance

/// What a registrar should be told about a file before she trusts it.
@Suite struct RegistrarRosterTests {
    private func scan(_ text: String, _ encoding: RosterEncoding) throws -> RosterScan {
        let bytes = text.unicodeScalars.map { scalar in
            (0...255).map { UInt8($0) }.first { CodePage.scalar($0, in: encoding) == scalar.value } ?? 0x3F
        }
        return try Roster(.memory(bytes, name: "roster.csv")).scan()
    }

    private func found(_ code: IssuanceError.Code, in scan: RosterScan) -> Finding? {
        scan.findings.listed.first { $0.reason == code.rawValue }
    }

    @Test(
        arguments: [
            ("Όνομα;Επώνυμο;Βαθμός\nΓιώργος;Παπαδόπουλος;8,5\n", .windows1253, "Γιώργος Παπαδόπουλος"),
            ("Nazwisko;Imię;Numer indeksu\nŻak;Łucja;PL-1\n", .windows1250, "Łucja Żak"),
            ("Nr albumu;Nazwisko;Imiona;Ocena\n1;Wiśniewska-Żółć;Łucja;4,5\n", .windows1250, "Łucja Wiśniewska-Żółć"),
        ] as [(String, RosterEncoding, String)])
    func theOnlyCodePageThatLettersAndColumnNamesFitIsTakenAndNamed(
        _ text: String, _ encoding: RosterEncoding, _ name: String
    ) throws {
        let scan = try scan(text, encoding)
        #expect(scan.encoding == encoding && found(.csvEncoding, in: scan) == nil)
        let warning = try #require(found(.csvCodePage, in: scan))
        #expect(warning.severity == .warning && warning.facts["encoding"] == encoding.rawValue)
        #expect(warning.facts["sample"] == name)
    }

    /// The ring of "N°" says nothing about the page.
    @Test func aFrenchSpreadsheetIsReadAsBefore() throws {
        let scan = try scan("N° étudiant;NOM;PRENOM;Né(e) le\n1;DUPONT;Élodie;03.04.1999\n", .windows1252)
        #expect(scan.encoding == .windows1252 && reasons(scan.findings, atLeast: .warning) == ["csv.windows_1252"])
        #expect(scan.columns[.idNumber] == 0)
    }

    @Test func aTitleIsNoRowOfColumnNames() throws {
        let scan = try roster(
            "Βεβαιώσεις\nΑ/Α;Όνομα;Όνομα πατέρα;Κάτι;Άλλο\n1;Μαρία;Νικόλαος;x;y\n"
        ).scan()
        #expect(scan.headerRow == 2)
        let short = try roster("Liste\nVorname;Nachname\nEva;Kos\n").scan()
        #expect(short.headerRow == 2)
    }

    /// Latin-2 has other places for ś, ą and ź: where those are, the letters are no language of Windows-1250; column names without any
    /// of them say which page it is all the same.
    @Test func anOlderCodePageIsNotTakenForAnother() throws {
        let bytes =
            Array("Nazwisko;Imiona;Ocena\n".utf8) + [0xB6] + Array("liwa;Zofia;5\nRa".utf8) + [0xBC, 0xB6, 0x3B]
            + Array("Jan;4\n".utf8)
        let list = roster(bytes: bytes)
        let scan = try list.scan()
        #expect(scan.encoding == .iso8859part2 && reasons(scan.findings, atLeast: .warning) == ["csv.code_page"])
        #expect(try list.learners(scan, most: 2).map(\.familyName) == ["śliwa", "Raźś"])
    }

    /// Without column names of the language the letters alone decide nothing.
    @Test func lettersAloneDecideNothing() throws {
        let greek = try scan("First name;Surname;Grade\nΓιώργος;Παπαδόπουλος;8,5\n", .windows1253)
        let question = try #require(found(.csvEncoding, in: greek))
        #expect(question.facts["suggested"] == "windows-1253")
        #expect(question.severity == .problem)
    }

    @Test(
        arguments: [
            ("Spalte;Feld\nŻak;Łucja\nŹródło;Ćma\n", .windows1250, "polski", "Windows-1250: Źródło"),
            ("First name,Surname\nΓιώργος,Παπαδόπουλος\n", .windows1253, "ελληνικά", "Windows-1253: Παπαδόπουλος"),
            ("First name,Surname\nГеорги,Желязков\n", .windows1251, "български", "Windows-1251: Желязков"),
            ("First name,Surname\nJānis,Bērziņš\nŅikita,Ķēniņš\n", .windows1257, "latviešu", "Windows-1257: Ķēniņš"),
            ("First name,Surname\nŞükrü,Yıldız\n", .windows1254, "Türkçe", "Windows-1254: Şükrü"),
        ] as [(String, RosterEncoding, String, String)])
    func theCodePageWhoseLettersAreThoseOfOneLanguageIsSuggested(
        _ text: String, _ encoding: RosterEncoding, _ language: String, _ sample: String
    ) throws {
        let scan = try scan(text, encoding)
        let question = try #require(found(.csvEncoding, in: scan))
        #expect(question.facts["suggested"] == encoding.rawValue.lowercased())
        #expect(question.facts["encoding"] == "\(encoding.rawValue) (\(language))")
        #expect(question.facts["samples"] == sample)
    }

    @Test func pagesInWhichTheNamesReadEquallyWellAreBothNamed() throws {
        // "Dvořák" is "Dvoųįk" where Lithuanian is written.
        let scan = try scan("First name,Surname\nEva,Dvořák\n", .windows1250)
        let question = try #require(found(.csvEncoding, in: scan))
        #expect(question.facts["suggested"] == nil)
        #expect(question.facts["samples"] == "Windows-1250: Dvořák; Windows-1257: Dvoųįk")
    }

    @Test(arguments: ["Søren,Müller\nRenée,Núñez\n", "Özdemir,Çelik\nJürgen,Groß\n", "José,Ångström\nÉva,Garçon\n"])
    func namesFromAllOverTheWestAreReadAsBefore(_ rows: String) throws {
        let scan = try scan("First name,Surname\n" + rows, .windows1252)
        #expect(scan.encoding == .windows1252)
        #expect(found(.csvEncoding, in: scan) == nil && found(.csvWindows1252, in: scan) != nil)
    }

    @Test func textInUnitsOfTwoWithoutItsMarkIsNamedAndReadWhenTold() throws {
        let text = "Όνομα;Επώνυμο;Βαθμός\nΓιώργος;Παπαδόπουλος;8,5\n"
        for (isBig, name) in [(false, "utf-16le"), (true, "utf-16be")] {
            let bytes = Array(Array(utf16: text, bigEndian: isBig).dropFirst(2))
            var list = Roster(.memory(bytes, name: "roster.csv"))
            #expect(found(.csvEncoding, in: try list.scan())?.facts["suggested"] == name)
            list.encoding = RosterEncoding(named: name)
            #expect(found(.csvEncoding, in: try list.scan()) == nil)
        }
        let binary = Roster(.memory([0x50, 0, 1, 2, 0xFF, 0xC3, 0, 0x99, 0x88, 0x77], name: "roster.csv"))
        #expect(found(.csvEncoding, in: try binary.scan())?.facts["suggested"] == nil)
    }

    @Test func whoHasNoGradeAmongOthersIsPointedOut() throws {
        let some = try roster("Name,ID number,Grade\nAda Byron,1,2\nEva Kos,2,-\nJan Kos,3,\n").scan()
        let finding = try #require(found(.csvGradeMissing, in: some))
        #expect(finding.row == 3 && finding.facts["count"] == "2" && finding.severity == .warning)
        let all = try roster("Name,ID number,Grade\nAda Byron,1,2\nEva Kos,2,1\n").scan()
        #expect(found(.csvGradeMissing, in: all) == nil)
        let none = try roster("Name,ID number,Grade\nAda Byron,1,\nEva Kos,2,-\n").scan()
        #expect(found(.csvGradeMissing, in: none) == nil)
    }

    @Test func columnsWithoutAKnownNameAreDescribedByTheirValues() throws {
        let scan = try roster(
            "Name,ID number,Kolumne C,Kolumne D,Kolumne E\nAda Byron,1,a@b.example,08.05.1999,46150\nEva Kos,2,e@b.example,-,7\n"
        ).scan()
        let likes = scan.findings.listed.filter { $0.reason == "csv.column_like" }
        #expect(likes.map(\.column) == [3, 4])
        #expect(likes.map { $0.facts["field"] } == ["email", "birth_date"])
        #expect(likes.map { $0.facts["other"] } == [nil, "completion_date"])
        #expect(scan.columns[.email] == nil && scan.columns[.birthDate] == nil)
    }

    @Test(arguments: ["a@b", "Ada a@b.example", "08.05.1999 or so", "46150"])
    func valuesOfSeveralKindsSayNothing(_ value: String) throws {
        let scan = try roster("Name,Kolumne B\nAda Byron,\(value)\nEva Kos,\(value)\n").scan()
        #expect(scan.finding("csv.column_like") == nil)
    }

    @Test func withoutNamesNobodyIsCalledATwin() throws {
        let scan = try roster("Kolumne A;Kolumne B\nMira;Kallio\nJan;Kos\n").scan()
        #expect(reasons(scan.findings) == ["csv.columns"])
    }
}
