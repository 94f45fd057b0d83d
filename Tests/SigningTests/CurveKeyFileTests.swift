import Encodings
import JSON
import Testing

@testable import Signing

/// Key files for P-256 and P-384: what differs from Ed25519.
struct CurveKeyFileTests {
    private let derivedKey = SecretBytes(copying: [UInt8](repeating: 0x5A, count: 32))

    private func maker(_ key: PrivateKey) throws -> KeyFileMaker {
        var maker = try KeyFileMaker()
        maker.seed = key.secret
        maker.publicKey = key.publicKey
        return maker
    }

    @Test(arguments: KeyType.allCases)
    func aSealedKeyOfAnyTypeOpensAgain(type: KeyType) throws {
        let key = try PrivateKey.generate(type)
        let text = try maker(key).text
        let root = try JSONDocument(parsing: text).root
        #expect(root["keyType"]?.string == type.rawValue)
        #expect(root["version"]?.integer == 1)
        #expect(root["publicKeyMultibase"]?.string == key.publicKey.multikey)
        let sealed = try Base64URL.decode(try #require(root["sealedSeed"]?.string))
        #expect(sealed.count == (type == .p384 ? 64 : 48))
        let file = try KeyFile(parsing: text)
        #expect(file.keyType == type)
        #expect(file.publicKey == key.publicKey)
        let opened = try file.unlockedKey(derivedKey: derivedKey)
        #expect(opened.publicKey == key.publicKey)
        #expect(opened.secret.isEqual(to: key.secret))
        let signature = try opened.signature(for: [1])
        #expect(key.publicKey.isValidSignature(signature, for: [1]))
    }

    @Test func aKeyIsSealedWithAPassphrase() throws {
        let key = try PrivateKey.generate(.p256)
        let passphrase = SecretBytes(copying: Array("correct horse".utf8))
        let text = try KeyFile.seal(key, passphrase: passphrase, cost: .floor, created: Instant(seconds: 1_778_571_000))
        let file = try KeyFile(parsing: text)
        #expect(try file.unlockedKey(passphrase: passphrase).publicKey == key.publicKey)
        let wrong = SecretBytes(copying: Array("correct horsf".utf8))
        #expect(throws: SigningError(.wrongPassphrase)) { try file.unlockedKey(passphrase: wrong) }
    }

    /// Where Ed25519 alone will do, a key of another type is refused before the slow derivation.
    @Test func aKeyOfAnotherTypeIsRefusedWhereEd25519IsNeeded() throws {
        var costly = try maker(.generate(.p256))
        costly.cost = .ceiling
        let file = try KeyFile(parsing: costly.text)
        let found = reason { try file.unlock(passphrase: SecretBytes(copying: [0x61])) }
        #expect(found == SigningError(.keyType))
        #expect(found?.place == .pointer("/keyType"))
        #expect(throws: SigningError(.keyType)) { try file.unlock(derivedKey: derivedKey) }
        let edwards = try KeyFile(parsing: KeyFileMaker().text)
        #expect(try edwards.unlock(derivedKey: derivedKey).publicKey == edwards.publicKey)
        #expect(try edwards.unlockedKey(derivedKey: derivedKey).publicKey == edwards.publicKey)
    }

    @Test(arguments: ["Ed25519", "P-384", "P-521", "p-256", "ES256", ""])
    func theTypeIsThatOfThePublicKey(name: String) throws {
        let maker = try maker(.generate(.p256))
        var editor = try KeyFileEditor(maker.text)
        #expect(refusal(of: editor.text()) == nil)
        editor.replace("keyType", with: .string(name))
        let found = refusal(of: editor.text())
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.place == .pointer("/keyType"))
    }

    @Test(arguments: [16, 32, 47, 49, 64])
    func aSealedKeyOfAnotherLengthIsRefused(count: Int) throws {
        var editor = try KeyFileEditor(maker(.generate(.p256)).text)
        editor.replace("sealedSeed", with: .string(Base64URL.encode([UInt8](repeating: 1, count: count))))
        let found = refusal(of: editor.text())
        #expect(found?.code == .keyFileMalformed)
        #expect(found?.place == .pointer("/sealedSeed"))
    }

    /// Sealed by somebody who knows the passphrase.
    @Test func v22AFileWithAnotherPublicHalfOrNoScalarIsRefused() throws {
        var maker = try maker(.generate(.p256))
        #expect(code(of: maker) == nil)
        maker.publicKey = try P256Signer.generate().publicKey
        #expect(code(of: maker) == .keyInconsistent)
        maker.seed = SecretBytes(copying: EllipticCurve.p256.order)
        #expect(code(of: maker) == .keyMalformed)
        maker.seed = SecretBytes(copying: [UInt8](repeating: 0, count: 32))
        #expect(code(of: maker) == .keyMalformed)
    }

    private func code(of maker: KeyFileMaker) -> SigningError.Code? {
        reason { try KeyFile(parsing: maker.text).unlockedKey(derivedKey: derivedKey) }?.code
    }

    @Test func everyFlippedBitIsDetectedWithoutAPassphrase() throws {
        let text = try maker(.generate(.p384)).text
        #expect(refusal(of: text) == nil)
        for bit in 0..<(8 * text.count) {
            var changed = text
            changed[bit / 8] ^= 1 << (bit % 8)
            if refusal(of: changed) == nil { Issue.record("bit \(bit) was not detected") }
        }
    }

    /// Files of version 1 open for ever: this one is in the description of the format.
    @Test func theFrozenFileOpens() throws {
        let file = try KeyFile(parsing: Array(frozenCurveKeyFile.utf8))
        #expect(file.publicKey == (try RFC6979.signerOfP256().publicKey))
        #expect(file.created.description == "2026-05-12T07:30:00Z")
        let key = try file.unlockedKey(passphrase: SecretBytes(copying: Array("a frozen passphrase".utf8)))
        #expect(key.secret.isEqual(to: SecretBytes(copying: RFC6979.scalarOfP256)))
    }
}

/// Made with the key of RFC 6979, appendix A.2.5, and the passphrase "a frozen passphrase".
private let frozenCurveKeyFile = """
    {
      "format": "testamur-key-file",
      "version": 1,
      "keyType": "P-256",
      "publicKeyMultibase": "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP",
      "created": "2026-05-12T07:30:00Z",
      "derivation": {
        "algorithm": "argon2id",
        "memoryBytes": 67108864,
        "passes": 3,
        "salt": "A6Rl9D3bnnufYnTR-ZZ8Cg"
      },
      "cipher": "xchacha20-poly1305",
      "nonce": "RER4bat1zyyOb4sRgUPamnkaTIBdFJ5s",
      "commitment": "rP7X00Evr09duvlDmjDPgJU-LNSs-vB0EPaDXjGH_NA",
      "sealedSeed": "75w5Xv8CTuXS1qpS7qZH6OQeuBV3Kr5X0A47AUJBPv-BoUua4nP3E34tDQySZ_m7",
      "checksum": "IUiY37fMBzUvTpW8XUVofZMw1X5cL9TomN-t5-4GuL0"
    }
    """
