#if canImport(Glibc)
    import Glibc
#endif

/// Names that are searched by their bytes, in a few comparisons.
///
/// Made once for the whole run of the program and never freed: its memory belongs to the tables of ``ShapeTables``.
struct NameTable {
    /// Thirty-two bytes, so that finding a slot is a shift.
    private struct Entry {
        /// The first and the last eight bytes, which overlap in a name of up to sixteen and are all of it.
        var first: UInt64
        var last: UInt64
        var name: UnsafePointer<UInt8>
        /// 0 for an empty slot.
        var count: Int32
        var position: Int32
    }

    private let entries: UnsafeMutablePointer<Entry>
    private let mask: UInt64

    /// - Parameter texts: At most 64 names, each once and none of them empty.
    init(_ texts: [StaticString]) {
        precondition(texts.count <= 64, "a class of the formats has few members")
        var size = 8
        while size < texts.count * 4 { size *= 2 }
        mask = UInt64(size - 1)
        entries = .allocate(capacity: size)
        let nobody = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
        entries.initialize(repeating: Entry(first: 0, last: 0, name: nobody, count: 0, position: -1), count: size)
        for (position, text) in texts.enumerated() {
            let count = text.utf8CodeUnitCount
            let (first, last) = Self.ends(of: text.utf8Start, count)
            var slot = Self.slot(first, last, count) & mask
            while entries[Int(slot)].count != 0 { slot = (slot + 1) & mask }
            entries[Int(slot)] = Entry(
                first: first, last: last, name: text.utf8Start, count: Int32(count), position: Int32(position))
        }
    }

    /// The position of a name in the list that the table was made from, or -1.
    @inline(__always)
    func position(of name: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = name.baseAddress, name.count > 0 else { return -1 }
        let count = name.count
        let (first, last) = Self.ends(of: start, count)
        var slot = Self.slot(first, last, count) & mask
        while true {
            let entry = entries + Int(truncatingIfNeeded: slot)
            let difference =
                (entry.pointee.first ^ first) | (entry.pointee.last ^ last)
                | UInt64(truncatingIfNeeded: Int(entry.pointee.count) ^ count)
            if difference == 0, count <= 16 || memcmp(entry.pointee.name + 8, start + 8, count - 16) == 0 {
                return Int(entry.pointee.position)
            }
            if entry.pointee.count == 0 { return -1 }
            slot = (slot &+ 1) & mask
        }
    }

    @inline(__always)
    private static func ends(of start: UnsafePointer<UInt8>, _ count: Int) -> (first: UInt64, last: UInt64) {
        let raw = UnsafeRawPointer(start)
        if count >= 8 {
            return (
                raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            )
        }
        if count >= 4 {
            return (
                UInt64(raw.loadUnaligned(as: UInt32.self)),
                UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            )
        }
        // One, two or three bytes: the first, the middle one and the last are all of them.
        return (UInt64(start[0]) << 8 | UInt64(start[count >> 1]), UInt64(start[count &- 1]))
    }

    @inline(__always)
    private static func slot(_ first: UInt64, _ last: UInt64, _ count: Int) -> UInt64 {
        ((first ^ last &* 3) &+ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15 >> 40
    }
}
