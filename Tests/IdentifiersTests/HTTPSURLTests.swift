import Identifiers
import Testing

@Suite struct HTTPSURLTests {
    @Test func itsPartsAreRead() throws {
        let url = try HTTPSURL("https://sonnwald.example:443/status/1?a=b#c")
        #expect(url.host == "sonnwald.example")
        #expect(url.port == 443)
        #expect(url.path == "/status/1")
        #expect(url.hasQueryOrFragment)
        #expect(url.text == "https://sonnwald.example:443/status/1?a=b#c")
        #expect(url.description == url.text)
        #expect(url == (try HTTPSURL(parsing: url.text.utf8Span.span)))
        #expect(try HTTPSURL("https://a.example").path == "")
        #expect(try HTTPSURL("https://xn--snnwald-b1a.example").isHostInternational)
        #expect(try !HTTPSURL("https://a.example/").hasQueryOrFragment)
    }

    @Test(arguments: [
        "https://example.com\\@evil.example", "https://user@a.example/", "https://user:pass@a.example",
        "https://@a.example",
        "https://a.example\\b", "https://a.example/a\\b", "https://a.example/ a", " https://a.example",
        "https://a.example ",
        "http://a.example", "HTTPS://a.example", "https:a.example", "//a.example", "https://", "https:///a",
        "https://?a",
        "https://a.example/../b", "https://a.example/.", "https://a.example/%2e%2e/b", "https://a.example/%2E/b",
        "https://a.example/a%2fb", "https://a.example/%00", "https://a.example/%5c", "https://a.example/%",
        "https://a.example/%1",
        "https://a.example/%zz", "https://a.example/<", "https://a.example/\"", "https://a.example/{}",
        "https://a.example/é",
        "https://a.example?%00", "https://a.example#a#b", "https://a.example/a|b", "https://a.example:",
        "https://a.example:x",
        "https://%61.example", "https://a.example%2f.evil.example", "https://a．example", "https://a.example/a\u{301}",
    ])
    func w08OtherFormsAreMalformed(text: String) {
        #expect(refusal { () throws(IdentifierError) in try HTTPSURL(text) } == "url.malformed")
    }

    @Test(arguments: ["https://a.example/\u{0}", "https://a.example/\r\nHost: b", "https://a\t.example"])
    func j07ControlCharactersHaveTheirOwnReason(text: String) {
        #expect(refusal { () throws(IdentifierError) in try HTTPSURL(text) } == "id.control_char")
    }

    @Test(arguments: [
        "https://127.0.0.1/", "https://[::1]/", "https://[::ffff:127.0.0.1]", "https://localhost",
        "https://a.example:8443",
        "https://0x7f000001", "https://2130706433/", "https://127.0.0.1.nip.io/",
    ])
    func w01ForbiddenHostsAreNotAsked(text: String) {
        #expect(refusal { () throws(IdentifierError) in try HTTPSURL(text) } == "net.forbidden_host")
    }

    @Test(arguments: [
        "https://a.example/a-b_c.d~e!$&'()*+,;=:@", "https://a.example/%C3%A4%20",
        "https://a.example/a/../b".replacingDots,
        "https://a.example/...", "https://a.example?a=b&c=%2F", "https://a.example#a/b?c", "https://a.example//",
    ])
    func theFormsOfTheStandardAreRead(text: String) throws {
        #expect(try HTTPSURL(text).text == text)
    }

    @Test func oneAtTheLimitIsReadAndOneAboveIsNot() throws {
        let start = "https://a.example/"
        let text = start + String(repeating: "a", count: HTTPSURL.longest - start.utf8.count)
        #expect(try HTTPSURL(text).text == text)
        #expect(refusal { () throws(IdentifierError) in try HTTPSURL(text + "a") } == "url.malformed")
    }
}

extension String {
    /// The twin of a climbing path: the same with three dots, which climb nowhere.
    fileprivate var replacingDots: String {
        split(separator: "..", omittingEmptySubsequences: false).joined(separator: "...")
    }
}
