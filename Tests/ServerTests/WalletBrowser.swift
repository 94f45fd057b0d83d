import Encodings
import Signing
import Synchronization
import TestSupport
import Testing
import WalletStore

@testable import Server

/// A browser in front of a wallet's page: it keeps cookies, and sends forms as the pages write them.
final class WalletBrowser: Sendable {
    let port: Int
    private let cookies = Mutex<[String: String]>([:])

    static let passphrase = "four words that wander"

    init(_ live: LiveServer) { port = live.port }

    struct NoAnswer: Error {}

    /// What the server wrote into cookies.
    var jar: [String: String] { cookies.withLock { $0 } }

    func keep(_ jar: [String: String]) { cookies.withLock { $0 = jar } }

    func send(
        _ method: String, _ path: String, _ fields: [String] = ["Sec-Fetch-Site: same-origin"], body: [UInt8]? = nil,
        host: String? = nil
    ) async throws -> HTTPAnswer {
        let connection = try RawConnection(port: port)
        let cookie = jar.map { "\($0)=\($1)" }.joined(separator: "; ")
        var head = [
            "\(method) \(path) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close",
            "Accept: text/html",
        ]
        if !cookie.isEmpty { head.append("Cookie: \(cookie)") }
        head += fields
        if let body { head.append("Content-Length: \(body.count)") }
        await connection.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? []))
        guard let answer = HTTPAnswer(await connection.rest()) else { throw NoAnswer() }
        for field in answer.fields where field.name.lowercased() == "set-cookie" {
            let pair = field.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies.withLock { $0[String(pair[0])] = String(pair[1]) } }
        }
        return answer
    }

    func get(_ path: String) async throws -> HTTPAnswer { try await send("GET", path) }

    /// The token of the forms that this browser sees.
    func token() async throws -> String {
        let page = try await get("/").text
        let mark = try #require(page.firstRange(of: "name=\"session\" value=\""))
        return String(page[mark.upperBound...].prefix { $0 != "\"" })
    }

    /// Sends a form with its token, and goes where the answer leads.
    func post(_ path: String, _ fields: [(String, String)] = [], follows: Bool = true) async throws -> HTTPAnswer {
        let all = [("session", try await token())] + fields
        let answer = try await send(
            "POST", path, ["Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded"],
            body: Self.encoded(all))
        guard follows, answer.status == 303, let next = answer["Location"] else { return answer }
        return try await get(next)
    }

    static func encoded(_ fields: [(String, String)]) -> [UInt8] {
        func encode(_ text: String) -> String {
            text.utf8.map { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
                default: "%" + Hex.encode([byte])
                }
            }.joined()
        }
        return Array(fields.map { encode($0) + "=" + encode($1) }.joined(separator: "&").utf8)
    }

    /// Sends a form with files.
    func upload(
        _ path: String, _ files: [(field: String, name: String, bytes: [UInt8])], _ fields: [(String, String)] = []
    ) async throws -> HTTPAnswer {
        var body: [UInt8] = []
        for (name, value) in [("session", try await token())] + fields {
            body += Array("--xYz\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            let name = file.name.replacing("\"", with: "%22")
            body += Array(
                "--xYz\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(name)\"\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--xYz--\r\n".utf8)
        let answer = try await send(
            "POST", path, ["Sec-Fetch-Site: same-origin", "Content-Type: multipart/form-data; boundary=xYz"], body: body
        )
        guard answer.status == 303, let next = answer["Location"] else { return answer }
        return try await get(next)
    }

    func add(_ name: String, _ bytes: [UInt8]) async throws -> HTTPAnswer {
        try await upload("/add", [("file", name, bytes)])
    }

    func unlock(_ passphrase: String = passphrase, follows: Bool = true) async throws -> HTTPAnswer {
        try await post("/unlock", [("passphrase", passphrase)], follows: follows)
    }

    /// The names of the awards that a page links to.
    static func awards(in page: HTTPAnswer) -> [String] {
        page.text.matches(of: /href="\/awards\/([0-9a-f]+)"/).map { String($0.1) }
    }
}

/// A wallet's page at a folder of its own, which is gone afterwards.
struct WalletFolder: Sendable {
    let path: String
    var file: String { path + "/mira.wallet" }

    static func run(
        time: any ElapsedTime = MachineTime(), rules: [String] = [], isMade: Bool = true,
        _ body: @Sendable @escaping (LiveServer, WalletBrowser, WalletFolder) async throws -> Void
    ) async throws {
        let folder = WalletFolder(path: try temporaryFolder())
        let settings = LiveServer.settings {
            $0.role = .wallet
            $0.wallet.file = folder.file
            $0.wallet.stateFolder = folder.path + "/state"
            $0.wallet.rules = rules
            $0.wallet.cost = .floor
        }
        try await LiveServer.run(settings, time: time) { live in
            let browser = WalletBrowser(live)
            if isMade {
                let shelf = try await browser.post(
                    "/create", [("new", WalletBrowser.passphrase), ("again", WalletBrowser.passphrase)])
                #expect(shelf.status == 200)
            }
            try await body(live, browser, folder)
        }
    }

    /// The wallet as another program opens it.
    func open(_ passphrase: String = WalletBrowser.passphrase) throws -> Wallet {
        let secret = try Array(passphrase.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
        return try Wallet.open(at: file, passphrase: secret, anchor: nil, waiting: .zero)
    }
}
