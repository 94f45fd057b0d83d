import Testing

@testable import Issuance

/// Names as the exports of France, Germany, Greece and Poland have them.
@Suite struct NamesInRostersTests {
    private func rows(_ text: String) throws -> (RosterScan, [RosterRow]) {
        let roster = roster(text)
        let scan = try roster.scan()
        let reader = try RosterRows(roster, scan)
        var rows: [RosterRow] = []
        while let row = try reader.next() { rows.append(row) }
        return (scan, rows)
    }

    @Test(arguments: ["Nom d'usage", "Nom d\u{2019}usage", "NOM USUEL", "Nom marital"])
    func theNameInUseIsShownWhereThereIsOne(_ name: String) throws {
        let (scan, rows) = try rows(
            "Nom de naissance;\(name);Prénom;N° étudiant\nDUPONT;LEFÈVRE;Élodie;1\nMARTIN;;Noël;2\n")
        #expect(!scan.findings.hasProblems)
        #expect(rows.map(\.displayName) == ["Élodie LEFÈVRE", "Noël MARTIN"])
        let warning = try #require(scan.finding("csv.used_name"))
        #expect(warning.facts["count"] == "1" && warning.value == "Élodie LEFÈVRE" && warning.row == 2)
    }

    @Test func aNameInUseAloneIsTheFamilyName() throws {
        let (scan, rows) = try rows("Nom usuel;Prénom;N° étudiant\nLEFÈVRE;Élodie;1\n")
        #expect(rows.map(\.displayName) == ["Élodie LEFÈVRE"] && scan.finding("csv.used_name") == nil)
    }

    @Test(
        arguments: [
            (
                "Familienname;Geburtsname;Vornamen;Rufname;Matrikelnummer\nMüller;Schmidt;Anna Maria;Anna;1\n",
                "Anna Maria Müller"
            ),
            ("Επώνυμο;Όνομα;Επώνυμο (Λατινικά);Όνομα (Λατινικά);ΑΜ\nΙωάννου;Μαρία;IOANNOU;MARIA;1\n", "Μαρία Ιωάννου"),
            ("Επώνυμο;Όνομα;Πατρώνυμο;Μητρώνυμο;ΑΜ\nΙωάννου;Μαρία;Δημήτριος;Ελένη;1\n", "Μαρία Ιωάννου"),
            ("Nazwisko;Imię;Drugie imię;Imię ojca;Nazwisko rodowe;Nr albumu\nŻak;Łucja;Ewa;Jan;Nowak;1\n", "Łucja Żak"),
        ])
    func oneOfSeveralNamesIsTheOneOfTheAward(_ text: String, _ name: String) throws {
        let (scan, rows) = try rows(text)
        #expect(reasons(scan.findings) == [] && rows.map(\.displayName) == [name])
    }

    @Test(
        arguments: [
            ("DUPONT Élodie", "Élodie DUPONT"), ("DE LA TOUR Jean-Noël", "Jean-Noël DE LA TOUR"),
            ("WEIß Ute", "Ute WEIß"), ("Dupont, Élodie", "Élodie Dupont"), ("O'BRIEN Mary A.", "Mary A. O'BRIEN"),
        ])
    func capitalsTellWhereAFamilyNameEnds(_ written: String, _ name: String) throws {
        let (scan, rows) = try rows("NOM Prénom;N° étudiant\n\"\(written)\";1\n")
        #expect(rows.map(\.displayName) == [name] && scan.finding("csv.name_order") == nil)
    }

    @Test(arguments: ["Dupont Élodie", "DUPONT ÉLODIE", "dupont élodie", "DUPONT (LEFÈVRE) Élodie", "A Élodie"])
    func whatNothingDividesStaysAsItIs(_ written: String) throws {
        let (scan, rows) = try rows("NOM Prénom;N° étudiant\n\(written);1\n")
        #expect(rows.map(\.displayName) == [written] && scan.finding("csv.name_order") != nil)
    }

    /// Where the column does not say which name stands first, capitals are pointed out and not acted upon.
    @Test func capitalsUnderAPlainNameAreShownAsTheyAre() throws {
        let (scan, rows) = try rows("Name;Matrikelnummer\nMÜLLER Jörg;1\n")
        #expect(rows.map(\.displayName) == ["MÜLLER Jörg"] && scan.finding("csv.name_order") != nil)
    }

    @Test(arguments: [("Παπαδόπουλος / Papadopoulos", 1), ("Ιωάννου (Νικόλαος)", 1), ("Ιωάννου-Παππά", nil)])
    func whatDoesNotBelongToANameIsNamed(_ family: String, _ count: Int?) throws {
        let (scan, _) = try rows("Επώνυμο;Όνομα;ΑΜ\n\(family);Μαρία;1\n")
        #expect(scan.finding("csv.name_remark")?.facts["count"] == count.map(String.init))
    }

    @Test func numbersOfRowsAreNoNumbersOfLearners() throws {
        let (scan, rows) = try rows("Nummer;Nachname;Vorname;Matrikelnummer\n1;Gruber;Ana;0123\n")
        #expect(reasons(scan.findings) == [] && rows.map(\.idNumber) == ["0123"])
        #expect(try roster("Nummer (ID);Achternaam;Voornaam\n7;Smit;Eva\n").scan().columns[.idNumber] == 0)
    }

    @Test func aResultInAWordStandsBehindTheGrade() throws {
        let (scan, rows) = try rows(
            "Nom;Prénom;N° étudiant;Note /20;Résultat\nDUPONT;Élodie;1;14,5;ADM\nPETIT;Luc;2;8;AJ\n")
        #expect(rows.map(\.grade) == ["14,5", "8"])
        #expect(scan.finding("csv.not_passed")?.facts["rows"] == "3")
    }
}
