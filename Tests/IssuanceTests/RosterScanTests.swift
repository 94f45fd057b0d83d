import Encodings
import TestSupport
import Testing

@testable import Issuance

@Suite struct RosterScanTests {
    private let good = "First name,Last name,ID number,Grade\nZoë,Müller,A1,1\nJan,Novák,A2,2\n"

    @Test func aGoodRosterHasNoFindings() throws {
        let scan = try roster(good).scan()
        #expect(scan.count == 2)
        #expect(scan.findings.listed.isEmpty)
        #expect(scan.separator == UInt8(ascii: ","))
    }

    @Test(arguments: [";", "\t", "|"])
    func separatorsAreFoundOut(_ separator: String) throws {
        let scan = try roster(good.replacing(",", with: separator)).scan()
        #expect(scan.separator == separator.utf8.first)
        #expect(scan.count == 2 && scan.findings.listed.isEmpty)
    }

    @Test func aSeparatorMayBeAnnounced() throws {
        let scan = try roster("sep=;\r\nName;Grade\r\n\"Müller, Zoë\";1,3\r\n").scan()
        #expect(scan.separator == UInt8(ascii: ";"))
        #expect(scan.count == 1 && !scan.findings.hasProblems)
    }

    @Test func twoSeparatorsThatFitAreAsked() throws {
        #expect(reasons(try roster("a,b;c\n1,2;3\n").scan().findings) == ["csv.columns"])
    }

    @Test func everyRaggedRowIsNamed() throws {
        let scan = try roster(good + "Eva,Short\nPer,Long,A4,1,x\n").scan()
        #expect(reasons(scan.findings) == ["csv.columns", "csv.columns"])
        #expect(scan.findings.listed.map(\.row) == [4, 5])
        #expect(scan.findings.listed.first?.facts["found"] == "2")
    }

    @Test func blankRowsAreCountedAndPassedOver() throws {
        let scan = try roster(good + "\n,,,\n").scan()
        #expect(scan.count == 2 && scan.blankRows == 2)
        #expect(reasons(scan.findings, atLeast: .note) == ["csv.blank_rows"])
    }

    @Test(arguments: ["", "\n\n"])
    func nothingIsAProblem(_ text: String) throws {
        #expect(reasons(try roster(text).scan().findings) == ["csv.empty"])
    }

    @Test func columnNamesAloneAreAProblem() throws {
        #expect(reasons(try roster("First name,Last name\n").scan().findings) == ["csv.empty"])
    }

    @Test(arguments: ["A1", "a1", " A1 "])
    func aLearnerTwiceIsAProblem(_ number: String) throws {
        let scan = try roster(good + "Zoë,Müller,\(number),1\n").scan()
        #expect(reasons(scan.findings) == ["csv.duplicate_row"])
        #expect(scan.findings.listed.first?.row == 4)
        #expect(scan.findings.listed.first?.facts["first"] == "2")
    }

    @Test(arguments: ["Zoe\u{0308}", "ZOË", "zoë", "Zoë\u{A0}"])
    func aNameIsTheSameInEverySpelling(_ name: String) throws {
        let text = "First name,Last name\nZoë,Müller\n\(name),Müller\n"
        #expect(reasons(try roster(text).scan().findings) == ["csv.duplicate_row"])
        #expect(reasons(try roster("First name,Last name\nZoë,Müller\nZoe,Müller\n").scan().findings) == [])
    }

    @Test func theSamePersonUnderTwoNumbersIsAWarning() throws {
        let text = "Name,ID number,DOB\nZoë Müller,A1,1999-04-03\nzoë müller,A9,1999-04-03\n"
        #expect(reasons(try roster(text).scan().findings, atLeast: .warning) == ["learner.duplicate"])
        let twin = "Name,ID number,DOB\nZoë Müller,A1,1999-04-03\nzoë müller,A9,1999-04-04\n"
        #expect(reasons(try roster(twin).scan().findings, atLeast: .warning) == [])
    }

    @Test(arguments: ["=Ada", " =Ada", "=HYPERLINK(A1)", "\t=Ada"])
    func formulasAreRefused(_ name: String) throws {
        let scan = try roster("First name,Last name\n\"\(name)\",Müller\n").scan()
        #expect(reasons(scan.findings) == ["csv.formula"])
        #expect(scan.findings.listed.first?.columnName == "First name")
    }

