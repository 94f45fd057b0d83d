/// Asks the libraries below, once per process, whether they compute what they must, and which rule of verification the
/// loaded libsodium follows.
///
/// ```swift
/// try CryptoSelfTest.run()        // at start-up; every key and signer relies on it as well
/// ```
///
/// Two things differ between releases of libsodium that carry the same interface:
///
/// - *The equation.* Releases test `S·B = R + h·A` (cofactorless); newer ones test eight times that. A signature whose
///   R has a part of small order passes the second and fails the first. Which one is loaded decides when R is examined
///   (``Ed25519PublicKey``), so that the verdict is the same on both.
/// - *Membership in the main subgroup.* Some builds of 1.0.18 take points of twice the prime order for members
///   (CVE-2025-69277). Keys could then not be judged: such a library is refused.
public enum CryptoSelfTest {
    /// Everything, about two milliseconds of it for P-384.
    ///
    /// - Throws: ``SigningError`` `crypto.unavailable` when a library is missing something, computes wrongly, or is
    ///   known to be unsafe. The facts name which.
    public static func run() throws(SigningError) {
        if let refusal = findings.refusal { throw refusal }
        for curve in EllipticCurve.allCases { try require(curve) }
    }

    /// Whether the loaded libsodium tests the equation without the cofactor.
    public static var libsodiumIsCofactorless: Bool { findings.isCofactorless }

    /// Evaluated at the first use, by one thread, and fixed from then on.
    static let findings = Findings()

    struct Findings: Sendable {
        let isCofactorless: Bool
        let refusal: SigningError?

        /// - Parameters:
        ///   - tests: What must pass.
        ///   - verifies: The library's verification over ``Vector/message`` with ``Vector/publicKey``.
        init(tests: [Vector.Test] = Vector.tests, verifies: ([UInt8]) -> Bool = Vector.verifies) {
            guard SodiumLibrary.isReady else {
                isCofactorless = false
                refusal = SigningError(.cryptoUnavailable, facts: ["library": "libsodium", "test": "initialisation"])
                return
            }
            isCofactorless = !verifies(Vector.mixedOrderSignature)
            refusal = CryptoSelfTest.refusal(by: tests)
        }
    }

    /// The first test that does not pass, as an error.
    static func refusal(by tests: [Vector.Test]) -> SigningError? {
        tests.first { !$0.passes() }.map { test in
            SigningError(.cryptoUnavailable, facts: ["library": test.library, "test": test.name])
        }
    }
}

extension CryptoSelfTest {
    /// The vectors are made with the key of RFC 8032, section 7.1, test 1, over the message "cofactor". The two edge
    /// cases were computed apart from any library; a test computes them again.
    enum Vector {
        struct Test: Sendable {
            let library: String
            let name: String
            let passes: @Sendable () -> Bool
        }

