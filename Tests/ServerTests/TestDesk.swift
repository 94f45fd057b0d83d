import Encodings
import Foundation
import Issuance
import Programs
import Signing
import Synchronization
import TestSupport

@testable import Server

/// A desk with four operators, and a browser that keeps the cookie and the token of forms.
final class TestDesk: Sendable {
    static let passphrase = "a passphrase for operators"
    static let keyPassphrase = "the passphrase of the key"

    let office: TestOffice
    let accounts: String
    let time = TurnedTime()
    private let held = Mutex<(live: LiveServer?, cookie: String, token: String)>((nil, "", ""))

    /// Hashing costs what it costs in earnest: once for all tests.
    private static let file = Result { () -> [UInt8] in
        let path = try temporaryFolder() + "/operators.json"
        var accounts = OperatorAccounts()
        let secret = try TestDesk.secret(passphrase)
        for (name, roles) in [
            ("mira", OperatorRole.allCases), ("jan", [.prepare]), ("ada", [.sign]), ("eva", [.revoke]),
        ] {
            try accounts.add(Operator(name: name, roles: Set(roles)), passphrase: secret)
        }
        try accounts.write(to: path)
        return DeskFile.read(path, limit: 1 << 20) ?? []
    }

    static func secret(_ text: String) throws -> SecretBytes {
        try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
    }

    private init(office: TestOffice, accounts: String) {
        self.office = office
        self.accounts = accounts
    }

    static func new(baseURL: String? = TestOffice.base) throws -> TestDesk {
        let office = try TestOffice.new(baseURL: baseURL)
        let path = office.path + "/operators.json"
        try DeskFile.write(file.get(), to: path)
        return TestDesk(office: office, accounts: path)
    }

    static let roster = """
        id number,given name,family name,grade,completion date
        S-1,Noor,Lind,1,2026-05-08
        S-2,Mateo,Ruiz,2,2026-05-08
        S-3,Élodie,Marchand,3,2026-05-08

        """

    static let course = (try? repositoryFile("Examples/sonnwald/course.yaml")) ?? []

    var live: LiveServer {
        guard let live = held.withLock({ $0.live }) else { preconditionFailure("no server runs") }
        return live
    }

    /// - Parameters:
    ///   - withOwnKey: Whether the key in the workspace is opened as in earnest.
    ///   - withAPI: Whether programs issue through the same server.
    func run(
        withOwnKey: Bool = false, withAPI: Bool = false, limits: ServerLimits = ServerLimits(),
        _ body: @Sendable @escaping (TestDesk) async throws -> Void
    ) async throws {
        let settings = office.settings {
            $0.issuer.accounts = accounts
            $0.limits = limits
        }
        let expected = try Self.secret(Self.keyPassphrase)
        let office = office
        let unlock: @Sendable (SecretBytes) throws -> UnlockedWorkspace = { secret in
            guard secret.isEqual(to: expected) else { throw SigningError(.wrongPassphrase) }
            return try office.open()
        }
        let chosen = withOwnKey ? nil : unlock
        try await LiveServer.run(settings, access: withAPI ? office.access() : nil, time: time, unlock: chosen) {
            live in
            self.held.withLock { $0 = (live, "", "") }
            try await body(self)
        }
    }

    // MARK: A browser

    func get(_ path: String) async throws -> HTTPAnswer {
        let cookie = held.withLock { $0.cookie }
        let answer = try await live.get(path, cookie.isEmpty ? [] : ["Cookie: " + cookie])
        keep(answer)
        return answer
    }

    func post(
        _ path: String, _ form: [String: String], fields: [String] = ["Sec-Fetch-Site: same-origin"]
    ) async throws -> HTTPAnswer {
        try await ready()
        let (cookie, token) = held.withLock { ($0.cookie, $0.token) }
        var form = form
        form["session"] = form["session"] ?? token
        let body = form.map { Self.encoded($0.key) + "=" + Self.encoded($0.value) }.joined(separator: "&")
        let answer = try await live.answer(
            "POST", path, ["Content-Type: application/x-www-form-urlencoded", "Cookie: " + cookie] + fields,
            body: Array(body.utf8))
        keep(answer)
        return answer
    }

    /// Sends files as the page of a new batch does.
    func send(_ files: [(name: String, bytes: [UInt8])], to path: String = "/desk/new") async throws -> HTTPAnswer {
        try await ready()
        let (cookie, token) = held.withLock { ($0.cookie, $0.token) }
        var body = Array("--xYz\r\nContent-Disposition: form-data; name=\"session\"\r\n\r\n\(token)\r\n".utf8)
        for file in files {
            body += Array(
                "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n\r\n".utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--xYz--\r\n".utf8)
        return try await live.answer(
            "POST", path,
            ["Content-Type: multipart/form-data; boundary=xYz", "Cookie: " + cookie, "Sec-Fetch-Site: same-origin"],
            body: body)
    }

    /// Announces a form with files of which nothing is sent, and gives the answer to its head.
    func announce(_ path: String, bytes: Int, hasCookie: Bool = true) async throws -> HTTPAnswer {
        if hasCookie { try await ready() }
        let cookie = held.withLock { $0.cookie }
        return try await live.announce(path, bytes: bytes, hasCookie ? ["Cookie: " + cookie] : [])
    }

    /// A page with a form has been looked at before it is sent.
    private func ready() async throws {
        if held.withLock({ $0.token.isEmpty }) { _ = try await get("/desk/sign-in") }
    }

    private func keep(_ answer: HTTPAnswer) {
        let cookies = answer.fields.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
        let token = answer.text.firstMatch(of: /name="session" value="([^"]+)"/)?.output.1
        held.withLock { held in
            if let cookie = cookies.first(where: { $0.hasPrefix("testamur-issuer") }) {
                held.cookie = String(cookie.prefix { $0 != ";" })
                held.token = ""
            }
            if let token { held.token = String(token) }
        }
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }

    // MARK: What a registrar does

    func signIn(_ name: String) async throws -> HTTPAnswer {
        let answer = try await post("/desk/sign-in", ["name": name, "passphrase": Self.passphrase])
        if answer.status == 303 { _ = try await get("/desk/key") }
        return answer
    }

    /// Uploads, and gives the address of the batch.
    func upload(roster: String = roster, name: String = "roster.csv") async throws -> String {
        let answer = try await send([("course.yaml", Self.course), (name, Array(roster.utf8))])
        guard answer.status == 303, let path = answer["Location"] else { throw LiveServer.NoAnswer() }
        return path
    }

    /// Asks for a change of status, and says yes to what is shown of it.
    func change(_ form: [String: String]) async throws -> HTTPAnswer {
        let shown = try await post("/desk/learners/change", form)
        guard shown.status == 200, let mark = shown.hidden("confirmed") else { return shown }
        return try await post("/desk/learners/change", form.merging(["confirmed": mark]) { $1 })
    }

    /// Signs, follows the events to their end, and gives the page.
    func sign(_ path: String) async throws -> HTTPAnswer {
        var form = ["passphrase": Self.keyPassphrase]
        form["seen"] = try await get(path).hidden("seen")
        _ = try await post(path + "/sign", form)
        _ = try await get(path + "/events")
        return try await get(path)
    }
}

extension HTTPAnswer {
    /// What a form on the page sends along unseen.
    func hidden(_ name: String) -> String? {
        guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}
