internal import Encodings

/// A table with a line of names: RFC 4180, in UTF-8.
///
/// ```swift
/// let table = try CSVTable(parsing: bytes)
/// let column = try table.column("deqar_id")
/// for row in table.rows { print(row[column]) }
/// ```
///
/// Strict, because facts for a registry come out of it: a quote in the wrong place, or a row with another number of cells,
/// refuses the table.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180).
public struct CSVTable: Sendable {
    /// The most a table may bring: 512 MiB, two million rows.
    static let longest = 512 << 20
    static let mostRows = 2_000_000

    /// One row, with the line it begins in.
    public struct Row: Sendable {
        public let line: Int
        let cells: [String]

        /// The cell of a column; empty where the table has no such column.
        public subscript(_ column: Int?) -> String { column.map { cells[$0] } ?? "" }
    }

    public let names: [String]
    public let rows: [Row]

    /// - Throws: ``TrustError`` `import.syntax`, with the line.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        guard bytes.count <= Self.longest else { throw TrustError(.tooLarge) }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        var scanner = Scanner(content)
        guard let first = try scanner.row() else { throw TrustError(.importSyntax, facts: ["line": "1"]) }
        var rows: [Row] = []
        while let row = try scanner.row() {
            if row.cells.count == 1, row.cells[0].isEmpty { continue }
            guard row.cells.count == first.cells.count, rows.count < Self.mostRows else {
                throw TrustError(.importSyntax, facts: ["line": String(row.line)])
            }
            rows.append(row)
        }
        names = first.cells
        self.rows = rows
    }

    /// The column with one of these names; the first that is there.
    func column(_ names: [String]) -> Int? {
        for name in names {
            if let found = self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) { return found }
        }
        return nil
    }

    /// As ``column(_:)``, for a column that must be there.
    func needed(_ names: [String]) throws(TrustError) -> Int {
        guard let column = column(names) else { throw TrustError(.importColumns, facts: ["column": names[0]]) }
        return column
    }

    private struct Scanner {
        private let bytes: ArraySlice<UInt8>
        private var position: Int
        private var line = 1

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            position = bytes.startIndex
        }

        mutating func row() throws(TrustError) -> Row? {
            guard position < bytes.endIndex else { return nil }
            let start = line
            var cells: [String] = []
            while true {
                cells.append(try cell())
                guard position < bytes.endIndex else { break }
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: ",") { continue }
                if byte == 0x0D, position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
                line += 1
                break
            }
            return Row(line: start, cells: cells)
        }

        /// Up to the comma or the end of the line behind it.
        private mutating func cell() throws(TrustError) -> String {
            guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else {
                let start = position
                while position < bytes.endIndex {
                    let byte = bytes[position]
                    if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
                    guard byte != UInt8(ascii: "\"") else { throw broken }
                    position += 1
                }
                return try text(Array(bytes[start..<position]))
            }
            position += 1
            var content: [UInt8] = []
            while position < bytes.endIndex {
                let byte = bytes[position]
                position += 1
                if byte == 0x0A { line += 1 }
                guard byte == UInt8(ascii: "\"") else {
                    content.append(byte)
                    continue
                }
                guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else {
                    return try closed(content)
                }
                content.append(byte)
                position += 1
            }
            throw broken
        }

        private func closed(_ content: [UInt8]) throws(TrustError) -> String {
            if position < bytes.endIndex, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[position]) { throw broken }
            return try text(content)
        }

        private func text(_ content: [UInt8]) throws(TrustError) -> String {
            guard let text = String(validating: content, as: UTF8.self) else { throw broken }
            return text
        }

        private var broken: TrustError { TrustError(.importSyntax, facts: ["line": String(line)]) }
    }
}
