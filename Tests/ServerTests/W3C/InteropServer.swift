import JSON
import Testing

@testable import Server

/// A server for interoperability tests, driven as the W3C's suites drive one: over HTTP, by status codes.
struct InteropServer: Sendable {
    let live: LiveServer

    static func run(_ body: @Sendable @escaping (InteropServer) async throws -> Void) async throws {
        let settings = LiveServer.settings {
            $0.role = .issuer
            $0.evidence.policy = "w3c-interop"
            $0.evidence.registries = []
        }
        try await LiveServer.run(settings) { try await body(InteropServer(live: $0)) }
    }

    /// Issues a credential, in whatever the document asks for.
    func issue(_ credential: JSON, options: JSON? = nil) async throws -> Reply {
        try await post(
            "/credentials/issue", .object(omittingNil: [("credential", credential), ("options", options)]))
    }

    /// Verifies as the suites do: they ask for the proof alone.
    func verify(_ credential: JSON, options: JSON = ["checks": ["proof"]]) async throws -> Reply {
        try await post("/credentials/verify", ["verifiableCredential": credential, "options": options])
    }

    func verify(presentation: JSON, options: JSON? = nil) async throws -> Reply {
        try await post(
            "/presentations/verify",
            .object(omittingNil: [("verifiablePresentation", presentation), ("options", options)]))
    }

    func post(_ path: String, _ body: JSON) async throws -> Reply {
        Reply(try await live.post(path, json: body.bytes(pretty: false)))
    }

    /// An answer, and what is in it.
    struct Reply: Sendable {
        let status: Int
        let type: String
        let body: JSON

        init(_ answer: HTTPAnswer) {
            status = answer.status
            type = answer["Content-Type"] ?? ""
            body = (try? JSONDocument(parsing: answer.body).root.tree) ?? .null
        }

        var issued: JSON? { body["verifiableCredential"] }

        /// The reason codes: of a refusal, or of what does not verify.
        var codes: [String] {
            body["code"]?.string.map { [$0] }
                ?? (body["problemDetails"]?.array ?? []).compactMap { $0["title"]?.string }
        }
    }
}

/// One statement of a specification, in our own words, and a document that keeps it or breaks it.
struct ConformanceCase: Sendable {
    /// The section of the specification.
    let section: String
    let statement: String
    /// The reasons for which it may be refused: which is found first depends on what is signed. None for a document that
    /// keeps the statement.
    let codes: [String]
    let change: @Sendable (inout JSON) -> Void

    static func keeps(
        _ section: String, _ statement: String, change: @Sendable @escaping (inout JSON) -> Void
    ) -> ConformanceCase {
        ConformanceCase(section: section, statement: statement, codes: [], change: change)
    }

    static func breaks(
        _ section: String, _ statement: String, _ codes: String...,
        change: @Sendable @escaping (inout JSON) -> Void
    ) -> ConformanceCase {
        ConformanceCase(section: section, statement: statement, codes: codes, change: change)
    }

    var title: String { "\(section) \(statement)" }

    /// The smallest document that conforms.
    static var credential: JSON {
        [
            "@context": [.string(v2)], "type": ["VerifiableCredential"], "issuer": "did:example:school",
            "credentialSubject": ["id": "did:example:learner"],
        ]
    }

    var document: JSON {
        var credential = Self.credential
        change(&credential)
        return credential
    }

    /// What is put beside the base context to give words of one's own a meaning.
    static let words: JSON = ["Pastry": "https://words.example/#Pastry"]

    /// A change of `@context` to the base context and others behind it.
    static func contexts(_ others: JSON...) -> JSON { .array([.string(v2)] + others) }

    static let v2 = "https://www.w3.org/ns/credentials/v2"
    static let examples = "https://www.w3.org/ns/credentials/examples/v2"
}
