import JSON
import Testing

@testable import LinkedData

@Suite struct IRITests {
    /// The examples of RFC 3986 §5.4.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
        ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"),
        ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
        ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
        ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ])
    func aReferenceIsResolvedAsTheRFCSays(_ reference: String, _ expected: String) {
        #expect(resolved(reference, "http://a/b/c/d;p?q") == expected)
    }

    @Test(arguments: [
        ("g", "http://a", "http://a/g"), ("g", "http://a?q", "http://a/g"), ("#f", "http://a", "http://a#f"),
        ("g", "urn:x", "urn:g"), ("../g", "http://a/b//c/d", "http://a/b//g"), ("a/..", "http://a/", "http://a/"),
    ])
    func unusualBasesAreResolvedAgainst(_ reference: String, _ base: String, _ expected: String) {
        #expect(resolved(reference, base) == expected)
    }

    private func resolved(_ reference: String, _ base: String) -> String {
        let bytes = Array(reference.utf8).withUnsafeBufferPointer { reference in
            Array(base.utf8).withUnsafeBufferPointer { IRIReference.resolve(reference, against: $0) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        "http://example.org/", "urn:x", "did:web:a.example#key-1", "a+b-1.c:", "http://exämple/ü#ß",
        "https://[2001:db8::1]/?a[]=1",
    ])
    func anIRIIsTakenForOne(_ iri: String) {
        #expect(isWellFormed(iri))
    }

    @Test(arguments: [
        "", "x", "/x", "1a:b", ":x", "ä:x", "urn:a b", "urn:<", "urn:>", "urn:\"", "urn:{", "urn:}", "urn:|", "urn:^",
        "urn:`", "urn:\\", "urn:\u{0}", "urn:\u{1F}", "urn:long-enough-for-eight\tbytes", "urn:a#b#c",
        "http://a/}bcdefgh",
    ])
    func whatIsNoIRIIsNotTakenForOne(_ text: String) {
        #expect(!isWellFormed(text))
    }

    /// Every character in every place of eight, so that no block is read wrongly.
    @Test func everyForbiddenCharacterIsFoundInEveryPlace() {
        let forbidden = Set((0...0x20).map { UInt8($0) } + Array("<>\"{}|^`\\".utf8))
        for byte in UInt8(0)..<128 where byte != UInt8(ascii: "#") {
            for place in 0..<20 {
                var text = Array("urn:abcdefghijklmnopqrstuvw".utf8)
                text[4 + place] = byte
                let isForbidden = !text.withUnsafeBufferPointer(IRIForm.isWellFormed)
                #expect(isForbidden == forbidden.contains(byte), "\(byte) at \(place)")
            }
        }
    }

    private func isWellFormed(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer(IRIForm.isWellFormed)
    }

    @Test(arguments: [
        ("en", true), ("de-AT-1996", true), ("x-private", true), ("i-klingon", true), ("abcdefgh", true),
        ("", false), ("-", false), ("en-", false), ("en--us", false), ("en_US", false), ("1en", false),
        ("abcdefghi", false), ("en-abcdefghi", false), ("é", false),
    ])
    func languageTagsAreToldApart(_ tag: String, _ isTag: Bool) {
        #expect(Array(tag.utf8).withUnsafeBufferPointer(LanguageTag.isWellFormed) == isTag)
    }
}
