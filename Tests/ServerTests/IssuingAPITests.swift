import Encodings
import HTTPTypes
import Issuance
import JSON
import Signing
import TestSupport
import Testing
import Texts

@testable import Server

/// The issuing half of the VC-API.
@Suite(.serialized) struct IssuingAPITests {
    private static let authorized = [
        "Content-Type: application/json", "Authorization: Bearer " + String(decoding: TestOffice.token, as: UTF8.self),
    ]

    private static func credential(
        _ issuer: String, id: String? = nil, _ change: (inout JSON) -> Void = { _ in }
    ) -> JSON {
        var credential: JSON = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
            "issuer": .string(issuer), "validFrom": "2026-06-01T00:00:00Z",
            "credentialSubject": ["id": "did:example:learner", "name": "Mira Kallio"],
        ]
        if let id { credential["id"] = .string(id) }
        change(&credential)
        return credential
    }

    private static func issue(
        _ live: LiveServer, _ credential: JSON, options: JSON? = nil, _ fields: [String] = authorized
    ) async throws -> HTTPAnswer {
        let body = JSON.object(omittingNil: [("credential", credential), ("options", options)])
        return try await live.answer("POST", "/credentials/issue", fields, body: body.bytes(pretty: false))
    }

    private static func change(_ live: LiveServer, _ body: JSON) async throws -> HTTPAnswer {
        try await live.answer("POST", "/credentials/status", authorized, body: body.bytes(pretty: false))
    }

    private static func code(_ answer: HTTPAnswer) -> String? {
        (try? JSONDocument(parsing: answer.body))?.root["code"]?.string
    }

    private static func place(_ credential: JSONValue) -> String? {
        let entries = credential["credentialStatus"].map { Array($0.elements) } ?? []
        return entries.first?["statusListIndex"]?.string
    }

    private static func expectDescribed(_ answer: HTTPAnswer, _ path: String, by schema: OpenAPISchema) throws {
        let problems = try schema.problems(of: answer, at: path, method: "post")
        #expect(problems.isEmpty, "\(problems) \(answer.text.prefix(300))")
    }

    @Test func theDocumentDescribesEveryAddressForProgramsAndNoOther() async throws {
        let office = try TestOffice.new()
        for withAPI in [true, false] {
            try await office.run(withAPI: withAPI) { live in
                let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
                let routes = live.server.routes.routes.filter {
                    $0.reader == .program && !$0.path.hasPrefix("/assets")
                }
                let paths = routes.map { "\($0.method.rawValue) \(OpenAPIDocument.described($0.path))" }
                #expect(Set(paths) == schema.operations)
                #expect(schema.operations.contains("POST /credentials/issue") == withAPI)
            }
        }
    }

    @Test func aCredentialOfOursIsSignedAndHasItsPlace() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let issuer = office.workspace.issuerID
        try await office.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let answer = try await Self.issue(live, Self.credential(issuer, id: "https://a.example/1"))
            #expect(answer.status == 201)
            try Self.expectDescribed(answer, "/credentials/issue", by: schema)
            let signed = try #require(try JSONDocument(parsing: answer.body).root["verifiableCredential"])
            #expect(signed["proof"]?["cryptosuite"]?.string == "eddsa-rdfc-2022")
            #expect(signed["credentialStatus"]?.count == 2)
            // What was signed verifies.
            let check = try await live.post(
                "/credentials/verify",
                json: Array(#"{"options":{"checks":["proof"]},"verifiableCredential":"#.utf8) + signed.sourceBytes
                    + Array("}".utf8))
            #expect(check.text.contains(#""check":"proof.signature","outcome":"passed""#))
            // One without an id gets one.
            let other = try await Self.issue(live, Self.credential(issuer), options: ["cryptosuite": "eddsa-jcs-2022"])
            let second = try #require(try JSONDocument(parsing: other.body).root["verifiableCredential"])
            #expect(second["id"]?.string?.hasPrefix("urn:uuid:") == true)
            #expect(second["proof"]?["cryptosuite"]?.string == "eddsa-jcs-2022")
            let (first, next) = (Self.place(signed), Self.place(second))
            #expect(first != nil && first != next)
        }
        let found = try office.open().credentials()
        #expect(found.map(\.learner) == ["Mira Kallio", "Mira Kallio"])
        #expect(try office.open().verifyLedger() > 0)
    }

    @Test func whoHasNoTokenIssuesNothing() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let document = Self.credential(office.workspace.issuerID)
        try await office.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let token = String(decoding: TestOffice.token, as: UTF8.self)
            for header in [nil, "Bearer", "Bearer x", "Bearer \(token)x", "Basic \(token)", token, "Bearer "] {
                let fields = ["Content-Type: application/json"] + (header.map { ["Authorization: \($0)"] } ?? [])
                let answer = try await Self.issue(live, document, fields)
                #expect(answer.status == 401 && Self.code(answer) == "api.token", "\(header ?? "nothing")")
                #expect(answer["WWW-Authenticate"] == "Bearer")
                try Self.expectDescribed(answer, "/credentials/issue", by: schema)
            }
            let status = try await live.post("/credentials/status", json: Array("{}".utf8))
            #expect(status.status == 401 && Self.code(status) == "api.token")
            let good = try await Self.issue(
                live, document, ["Content-Type: application/json", "Authorization: bearer \(token)"])
            #expect(good.status == 201)
        }
    }

    @Test func aShortTokenIsRefused() throws {
        let office = try TestOffice.new(baseURL: nil)
        let open = try office.open()
        #expect(throws: ServerError(.apiToken)) { try IssuingAccess(token: Array("short".utf8), office: open) }
        #expect(throws: ServerError(.apiToken)) {
            try IssuingAccess(token: Array(String(repeating: "a b", count: 20).utf8), office: open)
        }
        _ = try IssuingAccess(token: TestOffice.token + Array("\n".utf8), office: open)
    }

    @Test func whatMayNotBeOursIsRefusedWithItsReason() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let issuer = office.workspace.issuerID
        try await office.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let cases: [(JSON, String)] = [
                (Self.credential("did:web:other.example"), "document.issuer"),
                (Self.credential(issuer) { $0["issuer"] = nil }, "document.issuer"),
                (Self.credential(issuer) { $0["proof"] = [:] }, "document.proof_present"),
                (Self.credential(issuer) { $0["credentialStatus"] = [:] }, "document.status_present"),
                (Self.credential(issuer) { $0["id"] = 5 }, "document.member"),
                (
                    Self.credential(issuer) { $0["type"] = ["VerifiableCredential", "BitstringStatusListCredential"] },
                    "document.kind"
                ),
                (
                    Self.credential(issuer) { $0["credentialSubject"] = ["type": "BitstringStatusList"] },
                    "document.kind"
                ),
                (Self.credential(issuer) { $0["undefinedTerm"] = "x" }, "jsonld."),
                (Self.credential(issuer) { $0["type"] = "Other" }, "document.member"),
                (Self.credential(issuer) { $0["type"] = nil }, "document.member"),
                (Self.credential(issuer) { $0["validUntil"] = "2020-01-01T00:00:00Z" }, "time."),
                (Self.credential(issuer) { $0["validFrom"] = "2026-06-01T00:00:00" }, "time.malformed"),
            ]
            for (document, code) in cases {
                let answer = try await Self.issue(live, document)
                #expect(answer.status == 400, "\(document) \(answer.text)")
                #expect(Self.code(answer)?.hasPrefix(code) == true, "\(code): \(answer.text)")
                try Self.expectDescribed(answer, "/credentials/issue", by: schema)
            }
            #expect(try await Self.issue(live, Self.credential(issuer)).status == 201)
        }
        // What was refused left nothing behind.
        #expect(try office.open().credentials().count == 1)
    }

    /// What we sign is ours: our name, our numbers, and no address that does something to whoever follows it.
    @Test func whatContradictsTheWorkspaceIsNotSigned() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let id = office.workspace.issuerID
        @Sendable func issuer(_ members: [(String, JSON)]) -> JSON {
            .object([JSONMember("id", .string(id))] + members.map { JSONMember($0.0, $0.1) })
        }
        @Sendable func number(_ type: String, _ value: String) -> JSON {
            [["type": "IdentifierEntry", "identifierType": .string(type), "identifier": .string(value)]]
        }
        let name = ("name", JSON.string("Hochschule Sonnwald"))
        try await office.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let refused: [(JSON, String, String)] = [
                (issuer([("name", "University of Oxford")]), "document.issuer_profile", "/issuer/name"),
                (
                    issuer([("name", [["@value": "University of Oxford", "@language": "en"]])]),
                    "document.issuer_profile", "/issuer/name"
                ),
                (
                    issuer([name, ("otherIdentifier", number("ext:eIDAS", "VATGB-000000000"))]),
                    "document.issuer_profile", "/issuer/otherIdentifier/0/identifier"
                ),
                (
                    issuer([name, ("otherIdentifier", number("ext:vat", "VATAT-U73540012"))]),
                    "document.issuer_profile", "/issuer/otherIdentifier/0/identifier"
                ),
                (issuer([name, ("url", " JavaScript:alert(1)")]), "document.address", "/issuer/url"),
                (issuer([name, ("image", ["id": "data:text/html,x"])]), "document.address", "/issuer/image/id"),
            ]
            for (issuer, code, place) in refused {
                let answer = try await Self.issue(live, Self.openBadge(issuer))
                #expect(answer.status == 400 && Self.code(answer) == code, "\(issuer) \(answer.text)")
                #expect(try JSONDocument(parsing: answer.body).root["at"]?.string == place)
                try Self.expectDescribed(answer, "/credentials/issue", by: schema)
            }
            for address in [
                "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "urn", "/awards/1",
                " https://a.example",
            ] {
                let answer = try await Self.issue(live, Self.credential(id, id: address))
                #expect(answer.status == 400 && Self.code(answer) == "document.address", "\(address) \(answer.text)")
            }
            let ours = issuer([
                name, ("otherIdentifier", number("ext:eIDAS", "VATAT-U73540012")),
                ("url", "https://sonnwald.example"), ("image", ["id": "data:image/png;base64,AA==", "type": "Image"]),
            ])
            let answer = try await Self.issue(live, Self.openBadge(ours))
            #expect(answer.status == 201, "\(answer.text)")
            for address in ["did:example:1", "http://a.example/1"] {
                #expect(try await Self.issue(live, Self.credential(id, id: address)).status == 201)
            }
        }
        #expect(try office.open().credentials().count == 3)
    }

    /// A badge with little in it, whose context has words for a profile.
    private static func openBadge(_ issuer: JSON) -> JSON {
        guard case .object(var profile) = issuer else { return .null }
        profile.append(JSONMember("type", ["Profile"]))
        return [
            "@context": [
                "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": .object(profile),
            "validFrom": "2026-06-01T00:00:00Z", "name": "Soil",
            "credentialSubject": [
                "type": ["AchievementSubject"], "id": "did:example:learner",
                "achievement": [
                    "id": "https://sonnwald.example/soil", "type": ["Achievement"], "name": "Soil",
                    "description": "JavaScript: not an address", "criteria": ["narrative": "javascript: none either"],
                ],
            ],
        ]
    }

    /// What is wrong with what we added is wrong with the contexts; and what to do about it is told to an issuer.
    @Test func aRefusalSpeaksToWhoeverWroteTheDocument() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let issuer = office.workspace.issuerID
        try await office.run { live in
            let older = Self.credential(issuer) {
                $0["@context"] = ["https://www.w3.org/2018/credentials/v1"]
                $0["validFrom"] = nil
                $0["issuanceDate"] = "2026-06-01T00:00:00Z"
                $0["credentialSubject"] = ["id": "did:example:learner"]
            }
            let answer = try await Self.issue(live, older)
            #expect(answer.status == 400 && Self.code(answer) == "document.context", "\(answer.text)")
            #expect(try JSONDocument(parsing: answer.body).root["at"]?.string == "/@context")
            let cases: [JSON] = [
                Self.credential(issuer) { $0["undefinedTerm"] = "x" },
                Self.credential(issuer) { $0["validFrom"] = "2026-06-01T00:00:00" },
            ]
            for document in cases {
                let answer = try await Self.issue(live, document)
                let next = try JSONDocument(parsing: answer.body).root["next"]?.string
                #expect(next == Texts()("api.correct_document"), "\(answer.text)")
            }
        }
    }

    @Test(arguments: [
        ("{}", "api.member_missing"), ("[]", "api.member_missing"), (#"{"credential":1}"#, "api.member_type"),
        (#"{"credential":{},"options":[]}"#, "api.member_type"),
        (#"{"credential":{},"options":{"cryptosuite":"none"}}"#, "api.member_type"),
        (#"{"credential":{},"credential":{}}"#, "json.duplicate"), ("{", "json."),
    ])
    func whatCannotBeReadIsAProblem(_ body: String, _ code: String) async throws {
        try await TestOffice.new(baseURL: nil).run { live in
            let answer = try await live.answer("POST", "/credentials/issue", Self.authorized, body: Array(body.utf8))
            #expect(answer.status == 400 && Self.code(answer)?.hasPrefix(code) == true, "\(answer.text)")
        }
    }

    @Test func nothingTakesThePlaceOfAStatusList() async throws {
        let office = try TestOffice.new()
        let issuer = office.workspace.issuerID
        try await office.run { live in
            let list = Self.credential(issuer, id: TestOffice.base + "/status/revocation-1.json")
            let refused = try await Self.issue(live, list)
            #expect(refused.status == 400 && Self.code(refused) == "document.kind")
            let award = Self.credential(issuer, id: TestOffice.base + "/awards/1")
            #expect(try await Self.issue(live, award).status == 201)
        }
    }

    @Test func aKeyThatWasInOtherHandsSignsNoMore() async throws {
        let office = try TestOffice.new()
        let issuer = office.workspace.issuerID
        try await office.run { live in
            #expect(try await Self.issue(live, Self.credential(issuer)).status == 201)
            let now = try Instant(LiveServer.now)
            _ = try office.open().noteCompromise(since: now, now: now)
            let answer = try await Self.issue(live, Self.credential(issuer))
            #expect(answer.status == 400 && Self.code(answer) == "key.is_compromised", "\(answer.text)")
        }
    }

    @Test func aKeyThatWasReplacedSignsNoMore() async throws {
        let office = try TestOffice.new()
        let issuer = office.workspace.issuerID
        try await office.run { live in
            #expect(try await Self.issue(live, Self.credential(issuer)).status == 201)
            let new = try PrivateKey.generate(.ed25519)
            _ = try office.open().rotateKey(to: new, now: Instant(LiveServer.now)) { _ in Array("{}".utf8) }
            let answer = try await Self.issue(live, Self.credential(issuer))
            #expect(answer.status == 400 && Self.code(answer) == "batch.key_changed", "\(answer.text)")
        }
    }

    @Test func anIdIsGivenOnce() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let issuer = office.workspace.issuerID
        for id in ["https://a.example/1", "urn:uuid:7f1c2c52-6f0e-4b39-9a55-0d6f5c1e2a11"] {
            try await office.run { live in
                #expect(try await Self.issue(live, Self.credential(issuer, id: id)).status == 201)
                let again = try await Self.issue(live, Self.credential(issuer, id: id))
                #expect(again.status == 400 && Self.code(again) == "document.already_issued")
            }
        }
    }

    @Test func theStatusIsChangedById() async throws {
        let office = try TestOffice.new(baseURL: nil)
        let issuer = office.workspace.issuerID
        let id = "https://a.example/status"
        try await office.run { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            _ = try await Self.issue(live, Self.credential(issuer, id: id))
            func entry(_ purpose: String) -> JSON {
                ["type": "BitstringStatusListEntry", "statusPurpose": .string(purpose)]
            }
            let steps: [(JSON, Int, String)] = [
                (
                    ["credentialId": .string(id), "credentialStatus": entry("suspension"), "status": true], 200,
                    "suspension"
                ),
                (["credentialId": .string(id), "credentialStatus": entry("suspension"), "status": false], 200, ""),
                (
                    ["credentialId": .string(id), "credentialStatus": entry("revocation"), "status": true], 200,
                    "revocation"
                ),
                (
                    ["credentialId": .string(id), "credentialStatus": entry("revocation"), "status": false], 400,
                    "status.final"
                ),
                (
                    ["credentialId": .string(id), "credentialStatus": entry("suspension"), "status": true], 400,
                    "status.final"
                ),
                (
                    [
                        "credentialId": "https://a.example/other", "credentialStatus": entry("revocation"),
                        "status": true,
                    ], 404,
                    "ledger.unknown_credential"
                ),
                (
                    ["credentialId": .string(id), "credentialStatus": entry("message"), "status": true], 400,
                    "api.member_type"
                ),
                (["credentialId": .string(id), "status": "perhaps"], 400, "api.member_type"),
                (["credentialStatus": entry("revocation"), "status": true], 400, "api.member_missing"),
            ]
            for (body, status, expected) in steps {
                let answer = try await Self.change(live, body)
                #expect(answer.status == status, "\(body) \(answer.text)")
                try Self.expectDescribed(answer, "/credentials/status", by: schema)
                if status == 200 {
                    let root = try JSONDocument(parsing: answer.body).root
                    #expect(root["changed"]?.bool == true)
                    #expect(root["revocation"]?.bool == (expected == "revocation"))
                    #expect(root["suspension"]?.bool == (expected == "suspension"))
                } else {
                    #expect(Self.code(answer) == expected)
                }
            }
        }
        #expect(try office.open().credentials(matching: nil).map(\.isRevoked) == [true])
    }

    /// Interoperability tests: no token, any issuer, a key of its own; and never a workspace.
    @Test func testsOfInteroperabilityNeedNoToken() async throws {
        let settings = LiveServer.settings {
            $0.role = .issuer
            $0.evidence.policy = "w3c-interop"
        }
        try await LiveServer.run(settings) { live in
            let schema = try OpenAPISchema(try await live.get("/openapi.json").body)
            let json = ["Content-Type: application/json"]
            let answer = try await Self.issue(live, Self.credential("did:web:any.example"), json)
            #expect(answer.status == 201)
            try Self.expectDescribed(answer, "/credentials/issue", by: schema)
            let signed = try #require(try JSONDocument(parsing: answer.body).root["verifiableCredential"])
            let issuer = try #require(InteropKey.all().first).issuer
            #expect(signed["proof"]?["verificationMethod"]?.string?.hasPrefix(issuer) == true)
            let check = try await live.post(
                "/credentials/verify",
                json: Array(#"{"verifiableCredential":"#.utf8) + signed.sourceBytes + Array("}".utf8))
            #expect(check.status == 200, "\(check.text)")
            // The older data model, whose context says nothing of these proofs.
            let older = Self.credential("did:web:any.example") {
                $0["@context"] = ["https://www.w3.org/2018/credentials/v1"]
                $0["validFrom"] = nil
                $0["issuanceDate"] = "2026-06-01T00:00:00Z"
                $0["credentialSubject"] = ["id": "did:example:learner"]
            }
            #expect(try await Self.issue(live, older, json).status == 201)
            let bad = try await Self.issue(
                live, Self.credential("did:web:any.example") { $0["statusEntry"] = "x" }, json)
            #expect(bad.status == 400)
            #expect(try await live.post("/credentials/status", json: Array("{}".utf8)).status == 404)
        }
    }

    @Test func theKeyOfTestsSignsForNoWorkspace() throws {
        var settings = try TestOffice.new(baseURL: nil).settings()
        try settings.check()
        settings.evidence.policy = "w3c-interop"
        #expect(throws: ServerError(.interopWorkspace)) { try settings.check() }
        settings.issuer.workspace = nil
        try settings.check()
        settings.evidence.policy = "employer"
        #expect(throws: ServerError(.issuerWorkspace)) { try settings.check() }
    }
}
