import HTTPTypes
import TestSupport
import Testing
import WalletStore

@testable import Server

/// Who is kept out of the wallet's page, and who is not.
@Suite(.serialized) struct WalletGuardTests {
    private static let form = "Content-Type: application/x-www-form-urlencoded"

    /// A path for a route of the server.
    private func path(_ route: Route) -> String {
        route.path.replacing(":id", with: String(repeating: "0", count: 64)).replacing(":digest", with: "x")
            .replacing(":name", with: "x")
    }

    @Test func everyFormAsksWhereItComesFromAndWhoseItIs() async throws {
        try await WalletFolder.run { live, browser, _ in
            let token = try await browser.token()
            let posts = live.server.routes.routes.filter { $0.method == .post }
            #expect(posts.count >= 14)
            for route in posts {
                let body = WalletBrowser.encoded([("session", token)])
                for origin in [
                    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: http://evil.example",
                ] {
                    let answer = try await browser.send("POST", path(route), [origin, Self.form], body: body)
                    #expect(answer.status == 403 && answer.text.contains("session.foreign_origin"), "\(route.path)")
                }
                for field in ["", "session=", "session=\(String(token.reversed()))"] {
                    let answer = try await browser.send(
                        "POST", path(route), ["Sec-Fetch-Site: same-origin", Self.form], body: Array(field.utf8))
                    #expect(answer.status == 403 && answer.text.contains("session.form_token"), "\(route.path)")
                }
            }
            // The twin: the same form with both.
            #expect(try await browser.post("/check").status == 200)
            let origin = "Origin: http://127.0.0.1:\(browser.port)"
            let body = WalletBrowser.encoded([("session", token)])
            #expect(try await browser.send("POST", "/check", [origin, Self.form], body: body).status == 303)
        }
    }

    @Test func whoHasNotUnlockedItSeesNothing() async throws {
        try await WalletFolder.run { live, owner, _ in
            _ = try await owner.add("badge.json", LiveServer.vector("good/badge.json"))
            let stranger = WalletBrowser(live)
            let token = try await stranger.token()
            for route in live.server.routes.routes where !route.path.hasPrefix("/assets") && route.path != "/" {
                if route.method == .get {
                    let answer = try await stranger.get(path(route))
                    #expect(answer.status == 303 && answer["Location"] == "/" && answer.body.isEmpty, "\(route.path)")
                } else if !["/unlock", "/create", "/restore", "/lock"].contains(route.path) {
                    let answer = try await stranger.send(
                        "POST", path(route), ["Sec-Fetch-Site: same-origin", Self.form],
                        body: WalletBrowser.encoded([("session", token)]))
                    #expect(answer.status == 403 && answer.text.contains("session.ended"), "\(route.path)")
                }
            }
            #expect(!(try await stranger.get("/").text.contains("/awards/")))
            #expect(try await owner.get("/").text.contains("/awards/"))
        }
    }

    @Test func aNameOfSomebodyElseIsNotThisServers() async throws {
        try await WalletFolder.run { _, browser, _ in
            for host in ["evil.example", "evil.example:\(browser.port)", "127.0.0.1", "localhost:1"] {
                let answer = try await browser.send("GET", "/", [], host: host)
                #expect(answer.status == 421 && answer.text.contains("server.foreign_host"), "\(host)")
            }
            #expect(try await browser.send("GET", "/", [], host: "localhost:\(browser.port)").status == 200)
        }
    }

    @Test func theTokenChangesWhenSomebodyUnlocks() async throws {
        try await WalletFolder.run { live, browser, _ in
            _ = try await browser.post("/lock")
            _ = try await browser.get("/")
            let before = browser.jar
            let entering = try await browser.unlock(follows: false)
            #expect(entering.status == 303)
            let cookie = try #require(entering["Set-Cookie"])
            #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
            #expect(browser.jar != before)
            #expect(try await browser.get("/log").status == 200)
            // Whoever planted the old one has nothing.
            let thief = WalletBrowser(live)
            thief.keep(before)
            #expect(try await thief.get("/log").status == 303)
        }
    }

