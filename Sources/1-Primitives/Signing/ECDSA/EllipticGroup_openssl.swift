private import COpenSSL

/// One of OpenSSL's groups of points, looked up once: setting it up costs half as much as a signature.
final class EllipticGroup: @unchecked Sendable {
    // A class, since it owns memory of OpenSSL's; unchecked, since that memory is only read once it is made.

    private let group: OpaquePointer
    private let curve: EllipticCurve

    private static let p256 = EllipticGroup(.p256)
    private static let p384 = EllipticGroup(.p384)

    /// The group of a curve; nil when OpenSSL does not offer it, which only a stripped installation does.
    static func of(_ curve: EllipticCurve) -> EllipticGroup? {
        switch curve {
        case .p256: p256
        case .p384: p384
        }
    }

    private init?(_ curve: EllipticCurve) {
        guard OpenSSLLibrary.isReady else { return nil }
        let identifier = EC_curve_nist2nid(curve.rawValue)
        guard let group = EC_GROUP_new_by_curve_name(identifier) else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        self.group = group
        self.curve = curve
    }

    deinit { EC_GROUP_free(group) }

    /// Both coordinates of a point that is written as 02 or 03 and x, or as 04, x and y.
    ///
    /// - Returns: x, then y; nil when there is no such point on the curve, or it is the neutral one.
    func coordinates(of point: [UInt8]) -> [UInt8]? {
        guard let read = EC_POINT_new(group) else { return nil }
        defer { EC_POINT_free(read) }
        // The library itself refuses what is not on the curve; it is asked once more, since everything rests on it.
        guard EC_POINT_oct2point(group, read, point, point.count, nil) == 1,
            EC_POINT_is_on_curve(group, read, nil) == 1, EC_POINT_is_at_infinity(group, read) == 0
        else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        return coordinates(of: read)
    }

    /// The public point of a private key, big end first.
    ///
    /// - Returns: x, then y; nil when the scalar is 0 or not below the order.
    func coordinates(ofPublicHalfOf scalar: SecretBytes) -> [UInt8]? {
        // In OpenSSL's own memory for as long as the multiplication takes, which wipes it.
        guard let number = BN_secure_new() else { return nil }
        defer { BN_clear_free(number) }
        let isRead = scalar.withAddress { BN_bin2bn($0, Int32(scalar.count), number) != nil }
        guard isRead, let order = EC_GROUP_get0_order(group), BN_cmp(number, order) < 0,
            let point = EC_POINT_new(group)
        else { return nil }
        defer { EC_POINT_clear_free(point) }
        BN_set_flags(number, BN_FLG_CONSTTIME)
        guard EC_POINT_mul(group, point, number, nil, nil, nil) == 1 else {
            OpenSSLLibrary.forgetErrors()
            return nil
        }
        // 0 gives the neutral point, which has no coordinates.
        return coordinates(of: point)
    }

    private func coordinates(of point: OpaquePointer) -> [UInt8]? {
        let length = 1 + 2 * curve.byteCount
        var written = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            written = EC_POINT_point2oct(
                group, point, POINT_CONVERSION_UNCOMPRESSED, buffer.baseAddress, length, nil)
            filled = written == length ? length : 0
        }
        return written == length ? Array(bytes[1...]) : nil
    }
}
