import Hummingbird
import NIOCore
import Signing
import Synchronization
import Testing

@testable import Server

/// Who is there, and for how long.
@Suite struct SessionTests {
    private let time = TurnedTime()

    private func sessions(most: Int = 3, isBehindProxy: Bool = false, _ ended: Ended = Ended()) -> Sessions<String> {
        var policy = SessionPolicy(name: "wallet")
        (policy.most, policy.isBehindProxy) = (most, isBehindProxy)
        return Sessions(policy, time: time) { ended.add($0) }
    }

    /// The owners whose sessions ended, in their order.
    private final class Ended: Sendable {
        private let owners = Mutex<[String]>([])
        var all: [String] { owners.withLock { $0 } }
        func add(_ owner: String) { owners.withLock { $0.append(owner) } }
    }

    private func cookie(_ visit: Visit<String>) throws -> String {
        let response = visit.keeping(Response(status: .ok))
        return try #require(response.headers[.setCookie])
    }

    private func request(_ cookies: String...) throws -> Request {
        try .made(.get, "/", [("Cookie", cookies.map { String($0.prefix { $0 != ";" }) }.joined(separator: "; "))])
    }

    @Test func aCookieIsForThisServerAloneAndNoScriptReadsIt() throws {
        let visit = sessions().visit(try .made(), port: 8_088)
        let cookie = try cookie(visit)
        #expect(cookie == "testamur-wallet-8088=\(visit.token.text); Path=/; HttpOnly; SameSite=Strict")
        #expect(visit.token.text.utf8.count == 43 && visit.owner == nil)
        let proxied = try self.cookie(sessions(isBehindProxy: true).visit(.made(), port: nil))
        #expect(proxied.hasPrefix("__Host-testamur-wallet=") && proxied.hasSuffix("; SameSite=Strict; Secure"))
        #expect(!proxied.contains("Domain"))
    }

    /// A stolen cookie that is used every few minutes is worth nothing the next day.
    @Test func aSessionEndsHoweverMuchItIsUsed() throws {
        let ended = Ended()
        let sessions = sessions(ended)
        let cookie = try cookie(sessions.signIn("mira", sessions.visit(.made(), port: 1), port: 1))
        for _ in 0..<79 {
            time.turn(.seconds(540))
            #expect(sessions.visit(try request(cookie), port: 1).owner == "mira")
        }
        time.turn(.seconds(540))
        #expect(sessions.visit(try request(cookie), port: 1).owner == nil && ended.all == ["mira"])
    }

    /// A page that loads itself when a session should have ended does not keep it alive.
    @Test func aPageThatNobodyAskedForIsNoUse() throws {
        let sessions = sessions()
        let cookie = try cookie(sessions.signIn("mira", sessions.visit(.made(), port: 1), port: 1))
        time.turn(.seconds(400))
        let unasked = try Request.made(.get, "/?lang=en&idle=1", [("Cookie", String(cookie.prefix { $0 != ";" }))])
        #expect(sessions.visit(unasked, port: 1).owner == "mira")
        time.turn(.seconds(200))
        #expect(sessions.visit(unasked, port: 1).owner == nil)
        #expect(sessions.idleSeconds > 600)
    }

    @Test func whoSignsInGetsAnotherTokenAndTheOldOneIsWorthNothing() throws {
        let sessions = sessions()
        let before = sessions.visit(try .made(), port: 1)
        let planted = try cookie(before)
        let after = sessions.signIn("mira", before, port: 1)
        #expect(after.token.text != before.token.text && after.formToken != before.formToken)
        #expect(sessions.visit(try request(planted), port: 1).owner == nil)
        #expect(sessions.visit(try request(cookie(after)), port: 1).owner == "mira")
        // One that another page of this machine plants beside it does not hide it.
        #expect(sessions.visit(try request(planted, cookie(after)), port: 1).owner == "mira")
        // A second time: what was signed in ends.
        let again = sessions.signIn("mira", after, port: 1)
        #expect(sessions.visit(try request(cookie(after)), port: 1).owner == nil)
        #expect(sessions.visit(try request(cookie(again)), port: 1).owner == "mira")
    }

    @Test(arguments: ["", "x", "AAAA", String(repeating: "A", count: 42), String(repeating: "A", count: 44), "é"])
    func aCookieThatNoServerOfOursWroteIsNone(value: String) throws {
        let visit = sessions().visit(try .made(.get, "/", [("Cookie", "testamur-wallet-1=\(value)")]), port: 1)
        #expect(visit.isNew && visit.owner == nil)
    }

