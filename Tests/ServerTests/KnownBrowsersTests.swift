import Encodings
import HTTPTypes
import Signing
import Testing

@testable import Programs
@testable import Server

/// A stranger who guesses keeps nobody out who was there before.
@Suite struct KnownBrowsersTests {
    private let browsers = KnownBrowsers(key: .random(count: 32), isBehindProxy: false)

    private func person(_ name: String = "mira", _ digest: UInt8 = 1) -> Operator {
        var person = Operator(name: name, roles: [.sign])
        person.secretDigest = [UInt8](repeating: digest, count: 32)
        return person
    }

    private func mark(_ cookie: String, _ person: Operator, in browsers: KnownBrowsers? = nil, port: Int = 1) throws
        -> String?
    {
        let pair = String(cookie.prefix { $0 != ";" })
        return try (browsers ?? self.browsers).mark(in: .made(.get, "/", [("Cookie", pair)]), of: person, port: port)
    }

    @Test func aCookieIsOfOnePersonWithOnePassphrase() throws {
        let cookie = browsers.cookie(for: person(), port: 1)
        #expect(cookie.hasSuffix("; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict") && !cookie.contains("mira"))
        let mark = try #require(try mark(cookie, person()))
        #expect(try self.mark(cookie, person()) == mark)
        #expect(try self.mark(browsers.cookie(for: person(), port: 1), person()) != mark)
        for other in [person("jan"), person("mira", 2)] { #expect(try self.mark(cookie, other) == nil) }
        #expect(try self.mark(cookie, person(), port: 2) == nil)
        let elsewhere = KnownBrowsers(key: .random(count: 32), isBehindProxy: false)
        #expect(try self.mark(cookie, person(), in: elsewhere) == nil)
        let name = cookie.prefix { $0 != "=" }
        for value in ["", "x", String(repeating: "A", count: 64)] {
            #expect(try self.mark("\(name)=\(value)", person()) == nil)
        }
        let proxied = KnownBrowsers(key: .random(count: 32), isBehindProxy: true).cookie(for: person(), port: nil)
        #expect(proxied.hasPrefix("__Host-testamur-known-") && proxied.hasSuffix("; SameSite=Strict; Secure"))
    }

    @Test func theKeyOutlivesTheServer() throws {
        let office = try TestOffice.new()
        try DeskFile.makeFolder(office.path + "/desk")
        let first = try KnownBrowsers(workspace: office.path, isBehindProxy: false)
        let second = try KnownBrowsers(workspace: office.path, isBehindProxy: false)
        let cookie = first.cookie(for: person(), port: 1)
        #expect(try mark(cookie, person(), in: second) != nil)
    }

    /// As a stranger did in an audit: wrong tries under her name from elsewhere, then the right passphrase.
    @Test func strangersKeepNobodyOutOfABrowserSheHasUsed() async throws {
        try await TestDesk.new().run { desk in
            func guess(_ cookie: String = "") async throws -> HTTPAnswer {
                let fields = cookie.isEmpty ? [] : ["Cookie: " + cookie]
                let page = try await desk.live.get("/desk/sign-in", fields)
                let own = page["set-cookie"].map { String($0.prefix { $0 != ";" }) } ?? ""
                let all = [own, cookie].filter { !$0.isEmpty }.joined(separator: "; ")
                let body = "session=\(page.hidden("session") ?? "")&name=mira&passphrase="
                let wrong = Array((body + "x").utf8)
                return try await desk.live.answer(
                    "POST", "/desk/sign-in",
                    [
                        "Content-Type: application/x-www-form-urlencoded", "Cookie: " + all,
                        "Sec-Fetch-Site: same-origin",
                    ], body: cookie.isEmpty ? wrong : Array((body + "a+passphrase+for+operators").utf8))
            }
            let first = try await desk.signIn("mira")
            let known = first.fields.map(\.value).first { $0.hasPrefix("testamur-known-") }
            let cookie = String(try #require(known).prefix { $0 != ";" })
            for _ in 0..<GuessLimit.free { #expect(try await guess().status == 403) }
            // From a browser that nobody knows even the right one waits; from hers it does not.
            _ = try await desk.post("/desk/sign-out", [:])
            let stranger = try await desk.signIn("mira")
            #expect(stranger.status == 429 && stranger["retry-after"] == "15")
            #expect(try await guess(cookie).status == 303)
            // It opens nothing by itself.
            #expect(try await desk.live.get("/desk/batches", ["Cookie: " + cookie]).status == 303)
        }
    }
}
