/// The place of every IRI that is a subject or predicate in the order of their spellings.
///
/// No term's spelling goes on where another ends but with what sorts after the space that follows a term in a line (`"a"`
/// and `"a"@en`). So lines are put in order by comparing their terms, place by place, and subjects and predicates, of
/// which there are few and which decide nearly always, by comparing ranks instead of bytes.
struct TermRanks {
    /// By index; 0 for terms that are no subject or predicate.
    let ranks: [UInt32]

    /// How many ranks there are; those of blank nodes are counted from here.
    var count: Int { ranks.count }

    init(_ dataset: RDFDataset) {
        let terms = dataset.ranges.count / 2
        var ranks = [UInt32](repeating: 0, count: terms)
        ranks.withUnsafeMutableBufferPointer { ranks in
            withUnsafeTemporaryAllocation(of: WordSorter.Entry.self, capacity: terms * 2) { entries in
                guard let entries = entries.baseAddress else { return }
                let count = TermRanks.collect(dataset, into: entries, marking: ranks)
                dataset.spellings.withUnsafeBufferPointer { spellings in
                    dataset.ranges.withUnsafeBufferPointer { ranges in
                        let sorter = WordSorter(
                            spellings: spellings, ranges: ranges, entries: entries, scratch: entries + count)
                        sorter.sort(count)
                    }
                }
                for place in 0..<count { ranks[Int(entries[place].index)] = UInt32(place + 1) }
            }
        }
        self.ranks = ranks
    }

    /// Collects the IRIs that are ranked, each once, and says how many there are.
    @inline(__always)
    private static func collect(
        _ dataset: RDFDataset, into entries: UnsafeMutablePointer<WordSorter.Entry>,
        marking seen: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var count = 0
        func collect(_ handle: UInt32) {
            guard handle & RDFDataset.Term.blankBit == 0 else { return }
            let index = handle & RDFDataset.Term.indexMask
            guard seen[Int(index)] == 0 else { return }
            seen[Int(index)] = 1
            entries[count] = WordSorter.Entry(word: 0, index: index)
            count += 1
        }
        dataset.quads.withUnsafeBufferPointer { quads in
            for quad in quads {
                collect(quad.subject)
                collect(quad.predicate)
            }
        }
        return count
    }
}

/// Sorts spellings eight bytes at a time.
///
/// The IRIs of a vocabulary have their first fifty bytes in common: to compare them anew in every comparison of a sort
/// costs four times as much.
private struct WordSorter {
    struct Entry: BitwiseCopyable {
        /// Eight bytes of the spelling, most significant first; zeros behind its end.
        var word: UInt64
        let index: UInt32
    }

    let spellings: UnsafeBufferPointer<UInt8>
    let ranges: UnsafeBufferPointer<UInt32>
    let entries: UnsafeMutablePointer<Entry>
    let scratch: UnsafeMutablePointer<Entry>

    func sort(_ count: Int) {
        guard count > 0 else { return }
        var open = [(start: 0, end: count, depth: 0)]
        while var group = open.popLast() {
            while loadWords(group.start, group.end, group.depth) {
                // All the same: no spelling has a zero byte, so they go on unless they have ended.
                if entries[group.start].word & 0xFF == 0 { break }
                group.depth += 8
            }
            let start = entries + group.start
            MergeSort.sort(start, count: group.end - group.start, scratch: scratch) { $0.word < $1.word }
            var first = group.start
            while first < group.end {
                var end = first + 1
                while end < group.end && entries[end].word == entries[first].word { end += 1 }
                if end - first > 1 && entries[first].word & 0xFF != 0 { open.append((first, end, group.depth + 8)) }
                first = end
            }
        }
    }

    /// Loads the words at a depth. True when all are the same.
    private func loadWords(_ start: Int, _ end: Int, _ depth: Int) -> Bool {
        var differences: UInt64 = 0
        let first = word(of: entries[start].index, depth)
        for place in start..<end {
            let word = word(of: entries[place].index, depth)
            entries[place].word = word
            differences |= word ^ first
        }
        return differences == 0
    }

    @inline(__always)
    private func word(of index: UInt32, _ depth: Int) -> UInt64 {
        let at = Int(ranges[Int(index) * 2]) + depth
        let left = Int(ranges[Int(index) * 2 + 1]) - at
        if left <= 0 { return 0 }
        if at + 8 <= spellings.count, let base = UnsafeRawPointer(spellings.baseAddress) {
            let word = UInt64(bigEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            return left >= 8 ? word : word & ~(UInt64.max >> UInt64(8 * left))
        }
        var word: UInt64 = 0
        for offset in 0..<8 { word = word << 8 | (offset < left ? UInt64(spellings[at + offset]) : 0) }
        return word
    }
}