    @Test func afterFiveWrongPassphrasesOneHasToWait() async throws {
        let time = TurnedTime()
        try await WalletFolder.run(time: time) { _, browser, _ in
            _ = try await browser.post("/lock")
            for _ in 0..<5 {
                let answer = try await browser.unlock("wrong")
                #expect(answer.status == 403 && answer.text.contains("wallet.wrong_password"))
            }
            // Also the right one, and also from elsewhere.
            for passphrase in ["wrong", WalletBrowser.passphrase] {
                let answer = try await browser.unlock(passphrase)
                #expect(answer.status == 429 && answer["Retry-After"] == "15")
                #expect(answer.text.contains("signin.delayed"))
            }
            time.turn(.seconds(15))
            #expect(try await browser.unlock().text.contains("action=\"/lock\""))
        }
    }

    @Test func itLocksItselfWhenNobodyUsesIt() async throws {
        let time = TurnedTime()
        try await WalletFolder.run(time: time) { live, browser, folder in
            time.turn(.seconds(599))
            #expect(try await browser.get("/log").status == 200)
            #expect(throws: WalletError(.locked)) { try folder.open() }
            time.turn(.seconds(600))
            // No request is needed for it: the keys are gone, and another program can have the wallet.
            live.server.wallet?.desk.sessions.endOver()
            try folder.open().close()
            #expect(try await browser.get("/log").status == 303)
            #expect(try await browser.unlock().status == 200)
        }
    }

    @Test func theLockClosesIt() async throws {
        try await WalletFolder.run { _, browser, folder in
            let gate = try await browser.post("/lock")
            #expect(gate.text.contains("action=\"/unlock\"") && !gate.text.contains("action=\"/lock\""))
            try folder.open().close()
        }
    }

    @Test func aWalletThatAnotherProgramHoldsIsNotWaitedFor() async throws {
        try await WalletFolder.run { _, browser, folder in
            _ = try await browser.post("/lock")
            let other = try folder.open()
            for _ in 0..<6 {
                let answer = try await browser.unlock()
                #expect(answer.status == 409 && answer.text.contains("wallet.locked"))
            }
            try other.close()
            #expect(try await browser.unlock().status == 200)
        }
    }

    @Test func anotherBrowserTakesItOverWithThePassphraseAndNotWithout() async throws {
        try await WalletFolder.run { live, first, _ in
            let second = WalletBrowser(live)
            let refused = try await second.unlock("wrong")
            #expect(refused.status == 403)
            #expect(try await first.get("/log").status == 200)
            #expect(try await second.unlock().text.contains("action=\"/lock\""))
            #expect(try await second.get("/log").status == 200)
            #expect(try await first.get("/log").status == 303)
        }
    }

    @Test(arguments: [
        "/awards/x", "/awards/..%2f..%2fetc%2fpasswd", "/awards/%2e%2e", "/awards/0/file", "/shares/..%5c..%5cetc",
        "/made/%00", "/made/x/picture", "/stack/..%2f..%2fetc%2fpasswd", "/stack/x/picture", "/awards/../../etc/passwd",
        "/share?award=..%2f..%2fetc",
    ])
    func aNameOfNothingIsNotFound(_ path: String) async throws {
        try await WalletFolder.run { _, browser, _ in
            let answer = try await browser.get(path)
            #expect(answer.status == 404 && answer.text.contains("server.not_found"))
            #expect(!answer.text.contains("passwd") && !answer.text.contains("root:"))
            let unknown = String(repeating: "0", count: 64)
            for kind in ["awards", "shares", "made"] {
                #expect(try await browser.get("/\(kind)/\(unknown)").status == 404)
            }
        }
    }

    @Test func nothingIsKeptByTheBrowserAndNoOtherPageShowsIt() async throws {
        try await WalletFolder.run { _, browser, _ in
            for path in ["/", "/shares", "/log", "/backup", "/settings", "/share", "/stack"] {
                let page = try await browser.get(path)
                #expect(page.status == 200 && page["Cache-Control"] == "no-store", "\(path)")
                #expect(page["Content-Security-Policy"] == SecurityHeaders.policy)
                #expect(page["X-Frame-Options"] == "DENY" && page["Referrer-Policy"] == "same-origin")
                #expect(
                    !page.text.contains(" style=") && !page.text.contains("<style") && !page.text.contains("onclick"))
            }
        }
    }

    @Test func itIsServedOnThisMachineAlone() throws {
        var settings = LiveServer.settings { $0.role = .wallet }
        #expect(throws: ServerError(.walletFile)) { try settings.check() }
        settings.wallet.file = "mira.wallet"
        try settings.check()
        settings.isBehindProxy = true
        #expect(throws: ServerError(.walletAddress)) { try settings.check() }
        settings.host = "0.0.0.0"
        #expect(throws: ServerError(.walletAddress)) { try settings.check() }
    }
}
