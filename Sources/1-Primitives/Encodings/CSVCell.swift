/// Cells of the tables that people open in a spreadsheet: RFC 4180, and nothing in them is ever calculated.
///
/// ```swift
/// CSVCell.line(["=1+1", "Kallio; Mira"])      // '=1+1,"Kallio; Mira"
/// ```
///
/// A text that a spreadsheet would calculate has an apostrophe in front. Where lists are separated by semicolons, as in most
/// of Europe, or by tabs, quotes count at the beginning of a cell alone: so what stands behind such a sign is a beginning too.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180).
package enum CSVCell {
    /// A line with these cells.
    package static func line(_ cells: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (position, cell) in cells.enumerated() {
            if position > 0 { line.append(UInt8(ascii: ",")) }
            append(cell, to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// Adds a cell, in quotes where it needs them.
    package static func append(_ cell: String, to line: inout [UInt8]) {
        var cell = cell
        cell.withUTF8 { bytes in
            let needsQuotes = bytes.contains { byte in
                byte < 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
            }
            if needsQuotes { line.append(UInt8(ascii: "\"")) }
            if isSeparator(bytes.first) || isCalculated(bytes[...]) { line.append(UInt8(ascii: "'")) }
            guard needsQuotes else { return line.append(contentsOf: bytes) }
            for (place, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "\"") { line.append(byte) }
                line.append(byte)
                if isSeparator(byte) || byte == UInt8(ascii: ";"), isCalculated(bytes[(place + 1)...]) {
                    line.append(UInt8(ascii: "'"))
                }
            }
            line.append(UInt8(ascii: "\""))
        }
    }

    /// A tab, or the end of a line.
    private static func isSeparator(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Whether a text begins, behind blanks and quotes, with a sign that begins a formula, full width or not.
    private static func isCalculated(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var bytes = text.makeIterator()
        var decoder = UTF8()
        while case .scalarValue(let scalar) = decoder.decode(&bytes) {
            switch scalar {
            case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
            case "\"", "\0"..." ": continue
            default: guard !scalar.isASCII, isInvisible(scalar) else { return false }
            }
        }
        return false
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
    }
}
