/// Keys and signatures that no honest signer makes, by arithmetic on their 32 bytes alone.
enum EdgePoints {
    /// 2^255 - 19, the field's prime, in little-endian bytes.
    static let prime: [UInt8] = [0xed] + [UInt8](repeating: 0xff, count: 30) + [0x7f]
    /// The order of the main subgroup.
    static let order: [UInt8] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ]

    /// The neutral point (0, 1), of order 1.
    static let neutral: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    /// (0, 1) with y written as p + 1.
    static let noncanonicalNeutral: [UInt8] = [0xee] + [UInt8](repeating: 0xff, count: 30) + [0x7f]

    /// The point plus the one of order 2, which is (0, -1): (x, y) becomes (-x, -y).
    static func addingOrderTwo(_ point: [UInt8]) -> [UInt8] {
        var y = point
        y[31] &= 0x7f
        var sum = subtract(prime, y)
        sum[31] |= ~point[31] & 0x80
        return sum
    }

    /// S plus the order: another spelling of the same scalar.
    static func addingOrder(_ scalar: [UInt8]) -> [UInt8] {
        var sum: [UInt8] = []
        var carry = 0
        for (left, right) in zip(scalar, order) {
            carry += Int(left) + Int(right)
            sum.append(UInt8(carry & 0xff))
            carry >>= 8
        }
        precondition(carry == 0)
        return sum
    }

    private static func subtract(_ minuend: [UInt8], _ subtrahend: [UInt8]) -> [UInt8] {
        var difference: [UInt8] = []
        var borrow = 0
        for (left, right) in zip(minuend, subtrahend) {
            let byte = Int(left) - Int(right) - borrow
            borrow = byte < 0 ? 1 : 0
            difference.append(UInt8(byte & 0xff))
        }
        return difference
    }
}
