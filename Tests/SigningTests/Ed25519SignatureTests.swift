import Testing

@testable import Signing

/// What makes 64 bytes a signature; the rows of the attack catalogue that concern signatures.
struct Ed25519SignatureTests {
    let key: Ed25519PublicKey
    let forger = EdgePoints.Forger()
    let message = Array("a credential".utf8)
    let honest: [UInt8]

    init() throws {
        key = try Ed25519PublicKey(CryptoSelfTest.Vector.publicKey)
        honest = forger.signature(message, key: key.bytes, addingToR: EdgePoints.torsion[0])
    }

    /// Asserts the decision, its reason, and that both agree.
    private func expect(_ signature: [UInt8], _ expected: SigningError.Code?, for text: [UInt8]? = nil) {
        let text = text ?? message
        #expect(key.refusal(of: signature, for: text)?.code == expected)
        #expect(key.isValidSignature(signature, for: text) == (expected == nil))
    }

    @Test func anHonestSignatureIsTaken() throws {
        expect(honest, nil)
        #expect(try publishedSigner().signature(for: message) == honest)
    }

    @Test func anyFlippedBitOfTheSignatureIsRefused() {
        for bit in 0..<512 {
            var changed = honest
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(!key.isValidSignature(changed, for: message))
            #expect(key.refusal(of: changed, for: message) != nil)
        }
    }

    @Test func anotherMessageIsRefused() {
        for text in [[], Array("a credentia1".utf8), message + [0]] { expect(honest, .signatureMismatch, for: text) }
    }

    @Test func anotherKeyIsRefused() throws {
        let other = try Ed25519Signer.generate().publicKey
        #expect(other.refusal(of: honest, for: message) == SigningError(.signatureMismatch))
        #expect(!other.isValidSignature(honest, for: message))
    }

    @Test func e01ANoncanonicalSIsRefused() {
        var malleated = honest
        var carry = 0
        for index in 0..<32 {
            let sum = Int(honest[32 + index]) + Int(Ed25519Encoding.order[index]) + carry
            malleated[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        expect(malleated, .noncanonicalS)
        let r = Array(honest[..<32])
        expect(r + Ed25519Encoding.order, .noncanonicalS)
        expect(r + [UInt8](repeating: 0xFF, count: 32), .noncanonicalS)
        // The largest S there is has the right form, and is merely wrong.
        var largest = Ed25519Encoding.order
        largest[0] -= 1
        expect(r + largest, .signatureMismatch)
    }

    @Test func e02ASmallOrderRIsRefused() {
        // Eight times the equation holds for each of them.
        for point in EdgePoints.torsion {
            let forged = forger.signature(message, key: key.bytes, addingToR: point, nonce: false)
            expect(forged, .smallOrderR)
        }
    }

    @Test func e03ANoncanonicalRIsRefused() {
        for point in EdgePoints.noncanonical {
            let forged = forger.signature(message, key: key.bytes, addingToR: point, nonce: false)
            expect(forged, .noncanonicalR)
        }
    }

    @Test(arguments: 1..<8)
    func e04AMixedOrderRIsRefused(index: Int) {
        expect(forger.signature(message, key: key.bytes, addingToR: EdgePoints.torsion[index]), .signatureSubgroup)
    }

    /// Key and R may each have a part of small order so that the two cancel: every libsodium takes such a signature,
    /// and its key makes others that libraries disagree about. The key is what is refused.
    @Test(arguments: 1..<8)
    func e04WhatTheLibraryAloneWouldTakeIsRefusedForItsKey(index: Int) throws {
        let mixedKey = EdgePoints.sum(forger.honestKey, EdgePoints.torsion[index])
        let taken = (0..<200).contains { number in
            let text = Array("message \(number)".utf8)
            let forged = forger.signature(text, key: mixedKey, addingToR: EdgePoints.torsion[number % 7 + 1])
            return text.withUnsafeBytes { Ed25519Library.verify(forged, $0, mixedKey) }
        }
        #expect(taken)
        #expect(throws: SigningError(.keySubgroup)) { try Ed25519PublicKey(mixedKey) }
    }

    /// One verdict on every libsodium: what a cofactored library accepts is refused for the R it carries.
    @Test func e05ACofactorDependentSignatureIsRefusedUnderBothRules() {
        let mixed = CryptoSelfTest.Vector.mixedOrderSignature
        #expect(!Ed25519PublicKey.isAccepted(byLibrary: true, mixed, isCofactorless: false))
        #expect(!Ed25519PublicKey.isAccepted(byLibrary: false, mixed, isCofactorless: true))
        expect(mixed, .signatureSubgroup, for: CryptoSelfTest.Vector.message)
        // The twin without the added point is taken under both.
        let twin = CryptoSelfTest.Vector.honestSignature
        #expect(Ed25519PublicKey.isAccepted(byLibrary: true, twin, isCofactorless: false))
        #expect(Ed25519PublicKey.isAccepted(byLibrary: true, twin, isCofactorless: true))
        expect(twin, nil, for: CryptoSelfTest.Vector.message)
    }

    /// What the library refuses stays refused, however good R is.
    @Test func theLibrarysRefusalIsFinal() {
        #expect(!Ed25519PublicKey.isAccepted(byLibrary: false, honest, isCofactorless: false))
        #expect(!Ed25519PublicKey.isAccepted(byLibrary: false, honest, isCofactorless: true))
    }

    @Test func e06TheZeroSignatureIsRefused() {
        expect([UInt8](repeating: 0, count: 64), .smallOrderR)
    }

    @Test(arguments: Array(0..<64) + [65, 96, 128])
    func e06ATruncatedOrExtendedSignatureIsRefused(count: Int) {
        expect(Array((honest + honest).prefix(count)), .signatureLength)
    }

    @Test func anRThatIsNoPointIsRefused() {
        // y = 2 has no x.
        let noPoint: [UInt8] = [2] + [UInt8](repeating: 0, count: 31)
        expect(noPoint + honest[32...], .signatureSubgroup)
    }

    /// The first reason in the fixed order is the one that is given.
    @Test func theOrderOfReasonsIsFixed() {
        let zeros = [UInt8](repeating: 0, count: 32)
        let badS = [UInt8](repeating: 0xFF, count: 32)
        expect(zeros + badS, .noncanonicalS)
        expect(EdgePoints.noncanonical[0] + badS, .noncanonicalS)
        // p is a second spelling of 0, which has small order.
        expect(EdgePoints.noncanonical[0] + zeros, .noncanonicalR)
        expect(zeros + zeros, .smallOrderR)
    }

    @Test func theEmptyMessageCanBeSignedAndVerified() throws {
        let signature = try publishedSigner().signature(for: [])
        expect(signature, nil, for: [])
    }

    /// Every combination of an honest, mixed, small or second-spelled key and R: none but the honest pair is accepted,
    /// although eight times the equation holds for all.
    @Test func noCombinationOfEdgePointsIsAccepted() {
        let points = EdgePoints.torsion
        var accepted = 0
        var tried = 0
        for keyPart in 0..<8 {
            let hashed = EdgePoints.sum(forger.honestKey, points[keyPart])
            for part in 0..<8 {
                for nonce in [true, false] {
                    tried += 1
                    let signature = forger.signature(message, key: hashed, addingToR: points[part], nonce: nonce)
                    guard let key = try? Ed25519PublicKey(hashed) else { continue }
                    if key.isValidSignature(signature, for: message) { accepted += 1 }
                }
            }
        }
        #expect(tried == 128)
        #expect(accepted == 1)
    }
}
