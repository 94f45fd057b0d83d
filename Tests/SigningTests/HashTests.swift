import Testing

@testable import Signing

struct HashTests {
    /// The examples of FIPS 180-4.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256(text: String, digest: String) {
        #expect(SHA256.hash(Array(text.utf8)) == hex(digest))
        #expect(SHA256.hash(Array(text.utf8).span) == hex(digest))
        #expect(hex(digest).count == SHA256.byteCount)
    }

    @Test(arguments: [
        (
            "",
            "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b"
        ),
        (
            "abc",
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"
        ),
    ])
    func sha384(text: String, digest: String) {
        #expect(SHA384.hash(Array(text.utf8)) == hex(digest))
        #expect(SHA384.hash(Array(text.utf8).span) == hex(digest))
        #expect(hex(digest).count == SHA384.byteCount)
    }

    @Test func aReusedContextGivesWhatAFreshOneGives() {
        let context = SHA256Context()
        var target = [UInt8](repeating: 0, count: 32)
        for count in [0, 1, 55, 56, 64, 65, 3600, 0, 1] {
            let message = [UInt8](repeating: UInt8(count % 251), count: count)
            message.withUnsafeBytes { message in target.withUnsafeMutableBytes { context.hash(message, into: $0) } }
            #expect(target == SHA256.hash(message))
        }
    }

    @Test func contextsOfBothFunctionsAreReusedSideBySide() {
        for count in [0, 1, 111, 112, 127, 128, 3600] {
            // Contexts that are let go are taken up again by the next.
            let (short, long) = (SHA256Context(), SHA384Context())
            var (shortTarget, longTarget) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 48))
            for _ in 0..<2 {
                let message = [UInt8](repeating: UInt8(count % 251), count: count)
                message.withUnsafeBytes { message in
                    longTarget.withUnsafeMutableBytes { long.hash(message, into: $0) }
                    shortTarget.withUnsafeMutableBytes { short.hash(message, into: $0) }
                }
                #expect(shortTarget == SHA256.hash(message))
                #expect(longTarget == SHA384.hash(message))
            }
        }
    }

    @Test func aDigestIsWrittenToTheStartOfALargerTarget() {
        var target = [UInt8](repeating: 7, count: 40)
        let message = Array("abc".utf8)
        message.withUnsafeBytes { message in
            target.withUnsafeMutableBytes { SHA256Context().hash(message, into: $0) }
        }
        #expect(Array(target[..<32]) == SHA256.hash(message))
        #expect(target[32...].allSatisfy { $0 == 7 })
    }

    /// The first example of RFC 4231 and its longer-than-a-block key.
    @Test func hmacSHA256() {
        #expect(
            HMACSHA256.tag(Array("Hi There".utf8), key: SecretBytes(copying: [UInt8](repeating: 0x0B, count: 20)))
                == hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"))
        #expect(
            HMACSHA256.tag(
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                key: SecretBytes(copying: [UInt8](repeating: 0xAA, count: 131)))
                == hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"))
        #expect(
            HMACSHA256.tag([], key: SecretBytes(copying: []))
                == hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"))
    }

    /// A key that is prepared once gives the same tags, one after the other.
    @Test(arguments: [0, 1, 32, 64, 65, 131])
    func preparedHMACSHA256(_ length: Int) {
        let secret = SecretBytes(copying: [UInt8](repeating: 0xAA, count: length))
        let key = HMACSHA256.Key(secret)
        for message in ["", "Hi There", String(repeating: "x", count: 200), "Hi There"] {
            #expect(key.tag(Array(message.utf8)) == HMACSHA256.tag(Array(message.utf8), key: secret))
        }
    }

    /// The three SHA-256 examples of RFC 5869, appendix A.
    @Test func hkdfSHA256() {
        let secret = SecretBytes(copying: [UInt8](repeating: 0x0B, count: 22))
        let first = HKDFSHA256.derive(from: secret, salt: Array(0...0x0C), info: Array(0xF0...0xF9), count: 42)
        #expect(
            first.withBytes { Array($0) }
                == hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"))
        let second = HKDFSHA256.derive(
            from: SecretBytes(copying: Array(0...0x4F)), salt: Array(0x60...0xAF), info: Array(0xB0...0xFF), count: 82)
        #expect(
            second.withBytes { Array($0) }
                == hex(
                    """
                    b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09
                    da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87
                    """))
        let third = HKDFSHA256.derive(from: secret, salt: [], info: [], count: 42)
        #expect(
            third.withBytes { Array($0) }
                == hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"))
    }

    @Test func otherPurposesAndSaltsGiveOtherKeys() {
        let secret = SecretBytes.random(count: 32)
        let key = HKDFSHA256.derive(from: secret, salt: [1], info: [1])
        #expect(key.count == 32)
        #expect(key.isEqual(to: HKDFSHA256.derive(from: secret, salt: [1], info: [1])))
        #expect(!key.isEqual(to: HKDFSHA256.derive(from: secret, salt: [1], info: [2])))
        #expect(!key.isEqual(to: HKDFSHA256.derive(from: secret, salt: [2], info: [1])))
        #expect(!key.isEqual(to: HKDFSHA256.derive(from: .random(count: 32), salt: [1], info: [1])))
        SecretWorkspace(count: 32).withBytes { memory in
            HKDFSHA256.derive(from: secret, salt: [1], info: [1], into: memory)
            #expect(key.withBytes { $0.elementsEqual(memory) })
        }
    }

    /// BLAKE2b's own vectors: key 00…3f, message empty and 00.
    @Test func blake2b() {
        let key = SecretBytes(copying: Array(0..<64))
        #expect(
            BLAKE2b.keyed([], key: key, count: 64)
                == hex(
                    """
                    10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786
                    b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568
                    """))
        #expect(
            BLAKE2b.keyed([0], key: key, count: 64)
                == hex(
                    """
                    961f6dd1e4dd30f63901690c512e78e4b45e4742ed197c3c5e45c549fd25f2e4
                    187b0bc9fe30492b16b0d0bc4ef9b0f34c7003fac09a5ef1532e69430234cebd
                    """))
        let short = SecretBytes(copying: Array(0..<32))
        #expect(BLAKE2b.keyed([1, 2], key: short).count == 32)
        #expect(BLAKE2b.keyed([1, 2], key: short) != BLAKE2b.keyed([1, 3], key: short))
        #expect(BLAKE2b.keyed([1, 2], key: short) != BLAKE2b.keyed([1, 2], key: key))
        #expect(BLAKE2b.keyed([1, 2], key: short, count: 16) != Array(BLAKE2b.keyed([1, 2], key: short).prefix(16)))
    }
}
