/// The file of a snapshot, of which parts can be read: this room opens no file itself.
///
/// ```swift
/// let file = SnapshotFile(count: size) { range in read(descriptor, range) }
/// ```
public struct SnapshotFile: Sendable {
    /// How many bytes it has.
    public let count: Int
    /// Reads a part of it; fewer bytes than asked for, or none, when that is not possible.
    let read: @Sendable (Range<Int>) -> [UInt8]

    /// - Parameters:
    ///   - count: How many bytes it has.
    ///   - read: Reads a part of it, whenever and on whatever thread somebody asks; what it cannot read it leaves out.
    public init(count: Int, read: @escaping @Sendable (Range<Int>) -> [UInt8]) {
        self.count = count
        self.read = read
    }
}
