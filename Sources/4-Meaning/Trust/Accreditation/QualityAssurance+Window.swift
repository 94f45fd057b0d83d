public import Encodings

extension QualityAssurance {
    /// How a day lies to a decision.
    public enum Coverage: Sendable, Hashable {
        case before
        case covered
        /// The written last day: some agencies mean it as included, the database does not.
        case lastDay
        case after
    }

    /// The first day that is no longer covered for certain: six years after the first where no end is stated.
    ///
    /// 29 February becomes 1 March.
    public var end: CalendarDate? { period.to ?? period.from?.addingYears(Self.yearsWithoutEnd) }

    /// The years for which a decision without an end counts, as DEQAR has it.
    static let yearsWithoutEnd = 6

    /// How a day lies to the decision. The first day is covered; a computed last day is not; a written one is
    /// ``Coverage/lastDay``.
    public func coverage(of day: CalendarDate) -> Coverage {
        if let from = period.from, day < from { return .before }
        guard let end else { return .covered }
        if day < end { return .covered }
        return day == end && endKind == .written ? .lastDay : .after
    }
}

extension CalendarDate {
    /// The same day so many years later; 1 March where that year has no 29 February.
    func addingYears(_ years: Int) -> CalendarDate? {
        CalendarDate(year: year + years, month: month, day: day)
            ?? CalendarDate(year: year + years, month: 3, day: 1)
    }
}
