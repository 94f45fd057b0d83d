import Achievements
import TestSupport
import Testing
import Texts

@testable import Issuance

/// What a certificate says of closed lists and countries is in its language, whatever the course was written in.
@Suite struct TranslatedFactsTests {
    private func facts(_ language: Language) throws -> [String: String] {
        let course = try Course(parsing: repositoryFile("Examples/sonnwald/course.yaml"), name: "course.yaml")
        return CertificateFacts.facts(of: course.achievement, texts: Texts(language: language))
    }

    @Test func aGreekCertificateHasNoEnglishWordsOfLists() throws {
        let facts = try facts(.greek)
        #expect(facts["place"]?.hasSuffix("Αυστρία") == true)
        #expect(facts["level"] == "ΕΠΕΠ 6 · κύκλος 1 (QF-EHEA)")
        for name in ["assessment", "supervision", "participation"] {
            let value = try #require(facts[name])
            #expect(!value.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }, "\(name): \(value)")
        }
        // The issuer's own words stay as they are.
        #expect(facts["title"] == "Reading and cleaning sensor data")
    }

    @Test func anEnglishOneIsAsBefore() throws {
        let facts = try facts(.english)
        #expect(facts["place"]?.hasSuffix("Austria") == true && facts["level"] == "EQF 6 · QF-EHEA cycle 1")
        #expect(facts["supervision"] == "Supervised with ID verification" && facts["participation"] == "Blended")
    }
}
