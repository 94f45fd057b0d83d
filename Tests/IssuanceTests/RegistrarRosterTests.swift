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

    @Test func theCodePageInWhichTheColumnNamesAreWordsIsSuggestedAndNotTaken() throws {
        let greek = try scan("Όνομα;Επώνυμο;Βαθμός\nΓιώργος;Παπαδόπουλος;8,5\n", .windows1253)
        let question = try #require(found(.csvEncoding, in: greek))
        #expect(question.facts["suggested"] == "windows-1253")
        #expect(question.severity == .problem)
    }

    @Test func pagesThatDifferInAccentsAloneAreNotToldApart() throws {
        let polish = try scan("Nazwisko;Imię;Numer indeksu\nŻak;Łucja;PL-1\n", .windows1250)
        let question = try #require(found(.csvEncoding, in: polish))
        #expect(question.facts["suggested"] == nil)
    }

    @Test func withoutKnownColumnNamesNothingIsSuggested() throws {
        let scan = try scan("Spalte;Feld\nŻak;Łucja\nŹródło;Ćma\n", .windows1250)
        #expect(found(.csvEncoding, in: scan)?.facts["suggested"] == nil)
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
