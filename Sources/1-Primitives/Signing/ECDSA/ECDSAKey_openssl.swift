private import COpenSSL

/// A public key as OpenSSL keeps it, ready to verify.
final class ECDSAKey: @unchecked Sendable {
    // A class, since it owns memory of OpenSSL's. Unchecked: the key is made before `init` returns and never changed;
    // OpenSSL counts who uses it with atomics.

    private let key: OpaquePointer

    /// - Parameter coordinates: x, then y, of a point that was judged. Nil when OpenSSL refuses it all the same.
    init?(_ curve: EllipticCurve, coordinates: [UInt8]) {
        guard OpenSSLLibrary.isReady, coordinates.count == 2 * curve.byteCount else { return nil }
        let point = [0x04] + coordinates
        guard let key = testamur_curve_key(curve.rawValue, point, point.count, nil, 0) else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        self.key = key
    }

    deinit { EVP_PKEY_free(key) }

    /// The bare verification of OpenSSL.
    ///
    /// - Parameter signature: In DER, as ``ECDSASignature/der(_:)`` makes it.
    func verify(_ signature: [UInt8], ofDigest digest: [UInt8]) -> Bool {
        guard let context = EVP_PKEY_CTX_new_from_pkey(nil, key, nil) else { return false }
        defer { EVP_PKEY_CTX_free(context) }
        let isValid =
            EVP_PKEY_verify_init(context) == 1
            && EVP_PKEY_verify(context, signature, signature.count, digest, digest.count) == 1
        if !isValid { OpenSSLLibrary.forgetErrors() }
        return isValid
    }
}

extension ECDSAKey {
    /// Signs a digest.
    ///
    /// The private key goes into OpenSSL's memory for this one signature: handed over in memory that is wiped, copied
    /// by OpenSSL into its own heap, wiped there when the key is freed, together with the nonce and what was computed
    /// with both. Between two signatures it stands in guarded memory alone. OpenSSL's heap is neither locked nor
    /// guarded.
    ///
    /// - Parameters:
    ///   - scalar: The private key, big end first.
    ///   - coordinates: x, then y, of its public half.
    /// - Returns: In DER; nil when OpenSSL could not sign.
    static func sign(
        digest: [UInt8], with scalar: SecretBytes, coordinates: [UInt8], on curve: EllipticCurve
    ) -> [UInt8]? {
        guard OpenSSLLibrary.isReady else { return nil }
        let point = [0x04] + coordinates
        let key = SodiumLibrary.withWipedStack(byteCount: scalar.count) { native -> OpaquePointer? in
            guard let target = native.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return nil }
            scalar.withBytes { bytes in
                // The library takes a number as the machine itself would write it.
                #if _endian(little)
                    for index in 0..<bytes.count { native[index] = bytes[bytes.count - 1 - index] }
                #else
                    native.copyMemory(from: bytes)
                #endif
            }
            return testamur_curve_key(curve.rawValue, point, point.count, target, native.count)
        }
        defer { EVP_PKEY_free(key) }
        guard let key, let context = EVP_PKEY_CTX_new_from_pkey(nil, key, nil) else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        defer { EVP_PKEY_CTX_free(context) }
        return signature(ofDigest: digest, in: context)
    }

    private static func signature(ofDigest digest: [UInt8], in context: OpaquePointer) -> [UInt8]? {
        var length = 0
        guard EVP_PKEY_sign_init(context) == 1,
            EVP_PKEY_sign(context, nil, &length, digest, digest.count) == 1
        else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        var isSigned = false
        let signature = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            isSigned = EVP_PKEY_sign(context, buffer.baseAddress, &length, digest, digest.count) == 1
            filled = isSigned ? length : 0
        }
        if !isSigned { OpenSSLLibrary.forgetErrors() }
        return isSigned ? signature : nil
    }
}
