import Encodings
import JSON
import Testing

@testable import Signing

struct KeyFileTests {
    let maker: KeyFileMaker

    init() throws { maker = try KeyFileMaker() }

    private func passphrase(_ text: String) throws -> SecretBytes {
        try Array(text.utf8).withUnsafeBytes { try SecretBytes.passphrase(utf8: $0) }
    }

    /// The whole way with the real derivation at the floor; everything else injects the derived key.
    @Test func opensWithItsPassphraseHoweverTypedAndWithNoOther() throws {
        let signer = try Ed25519Signer.generate()
        let created = Instant(seconds: 1_778_571_000)
        let text = try KeyFile.seal(signer, passphrase: passphrase("Caf\u{E9} 7"), cost: .floor, created: created)
        let file = try KeyFile(parsing: text)
        #expect(file.publicKey == signer.publicKey)
        #expect(file.created == created)
        #expect(file.cost == .floor)
        let opened = try file.unlock(passphrase: passphrase("Cafe\u{301} 7"))
        #expect(try opened.signature(for: [1]) == signer.signature(for: [1]))
        #expect(throws: SigningError(.wrongPassphrase)) { try file.unlock(passphrase: passphrase("Cafe 7")) }
    }

    /// A file that was written once and must open for ever.
    @Test func theFrozenFileOpens() throws {
        let file = try KeyFile(parsing: Array(frozenKeyFile.utf8))
        #expect(file.publicKey.multikey == PublicKeyTests.multikey)
        #expect(file.created.description == "2026-05-12T07:30:00Z")
        #expect(file.cost == .floor)
        let signer = try file.unlock(passphrase: passphrase("a frozen passphrase"))
        #expect(signer.publicKey == file.publicKey)
    }

    @Test func saltAndNonceAreFreshEachTime() throws {
        let signer = try publishedSigner()
        let first = try KeyFile.seal(signer, passphrase: passphrase("x"), cost: .floor, created: maker.created)
        let second = try KeyFile.seal(signer, passphrase: passphrase("x"), cost: .floor, created: maker.created)
        let (a, b) = (try KeyFile(parsing: first), try KeyFile(parsing: second))
        #expect(a.header.salt != b.header.salt)
        #expect(a.header.nonce != b.header.nonce)
        #expect(a.seal.sealedSeed != b.seal.sealedSeed)
    }

