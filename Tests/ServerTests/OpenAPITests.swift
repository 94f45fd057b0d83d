import Encodings
import JSON
import TestSupport
import Testing

@testable import Server

/// The document that describes the interface for programs: every answer there is, and none that there is not.
@Suite(.serialized) struct OpenAPITests {
    private static let verifying = ["/credentials/verify", "/presentations/verify", "/api/verify"]

    private static func schema(_ live: LiveServer) async throws -> OpenAPISchema {
        try OpenAPISchema(try await live.get("/openapi.json").body)
    }

    private static func expectDescribed(
        _ answer: HTTPAnswer?, _ status: Int, _ path: String, by schema: OpenAPISchema, method: String = "post"
    ) throws {
        let answer = try #require(answer)
        #expect(answer.status == status, "\(path)")
        let problems = try schema.problems(of: answer, at: path, method: method)
        #expect(problems.isEmpty, "\(path): \(problems)")
    }

    @Test func everyReferenceLeadsSomewhere() async throws {
        try await LiveServer.run { live in
            let schema = try await Self.schema(live)
            #expect(schema.brokenReferences.isEmpty)
        }
        try await TestOffice.new().run { live in
            let schema = try await Self.schema(live)
            #expect(schema.brokenReferences.isEmpty)
        }
    }

    /// What the frame answers is answered everywhere.
    @Test func everyOperationHasTheAnswersOfTheFrame() async throws {
        try await TestOffice.new().run { live in
            let schema = try await Self.schema(live)
            for operation in schema.operations {
                let parts = operation.split(separator: " ").map(String.init)
                let statuses = schema.statuses(of: parts[1], parts[0].lowercased())
                #expect(statuses.isSuperset(of: ["400", "431", "500"]), "\(operation)")
            }
        }
    }

