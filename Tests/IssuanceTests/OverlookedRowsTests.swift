import TestSupport
import Testing

@testable import Issuance

/// What stands in lists as they come and is no learner, no name, or no pass.
@Suite struct OverlookedRowsTests {
    /// Lists that were put together from pages have the names of the columns in their middle.
    @Test func theNamesOfTheColumnsAreNobody() throws {
        let scan = try roster("Matrikelnr;Nachname;Vorname\n88;Alt;Ida\nMatrikelnr; Nachname ;Vorname\n89;Neu;Udo\n")
            .scan()
        #expect(reasons(scan.findings) == ["csv.footer_row"] && scan.findings.listed.first?.row == 3)
        // Somebody may be called as one of the columns is.
        #expect(try reasons(roster("Nachname;Vorname\nVorname;Nachname\n").scan().findings).isEmpty)
    }

    @Test(arguments: [
        ("Total : 2 étudiants", true), ("Teilnehmer gesamt: 3", true), ("Seite 1 von 1", true),
        ("gez. Prof. Grünwald", true), ("Le président du jury", true), ("Total Mira", false), ("Seiter Mira", false),
    ])
    func whatStandsBelowAListIsNobody(_ line: String, isFooter: Bool) throws {
        let scan = try roster("N° étudiant;NOM Prénom\n1;DURAND Zoé\n;\(line)\n").scan()
        #expect(reasons(scan.findings).contains("csv.footer_row") == isFooter, "\(reasons(scan.findings))")
    }

    /// A name that was written once more in other letters is not the name.
    @Test(arguments: ["Name (Latin)", "Name (amtlich)"])
    func aNameBesideBothHalvesIsNotTakenForThem(_ header: String) throws {
        let scan = try roster("Matrikelnummer,Nachname,Vorname,\(header)\n1,Alt,Ida,Alt-Neumann\n").scan()
        #expect(scan.columns[.fullName] == nil && scan.columns[.familyName] == 1 && scan.columns[.givenName] == 2)
        let alone = try roster("ID number,Full name (official)\n1,Ida Alt\n").scan()
        #expect(alone.columns[.fullName] == 1)
    }

    /// A program that cannot write a letter writes a question mark.
    @Test func aQuestionMarkInANameIsALostLetter() throws {
        for name in ["M?ller", "Gro?", "?stergaard"] {
            #expect(
                try reasons(roster("Vorname;Nachname\nEva;\(name)\n").scan().findings) == ["csv.garbled"], "\(name)")
        }
        #expect(try reasons(roster("Vorname;Nachname;Note\nEva;Lang;1?\n").scan().findings).isEmpty)
    }

    @Test(arguments: [
        ("Décision du jury", "Ajourné(e)"), ("Décision du jury", "Exclu"), ("Avis", "Absence injustifiée"),
        ("Stan", "skreślona"), ("Decyzja", "niedopuszczona"), ("Κρίση", "Μη προβιβάσιμος"), ("Vermerk", "NTA"),
        ("Bemerkung", "nicht bestanden (2. Versuch)"), ("Aufgabe 1", "Abgeschlossen (nicht bestanden)"),
        ("Outcome", "AB"),
    ])
    func whoHasNotPassedIsNotOverlooked(_ header: String, _ value: String) throws {
        let scan = try roster("Matrikelnummer;Nachname;Vorname;\(header)\n1;Alt;Ida;\n2;Neu;Udo;\(value)\n").scan()
        let found = reasons(scan.findings)
        #expect(found == ["csv.not_passed"] || found == ["csv.result_unknown"], "\(found)")
    }

    @Test(arguments: [
        ("Status", "bestanden (2. Versuch)"), ("Bemerkung", "Prüfung am Dienstag (Raum 3)"), ("Gesperrt", "nein (ja)"),
    ])
    func whatIsInABracketIsNoFailureByItself(_ header: String, _ value: String) throws {
        let scan = try roster("Matrikelnummer;Nachname;Vorname;\(header)\n1;Alt;Ida;\n2;Neu;Udo;\(value)\n").scan()
        #expect(!reasons(scan.findings).contains("csv.not_passed"), "\(reasons(scan.findings))")
    }
}
