import Helper

/// What the style of a cell makes of a number.
struct CellFormat {
    let kind: SheetCell.Kind
    /// How numbers are shown; nil where that is the number as it is.
    var numbers: NumberFormat?

    static let general = CellFormat(kind: .number)

    /// How this number is shown, in the digits that the file has for it.
    func form(of number: [UInt8]) -> SheetCell.Form {
        guard kind == .number || kind == .percentage, let numbers else { return .asStored }
        let mantissa = number.prefix { $0 != UInt8(ascii: "E") && $0 != UInt8(ascii: "e") }
        return numbers.form(
            isNegative: number.first == UInt8(ascii: "-"),
            isZero: !mantissa.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) })
    }
}
