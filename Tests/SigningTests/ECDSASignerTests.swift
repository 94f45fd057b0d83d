import Testing

@testable import Signing

struct ECDSASignerTests {
    private func roundTrip(_ signer: some Signer, _ count: Int) throws {
        let message = SecureRandom.bytes(100)
        let first = try signer.signature(for: message)
        let second = try signer.signature(for: message.span)
        #expect(first.count == count && second.count == count)
        #expect(signer.publicKey.isValidSignature(first, for: message))
        #expect(signer.publicKey.isValidSignature(second, for: message))
        #expect(!signer.publicKey.isValidSignature(first, for: message.reversed()))
        // A nonce that is used twice would show as the same r, and give the key away.
        #expect(first.prefix(count / 2) != second.prefix(count / 2))
    }

    @Test func aGeneratedKeySignsWhatItsPublicHalfVerifies() throws {
        try roundTrip(P256Signer.generate(), 64)
        try roundTrip(P384Signer.generate(), 96)
        #expect(try P256Signer.generate().publicKey != P256Signer.generate().publicKey)
    }

    @Test func anEmptyMessageIsSigned() throws {
        let signer = try RFC6979.signerOfP256()
        let signature = try signer.signature(for: [])
        #expect(signer.publicKey.isValidSignature(signature, for: []))
    }

    /// Signatures whose r or s begins with zeros keep their length.
    @Test func everySignatureHasItsLength() throws {
        let signer = try RFC6979.signerOfP256()
        var withZeros = 0
        for index in 0..<600 {
            let message = Array("\(index)".utf8)
            let signature = try signer.signature(for: message)
            #expect(signature.count == 64)
            if signature[0] == 0 || signature[32] == 0 {
                withZeros += 1
                #expect(signer.publicKey.isValidSignature(signature, for: message))
            }
        }
        #expect(withZeros < 60)
    }

    @Test func noTwoSignaturesShareANonce() throws {
        let signer = try RFC6979.signerOfP256()
        let nonces = try (0..<500).map { _ in Array(try signer.signature(for: [1]).prefix(32)) }
        #expect(Set(nonces).count == 500)
    }

    @Test func thePublicHalfIsDerived() throws {
        let x = "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
        let y = "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"
        #expect(try RFC6979.signerOfP256().publicKey == .p256(P256PublicKey(x: hex(x), y: hex(y))))
    }

    @Test(arguments: [0, 31, 33, 48])
    func aScalarOfAnotherLengthIsRefused(count: Int) {
        #expect(throws: SigningError(.keyLength)) { try P256Signer(scalar: .random(count: count)) }
    }

    @Test func aScalarOutsideOfTheGroupIsRefused() throws {
        for curve in EllipticCurve.allCases {
            func signer(_ scalar: [UInt8]) throws -> any Signer {
                let secret = SecretBytes(copying: scalar)
                return curve == .p256 ? try P256Signer(scalar: secret) : try P384Signer(scalar: secret)
            }
            let one = BigEndian.number(1, count: curve.byteCount)
            let zero = BigEndian.number(0, count: curve.byteCount)
            let ones = [UInt8](repeating: 0xFF, count: curve.byteCount)
            for scalar in [zero, curve.order, ones] {
                #expect(throws: SigningError(.keyMalformed)) { try signer(scalar) }
            }
            for scalar in [one, BigEndian.difference(curve.order, one)] {
                try roundTrip(signer(scalar), curve.signatureByteCount)
            }
        }
    }

    @Test func aReplacedPublicHalfIsRefused() throws {
        let own = try RFC6979.signerOfP256().publicKey
        let scalar = SecretBytes(copying: RFC6979.scalarOfP256)
        #expect(try P256Signer(scalar: scalar, expecting: own).publicKey == own)
        for other in [try P256Signer.generate().publicKey, try publishedSigner().publicKey] {
            #expect(throws: SigningError(.keyInconsistent)) { try P256Signer(scalar: scalar, expecting: other) }
        }
    }

    @Test func derivedSecretsDependOnKeyAndLabel() throws {
        let signer = try RFC6979.signerOfP256()
        let secret = signer.derivedSecret(label: "ledger")
        #expect(secret.count == 32)
        #expect(secret.isEqual(to: try RFC6979.signerOfP256().derivedSecret(label: "ledger")))
        #expect(!secret.isEqual(to: signer.derivedSecret(label: "ledger 2")))
        #expect(!secret.isEqual(to: try P256Signer.generate().derivedSecret(label: "ledger")))
        #expect(!secret.isEqual(to: signer.scalar))
    }

    @Test func oneSignerSignsInManyTasksAtOnce() async throws {
        let signer = try P256Signer.generate()
        let verified = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<64 {
                group.addTask {
                    let message = Array("\(index)".utf8)
                    return signer.publicKey.isValidSignature(try signer.signature(for: message), for: message)
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(verified)
    }

    @Test(arguments: KeyType.allCases)
    func aPrivateKeyOfAnyTypeSigns(type: KeyType) throws {
        let key = try PrivateKey.generate(type)
        #expect(key.publicKey.type == type)
        #expect(key.secret.count == type.secretByteCount)
        let signature = try key.signature(for: [1, 2, 3])
        #expect(signature.count == type.signatureByteCount)
        #expect(key.publicKey.isValidSignature(signature, for: [1, 2, 3]))
        let again = try PrivateKey(type, secret: key.secret, expecting: key.publicKey)
        #expect(again.publicKey == key.publicKey)
        #expect(again.derivedSecret(label: "a").isEqual(to: key.derivedSecret(label: "a")))
        #expect(again.isMemoryLocked == key.isMemoryLocked)
        // The private key is neither printed nor mirrored.
        #expect("\(key)" == "PrivateKey(\(key.publicKey.multikey))")
        #expect(Mirror(reflecting: key).children.map(\.label) == ["publicKey"])
        #expect(throws: SigningError(.keyLength)) { try PrivateKey(type, secret: .random(count: 16)) }
    }

    @Test func aSignerIsNotPrintedWithItsKey() throws {
        let signer = try RFC6979.signerOfP256()
        #expect("\(signer)" == "ECDSASigner(\(signer.publicKey.multikey))")
        #expect(Mirror(reflecting: signer).children.map(\.label) == ["publicKey"])
    }
}
