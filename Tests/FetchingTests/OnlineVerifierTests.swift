import Helper
import JSON
import TestSupport
import Testing
import Verification

@testable import Fetching

/// What is asked, when, and what becomes of the answer.
@Suite struct OnlineVerifierTests {
    private typealias Web = OnlineFixture

    @Test func keyDocumentAndListsMakeItValid() throws {
        let fixture = try Web()
        let (report, asked) = try fixture.verify("good/status")
        #expect(report.verdict == .valid, "\(String(describing: report.primary))")
        // First the key, and only then what the proven credential names.
        #expect(fixture.fetcher.asked == [Web.document, Web.revocation, Web.suspension])
        #expect(asked.map(\.url) == fixture.fetcher.asked)
        #expect(asked.allSatisfy { $0.reason == nil })
    }

    @Test func nothingIsAskedTwice() throws {
        let fixture = try Web([Web.suspension: .failure(FetchError(.unavailable))])
        #expect(try fixture.verify("good/status").report.verdict == .unknown)
        #expect(try fixture.verify("good/status").asked.isEmpty)
        #expect(fixture.fetcher.asked == [Web.document, Web.revocation, Web.suspension])
    }

    @Test func whatIsAtHandIsNotAsked() throws {
        let fixture = try Web(lists: ["revocation", "suspension"], carriesKeys: true)
        #expect(try fixture.verify("good/status").report.verdict == .valid)
        #expect(fixture.fetcher.asked.isEmpty)
    }

    @Test func aRevokedOneIsInvalid() throws {
        let fixture = try Web([Web.revocation: .success(try Web.environment("status-lists/revoked"))])
        let report = try fixture.verify("good/status").report
        #expect(report.verdict == .invalid && report.primary == .statusRevoked)
    }

    // W13
    @Test func anIssuerWhomNoRegistryListsIsNotAsked() throws {
        let fixture = try Web()
        let report = try fixture.verify("good/did-document").report
        #expect(report.verdict == .unknown)
        #expect(fixture.fetcher.asked.isEmpty)
    }

    /// Every published vector whose signature does not hold, with the keys at hand.
    @Test func nothingIsAskedForWhatHasFailed() throws {
        let root = try JSONDocument(
            parsing: repositoryFile("TestVectors/vectors/manifest.json"),
            limits: JSONLimits(bytes: 16 << 20, members: 1_000_000)
        ).root
        let files = Set((root["vectors"]?.elements.map { $0 } ?? []).compactMap { $0["file"]?.string })
        let fixture = try Web(registry: "with-elliptic-keys", carriesKeys: true)
        var count = 0
        for file in files where ["vectors/signature/", "vectors/proof/"].contains(where: file.hasPrefix) {
            guard let credential = try? UnverifiedCredential(parsing: repositoryFile("TestVectors/" + file)) else {
                continue
            }
            let (report, asked) = fixture.verifier.verify(credential)
            guard case .failed? = report[.proofSignature] else { continue }
            #expect(asked.isEmpty, "\(file)")
            count += 1
        }
        #expect(count > 20)
    }

    @Test(
        arguments: [
            ("net.redirect", Verdict.invalid), ("net.forbidden_host", .invalid), ("limit.size", .invalid),
            ("net.timeout", .unknown), ("net.unavailable", .unknown), ("net.tls", .unknown),
            ("net.content_type", .unknown),
        ])
    func aKeyDocumentThatDoesNotCome(_ code: String, _ verdict: Verdict) throws {
        let error = FetchError(FetchError.Code(rawValue: code), facts: ["host": "sonnwald.example"])
        let fixture = try Web([Web.document: .failure(error)])
        let (report, asked) = try fixture.verify("good/status")
        #expect(report.verdict == verdict)
        #expect(report.primary?.rawValue == code)
        #expect(asked.map(\.reason) == [code])
        #expect(fixture.fetcher.asked == [Web.document])
    }

    // T11, T16
    @Test(
        arguments: [
            ("net.redirect", Verdict.unknown), ("net.forbidden_host", .invalid), ("limit.size", .invalid),
            ("net.timeout", .unknown), ("net.unavailable", .unknown), ("net.tls", .unknown),
            ("net.content_type", .unknown),
        ])
    func aListThatDoesNotCome(_ code: String, _ verdict: Verdict) throws {
        let error = FetchError(FetchError.Code(rawValue: code), facts: ["host": "sonnwald.example"])
        let report = try Web([Web.revocation: .failure(error)]).verify("good/status").report
        #expect(report.verdict == verdict)
        #expect(report.primary?.rawValue == code)
    }

