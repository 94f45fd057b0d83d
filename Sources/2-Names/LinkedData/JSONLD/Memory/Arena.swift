/// Memory for many small values that all end together.
///
/// What it hands out stays where it is until the arena is emptied or goes, so that values may point at each other.
final class Arena<Element: BitwiseCopyable> {
    private var chunks: [UnsafeMutableBufferPointer<Element>] = []
    private let chunkSize: Int
    /// The chunk in use.
    private var current = -1
    private var free: UnsafeMutablePointer<Element>?
    private var left = 0

    init(chunkSize: Int) {
        self.chunkSize = chunkSize
    }

    deinit {
        for chunk in chunks { chunk.deallocate() }
    }

    /// Elements that all chunks together have room for.
    var capacity: Int { chunks.reduce(0) { $0 + $1.count } }

    /// Room for `count` elements side by side, not yet written.
    @inline(__always)
    func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
        if count <= left, let start = free {
            free = start + count
            left &-= count
            return start
        }
        return allocateInNextChunk(count)
    }

    @inline(__always)
    func keep(_ element: Element) -> UnsafeMutablePointer<Element> {
        let place = allocate(1)
        place.initialize(to: element)
        return place
    }

    private func allocateInNextChunk(_ count: Int) -> UnsafeMutablePointer<Element> {
        repeat { current += 1 } while current < chunks.count && chunks[current].count < count
        if current >= chunks.count {
            current = chunks.count
            chunks.append(.allocate(capacity: Swift.max(chunkSize, count)))
        }
        // A chunk has room for at least one element, so it has an address.
        let start = chunks[current].baseAddress!
        free = start + count
        left = chunks[current].count - count
        return start
    }

    /// Forgets everything that was handed out, keeping the memory up to `kept` elements.
    func empty(keeping kept: Int) {
        var total = 0
        let split = chunks.firstIndex { chunk in
            total += chunk.count
            return total > kept
        }
        if let split {
            for chunk in chunks[split...] { chunk.deallocate() }
            chunks.removeSubrange(split...)
        }
        current = -1
        free = nil
        left = 0
    }
}

extension Arena where Element == UInt8 {
    func copy(_ bytes: Bytes) -> Bytes {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return .none }
        let start = allocate(bytes.count)
        start.update(from: base, count: bytes.count)
        return Bytes(start: start, count: bytes.count)
    }

    func copy(_ bytes: [UInt8]) -> Bytes { bytes.withUnsafeBufferPointer(copy) }

    /// Both one after the other.
    func joined(_ first: Bytes, _ second: Bytes) -> Bytes {
        let start = allocate(Swift.max(first.count + second.count, 1))
        if let base = first.baseAddress { start.update(from: base, count: first.count) }
        if let base = second.baseAddress { (start + first.count).update(from: base, count: second.count) }
        return Bytes(start: start, count: first.count + second.count)
    }
}
