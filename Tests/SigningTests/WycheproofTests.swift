import Encodings
import JSON
import TestSupport
import Testing

@testable import Signing

@Suite(.enabled(if: Conformance.has("wycheproof")))
struct WycheproofTests {
    @Test func ed25519() throws {
        let vectors = try Wycheproof("ed25519_test.json").vectors
        #expect(vectors.count == 151)
        for vector in vectors {
            let key = try Ed25519PublicKey(hex(try #require(vector.group["publicKey"]?["pk"]?.string)))
            let (message, signature) = (try vector.bytes("msg"), try vector.bytes("sig"))
            let isValid = key.isValidSignature(signature, for: message)
            #expect(try isValid == vector.isValid, "tcId \(vector.id)")
            let refusal = key.refusal(of: signature, for: message)
            #expect((refusal == nil) == isValid, "tcId \(vector.id)")
            // The groups carry the same key as a JSON Web Key.
            let jwk = try #require(vector.group["publicKeyJwk"])
            #expect(try PublicKey(jwk: jwk) == .ed25519(key))
        }
        Conformance.ran(151, of: "wycheproof/ed25519")
    }

    /// A nonce that is not 24 bytes long cannot be given to the cipher; its vectors are all invalid.
    @Test func xchacha20Poly1305() throws {
        let vectors = try Wycheproof("xchacha20_poly1305_test.json").vectors
        #expect(vectors.count == 315)
        for vector in vectors {
            let (nonce, data) = (try vector.bytes("iv"), try vector.bytes("aad"))
            let (text, sealed) = (try vector.bytes("msg"), try vector.bytes("ct") + vector.bytes("tag"))
            let key = SecretBytes(copying: try vector.bytes("key"))
            if try vector.isValid {
                #expect(XChaCha20Poly1305.seal(text, key: key, nonce: nonce, additionalData: data) == sealed)
                #expect(try XChaCha20Poly1305.open(sealed, key: key, nonce: nonce, additionalData: data) == text)
                let secret = try XChaCha20Poly1305.openSecret(sealed, key: key, nonce: nonce, additionalData: data)
                #expect(secret.isEqual(to: SecretBytes(copying: text)))
            } else {
                #expect(throws: SigningError(.cannotOpen), "tcId \(vector.id)") {
                    try XChaCha20Poly1305.open(sealed, key: key, nonce: nonce, additionalData: data)
                }
                #expect(throws: SigningError(.cannotOpen), "tcId \(vector.id)") {
                    try XChaCha20Poly1305.openSecret(sealed, key: key, nonce: nonce, additionalData: data)
                }
            }
        }
        Conformance.ran(315, of: "wycheproof/xchacha20_poly1305")
    }

    /// The three invalid vectors ask for one byte more than HKDF can give, which is against the precondition.
    @Test func hkdfSHA256() throws {
        let vectors = try Wycheproof("hkdf_sha256_test.json").vectors
        #expect(vectors.count == 86)
        for vector in vectors {
            let count = try vector.integer("size")
            #expect(try vector.isValid == (count <= HKDFSHA256.longestOutput))
            guard try vector.isValid else { continue }
            let derived = HKDFSHA256.derive(
                from: SecretBytes(copying: try vector.bytes("ikm")), salt: try vector.bytes("salt"),
                info: try vector.bytes("info"), count: count)
            #expect(derived.isEqual(to: SecretBytes(copying: try vector.bytes("okm"))), "tcId \(vector.id)")
        }
        Conformance.ran(86, of: "wycheproof/hkdf_sha256")
    }

    /// Half of the groups ask for a tag that was cut to 16 bytes.
    @Test func hmacSHA256() throws {
        let vectors = try Wycheproof("hmac_sha256_test.json").vectors
        #expect(vectors.count == 174)
        for vector in vectors {
            let bits = try #require(vector.group["tagSize"]?.integer)
            let key = SecretBytes(copying: try vector.bytes("key"))
            let tag = HMACSHA256.tag(try vector.bytes("msg"), key: key)
            let isEqual = ConstantTime.equals(Array(tag.prefix(bits / 8)), try vector.bytes("tag"))
            #expect(try isEqual == vector.isValid, "tcId \(vector.id)")
            #expect(try HMACSHA256.Key(key).tag(vector.bytes("msg")) == tag)
        }
        Conformance.ran(174, of: "wycheproof/hmac_sha256")
    }
}
