public import Encodings

/// A day as a document states it: written as a day, or as an instant that stands for one.
///
/// ```swift
/// let day = StatedDay(parsing: "1999-10-01T22:00:00Z".utf8Span.span, in: Country("BEL"))
/// day?.asWritten      // 1 October 1999
/// day?.day            // 2 October 1999: it was midnight in Brussels
/// ```
///
/// An instant with an offset means the day that is written. One in UTC between 21:00 and 23:00 is midnight somewhere in
/// Europe: if it is so in one of the countries asked, or in Brussels, the day there is meant.
public struct StatedDay: Sendable, Hashable {
    /// The day that the first ten characters name.
    public let asWritten: CalendarDate
    /// The day that is meant.
    public let day: CalendarDate
    /// The instant, if one was written.
    public let stamp: DateTimeStamp?

    /// Whether the day meant is not the day written (`date.day_shift`).
    public var isShifted: Bool { asWritten != day }

    /// Reads `2026-05-08` or a date and time; nil for everything else. Nothing is allocated unless it is late in the evening.
    ///
    /// - Parameters:
    ///   - text: The bytes of the text.
    ///   - country: Where the day counts.
    public init?(parsing text: Span<UInt8>, in country: @autoclosure () -> Country? = nil) {
        if text.count == 10 {
            guard let day = try? CalendarDate(parsing: text) else { return nil }
            (asWritten, self.day, stamp) = (day, day, nil)
            return
        }
        guard let stamp = try? DateTimeStamp(parsing: text) else { return nil }
        asWritten = stamp.date
        day = Self.isEvening(stamp) ? Self.midnight(stamp, in: country()) ?? stamp.date : stamp.date
        self.stamp = stamp
    }

    /// 21:00, 22:00 or 23:00 exactly, in UTC.
    private static func isEvening(_ stamp: DateTimeStamp) -> Bool {
        guard (stamp.offsetMinutes ?? 0) == 0, stamp.instant.nanoseconds == 0 else { return false }
        let second = stamp.instant.seconds - Int64(stamp.date.dayNumber) * 86_400
        return second >= 21 * 3_600 && second % 3_600 == 0
    }

    private static func midnight(_ stamp: DateTimeStamp, in country: Country?) -> CalendarDate? {
        for candidate in [country, Country("BEL")].compactMap({ $0 }) {
            guard let offset = LocalMidnight.offsetMinutes(in: candidate, at: stamp.instant) else { continue }
            let day = stamp.instant.date(offsetMinutes: offset)
            if Int64(day.dayNumber) * 86_400 == stamp.instant.seconds + Int64(offset) * 60 { return day }
        }
        return nil
    }
}
