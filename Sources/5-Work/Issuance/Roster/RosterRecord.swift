/// One row of a roster: the characters of its cells, one after the other in one buffer, and what kind each of them is.
///
/// ```swift
/// record.begin(row: 4)
/// record.add(Array("Mira".utf8), .text, column: 0)
/// record.add(Array("46150".utf8), .day(.from1900), column: 2)      // column 1 stays empty
/// ```
///
/// A row is read into the memory of the row before it, so that a million rows need no more memory than one.
public struct RosterRecord: Sendable {
    /// Which row it is, the first of the file being 1, as a spreadsheet counts.
    public private(set) var row = 0
    /// Whether the spreadsheet does not show the row.
    public private(set) var isHidden = false
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// Empty for separated values, which are all text.
    private var kinds: [RosterCell] = []

    public init() {}

    /// How many cells there are.
    public var count: Int { ends.count }

    /// Starts a new row in the memory of the old one.
    public mutating func begin(row: Int, isHidden: Bool = false) {
        self.row = row
        self.isHidden = isHidden
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        kinds.removeAll(keepingCapacity: true)
    }

    /// Adds a cell of a sheet.
    ///
    /// - Parameters:
    ///   - text: The characters in UTF-8; of a number or a day its decimal digits, as the file has them.
    ///   - cell: What it is.
    ///   - column: From 0, and beyond every column that the row has; those between are empty.
    public mutating func add(_ text: some Sequence<UInt8>, _ cell: RosterCell, column: Int) {
        while kinds.count < ends.count { kinds.append(.text) }
        while ends.count < column {
            ends.append(bytes.count)
            kinds.append(.text)
        }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        kinds.append(cell)
    }

    /// What kind of cell it is; text where there is none.
    public func cell(kindOf column: Int) -> RosterCell {
        column >= 0 && column < kinds.count ? kinds[column] : .text
    }

    /// The bytes of one cell; none when there is no such cell.
    public func withCell<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard column >= 0, column < ends.count else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let start = column == 0 ? 0 : ends[column - 1]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[column]])) }
    }

    /// A copy of one cell's bytes.
    func cell(_ column: Int) -> [UInt8] { withCell(column) { Array($0) } }

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

    /// Whether a cell holds the end of a line.
    var spansLines: Bool { bytes.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } }

    /// How many cells there are without the empty ones at the end.
    var filledCount: Int {
        var count = ends.count
        while count > 0, ends[count - 1] == (count == 1 ? 0 : ends[count - 2]) { count -= 1 }
        return count
    }

    /// Bytes put aside for cells, used or not.
    var keptBytes: Int { bytes.capacity + ends.capacity * MemoryLayout<Int>.stride + kinds.capacity }
    var byteCount: Int { bytes.count }
    var openCellByteCount: Int { bytes.count - (ends.last ?? 0) }
    mutating func append(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }
    mutating func append(_ byte: UInt8) { bytes.append(byte) }
    mutating func endCell() { ends.append(bytes.count) }
}
