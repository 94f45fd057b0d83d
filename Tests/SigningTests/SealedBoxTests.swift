import Testing

@testable import Signing

struct SealedBoxTests {
    private func publicKey(of signer: Ed25519Signer) throws -> Ed25519PublicKey {
        guard case .ed25519(let key) = signer.publicKey else { throw SigningError(.keyType) }
        return key
    }

    @Test(arguments: [0, 1, 32, 3_600])
    func itsRecipientOpensIt(count: Int) throws {
        let signer = try Ed25519Signer.generate()
        let secret = SecretBytes.random(count: count)
        let sealed = try SealedBox.seal(secret, to: publicKey(of: signer))
        #expect(sealed.count == count + SealedBox.overhead)
        #expect(try SealedBox.open(sealed, with: signer).isEqual(to: secret))
    }

    @Test func nobodyElseDoes() throws {
        let signer = try Ed25519Signer.generate()
        let sealed = try SealedBox.seal(.random(count: 32), to: publicKey(of: signer))
        let other = try Ed25519Signer.generate()
        #expect(throws: SigningError(.cannotOpen)) { try SealedBox.open(sealed, with: other) }
        _ = try SealedBox.open(sealed, with: signer)
    }

    @Test func anyChangedByteIsRefused() throws {
        let signer = try Ed25519Signer.generate()
        let sealed = try SealedBox.seal(.random(count: 32), to: publicKey(of: signer))
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SigningError(.cannotOpen)) { try SealedBox.open(changed, with: signer) }
        }
        for short in [0, 1, SealedBox.overhead - 1, sealed.count - 1] {
            #expect(throws: SigningError(.cannotOpen)) { try SealedBox.open(Array(sealed[..<short]), with: signer) }
        }
    }

    @Test func noTwoBoxesAreTheSame() throws {
        let key = try publicKey(of: .generate())
        let secret = SecretBytes.random(count: 32)
        #expect(try SealedBox.seal(secret, to: key) != SealedBox.seal(secret, to: key))
    }

    /// The example of the did:key specification: z6Mkha… and its key agreement key z6LSj72t….
    @Test func theKeyIsTheOneThatDIDKeyDerives() throws {
        let key = try PublicKey(multikey: "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK")
        guard case .ed25519(let key) = key else { throw SigningError(.keyType) }
        #expect(
            try SealedBox.agreementKey(of: key)
                == hex("6e5ff79202a9cfd8e0b20df9d0236e1dafe440bdc1eb41a2fbdf1699d416da1f"))
    }
}
