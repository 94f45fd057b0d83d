/// What can be read from an Ed25519 key or signature without computing with points. These answers only name a reason;
/// libsodium decides.
enum Ed25519Encoding {
    static let pointByteCount = 32
    static let signatureByteCount = 64

    /// The order of the main subgroup, 2^252 + 27742317777372353535851937790883648493, least significant byte first.
    static let order: [UInt8] = [
        0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ]

    /// The field's prime, 2^255 − 19, likewise.
    static let prime: [UInt8] =
        [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]

    /// The y coordinates of the eight points whose order divides 8. Order 1: y = 1. Order 2: y = −1. Order 4: y = 0.
    /// Order 8: the two others, each with two points.
    static let smallOrderYs: [[UInt8]] = [
        [1] + [UInt8](repeating: 0, count: 31),
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        [UInt8](repeating: 0, count: 32),
        [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
            0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ],
        [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
            0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ],
    ]

    /// Whether S, the second half of a signature, is below the order.
    static func isCanonicalScalar(_ bytes: some Collection<UInt8>) -> Bool {
        isLess(Array(bytes), order)
    }

    /// Whether the y coordinate of a point is below the prime. The top bit is the sign of x and no part of y.
    static func isCanonicalPoint(_ bytes: some Collection<UInt8>) -> Bool {
        isLess(yCoordinate(bytes), prime)
    }

    /// Whether the point's order divides 8, whatever the sign bit.
    static func isSmallOrderPoint(_ bytes: some Collection<UInt8>) -> Bool {
        smallOrderYs.contains(yCoordinate(bytes))
    }

    private static func yCoordinate(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var y = Array(bytes)
        if let last = y.indices.last { y[last] &= 0x7F }
        return y
    }

    /// Compares numbers of equal length, least significant byte first. Nothing here is secret.
    private static func isLess(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.reversed().lexicographicallyPrecedes(second.reversed())
    }
}
