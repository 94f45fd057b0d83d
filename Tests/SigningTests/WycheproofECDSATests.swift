import Encodings
import JSON
import TestSupport
import Testing

@testable import Signing

@Suite(.enabled(if: Conformance.has("wycheproof")))
struct WycheproofECDSATests {
    @Test(arguments: [
        ("ecdsa_secp256r1_sha256_p1363", KeyType.p256, 262), ("ecdsa_secp384r1_sha384_p1363", .p384, 280),
    ])
    func signatures(file: String, type: KeyType, count: Int) throws {
        let vectors = try Wycheproof("\(file)_test.json").vectors
        #expect(vectors.count == count)
        let allowed: Set<SigningError.Code> = [.signatureLength, .signatureMalformed, .signatureMismatch]
        for vector in vectors {
            let key = try key(of: vector, type)
            let (message, signature) = (try vector.bytes("msg"), try vector.bytes("sig"))
            let refusal = key.refusal(of: signature, for: message)
            #expect(try (refusal == nil) == vector.isValid, "tcId \(vector.id)")
            #expect(key.isValidSignature(signature, for: message) == (refusal == nil))
            #expect(refusal.map { allowed.contains($0.code) } != false, "tcId \(vector.id)")
        }
        Conformance.ran(count, of: "wycheproof/\(file)")
    }

    /// The key of a group, which both its forms give.
    private func key(of vector: Wycheproof.Vector, _ type: KeyType) throws -> PublicKey {
        let point = hex(try #require(vector.group["publicKey"]?["uncompressed"]?.string))
        let half = type.secretByteCount
        let (x, y) = (Array(point[1...half]), Array(point[(half + 1)...]))
        let compressed = [y.last.map { $0 & 1 } == 1 ? 0x03 : 0x02] + x
        switch type {
        case .p256:
            let key = try P256PublicKey(x: x, y: y)
            #expect(try P256PublicKey(compressed) == key)
            return .p256(key)
        case .p384:
            let key = try P384PublicKey(x: x, y: y)
            #expect(try P384PublicKey(compressed) == key)
            return .p384(key)
        case .ed25519:
            throw SigningError(.keyType)
        }
    }

    /// What the file says of keys on a curve; its tokens are another room's.
    @Test func jsonWebKeys() throws {
        let limits = JSONLimits(bytes: 4 << 20, depth: 16, members: 200_000, string: 1 << 20)
        let file = try JSONDocument(parsing: Conformance.bytes("wycheproof/json_web_key_test.json"), limits: limits)
        let expected = [
            "wrong_algorithm": "key.usage", "invalid_algorithm": "key.usage", "invalid_use": "key.usage",
            "invalid_point": "key.not_on_curve", "wrong_curve": "key.usage", "wrong_kty": "key.type",
        ]
        var seen: [String: String] = [:]
        for group in try #require(file.root["testGroups"]).elements {
            let name = try #require(group["comment"]?.string)
            guard expected[name] != nil else { continue }
            let keys = try #require(group["public"]?["keys"]).elements
            for key in keys { seen[name] = reason { try PublicKey(jwk: key) }?.reason }
            // The same with its private half says that first.
            for key in try #require(group["private"]?["keys"]).elements {
                #expect(reason { try PublicKey(jwk: key) } == SigningError(.keyPrivateMaterial))
            }
        }
        #expect(seen == expected)
        Conformance.ran(expected.count, of: "wycheproof/json_web_key")
    }
}
