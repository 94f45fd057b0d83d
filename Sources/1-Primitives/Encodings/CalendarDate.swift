/// A day of the Gregorian calendar, without a time and without a time zone: the day a diploma carries.
///
/// ```swift
/// let awarded = try CalendarDate("2026-05-08")
/// awarded.adding(days: 30).description            // "2026-06-07"
/// try CalendarDate("2026-02-30")                  // throws date.malformed
/// ```
///
/// Days run from 0001-01-01 to 9999-12-31. Arithmetic that would leave this range stops at its end: it never wraps and
/// never traps.
public struct CalendarDate: Hashable, Sendable {
    /// 1 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// The first day there is, 0001-01-01.
    public static let earliest = CalendarDate(checkedYear: 1, month: 1, day: 1)
    /// The last day there is, 9999-12-31.
    public static let latest = CalendarDate(checkedYear: 9999, month: 12, day: 31)

    /// A day, or nil if no calendar has it.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.daysInMonth(month, ofYear: year)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether `year` has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days of a month from 1 to 12.
    static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as `2026-05-08` (ISO 8601).
    public var description: String {
        var output: [UInt8] = []
        append(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the ten characters of ``description`` to `output`.
    public func append(to output: inout [UInt8]) {
        DecimalDigits.append(year, width: 4, to: &output)
        output.append(UInt8(ascii: "-"))
        DecimalDigits.append(month, width: 2, to: &output)
        output.append(UInt8(ascii: "-"))
        DecimalDigits.append(day, width: 2, to: &output)
    }
}
