/// Bytes that are written one after the other, and become an array once.
///
/// An array asks at every byte whether somebody else holds it too. A report has some thousand bytes in some hundred pieces: here nobody
/// else can hold them, and each piece is copied at once.
struct GrowingBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    /// - Parameter capacity: Bytes to have room for from the start.
    init(capacity: Int = 1_024) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count += 1
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// What was written.
    borrowing func array() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    private mutating func grow(by more: Int) {
        capacity = Swift.max(2 * capacity, count + more)
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        room.update(from: start, count: count)
        start.deallocate()
        start = room
    }
}
