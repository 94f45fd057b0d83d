/// One row of a roster: the characters of its cells, quotes taken off, one after the other in one buffer.
///
/// A row is read into the memory of the row before it, so that a million rows need no more memory than one.
struct CSVRecord: Sendable {
    /// Which row it is, the first of the file being 1, as a spreadsheet counts.
    private(set) var row = 0
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// How many cells there are.
    var count: Int { ends.count }

    /// The bytes of one cell; none when there is no such cell.
    func withCell<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard column >= 0, column < ends.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let start = column == 0 ? 0 : ends[column - 1]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[column]])) }
    }

    /// A copy of one cell's bytes.
    func cell(_ column: Int) -> [UInt8] { withCell(column) { Array($0) } }

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    mutating func begin(row: Int) {
        self.row = row
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    var byteCount: Int { bytes.count }
    var openCellByteCount: Int { bytes.count - (ends.last ?? 0) }
    mutating func append(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }
    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func endCell() { ends.append(bytes.count) }
}
