extension CalendarDate {
    /// Reads a day of the form `2026-05-08`: ten ASCII characters, nothing around them.
    ///
    /// - Throws: ``EncodingError`` with `date.malformed` for any other form, a year outside 0001 to 9999, or a day that
    ///   the month does not have. The place is the first byte of the part that is wrong.
    ///
    /// Source: ISO 8601-1, calendar date, extended format; XML Schema `date` without time zone.
    public init(parsing text: Span<UInt8>) throws(EncodingError) {
        // What is right is read as two words that overlap; of what is wrong the reader finds the place.
        if text.count == 10, let start = PlainDigits(text, 0, "0000-00-"), let end = PlainDigits(text, 2, "00-00-00"),
            let date = CalendarDate(year: start[0] * 100 + start[2], month: start[5], day: end[6])
        {
            self = date
            return
        }
        var reader = FixedFieldReader(code: .dateMalformed)
        self = try reader.date(text)
        try reader.end(text)
    }

    /// Reads a day from a string.
    ///
    /// - Throws: As ``init(parsing:)``.
    public init(_ text: String) throws(EncodingError) {
        try self.init(parsing: text.utf8Span.span)
    }
}
