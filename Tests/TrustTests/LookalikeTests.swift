import Encodings
import JSON
import Signing
import Testing

@testable import Trust

/// Names and domains that look like those of somebody else.
@Suite struct LookalikeTests {
    @Test(arguments: [
        ("Hochschule Sonnwald", "HOCHSCHULE-SONNWALD"), ("Hochschule Sonnwald", "Hochschule S0nnwald"),
        ("Hochschule Sonnwald", "\u{41D}ochschule Sonnwald"), ("Modena", "Rnodena"), ("Warsaw", "VVarsaw"),
        ("Kα", "Ka"), ("Ｈochschule", "Hochschule"),
    ])
    func lookTheSame(_ left: String, _ right: String) {
        #expect(Skeleton.of(name: left) == Skeleton.of(name: right))
    }

    @Test(arguments: [
        ("Hochschule Sonnwald", "Hochschule Sonnenwald"), ("Wien", "Bern"), ("Universität Wien", "Universität Graz"),
    ])
    func lookDifferent(_ left: String, _ right: String) {
        #expect(Skeleton.of(name: left) != Skeleton.of(name: right))
    }

    @Test(arguments: [
        ("xn--mnchen-3ya", "münchen"), ("xn--80ak6aa92e", "аррӏе"), ("XN--MNCHEN-3YA", "münchen"), ("plain", "plain"),
        ("xn--", ""), ("xn--999999999", "xn--999999999"), ("xn--a-\u{80}", "xn--a-\u{80}"),
    ])
    func anALabelIsShownAsWhatItStandsFor(_ label: String, _ shown: String) {
        #expect(Punycode.shown(Array(label.utf8)) == shown)
    }

    @Test(arguments: [
        ("sonnwa1d.example", true), ("sonnwald.exampie", true), ("sonwald.example", true),
        ("sonnwald.example.login.test", true), ("xn--snnwald-8of.example", true), ("sonnwald.example", false),
        ("www.sonnwald.example", false), ("talheim.example", false),
        // It begins with the letters of a registered one, but not with its labels.
        ("sonnwald.example-school.test", false), ("sonnwald.examplecollege.test", false),
    ])
    func domains(_ host: String, _ isAlike: Bool) throws {
        let identifier = Array("did:web:\(host)".utf8)
        let found = try registries().lookalikes(name: nil, identifier: identifier.span)
        #expect(found.isEmpty != isAlike, "\(host) \(found.map(\.resembles))")
        #expect(found.allSatisfy { $0.kind == .domain && $0.resembles == "sonnwald.example" })
    }

    @Test(arguments: [
        ("Hochschule Sonnwalt", true), ("Hochschule Sonwnald", true), ("Hochschule Sonnwald", false),
        ("hochschule sonnwald", false), ("Hochschule Talheim", false), ("", false), ("HSVV", true), ("HSX", false),
    ])
    func names(_ name: String, _ isAlike: Bool) throws {
        let nothing: [UInt8] = []
        let found = try registries().lookalikes(name: name, identifier: nothing.span)
        #expect(found.isEmpty != isAlike, "\(name) \(found.map(\.resembles))")
    }

    // Of two short names a letter is much: from ten letters on, one may differ.
    @Test(arguments: [("Gartenhaus", "Gartenhaut", 10, true), ("Tagesnest", "Tagesnesk", 9, false)])
    func aLetterOfTen(_ registered: String, _ stated: String, _ letters: Int, _ isAlike: Bool) throws {
        #expect(Skeleton.of(name: registered).count == letters)
        let nothing: [UInt8] = []
        let registries = try registries(named: [["text": .string(registered), "kind": "legal"]])
        #expect(registries.lookalikes(name: stated, identifier: nothing.span).isEmpty != isAlike)
        #expect(registries.lookalikes(name: registered, identifier: nothing.span).isEmpty)
    }

    // The name that it looks like may be any of those that an issuer has or had.
    @Test(arguments: ["Fachschu1e Sonnwald", "Hochschu1e Sonnwald", "Sonnwa1d University"])
    func everyNameOfAnIssuerCounts(_ stated: String) throws {
        let nothing: [UInt8] = []
        #expect(try registries().lookalikes(name: stated, identifier: nothing.span).count == 1)
    }

    @Test func nobodyIsTakenForHimself() throws {
        let registries = try registries()
        let own = registries.registries[0].entries[0]
        let nothing: [UInt8] = []
        let found = registries.lookalikes(name: "Hochschule Sonnwalt", identifier: nothing.span, besides: own)
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("abc", "abc", true), ("abc", "abd", true), ("abc", "ab", true), ("abc", "acb", true), ("abc", "xabc", true),
        ("abcd", "badc", false), ("abc", "xyc", false), ("abc", "a", false), ("", "a", true),
    ])
    func oneEdit(_ left: String, _ right: String, _ isNear: Bool) {
        #expect(RegistryLooks.isOneEditApart(Array(left.utf8), Array(right.utf8)) == isNear)
    }

    /// - Parameter names: What its one issuer is called; nil for the names of the fixture.
    private func registries(named names: [JSON]? = nil) throws -> TrustRegistries {
        let fixture = try TrustFixture()
        var entry = try JSONDocument(parsing: Array(fixture.entryText().utf8)).root.tree
        if let names { entry["legalNames"] = .array(names) }
        let bytes = try TrustRegistry.build(
            entries: [entry], id: "urn:x", number: 1, issued: fixture.issued, signer: fixture.anchor)
        return TrustRegistries([
            try TrustRegistry(opening: bytes, anchors: [fixture.anchor.publicKey], now: fixture.now)
        ])
    }
}
