public import Signing

/// Hands out the entries of one status list in an order nobody can foresee, each once.
///
/// ```swift
/// var allocator = try StatusIndexAllocator(seed: seed, list: address, drawn: ledger.drawn(from: address))
/// let lease = allocator.lease(upTo: rows.count)       // fewer when the list runs full: go on with a new list
/// ledger.store(drawn: allocator.drawn, for: address)
/// ```
///
/// If neighbours on a roster had neighbouring entries, whoever sees two credentials could tell that they belong together.
/// The order is therefore a shuffle of the whole list, drawn from a secret seed. The same seed and address give the same
/// order, so that ``drawn`` is all that has to be kept: after a crash the next index follows the last one, and none comes
/// twice.
///
/// Making the order of 131,072 entries takes some milliseconds and half a mebibyte; a draw is then a look into an array.
public struct StatusIndexAllocator: Sendable {
    /// The address of the list, in UTF-8.
    public let list: [UInt8]
    /// How many indexes have been handed out.
    public private(set) var drawn: Int
    private let order: [UInt32]

    /// - Parameters:
    ///   - seed: A secret of at least 16 bytes. It may serve any number of lists: the address goes into the order.
    ///   - list: The address of the list.
    ///   - capacity: Entries of the list.
    ///   - drawn: How many have been handed out before.
    /// - Throws: ``StatusListError`` with `status.list_length` or `status.too_large` for a capacity no list is made with,
    ///   `status.range` when more would have been handed out than there are.
    public init(
        seed: SecretBytes, list: String, capacity: Int = BitstringStatusList.minimumCount, drawn: Int = 0
    ) throws(StatusListError) {
        guard capacity >= BitstringStatusList.minimumCount else {
            throw StatusListError(
                .listLength, facts: ["count": String(capacity), "minimum": String(BitstringStatusList.minimumCount)])
        }
        guard capacity <= BitstringStatusList.maximumCount else {
            throw StatusListError(
                .tooLarge, facts: ["count": String(capacity), "limit": String(BitstringStatusList.maximumCount)])
        }
        guard (0...capacity).contains(drawn) else {
            throw StatusListError(.range, facts: ["index": String(drawn), "count": String(capacity)])
        }
        self.list = Array(list.utf8)
        self.drawn = drawn
        order = ShuffledOrder.make(count: capacity, seed: seed, label: self.list)
    }

    /// Entries of the list.
    public var capacity: Int { order.count }

    /// Entries that have not been handed out.
    public var remaining: Int { order.count - drawn }

    /// The next index, or nil when the list is full.
    public mutating func draw() -> Int? {
        guard drawn < order.count else { return nil }
        defer { drawn += 1 }
        return Int(order[drawn])
    }

    /// The next `count` indexes, or as many as are left.
    public mutating func lease(upTo count: Int) -> StatusIndexLease {
        let first = drawn
        drawn += min(max(0, count), remaining)
        return StatusIndexLease(firstDraw: first, indexes: order[first..<drawn])
    }

    /// The index that draw number `draw` gave or will give; to work out a lease again after a crash.
    ///
    /// - Returns: nil for a number below 0 or not below ``capacity``.
    public func index(ofDraw draw: Int) -> Int? {
        order.indices.contains(draw) ? Int(order[draw]) : nil
    }
}

/// A run of draws from one status list, given away as a whole: what one batch works with.
public struct StatusIndexLease: Sendable, RandomAccessCollection {
    /// The number of the first draw, counted from 0.
    public let firstDraw: Int
    let indexes: ArraySlice<UInt32>

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many indexes there are.
    public var endIndex: Int { indexes.count }

    /// The status index for row `position` of the lease.
    public subscript(position: Int) -> Int { Int(indexes[indexes.startIndex + position]) }
}
