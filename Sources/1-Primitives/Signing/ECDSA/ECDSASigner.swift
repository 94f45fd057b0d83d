/// An ECDSA key on P-256 that signs.
public typealias P256Signer = ECDSASigner<P256>
/// An ECDSA key on P-384 that signs.
public typealias P384Signer = ECDSASigner<P384>

/// An ECDSA key in guarded memory that signs.
///
/// ```swift
/// let signer = try P256Signer.generate()
/// let signature = try signer.signature(for: message)      // 64 bytes: r, then s
/// ```
///
/// Two signatures over one message differ, since each has a nonce of its own. OpenSSL makes it from random numbers, the
/// private key and the message together, so that a poor source of randomness alone does not give the key away. The
/// deterministic nonces of RFC 6979 are offered by OpenSSL from 3.2 on only; the same rule is followed with every
/// release.
///
/// The private key stands in guarded memory. For the length of a signature it also stands in OpenSSL's own heap, which
/// is wiped afterwards but neither locked nor guarded; for P-256 that costs nearly as much again as the signature
/// itself.
///
/// Source: [FIPS 186-5, section 6.4](https://csrc.nist.gov/pubs/fips/186-5/final).
public final class ECDSASigner<Curve: ECDSACurve>: Signer {
    // A class, since the secret has one owner.

    /// Length of a private key in bytes: 32 for P-256, 48 for P-384.
    public static var scalarByteCount: Int { Curve.curve.byteCount }

    /// The public half, derived from the private one.
    public let publicKey: PublicKey

    /// The private key, big end first.
    let scalar: SecretBytes
    /// x, then y, of the public half.
    private let coordinates: [UInt8]

    /// Takes a key into memory.
    ///
    /// - Parameters:
    ///   - scalar: The private key d, big end first, in the curve's length.
    ///   - expected: The public key that was stored with it, if any.
    /// - Throws: ``SigningError`` `key.length`; `key.malformed` when the number is 0 or not below the group's order;
    ///   `key.inconsistent` when it belongs to another public key; `crypto.unavailable`.
    public init(scalar: SecretBytes, expecting expected: PublicKey? = nil) throws(SigningError) {
        let curve = Curve.curve
        try CryptoSelfTest.require(curve)
        guard scalar.count == curve.byteCount else {
            throw SigningError(.keyLength, facts: ["expected": "\(curve.byteCount)", "found": "\(scalar.count)"])
        }
        guard let group = EllipticGroup.of(curve) else { throw CryptoSelfTest.unavailable(curve) }
        guard let coordinates = group.coordinates(ofPublicHalfOf: scalar) else { throw SigningError(.keyMalformed) }
        let derived = try ECDSAPublicKey<Curve>(judged: coordinates).asPublicKey
        if let expected, expected != derived { throw SigningError(.keyInconsistent) }
        self.scalar = scalar
        self.coordinates = coordinates
        self.publicKey = derived
    }

    /// Makes a new key.
    public static func generate() throws(SigningError) -> ECDSASigner {
        // Random numbers of the curve's length, until one is between 1 and the order less 1 (FIPS 186-5, A.2.2): for
        // these curves the first one is, but for one time in four thousand million.
        while true {
            do {
                return try ECDSASigner(scalar: .random(count: scalarByteCount))
            } catch {
                guard error.code == .keyMalformed else { throw error }
            }
        }
    }

    /// Signs exactly these bytes, which are hashed first: r, then s.
    ///
    /// - Throws: ``SigningError`` `crypto.unavailable`, were OpenSSL ever to fail.
    public func signature(for message: UnsafeRawBufferPointer) throws(SigningError) -> [UInt8] {
        let curve = Curve.curve
        let digest = curve.digest.hash(message)
        guard
            let der = ECDSAKey.sign(digest: digest, with: scalar, coordinates: coordinates, on: curve),
            let signature = ECDSASignature(der: der, on: curve)
        else { throw CryptoSelfTest.unavailable(curve) }
        return signature.bytes
    }

    /// A secret of 32 bytes that only the owner of this key can make again, one for each label; as
    /// ``Ed25519Signer/derivedSecret(label:)``.
    public func derivedSecret(label: String) -> SecretBytes {
        HKDFSHA256.derive(from: scalar, salt: [], info: Array(label.utf8))
    }

    /// Whether the system keeps this key out of swap; see ``SecretBytes/isMemoryLocked``.
    public var isMemoryLocked: Bool { scalar.isMemoryLocked }
}

extension ECDSASigner: CustomStringConvertible, CustomReflectable {
    /// The public half alone.
    public var description: String { "ECDSASigner(\(publicKey.multikey))" }
    /// The public half alone.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.multikey]) }
}
