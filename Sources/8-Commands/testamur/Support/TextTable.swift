import Verification

/// Cells in columns, for a terminal.
struct TextTable {
    let rows: [[String]]

    /// The rows, each cell as wide as the widest of its column and two blanks between them.
    var lines: [String] {
        let cells = FileRun.parallel(rows) { $0.map(Self.width) }
        var widths: [Int] = []
        for row in cells {
            for (column, width) in row.enumerated() {
                if column < widths.count { widths[column] = max(widths[column], width) } else { widths.append(width) }
            }
        }
        let room = widths.reduce(0) { $0 + $1 + 2 }
        return FileRun.parallel(Array(rows.indices)) { [rows, widths] place in
            let (row, cells) = (rows[place], cells[place])
            guard let last = row.lastIndex(where: { !$0.isEmpty }) else { return "" }
            var line: [UInt8] = []
            line.reserveCapacity(room)
            for column in row.indices[..<last] {
                line += row[column].utf8
                line += repeatElement(UInt8(ascii: " "), count: widths[column] - cells[column] + 2)
            }
            line += row[last].utf8
            return String(decoding: line, as: UTF8.self)
        }
    }

    /// How many places a text takes: its characters, without what turns colours on and off.
    static func width(_ text: String) -> Int {
        if let width = plainWidth(text) { return width }
        var width = 0
        var isInSequence = false
        for character in text {
            if character == "\u{1B}" { isInSequence = true }
            if !isInSequence { width += 1 }
            if isInSequence, character == "m" { isInSequence = false }
        }
        return width
    }

    /// The same of a text of ASCII alone, as most are: there every byte is a character. Nil for any other.
    private static func plainWidth(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { bytes in
            var width = 0
            var isInSequence = false
            for byte in bytes {
                guard byte < 0x80 else { return nil }
                if byte == 0x1B { isInSequence = true }
                if !isInSequence { width += 1 }
                if isInSequence, byte == UInt8(ascii: "m") { isInSequence = false }
            }
            return width
        }
    }
}
