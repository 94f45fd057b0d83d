import Encodings
import JSON
import Testing

@testable import Signing

struct PublicKeyTests {
    static let multikey = "z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"
    let key: PublicKey

    init() throws { key = .ed25519(try Ed25519PublicKey(CryptoSelfTest.Vector.publicKey)) }

    private func reason(_ body: () throws -> PublicKey) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? any CodedError)?.reason
        }
    }

    @Test func aMultikeyIsReadAndWritten() throws {
        #expect(key.multikey == Self.multikey)
        #expect(try PublicKey(multikey: Self.multikey) == key)
        #expect(try PublicKey(multikey: Self.multikey.utf8Span.span) == key)
        #expect(try PublicKey(multikeyBytes: key.multikeyBytes) == key)
        #expect("\(key)" == Self.multikey)
    }

    /// The key pair of the W3C test vectors for eddsa-jcs-2022.
    @Test func aPublishedPairBelongsTogether() throws {
        let secret = try Multicodec.split(Multibase.decode("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"))
        #expect(secret.codec == .ed25519Private)
        let signer = try Ed25519Signer(seed: SecretBytes(copying: secret.payload))
        #expect(signer.publicKey.multikey == "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
    }

    @Test(arguments: [
        ("z6LSrApwZptxFR4jy6U8Z8exYPwTqSXniWLqihApE1oK9WsK", "key.type"),  // X25519
        ("zQ3shbuSXtF4m4h3RFyLcrvNeRqhU93UHnsMQjk7akjgSgXSq", "key.type"),  // secp256k1
        ("z3u2bpACJXYj89Vh7HqHn8oVv2A2niEy9FcQUzzuQTYJ61AX", "key.private_material"),
        ("z2DQYFhy74hg5eM3VNHKxySLj7rqfiJ7SZ3Gyokjx1w6yGc", "key.length"),  // 31 bytes
        ("zQeckHN9FGhBanGv7VfdNCgoaDjXjrsXJPT8AdyxjuP1as9oN", "key.length"),  // 33 bytes
        ("z6MkeTG3bFFSLYVU7VqhgZxqr6YzpaGrQtFMh1uvqGy1vDnP", "key.small_order"),  // 32 zeros
        ("zQhVUgtputZFHVUhQ1GVSMvkKF42LVkH2XZp5GatPYTC5Uim7", "multicodec.malformed"),  // ed 81 00
        ("u7QHXWpgBgrEKt9VL_tPJZAc6DuFy89qmIyWvAhpo9wdRGg", "multibase.prefix"),  // base64url
        ("6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw", "multibase.prefix"),
        ("z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMM0w", "b58.alphabet"), ("", "multibase.prefix"),
    ])
    func b05AMultikeyOfAnotherTypeOrShapeIsRefused(text: String, expected: String) {
        #expect(reason { try PublicKey(multikey: text) } == expected)
        #expect(reason { try PublicKey(multikey: text.utf8Span.span) } == expected)
    }

    private func jwk(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }

    /// The key of RFC 8037, appendix A.2.
    @Test func aJSONWebKeyIsReadAndWritten() throws {
        let text = #"{"crv":"Ed25519","kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#
        #expect(try PublicKey(jwk: jwk(text)) == key)
        #expect(key.jwk.canonicalBytes() == Array(text.utf8))
    }

    /// Members that say nothing against the key.
    @Test(arguments: [
        #""use":"sig""#, #""alg":"EdDSA""#, #""alg":"Ed25519""#, #""key_ops":["verify"]"#,
        #""key_ops":["sign","verify"]"#, #""kid":"1","x5t":"a""#,
    ])
    func aJSONWebKeyForSignaturesIsTaken(members: String) throws {
        let text = #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",\#(members)}"#
        #expect(try PublicKey(jwk: jwk(text)) == key)
    }

    @Test(arguments: ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"])
    func b06AJSONWebKeyWithASecretIsRefused(member: String) {
        let text = #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","\#(member)":null}"#
        #expect(reason { try PublicKey(jwk: jwk(text)) } == "key.private_material")
    }

    @Test(arguments: [
        (#""use":"enc""#, "key.usage"), (#""use":1"#, "key.usage"), (#""alg":"ES256""#, "key.usage"),
        (#""alg":"ECDH-ES""#, "key.usage"), (#""alg":null"#, "key.usage"), (#""key_ops":["sign"]"#, "key.usage"),
        (#""key_ops":[]"#, "key.usage"), (#""key_ops":["deriveKey"]"#, "key.usage"),
        (#""key_ops":"verify""#, "key.malformed"), (#""key_ops":["verify",1]"#, "key.malformed"),
    ])
    func b07AJSONWebKeyForAnotherUseIsRefused(members: String, expected: String) {
        let text = #"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",\#(members)}"#
        #expect(reason { try PublicKey(jwk: jwk(text)) } == expected)
    }

    @Test(arguments: [
        (#"[]"#, "key.malformed"), (#""x""#, "key.malformed"), (#"{}"#, "key.malformed"),
        (#"{"kty":"OKP"}"#, "key.malformed"), (#"{"kty":"OKP","crv":"Ed25519"}"#, "key.malformed"),
        (#"{"kty":"OKP","crv":"Ed25519","x":1}"#, "key.malformed"), (#"{"kty":1}"#, "key.malformed"),
        (#"{"kty":"EC","crv":"Ed25519","x":""}"#, "key.type"), (#"{"kty":"OKP","crv":"P-256","x":""}"#, "key.type"),
        (#"{"kty":"EC","crv":"secp256k1","x":"","y":""}"#, "key.type"), (#"{"kty":"RSA","n":"","e":""}"#, "key.type"),
        (#"{"kty":"oct"}"#, "key.type"),
        (#"{"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#, "key.type"),
        (#"{"kty":"OKP","crv":"Ed448","x":""}"#, "key.type"),
        (#"{"kty":"OKP","crv":"ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#, "key.type"),
        (#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp"}"#, "b64.noncanonical"),
        (#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="}"#, "b64.alphabet"),
        (#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#, "b64.alphabet"),
        (#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUQ"}"#, "key.length"),
        (#"{"kty":"OKP","crv":"Ed25519","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}"#, "key.small_order"),
    ])
    func aJSONWebKeyOfAnotherTypeOrShapeIsRefused(text: String, expected: String) {
        #expect(reason { try PublicKey(jwk: jwk(text)) } == expected)
    }

    @Test func theRefusalNamesThePlace() throws {
        let text = #"{"kty":"OKP","crv":"X25519"}"#
        do {
            _ = try PublicKey(jwk: jwk(text))
        } catch let error as SigningError {
            #expect(error.place == .pointer("/crv"))
            #expect(error.facts == ["member": "crv", "found": "X25519"])
        }
    }

    @Test func verifiesAndRefusesThroughTheEnumeration() throws {
        let signature = try publishedSigner().signature(for: [1, 2, 3])
        #expect(key.isValidSignature(signature, for: [1, 2, 3]))
        #expect(key.refusal(of: signature, for: [1, 2, 3]) == nil)
        #expect(!key.isValidSignature(signature, for: [1, 2]))
        #expect(key.refusal(of: signature, for: [1, 2]) == SigningError(.signatureMismatch))
    }
}

struct SignerTests {
    @Test func aGeneratedKeySignsWhatItsPublicHalfVerifies() throws {
        let signer = try Ed25519Signer.generate()
        let message = SecureRandom.bytes(100)
        let signature = try signer.signature(for: message)
        #expect(signer.publicKey.isValidSignature(signature, for: message))
        #expect(try signer.signature(for: message.span) == signature)
        #expect(try Ed25519Signer.generate().publicKey != signer.publicKey)
    }

    @Test(arguments: [0, 31, 33, 64])
    func aSeedOfAnotherLengthIsRefused(count: Int) {
        #expect(throws: SigningError(.keyLength)) { try Ed25519Signer(seed: .random(count: count)) }
    }

    @Test func derivedSecretsDependOnKeyAndLabel() throws {
        let signer = try publishedSigner()
        let secret = signer.derivedSecret(label: "ledger")
        #expect(secret.count == 32)
        #expect(secret.isEqual(to: try publishedSigner().derivedSecret(label: "ledger")))
        #expect(!secret.isEqual(to: signer.derivedSecret(label: "ledger 2")))
        #expect(!secret.isEqual(to: try Ed25519Signer.generate().derivedSecret(label: "ledger")))
        #expect(!secret.isEqual(to: signer.seed))
    }
}
