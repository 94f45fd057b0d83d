import Identifiers
import JSON
import TestSupport
import Testing

/// DID documents that others publish.
@Suite struct PublishedDocumentTests {
    @Test(.enabled(if: Conformance.has("education-credentials/dcc/dids")), arguments: ["oidf", "legacy"])
    func theDocumentsOfTheDigitalCredentialsConsortiumAreRead(name: String) throws {
        let bytes = try Conformance.bytes("education-credentials/dcc/dids/\(name)/did.json")
        let did = try DID("did:web:digitalcredentials.github.io:vc-test-fixtures:dids:\(name)")
        let document = try ControlledDocument(parsing: JSONDocument(parsing: bytes).root, expecting: did)
        let resolver = OfflineResolver(documents: [document])
        let url = Array("\(did.text)#\(TestKeys.second)".utf8)
        let found = try resolver.method(url, for: .assertionMethod)
        #expect(found.method.publicKey == (try TestKeys.publicKey(TestKeys.second)))
        #expect(
            refusal { () throws(IdentifierError) in try resolver.method(url, for: .authentication) }
                == "key.relationship")
        #expect(
            try DIDWeb.url(for: did) == "https://digitalcredentials.github.io/vc-test-fixtures/dids/\(name)/did.json")
        Conformance.ran(1, of: "education-credentials/dcc/dids")
    }
}
