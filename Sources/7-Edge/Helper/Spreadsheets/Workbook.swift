public import Encodings

/// A workbook of Excel (`.xlsx`), opened by the helper: its sheets, and their rows one after the other.
///
/// ```swift
/// let workbook = try Workbook(bytes, helper: .found())
/// let rows = try workbook.rows(ofSheet: 0)
/// while let row = try rows.next() { print(row.number, row.cells.map(\.text)) }
/// ```
///
/// Memory holds the file as it was packed and one block of rows, however many rows there are. Each reading of a sheet is a
/// process of its own, so a sheet can be read as often as needed and left at any row.
///
/// Source: ECMA-376, part 1.
public struct Workbook: Sendable {
    /// The sheets, in the order in which they are shown.
    public let sheets: [Sheet]
    /// Whether days are counted from 1904 and not from 1900.
    public let countsFrom1904: Bool
    private let bytes: [UInt8]
    private let helper: HelperLocation

    /// Opens a workbook.
    ///
    /// - Parameter bytes: The file, at most 128 MiB.
    /// - Throws: ``HelperError`` `xlsx.format`, `xlsx.encrypted`, `xlsx.malformed`, `xlsx.entities`, `xlsx.too_large`, or
    ///   `helper.…`.
    public init(_ bytes: [UInt8], helper: HelperLocation) throws(HelperError) {
        guard bytes.count <= SheetLimits.file else {
            throw HelperError(.xlsxTooLarge, facts: ["limit": String(SheetLimits.file)])
        }
        self.bytes = bytes
        self.helper = helper
        let (_, facts) = try Self.open(bytes, helper)
        sheets = facts.sheets
        countsFrom1904 = facts.countsFrom1904
    }

    private static func open(
        _ bytes: [UInt8], _ helper: HelperLocation
    ) throws(HelperError) -> (WorkerProcess, WorkbookFacts) {
        let worker = try WorkerProcess(helper, trade: .unpack)
        let deadline = worker.deadline(seconds: SheetLimits.seconds)
        try worker.send(.workbook, bytes, until: deadline)
        let (kind, content) = try worker.receive(until: deadline)
        let facts = try worker.demand { () throws(HelperError) in
            guard kind == .done else { throw HelperError(.helperProtocol) }
            var reader = WireReader(content)
            return try WorkbookFacts(from: &reader)
        }
        return (worker, facts)
    }

    /// The rows of a sheet, from the first.
    ///
    /// - Parameter sheet: Its place among ``sheets``; there must be one.
    /// - Throws: ``HelperError`` as ``init(_:helper:)``.
    public func rows(ofSheet sheet: Int) throws(HelperError) -> SheetRows {
        precondition(sheets.indices.contains(sheet))
        let (worker, _) = try Self.open(bytes, helper)
        var writer = WireWriter()
        writer.number(UInt32(sheet))
        try worker.send(.rows, writer.bytes, until: worker.deadline(seconds: SheetLimits.seconds))
        return SheetRows(worker)
    }

    /// The calendar day of a cell that is a ``SheetCell/Kind/date``, or a number meant as one; nil when it is no day.
    public func day(of cell: SheetCell) -> CalendarDate? { SerialDay.day(cell.text, from1904: countsFrom1904) }
}

/// The rows of one sheet. Not `Sendable`: one reader each.
public final class SheetRows {
    private let worker: WorkerProcess
    private var block: [SheetRow] = []
    private var position = 0
    private var last = 0
    /// What was met, once ``next()`` has returned nil.
    public private(set) var summary: SheetSummary?

    init(_ worker: WorkerProcess) { self.worker = worker }

    /// The next row that has cells; nil at the end.
    ///
    /// - Throws: ``HelperError`` `xlsx.malformed`, `xlsx.entities`, `xlsx.too_large`, or `helper.…`.
    public func next() throws(HelperError) -> SheetRow? {
        while position == block.count {
            guard summary == nil else { return nil }
            try fill()
        }
        defer { position += 1 }
        return block[position]
    }

    private func fill() throws(HelperError) {
        let (kind, content) = try worker.receive(until: worker.deadline(seconds: SheetLimits.seconds))
        position = 0
        block.removeAll(keepingCapacity: true)
        try worker.demand { () throws(HelperError) in
            var reader = WireReader(content)
            switch kind {
            case .item:
                let count = try reader.count(limit: SheetLimits.rows)
                for _ in 0..<count {
                    let row = try SheetRow(from: &reader, after: last)
                    last = row.number
                    block.append(row)
                }
                try reader.end()
            case .done: summary = try SheetSummary(from: &reader)
            case .hello, .refused: throw HelperError(.helperProtocol)
            }
        }
    }
}
