import Encodings
import Identifiers
import JSON
import Signing
import Testing
import Trust

@Suite struct LegalIdentifierTests {
    @Test(arguments: [
        ("eidas", "VATAT-U00000000", "vatat-u00000000"), ("eidas", "VATEL-123456789", "VATGR-123456789"),
        ("vat", "EL123456789", "GR 123456789"), ("vat", "XI123456789", "GB123456789"),
        ("vat", "UK123456789", "GB123456789"),
        ("vat", "ATU00000000", "AT-U 0000.0000"), ("erasmus", "A  SONNWA01", "a sonnwa01"),
        ("pic", "999 999 999", "999999999"),
        ("schac", "Sonnwald.Example", "sonnwald.example"), ("ror", "https://ror.org/04dkp9463", "04DKP9463"),
        ("register", "FN 123456 a", "FN123456A"), ("national:uid", "ATU 1", "ATU1"),
    ])
    func spellingDoesNotMatter(_ kind: String, _ one: String, _ other: String) {
        let first = LegalIdentifier(kind: kind, value: one, country: "AUT")
        let second = LegalIdentifier(kind: kind, value: other, country: "AUT")
        #expect(first.matches(second))
        #expect(second.matches(first))
    }

    @Test(arguments: [
        ("eidas", "VATAT-U00000000", "VATDE-U00000000"), ("eidas", "VATAT-U00000000", "NTRAT-U00000000"),
        ("vat", "ATU00000000", "ATU00000001"), ("did", "did:web:a.example", "did:web:A.example"),
        ("oid", "1.2.3", "12.3"), ("schac", "sonnwald.example", "sonnwaldexample"), ("lei", "ABC", "ABD"),
    ])
    func anotherNumberDoesNotMatch(_ kind: String, _ one: String, _ other: String) {
        let first = LegalIdentifier(kind: kind, value: one, country: "AUT")
        let second = LegalIdentifier(kind: kind, value: other, country: "AUT")
        #expect(!first.matches(second))
        #expect(!second.matches(first))
    }

    @Test func numbersThatACountryGivesBelongToIt() {
        let austrian = LegalIdentifier(kind: "register", value: "123", country: "AUT")
        #expect(!austrian.matches(LegalIdentifier(kind: "register", value: "123", country: "DEU")))
        #expect(!austrian.matches(LegalIdentifier(kind: "register", value: "123")))
        let lei = LegalIdentifier(kind: "lei", value: "5299000J2N45DDNE4Y28", country: "AUT")
        #expect(lei.matches(LegalIdentifier(kind: "lei", value: "5299000J2N45DDNE4Y28")))
    }

    @Test func aBareNumberMatchesTheOneWithItsPrefixInTheSameCountry() {
        let full = LegalIdentifier(kind: "eidas", value: "NTREE-17207834", country: "EST")
        let bare = LegalIdentifier(kind: "eidas", value: "17207834", country: "EST")
        #expect(full.matches(bare))
        #expect(bare.matches(full))
        #expect(!full.matches(LegalIdentifier(kind: "eidas", value: "17207834", country: "LVA")))
        #expect(!full.matches(LegalIdentifier(kind: "eidas", value: "17207834")))
    }

    @Test func anotherKindNeverMatches() {
        #expect(!LegalIdentifier(kind: "pic", value: "1").matches(LegalIdentifier(kind: "lei", value: "1")))
    }

    @Test func aSharedNumberIsFound() {
        let comparison = IdentifierComparison(
            stated: [LegalIdentifier(kind: "pic", value: "999999999"), LegalIdentifier(kind: "lei", value: "X")],
            registered: [
                LegalIdentifier(kind: "pic", value: "999-999-999"), LegalIdentifier(kind: "ror", value: "04dkp9463"),
            ])
        #expect(comparison.shared.map(\.kind) == ["pic"])
        #expect(comparison.contradicting.isEmpty)
    }

    @Test func twoOfTheSameKindThatDifferContradict() {
        let stated = [LegalIdentifier(kind: "vat", value: "ATU1", country: "AUT")]
        let other = [LegalIdentifier(kind: "vat", value: "ATU2", country: "AUT")]
        #expect(IdentifierComparison(stated: stated, registered: other).contradicting == stated)
        #expect(IdentifierComparison(stated: stated, registered: other + stated).contradicting.isEmpty)
        let abroad = [LegalIdentifier(kind: "vat", value: "DE2", country: "DEU")]
        #expect(IdentifierComparison(stated: stated, registered: abroad).contradicting.isEmpty)
    }
}
