/// Which member names a document may hold anywhere in it: a no is certain, a yes is not.
///
/// Two hundred and fifty-six bits, of which each name sets one by its first eight bytes. Filled while reading; to ask
/// whether a rare member is there then needs no walk.
struct NameSieve: Sendable {
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    /// - Parameter prefix: The first bytes of a name, as ``MemberOrder`` puts them.
    @inline(__always)
    mutating func insert(_ prefix: UInt64) {
        let bit = Self.bit(prefix)
        bits[Int(truncatingIfNeeded: bit >> 6)] |= 1 << (bit & 63)
    }

    mutating func formUnion(_ other: NameSieve) {
        for index in bits.indices { bits[index] |= other.bits[index] }
    }

    func mayHold(_ prefix: UInt64) -> Bool {
        let bit = Self.bit(prefix)
        return bits[Int(truncatingIfNeeded: bit >> 6)] & 1 << (bit & 63) != 0
    }

    @inline(__always)
    private static func bit(_ prefix: UInt64) -> UInt64 { (prefix &* 0x9E37_79B9_7F4A_7C15) >> 56 }
}

extension JSONDocument {
    /// Whether some object of the document may have a member of this name; false is certain, true is not.
    package func mayHaveMember(_ name: StaticString) -> Bool {
        names.mayHold(
            MemberOrder.prefix(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)))
    }
}
