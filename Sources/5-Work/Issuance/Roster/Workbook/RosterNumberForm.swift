/// The form that a spreadsheet shows a number in: what the registrar sees, and what is taken.
///
/// ```swift
/// RosterNumberForm(wholeDigits: 7)                             // 123 is 0000123
/// RosterNumberForm(wholeDigits: 1, decimals: 1...1)            // 2 is 2.0
/// ```
public struct RosterNumberForm: Sendable, Hashable {
    /// The least number of digits in front of the point, made up with zeros.
    public let wholeDigits: Int
    /// The least and the largest number of digits behind the point.
    public let decimals: ClosedRange<Int>
    /// Words in front of the number.
    public let before: String
    /// Words behind the number.
    public let behind: String

    public init(wholeDigits: Int, decimals: ClosedRange<Int> = 0...0, before: String = "", behind: String = "") {
        self.wholeDigits = wholeDigits
        self.decimals = decimals
        self.before = before
        self.behind = behind
    }

    /// The digits alone.
    var bare: Self { Self(wholeDigits: wholeDigits, decimals: decimals) }

    var hasWords: Bool { !before.isEmpty || !behind.isEmpty }
}
