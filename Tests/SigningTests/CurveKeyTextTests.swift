import Encodings
import JSON
import TestSupport
import Testing

@testable import Signing

/// Multikeys and JSON Web Keys on P-256 and P-384.
struct CurveKeyTextTests {
    private func code(_ body: () throws -> PublicKey) -> String? {
        do {
            _ = try body()
            return nil
        } catch {
            return (error as? any CodedError)?.reason
        }
    }

    private func jwk(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }

    @Test(arguments: [
        "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP",
        "z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ",
        "zDnaeevcpg8QxUXMze2yrMMbyGZkGY6QTGgq1kffE2DbEqpeD",
    ])
    func aMultikeyIsReadAndWritten(text: String) throws {
        let key = try PublicKey(multikey: text)
        #expect(key.multikey == text)
        #expect(try PublicKey(multikey: text.utf8Span.span) == key)
        #expect(try PublicKey(multikeyBytes: key.multikeyBytes) == key)
        #expect(key.type == (text.hasPrefix("zDn") ? .p256 : .p384))
    }

    @Test func b05AMultikeyOfAnotherShapeIsRefused() throws {
        guard case .p256(let key) = try RFC6979.signerOfP256().publicKey else { throw SigningError(.keyType) }
        func code(_ codec: [UInt8], _ payload: [UInt8]) -> String? {
            self.code { try PublicKey(multikeyBytes: codec + payload) }
        }
        #expect(code([0x80, 0x24], key.bytes) == nil)
        #expect(code([0x80, 0x24], Array(key.bytes.dropLast())) == "key.length")
        #expect(code([0x80, 0x24], key.bytes + [0]) == "key.length")
        #expect(code([0x80, 0x24], [0x04] + key.x + key.y) == "key.length")
        #expect(code([0x80, 0x24], [0x05] + key.x) == "key.malformed")
        #expect(code([0x80, 0x24], [0x02] + EllipticCurve.p256.prime) == "key.noncanonical")
        #expect(code([0x80, 0x24], [0x02] + BigEndian.number(1, count: 32)) == "key.not_on_curve")
        // The other curve's code, P-521's, and a longer way to write P-256's.
        #expect(code([0x81, 0x24], key.bytes) == "key.length")
        #expect(code([0x82, 0x24], key.bytes) == "key.type")
        #expect(code([0x80, 0xA4, 0x00], key.bytes) == "multicodec.malformed")
    }

    /// Private keys of every type the registry has a number for; the pairs are published test keys.
    @Test(arguments: [
        "z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN",
        "z2fanyY7zgwNpZGxX5fXXibvScNaUWNprHU9dKx7qpVj7mws9J8LLt4mDB5TyH2GLHWkUc",
    ])
    func b06AnEncodedPrivateKeyIsRefused(text: String) {
        #expect(code { try PublicKey(multikey: text) } == "key.private_material")
        for codec in [0x1300, 0x1301, 0x1302, 0x1303, 0x1305, 0x1306, 0x1307, 0x1308] as [UInt64] {
            let bytes = Multicodec(code: codec).prefixing([UInt8](repeating: 1, count: 32))
            #expect(code { try PublicKey(multikeyBytes: bytes) } == "key.private_material")
        }
        #expect(code { try PublicKey(multikeyBytes: Multicodec(code: 0x1304).prefixing([1])) } == "key.type")
    }

    private static let members = #""kty":"EC","crv":"P-256","x":"\#(x)","y":"\#(y)""#
    private static let x = "YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y"
    private static let y = "eQP-EAi4vJmkGunpVii8ZPLxsgwtfp9Rd6PClNRGIpk"

