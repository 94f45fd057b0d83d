/// The hash of each blank node over the quads that mention it, with itself written `_:a` and every other blank node `_:z`.
///
/// Source: [RDFC-1.0, hash first degree quads](https://www.w3.org/TR/rdf-canon/#hash-1d-quads).
struct FirstDegreeHashes {
    /// Length of one digest in bytes.
    let byteCount: Int
    /// The digests of all nodes, one after the other; zeros for a node that no quad mentions.
    let digests: [UInt8]
    /// The nodes that some quad mentions.
    let nodes: [UInt32]

    /// - Parameter lengthBound: Bytes that all lines take together at most.
    init(_ lines: QuadLines, _ mentions: BlankNodeMentions, _ hasher: QuadHasher, lengthBound: Int) {
        let byteCount = hasher.byteCount
        var digests = [UInt8](repeating: 0, count: mentions.nodeCount * byteCount)
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: lengthBound)
        defer { room.deallocate() }
        let most = mentions.mostOfOneNode
        digests.withUnsafeMutableBufferPointer { digests in
            withUnsafeTemporaryAllocation(of: LineKey.self, capacity: most * 2) { keys in
                mentions.forEachNode { node, quads in
                    guard let keys = keys.baseAddress, let digests = digests.baseAddress else { return }
                    let end = FirstDegreeHashes.write(
                        lines, of: node, quads, to: room, keys, scratch: keys + most)
                    hasher.hash(
                        UnsafeBufferPointer(start: room, count: end - room), into: digests + node * byteCount)
                }
            }
        }
        self.byteCount = byteCount
        self.digests = digests
        nodes = mentions.nodes
    }

    /// Writes the sorted lines of the quads that mention a node, and returns their end.
    @inline(__always)
    private static func write(
        _ lines: QuadLines, of node: Int, _ quads: UnsafeBufferPointer<UInt32>,
        to room: UnsafeMutablePointer<UInt8>, _ keys: UnsafeMutablePointer<LineKey>,
        scratch: UnsafeMutablePointer<LineKey>
    ) -> UnsafeMutablePointer<UInt8> {
        let ownFirst = { (other: Int) -> UInt32 in other == node ? 0 : 1 }
        for place in 0..<quads.count { keys[place] = lines.key(Int(quads[place]), ownFirst) }
        lines.sort(keys, quads.count, scratch: scratch, ownFirst)
        var target = room
        for place in 0..<quads.count {
            target = lines.write(keys[place].quad, to: target) { other, target in
                target[0] = UInt8(ascii: "_")
                target[1] = UInt8(ascii: ":")
                target[2] = other == node ? UInt8(ascii: "a") : UInt8(ascii: "z")
                return target + 3
            }
        }
        return target
    }

    func digest(of node: UInt32) -> ArraySlice<UInt8> {
        digests[(Int(node) * byteCount)..<((Int(node) + 1) * byteCount)]
    }
}
