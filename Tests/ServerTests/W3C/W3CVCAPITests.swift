import DataIntegrity
import JSON
import TestSupport
import Testing

@testable import Server

/// What the VC-API (VCALM) asks of requests and answers.
///
/// Source: Verifiable Credential API (https://w3c-ccg.github.io/vc-api/), "Issue Credential", "Verify Credential",
/// "Verify Presentation".
@Suite(.serialized) struct W3CVCAPITests {
    /// A credential of the data model 1.1, as the suites of the API send it.
    private static var older: JSON {
        var credential = ConformanceCase.credential
        credential["@context"] = ["https://www.w3.org/2018/credentials/v1"]
        credential["id"] = "urn:uuid:3b0c2f5e-4c3d-4b0e-9c7b-6f0a2e8a9c11"
        credential["issuanceDate"] = "2026-01-02T03:04:05Z"
        return credential
    }

    @Test func whatIsIssuedIs201() async throws {
        try await InteropServer.run { server in
            for change: (inout JSON) -> Void in [
                { _ in }, { $0["expirationDate"] = "2031-01-02T03:04:05Z" },
                { $0["issuer"] = ["id": "did:example:school"] },
            ] {
                var credential = Self.older
                change(&credential)
                let answer = try await server.issue(credential)
                #expect(answer.status == 201 && answer.type == "application/json", "\(answer.codes)")
                let issued = try #require(answer.issued)
                #expect(issued["proof"]?["proofValue"]?.string != nil && issued["id"] == credential["id"])
                #expect(issued["issuer"] == credential["issuer"])
            }
        }
    }

    @Test func whatCannotBeIssuedIs400() async throws {
        let cases: [(String, [JSON])] = [
            ("@context", [4, false, .null, [], "pastry", [["foo": true], 4]]),
            ("type", [4, true, .null, [], "Pastry", [2, .null, ["foo": true]]]),
            ("issuer", [4, true, .null, [], "pastry"]),
            ("credentialSubject", [4, true, .null, [], "did:example:a", [.null, true]]),
            ("issuanceDate", [4, .null, "pastry", []]), ("expirationDate", [4, .null, "pastry"]),
        ]
        try await InteropServer.run { server in
            for (member, values) in cases {
                for value in values.map(JSON?.some) + (member == "expirationDate" ? [] : [nil]) {
                    var credential = Self.older
                    credential[member] = value
                    let answer = try await server.issue(credential)
                    #expect(answer.status == 400, "\(member) \(value ?? "missing")")
                    Self.expectProblem(answer)
                }
            }
            var proven = Self.older
            proven["proof"] = ["type": "DataIntegrityProof"]
            #expect(try await server.issue(proven).codes == ["document.proof_present"])
            for body: JSON in [[:], ["verifiableCredential": Self.older], ["credential": []], ["credential": "x"]] {
                let answer = try await server.post("/credentials/issue", body)
                #expect(answer.status == 400, "\(body)")
                Self.expectProblem(answer)
            }
        }
    }

    /// Options that are not known are passed over; those that are known have to be what they are.
    @Test func optionsAreReadAndOthersArePassedOver() async throws {
        try await InteropServer.run { server in
            for options: JSON? in [
                nil, [:], ["created": "2026-01-01T00:00:00Z", "pastry": 1], ["mandatoryPointers": ["/issuer"]],
                ["credentialId": "urn:uuid:1"], ["credentialStatus": ["type": "BitstringStatusListEntry"]],
                ["cryptosuite": "eddsa-jcs-2022", "envelope": true],
            ] {
                #expect(try await server.issue(Self.older, options: options).status == 201, "\(options ?? .null)")
            }
            for options: JSON in [[], "x", ["cryptosuite": "pastry"], ["cryptosuite": 4], ["envelope": "no"]] {
                let answer = try await server.issue(Self.older, options: options)
                #expect(answer.status == 400 && answer.codes == ["api.member_type"], "\(options)")
            }
            let signed = try #require(try await server.issue(Self.older).issued)
            for options: JSON in [[:], ["checks": []], ["pastry": 1], ["checks": ["proof"], "returnResults": true]] {
                #expect(try await server.verify(signed, options: options).status == 200, "\(options)")
            }
        }
    }

