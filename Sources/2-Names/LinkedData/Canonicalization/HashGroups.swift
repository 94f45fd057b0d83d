import Glibc

/// The blank nodes in the order of their first degree hashes; those with the same hash make a group.
struct HashGroups {
    let nodes: [UInt32]
    /// Where in `nodes` each group begins, and the end of the last.
    private let bounds: [Int]

    /// A node with the first eight bytes of its hash, which tell nearly all apart.
    private struct Entry: BitwiseCopyable {
        let start: UInt64
        let node: UInt32
    }

    init(_ hashes: FirstDegreeHashes) {
        let count = hashes.nodes.count
        let size = hashes.byteCount
        var bounds: [Int] = []
        bounds.reserveCapacity(count + 1)
        nodes = [UInt32](unsafeUninitializedCapacity: count) { nodes, filled in
            filled = count
            hashes.digests.withUnsafeBytes { digests in
                withUnsafeTemporaryAllocation(of: Entry.self, capacity: count * 2) { entries in
                    guard let digests = digests.baseAddress, let entries = entries.baseAddress else { return }
                    for (place, node) in hashes.nodes.enumerated() {
                        let start = digests.loadUnaligned(fromByteOffset: Int(node) * size, as: UInt64.self)
                        entries[place] = Entry(start: UInt64(bigEndian: start), node: node)
                    }
                    func precedes(_ left: Entry, _ right: Entry) -> Bool {
                        if left.start != right.start { return left.start < right.start }
                        return memcmp(digests + Int(left.node) * size, digests + Int(right.node) * size, size) < 0
                    }
                    MergeSort.sort(entries, count: count, scratch: entries + count, precedes)
                    for place in 0..<count {
                        nodes[place] = entries[place].node
                        if place == 0 || precedes(entries[place - 1], entries[place]) { bounds.append(place) }
                    }
                }
            }
        }
        bounds.append(count)
        self.bounds = bounds
    }

    var count: Int { bounds.count - 1 }

    /// The nodes of one group, in the order of the dataset.
    subscript(_ group: Int) -> ArraySlice<UInt32> { nodes[bounds[group]..<bounds[group + 1]] }
}
