/// An ECDSA public key on P-256.
public typealias P256PublicKey = ECDSAPublicKey<P256>
/// An ECDSA public key on P-384.
public typealias P384PublicKey = ECDSAPublicKey<P384>

/// An ECDSA public key that has been judged: a point of its curve, and not the neutral one.
///
/// ```swift
/// let key = try P256PublicKey(bytes)                          // or SigningError, key.…
/// let genuine: Bool = key.isValidSignature(signature, for: message.span)
/// ```
///
/// A message is hashed with the curve's own hash: SHA-256 for P-256, SHA-384 for P-384. A signature is r and s, one
/// after the other in the curve's length, as in JOSE and Data Integrity; DER is refused. Both must lie between 1 and
/// the group's order less 1. An s in the upper half is taken, as ECDSA has it: whoever has a signature can make a
/// second one of it, so a signature must never be used as the name of a document.
///
/// Keys are judged once, in the initialiser, at nearly the price of a verification: keep the value.
///
/// Source: [FIPS 186-5, section 6](https://csrc.nist.gov/pubs/fips/186-5/final),
/// [RFC 7518, section 3.4](https://www.rfc-editor.org/rfc/rfc7518#section-3.4).
public struct ECDSAPublicKey<Curve: ECDSACurve>: Sendable {
    /// The key as 02 or 03 and x: 33 bytes for P-256, 49 for P-384.
    public let bytes: [UInt8]
    /// x, then y.
    let coordinates: [UInt8]
    private let key: ECDSAKey

    /// The coordinate x, in the curve's length.
    public var x: [UInt8] { Array(coordinates.prefix(Curve.curve.byteCount)) }
    /// The coordinate y, in the curve's length.
    public var y: [UInt8] { Array(coordinates.suffix(Curve.curve.byteCount)) }

    /// Judges a key in the compressed form, which is the only one in a Multikey.
    ///
    /// - Parameter bytes: 02 (y is even) or 03 (y is odd), then x.
    /// - Throws: ``SigningError`` `key.length`; `key.malformed` for another first byte; `key.noncanonical` when x is
    ///   not below the field's prime; `key.not_on_curve`; or `crypto.unavailable` when OpenSSL cannot be relied on.
    ///
    /// Source: SEC 1, section 2.3.4.
    public init(_ bytes: [UInt8]) throws(SigningError) {
        let curve = Curve.curve
        try CryptoSelfTest.require(curve)
        guard bytes.count == 1 + curve.byteCount else {
            throw SigningError(.keyLength, facts: ["expected": "\(1 + curve.byteCount)", "found": "\(bytes.count)"])
        }
        guard bytes[0] == 0x02 || bytes[0] == 0x03 else { throw SigningError(.keyMalformed) }
        guard bytes[1...].lexicographicallyPrecedes(curve.prime) else { throw SigningError(.keyNoncanonical) }
        try self.init(point: bytes)
    }

    /// Judges a key given by both coordinates, as a JSON Web Key gives them.
    ///
    /// - Parameters:
    ///   - x: Big end first, in the curve's length.
    ///   - y: Likewise.
    /// - Throws: As ``init(_:)``.
    public init(x: [UInt8], y: [UInt8]) throws(SigningError) {
        let curve = Curve.curve
        try CryptoSelfTest.require(curve)
        for coordinate in [x, y] {
            guard coordinate.count == curve.byteCount else {
                throw SigningError(
                    .keyLength, facts: ["expected": "\(curve.byteCount)", "found": "\(coordinate.count)"])
            }
            guard coordinate.lexicographicallyPrecedes(curve.prime) else { throw SigningError(.keyNoncanonical) }
        }
        try self.init(point: [0x04] + x + y)
    }

    /// The last of the judgement, which is the library's.
    private init(point: [UInt8]) throws(SigningError) {
        guard let group = EllipticGroup.of(Curve.curve) else { throw CryptoSelfTest.unavailable(Curve.curve) }
        guard let coordinates = group.coordinates(of: point) else { throw SigningError(.keyNotOnCurve) }
        try self.init(judged: coordinates)
    }

    /// A key whose coordinates OpenSSL itself has computed.
    init(judged coordinates: [UInt8]) throws(SigningError) {
        guard let key = ECDSAKey(Curve.curve, coordinates: coordinates) else {
            throw CryptoSelfTest.unavailable(Curve.curve)
        }
        let isOdd = coordinates.last.map { $0 & 1 == 1 } == true
        self.bytes = [isOdd ? 0x03 : 0x02] + coordinates.prefix(Curve.curve.byteCount)
        self.coordinates = coordinates
        self.key = key
    }

    /// The same key under the other name of its curve's type.
    private init<Other>(_ key: ECDSAPublicKey<Other>) {
        precondition(Other.curve == Curve.curve, "a key of another curve")
        bytes = key.bytes
        coordinates = key.coordinates
        self.key = key.key
    }

    /// The key as one of any type.
    var asPublicKey: PublicKey {
        switch Curve.curve {
        case .p256: .p256(P256PublicKey(self))
        case .p384: .p384(P384PublicKey(self))
        }
    }

    /// Whether this key made the signature over exactly this message.
    ///
    /// - Parameter signature: r and s: 64 bytes for P-256, 96 for P-384; any other length is no signature.
    public func isValidSignature(_ signature: Span<UInt8>, for message: Span<UInt8>) -> Bool {
        refusal(of: signature, for: message) == nil
    }

    /// Why a signature is refused; nil when it is valid.
    ///
    /// - Returns: `sig.length`, `sig.malformed` (r or s is 0 or not below the order; or the signature is written in
    ///   DER) or `sig.mismatch`: the first that applies.
    public func refusal(of signature: Span<UInt8>, for message: Span<UInt8>) -> SigningError? {
        do throws(SigningError) {
            let bytes = signature.withUnsafeBufferPointer { Array($0) }
            guard let der = try ECDSASignature(bytes, on: Curve.curve).der else {
                throw CryptoSelfTest.unavailable(Curve.curve)
            }
            let digest = message.withUnsafeBytes { Curve.curve.digest.hash($0) }
            return key.verify(der, ofDigest: digest) ? nil : SigningError(.signatureMismatch)
        } catch {
            return error
        }
    }
}

extension ECDSAPublicKey {
    /// ``isValidSignature(_:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        isValidSignature(signature.span, for: message.span)
    }

    /// ``refusal(of:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func refusal(of signature: [UInt8], for message: [UInt8]) -> SigningError? {
        refusal(of: signature.span, for: message.span)
    }
}

extension ECDSAPublicKey: Hashable {
    /// Equal keys are the same point.
    public static func == (first: Self, second: Self) -> Bool { first.bytes == second.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