        static let message = Array("cofactor".utf8)
        static let seed: [UInt8] = [
            0x9D, 0x61, 0xB1, 0x9D, 0xEF, 0xFD, 0x5A, 0x60, 0xBA, 0x84, 0x4A, 0xF4, 0x92, 0xEC, 0x2C, 0xC4,
            0x44, 0x49, 0xC5, 0x69, 0x7B, 0x32, 0x69, 0x19, 0x70, 0x3B, 0xAC, 0x03, 0x1C, 0xAE, 0x7F, 0x60,
        ]
        static let publicKey: [UInt8] = [
            0xD7, 0x5A, 0x98, 0x01, 0x82, 0xB1, 0x0A, 0xB7, 0xD5, 0x4B, 0xFE, 0xD3, 0xC9, 0x64, 0x07, 0x3A,
            0x0E, 0xE1, 0x72, 0xF3, 0xDA, 0xA6, 0x23, 0x25, 0xAF, 0x02, 0x1A, 0x68, 0xF7, 0x07, 0x51, 0x1A,
        ]
        /// What an honest signer makes.
        static let honestSignature: [UInt8] = [
            0x41, 0x77, 0x42, 0x87, 0xA9, 0xDE, 0x57, 0x69, 0x24, 0xBC, 0x81, 0x68, 0xCC, 0xBE, 0x38, 0x2B,
            0x40, 0xB4, 0xD5, 0x28, 0x13, 0x38, 0xC3, 0x8B, 0xF0, 0x82, 0xD9, 0x8A, 0xFD, 0x78, 0x85, 0x18,
            0x73, 0xB5, 0xA3, 0x3B, 0xBA, 0xF9, 0x8E, 0xEB, 0xA7, 0x26, 0x7C, 0x2F, 0x2B, 0xF2, 0xE4, 0x62,
            0xA4, 0xFB, 0xDB, 0xA0, 0xC9, 0x1D, 0x7A, 0x58, 0xC3, 0x40, 0xD6, 0x6F, 0x1A, 0xC3, 0xD2, 0x01,
        ]
        /// The same r, with a point of order 8 added to R and S adapted: only a cofactored verification takes it.
        static let mixedOrderSignature: [UInt8] = [
            0x26, 0x44, 0xAA, 0xE4, 0xCA, 0xD1, 0x72, 0x16, 0xD5, 0x95, 0x7D, 0x0F, 0x12, 0x11, 0xBF, 0x40,
            0xA4, 0x3A, 0x65, 0xBD, 0x30, 0x9F, 0xF1, 0x21, 0x7B, 0x1C, 0x0D, 0xBC, 0x93, 0x01, 0xB5, 0xD5,
            0x2F, 0x93, 0x0D, 0xE4, 0x21, 0x13, 0x1D, 0x03, 0x5C, 0x34, 0x26, 0x7A, 0x86, 0x22, 0x85, 0x4E,
            0xB4, 0x66, 0x63, 0x9B, 0x00, 0x6A, 0x78, 0x14, 0x5D, 0xBE, 0x46, 0x82, 0xBF, 0xC3, 0xA1, 0x07,
        ]
        /// The public key plus the point of order 2.
        static let mixedOrderKey: [UInt8] = [
            0x16, 0xA5, 0x67, 0xFE, 0x7D, 0x4E, 0xF5, 0x48, 0x2A, 0xB4, 0x01, 0x2C, 0x36, 0x9B, 0xF8, 0xC5,
            0xF1, 0x1E, 0x8D, 0x0C, 0x25, 0x59, 0xDC, 0xDA, 0x50, 0xFD, 0xE5, 0x97, 0x08, 0xF8, 0xAE, 0xE5,
        ]

        static let tests = [
            Test(library: "libsodium", name: "verification") { verifies(honestSignature) },
            Test(library: "libsodium", name: "refusal") { !verifies(changed(honestSignature)) },
            Test(library: "libsodium", name: "signing") { sign() == honestSignature },
            Test(library: "libsodium", name: "main subgroup") { Ed25519Library.isValidPoint(publicKey) },
            Test(library: "libsodium", name: "CVE-2025-69277") { !Ed25519Library.isValidPoint(mixedOrderKey) },
            Test(library: "libcrypto", name: "SHA-256") {
                let digest = MessageDigest(fetching: "SHA256", byteCount: 32)?.hash(Array("abc".utf8))
                return digest?.starts(with: [0xBA, 0x78, 0x16, 0xBF, 0x8F, 0x01, 0xCF, 0xEA]) == true
            },
            Test(library: "libcrypto", name: "SHA-384") {
                let digest = MessageDigest(fetching: "SHA384", byteCount: 48)?.hash(Array("abc".utf8))
                return digest?.starts(with: [0xCB, 0x00, 0x75, 0x3F, 0x45, 0xA3, 0x5E, 0x8B]) == true
            },
        ]

        static func verifies(_ signature: [UInt8]) -> Bool {
            message.withUnsafeBytes { Ed25519Library.verify(signature, $0, publicKey) }
        }

        private static func changed(_ signature: [UInt8]) -> [UInt8] {
            var changed = signature
            changed[40] ^= 1
            return changed
        }

        private static func sign() -> [UInt8] {
            [UInt8](unsafeUninitializedCapacity: 64) { buffer, filled in
                guard let target = buffer.baseAddress else { return }
                let isSigned = message.withUnsafeBytes { Ed25519Library.sign($0, seed + publicKey, into: target) }
                filled = isSigned ? 64 : 0
            }
        }
    }
}
