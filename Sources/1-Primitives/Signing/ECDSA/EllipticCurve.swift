/// A curve of NIST's that ECDSA is computed on here, and the hash that goes with it.
///
/// ```swift
/// EllipticCurve.p384.rawValue        // "P-384", as in a JSON Web Key
/// EllipticCurve.p384.byteCount       // 48
/// ```
///
/// Source: [FIPS 186-5](https://csrc.nist.gov/pubs/fips/186-5/final) and SP 800-186, section 3.2.1.
public enum EllipticCurve: String, Hashable, Sendable, CaseIterable {
    /// P-256, also called secp256r1 and prime256v1, with SHA-256.
    case p256 = "P-256"
    /// P-384, also called secp384r1, with SHA-384.
    case p384 = "P-384"

    /// Length in bytes of a coordinate, of a private key, and of each half of a signature.
    public var byteCount: Int {
        switch self {
        case .p256: 32
        case .p384: 48
        }
    }

    /// Length of a signature in bytes: r, then s.
    public var signatureByteCount: Int { 2 * byteCount }

    /// The name of the signature algorithm in JOSE, `ES256` or `ES384`.
    public var algorithm: String {
        switch self {
        case .p256: "ES256"
        case .p384: "ES384"
        }
    }

    var digest: MessageDigest {
        switch self {
        case .p256: .sha256
        case .p384: .sha384
        }
    }
}

/// Names a curve in a type, so that a key of one curve cannot stand where one of another is needed.
public protocol ECDSACurve: Sendable {
    /// The curve.
    static var curve: EllipticCurve { get }
}

/// ``EllipticCurve/p256`` as a type.
public enum P256: ECDSACurve {
    public static var curve: EllipticCurve { .p256 }
}

/// ``EllipticCurve/p384`` as a type.
public enum P384: ECDSACurve {
    public static var curve: EllipticCurve { .p384 }
}

extension EllipticCurve {
    /// The order of the group, most significant byte first. Used to name a reason; OpenSSL decides.
    var order: [UInt8] {
        switch self {
        case .p256: EllipticCurve.orderOfP256
        case .p384: EllipticCurve.orderOfP384
        }
    }

    /// The field's prime, likewise.
    var prime: [UInt8] {
        switch self {
        case .p256: EllipticCurve.primeOfP256
        case .p384: EllipticCurve.primeOfP384
        }
    }

    private static let orderOfP256: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
    ]
    private static let primeOfP256: [UInt8] = [
        0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    ]
    private static let orderOfP384: [UInt8] =
        [UInt8](repeating: 0xFF, count: 24) + [
            0xC7, 0x63, 0x4D, 0x81, 0xF4, 0x37, 0x2D, 0xDF, 0x58, 0x1A, 0x0D, 0xB2,
            0x48, 0xB0, 0xA7, 0x7A, 0xEC, 0xEC, 0x19, 0x6A, 0xCC, 0xC5, 0x29, 0x73,
        ]
    private static let primeOfP384: [UInt8] =
        [UInt8](repeating: 0xFF, count: 31) + [
            0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF,
        ]
}
