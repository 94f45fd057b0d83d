/// Numbers of rows, one bit each: what five million rows need fits into a megabyte.
struct RowSet: Sendable, Hashable {
    private var words: [UInt64] = []
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// Nothing happens for a row that is there already.
    mutating func insert(_ row: Int) {
        guard row >= 0, !contains(row) else { return }
        let word = row >> 6
        if word >= words.count { words += [UInt64](repeating: 0, count: word - words.count + 1) }
        words[word] |= 1 << UInt64(row & 63)
        count += 1
    }

    func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return row >= 0 && word < words.count && words[word] & 1 << UInt64(row & 63) != 0
    }

    mutating func formUnion(_ other: RowSet) {
        if other.words.count > words.count {
            words += [UInt64](repeating: 0, count: other.words.count - words.count)
        }
        for (position, word) in other.words.enumerated() { words[position] |= word }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// The set as bytes, equal for equal sets.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        let last = words.lastIndex { $0 != 0 } ?? -1
        for word in words[..<(last + 1)] { bytes.appendNumber(Int64(bitPattern: word)) }
        return bytes
    }
}
