/// The statuses of many credentials, a few bits each.
///
/// ```swift
/// var list = try BitstringStatusList()                // 131,072 entries, all clear
/// try list.set(at: 94_567)
/// let text = try list.encoded()                       // "uH4sIAAAA…", goes into `encodedList`
/// let again = try BitstringStatusList(encoded: text.utf8Span.span)
/// let isSet = try again.value(at: 94_567) != 0
/// ```
///
/// Entry 0 is the left-most bit of the first byte; an entry of several bits has its highest bit on the left. A list of
/// fewer than ``minimumCount`` entries is never made: in a short list an observer can guess whose credential was asked
/// about.
///
/// Source: [Bitstring Status List v1.0](https://www.w3.org/TR/vc-bitstring-status-list/).
public struct BitstringStatusList: Sendable, Hashable {
    /// The fewest entries a list is made with: 131,072, which are 16 KiB of single bits.
    public static let minimumCount = 131_072

    /// The most entries a list is made with: 2^26 single bits, 8 MiB.
    public static let maximumCount = 1 << 26

    /// The bits, in the order in which they are written.
    public private(set) var bytes: [UInt8]

    /// Makes a list with all entries clear.
    ///
    /// - Parameters:
    ///   - count: Entries, ``minimumCount`` or more. Rounded up to whole bytes.
    ///   - size: Bits per entry.
    /// - Throws: ``StatusListError`` with `status.list_length` below the minimum, `status.too_large` when the bits would
    ///   not fit into 8 MiB.
    public init(count: Int = minimumCount, size: StatusSize = .one) throws(StatusListError) {
        guard count >= Self.minimumCount else {
            throw StatusListError(
                .listLength, facts: ["count": String(count), "minimum": String(Self.minimumCount)])
        }
        guard count <= Self.maximumCount / size.rawValue else {
            throw StatusListError(
                .tooLarge, facts: ["count": String(count), "limit": String(Self.maximumCount / size.rawValue)])
        }
        bytes = [UInt8](repeating: 0, count: (count * size.rawValue + 7) / 8)
    }

    /// Takes bits as they are, whatever their number: a list that somebody else made.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many entries of `size` there are.
    public func count(size: StatusSize = .one) -> Int {
        bytes.count * (8 / size.rawValue)
    }

    /// The value of one entry; 0 is clear.
    ///
    /// - Throws: ``StatusListError`` with `status.range` when the list has no such entry.
    public func value(at index: Int, size: StatusSize = .one) throws(StatusListError) -> UInt8 {
        guard let value = valueIfPresent(at: index, size: size) else { throw rangeError(index, size) }
        return value
    }

    /// Writes one entry.
    ///
    /// - Throws: ``StatusListError`` with `status.range` when the list has no such entry, or when `value` does not fit
    ///   into its bits.
    public mutating func set(
        _ value: UInt8 = 1, at index: Int, size: StatusSize = .one
    ) throws(StatusListError) {
        guard index >= 0, index < count(size: size), value <= size.greatestValue else {
            throw rangeError(index, size)
        }
        let (byte, shift) = Self.position(of: index, size: size)
        bytes[byte] = bytes[byte] & ~(size.greatestValue << shift) | value << shift
    }

    /// Clears one entry.
    ///
    /// - Throws: As ``set(_:at:size:)``.
    public mutating func clear(at index: Int, size: StatusSize = .one) throws(StatusListError) {
        try set(0, at: index, size: size)
    }

    /// The value of one entry, or nil when the list has none with this index.
    func valueIfPresent(at index: Int, size: StatusSize) -> UInt8? {
        guard index >= 0, index < count(size: size) else { return nil }
        let (byte, shift) = Self.position(of: index, size: size)
        return bytes[byte] >> shift & size.greatestValue
    }

    private static func position(of index: Int, size: StatusSize) -> (byte: Int, shift: UInt8) {
        let perByte = 8 / size.rawValue
        let fromLeft = index % perByte * size.rawValue
        return (index / perByte, UInt8(truncatingIfNeeded: 8 - size.rawValue - fromLeft))
    }

    private func rangeError(_ index: Int, _ size: StatusSize) -> StatusListError {
        StatusListError(.range, facts: ["index": String(index), "count": String(count(size: size))])
    }
}
