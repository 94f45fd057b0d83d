import Identifiers
import JSON
import Signing
import Testing

@testable import Server

/// What is asked of a resolver of did:key, over HTTP.
///
/// Sources: The did:key Method, "Document Creation Algorithm"; DID Resolution, "Resolving a DID".
@Suite(.serialized) struct W3CResolverTests {
    private static let did = "did:key:z6Mkt7Fdu7t4SRFb7HrRwN6nCm5CTBjvSVq9pKWRwL4EuEt3"
    private static let key = "z6Mkt7Fdu7t4SRFb7HrRwN6nCm5CTBjvSVq9pKWRwL4EuEt3"

    private static func resolved(
        _ name: String, _ query: String = "", by server: InteropServer
    ) async throws -> (status: Int, body: JSON) {
        let written = name.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.utf8.count == 1 ? "0" : "") + hex
        }.joined()
        let answer = try await server.live.get(
            "/1.0/identifiers/\(written)\(query)",
            [#"Accept: application/ld+json;profile="https://w3id.org/did-resolution""#])
        let schema = try OpenAPISchema(try await server.live.get("/openapi.json").body)
        let problems = try schema.problems(of: answer, at: "/1.0/identifiers/{did}", method: "get")
        #expect(problems.isEmpty, "\(name): \(problems)")
        return (answer.status, try JSONDocument(parsing: answer.body).root.tree)
    }

    @Test func aKeyIsItsOwnDocument() async throws {
        let others = [
            DIDKey.did(for: try P256Signer.generate().publicKey).text,
            DIDJWK.did(for: try Ed25519Signer.generate().publicKey).text,
        ]
        try await InteropServer.run { server in
            for did in [Self.did] + others {
                let found = try await Self.resolved(did, by: server)
                #expect(found.status == 200)
                let document = found.body["didDocument"]
                #expect(document?["id"]?.string == did)
                let method = document?["verificationMethod"]?.array?.first
                #expect(method?["controller"]?.string == did && method?["type"]?.string == "Multikey")
                #expect(document?["assertionMethod"]?.array?.first == method?["id"])
                #expect(found.body["didResolutionMetadata"]?["error"] == nil)
            }
        }
    }

    @Test func oneKeyOfItHasAName() async throws {
        try await InteropServer.run { server in
            let found = try await Self.resolved("\(Self.did)#\(Self.key)", by: server)
            #expect(found.status == 200 && found.body["didDocument"]?["controller"]?.string == Self.did)
            #expect(found.body["didDereferencingMetadata"]?["contentType"] != nil)
            let none = try await Self.resolved("\(Self.did)#z6Mkother", by: server)
            #expect(none.status == 404)
            #expect(none.body["didDereferencingMetadata"]?["error"]?.string == "notFound")
        }
    }

    @Test(arguments: [
        ("notDid:key:\(key)", "", "invalidDid"), ("did:key", "", "invalidDid"), ("did:key:@", "", "invalidDid"),
        ("did:key:-4:\(key)", "", "invalidDid"), ("did:key:\(key.dropFirst())", "", "invalidDid"),
        ("did:key:z0OIl", "", "invalidDid"), ("did:key:\u{0}", "", "invalidDid"), ("../key", "", "invalidDid"),
        ("did:experimental:\(key)", "", "methodNotSupported"),
        ("did:web:sonnwald.example", "", "methodNotSupported"), ("did:key:zTjsVPtY", "", "invalidPublicKeyLength"),
        (did, "?publicKeyFormat=unknown", "unsupportedPublicKeyType"),
        (did, "?publicKeyFormat=JsonWebKey2020", "unsupportedPublicKeyType"),
        (did, "?publicKeyFormat=Ed25519VerificationKey2018", "invalidPublicKeyType"),
    ])
    func whatIsNoneHasItsError(_ name: String, _ query: String, _ error: String) async throws {
        try await InteropServer.run { server in
            let found = try await Self.resolved(name, query, by: server)
            // What is asked for with a path is a key that is asked for.
            let metadata = found.body["didResolutionMetadata"] ?? found.body["didDereferencingMetadata"]
            #expect(found.status == 400 && metadata?["error"]?.string == error, "\(found)")
            #expect(found.body["didDocument"] == [:])
        }
    }

    @Test(arguments: [
        ("\(did)/^bar^/?query=`#\(key)", "", "invalidDidUrl"), ("\(did)/path#\(key)", "", "invalidDidUrl"),
        ("\(did)#", "", "invalidDidUrl"),
        ("\(did)#\(key)", "?publicKeyFormat=Ed25519VerificationKey2018", "invalidPublicKeyType"),
    ])
    func aNameOfNoKeyHasItsError(_ name: String, _ query: String, _ error: String) async throws {
        try await InteropServer.run { server in
            let found = try await Self.resolved(name, query, by: server)
            #expect(found.status == 400)
            #expect(found.body["didDereferencingMetadata"]?["error"]?.string == error, "\(found)")
        }
    }
}
