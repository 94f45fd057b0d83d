import Encodings

/// A day that an export writes as a moment with its zone: `2026-06-20T22:30:00Z`, `2026-06-20 22:30:00 UTC`.
///
/// In Vienna that was the 21st already, and the day of an award is the issuer's day.
enum RosterMoment {
    /// The issuer's day.
    ///
    /// - Returns: Nil for what is no moment with a zone, and for midnight, which stands behind a day that had no time.
    static func day(_ text: [UInt8], in zone: IssuerTimeZone) -> CalendarDate? {
        // Nearly every day is shorter.
        guard text.count >= 20 else { return nil }
        var text = text
        if text[10] == UInt8(ascii: " ") { text[10] = UInt8(ascii: "T") }
        if text.suffix(4).elementsEqual(" UTC".utf8) { text.replaceSubrange((text.count - 4)..., with: "Z".utf8) }
        guard !text[11...].starts(with: "00:00:00".utf8), let instant = try? Instant(parsing: text.span) else {
            return nil
        }
        return instant.date(offsetMinutes: zone.offsetMinutes(at: instant))
    }
}
