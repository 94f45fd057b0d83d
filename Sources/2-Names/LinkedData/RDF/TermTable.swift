/// Finds a term's handle by the hash of its spelling.
///
/// Open addressing over one array; a slot is the 32-bit hash above the 32-bit handle, and 0 is empty (no term has handle
/// 0, the default graph). Growing needs no second look at any spelling.
struct TermTable: Sendable {
    private(set) var slots = [UInt64](repeating: 0, count: 512)
    private var used = 0

    @inline(__always)
    var mask: Int { slots.count - 1 }

    @inline(__always)
    mutating func add(hash: UInt32, handle: UInt32) {
        // At most half full, so that a search ends after a slot or two.
        if used * 2 >= slots.count { grow() }
        TermTable.put(UInt64(hash) << 32 | UInt64(handle), in: &slots)
        used += 1
    }

    @inline(__always)
    private static func put(_ entry: UInt64, in slots: inout [UInt64]) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: entry >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    @inline(never)
    private mutating func grow() {
        var larger = [UInt64](repeating: 0, count: slots.count * 4)
        for entry in slots where entry != 0 { TermTable.put(entry, in: &larger) }
        slots = larger
    }
}

/// Finds out whether a quad is there already.
///
/// Open addressing; a slot is a quad's number plus one, and 0 is empty.
struct QuadTable: Sendable {
    private var slots = [UInt32](repeating: 0, count: 512)

    /// Whether a quad is new; then it is entered as number `quads.count`, and the caller appends it.
    @inline(__always)
    mutating func enter(
        _ quad: RDFDataset.Handles, of quads: [RDFDataset.Handles], _ hash: SpellingHash
    ) -> Bool {
        if quads.count * 2 >= slots.count { grow(quads, hash) }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash(quad)) & mask
        while slots[slot] != 0 {
            if quads[Int(slots[slot] - 1)] == quad { return false }
            slot = (slot + 1) & mask
        }
        slots[slot] = UInt32(quads.count + 1)
        return true
    }

    @inline(never)
    private mutating func grow(_ quads: [RDFDataset.Handles], _ hash: SpellingHash) {
        var larger = [UInt32](repeating: 0, count: slots.count * 4)
        let mask = larger.count - 1
        for (number, quad) in quads.enumerated() {
            var slot = Int(truncatingIfNeeded: hash(quad)) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = UInt32(number + 1)
        }
        slots = larger
    }
}
