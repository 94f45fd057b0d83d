extension CalendarDate {
    /// Reads a day of the form `2026-05-08`: ten ASCII characters, nothing around them.
    ///
    /// - Throws: ``EncodingError`` with `date.malformed` for any other form, a year outside 0001 to 9999, or a day that
    ///   the month does not have. The place is the first byte of the part that is wrong.
    ///
    /// Source: ISO 8601-1, calendar date, extended format; XML Schema `date` without time zone.
    public init(parsing text: Span<UInt8>) throws(EncodingError) {
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
