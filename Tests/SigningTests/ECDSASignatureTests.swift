import Testing

@testable import Signing

/// What is a signature under ECDSA; row E08 of the attack catalogue.
struct ECDSASignatureTests {
    let message = Array("sample".utf8)

    private func key(_ curve: EllipticCurve) throws -> PublicKey {
        switch curve {
        case .p256: try RFC6979.signerOfP256().publicKey
        case .p384: try RFC6979.signerOfP384().publicKey
        }
    }

    private func sample(_ curve: EllipticCurve) -> [UInt8] {
        RFC6979.signatures.first { $0.curve == curve }.map { hex($0.signature) } ?? []
    }

    @Test func thePublishedSignaturesVerify() throws {
        for (curve, message, signature) in RFC6979.signatures {
            let key = try key(curve)
            let message = Array(message.utf8)
            #expect(key.isValidSignature(hex(signature), for: message))
            #expect(key.refusal(of: hex(signature), for: message) == nil)
            #expect(key.refusal(of: hex(signature), for: message + [0]) == SigningError(.signatureMismatch))
        }
    }

    @Test(arguments: EllipticCurve.allCases)
    func everyFlippedBitOfASignatureIsRefused(curve: EllipticCurve) throws {
        let (key, signature) = (try key(curve), sample(curve))
        #expect(key.isValidSignature(signature, for: message))
        // Each bit of P-256; P-384 takes ten times as long.
        for bit in stride(from: 0, to: 8 * signature.count, by: curve == .p256 ? 1 : 37) {
            var changed = signature
            changed[bit / 8] ^= 1 << (bit % 8)
            let found = key.refusal(of: changed, for: message)
            #expect(found == SigningError(.signatureMismatch) || found == SigningError(.signatureMalformed))
        }
    }

    @Test(arguments: EllipticCurve.allCases)
    func e08RAndSLieBetween1AndTheOrder(curve: EllipticCurve) throws {
        let (key, signature) = (try key(curve), sample(curve))
        let count = curve.byteCount
        let (r, s) = (Array(signature.prefix(count)), Array(signature.suffix(count)))
        let zero = BigEndian.number(0, count: count)
        let one = BigEndian.number(1, count: count)
        let largest = BigEndian.difference(curve.order, one)
        let beyond = [zero, curve.order, [UInt8](repeating: 0xFF, count: count)]
        for number in beyond {
            #expect(key.refusal(of: number + s, for: message)?.code == .signatureMalformed)
            #expect(key.refusal(of: r + number, for: message)?.code == .signatureMalformed)
            #expect(!key.isValidSignature(number + number, for: message))
        }
        // Just within.
        for number in [one, largest] {
            #expect(key.refusal(of: number + s, for: message)?.code == .signatureMismatch)
            #expect(key.refusal(of: r + number, for: message)?.code == .signatureMismatch)
        }
    }

    @Test(arguments: EllipticCurve.allCases)
    func e08DERIsRefusedAndSaysSo(curve: EllipticCurve) throws {
        let (key, signature) = (try key(curve), sample(curve))
        let der = try #require(try ECDSASignature(signature, on: curve).der)
        #expect(der.first == 0x30)
        #expect(key.refusal(of: der, for: message)?.code == .signatureMalformed)
        // A shorter s makes a shorter form.
        let short = Array(signature.dropLast(curve.byteCount)) + BigEndian.number(7, count: curve.byteCount)
        let shorter = try #require(try ECDSASignature(short, on: curve).der)
        #expect(key.refusal(of: shorter, for: message)?.code == .signatureMalformed)
        #expect(key.isValidSignature(signature, for: message))
    }

    @Test(arguments: EllipticCurve.allCases)
    func b04ASignatureOfAnotherLengthIsRefused(curve: EllipticCurve) throws {
        let (key, signature) = (try key(curve), sample(curve))
        for count in Array(0..<signature.count) + [signature.count + 1, 2 * signature.count] {
            let found = key.refusal(of: Array((signature + signature).prefix(count)), for: message)
            #expect(found?.code == .signatureLength)
            #expect(found?.facts == ["expected": "\(signature.count)", "found": "\(count)"])
        }
        #expect(key.refusal(of: signature + [0], for: message)?.code == .signatureLength)
    }

    /// ECDSA permits both s and the order less s, and none of the specifications that use it here forbids one.
    @Test(arguments: EllipticCurve.allCases)
    func anSInTheUpperHalfIsTaken(curve: EllipticCurve) throws {
        let (key, signature) = (try key(curve), sample(curve))
        let s = Array(signature.suffix(curve.byteCount))
        let other = Array(signature.prefix(curve.byteCount)) + BigEndian.difference(curve.order, s)
        #expect(other != signature)
        #expect(key.isValidSignature(other, for: message))
    }

    @Test func aSignatureOfAnotherKeyIsRefused() throws {
        let signature = try P256Signer.generate().signature(for: message)
        #expect(try key(.p256).refusal(of: signature, for: message) == SigningError(.signatureMismatch))
        #expect(try key(.p384).refusal(of: signature, for: message) == SigningError(.signatureLength))
        let edwards = try publishedSigner().publicKey
        #expect(!edwards.isValidSignature(signature, for: message))
    }

    @Test func derIsTheSameBothWays() throws {
        var numbers = [sample(.p256)]
        numbers.append(BigEndian.number(1, count: 32) + BigEndian.number(0x80, count: 32))
        for bytes in numbers {
            let signature = try ECDSASignature(bytes, on: .p256)
            #expect(ECDSASignature(der: try #require(signature.der), on: .p256)?.bytes == bytes)
        }
        #expect(ECDSASignature(der: [0x30, 0x00], on: .p256) == nil)
        #expect(ECDSASignature(der: [], on: .p256) == nil)
        let long = try #require(try ECDSASignature(sample(.p384), on: .p384).der)
        #expect(ECDSASignature(der: long, on: .p256) == nil)
    }

    @Test func oneKeyVerifiesInManyTasksAtOnce() async throws {
        let (key, signature) = (try key(.p256), sample(.p256))
        let message = message
        let verified = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 { group.addTask { key.isValidSignature(signature, for: message) } }
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(verified)
    }
}
