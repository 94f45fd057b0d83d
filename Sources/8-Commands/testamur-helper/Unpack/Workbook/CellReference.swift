import Helper

/// The name of a cell: `AB12`.
enum CellReference {
    /// The column, the first being 1, and the row; nil when it is not a name of a cell that a sheet can have.
    static func parse(_ text: String) -> (column: Int, row: Int)? {
        var column = 0
        var row = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
            default: return nil
            }
            guard column <= SheetLimits.columns, row <= SheetLimits.rows else { return nil }
        }
        return column > 0 && row > 0 ? (column, row) : nil
    }
}
