/// Writes the fixed-width, big-endian fields of the format.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Takes back what was written behind the first bytes.
    mutating func shorten(to count: Int) { bytes.removeLast(max(0, bytes.count - count)) }

    mutating func append(raw: [UInt8]) {
        bytes += raw
    }

    /// A length of four bytes, then the bytes themselves: parts that stand one after the other cannot run together.
    mutating func append(prefixed part: [UInt8]) {
        append(UInt32(truncatingIfNeeded: part.count))
        bytes += part
    }
}
