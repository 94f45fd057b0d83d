/// The order of member names in RFC 8785: by UTF-16 code units.
///
/// UTF-8 bytes have the same order but for one case: a scalar above U+FFFF begins with a surrogate in UTF-16, and
/// surrogates (D800–DFFF) come before U+E000–U+FFFF. Ranking the lead bytes F0–F4 below EE and EF restores it.
enum MemberOrder {
    @inline(__always)
    private static func rank(_ byte: UInt8) -> UInt8 {
        if byte < 0xEE { return byte }
        return byte < 0xF0 ? byte + 5 : byte - 2
    }

    /// The first eight ranked bytes, most significant first, short names filled with zeros.
    static func prefix(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if name.count >= 8, let base = name.baseAddress {
            let word = UInt64(bigEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
            if word & 0x8080_8080_8080_8080 == 0 { return word }
        }
        var prefix: UInt64 = 0
        let used = Swift.min(name.count, 8)
        for index in 0..<used { prefix = prefix << 8 | UInt64(rank(name[index])) }
        return used == 0 ? 0 : prefix << UInt64(8 * (8 - used))
    }

    /// Whether `left` comes strictly before `right`.
    static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        let shared = Swift.min(left.count, right.count)
        for index in 0..<shared where left[index] != right[index] {
            return rank(left[index]) < rank(right[index])
        }
        return left.count < right.count
    }

    /// Whether `left` comes strictly before `right`, for names that are Swift strings.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var left = left
        var right = right
        return left.withUTF8 { left in right.withUTF8 { right in precedes(left, right) } }
    }
}
