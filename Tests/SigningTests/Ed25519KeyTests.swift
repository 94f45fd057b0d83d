import Testing

@testable import Signing

/// What makes 32 bytes a key; the rows of the attack catalogue that concern keys.
struct Ed25519KeyTests {
    let honest = CryptoSelfTest.Vector.publicKey

    @Test func anHonestKeyIsTaken() throws {
        let key = try Ed25519PublicKey(honest)
        #expect(key.bytes == honest)
        #expect(try Ed25519PublicKey(honest) == key)
    }

    @Test(arguments: Array(0..<32) + [33, 64])
    func aKeyOfAnotherLengthIsRefused(count: Int) {
        let bytes = Array((honest + honest).prefix(count))
        #expect(throws: SigningError(.keyLength)) { try Ed25519PublicKey(bytes) }
    }

    @Test func e02AKeyOfSmallOrderIsRefused() {
        #expect(Set(EdgePoints.torsion).count == 8)
        for point in EdgePoints.torsion {
            #expect(throws: SigningError(.keySmallOrder)) { try Ed25519PublicKey(point) }
        }
    }

    /// The neutral point and the point of order 2 have x = 0; with the sign bit set they are written wrongly too.
    @Test(arguments: [0, 4])
    func e02ASmallOrderKeyWithAWrongSignIsRefused(index: Int) {
        var point = EdgePoints.torsion[index]
        point[31] ^= 0x80
        #expect(throws: SigningError(.keySmallOrder)) { try Ed25519PublicKey(point) }
    }

    @Test func e03ANoncanonicalKeyIsRefused() {
        #expect(EdgePoints.noncanonical.count == 38)
        for point in EdgePoints.noncanonical {
            #expect(throws: SigningError(.keyNoncanonical)) { try Ed25519PublicKey(point) }
        }
    }

    @Test(arguments: 1..<8)
    func e04AMixedOrderKeyIsRefused(index: Int) {
        let mixed = EdgePoints.sum(honest, EdgePoints.torsion[index])
        #expect(throws: SigningError(.keySubgroup)) { try Ed25519PublicKey(mixed) }
    }

    @Test func bytesThatAreNoPointAreRefused() {
        // About half of all y coordinates have no x: count both halves among neighbours of an honest key.
        var refused = 0
        for change in UInt8(0)..<64 {
            var bytes = honest
            bytes[0] ^= change
            do {
                _ = try Ed25519PublicKey(bytes)
            } catch {
                #expect(error == SigningError(.keySubgroup))
                refused += 1
            }
        }
        #expect(refused > 0 && refused < 64)
    }

    @Test func e06TheZeroKeyIsRefused() {
        #expect(throws: SigningError(.keySmallOrder)) { try Ed25519PublicKey([UInt8](repeating: 0, count: 32)) }
    }

    @Test func e07AReplacedPublicHalfIsRefusedWhenTheKeyIsTakenIntoMemory() throws {
        let seed = SecretBytes(copying: CryptoSelfTest.Vector.seed)
        let own = PublicKey.ed25519(try Ed25519PublicKey(honest))
        let other = try Ed25519Signer.generate().publicKey
        #expect(throws: SigningError(.keyInconsistent)) { try Ed25519Signer(seed: seed, expecting: other) }
        #expect(try Ed25519Signer(seed: seed, expecting: own).publicKey == own)
    }
}