    @Test func clientsAreTooManyBehindAProxyAlone() async throws {
        let none = LiveServer.settings { $0.limits.perClient = 0 }
        try await LiveServer.run(none) { live in
            let schema = try await Self.schema(live)
            for path in Self.verifying { #expect(!schema.statuses(of: path, "post").contains("429"), "\(path)") }
            #expect(try await live.post("/api/verify", json: Array("{}".utf8)).status == 200)
        }
        var behind = none
        behind.isBehindProxy = true
        try await LiveServer.run(behind) { live in
            let schema = try await Self.schema(live)
            for path in Self.verifying {
                let answer = try await live.answer(
                    "POST", path, ["Content-Type: application/json", "X-Forwarded-For: 192.0.2.7"],
                    body: Array("{}".utf8))
                try Self.expectDescribed(answer, 429, path, by: schema)
            }
        }
    }

    @Test func whoIsTooBusySaysWhenToComeAgain() async throws {
        try await LiveServer.run(LiveServer.settings { $0.limits.waiting = 0 }) { live in
            let schema = try await Self.schema(live)
            for path in Self.verifying {
                try Self.expectDescribed(
                    try await live.post(path, json: Array("{}".utf8)), 503, path, by: schema)
            }
        }
    }

    @Test func aForeignHostIsDescribedWhereItIsRefused() async throws {
        let desk = try TestDesk.new()
        try await desk.run { desk in
            let live = desk.live
            let schema = try await Self.schema(live)
            for path in Self.verifying {
                let answer = try await live.answer(
                    "POST", path, ["Content-Type: application/json"], body: Array("{}".utf8), host: "evil.example")
                try Self.expectDescribed(answer, 421, path, by: schema)
            }
            let health = try await live.answer("GET", "/health", host: "evil.example")
            try Self.expectDescribed(health, 421, "/health", by: schema, method: "get")
        }
        try await LiveServer.run { live in
            let schema = try await Self.schema(live)
            #expect(!schema.statuses(of: "/health", "get").contains("421"))
            #expect(try await live.answer("GET", "/health", host: "evil.example").status == 200)
        }
    }

    @Test func aTokenIsAskedForWhereThereIsOne() async throws {
        try await TestOffice.new().run { live in
            let schema = try await Self.schema(live)
            for path in ["/credentials/issue", "/credentials/status"] {
                #expect(schema.asksForToken(path, "post") && schema.statuses(of: path, "post").contains("401"))
            }
        }
        let interop = LiveServer.settings {
            $0.role = .issuer
            $0.evidence.policy = "w3c-interop"
        }
        try await LiveServer.run(interop) { live in
            let schema = try await Self.schema(live)
            #expect(!schema.asksForToken("/credentials/issue", "post"))
            #expect(!schema.statuses(of: "/credentials/issue", "post").contains("401"))
        }
    }

    @Test func refusalsAreDescribed() async throws {
        try await LiveServer.run(LiveServer.settings { ($0.limits.upload, $0.limits.document) = (64, 64) }) { live in
            let schema = try await Self.schema(live)
            let (json, large) = (["Content-Type: application/json"], [UInt8](repeating: 0x20, count: 65))
            for path in Self.verifying {
                for (status, fields, body) in [
                    (413, json, large), (415, json + ["Content-Encoding: gzip"], [0x1F, 0x8B]), (400, json, []),
                    (431, json + ["X-Long: " + String(repeating: "y", count: 9 << 10)], []),
                ] {
                    let answer = try await live.answer("POST", path, fields, body: body)
                    try Self.expectDescribed(answer, status, path, by: schema)
                }
            }
            let form = try await live.answer(
                "POST", "/api/verify", ["Content-Type: multipart/form-data; boundary=x"], body: Array("--y--".utf8))
            try Self.expectDescribed(form, 400, "/api/verify", by: schema)
        }
    }

    /// What is not HTTP is refused before anybody knows what it asks for.
    @Test func whatIsNotHTTPIsDescribed() async throws {
        try await LiveServer.run { live in
            let schema = try await Self.schema(live)
            for path in ["/health", "/metrics", "/openapi.json"] {
                try Self.expectDescribed(
                    try await live.get(path, ["Broken : x"]), 400, path, by: schema, method: "get")
                try Self.expectDescribed(
                    try await live.get(path, ["X-Long: " + String(repeating: "y", count: 9 << 10)]), 431, path,
                    by: schema, method: "get")
            }
        }
    }

    @Test func linksLeadToWhatIsThere() async throws {
        try await TestOffice.new().run { live in
            let schema = try await Self.schema(live)
            #expect(schema.links == ["updateStatus", "verifyCredential"])
        }
        let interop = LiveServer.settings {
            $0.role = .issuer
            $0.evidence.policy = "w3c-interop"
        }
        try await LiveServer.run(interop) { live in
            let schema = try await Self.schema(live)
            #expect(schema.links == ["verifyCredential"])
        }
    }

    @Test func whatIsPublishedIsDescribed() async throws {
        try await TestOffice.new().run { live in
            let schema = try await Self.schema(live)
            let path = "/.well-known/did.json"
            let document = try await live.get(path)
            try Self.expectDescribed(document, 200, path, by: schema, method: "get")
            let tag = try #require(document["ETag"])
            try Self.expectDescribed(
                try await live.get(path, ["If-None-Match: \(tag)"]), 304, path, by: schema, method: "get")
            for kind in ["status", "awards"] {
                try Self.expectDescribed(
                    try await live.get("/\(kind)/nothing.json"), 404, "/\(kind)/{name}", by: schema, method: "get")
            }
        }
    }

    /// A description that leaves something out is noticed: otherwise the tests above could not fail.
    @Test func whatIsNotDescribedIsAProblem() async throws {
        try await LiveServer.run { live in
            let document = try JSONDocument(parsing: try await live.get("/openapi.json").body).root.tree
            let answer = try await live.post("/api/verify", json: Array("{}".utf8))
            func problems(in document: JSON) throws -> [String] {
                try OpenAPISchema(document.bytes(pretty: false)).problems(
                    of: answer, at: "/api/verify", method: "post")
            }
            #expect(try problems(in: document) == [])
            var less = document
            less["components"]?["schemas"]?["Report"]?["properties"]?["primary"] = nil
            #expect(try !problems(in: less).isEmpty)
            var field = document
            field["components"]?["headers"]?["NoStore"]?["schema"]?["const"] = "private"
            #expect(try problems(in: field).count == 1)
        }
    }
}
