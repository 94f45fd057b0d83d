import Dispatch
import TestSupport
import Testing

@testable import Server

/// Whose bodies are read, and where they are taken apart.
@Suite(.serialized) struct BodyTests {
    private static let malformed = Array("--xYz\r\nno form at all".utf8)
    private static let type = "Content-Type: multipart/form-data; boundary=xYz"

    /// Where no thread may judge, nothing is taken apart either: it would be done on those of the connections.
    @Test(arguments: ["/", "/api/verify"])
    func aFormIsTakenApartOnTheThreadsThatJudge(_ path: String) async throws {
        try await LiveServer.run(LiveServer.settings { $0.limits.waiting = 0 }) { live in
            let answer = try await live.answer("POST", path, [Self.type], body: Self.malformed)
            #expect(answer.status == 503 && answer.text.contains("server.busy"))
        }
        try await LiveServer.run { live in
            let answer = try await live.answer("POST", path, [Self.type], body: Self.malformed)
            #expect(answer.status == 400 && answer.text.contains("form.malformed"))
        }
    }

    @Test func nobodysFilesAreTakenWhoMayNotSendThem() async throws {
        try await TestDesk.new().run { desk in
            let most = 30 << 20
            // Without a cookie there is no form; with one that nobody signed in under there is a page to do so.
            let stranger = try await desk.announce("/desk/new", bytes: most, hasCookie: false)
            #expect(stranger.status == 403 && stranger.text.contains("session.form_token"))
            let visitor = try await desk.announce("/desk/new", bytes: most)
            #expect(visitor.status == 303 && visitor["Location"] == "/desk/sign-in")
            _ = try await desk.signIn("eva")
            let other = try await desk.announce("/desk/new", bytes: most)
            #expect(other.status == 403 && other.text.contains("desk.role"))
            // The twin: whoever may prepare.
            _ = try await desk.post("/desk/sign-out", [:])
            _ = try await desk.signIn("jan")
            #expect(try await desk.upload().hasPrefix("/desk/batches/"))
        }
    }

    @Test func aLockedWalletTakesNoFiles() async throws {
        try await WalletFolder.run { live, browser, _ in
            _ = try await browser.post("/lock")
            _ = try await browser.token()
            let cookie = browser.jar.map { "\($0)=\($1)" }.joined(separator: "; ")
            let answer = try await live.announce("/add", bytes: 30 << 20, ["Cookie: " + cookie])
            #expect(answer.status == 403 && answer.text.contains("session.ended"))
        }
    }

    /// Whoever waits for the wallet waits on a thread that judges, also for what is at hand in memory.
    @Test func theServerAnswersWhileTheWalletIsBusy() async throws {
        try await WalletFolder.run { live, browser, _ in
            let (page, token) = (try await browser.get("/").text, try await browser.token())
            let asset = String(try #require(page.firstMatch(of: /"(\/assets\/[^"]+)"/)).output.1)
            let keeper = try #require(live.server.wallet?.desk.keeper)
            let secret = try TestDesk.secret(WalletBrowser.passphrase)
            let wallet = try keeper.unlock(secret).wallet
            let (isHeld, mayEnd) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
            async let held: Bool? = withCheckedContinuation { continuation in
                DispatchQueue(label: "backup").async {
                    let isOpen: Bool? = try? wallet.use { _ in
                        isHeld.signal()
                        mayEnd.wait()
                        return true
                    }
                    continuation.resume(returning: isOpen)
                }
            }
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "waits").async {
                    isHeld.wait()
                    continuation.resume()
                }
            }
            let made = "/made/" + String(repeating: "0", count: 64)
            let fields = ["Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded"]
            let lock = WalletBrowser.encoded([("session", token)])
            try await withThrowingTaskGroup(of: Int.self) { group in
                // More requests wait for the wallet than this machine has threads for connections.
                for _ in 0..<16 { group.addTask { try await browser.get(made).status } }
                group.addTask { try await browser.send("POST", "/lock", fields, body: lock).status }
                do {
                    defer { mayEnd.signal() }
                    for _ in 0..<20 { #expect(try await live.get(asset).status == 200) }
                }
                for try await status in group { #expect([303, 404].contains(status)) }
            }
            #expect(await held == true)
        }
    }
}
