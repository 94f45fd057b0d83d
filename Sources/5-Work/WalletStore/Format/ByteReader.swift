/// Reads the fields that ``ByteWriter`` writes. Every read is checked against what is left.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// - Parameter bytes: Lent for as long as the reader is used.
    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    var remaining: Int { bytes.count - position }

    /// The next number, or nil at the end.
    mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) -> Number? {
        let size = MemoryLayout<Number>.size
        guard remaining >= size else { return nil }
        defer { position += size }
        return Number(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
    }

    /// The next `count` bytes, or nil when there are fewer.
    mutating func raw(_ count: Int) -> [UInt8]? {
        guard let range = skip(count) else { return nil }
        return Array(bytes[range])
    }

    /// Passes over the next `count` bytes and tells where they are.
    mutating func skip(_ count: Int) -> Range<Int>? {
        guard count >= 0, count <= remaining else { return nil }
        defer { position += count }
        return position..<position + count
    }

    /// Bytes with their length in front.
    mutating func prefixed(limit: Int) -> [UInt8]? {
        guard let count = number(UInt32.self), Int(count) <= limit else { return nil }
        return raw(Int(count))
    }

    /// A text with its length in front; nil also when it is not UTF-8.
    mutating func text(limit: Int) -> String? {
        guard let count = number(UInt32.self), Int(count) <= limit, let range = skip(Int(count)) else { return nil }
        return String(validating: bytes[range], as: UTF8.self)
    }

    /// Everything that is left.
    mutating func rest() -> [UInt8] { raw(remaining) ?? [] }
}

extension [UInt8] {
    /// Reads the array from its start; nil when `body` finds it malformed.
    func read<Result>(_ body: (inout ByteReader) -> Result?) -> Result? {
        withUnsafeBytes { buffer in
            var reader = ByteReader(buffer)
            return body(&reader)
        }
    }
}
