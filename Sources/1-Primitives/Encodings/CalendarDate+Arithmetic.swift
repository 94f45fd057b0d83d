extension CalendarDate {
    /// Days since 1970-01-01, negative before.
    public var dayNumber: Int {
        // Counted in years that begin on 1 March, so that the leap day is the last of its year.
        let shiftedYear = month > 2 ? year : year - 1
        let shiftedMonth = month > 2 ? month - 3 : month + 9
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear % 400
        // 153 days are the five months March to July, and August to December: the months have 31 or 30 days in turn.
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysPerEra + dayOfEra - Self.daysBefore1970
    }

    /// The day with this number, as ``dayNumber`` counts; the earliest or latest day for a number out of range.
    public init(dayNumber: Int) {
        guard dayNumber > Self.earliest.dayNumber else {
            self = .earliest
            return
        }
        guard dayNumber < Self.latest.dayNumber else {
            self = .latest
            return
        }
        let number = dayNumber + Self.daysBefore1970
        let era = number / Self.daysPerEra
        let dayOfEra = number % Self.daysPerEra
        // The leap days so far are taken out, so that all years have 365 days: one in 4 years of 1,461 days, none in
        // the last of 100 years of 36,524 days, one again on the last day of the era.
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(checkedYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: day)
    }

    /// The day `days` later, or earlier if negative.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .latest : .earliest }
        return CalendarDate(dayNumber: sum)
    }

    /// The same day `years` later, or earlier if negative; 1 March where that year has no 29 February.
    ///
    /// A right that begins on 29 February and lasts a year ends with the last day of February: counted this way, the
    /// anniversary never comes early.
    public func adding(years: Int) -> CalendarDate {
        let (sum, overflow) = year.addingReportingOverflow(years)
        guard !overflow, (1...9999).contains(sum) else { return years > 0 ? .latest : .earliest }
        if month == 2, day == 29, !Self.isLeap(sum) { return CalendarDate(checkedYear: sum, month: 3, day: 1) }
        return CalendarDate(checkedYear: sum, month: month, day: day)
    }

    /// After 400 years the calendar repeats.
    private static let daysPerEra = 146_097

    /// Days from 0000-03-01, where the count in shifted years begins, to 1970-01-01.
    private static let daysBefore1970 = 719_468
}
