import Encodings
import HTTPTypes
import JSON
import TestSupport
import Testing

@testable import Server

/// The VC-API and our own interface, held against the document that describes them.
@Suite(.serialized) struct APITests {
    private static func request(_ member: String, _ document: [UInt8], options: String? = nil) -> [UInt8] {
        Array("{\"\(member)\":".utf8) + document + Array((options.map { ",\"options\":" + $0 } ?? "").utf8)
            + Array("}".utf8)
    }

    private static func expectValid(
        _ answer: HTTPAnswer, _ path: String, _ schema: OpenAPISchema, method: String = "post"
    ) throws {
        let problems = try schema.problems(of: answer, at: path, method: method)
        #expect(problems.isEmpty, "\(problems)")
    }

    @Test func theDocumentDescribesEveryAddressForProgramsAndNoOther() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let routes = live.server.routes.routes.filter { $0.reader == .program && !$0.path.hasPrefix("/assets") }
            #expect(
                Set(routes.map { "\($0.method.rawValue) \(OpenAPIDocument.described($0.path))" }) == schema.operations)
        }
    }

    @Test func aGoodCredentialIs200() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            for options in [
                nil, "{}", "{\"checks\":[\"proof\"]}", "{\"checks\":[\"proof\",\"credentialStatus\"]}",
                "{\"unknown\":1}",
            ] {
                let answer = try await live.post(
                    "/credentials/verify",
                    json: Self.request(
                        "verifiableCredential", try LiveServer.vector("good/badge.json"), options: options))
                #expect(answer.status == 200)
                try Self.expectValid(answer, "/credentials/verify", schema)
                let root = try JSONDocument(parsing: answer.body).root
                #expect(root["verified"]?.bool == true && root["problemDetails"]?.count == 0 && root["errors"] == nil)
                #expect(root["report"]?["verdict"]?.string == "valid")
            }
        }
    }

    @Test func aBadOneIs400WithItsReasonsAndTheReport() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            var tree = try JSONDocument(parsing: LiveServer.vector("good/badge.json")).root.tree
            tree["credentialSubject"]?["achievement"]?["name"] = "Another"
            let answer = try await live.post(
                "/credentials/verify", json: Self.request("verifiableCredential", tree.bytes(pretty: false)))
            #expect(answer.status == 400)
            try Self.expectValid(answer, "/credentials/verify", schema)
            let root = try JSONDocument(parsing: answer.body).root
            #expect(root["verified"]?.bool == false && root["report"]?["verdict"]?.string == "invalid")
            let problem = try #require(root["problemDetails"].flatMap { Array($0.elements).first })
            #expect(problem["title"]?.string == "proof.signature")
            #expect(root["problemDetails"]?.count == 1)
            #expect(problem["type"]?.string == "https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR")
        }
    }

    @Test func aPresentationIsHeldAgainstWhatWasAskedFor() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let shown = try LiveServer.vector("holder/presentation.json")
            let proof = try JSONDocument(parsing: shown).root["proof"]
            let challenge = try #require(proof?["challenge"]?.string)
            let domain = proof?["domain"]?.string.map { ",\"domain\":\"\($0)\"" } ?? ""
            let good = try await live.post(
                "/presentations/verify",
                json: Self.request(
                    "verifiablePresentation", shown, options: "{\"challenge\":\"\(challenge)\"\(domain)}"))
            try Self.expectValid(good, "/presentations/verify", schema)
            #expect(good.status == 200, "\(good.text.prefix(300))")
            let other = try await live.post(
                "/presentations/verify",
                json: Self.request("verifiablePresentation", shown, options: "{\"challenge\":\"another\"\(domain)}"))
            #expect(other.status == 400 && other.text.contains("\"verified\":false"))
            try Self.expectValid(other, "/presentations/verify", schema)
        }
    }

    @Test(arguments: [
        ("", "json."), ("{", "json."), ("[]", "api.member_missing"), ("{}", "api.member_missing"),
        ("null", "api.member_missing"),
        ("{\"verifiableCredential\":null}", "api.member_type"), ("{\"verifiableCredential\":[]}", "api.member_type"),
        ("{\"verifiableCredential\":1}", "api.member_type"),
        ("{\"verifiableCredential\":{},\"options\":[]}", "api.member_type"),
        ("{\"verifiableCredential\":{},\"options\":{\"checks\":\"proof\"}}", "api.member_type"),
        ("{\"verifiableCredential\":{},\"options\":{\"challenge\":1}}", "api.member_type"),
        ("{\"verifiableCredential\":{},\"verifiableCredential\":{}}", "json.duplicate"),
        ("{\"verifiableCredential\":{\"a\":1,\"a\":2}}", "json.duplicate"),
    ])
    func whatCannotBeReadIsAProblem(_ body: String, _ code: String) async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let answer = try await live.post("/credentials/verify", json: Array(body.utf8))
            #expect(answer.status == 400 && answer["Content-Type"] == "application/problem+json")
            let root = try JSONDocument(parsing: answer.body).root
            #expect(root["code"]?.string?.hasPrefix(code) == true, "\(answer.text)")
            #expect(root["status"]?.integer == 400)
            try Self.expectValid(answer, "/credentials/verify", schema)
        }
    }

    @Test func whatIsNoCredentialIsNotVerified() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            for document in ["{}", "\"\"", "\"a.b.c\"", "{\"type\":\"VerifiablePresentation\"}"] {
                let answer = try await live.post(
                    "/credentials/verify", json: Self.request("verifiableCredential", Array(document.utf8)))
                #expect(answer.status == 400 && answer.text.contains("\"verified\":false"), "\(document)")
                try Self.expectValid(answer, "/credentials/verify", schema)
            }
            // Each of the two has its own address.
            let swapped = try await live.post(
                "/credentials/verify",
                json: Self.request("verifiableCredential", try LiveServer.vector("holder/presentation-unasked.json")))
            #expect(swapped.status == 400 && swapped.text.contains("api.wrong_kind"))
        }
    }

    @Test func otherTypesOfJSONAreReadAndNothingElse() async throws {
        try await LiveServer.run { live in
            let body = Self.request("verifiableCredential", try LiveServer.vector("good/badge.json"))
            for type in ["application/ld+json", "Application/JSON; charset=utf-8", "application/vc+json"] {
                #expect(
                    try await live.answer("POST", "/credentials/verify", ["Content-Type: \(type)"], body: body).status
                        == 200, "\(type)")
            }
            for type in ["text/plain", "application/xml", "application/x-www-form-urlencoded"] {
                let answer = try await live.answer("POST", "/credentials/verify", ["Content-Type: \(type)"], body: body)
                #expect(answer.status == 415 && answer.text.contains("server.content_type"), "\(type)")
            }
        }
    }

    /// Our own interface answers 200 whatever the verdict: it could say what it has to say.
    @Test func anyFileGetsItsReport() async throws {
        try await LiveServer.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let good = try await live.post("/api/verify", json: try LiveServer.vector("good/badge.json"))
            #expect(good.status == 200 && good.text.hasPrefix("{\"verdict\":\"valid\""))
            let picture = try await live.answer("POST", "/api/verify", ["Content-Type: image/png"], body: [1, 2, 3])
            #expect(picture.status == 200 && picture.text.contains("\"verdict\":\"unknown\""))
            let form = try await live.submit(
                [("a.json", try LiveServer.vector("good/badge.json")), ("b", [0])], path: "/api/verify")
            let list = try JSONDocument(parsing: form.body).root
            #expect(list.elements.map { $0["file"]?.string } == ["a.json", "b"])
            for answer in [good, picture, form] { try Self.expectValid(answer, "/api/verify", schema) }
            let empty = try await live.answer("POST", "/api/verify", body: [])
            #expect(empty.status == 400 && empty.text.contains("form.empty"))
            try Self.expectValid(empty, "/api/verify", schema)
        }
    }

    /// Whoever must rely on it asks who the issuer is; interoperability tests do not.
    @Test(arguments: [("employer", 400), ("w3c-interop", 200)])
    func underThePolicyOfTestsNobodyNeedsToBeRegistered(_ policy: String, _ status: Int) async throws {
        let badge = Self.request("verifiableCredential", try LiveServer.vector("good/did-key-issuer.json"))
        let settings = LiveServer.settings {
            $0.evidence.registries = []
            $0.evidence.policy = policy
        }
        try await LiveServer.run(settings) { live in
            let answer = try await live.post("/credentials/verify", json: badge)
            #expect(answer.status == status)
        }
    }
}
