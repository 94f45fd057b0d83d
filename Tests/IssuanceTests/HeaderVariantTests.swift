import TestSupport
import Testing

@testable import Issuance

/// Column names as student systems abbreviate them.
@Suite struct HeaderVariantTests {
    @Test(arguments: [
        ("Matrikel-Nr.", RosterField.idNumber), ("Mat.Nr.", .idNumber), ("Matrikelnr.", .idNumber),
        ("MATRIKEL NR", .idNumber), ("Αρ. Μητρώου", .idNumber), ("Α.Μ.", .idNumber), ("Nr indeksu", .idNumber),
        ("Code apprenant", .idNumber), ("Vornamen", .givenName), ("Όνομα (πατρώνυμο)", .givenName),
        ("Mailadresse", .email), ("Mail institutionnel", .email), ("E-mail służbowy", .email), ("e mail", .email),
        ("Ηλ. Ταχ/μείο", .email), ("Geb.-Dat.", .birthDate), ("DATE NAISSANCE", .birthDate),
        ("Date de délibération", .completionDate), ("Ημερομηνία", .completionDate),
        ("Ημ. ολοκλήρωσης", .completionDate),
        ("Ημ/νία εξέτασης", .completionDate), ("Prüfungsdatum", .completionDate),
    ])
    func anAbbreviationMeansWhatItStandsFor(_ name: String, _ field: RosterField) {
        #expect(HeaderWords.meanings(of: FoldedHeader(name)).map(\.field).contains(field))
    }

    @Test(arguments: ["M", "Α.", "...", "", "Matrix", "Bemerkung"])
    func whatIsNoNameOfAColumnMeansNothing(_ name: String) {
        #expect(HeaderWords.meanings(of: FoldedHeader(name)).isEmpty)
    }

    @Test func theInstitutionsOwnNumberGoesBeforeTheMinistrys() throws {
        let both = try roster("Code apprenant;Nom;Prénom;INE\n1;Byron;Ada;1234567890A\n").scan()
        #expect(both.columns[.idNumber] == 0 && reasons(both.findings) == [])
        #expect(try roster("Nom;Prénom;INE\nByron;Ada;1234567890A\n").scan().columns[.idNumber] == 2)
    }

    /// With its dots it is the number of the tax office all the same.
    @Test func aNationalNumberIsNoneInAnySpelling() throws {
        let scan = try roster("Επώνυμο;Όνομα;Α.Φ.Μ.\nΠαπαδόπουλος;Γεώργιος;1\n").scan()
        #expect(scan.columns[.idNumber] == nil && scan.finding("csv.national_number") != nil)
    }

    @Test func aRowOfCanvasThatSaysHowGradesArePostedIsNoLearner() throws {
        let scan = try roster(
            "Student,ID,SIS User ID,SIS Login ID,Section,Quiz,Final Grade\n,,,,,Manual Posting,\n"
                + "    Points Possible,,,,,10,(read only)\n\"Lovelace, Ada\",7,1001,ada,S1,9,B\n"
        ).scan()
        #expect(scan.count == 1 && reasons(scan.findings) == [])
    }

    @Test(arguments: ["26.06.2026 r.", "Mi., 26.06.2026", "Freitag 26.06.2026", "26η Ιουνίου 2026", "26.06.2026 г."])
    func daysAreReadAsTheyAreWritten(_ text: String) {
        #expect(RosterDate(Array(text.utf8)) == RosterDate(Array("2026-06-26".utf8)))
    }

    @Test(arguments: ["26.06.2026 x", "Mi., 31.06.2026", "26.06.2026 26.06.2026", "Raum 26.06", "x1 26.06.2026"])
    func whatIsNoDayIsNone(_ text: String) {
        #expect(RosterDate(Array(text.utf8)) == .malformed)
    }
}
