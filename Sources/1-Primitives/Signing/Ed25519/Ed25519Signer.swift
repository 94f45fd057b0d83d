/// An Ed25519 key in guarded memory that signs.
///
/// ```swift
/// let signer = try Ed25519Signer.generate()
/// let signature = try signer.signature(for: message)      // 64 bytes
/// ```
///
/// The public half is derived from the seed once, when the key comes into memory, and kept beside it where nothing can
/// write. A stored public key is only ever compared with it: signing with one that somebody exchanged would give the
/// private key away (RUSTSEC-2022-0093).
public final class Ed25519Signer: Signer {
    // A class, since the secret has one owner.

    /// Length of a seed in bytes.
    public static let seedByteCount = 32

    /// The public half, derived from the seed.
    public let publicKey: PublicKey

    /// The seed, then the public half derived from it: what libsodium signs with.
    private let secretKey: SecretBytes

    /// Takes a key into memory.
    ///
    /// - Parameters:
    ///   - seed: 32 bytes, the private key of RFC 8032.
    ///   - expected: The public key that was stored with it, if any.
    /// - Throws: ``SigningError`` `key.length`; `key.inconsistent` when the seed belongs to another public key;
    ///   `crypto.unavailable`.
    public init(seed: SecretBytes, expecting expected: PublicKey? = nil) throws(SigningError) {
        guard seed.count == Ed25519Signer.seedByteCount else {
            throw SigningError(.keyLength, facts: ["expected": "32", "found": "\(seed.count)"])
        }
        let secretKey = try Ed25519Signer.expanding(seed)
        let derived = PublicKey.ed25519(try Ed25519PublicKey(secretKey.withBytes { Array($0[32...]) }))
        if let expected, expected != derived { throw SigningError(.keyInconsistent) }
        self.secretKey = secretKey
        self.publicKey = derived
    }

    /// Makes a new key.
    public static func generate() throws(SigningError) -> Ed25519Signer {
        try Ed25519Signer(seed: .random(count: seedByteCount))
    }

    /// Signs exactly these bytes: 64 bytes, the same each time.
    ///
    /// - Throws: ``SigningError`` `crypto.unavailable`, were libsodium ever to fail.
    public func signature(for message: UnsafeRawBufferPointer) throws(SigningError) -> [UInt8] {
        var isSigned = false
        let signature = [UInt8](unsafeUninitializedCapacity: Ed25519Encoding.signatureByteCount) { buffer, filled in
            guard let target = buffer.baseAddress else { return }
            isSigned = secretKey.withAddress { Ed25519Library.sign(message, $0, into: target) }
            filled = isSigned ? buffer.count : 0
        }
        guard isSigned else { throw Ed25519Signer.failure(of: "signing") }
        return signature
    }

    /// A secret of 32 bytes that only the owner of this key can make again, one for each label.
    ///
    /// It says nothing about the key itself; an issuer seals the personal columns of a ledger with such a secret.
    public func derivedSecret(label: String) -> SecretBytes {
        HKDFSHA256.derive(from: seed, salt: [], info: Array(label.utf8))
    }

    /// Whether the system keeps this key out of swap; see ``SecretBytes/isMemoryLocked``.
    public var isMemoryLocked: Bool { secretKey.isMemoryLocked }

    /// The seed, for sealing it into a file.
    var seed: SecretBytes { secretKey.part(0..<Ed25519Signer.seedByteCount) }

    /// Lends the seed and the public half behind it, for a call to libsodium.
    func withSecretKey<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result { secretKey.withAddress(body) }

    private static func failure(of step: String) -> SigningError {
        SigningError(.cryptoUnavailable, facts: ["library": "libsodium", "test": step])
    }

    private static func expanding(_ seed: SecretBytes) throws(SigningError) -> SecretBytes {
        try SecretBytes(count: 2 * seedByteCount) { (target) throws(SigningError) in
            let isExpanded = seed.withAddress { seed in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Ed25519Encoding.pointByteCount) { publicHalf in
                    guard let target = target.baseAddress, let half = publicHalf.baseAddress else { return false }
                    // libsodium writes the public half twice: here, where it is dropped, and behind the seed.
                    return Ed25519Library.expand(
                        seed, into: target.assumingMemoryBound(to: UInt8.self),
                        publicKey: half)
                }
            }
            guard isExpanded else { throw failure(of: "expansion") }
        }
    }
}

extension Ed25519Signer: CustomStringConvertible, CustomReflectable {
    /// The public half alone.
    public var description: String { "Ed25519Signer(\(publicKey.multikey))" }
    /// The public half alone.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.multikey]) }
}
