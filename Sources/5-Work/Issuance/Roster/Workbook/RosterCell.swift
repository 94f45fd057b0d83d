/// What a cell of a spreadsheet is.
///
/// A file of separated values has text alone; a workbook says more, and what it says is not thrown away: a grade that the
/// spreadsheet has turned into a day is noticed, a day is never taken for a number.
public struct RosterCell: Sendable, Hashable {
    /// What the value is.
    public enum Kind: Sendable, Hashable {
        case text
        /// A number: digits, sign, point and exponent as the file has them, up to 17 digits of a floating point number.
        case number
        /// A number that is shown as a percentage: `0.87` is shown as 87 %.
        case percentage
        /// A number of days, with the hours behind the point, that is shown as a day.
        case day(RosterCalendar)
        /// A number of hours without a day.
        case time
        /// `1` or `0`.
        case truth
        /// What is shown where a calculation failed: `#REF!`.
        case error
    }

    public let kind: Kind
    /// Whether the value was calculated from other cells. Of a calculation without a stored value the text is empty.
    public let isCalculated: Bool
    /// How the spreadsheet shows a number or percentage.
    public let form: Form

    /// How a spreadsheet shows a number.
    public enum Form: Sendable, Hashable {
        /// With the digits that it has.
        case asStored
        /// In a form that can be written as well.
        case plain(RosterNumberForm)
        /// In one that cannot.
        case other
    }

    public init(_ kind: Kind, isCalculated: Bool = false, form: Form = .asStored) {
        self.kind = kind
        self.isCalculated = isCalculated
        self.form = form
    }

    public static let text = RosterCell(.text)
    public static let number = RosterCell(.number)
    public static let percentage = RosterCell(.percentage)
    public static let time = RosterCell(.time)
    public static let truth = RosterCell(.truth)
    public static let error = RosterCell(.error)
    public static func day(_ calendar: RosterCalendar) -> RosterCell { RosterCell(.day(calendar)) }
}

/// The day from which a workbook counts.
///
/// Source: ECMA-376 part 1, §18.17.4.1.
public enum RosterCalendar: Sendable, Hashable {
    /// Day 1 is 1 January 1900, and 29 February 1900, which never was, is day 60.
    case from1900
    /// Day 0 is 1 January 1904.
    case from1904
}

extension RosterCell.Kind {
    /// The name in facts.
    var name: String {
        switch self {
        case .text: "text"
        case .number: "number"
        case .percentage: "percentage"
        case .day: "day"
        case .time: "time"
        case .truth: "truth"
        case .error: "error"
        }
    }
}
