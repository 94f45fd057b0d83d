import JSON
import Testing

@testable import Server

/// What the data model asks of documents, asked of the interface for programs over HTTP.
///
/// What conforms is issued and verifies; what does not is refused with its reason. Each is tried with a proof over linked data
/// and with one over JSON.
@Suite(.serialized) struct W3CDataModelTests {
    private static let groups: [(name: String, cases: [ConformanceCase])] = [
        ("contexts", .contexts), ("identifiers", .identifiers), ("types", .types), ("names", .names),
        ("issuers", .issuers), ("subjects", .subjects), ("times", .times), ("objects", .objects),
        ("resources", .resources), ("statuses", .statuses),
    ]

    @Test(arguments: ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
    func whatConformsIsIssuedAndNothingElse(_ suite: String) async throws {
        try await InteropServer.run { server in
            for group in Self.groups {
                #expect(group.cases.contains { $0.codes.isEmpty } && group.cases.contains { !$0.codes.isEmpty })
                for statement in group.cases {
                    let title = "\(group.name) \(statement.title)"
                    let answer = try await server.issue(
                        statement.document, options: ["cryptosuite": .string(suite)])
                    guard statement.codes.isEmpty else {
                        #expect(answer.status == 400, "\(title)")
                        #expect(answer.codes.count == 1 && statement.codes.contains(answer.codes[0]), "\(title)")
                        continue
                    }
                    #expect(answer.status == 201, "\(title): \(answer.codes)")
                    guard let issued = answer.issued else { continue }
                    #expect(issued["proof"]?["cryptosuite"]?.string == suite, "\(title)")
                    let verified = try await server.verify(issued)
                    #expect(verified.status == 200, "\(title): \(verified.codes)")
                }
            }
        }
    }

    /// What was issued is what was sent, with a proof.
    @Test func nothingButTheProofIsAdded() async throws {
        try await InteropServer.run { server in
            for statement in Self.groups.flatMap(\.cases) where statement.codes.isEmpty {
                let issued = try #require(try await server.issue(statement.document).issued)
                var bare = issued
                bare["proof"] = nil
                #expect(bare.canonicalBytes() == statement.document.canonicalBytes(), "\(statement.title)")
                #expect(issued["@context"]?.array?.first == .string(ConformanceCase.v2))
            }
        }
    }

    /// Section 7.1: a document without proof, and one that is no credential, do not verify.
    @Test func whatIsNotSecuredDoesNotVerify() async throws {
        try await InteropServer.run { server in
            let bare = try await server.verify(ConformanceCase.credential)
            #expect(bare.status == 400 && bare.codes == ["proof.missing"])
            let other: JSON = ["type": ["Pastry"]]
            let none = try await server.verify(other)
            #expect(none.status == 400 && none.codes == ["format.no_credential"])
            let shown = try await server.verify(presentation: other)
            #expect(shown.status == 400 && shown.codes == ["format.no_credential"])
        }
    }

    /// Section 4.13.1 and 4.13.2: enveloped documents are JWTs or CWTs, which are not judged yet. That is said, and they do not verify.
    @Test func anEnvelopeIsNotJudged() async throws {
        try await InteropServer.run { server in
            for (type, path) in [("Credential", "credentials"), ("Presentation", "presentations")] {
                let enveloped: JSON = [
                    "@context": [.string(ConformanceCase.v2)], "type": .string("EnvelopedVerifiable" + type),
                    "id": "data:application/vc+jwt,eyJhbGciOiJFZERTQSJ9.e30.AA",
                ]
                let answer = try await server.post(
                    "/\(path)/verify", .object([JSONMember("verifiable" + type, enveloped)]))
                #expect(answer.status == 400 && answer.codes == ["proof.unsupported"])
            }
        }
    }
}
