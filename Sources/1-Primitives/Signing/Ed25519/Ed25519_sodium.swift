private import CSodium

/// The calls to libsodium that Ed25519 needs, one each, without judgement of their own.
enum Ed25519Library {
    /// Whether the bytes are a canonical point of the main subgroup other than the neutral one. `bytes` are 32.
    static func isValidPoint(_ bytes: UnsafePointer<UInt8>) -> Bool {
        crypto_core_ed25519_is_valid_point(bytes) == 1
    }

    /// The bare verification of libsodium. `signature` are 64 bytes, `key` are 32.
    static func verify(
        _ signature: UnsafePointer<UInt8>, _ message: UnsafeRawBufferPointer, _ key: UnsafePointer<UInt8>
    ) -> Bool {
        crypto_sign_verify_detached(
            signature, message.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(message.count), key) == 0
    }

    /// Writes 64 bytes. `secretKey` are 64: the seed, and the public half that was derived from it.
    static func sign(
        _ message: UnsafeRawBufferPointer, _ secretKey: UnsafePointer<UInt8>,
        into signature: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        crypto_sign_detached(
            signature, nil, message.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(message.count), secretKey)
            == 0
    }

    /// Writes the 64-byte secret key and the 32-byte public half of a 32-byte seed.
    static func expand(
        _ seed: UnsafePointer<UInt8>, into secretKey: UnsafeMutablePointer<UInt8>,
        publicKey: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        crypto_sign_seed_keypair(publicKey, secretKey, seed) == 0
    }
}
