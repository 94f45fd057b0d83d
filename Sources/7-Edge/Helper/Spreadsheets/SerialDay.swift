import Encodings

/// A day as spreadsheets store it: a number of days since the end of 1899, or since the beginning of 1904.
enum SerialDay {
    /// The last number a spreadsheet shows as a date, 9999-12-31.
    private static let last = 2_958_465

    /// - Returns: Nil when the number is not written as one, or is no day: negative, too large, or 60, which stands for the
    ///   29 February that 1900 did not have.
    static func day(_ text: String, from1904: Bool) -> CalendarDate? {
        // The fraction is the time of day.
        guard let number = Double(text), number.isFinite, number >= 0, number < Double(last + 1) else { return nil }
        var days = Int(number)
        if from1904 {
            days += 1_462
        } else {
            guard days != 0, days != 60 else { return nil }
            // Before the day that never was, the count is one behind.
            if days < 60 { days += 1 }
        }
        guard days <= last, let origin = CalendarDate(year: 1899, month: 12, day: 30) else { return nil }
        return origin.adding(days: days)
    }
}
