/// Finds small numbers by byte strings, without making anything on the heap while looking.
///
/// A dictionary keyed by arrays would need the bytes of each question copied into an array first.
struct ByteTable: Sendable {
    private struct Slot {
        var hash: Int
        /// Where the key stands in `keys`.
        var start: Int
        var count: Int
        /// Which run of numbers belongs to it; -1 in a free slot.
        var group: Int32
    }

    private var slots: [Slot]
    private var keys: [UInt8] = []
    private var numbers: [Int32] = []
    /// Where the run of each group begins in `numbers`; one more at the end.
    private var starts: [Int32] = []

    /// - Parameter pairs: Keys with a number each. The numbers of equal keys stay in the order given; one that comes twice
    ///   in a row is kept once.
    init(_ pairs: [(key: [UInt8], number: Int)]) {
        var capacity = 16
        while capacity < pairs.count * 2 { capacity *= 2 }
        slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, group: -1), count: capacity)
        var groups: [Int32] = []
        groups.reserveCapacity(pairs.count)
        var counts: [Int32] = []
        var lasts: [Int] = []
        for (key, number) in pairs {
            let group = group(of: key, next: counts.count)
            if group == counts.count {
                counts.append(0)
                lasts.append(-1)
            }
            let isRepeated = lasts[group] == number
            groups.append(isRepeated ? -1 : Int32(truncatingIfNeeded: group))
            if !isRepeated { counts[group] += 1 }
            lasts[group] = number
        }
        starts = [0]
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        var ends = starts
        numbers = Array(repeating: 0, count: Int(starts[counts.count]))
        for (pair, group) in zip(pairs, groups) where group >= 0 {
            numbers[Int(ends[Int(group)])] = Int32(truncatingIfNeeded: pair.number)
            ends[Int(group)] += 1
        }
    }

    /// The numbers under `key`; empty when there are none.
    func numbers(for key: Span<UInt8>) -> ArraySlice<Int32> {
        let slot = slots[place(of: key, hash: Self.hash(key))]
        guard slot.group >= 0 else { return [] }
        return numbers[Int(starts[Int(slot.group)])..<Int(starts[Int(slot.group) + 1])]
    }

    /// The group of a key, which becomes `next` if the key is new.
    private mutating func group(of key: [UInt8], next: Int) -> Int {
        let hash = Self.hash(key.span)
        let place = place(of: key.span, hash: hash)
        if slots[place].group >= 0 { return Int(slots[place].group) }
        slots[place] = Slot(
            hash: hash, start: keys.count, count: key.count, group: Int32(truncatingIfNeeded: next))
        keys += key
        return next
    }

    /// The slot that a key has, or would get. There is always a free one: no more than half are taken.
    private func place(of key: Span<UInt8>, hash: Int) -> Int {
        var place = hash & (slots.count - 1)
        while slots[place].group >= 0, slots[place].hash != hash || !isEqual(slots[place], key) {
            place = (place + 1) & (slots.count - 1)
        }
        return place
    }

    private func isEqual(_ slot: Slot, _ key: Span<UInt8>) -> Bool {
        guard slot.count == key.count else { return false }
        for offset in key.indices where keys[slot.start + offset] != key[offset] { return false }
        return true
    }

    /// Seeded anew in every process, so that nobody can make keys that fall together.
    static func hash(_ key: Span<UInt8>) -> Int {
        var hasher = Hasher()
        key.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
