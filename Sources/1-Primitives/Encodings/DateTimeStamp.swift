/// A date and time as somebody wrote it: the instant, the day where it was written, and whether an offset was given.
///
/// ```swift
/// let stamp = try DateTimeStamp("2026-05-12T00:30:00+02:00")
/// stamp.instant.description           // "2026-05-11T22:30:00Z"
/// stamp.date.description              // "2026-05-12": the day as written
/// stamp.offsetMinutes                 // 120
/// ```
///
/// The form is strict: `YYYY-MM-DDThh:mm:ss`, then a fraction of a second if there is one, then `Z` or `±hh:mm`. `T` and
/// `Z` are capital letters; hours end at 23 and seconds at 59 (no leap second, no `24:00:00`); offsets reach from
/// `-14:00` to `+14:00` and `-00:00`, which means "offset not known", is refused; years run from 0001 to 9999, in UTC as
/// well as written. Of a fraction nine decimals are kept and all must be digits.
///
/// Without an offset the time is read as UTC, as VC Data Model 2.0 demands, and ``offsetMinutes`` is nil so that the
/// reader can say so (`time.no_offset`). ``Instant/init(_:)`` refuses such a text.
///
/// Source: [XML Schema 1.1 `dateTimeStamp`](https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp),
/// [VC Data Model 2.0, Representing Time](https://www.w3.org/TR/vc-data-model-2.0/#representing-time).
public struct DateTimeStamp: Sendable, Hashable {
    /// The moment that was meant.
    public let instant: Instant
    /// Minutes east of Greenwich, -840 to 840; nil if no offset was written, and then ``instant`` is read as UTC.
    public let offsetMinutes: Int?
    /// The day as written, whatever day it was in UTC.
    public let date: CalendarDate

    /// Reads a date and time.
    ///
    /// - Throws: ``EncodingError`` with `time.malformed` for any other form, also for a date without time. The place is
    ///   the first byte of the part that is wrong.
    public init(parsing text: Span<UInt8>) throws(EncodingError) {
        if let plain = DateTimeStamp(plain: text) {
            self = plain
            return
        }
        var reader = FixedFieldReader(code: .timeMalformed)
        date = try reader.date(text)
        try reader.character(text, "T")
        let hour = try reader.number(text, width: 2, in: 0...23)
        try reader.character(text, ":")
        let minute = try reader.number(text, width: 2, in: 0...59)
        try reader.character(text, ":")
        let second = try reader.number(text, width: 2, in: 0...59)
        let nanoseconds = try Self.fraction(text, &reader)
        offsetMinutes = try Self.offset(text, &reader)
        try reader.end(text)

        let secondOfDay = hour * 3_600 + (minute - (offsetMinutes ?? 0)) * 60 + second
        let seconds = Int64(date.dayNumber * 86_400 + secondOfDay)
        // The offset may carry the first or last day out of the years that can be written.
        guard seconds >= Instant.earliest.seconds, seconds <= Instant.latest.seconds else {
            throw reader.failure(text, at: 0)
        }
        instant = Instant(seconds: seconds, nanoseconds: nanoseconds)
    }

    /// Reads `YYYY-MM-DDThh:mm:ssZ` or `YYYY-MM-DDThh:mm:ss+hh:mm`, the forms that nearly all documents use; nil for any
    /// other text, right or wrong.
    private init?(plain text: Span<UInt8>) {
        guard text.count == 20 || text.count == 25 else { return nil }
        // Three words of eight characters hold all of it, the last overlapping the one before.
        let isUTC = text.count == 20
        guard let days = PlainDigits(text, 0, "0000-00-"), let hours = PlainDigits(text, 8, "00T00:00"),
            let rest = isUTC ? PlainDigits(text, 12, "0:00:00Z") : PlainDigits(text, 17, "00+00:00"),
            text[16] == UInt8(ascii: ":")
        else { return nil }
        let (hour, minute, second) = (hours[3], hours[6], isUTC ? rest[5] : rest[0])
        // East of Greenwich, where the day cannot be the first there is.
        let offset = isUTC ? 0 : rest[3] * 60 + rest[6]
        guard hour < 24, minute < 60, second < 60, isUTC || (rest[3] < 14 && rest[6] < 60 && days[0] >= 10),
            let date = CalendarDate(year: days[0] * 100 + days[2], month: days[5], day: hours[0])
        else { return nil }
        self.date = date
        offsetMinutes = offset
        instant = Instant(seconds: Int64(date.dayNumber * 86_400 + hour * 3_600 + (minute - offset) * 60 + second))
    }

    /// Reads a date and time from a string.
    ///
    /// - Throws: As ``init(parsing:)``.
    public init(_ text: String) throws(EncodingError) {
        try self.init(parsing: text.utf8Span.span)
    }

    /// `.` and at least one digit, or nothing. Decimals after the ninth are cut off, not rounded: rounding could carry
    /// into the next year.
    private static func fraction(_ text: Span<UInt8>, _ reader: inout FixedFieldReader) throws(EncodingError) -> Int32 {
        let start = reader.offset
        guard reader.skip(text, ".") else { return 0 }
        var value: Int32 = 0
        var unit: Int32 = 100_000_000
        while let digit = reader.digit(text) {
            value += Int32(digit) * unit
            unit /= 10
        }
        guard reader.offset > start + 1 else { throw reader.failure(text, at: start) }
        return value
    }

    /// `Z`, `+hh:mm`, `-hh:mm`, or nil for nothing.
    private static func offset(_ text: Span<UInt8>, _ reader: inout FixedFieldReader) throws(EncodingError) -> Int? {
        if reader.offset == text.count { return nil }
        if reader.skip(text, "Z") { return 0 }
        let start = reader.offset
        let isNegative = reader.skip(text, "-")
        if !isNegative { try reader.character(text, "+") }
        let hours = try reader.number(text, width: 2, in: 0...14)
        try reader.character(text, ":")
        let minutes = try reader.number(text, width: 2, in: 0...59)
        let total = hours * 60 + minutes
        guard total <= 840, !(isNegative && total == 0) else { throw reader.failure(text, at: start) }
        return isNegative ? -total : total
    }
}
