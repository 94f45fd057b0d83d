import Identifiers
import Testing

@Suite struct DIDWebTests {
    @Test(arguments: [
        ("did:web:sonnwald.example", "https://sonnwald.example/.well-known/did.json"),
        ("did:web:sonnwald.example:micro", "https://sonnwald.example/micro/did.json"),
        ("did:web:sonnwald.example:a:b-c_d.e", "https://sonnwald.example/a/b-c_d.e/did.json"),
        ("did:web:sonnwald.example%3A443", "https://sonnwald.example:443/.well-known/did.json"),
        (
            "did:web:xn--hochschule-knigsberg-s3b.example",
            "https://xn--hochschule-knigsberg-s3b.example/.well-known/did.json"
        ),
        ("did:web:a.example:%7Emira", "https://a.example/%7Emira/did.json"),
        ("did:web:a.example:%C3%A4", "https://a.example/%C3%A4/did.json"),
        ("did:web:1a.2b.c3.example", "https://1a.2b.c3.example/.well-known/did.json"),
    ])
    func theDocumentLiesAtOneAddress(did: String, url: String) throws {
        #expect(try DIDWeb.url(for: DID(did)) == url)
    }

    @Test(arguments: [
        ("https://sonnwald.example", "did:web:sonnwald.example"),
        ("https://sonnwald.example/", "did:web:sonnwald.example"),
        ("https://sonnwald.example/micro/", "did:web:sonnwald.example:micro"),
        ("https://sonnwald.example/a/b", "did:web:sonnwald.example:a:b"),
        ("https://sonnwald.example:443/a", "did:web:sonnwald.example%3A443:a"),
        ("https://a.example/~mira/x@y", "did:web:a.example:%7Emira:x%40y"),
        ("https://a.example/%C3%A4", "did:web:a.example:%C3%A4"),
    ])
    func anAddressHasOneDID(url: String, did: String) throws {
        let made = try DIDWeb.did(baseURL: url)
        #expect(made.text == did)
        #expect(made == (try DID(did)))
        #expect(try DIDWeb.url(for: made).hasPrefix("https://"))
    }

    @Test(arguments: [
        "https://a.example//b", "https://a.example/b//", "https://a.example/?x", "https://a.example/#x",
        "http://a.example",
        "HTTPS://a.example", "https:/a.example", "https://", "https:///a", "a.example", "https://a.example/a b", "",
        "https://A.example",
    ])
    func otherAddressesHaveNone(url: String) {
        #expect(refusal { () throws(IdentifierError) in try DIDWeb.did(baseURL: url) } == "url.malformed")
    }

    @Test(arguments: [
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "1.2.3.0x4", "0.0.0.0", "169.254.169.254",
        "10.0.0.08", "%5B%3A%3A1%5D", "%3A%3A1", "%5B%3A%3Affff%3A127.0.0.1%5D", "localhost", "a.localhost", "printer",
        "intra.corp", "server.local", "metadata.google.internal", "router.home.arpa", "a.onion", "127.0.0.1.nip.io",
        "nip.io", "app.10-0-0-1.sslip.io", "x.localtest.me",
    ])
    func w01NumbersAndLocalNamesAreNotAsked(host: String) {
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:" + host)) }
                == "net.forbidden_host")
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:\(host):a")) }
                == "net.forbidden_host")
    }

    @Test(arguments: [
        "a.example", "nip.io.example", "notnip.io", "mylocal.example", "10.example", "a.internal.example",
    ])
    func w01NamesThatOnlyResembleThemAreRead(host: String) throws {
        #expect(try DIDWeb.url(for: DID("did:web:" + host)) == "https://\(host)/.well-known/did.json")
    }

    @Test(arguments: [
        "..", ".", "%2e%2e", "%2E%2E", "%2e", "a%2fb", "a%2Fb", "%00", "a%5cb", "%5C", "%25", "%0a", "%61", "", "a:..",
        "..:a",
    ])
    func w04APathThatCouldLeadElsewhereIsMalformed(path: String) {
        let text = "did:web:a.example:\(path):b"
        #expect(refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID(text)) } == "did.malformed")
    }

    @Test func w04ABackslashIsMalformed() {
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:a.example\\b")) }
                == "did.malformed")
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:a.example%5Cb")) }
                == "did.malformed")
    }

    @Test(arguments: ["a.example%3A6379", "a.example%3A80", "a.example%3a8443"])
    func w05AnotherPortIsNotAskedUnlessAllowed(host: String) throws {
        let did = try DID("did:web:" + host)
        #expect(refusal { () throws(IdentifierError) in try DIDWeb.url(for: did) } == "net.forbidden_host")
        #expect(try DIDWeb.url(for: did, rules: HostRules(allowsOtherPorts: true)).hasPrefix("https://a.example:"))
    }

    @Test func w05TheOwnMachineIsNotAskedUnlessAllowed() throws {
        let did = try DID("did:web:localhost%3A8443")
        let ports = HostRules(allowsOtherPorts: true)
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: did, rules: ports) } == "net.forbidden_host")
        let both = HostRules(allowsOtherPorts: true, allowsLocalNames: true)
        #expect(try DIDWeb.url(for: did, rules: both) == "https://localhost:8443/.well-known/did.json")
        let number = try DID("did:web:127.0.0.1")
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: number, rules: both) } == "net.forbidden_host")
    }

    @Test(arguments: [
        "a..example", "-a.example", "a-.example", "a_b.example", "A.example", "a.example%3A", "a.example%3A0443",
        "a.example%3A99999", "a.example%3A4x", "a%20b.example", "a.example.", ".example", "user%40a.example",
        "a.example%2Fb",
    ])
    func aHostThatIsNoneIsMalformed(host: String) {
        let rules = HostRules(allowsOtherPorts: true)
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:" + host), rules: rules) }
                == "did.malformed")
    }

    @Test func aHostHasTheLengthsOfTheNameSystem() throws {
        let label = String(repeating: "a", count: 63)
        let longest = [label, label, label, String(repeating: "b", count: 61)].joined(separator: ".")
        #expect(longest.utf8.count == 253)
        #expect(try DIDWeb.host(of: DID("did:web:" + longest)) == longest)
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:\(longest)b")) } == "did.malformed"
        )
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:web:\(label)a.example")) }
                == "did.malformed")
    }

    @Test func w09AHostInAnotherAlphabetIsReadInASCIIOnlyAndMarked() throws {
        let did = try DID("did:web:xn--snnwald-b1a.example")
        #expect(try DIDWeb.isHostInternational(did))
        #expect(try DIDWeb.host(of: did) == "xn--snnwald-b1a.example")
        #expect(try !DIDWeb.isHostInternational(DID("did:web:sonnwald.example")))
        #expect(refusal { () throws(IdentifierError) in try DID("did:web:sönnwald.example") } == "did.malformed")
        #expect(refusal { () throws(IdentifierError) in try HTTPSURL("https://sönnwald.example") } == "url.malformed")
    }

    @Test func otherMethodsHaveNoAddress() {
        #expect(
            refusal { () throws(IdentifierError) in try DIDWeb.url(for: DID("did:key:zabc")) } == "did.malformed")
    }
}
