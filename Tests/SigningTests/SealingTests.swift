import Glibc
import Testing

@testable import Signing

struct SealingTests {
    let key = SecretBytes.random(count: 32)
    let nonce = SecureRandom.bytes(24)
    let data = Array("header".utf8)

    @Test(arguments: [0, 1, 63, 64, 3600])
    func whatWasSealedOpens(count: Int) throws {
        let text = SecureRandom.bytes(count)
        let sealed = XChaCha20Poly1305.seal(text, key: key, nonce: nonce, additionalData: data)
        #expect(sealed.count == count + XChaCha20Poly1305.tagByteCount)
        #expect(try XChaCha20Poly1305.open(sealed, key: key, nonce: nonce, additionalData: data) == text)
        let secret = try XChaCha20Poly1305.openSecret(sealed, key: key, nonce: nonce, additionalData: data)
        #expect(secret.withBytes { Array($0) } == text)
        #expect(XChaCha20Poly1305.sealSecret(secret, key: key, nonce: nonce, additionalData: data) == sealed)
    }

    @Test func anyFlippedBitIsRefused() {
        let sealed = XChaCha20Poly1305.seal([1, 2, 3], key: key, nonce: nonce, additionalData: data)
        for bit in 0..<(8 * sealed.count) {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: SigningError(.cannotOpen)) {
                try XChaCha20Poly1305.open(changed, key: key, nonce: nonce, additionalData: data)
            }
        }
    }

    @Test func anotherKeyNonceOrContextIsRefused() throws {
        let sealed = XChaCha20Poly1305.seal([1, 2, 3], key: key, nonce: nonce, additionalData: data)
        let others: [(SecretBytes, [UInt8], [UInt8])] = [
            (.random(count: 32), nonce, data), (key, SecureRandom.bytes(24), data), (key, nonce, []),
            (key, nonce, data + [0]),
        ]
        for (key, nonce, data) in others {
            #expect(throws: SigningError(.cannotOpen)) {
                try XChaCha20Poly1305.openSecret(sealed, key: key, nonce: nonce, additionalData: data)
            }
        }
        #expect(try XChaCha20Poly1305.open(sealed, key: key, nonce: nonce, additionalData: data) == [1, 2, 3])
    }

    @Test(arguments: 0..<19)
    func aTruncatedTextIsRefused(count: Int) {
        let sealed = XChaCha20Poly1305.seal([1, 2, 3], key: key, nonce: nonce, additionalData: data)
        #expect(throws: SigningError(.cannotOpen)) {
            try XChaCha20Poly1305.open(Array(sealed.prefix(count)), key: key, nonce: nonce, additionalData: data)
        }
        #expect(throws: SigningError(.cannotOpen)) {
            try XChaCha20Poly1305.openSecret(Array(sealed.prefix(count)), key: key, nonce: nonce, additionalData: data)
        }
    }

    @Test func wrongLengthsOfKeyAndNonceAreRefusedWhenOpening() {
        let sealed = XChaCha20Poly1305.seal([1, 2, 3], key: key, nonce: nonce, additionalData: data)
        #expect(throws: SigningError(.cannotOpen)) {
            try XChaCha20Poly1305.open(sealed, key: .random(count: 16), nonce: nonce, additionalData: data)
        }
        #expect(throws: SigningError(.cannotOpen)) {
            try XChaCha20Poly1305.open(sealed, key: key, nonce: Array(nonce.prefix(12)), additionalData: data)
        }
    }

    @Test func wrongLengthsWhenSealingEndTheProcess() async {
        await #expect(processExitsWith: .failure) {
            for trap in [SIGILL, SIGTRAP] { signal(trap, SIG_DFL) }
            _ = XChaCha20Poly1305.seal([], key: .random(count: 32), nonce: [1], additionalData: [])
        }
    }

    @Test func aKeyInAWorkspaceSealsLikeASecret() throws {
        let text = Array("record".utf8)
        let sealed = XChaCha20Poly1305.seal(text, key: key, nonce: nonce, additionalData: data)
        let opened = try SecretWorkspace(count: 32).withBytes { (memory) throws(SigningError) in
            key.withBytes { memory.copyMemory(from: $0) }
            let keyBytes = UnsafeRawBufferPointer(memory)
            let again = text.withUnsafeBytes {
                XChaCha20Poly1305.seal($0, keyBytes: keyBytes, nonce: nonce, additionalData: data)
            }
            #expect(again == sealed)
            return try XChaCha20Poly1305.open(sealed, keyBytes: keyBytes, nonce: nonce, additionalData: data)
        }
        #expect(opened == text)
    }
}
