import Testing

@testable import Achievements

@Suite struct URISyntaxTests {
    @Test(arguments: [
        "https://sonnwald.example/", "http://a.example", "https://a.example:8443/x?y=z#f", "urn:uuid:1",
        "did:web:a.example",
        "did:key:z6Mk#z6Mk", "mailto:a@b.example", "https://[2001:db8::1]/x", "https://a.example/%C3%A9",
        "tag:a,2026:x",
        "https://beispiel.example/Prüfung", "data:image/png;base64,iVBORw0KGgo=", "data:,x", "x:y", "file:///a",
        "https://a.example/a_b~c!$&'()*+,;=:@/?x=y", "HTTPS://A.EXAMPLE/",
    ])
    func addressesAreTaken(_ text: String) { #expect(judge(text) == .fine) }

    @Test(arguments: [
        "", "sonnwald", "sonnwald.example/", "/achievements/3", "#key-1", "//a.example/", ":x", "1a:x", "https:",
        "a b:c",
        "ä:x", "_:b0", "did", "?x",
    ])
    func whatIsNotAbsoluteIsTold(_ text: String) { #expect(judge(text) == .notAbsolute) }

    @Test(arguments: [
        "https://", "https:///x", "http://?x", "https://a.example/a b", "https://a.example/\n", "urn:uuid:%zz",
        "urn:x:%4",
        "https://a.example/%", "https://a.example/<x>", "https://a.example/\"", "https://a.example/a|b", "urn:a{b}",
        "https://a.example/a#b#c", "https://a.example/[1]", "urn:a[1]", "https://a.example/\\x", "data:image/png",
        "data:image/p ng,x", "https://a.example/\u{7F}", "https://a.example/`", "https://a.example/a^b",
        "https://a.example/abcdefgh ijklmnop", " https://a.example/".trimmingPrefix(" ") + " ",
    ])
    func charactersThatNoAddressHasAreTold(_ text: String) { #expect(judge(text) == .illegal) }

    /// A million brackets are looked at once, not once for each.
    @Test func aLongAddressIsReadOnce() {
        #expect(judge("https://" + String(repeating: "[", count: 1_000_000)) == .illegal)
        #expect(judge("urn:" + String(repeating: "%41", count: 300_000)) == .fine)
    }

    /// Eight characters are looked at together: whatever the place of a wrong one, it is found.
    @Test func aWrongCharacterIsFoundInEveryPlace() {
        for length in 1...40 {
            for position in 0..<length {
                for wrong in [0x00, 0x1F, 0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F]
                {
                    var text = Array("urn:".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: length)
                    text[4 + position] = UInt8(wrong)
                    #expect(text.withUnsafeBufferPointer { URISyntax.judge($0) } == .illegal)
                }
            }
        }
    }

    @Test func everyOtherCharacterIsTakenInEveryPlace() {
        for byte in 0x21...0xFF as ClosedRange<UInt8> {
            if #""<>[\]^`{|}%#"#.utf8.contains(byte) || byte == 0x7F { continue }
            for position in 0..<12 {
                var text = Array("urn:".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: 12)
                text[4 + position] = byte
                #expect(text.withUnsafeBufferPointer { URISyntax.judge($0) } == .fine, "\(byte)")
            }
        }
    }

    private func judge(_ text: String) -> URISyntax.Judgement {
        Array(text.utf8).withUnsafeBufferPointer { URISyntax.judge($0) }
    }
}

@Suite struct TextSyntaxTests {
    @Test(arguments: [
        ("en", true), ("de-AT", true), ("sr-Cyrl", true), ("sr-Cyrl-RS", true), ("es-419", true), ("haw", true),
        ("abcd", true), ("", false), ("e", false), ("EN", false), ("de-at", false), ("de_AT", false), ("de-", false),
        ("de-AUT", false), ("de-A", false), ("sr-cyrl", false), ("sr-Cyr", false), ("sr-Cyrll", false),
        ("en-EN-x", false),
        ("es-41", false), ("es-4190", false), ("german", false), ("en ", false),
    ])
    func languagesAreWrittenOneWay(_ text: String, _ isOne: Bool) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { TextSyntax.isLanguage($0) } == isOne)
    }

    @Test(arguments: [
        ("a.b.c", true), ("a..c", true), ("A-_9.e30.c2ln", true), ("a.b", false), ("a.b.c.d", false), (".b.c", false),
        ("a.b.", false), ("a.b=.c", false), ("", false), ("a.b. c", false),
    ])
    func aCompactJWSHasThreeParts(_ text: String, _ isOne: Bool) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { TextSyntax.isCompactJWS($0) } == isOne)
    }

    @Test(arguments: [
        ("sha256$" + String(repeating: "aF", count: 32), true), ("md5$" + String(repeating: "01", count: 16), true),
        ("sha256$" + String(repeating: "a", count: 63), false), ("sha256$" + String(repeating: "g", count: 64), false),
        ("sha1$" + String(repeating: "a", count: 40), false), ("mira@mail.example", false), ("", false),
        ("md5$" + String(repeating: "01", count: 32), false),
    ])
    func anIdentityHashNamesItsFunction(_ text: String, _ isOne: Bool) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { TextSyntax.isIdentityHash($0) } == isOne)
    }
}