    @Test func theTextHoldsNoSeedAndIsTheDocumentedOne() throws {
        let text = maker.text
        #expect(text.last == 0x0A)
        #expect(text.count < KeyFile.longestFile / 8)
        let root = try JSONDocument(parsing: text).root
        #expect(root.members.compactMap { $0.name.string } == KeyFileReader.members.map { "\($0)" })
        #expect(
            root["derivation"]?.members.compactMap { $0.name.string } == ["algorithm", "memoryBytes", "passes", "salt"])
        #expect(root["created"]?.string == "2026-05-12T07:30:00Z")
        let shown = String(decoding: text, as: UTF8.self)
        #expect(!shown.contains(Base64URL.encode(CryptoSelfTest.Vector.seed)))
        #expect(!shown.contains(Hex.encode(CryptoSelfTest.Vector.seed)))
    }

    @Test func whiteSpaceAndTheOrderOfMembersDoNotMatter() throws {
        let editor = try KeyFileEditor(maker.text)
        let compact = JSON.object(editor.members.reversed()).bytes()
        #expect(refusal(of: compact, unlockedWith: maker.derivedKey) == nil)
    }

    // What damage and editing lead to

    @Test func everyFlippedBitIsDetectedWithoutAPassphrase() throws {
        let text = maker.text
        #expect(refusal(of: text, unlockedWith: maker.derivedKey) == nil)
        var reasons: [String: Int] = [:]
        for bit in 0..<(8 * text.count) {
            var changed = text
            changed[bit / 8] ^= 1 << (bit % 8)
            let found = refusal(of: changed)
            if found == nil { Issue.record("bit \(bit) was not detected") }
            reasons[found?.reason ?? "none", default: 0] += 1
        }
        #expect(Set(reasons.keys) == ["keyfile.malformed", "keyfile.version", "keyfile.damaged"])
    }

    /// The same by somebody who makes the checksum right again: nothing opens, nothing but the stated reasons is given.
    @Test func everyFlippedBitOfAValueIsDetectedThoughTheChecksumIsRight() throws {
        let editor = try KeyFileEditor(maker.text)
        let allowed: Set = [
            "keyfile.malformed", "keyfile.version", "keyfile.altered", "keyfile.wrong_passphrase",
            "keyfile.kdf_below_floor", "keyfile.kdf_above_ceiling",
        ]
        var tried = 0
        for name in editor.members.map(\.name) where name != "checksum" && name != "version" && name != "derivation" {
            let value = Array(try #require(editor[name]?.string).utf8)
            for bit in 0..<(8 * value.count) where bit % 8 != 7 {
                var changed = value
                changed[bit / 8] ^= 1 << (bit % 8)
                var edited = editor
                edited[name] = .string(String(decoding: changed, as: UTF8.self))
                let found = refusal(of: edited.text(), unlockedWith: maker.derivedKey)
                let isStated = found.map { allowed.contains($0.reason) } == true
                if !isStated { Issue.record("\(name), bit \(bit): \(found as Any)") }
                tried += 1
            }
        }
        #expect(tried > 1700)
    }

    @Test(arguments: [
        ("publicKeyMultibase", JSON.string("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")),
        ("created", "2026-05-12T07:30:01Z"), ("nonce", .string(Base64URL.encode([UInt8](repeating: 3, count: 24)))),
        ("sealedSeed", .string(Base64URL.encode([UInt8](repeating: 4, count: 48)))),
    ])
    func v03AChangedHeaderIsDetectedWhenItIsOpened(member: String, value: JSON) throws {
        var editor = try KeyFileEditor(maker.text)
        editor[member] = value
        #expect(refusal(of: editor.text()) == nil)
        #expect(refusal(of: editor.text(), unlockedWith: maker.derivedKey)?.code == .keyFileAltered)
        #expect(refusal(of: editor.text(mendingChecksum: false))?.code == .keyFileDamaged)
    }

    @Test func v03AChangedSaltOrCostWithinBoundsIsDetectedToo() throws {
        var editor = try KeyFileEditor(maker.text)
        editor["derivation"]?["salt"] = .string(Base64URL.encode([UInt8](repeating: 9, count: 16)))
        #expect(refusal(of: editor.text(), unlockedWith: maker.derivedKey)?.code == .keyFileAltered)
        editor = try KeyFileEditor(maker.text)
        editor["derivation"]?["passes"] = 4
        #expect(refusal(of: editor.text(), unlockedWith: maker.derivedKey)?.code == .keyFileAltered)
        // With the passphrase instead of the key, a changed salt derives another key: a wrong passphrase, as
        // documented.
        #expect(refusal(of: maker.text, unlockedWith: .random(count: 32))?.code == .wrongPassphrase)
    }

    @Test func v10TheCommitmentIsComparedBeforeTheCipherIsAsked() throws {
        // The cipher alone would open this file.
        var editor = try KeyFileEditor(maker.text)
        editor["commitment"] = .string(Base64URL.encode([UInt8](repeating: 0, count: 32)))
        #expect(refusal(of: editor.text(), unlockedWith: maker.derivedKey)?.code == .wrongPassphrase)
    }

    @Test func v22AFileWithAnotherPublicHalfIsRefused() throws {
        // Sealed by somebody who knows the passphrase, with a header that names another key.
        var inconsistent = maker
        inconsistent.publicKey = try Ed25519Signer.generate().publicKey
        #expect(refusal(of: inconsistent.text) == nil)
        #expect(refusal(of: inconsistent.text, unlockedWith: maker.derivedKey)?.code == .keyInconsistent)
        #expect(refusal(of: maker.text, unlockedWith: maker.derivedKey) == nil)
    }

    // What the cost may be

    @Test(arguments: [Argon2id.floor, .standard, .ceiling])
    func aCostWithinItsBoundsIsRead(_ cost: Argon2id) throws {
        var costly = maker
        costly.cost = cost
        #expect(try KeyFile(parsing: costly.text).cost == cost)
    }

    @Test(arguments: [
        (Argon2id(memoryBytes: (64 << 20) - 1024, passes: 3), SigningError.Code.kdfBelowFloor),
        (Argon2id(memoryBytes: 64 << 20, passes: 2), .kdfBelowFloor),
        (Argon2id(memoryBytes: 8192, passes: 1), .kdfBelowFloor),
        (Argon2id(memoryBytes: -1, passes: 3), .kdfBelowFloor),
        (Argon2id(memoryBytes: (1 << 30) + 1024, passes: 3), .kdfAboveCeiling),
        (Argon2id(memoryBytes: 64 << 20, passes: 11), .kdfAboveCeiling),
        (Argon2id(memoryBytes: 4 << 40, passes: 3), .kdfAboveCeiling),
        (Argon2id(memoryBytes: 64 << 20, passes: (1 << 53) - 1), .kdfAboveCeiling),
        (Argon2id(memoryBytes: (64 << 20) + 1, passes: 3), .keyFileMalformed),
    ])
    func v01v02ACostOutsideOfItsBoundsIsRefusedWhileReading(_ cost: Argon2id, _ code: SigningError.Code) {
        var costly = maker
        costly.cost = cost
        #expect(refusal(of: costly.text)?.code == code)
    }
}

/// Made with the key of RFC 8032, section 7.1, test 1, and the passphrase "a frozen passphrase".
private let frozenKeyFile = """
    {
      "format": "testamur-key-file",
      "version": 1,
      "keyType": "Ed25519",
      "publicKeyMultibase": "z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw",
      "created": "2026-05-12T07:30:00Z",
      "derivation": {
        "algorithm": "argon2id",
        "memoryBytes": 67108864,
        "passes": 3,
        "salt": "Y8fHgogPXyLXPF00w0AAjA"
      },
      "cipher": "xchacha20-poly1305",
      "nonce": "XUfuspYw3GJRTfn8Jt2gwYKcfGMeznlK",
      "commitment": "yi3_v_KKN60AYwUb_JyfBgLDqqnL_FvhfFshNw7639o",
      "sealedSeed": "SyCoy-sQsOnbXN_0vfeNWhXERnlXb9qXsQHFBOFJvjXPmMUjQ_ZZ0u2_QtJXDRas",
      "checksum": "lByLSn7_Gi3oDIvN90-hetX1jpARj40asYRza_PN3S4"
    }
    """
