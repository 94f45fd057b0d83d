import Glibc

/// The quads of a dataset as lines: what sorts them, how long they are, and their writing, by copying spellings.
///
/// Plain pointers, so that nothing is counted or copied while lines are made; valid inside ``with(_:_:_:)`` only.
struct QuadLines {
    let count: Int
    private let spellings: UnsafePointer<UInt8>
    private let ranges: UnsafePointer<UInt32>
    /// Four handles for each quad.
    private let quads: UnsafePointer<UInt32>
    private let ranks: UnsafePointer<UInt32>
    private let firstBlankRank: UInt32

    /// Four spaces at most, the full stop and the line feed.
    private static let punctuation = 6

    /// Calls `body` with the lines of a dataset; nil when it has no quad.
    static func with<Result>(_ dataset: RDFDataset, _ ranks: TermRanks, _ body: (QuadLines) -> Result) -> Result? {
        dataset.spellings.withUnsafeBufferPointer { spellings in
            dataset.ranges.withUnsafeBufferPointer { ranges in
                dataset.quads.withUnsafeBufferPointer { quads in
                    ranks.ranks.withUnsafeBufferPointer { ranks in
                        guard let spellings = spellings.baseAddress, let ranges = ranges.baseAddress,
                            let terms = quads.baseAddress, !quads.isEmpty, let firstRank = ranks.baseAddress
                        else { return nil }
                        return body(
                            QuadLines(
                                count: quads.count, spellings: spellings, ranges: ranges,
                                quads: UnsafeRawPointer(terms).assumingMemoryBound(to: UInt32.self),
                                ranks: firstRank, firstBlankRank: UInt32(ranks.count)))
                    }
                }
            }
        }
    }

    /// The handle of a term: place 0 is the subject, 1 the predicate, 2 the object, 3 the graph.
    @inline(__always)
    private func handle(_ quad: Int, _ place: Int) -> UInt32 { quads[4 * quad + place] }

    @inline(__always)
    private static func isBlank(_ handle: UInt32) -> Bool { handle & RDFDataset.Term.blankBit != 0 }

    @inline(__always)
    private static func index(_ handle: UInt32) -> Int { Int(handle & RDFDataset.Term.indexMask) }

    // MARK: Order

    /// `blankRank` ranks blank nodes among each other, by their index; they sort after everything else.
    @inline(__always)
    func key(_ quad: Int, _ blankRank: (Int) -> UInt32) -> LineKey {
        LineKey(rank(handle(quad, 0), blankRank), rank(handle(quad, 1), blankRank), quad: UInt32(quad))
    }

    @inline(__always)
    private func rank(_ handle: UInt32, _ blankRank: (Int) -> UInt32) -> UInt32 {
        let index = QuadLines.index(handle)
        return QuadLines.isBlank(handle) ? firstBlankRank + blankRank(index) : ranks[index]
    }

    @inline(__always)
    func sort(
        _ keys: UnsafeMutablePointer<LineKey>, _ count: Int, scratch: UnsafeMutablePointer<LineKey>,
        _ blankRank: (Int) -> UInt32
    ) {
        MergeSort.sort(keys, count: count, scratch: scratch) { left, right in
            if left.pair != right.pair { return left.pair < right.pair }
            let order = order(handle(Int(left.quad), 2), handle(Int(right.quad), 2), blankRank)
            if order != 0 { return order < 0 }
            return self.order(handle(Int(left.quad), 3), handle(Int(right.quad), 3), blankRank) < 0
        }
    }

    /// Below 0 if the first term comes first, above 0 if the second does, 0 if they sort the same.
    @inline(__always)
    private func order(_ left: UInt32, _ right: UInt32, _ blankRank: (Int) -> UInt32) -> Int {
        if left == right { return 0 }
        switch (QuadLines.isBlank(left), QuadLines.isBlank(right)) {
        case (false, false): return spelledOrder(left, right)
        case (true, true): return Int(blankRank(QuadLines.index(left))) - Int(blankRank(QuadLines.index(right)))
        case (let isLeftBlank, _): return isLeftBlank ? 1 : -1
        }
    }

    /// The default graph is spelled with no bytes and comes first: the line goes on with its full stop.
    @inline(never)
    private func spelledOrder(_ left: UInt32, _ right: UInt32) -> Int {
        let (left, right) = (spelling(left), spelling(right))
        let order = memcmp(left.start, right.start, Swift.min(left.count, right.count))
        return order != 0 ? Int(order) : left.count - right.count
    }

    @inline(__always)
    private func spelling(_ handle: UInt32) -> (start: UnsafePointer<UInt8>, count: Int) {
        let range = ranges + QuadLines.index(handle) * 2
        return (spellings + Int(range[0]), Int(range[1] - range[0]))
    }

    // MARK: Bytes

    /// The most bytes that all lines take together when a blank node takes `blankLength`.
    func lengthBound(blankLength: Int) -> Int {
        var length = QuadLines.punctuation * count
        for place in 0..<(4 * count) {
            let handle = quads[place]
            if QuadLines.isBlank(handle) {
                length += blankLength
            } else {
                length += spelling(handle).count
            }
        }
        return length
    }

    /// Writes the line of a quad. `writeBlank` writes a blank node, given its index, and returns the end of what it
    /// wrote; so does this.
    @inline(__always)
    func write(
        _ quad: UInt32, to target: UnsafeMutablePointer<UInt8>,
        _ writeBlank: (Int, UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var target = target
        for place in 0..<4 {
            let handle = handle(Int(quad), place)
            if QuadLines.isBlank(handle) {
                target = writeBlank(QuadLines.index(handle), target)
            } else {
                // The default graph is not written.
                if handle == 0 { break }
                let (start, count) = spelling(handle)
                memcpy(target, start, count)
                target += count
            }
            target.pointee = UInt8(ascii: " ")
            target += 1
        }
        target[0] = UInt8(ascii: ".")
        target[1] = UInt8(ascii: "\n")
        return target + 2
    }
}