    @Test func aSessionEndsWhenNobodyUsesItAndNotBefore() throws {
        let ended = Ended()
        let sessions = sessions(ended)
        let visit = sessions.signIn("mira", sessions.visit(try .made(), port: 1), port: 1)
        let cookie = try cookie(visit)
        for _ in 0..<3 {
            time.turn(.seconds(599))
            #expect(sessions.visit(try request(cookie), port: 1).owner == "mira")
        }
        time.turn(.seconds(599))
        sessions.endOver()
        #expect(ended.all.isEmpty)
        time.turn(.seconds(1))
        sessions.endOver()
        #expect(ended.all == ["mira"])
        #expect(sessions.visit(try request(cookie), port: 1).owner == nil)
    }

    @Test func sessionsAreBoundedAndTheOneIdleLongestMakesRoom() throws {
        let ended = Ended()
        let sessions = sessions(most: 2, ended)
        for name in ["a", "b", "c"] {
            time.turn(.seconds(1))
            _ = sessions.signIn(name, sessions.visit(try .made(), port: 1), port: 1)
        }
        #expect(sessions.count == 2 && ended.all == ["a"])
        // Whoever does not sign in costs nothing.
        for _ in 0..<1_000 { _ = sessions.visit(try .made(), port: 1) }
        #expect(sessions.count == 2)
        sessions.end { $0 == "b" }
        #expect(sessions.count == 1 && ended.all == ["a", "b"])
    }

    @Test func aFormBelongsToItsSession() throws {
        let sessions = sessions()
        let (one, other) = (sessions.visit(try .made(), port: 1), sessions.visit(try .made(), port: 1))
        try one.check(one.formToken)
        for field in [nil, "", other.formToken, one.token.text, String(one.formToken.dropLast())] {
            #expect(throws: ServerError(.formToken)) { try one.check(field) }
        }
        // The same browser comes back: the form that it has still fits.
        let again = sessions.visit(try request(cookie(one)), port: 1)
        try again.check(one.formToken)
    }

    @Test func aFormComesFromAPageOfThisServer() throws {
        func check(_ fields: [(String, String)], host: String = "127.0.0.1:8088", proxy: Bool = false) throws {
            try OwnOrigin.check(.made(.post, "/", fields, host: host), isBehindProxy: proxy)
        }
        try check([("Sec-Fetch-Site", "same-origin")])
        try check([("Origin", "http://127.0.0.1:8088")])
        try check([("Sec-Fetch-Site", "same-origin"), ("Origin", "http://127.0.0.1:8088")])
        // What browsers send from pages that say nothing of where they are.
        try check([("Sec-Fetch-Site", "same-origin"), ("Origin", "null")])
        try check([("Origin", "https://desk.example")], host: "desk.example", proxy: true)
        let foreign: [[(String, String)]] = [
            [], [("Sec-Fetch-Site", "same-site")], [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "none")],
            [("Origin", "http://127.0.0.1:9999")], [("Origin", "null")], [("Origin", "http://evil.example")],
            [("Origin", "https://127.0.0.1:8088")],
            [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://evil.example")],
            [("Sec-Fetch-Site", "cross-site"), ("Origin", "http://127.0.0.1:8088")],
        ]
        for fields in foreign {
            #expect(throws: ServerError(.foreignOrigin), "\(fields)") { try check(fields) }
        }
    }

    @Test func onLoopbackAServerHasTheNamesOfLoopbackAlone() throws {
        for name in ["127.0.0.1:8088", "localhost:8088", "LOCALHOST:8088", "[::1]:8088"] {
            try HostGuard.check(name, port: 8_088)
        }
        try HostGuard.check("localhost", port: 80)
        for name in [
            nil, "", "localhost", "127.0.0.1", "127.0.0.1:8089", "evil.example:8088", "evil.example",
            "localhost.evil.example:8088", "127.0.0.1.evil.example:8088", "127.0.0.1:8088@evil.example", "localhost:",
        ] {
            #expect(throws: ServerError(.foreignHost), "\(name ?? "none")") { try HostGuard.check(name, port: 8_088) }
        }
        #expect(throws: ServerError(.foreignHost)) { try HostGuard.check("localhost:8088", port: nil) }
    }
}