    /// A client that looks for the credential itself, and not in an envelope, gets it so.
    @Test func theEnvelopeMayBeLeftOut() async throws {
        try await InteropServer.run { server in
            let bare = try await server.issue(Self.older, options: ["envelope": false])
            #expect(bare.status == 201 && bare.body["proof"] != nil && bare.issued == nil)
            #expect(try await server.verify(bare.body).status == 200)
            let wrapped = try await server.issue(Self.older, options: ["envelope": true])
            #expect(wrapped.issued?["proof"] != nil)
        }
    }

    @Test func answersOfVerifyingHaveTheirMembers() async throws {
        try await InteropServer.run { server in
            var credential = try #require(try await server.issue(Self.older).issued)
            let good = try await server.verify(credential)
            #expect(good.status == 200 && good.type == "application/json")
            #expect(good.body["verified"] == true && good.body["problemDetails"] == [])
            // Some clients take any such member for a refusal.
            #expect(good.body["errors"] == nil)
            credential["issuer"] = "did:example:other"
            let bad = try await server.verify(credential)
            #expect(bad.status == 400 && bad.body["verified"] == false)
            let problem = try #require(bad.body["problemDetails"]?.array?.first)
            #expect(problem["type"] == "https://www.w3.org/TR/vc-data-model#CRYPTOGRAPHIC_SECURITY_ERROR")
            #expect(problem["title"]?.string != nil && problem["detail"]?.string != nil)
            for body: JSON in [[:], ["verifiableCredential": 4], ["verifiableCredential": [:], "options": []]] {
                let unread = try await server.post("/credentials/verify", body)
                #expect(unread.status == 400, "\(body)")
                Self.expectProblem(unread)
            }
        }
    }

    /// A good document with an older kind of proof, and everything that the suites do to it.
    @Test func noMemberOfAVerifiedCredentialMayBeMissingOrWrong() async throws {
        try await InteropServer.run { server in
            let signed = try InteropHolder().credential(.ed25519Signature2020) {
                $0["@context"] = ConformanceCase.contexts(
                    .string(ConformanceCase.examples), "https://w3id.org/security/suites/ed25519-2020/v1")
                $0["type"] = ["VerifiableCredential", "BakingCredential"]
                $0["validFrom"] = "2026-01-01T00:00:00Z"
            }
            #expect(try await server.verify(signed).status == 200)
            let odd: [JSON] = ["pastry", [:], .null, 10, true]
            let cases: [(String, [JSON])] = [
                ("@context", odd + [[[]], [[:]], [.null], [10], [true], []]),
                ("type", odd + [[[]], [[:]], [.null], [10], [true], []]),
                ("issuer", [[], .null, 10, true]), ("credentialSubject", ["pastry", .null, 10, true, []]),
                ("proof", ["pastry", .null, 10, true, []]),
            ]
            for (member, values) in cases {
                for value in values.map(JSON?.some) + [nil] {
                    var changed = signed
                    changed[member] = value
                    let answer = try await server.verify(changed)
                    #expect(answer.status == 400 && !answer.codes.isEmpty, "\(member) \(value ?? "missing")")
                }
            }
            for member in ["type", "created", "verificationMethod", "proofPurpose", "proofValue"] {
                var changed = signed
                changed["proof"]?[member] = nil
                let answer = try await server.verify(changed)
                #expect(answer.status == 400 && !answer.codes.isEmpty, "proof/\(member)")
            }
        }
    }

    /// What is written for those who run the suites names the keys that sign.
    @Test func theKeysAreNamedWhereTheyAreExplained() throws {
        let text = String(decoding: try repositoryFile("docs/serving.md"), as: UTF8.self)
        for key in try InteropKey.all() { #expect(text.contains(key.issuer), "\(key.type): \(key.issuer)") }
    }

    /// RFC 9457, with our reason code beside its members.
    private static func expectProblem(_ answer: InteropServer.Reply) {
        #expect(answer.type == "application/problem+json")
        #expect(answer.body["status"] == .number("400") || answer.body["status"] == 400)
        for member in ["type", "title", "detail", "code"] { #expect(answer.body[member]?.string != nil, "\(member)") }
    }
}
