import Encodings
import Identifiers
import JSON
import Signing
import Testing

@Suite struct DIDJWKTests {
    private func did(_ jwk: String) throws(IdentifierError) -> DID {
        try DID("did:jwk:" + Base64URL.encode(Array(jwk.utf8)))
    }

    private func refusalOf(_ jwk: String) -> String? {
        refusal { () throws(IdentifierError) in try DIDJWK.publicKey(of: did(jwk)) }
    }

    private var x: String {
        get throws { try TestKeys.publicKey(TestKeys.first).jwk["x"]?.string ?? "" }
    }

    @Test func theIdentifierIsTheKey() throws {
        let key = try TestKeys.publicKey(TestKeys.first)
        let did = DIDJWK.did(for: key)
        #expect(did.text.hasPrefix("did:jwk:eyJ"))
        #expect(did == (try DID(did.text)))
        #expect(try DIDJWK.publicKey(of: did) == key)
        #expect(DIDJWK.verificationMethod(for: key) == did.text + "#0")
    }

    @Test func otherMembersAndOtherOrderAreTheSameKey() throws {
        let jwk =
            #"{ "x": "\#(try x)", "kid": "a", "use": "sig", "crv": "Ed25519", "kty": "OKP", "key_ops": ["verify"] }"#
        #expect(try DIDJWK.publicKey(of: did(jwk)) == TestKeys.publicKey(TestKeys.first))
    }

    @Test func b06W10APrivateKeyIsRefused() throws {
        #expect(refusalOf(#"{"kty":"OKP","crv":"Ed25519","x":"\#(try x)","d":"\#(try x)"}"#) == "key.private_material")
        #expect(refusalOf(#"{"kty":"oct","k":"AAAA"}"#) == "key.private_material")
    }

    @Test func b07AKeyThatIsNotForSignaturesIsRefused() throws {
        let start = #"{"kty":"OKP","crv":"Ed25519","x":"\#(try x)","#
        #expect(refusalOf(start + #""use":"enc"}"#) == "key.usage")
        #expect(refusalOf(start + #""alg":"ES256"}"#) == "key.usage")
        #expect(refusalOf(start + #""key_ops":["sign"]}"#) == "key.usage")
        #expect(refusalOf(start + #""use":"sig","alg":"EdDSA","key_ops":["verify"]}"#) == nil)
    }

    @Test func b05AKeyOfAnotherTypeIsRefused() throws {
        #expect(refusalOf(#"{"kty":"OKP","crv":"X25519","use":"enc","x":"\#(try x)"}"#) == "key.type")
        #expect(refusalOf(#"{"kty":"EC","crv":"secp256k1","x":"\#(try x)","y":"\#(try x)"}"#) == "key.type")
        #expect(refusalOf(#"{"kty":"EC","crv":"P-256","x":"\#(try x)","y":"\#(try x)"}"#) == "key.not_on_curve")
        #expect(refusalOf(#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#) == "key.type")
    }

    @Test func c04AKeyThatPointsElsewhereIsRefused() throws {
        let start = #"{"kty":"OKP","crv":"Ed25519","x":"\#(try x)","#
        #expect(refusalOf(start + #""x5u":"https://evil.example/key"}"#) == "key.untrusted_source")
        #expect(refusalOf(start + #""jku":"https://evil.example/keys"}"#) == "key.untrusted_source")
        #expect(refusalOf(start + #""kid":"https://evil.example/key"}"#) == nil)
    }

    @Test func whatIsNoKeyIsMalformed() throws {
        for jwk in ["", "{", "{\"kty\":\"OKP\",\"kty\":\"OKP\"}"] { #expect(refusalOf(jwk) == "did.malformed") }
        #expect(refusalOf(#"{"kty":"OKP","crv":"Ed25519","x":"\#(try x)="}"#) == "did.malformed")
        #expect(refusalOf("[]") == "key.malformed")
        #expect(refusalOf(#"{"crv":"Ed25519","x":"\#(try x)"}"#) == "key.malformed")
        #expect(
            refusal { () throws(IdentifierError) in try DIDJWK.publicKey(of: DID("did:jwk:QR")) } == "did.malformed")
        #expect(
            refusal { () throws(IdentifierError) in try DIDJWK.publicKey(of: DID("did:jwk:a.b")) } == "did.malformed")
        #expect(
            refusal { () throws(IdentifierError) in try DIDJWK.publicKey(of: DID("did:web:a.example")) }
                == "did.malformed")
    }
}