    @Test func aJSONWebKeyIsReadAndWritten() throws {
        let key = try RFC6979.signerOfP256().publicKey
        #expect(try PublicKey(jwk: jwk("{\(Self.members)}")) == key)
        #expect(
            key.jwk.canonicalBytes() == Array(#"{"crv":"P-256","kty":"EC","x":"\#(Self.x)","y":"\#(Self.y)"}"#.utf8))
        let large = try RFC6979.signerOfP384().publicKey
        #expect(try PublicKey(jwk: JSONDocument(parsing: large.jwk.bytes()).root) == large)
        #expect(large.jwk["crv"]?.string == "P-384")
        #expect(large.jwk["x"]?.string?.utf8.count == 64)
    }

    @Test(arguments: [
        (#""use":"sig","alg":"ES256""#, nil), (#""key_ops":["verify"]"#, nil), (#""kid":"1""#, nil),
        (#""use":"enc""#, "key.usage"), (#""alg":"ES384""#, "key.usage"), (#""alg":"EdDSA""#, "key.usage"),
        (#""alg":"ES256K""#, "key.usage"), (#""alg":"ECDH-ES""#, "key.usage"),
        (#""key_ops":["deriveBits"]"#, "key.usage"),
        (#""d":"AA""#, "key.private_material"), (#""d":null"#, "key.private_material"),
    ])
    func b06b07MembersSayWhatAJSONWebKeyIsFor(member: String, expected: String?) {
        #expect(code { try PublicKey(jwk: jwk("{\(Self.members),\(member)}")) } == expected)
    }

    @Test(arguments: [
        (#""x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDynw""#, "key.length"),
        (#""x":"AGD-1LolWp0xyWHrdMY1bWjASbiSO2H6bOZpYi5g8p-2""#, "key.length"),
        (#""x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y=""#, "b64.alphabet"),
        (#""x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Z""#, "b64.noncanonical"),
        (#""x":"_____wAAAAEAAAAAAAAAAAAAAAD_______________8""#, "key.noncanonical"),
        (#""x":"YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7c""#, "key.not_on_curve"),
        (#""x":1"#, "key.malformed"), (#""x":null"#, "key.malformed"), (#""z":"""#, "key.malformed"),
    ])
    func aCoordinateOfAnotherShapeIsRefused(member: String, expected: String) {
        let text = #"{"kty":"EC","crv":"P-256",\#(member),"y":"\#(Self.y)"}"#
        #expect(code { try PublicKey(jwk: jwk(text)) } == expected)
    }

    @Test func aMissingCoordinateIsNamed() throws {
        let text = #"{"kty":"EC","crv":"P-256","x":"\#(Self.x)"}"#
        let found = reason { try PublicKey(jwk: jwk(text)) }
        #expect(found == SigningError(.keyMalformed))
        #expect(found?.facts == ["member": "y"])
        // Without y there would be two keys of this x.
        #expect(code { try PublicKey(jwk: jwk(text.replacing("P-256", with: "P-384"))) } == "key.malformed")
    }

    @Test(arguments: ["P-384", "P-521", "secp256k1", "Ed25519", "p-256", "prime256v1"])
    func anotherCurveIsRefused(name: String) {
        let text = "{\(Self.members)}".replacing("P-256", with: name)
        #expect(code { try PublicKey(jwk: jwk(text)) } == (name == "P-384" ? "key.length" : "key.type"))
    }
}

/// The keys and the final signatures of the W3C's test vectors for ECDSA; the steps between are the proofs' own.
@Suite(.enabled(if: Conformance.has("w3c-vc-di-ecdsa")))
struct PublishedCurveKeyTests {
    private static let folder = "w3c-vc-di-ecdsa/"

    @Test(arguments: [
        ("p256KeyPair.json", KeyType.p256), ("p384KeyPair.json", .p384),
    ])
    func aPublishedPairBelongsTogether(file: String, type: KeyType) throws {
        let pair = try Conformance.json(Self.folder + file)
        let text = try #require(pair["publicKeyMultibase"]?.string)
        #expect(try PublicKey(multikey: text).multikey == text)
        #expect(try PublicKey(multikey: text).type == type)
        let secret = try Multicodec.split(Multibase.decode(try #require(pair["secretKeyMultibase"]?.string)))
        let key = try PrivateKey(type, secret: SecretBytes(copying: secret.payload))
        #expect(key.publicKey.multikey == text)
        Conformance.ran(1, of: Self.folder + file)
    }

    @Test(arguments: [
        ("ecdsa-rdfc-2019-p256", "ECDSAP256", "p256"), ("ecdsa-rdfc-2019-p384", "ECDSAP384", "p384"),
        ("ecdsa-rdfc-2019-p256/employ", "ECDSAP256", "p256"), ("ecdsa-rdfc-2019-p384/employ", "ECDSAP384", "p384"),
        ("ecdsa-jcs-2019-p256", "JCSECDSAP256", "p256"), ("ecdsa-jcs-2019-p384", "JCSECDSAP384", "p384"),
    ])
    func aPublishedSignatureVerifies(trace: String, suffix: String, pair: String) throws {
        let text = try #require(Conformance.json(Self.folder + "\(pair)KeyPair.json")["publicKeyMultibase"]?.string)
        let key = try PublicKey(multikey: text)
        let hashData = hex(try Conformance.text("\(Self.folder)\(trace)/combinedHash\(suffix).txt"))
        let signature = hex(try Conformance.text("\(Self.folder)\(trace)/sigHex\(suffix).txt"))
        #expect(hashData.count == 2 * (pair == "p256" ? 32 : 48))
        #expect(key.isValidSignature(signature, for: hashData))
        let written = try Conformance.text("\(Self.folder)\(trace)/sigBTC58\(suffix).txt")
        #expect(try Multibase.decodeBase58(written) == signature)
        var changed = hashData
        changed[0] ^= 1
        #expect(key.refusal(of: signature, for: changed) == SigningError(.signatureMismatch))
        Conformance.ran(1, of: Self.folder + trace + " (signature)")
    }
}