    @Test(arguments: ["+Ada", "-Ada", "@Ada", "\tAda"])
    func whatMightBeOneIsFlagged(_ name: String) throws {
        let scan = try roster("First name,Last name\n\"\(name)\",Müller\n").scan()
        #expect(reasons(scan.findings, atLeast: .warning) == ["csv.formula_like"])
        #expect(scan.findings.listed.first?.columnName == "First name")
    }

    @Test func aHyphenAloneIsNothing() throws {
        let source = roster("First name,Last name,Grade\nAda,Byron,-\n")
        let scan = try source.scan()
        #expect(scan.findings.listed.isEmpty)
        #expect(try rows(of: source).first?.grade == nil)
    }

    @Test(arguments: ["A\u{0}da", "A\u{7}da", "A\u{7F}da", "A\u{85}da", "A\u{202E}da", "A\u{2066}da", "\"A\nda\""])
    func controlCharactersAreAProblem(_ name: String) throws {
        let found = reasons(try roster("First name,Last name\n\(name),Müller\n").scan().findings)
        // A zero byte is no text at all.
        #expect(found == [name.utf8.contains(0) ? "csv.encoding" : "csv.control_character"])
    }

    @Test func aValueHasALimit() throws {
        let limits = RosterLimits(valueBytes: 10)
        let below = "First name,Last name\n0123456789,Müller\n"
        #expect(reasons(try roster(below, limits: limits).scan().findings) == [])
        let above = "First name,Last name\n01234567890,Müller\n"
        #expect(reasons(try roster(above, limits: limits).scan().findings) == ["csv.too_large"])
    }

    @Test func aMegabyteIsShownCut() throws {
        let scan = try roster("First name,Last name\n\(String(repeating: "x", count: 100_000)),Müller\n").scan()
        let value = try #require(scan.finding("csv.too_large")?.value)
        #expect(value.count == Finding.shownCharacters + 1)
    }

    @Test func malformedDatesAreNamed() throws {
        let scan = try roster("First name,Last name,DOB\nAda,Byron,31.02.1999\n").scan()
        #expect(reasons(scan.findings) == ["csv.date"])
        #expect(scan.findings.listed.first.map { [$0.row, $0.column] } == [2, 3])
    }

    @Test(arguments: [
        "did:web:learner.example", "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme", "z6Mk", "did:key:z6Mk",
    ])
    func aHolderMustBeAKey(_ holder: String) throws {
        #expect(reasons(try roster("Name,holder\nAda,\(holder)\n").scan().findings) == ["csv.holder"])
    }

    @Test func aSoundHolderIsTaken() throws {
        let holder = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let source = roster("Name,holder\nAda,\(holder)\nEva,\n")
        #expect(try source.scan().findings.listed.isEmpty)
        #expect(try rows(of: source).map(\.holder) == [holder, nil])
    }

    @Test func oneKeyForTwoLearnersIsAWarning() throws {
        let first = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
        let second = "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"
        let scan = try roster("Name,holder\nAda,\(first)\nEva,\(first)\n").scan()
        #expect(reasons(scan.findings, atLeast: .warning) == ["csv.duplicate_holder"])
        #expect(scan.findings.listed.first?.row == 3)
        #expect(try roster("Name,holder\nAda,\(first)\nEva,\(second)\n").scan().findings.listed.isEmpty)
    }

    @Test func theDigestIsTheOrdinaryOneForASmallFile() throws {
        // sha256sum of "Name\nAda\n"
        let scan = try roster("Name\nAda\n").scan()
        #expect(scan.digest.count == 32)
        #expect(scan.digest != (try roster("Name\nEva\n").scan().digest))
    }

    @Test func aFileIsReadLikeMemory() throws {
        let folder = try Folder(path: temporaryFolder())
        try folder.write(Array(good.utf8), as: "roster.csv")
        let scan = try Roster(.file(folder.place(of: "roster.csv"))).scan()
        #expect(try scan == roster(good).scan())
        #expect(throws: IssuanceError(.fileMissing)) { try Roster(.file(folder.place(of: "nothing.csv"))).scan() }
        #expect(throws: IssuanceError(.fileKind)) { try Roster(.file(folder.path)).scan() }
    }

    /// The learners of a roster.
    private func rows(of roster: Roster) throws -> [RosterRow] {
        let rows = try RosterRows(roster, try roster.scan())
        var all: [RosterRow] = []
        while let row = try rows.next() { all.append(row) }
        return all
    }
}
