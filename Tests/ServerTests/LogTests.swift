import Issuance
import JSON
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import Server

/// What a stranger writes is not in the log, however much is logged.
@Suite struct LogTests {
    /// Everything that is logged, as lines.
    private final class Recorder: Sendable {
        private let text = Mutex("")
        var all: String { text.withLock { $0 } }
        func add(_ line: String) { text.withLock { $0 += line + "\n" } }
    }

    private struct Handler: LogHandler {
        let recorder: Recorder
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { recorder.add("\(event.message) \(event.metadata ?? [:]) \(metadata)") }
    }

    @Test func whatStrangersWriteIsNotInTheLog() async throws {
        let recorder = Recorder()
        let logger = Logger(label: "test") { _ in Handler(recorder: recorder) }
        try await LiveServer.run(logger: logger) { live in
            for target in [
                "/x%0D%0AInjected:%201", "/?url=%0aInjected", "/health?%0d%0aInjected", "/credentials/%0AInjected",
            ] {
                _ = try await live.get(target, ["X-Injected: Injected", "Accept-Language: %0d%0aInjected"])
            }
            let connection = try RawConnection(port: live.port)
            await connection.send("GET /x\r\n Injected HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.endSending()
            _ = await connection.rest()
        }
        let log = recorder.all
        #expect(log.contains("request") && log.contains("/health"))
        #expect(!log.contains("Injected"), "\(log)")
    }

    /// A14: neither learners nor the token stand there, whether their credential is issued, refused or verified.
    @Test func learnersAndTokensAreNotInTheLog() async throws {
        let recorder = Recorder()
        let logger = Logger(label: "test") { _ in Handler(recorder: recorder) }
        let office = try TestOffice.new(baseURL: nil)
        let token = String(decoding: TestOffice.token, as: UTF8.self)
        try await office.run(logger: logger) { live in
            let fields = ["Content-Type: application/json", "Authorization: Bearer " + token]
            for issuer in [office.workspace.issuerID, "https://other.example"] {
                let credential: JSON = [
                    "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                    "issuer": .string(issuer), "validFrom": "2026-06-01T00:00:00Z",
                    "credentialSubject": [
                        "id": "did:example:zarazek", "name": "Mira Kallio",
                    ],
                ]
                let body = JSON.object(omittingNil: [("credential", credential)]).bytes(pretty: false)
                let answer = try await live.answer("POST", "/credentials/issue", fields, body: body)
                #expect((answer.status == 201) == (issuer == office.workspace.issuerID))
                _ = try await live.answer("POST", "/api/verify", fields, body: answer.body)
            }
            _ = try await live.get("/Kallio?name=Kallio", ["Authorization: Bearer " + token])
        }
        let log = recorder.all
        #expect(log.contains("/credentials/issue"))
        for part in ["Kallio", "zarazek", token] { #expect(!log.contains(part), "\(log)") }
    }

    /// A log of everything names the services and holds nothing of what they are made of.
    @Test func theServerIsLoggedByItsName() async throws {
        let recorder = Recorder()
        let logger = Logger(label: "test") { _ in Handler(recorder: recorder) }
        try await LiveServer.run(logger: logger) { _ in }
        #expect(recorder.all.contains("TestamurServer"))
        #expect(recorder.all.split(separator: "\n").allSatisfy { $0.utf8.count < 4_096 })
    }
}
