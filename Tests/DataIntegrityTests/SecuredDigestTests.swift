import DataIntegrity
import Encodings
import JSON
import Signing
import Testing

/// The digest that is made on the way is that of the bytes.
@Suite struct SecuredDigestTests {
    /// The proof stands at the end, in the middle, at the beginning, and alone.
    @Test(
        arguments: [
            ["id": "a"], ["id": "a", "zz": "b"], ["zz": "\u{1F600}"], [:],
            ["a": .string(String(repeating: "x", count: 500))],
        ] as [JSON])
    func itIsThatOfTheBytes(_ document: JSON) throws {
        let fixture = try Fixture()
        let form = try JSONTemplate(document, holes: [], gap: "proof").filled([])
        let ed25519 = try ProofSigner(options: fixture.options(), context: nil, signer: fixture.signer)
        let p256 = try ProofSigner(
            options: fixture.options(), context: nil, signer: try P256Signer.generate())
        for signers in [[ed25519], [p256], [ed25519, p256]] {
            let (bytes, digest) = try signers.securedWithDigest(form)
            #expect(digest == SHA256.hash(bytes))
        }
        #expect(try [ed25519].securedWithDigest(form).bytes == ed25519.secured(form))
    }

    @Test func whatHasNoPlaceForAProofIsRefused() throws {
        let fixture = try Fixture()
        let form = try JSONTemplate(["id": "a"], holes: []).filled([])
        let signer = try ProofSigner(options: fixture.options(), context: nil, signer: fixture.signer)
        #expect(throws: DataIntegrityError(.malformed)) { try [signer].securedWithDigest(form) }
        #expect(throws: DataIntegrityError(.malformed)) { try [ProofSigner]().securedWithDigest(form) }
    }
}