    // W06
    @Test func aDocumentAboutSomebodyElseIsRefused() throws {
        let other = try Web.environment("did-documents/neuhafen")
        let report = try Web([Web.document: .success(other)]).verify("good/status").report
        #expect(report.verdict == .invalid && report.primary == .didIDMismatch)
    }

    @Test(arguments: ["<html>", "[]", "{}", #"{"id":"did:web:sonnwald.example","id":"x"}"#])
    func whatIsNoDocumentIsRefused(_ text: String) throws {
        let report = try Web([Web.document: .success(Array(text.utf8))]).verify("good/status").report
        #expect(report.verdict == .invalid && report.primary == .didDocument)
    }

    @Test func whatIsNoListSaysNothing() throws {
        let report = try Web([Web.revocation: .success(Array("<html>".utf8))]).verify("good/status").report
        #expect(report.verdict == .unknown && report.primary == .statusListMalformed)
    }

    // T10
    @Test func aListOfAnotherAddressMayNotSpeak() throws {
        let other = try Web.environment("status-lists/suspension")
        let report = try Web([Web.revocation: .success(other)]).verify("good/status").report
        #expect(report.verdict == .unknown && report.primary == .statusSubject)
    }

    @Test func anOlderListThanTheLastMayNotSpeakAndIsNotRemembered() throws {
        let known = try Web()
        _ = try known.verify("good/status")
        let versions = known.verifier.statusListVersions
        let address = Array(Web.revocation.utf8)
        let issuer = Array("did:web:sonnwald.example".utf8)
        let version = try #require(versions[address]?[issuer])
        #expect(try Web(lastVersions: versions).verify("good/status").report.verdict == .valid)
        let later = try Web(lastVersions: [address: [issuer: version + 1]])
        let report = try later.verify("good/status").report
        #expect(report.verdict == .unknown && report.primary == .statusRollback)
        #expect(later.verifier.statusListVersions[address] == [issuer: version + 1])
    }

    @Test func aListAtHandThatMayNotSpeakIsAskedFor() throws {
        let fixture = try Web(lists: ["without-proof", "suspension"], carriesKeys: true)
        #expect(try fixture.verify("good/status").report.verdict == .valid)
        #expect(fixture.fetcher.asked == [Web.revocation])
    }

    /// Whoever signs a list chooses its address: it is no reason not to ask the issuer for his.
    @Test func aListOfSomebodyElseAtHandDoesNotStandForTheIssuers() throws {
        let fixture = try Web(lists: ["by-lande", "suspension"], carriesKeys: true)
        #expect(try fixture.verify("good/status").report.verdict == .valid)
        #expect(fixture.fetcher.asked == [Web.revocation])
        let own = try Web(lists: ["by-lande", "revocation", "suspension"], carriesKeys: true)
        #expect(try own.verify("good/status").report.verdict == .valid)
        #expect(own.fetcher.asked.isEmpty)
    }

    @Test func onlyHTTPSAddressesOfTheStrictFormReachTheHelper() throws {
        let fetcher = HelperFetcher(
            helper: try .init(path: "/bin/true"), permissions: [try #require(OnlinePermission("localhost:8443"))])
        func code(_ url: String) -> String? {
            do throws(FetchError) {
                _ = try fetcher.question(url, .statusList)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(code("https://sonnwald.example/status/1?a=b") == nil)
        #expect(code("https://localhost:8443/status/1") == nil)
        for url in [
            "https://127.1/x", "https://0x7f000001/x", "https://2130706433/x", "https://[::1]/x",
            "https://[::ffff:127.0.0.1]/x", "https://localhost/x", "https://localhost:8444/x",
            "https://sonnwald.example:8443/x", "https://169.254.169.254.nip.io/x", "https://0.0.0.0/x",
        ] {
            #expect(code(url) == "net.forbidden_host", "\(url)")
        }
        for url in [
            "http://sonnwald.example/x", "https://sonnwald.example\\@evil.example/x", "https://a@sonnwald.example/x",
            "https://sonnwald.example/../x", "https://sonnwald.example/%2e%2e/x", "https://sonnwald.example/a%2fb",
            "https://sonnwald.example/%00", "https://sönnwald.example/x", "file:///etc/passwd", "urn:uuid:x",
            "https://sonnwald.example/x#y",
        ] {
            #expect(code(url) == "url.malformed", "\(url)")
        }
    }
}
