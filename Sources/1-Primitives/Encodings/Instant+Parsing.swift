extension Instant {
    /// Reads a `dateTimeStamp`: a date and time with its offset from UTC.
    ///
    /// - Throws: ``EncodingError`` with `time.malformed` for what ``DateTimeStamp`` refuses, and for a time without
    ///   offset: it is a time of day, not an instant.
    public init(parsing text: Span<UInt8>) throws(EncodingError) {
        let stamp = try DateTimeStamp(parsing: text)
        guard stamp.offsetMinutes != nil else { throw EncodingError(.timeMalformed, at: .byte(text.count)) }
        self = stamp.instant
    }

    /// Reads a `dateTimeStamp` from a string.
    ///
    /// - Throws: As ``init(parsing:)``.
    public init(_ text: String) throws(EncodingError) {
        try self.init(parsing: text.utf8Span.span)
    }
}
