import JSON
import TestSupport
import Testing

@testable import Signing

/// What makes bytes a key on a curve.
struct ECDSAKeyTests {
    let p256: P256PublicKey
    let p384: P384PublicKey

    init() throws {
        guard case .p256(let p256) = try RFC6979.signerOfP256().publicKey,
            case .p384(let p384) = try RFC6979.signerOfP384().publicKey
        else { throw SigningError(.keyType) }
        (self.p256, self.p384) = (p256, p384)
    }

    @Test func anHonestKeyIsTakenInEitherForm() throws {
        #expect(p256.bytes.count == 33 && p256.x.count == 32 && p256.y.count == 32)
        #expect(p384.bytes.count == 49 && p384.x.count == 48 && p384.y.count == 48)
        #expect(try P256PublicKey(p256.bytes) == p256)
        #expect(try P256PublicKey(x: p256.x, y: p256.y) == p256)
        #expect(try P384PublicKey(p384.bytes) == p384)
        #expect(try P384PublicKey(x: p384.x, y: p384.y) == p384)
        #expect(try P256PublicKey(p256.bytes).hashValue == p256.hashValue)
    }

    @Test func theOtherSignIsAnotherKey() throws {
        var bytes = p256.bytes
        bytes[0] ^= 1
        let other = try P256PublicKey(bytes)
        #expect(other != p256)
        #expect(other.x == p256.x)
        #expect(other.y == BigEndian.difference(EllipticCurve.p256.prime, p256.y))
    }

    @Test(arguments: [0, 1, 32, 34, 49, 64, 65])
    func aKeyOfAnotherLengthIsRefused(count: Int) {
        let bytes = Array((p256.bytes + p256.bytes).prefix(count))
        let found = reason { try P256PublicKey(bytes) }
        #expect(found?.code == .keyLength)
        #expect(found?.facts == ["expected": "33", "found": "\(count)"])
    }

    @Test(arguments: [0, 31, 33, 48])
    func aCoordinateOfAnotherLengthIsRefused(count: Int) {
        let long = Array((p256.x + p256.x).prefix(count))
        #expect(throws: SigningError(.keyLength)) { try P256PublicKey(x: long, y: p256.y) }
        #expect(throws: SigningError(.keyLength)) { try P256PublicKey(x: p256.x, y: long) }
    }

    /// The uncompressed and the hybrid forms, and the neutral point, are no way to write a key here.
    @Test(arguments: [0x00, 0x01, 0x04, 0x05, 0x06, 0x07, 0x82, 0xFF] as [UInt8])
    func anotherFirstByteIsRefused(first: UInt8) {
        #expect(throws: SigningError(.keyMalformed)) { try P256PublicKey([first] + p256.x) }
        #expect(throws: SigningError(.keyLength)) { try P256PublicKey([first] + p256.x + p256.y) }
        #expect(throws: SigningError(.keyLength)) { try P256PublicKey([first]) }
    }

    @Test func aCoordinateFromThePrimeOnIsRefused() throws {
        for prime in [EllipticCurve.p256.prime, [UInt8](repeating: 0xFF, count: 32)] {
            #expect(throws: SigningError(.keyNoncanonical)) { try P256PublicKey([0x02] + prime) }
            #expect(throws: SigningError(.keyNoncanonical)) { try P256PublicKey(x: prime, y: p256.y) }
            #expect(throws: SigningError(.keyNoncanonical)) { try P256PublicKey(x: p256.x, y: prime) }
        }
        #expect(throws: SigningError(.keyNoncanonical)) { try P384PublicKey([0x03] + EllipticCurve.p384.prime) }
        // x = 5 and the prime plus 5 are one point: only the first spelling is taken.
        let five = try P256PublicKey([0x02] + BigEndian.number(5, count: 32))
        let prime = EllipticCurve.p256.prime
        let second = BigEndian.difference(prime, BigEndian.difference(prime, BigEndian.number(5, count: 32)))
        #expect(five.x == second)
    }

    @Test func whatIsNotOnTheCurveIsRefused() throws {
        var y = p256.y
        y[31] ^= 1
        #expect(throws: SigningError(.keyNotOnCurve)) { try P256PublicKey(x: p256.x, y: y) }
        #expect(throws: SigningError(.keyNotOnCurve)) {
            try P256PublicKey(x: [UInt8](repeating: 0, count: 32), y: [UInt8](repeating: 0, count: 32))
        }
        // About half of all x have no point: count both halves among small numbers.
        var refused = 0
        for value in UInt8(0)..<64 {
            let found = reason { try P256PublicKey([0x02] + BigEndian.number(value, count: 32)) }
            #expect(found == nil || found == SigningError(.keyNotOnCurve))
            if found != nil { refused += 1 }
        }
        #expect(refused > 16 && refused < 48)
    }

    @Test func aPointOfTheOtherCurveIsRefused() {
        #expect(throws: SigningError(.keyLength)) { try P384PublicKey(p256.bytes) }
        #expect(throws: SigningError(.keyNotOnCurve)) {
            try P256PublicKey(x: Array(p384.x.prefix(32)), y: Array(p384.y.prefix(32)))
        }
    }

    /// The points of another family of vectors: those for key agreement, with points that are on other curves.
    @Test(.enabled(if: Conformance.has("wycheproof")))
    func publishedPointsAreJudged() throws {
        let vectors = try Wycheproof("ecdh_secp256r1_ecpoint_test.json").vectors
        #expect(vectors.count == 355)
        var (taken, refused) = (0, 0)
        for vector in vectors {
            let point = try vector.bytes("public")
            let isOnCurve = vector.test["result"]?.equals("invalid") != true
            let found =
                point.count == 65 && point[0] == 0x04
                ? reason { try P256PublicKey(x: Array(point[1..<33]), y: Array(point[33...])) }
                : reason { try P256PublicKey(point) }
            #expect((found == nil) == isOnCurve, "tcId \(vector.id): \(found as Any)")
            if found == nil { taken += 1 } else { refused += 1 }
        }
        #expect((taken, refused) == (331, 24))
        Conformance.ran(355, of: "wycheproof/ecdh_secp256r1_ecpoint (points)")
    }
}
