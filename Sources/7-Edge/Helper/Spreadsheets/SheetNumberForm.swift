/// The form that a spreadsheet shows a number in, where it is a plain one.
///
/// ```swift
/// SheetNumberForm(wholeDigits: 7)                              // 0000000: 123 is shown as 0000123
/// SheetNumberForm(wholeDigits: 1, decimals: 1...1)             // 0.0: 2 is shown as 2.0
/// SheetNumberForm(wholeDigits: 4, before: "SW-")               // "SW-"0000: 17 is shown as SW-0017
/// ```
///
/// Separators between thousands are left out.
public struct SheetNumberForm: Sendable, Hashable {
    /// The least number of digits in front of the point; zeros make up for those that are missing. At most 30.
    public let wholeDigits: Int
    /// The least and the largest number of digits behind the point, at most 30. Of a percentage, those of the value a hundred times as large.
    public let decimals: ClosedRange<Int>
    /// What stands in front of the number.
    public let before: String
    /// What stands behind the number.
    public let behind: String

    public init(wholeDigits: Int, decimals: ClosedRange<Int> = 0...0, before: String = "", behind: String = "") {
        self.wholeDigits = wholeDigits
        self.decimals = decimals
        self.before = before
        self.behind = behind
    }
}
