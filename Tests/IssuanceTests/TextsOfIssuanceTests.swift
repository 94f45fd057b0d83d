import Testing
import Texts

@testable import Issuance

@Suite struct TextsOfIssuanceTests {
    @Test(arguments: IssuanceError.allCodes)
    func everyCodeHasSentences(_ code: IssuanceError.Code) {
        #expect(Texts().has("reason." + code.rawValue))
        #expect(Texts().has("next." + code.rawValue))
    }

    @Test func aFindingTellsItsPlaceToTheSentence() throws {
        let scan = try roster("First name,Last name,DOB\nAda,Byron,31.02.1999\n").scan()
        let finding = try #require(scan.finding("csv.date"))
        #expect(finding.facts["value"] == "31.02.1999")
        #expect(finding.facts["row"] == "2")
        #expect(finding.facts["column"] == "DOB")
    }
}
