// Cells
extension RosterRowReader {
    /// A cell without white space around it: blanks, tabs, line breaks, no-break spaces and marks without width.
    static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var cell = cell
        while true {
            if let first = cell.first, isBlank(first) {
                cell = UnsafeBufferPointer(rebasing: cell.dropFirst())
            } else if let last = cell.last, isBlank(last) {
                cell = UnsafeBufferPointer(rebasing: cell.dropLast())
            } else if let count = wideBlank(at: cell, fromEnd: false) {
                cell = UnsafeBufferPointer(rebasing: cell.dropFirst(count))
            } else if let count = wideBlank(at: cell, fromEnd: true) {
                cell = UnsafeBufferPointer(rebasing: cell.dropLast(count))
            } else {
                return cell
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The length of a blank of several bytes at one end: U+00A0, U+200B, U+FEFF.
    private static func wideBlank(at cell: UnsafeBufferPointer<UInt8>, fromEnd: Bool) -> Int? {
        // Nearly no value begins or ends so.
        guard let outer = fromEnd ? cell.last : cell.first, outer >= 0x80 else { return nil }
        for blank in wideBlanks where cell.count >= blank.count {
            let part = fromEnd ? cell.suffix(blank.count) : cell.prefix(blank.count)
            if part.elementsEqual(blank) { return blank.count }
        }
        return nil
    }

    private static let wideBlanks: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]]

    /// Nothing, or the hyphen that Moodle writes for nothing.
    static func isEmpty(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.isEmpty || (value.count == 1 && value[0] == UInt8(ascii: "-"))
    }

    /// Whether a spreadsheet might calculate the cell if it were written into one: it begins with `+`, `-` or `@`, after blanks
    /// or not, or with a tab or carriage return. What begins with `=` is refused before.
    static func isFormulaLike(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = cell.first, first == 0x09 || first == 0x0D { return true }
        guard let first = trimmed(cell).first else { return false }
        return first == UInt8(ascii: "+") || first == UInt8(ascii: "-") || first == UInt8(ascii: "@")
    }
}
