/// The types of keys that this toolkit signs and verifies with.
///
/// ```swift
/// KeyType.p256.rawValue                  // "P-256", as in a key file and in a JSON Web Key
/// KeyType.p384.signatureByteCount        // 96
/// ```
public enum KeyType: String, Hashable, Sendable, CaseIterable {
    /// EdDSA on Curve25519: what new keys are made for unless somebody asks for another.
    case ed25519 = "Ed25519"
    /// ECDSA with P-256 and SHA-256.
    case p256 = "P-256"
    /// ECDSA with P-384 and SHA-384.
    case p384 = "P-384"

    /// Length of a signature in bytes.
    public var signatureByteCount: Int {
        switch self {
        case .ed25519: Ed25519Encoding.signatureByteCount
        case .p256: EllipticCurve.p256.signatureByteCount
        case .p384: EllipticCurve.p384.signatureByteCount
        }
    }

    /// Length of a private key in bytes: the seed of RFC 8032, or the scalar of FIPS 186-5.
    public var secretByteCount: Int {
        switch self {
        case .ed25519: Ed25519Signer.seedByteCount
        case .p256: EllipticCurve.p256.byteCount
        case .p384: EllipticCurve.p384.byteCount
        }
    }
}
