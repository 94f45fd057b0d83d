import Encodings
import Issuance
import Logging
import ServiceLifecycle
import Signing
import Synchronization
import TestSupport

@testable import Server

/// A server on a free port of this machine, as long as a closure runs. It believes the registry of the test vectors, and its
/// clock stands still in June 2026.
struct LiveServer: Sendable {
    let server: TestamurServer
    let port: Int
    let group: ServiceGroup

    static let anchor = "z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n"
    static let now = "2026-06-15T08:00:00Z"

    struct NotStarted: Error {}

    static func settings(_ change: (inout ServerSettings) -> Void = { _ in }) -> ServerSettings {
        var settings = ServerSettings()
        settings.port = 0
        settings.reloadMinutes = 0
        settings.evidence.registries = [repositoryRoot + "/TestVectors/vectors/environment/registries/complete.json"]
        settings.evidence.anchors = [anchor]
        change(&settings)
        return settings
    }

    static func run(
        _ settings: ServerSettings = settings(), receipts: ReceiptMaker? = nil, access: IssuingAccess? = nil,
        time: any ElapsedTime = MachineTime(), unlock: (@Sendable (SecretBytes) throws -> UnlockedWorkspace)? = nil,
        logger given: Logger? = nil,
        _ body: @Sendable @escaping (LiveServer) async throws -> Void
    ) async throws {
        let (addresses, ready) = AsyncStream.makeStream(of: String.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        if let given { logger = given }
        let server = try TestamurServer(
            settings, receipts: receipts, access: access, metrics: PrometheusMetrics(), logger: logger,
            clock: FixedClock(try Instant(now)), time: time, unlock: unlock
        ) { ready.yield($0) }
        let group = ServiceGroup(configuration: .init(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                for await address in addresses {
                    guard let port = address.split(separator: ":").last.flatMap({ Int($0.dropLast()) }) else { break }
                    try await body(LiveServer(server: server, port: port, group: group))
                    await group.triggerGracefulShutdown()
                    return
                }
                throw NotStarted()
            }
            do { try await tasks.waitForAll() } catch {
                tasks.cancelAll()
                throw error
            }
        }
    }

    /// One request on a connection of its own.
    func answer(
        _ method: String, _ path: String, _ fields: [String] = [], body: [UInt8]? = nil, host: String? = nil
    ) async throws -> HTTPAnswer {
        let connection = try RawConnection(port: port)
        var head = ["\(method) \(path) HTTP/1.1", "Host: \(host ?? "localhost:\(port)")", "Connection: close"] + fields
        if let body { head.append("Content-Length: \(body.count)") }
        await connection.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + (body ?? []))
        guard let answer = HTTPAnswer(await connection.rest()) else { throw NoAnswer() }
        return answer
    }

    struct NoAnswer: Error {}

    /// The head of a form with files, as a page of this server sends it, and nothing of its body.
    func announce(_ path: String, bytes: Int, _ fields: [String]) async throws -> HTTPAnswer {
        let connection = try RawConnection(port: port)
        let head =
            [
                "POST \(path) HTTP/1.1", "Host: localhost:\(port)", "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=xYz", "Content-Length: \(bytes)",
            ] + fields
        await connection.send(head.joined(separator: "\r\n") + "\r\n\r\n")
        let received = await connection.received { bytes in
            guard let answer = HTTPAnswer(bytes), let length = answer["Content-Length"].flatMap({ Int($0) }) else {
                return false
            }
            return answer.body.count >= length
        }
        guard let answer = HTTPAnswer(received) else { throw NoAnswer() }
        return answer
    }

    func get(_ path: String, _ fields: [String] = []) async throws -> HTTPAnswer {
        try await answer("GET", path, fields)
    }

    /// Sends JSON.
    func post(_ path: String, json: [UInt8]) async throws -> HTTPAnswer {
        try await answer("POST", path, ["Content-Type: application/json"], body: json)
    }

    /// Sends the form of the page, as a browser does.
    func submit(
        _ files: [(name: String, bytes: [UInt8])], text: String = "", path: String = "/", _ fields: [String] = []
    ) async throws -> HTTPAnswer {
        try await answer(
            "POST", path, ["Content-Type: multipart/form-data; boundary=xYz"] + fields,
            body: Self.form(files, text: text))
    }

    static func form(_ files: [(name: String, bytes: [UInt8])], text: String) -> [UInt8] {
        var body: [UInt8] = []
        for file in files {
            body += Array(
                "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                    .utf8)
            body += file.bytes + Array("\r\n".utf8)
        }
        body += Array("--xYz\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\(text)\r\n--xYz--\r\n".utf8)
        return body
    }

    static func vector(_ name: String) throws -> [UInt8] { try repositoryFile("TestVectors/vectors/\(name)") }

    /// Somebody who signs receipts: the issuer's test key.
    static func receipts() throws -> ReceiptMaker {
        ReceiptMaker(signer: try Ed25519Signer.testIssuer(), software: "test")
    }
}
