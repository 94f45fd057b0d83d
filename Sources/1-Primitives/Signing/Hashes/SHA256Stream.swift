private import CSodium

/// SHA-256 over a message that comes piece by piece.
///
/// ```swift
/// var stream = SHA256Stream()
/// for piece in pieces { stream.update(piece) }
/// let digest = stream.finish()        // as SHA256.hash of all of them
/// ```
///
/// For what is in memory as a whole ``SHA256`` is several times faster.
///
/// Source: FIPS 180-4.
public struct SHA256Stream: ~Copyable {
    private var state = crypto_hash_sha256_state()

    public init() { crypto_hash_sha256_init(&state) }

    /// Takes the next piece.
    public mutating func update(_ bytes: [UInt8]) {
        crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }

    /// The digest of everything, 32 bytes.
    public consuming func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&state, &digest)
        return digest
    }
}
