import Encodings
import TestSupport
import Testing

@testable import Issuance

/// What may not come through a roster, each with a twin that does.
@Suite struct HostileRosterTests {
    private func found(_ text: String, atLeast severity: Finding.Severity = .warning) throws -> [String] {
        reasons(try roster(text).scan().findings, atLeast: severity)
    }

    @Test(arguments: [
        ("A\u{200B}da", "csv.control_character"), ("A\u{200E}da", "csv.control_character"),
        ("A\u{AD}da", "csv.control_character"), ("A\u{FEFF}da", "csv.control_character"),
        ("A\u{2028}da", "csv.control_character"), ("A\u{300}\u{301}\u{302}\u{303}da", "csv.control_character"),
        ("A\u{FFFD}da", "csv.garbled"),
    ])
    func charactersThatNobodySeesAreAProblem(_ name: String, _ reason: String) throws {
        #expect(try found("First name,Last name\n\(name),Müller\n", atLeast: .problem) == [reason])
        #expect(try found("First name,Last name\nA\u{300}\u{301}da,Müller\n") == [])
    }

    @Test func lettersOfAnotherEncodingAreNoticed() throws {
        #expect(try found("First name,Last name\nZoÃ«,MÃ¼ller\n") == ["csv.garbled", "csv.garbled"])
        #expect(try found("First name,Last name\nZoë,Müller\n") == [])
        #expect(try found("First name,Last name\nÄnne,Ã Campo\n") == [])
    }

    @Test(arguments: ["../../x", "..", "/etc/passwd", "CON", "-rf", "%00", "a\\b", "a|b; rm"])
    func namesThatLookLikePathsAreNames(_ name: String) throws {
        let list = roster("Name\n\(name)\n")
        #expect(!(try list.scan().findings.hasProblems))
        let rows = try RosterRows(list, try list.scan())
        #expect(try rows.next()?.fullName == name)
    }

    @Test func longNamesHaveALimitInBytes() throws {
        #expect(try found("Name\n\(String(repeating: "é", count: 300))\n") == [])
        #expect(try found("Name\n\(String(repeating: "é", count: 500))\n") == [])
        #expect(try found("Name\n\(String(repeating: "é", count: 501))\n") == ["csv.too_large"])
    }

    @Test(arguments: ["2,04417E+12", "2.04417E+12", "1e+09"])
    func numbersThatLostTheirDigitsAreAProblem(_ number: String) throws {
        #expect(try found("Name;ID number\nAda;\(number)\n") == ["csv.number_form"])
        #expect(try found("Name;ID number\nAda;E+12\n") == [])
        // A grade is text.
        #expect(try found("Name;Grade\nAda;\(number)\n") == [])
    }

    @Test func oneAddressForTwoIsAWarning() throws {
        let text = "Name,ID number,Email\nAda,1,a@mail.example\nEva,2,A@MAIL.example\n"
        let scan = try roster(text).scan()
        #expect(reasons(scan.findings, atLeast: .warning) == ["csv.duplicate_email"])
        #expect(scan.findings.listed.first?.row == 3)
        #expect(try found("Name,ID number,Email\nAda,1,a@mail.example\nEva,2,e@mail.example\n") == [])
    }

    @Test func sameLetterOtherSpellingIsTheSameLearner() throws {
        for twin in ["Zoe\u{308}", "ZOË", "zoë"] {
            #expect(try found("Name\nZoë\n\(twin)\n", atLeast: .problem) == ["csv.duplicate_row"])
        }
        #expect(try found("Name\nZoë\nZoe\n", atLeast: .problem) == [])
    }

    @Test func numbersOfACalendarAreReadAndShown() throws {
        let list = roster("First name,Last name,Completion date\nAda,Byron,46150\nEva,Novák,46151\n")
        let scan = try list.scan()
        let finding = try #require(scan.finding("csv.serial_date"))
        #expect(finding.facts["day"] == "2026-05-08" && finding.facts["count"] == "2")
        #expect(!scan.findings.hasProblems)
        #expect(try found("First name,Last name,Completion date\nAda,Byron,8999\n") == ["csv.date"])
    }

    @Test func aMonthOfTwoLanguagesIsAskedFor() throws {
        // November in Polish, October in Croatian.
        #expect(try found("Name,Completion date\nAda,8 listopada 2026\n") == ["csv.month"])
        let polish = "Imię,Nazwisko,Data ukończenia\nAda,Nowak,8 listopada 2026\n"
        #expect(try found(polish) == [])
        let rows = try RosterRows(roster(polish), try roster(polish).scan())
        #expect(try rows.next()?.completionDate?.description == "2026-11-08")
    }

    @Test func aYearHasFourDigits() throws {
        #expect(try found("Name,DOB\nAda,8.5.94\n") == ["csv.short_year"])
        #expect(try found("Name,DOB\nAda,8.5.1994\n") == [])
    }

    @Test func yearFirstAsToldRefusesOtherOrders() throws {
        var list = roster("Name,DOB\nAda,03/04/1994\n")
        #expect(reasons(try list.scan().findings) == ["learner.birth_date_ambiguous"])
        list.dateOrder = .yearFirst
        #expect(reasons(try list.scan().findings) == ["learner.birth_date_ambiguous"])
        list.dateOrder = .dayFirst
        #expect(!(try list.scan().findings.hasProblems))
        let text = "Name,DOB\nAda,1994/04/03\n"
        #expect(try found(text) == [])
    }

    @Test func aToldEncodingMustFit() throws {
        var list = roster(bytes: [0x4E, 0x61, 0x6D, 0x65, 0x0A, 0x5A, 0x6F, 0xEB, 0x0A])
        list.encoding = .utf8
        #expect(reasons(try list.scan().findings) == ["csv.encoding"])
        list.encoding = .windows1252
        #expect(reasons(try list.scan().findings, atLeast: .warning) == [])
        // 0x81 has no character in Windows-1252, and none in most others.
        var undefined = roster(bytes: [0x4E, 0x61, 0x6D, 0x65, 0x0A, 0x81, 0x0A])
        undefined.encoding = .windows1252
        #expect(reasons(try undefined.scan().findings) == ["csv.encoding"])
    }

    @Test func extraEmptyCellsAreNoMistake() throws {
        #expect(try found("First name,Last name,,\nAda,Byron,,\n") == [])
        #expect(try found("First name,Last name\nAda,Byron,,\n") == [])
        #expect(try found("First name,Last name\nAda,Byron,x,\n") == ["csv.columns"])
        #expect(try found("First name,Last name\nAda\n") == ["csv.columns"])
    }

    @Test func encodingsAreNamedAsPeopleTypeThem() {
        #expect(RosterEncoding(named: "windows-1250") == .windows1250)
        #expect(RosterEncoding(named: "UTF-16le") == .utf16LittleEndian)
        #expect(RosterEncoding(named: "latin1") == nil)
    }
}
