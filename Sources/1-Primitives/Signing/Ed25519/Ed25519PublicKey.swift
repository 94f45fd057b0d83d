/// An Ed25519 public key that has been judged: a canonical point of the main subgroup.
///
/// ```swift
/// let key = try Ed25519PublicKey(bytes)                       // or SigningError, key.…
/// let genuine: Bool = key.isValidSignature(signature, for: message.span)
/// ```
///
/// A signature is accepted only if S is below the group's order, R is a canonical point of the main subgroup, and the
/// equation of RFC 8032 holds. This is stricter than the RFC and the same whichever libsodium is loaded:
///
/// - A *cofactorless* libsodium accepts only the one R that S, A and the message give, and that one lies in the main
///   subgroup since A does. R is looked at only after a refusal, to name its reason.
/// - A *cofactored* one also accepts an R with a part of small order. R is always looked at, and decides.
///
/// Keys are judged once, in the initialiser, at about the price of a verification: keep the value.
///
/// Source: [RFC 8032](https://www.rfc-editor.org/rfc/rfc8032#section-5.1.7), ZIP 215 and "Taming the many EdDSAs" for
/// what libraries disagree about.
public struct Ed25519PublicKey: Hashable, Sendable {
    /// The 32 bytes of the key.
    public let bytes: [UInt8]

    /// Judges a key.
    ///
    /// - Throws: ``SigningError`` `key.length`, `key.noncanonical`, `key.small_order`, `key.subgroup`, in this order; or
    ///   `crypto.unavailable` when the libraries below cannot be relied on.
    public init(_ bytes: [UInt8]) throws(SigningError) {
        try self.init(bytes, relyingOn: CryptoSelfTest.findings)
    }

    init(_ bytes: [UInt8], relyingOn findings: CryptoSelfTest.Findings) throws(SigningError) {
        if let refusal = findings.refusal { throw refusal }
        guard bytes.count == Ed25519Encoding.pointByteCount else {
            throw SigningError(.keyLength, facts: ["expected": "32", "found": "\(bytes.count)"])
        }
        guard Ed25519Encoding.isCanonicalPoint(bytes) else { throw SigningError(.keyNoncanonical) }
        guard !Ed25519Encoding.isSmallOrderPoint(bytes) else { throw SigningError(.keySmallOrder) }
        guard Ed25519Library.isValidPoint(bytes) else { throw SigningError(.keySubgroup) }
        self.bytes = bytes
    }

    /// Whether this key made the signature over exactly this message.
    ///
    /// - Parameter signature: 64 bytes; any other length is no signature.
    public func isValidSignature(_ signature: Span<UInt8>, for message: Span<UInt8>) -> Bool {
        guard signature.count == Ed25519Encoding.signatureByteCount else { return false }
        return signature.withUnsafeBufferPointer { signature in
            message.withUnsafeBytes { message in
                bytes.withUnsafeBufferPointer { key in
                    guard let signature = signature.baseAddress, let key = key.baseAddress else { return false }
                    return Ed25519PublicKey.isAccepted(
                        byLibrary: Ed25519Library.verify(signature, message, key), signature,
                        isCofactorless: CryptoSelfTest.findings.isCofactorless)
                }
            }
        }
    }

    /// Why a signature is refused; nil when it is valid.
    ///
    /// - Returns: `sig.length`, `sig.noncanonical_s`, `sig.noncanonical_r`, `sig.small_order_r`, `sig.subgroup` or
    ///   `sig.mismatch`: the first that applies, in this order.
    public func refusal(of signature: Span<UInt8>, for message: Span<UInt8>) -> SigningError? {
        isValidSignature(signature, for: message) ? nil : reason(against: signature)
    }

    /// What the library's answer is worth under its rule; R is the first half of the signature.
    static func isAccepted(byLibrary isVerified: Bool, _ signature: UnsafePointer<UInt8>, isCofactorless: Bool) -> Bool
    {
        isVerified && (isCofactorless || Ed25519Library.isValidPoint(signature))
    }

    /// Names the reason of a refusal that is already decided.
    private func reason(against signature: Span<UInt8>) -> SigningError {
        guard signature.count == Ed25519Encoding.signatureByteCount else {
            return SigningError(.signatureLength, facts: ["expected": "64", "found": "\(signature.count)"])
        }
        let bytes = signature.withUnsafeBufferPointer { Array($0) }
        let point = Array(bytes[..<32])
        guard Ed25519Encoding.isCanonicalScalar(bytes[32...]) else { return SigningError(.noncanonicalS) }
        guard Ed25519Encoding.isCanonicalPoint(point) else { return SigningError(.noncanonicalR) }
        guard !Ed25519Encoding.isSmallOrderPoint(point) else { return SigningError(.smallOrderR) }
        guard Ed25519Library.isValidPoint(point) else { return SigningError(.signatureSubgroup) }
        return SigningError(.signatureMismatch)
    }
}

extension Ed25519PublicKey {
    /// ``isValidSignature(_:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        isValidSignature(signature.span, for: message.span)
    }

    /// ``refusal(of:for:)-(Span<UInt8>,Span<UInt8>)`` over arrays.
    public func refusal(of signature: [UInt8], for message: [UInt8]) -> SigningError? {
        refusal(of: signature.span, for: message.span)
    }
}
