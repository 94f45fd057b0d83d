import Identifiers
import JSON
import Testing

@Suite struct DIDTests {
    @Test(arguments: [
        ("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", DIDMethod.key), ("did:jwk:eyJ9", .jwk),
        ("did:web:sonnwald.example", .web), ("did:web:sonnwald.example%3A8443:a:b", .web), ("did:ebsi:zabc", .other),
        ("did:x1:a::b", .other), ("did:keys:a", .other),
    ])
    func wellFormedOnesAreRead(text: String, method: DIDMethod) throws {
        let did = try DID(text)
        #expect(did.method == method)
        #expect(did.text == text)
        #expect(did.description == text)
        #expect(did == (try DID(parsing: text.utf8Span.span)))
    }

    @Test(arguments: [
        "", "did", "did:", "did:web", "did:web:", "did::web", "DID:web:a", "did:Web:a", "did:web:a:", "did:we-b:a",
        " did:web:a", "did:web:a ", "did:web:a/b", "did:web:a?b", "did:web:a#b", "did:web:ä", "did:web:a%",
        "did:web:a%2",
        "did:web:a%GG", "did:web:a\\b", "did:web:a@b", "did:web:\u{212A}", "did\u{301}:web:a", "urn:uuid:1",
        "https://a.example",
    ])
    func othersAreMalformed(text: String) {
        #expect(refusal { () throws(IdentifierError) in try DID(text) } == "did.malformed")
    }

    @Test(arguments: ["did:web:a\u{0}b", "did:web:a\nb", "\u{1b}did:web:a", "did:web:a\u{7f}"])
    func j07ControlCharactersHaveTheirOwnReason(text: String) {
        #expect(refusal { () throws(IdentifierError) in try DID(text) } == "id.control_char")
        #expect(refusal { () throws(IdentifierError) in try DIDURL(text + "#a") } == "id.control_char")
    }

    @Test func oneAtTheLimitIsReadAndOneAboveIsNot() throws {
        let text = "did:jwk:" + String(repeating: "a", count: DID.longest - 8)
        #expect(try DID(text).text == text)
        #expect(refusal { () throws(IdentifierError) in try DID(text + "a") } == "did.malformed")
    }

    @Test func equalityIsThatOfBytes() throws {
        #expect(try DID("did:web:a.example") == DID("did:web:a.example"))
        #expect(try DID("did:web:a.example") != DID("did:web:A.example"))
        #expect(try DID("did:web:a%3a1") != DID("did:web:a%3A1"))
        #expect(!isSameIdentifier("did:web:\u{212A}", "did:web:K"))
        #expect("did:web:\u{212A}" == "did:web:K")
        #expect(isSameIdentifier(Array("did:web:a".utf8), "did:web:a"))
        let json = try JSONDocument(parsing: Array(#"["did:web:a", "did:web:\u0061", "did:web:b", 7, 7]"#.utf8))
        let values = Array(json.root.elements)
        #expect(isSameIdentifier(values[0], values[1]))
        #expect(isSameIdentifier(values[0], Array("did:web:a".utf8)))
        #expect(!isSameIdentifier(values[0], values[2]))
        #expect(!isSameIdentifier(values[3], values[4]))
        #expect(isSameIdentifier("did:web:a", Array("did:web:a".utf8)))
        #expect(!isSameIdentifier(Array("did:web:a".utf8), Array("did:web:ab".utf8)))
    }

    @Test func aNameOfAKeyHasADIDAndAFragment() throws {
        let url = try DIDURL("did:web:sonnwald.example#key-1")
        #expect(url.did.text == "did:web:sonnwald.example")
        #expect(url.fragment == "key-1")
        #expect(url.text == "did:web:sonnwald.example#key-1")
        #expect(url.description == url.text)
        #expect(url == (try DIDURL(parsing: url.text.utf8Span.span)))
        #expect(try DIDURL("did:web:a#b/c?d%20e:@!").fragment == "b/c?d%20e:@!")
    }

    @Test(arguments: [
        "did:web:a", "did:web:a#", "#key-1", "key-1", "did:web:a/path#key-1", "did:web:a?x=1#key-1", "did:web:a#b#c",
        "did:web:a#b c", "did:web:a#é", "did:web:a#b%", "did:web:a#b\\", "",
    ])
    func otherNamesAreMalformed(text: String) {
        #expect(refusal { () throws(IdentifierError) in try DIDURL(text) } == "did.malformed")
    }
}
