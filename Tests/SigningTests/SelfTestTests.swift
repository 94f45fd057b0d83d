import Testing

@testable import Signing

struct SelfTestTests {
    typealias Vector = CryptoSelfTest.Vector

    @Test func passesOnASupportedLibrary() throws {
        try CryptoSelfTest.run()
        let names = Vector.tests.map(\.name)
        #expect(
            names == [
                "verification", "refusal", "signing", "main subgroup", "CVE-2025-69277", "SHA-256", "SHA-384",
            ])
        for test in Vector.tests { #expect(test.passes(), "\(test.library): \(test.name)") }
    }

    @Test func theCurvesPassOnASupportedLibrary() throws {
        for vector in [CryptoSelfTest.CurveVector.p256, .p384] {
            let name = vector.curve.rawValue
            #expect(vector.tests.map(\.name) == ["\(name) verification", "\(name) refusal", "\(name) membership"])
            for test in vector.tests { #expect(test.passes(), "\(test.library): \(test.name)") }
            try CryptoSelfTest.require(vector.curve)
        }
        #expect(CryptoSelfTest.unavailable(.p256) == SigningError(.cryptoUnavailable))
        #expect(CryptoSelfTest.unavailable(.p384).facts == ["library": "libcrypto", "test": "P-384"])
    }

    @Test func theEdgeCasesAreWhatTheyClaimToBe() {
        let forger = EdgePoints.Forger()
        #expect(forger.honestKey == Vector.publicKey)
        #expect(
            forger.signature(Vector.message, key: Vector.publicKey, addingToR: EdgePoints.torsion[0])
                == Vector.honestSignature)
        #expect(
            forger.signature(Vector.message, key: Vector.publicKey, addingToR: EdgePoints.torsion[1])
                == Vector.mixedOrderSignature)
        #expect(EdgePoints.sum(Vector.publicKey, EdgePoints.torsion[4]) == Vector.mixedOrderKey)
    }

    @Test func theRuleIsReadFromTheVectorThatOnlyACofactoredVerifyAccepts() {
        #expect(CryptoSelfTest.libsodiumIsCofactorless == !Vector.verifies(Vector.mixedOrderSignature))
        #expect(CryptoSelfTest.Findings(verifies: { $0 == Vector.honestSignature }).isCofactorless)
        #expect(!CryptoSelfTest.Findings(verifies: { _ in true }).isCofactorless)
    }

    @Test func aFailedTestMakesTheCryptographyUnavailableAndNamesItself() {
        let passing = Vector.Test(library: "libsodium", name: "first") { true }
        let failing = Vector.Test(library: "libcrypto", name: "second") { false }
        #expect(CryptoSelfTest.Findings(tests: [passing]).refusal == nil)
        let refusal = CryptoSelfTest.Findings(tests: [passing, failing]).refusal
        #expect(refusal == SigningError(.cryptoUnavailable))
        #expect(refusal?.facts == ["library": "libcrypto", "test": "second"])
    }

    @Test func noKeyIsTakenWhenTheCryptographyIsUnavailable() throws {
        let broken = CryptoSelfTest.Findings(tests: [Vector.Test(library: "libsodium", name: "any") { false }])
        #expect(throws: SigningError(.cryptoUnavailable)) {
            try Ed25519PublicKey(Vector.publicKey, relyingOn: broken)
        }
        let sound = CryptoSelfTest.Findings(tests: [])
        #expect(try Ed25519PublicKey(Vector.publicKey, relyingOn: sound).bytes == Vector.publicKey)
    }
}
