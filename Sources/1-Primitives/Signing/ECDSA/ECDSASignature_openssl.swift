private import COpenSSL

/// The two ways in which an ECDSA signature is written: r and s one after the other in fixed lengths, which is what
/// arrives and leaves (IEEE P1363), and DER, which OpenSSL takes.
struct ECDSASignature {
    let curve: EllipticCurve
    /// r, then s.
    let bytes: [UInt8]

    /// - Throws: ``SigningError`` `sig.malformed` when the bytes are a DER signature of another length, or r or s is 0
    ///   or not below the order; `sig.length` for any other length.
    init(_ bytes: [UInt8], on curve: EllipticCurve) throws(SigningError) {
        guard bytes.count == curve.signatureByteCount else {
            let facts = ["expected": "\(curve.signatureByteCount)", "found": "\(bytes.count)"]
            throw SigningError(ECDSASignature.isDER(bytes) ? .signatureMalformed : .signatureLength, facts: facts)
        }
        for half in [bytes.prefix(curve.byteCount), bytes.suffix(curve.byteCount)] {
            guard half.contains(where: { $0 != 0 }), half.lexicographicallyPrecedes(curve.order) else {
                throw SigningError(.signatureMalformed)
            }
        }
        self.curve = curve
        self.bytes = bytes
    }

    /// Reads what OpenSSL wrote; nil when it is no signature for this curve.
    init?(der: [UInt8], on curve: EllipticCurve) {
        guard
            let signature = der.withUnsafeBufferPointer({ der -> OpaquePointer? in
                var position = der.baseAddress
                return d2i_ECDSA_SIG(nil, &position, der.count)
            })
        else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        defer { ECDSA_SIG_free(signature) }
        let (r, s) = (ECDSA_SIG_get0_r(signature), ECDSA_SIG_get0_s(signature))
        let length = Int32(curve.byteCount)
        var isWritten = false
        let bytes = [UInt8](unsafeUninitializedCapacity: curve.signatureByteCount) { buffer, filled in
            guard let first = buffer.baseAddress else { return }
            isWritten =
                BN_bn2binpad(r, first, length) == length
                && BN_bn2binpad(s, first + curve.byteCount, length) == length
            filled = isWritten ? buffer.count : 0
        }
        guard isWritten else { return nil }
        self.curve = curve
        self.bytes = bytes
    }

    /// The same in DER; nil only when memory runs out.
    var der: [UInt8]? {
        guard let signature = ECDSA_SIG_new() else { return nil }
        defer { ECDSA_SIG_free(signature) }
        let length = Int32(curve.byteCount)
        let (r, s) = bytes.withUnsafeBufferPointer { bytes in
            (
                BN_bin2bn(bytes.baseAddress, length, nil),
                BN_bin2bn(bytes.baseAddress.map { $0 + Int(length) }, length, nil)
            )
        }
        // From here on the numbers belong to the signature, unless it did not take them.
        guard r != nil, s != nil, ECDSA_SIG_set0(signature, r, s) == 1 else {
            BN_free(r)
            BN_free(s)
            return nil
        }
        // A sequence of two integers of at most 49 bytes each has two bytes of header, and each integer too.
        var written: Int32 = 0
        let der = [UInt8](unsafeUninitializedCapacity: 2 * (curve.byteCount + 3) + 2) { buffer, filled in
            var position = buffer.baseAddress
            written = i2d_ECDSA_SIG(signature, &position)
            filled = max(0, Int(written))
        }
        return written > 0 ? der : nil
    }

    /// Whether the bytes begin as a DER sequence of exactly this length that begins with an integer does.
    private static func isDER(_ bytes: [UInt8]) -> Bool {
        bytes.count > 7 && bytes[0] == 0x30 && Int(bytes[1]) == bytes.count - 2 && bytes[2] == 0x02
    }
}
