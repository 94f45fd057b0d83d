import Encodings

/// How far clocks are ahead of UTC in a country of Europe, and with it the day that an instant of the late evening means.
///
/// Many writers turn a day into the instant of its first moment and write that in UTC: 2 October in Brussels becomes
/// `10-01T22:00:00Z`.
enum LocalMidnight {
    /// Minutes ahead of UTC in a country at an instant; nil for countries that are not known here.
    ///
    /// Summer time as Directive 2000/84/EC has it: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
    /// Sunday of October.
    static func offsetMinutes(in country: Country, at instant: Instant) -> Int? {
        let code = country.code
        if code == "ISL" { return 0 }
        if code == "TUR" { return 180 }
        guard let standard = standardOffsets[code] else { return nil }
        return standard + (isSummerTime(instant) ? 60 : 0)
    }

    private static let standardOffsets: [String: Int] = {
        var offsets: [String: Int] = [:]
        for code in ["GBR", "IRL", "PRT"] { offsets[code] = 0 }
        for code in [
            "AUT", "BEL", "HRV", "CZE", "DNK", "FRA", "DEU", "HUN", "ITA", "LUX", "MLT", "NLD", "NOR", "POL", "SVK",
            "SVN",
            "ESP", "SWE", "CHE", "LIE", "ALB", "BIH", "MKD", "MNE", "SRB", "1A0", "AND", "MCO", "SMR", "VAT",
        ] { offsets[code] = 60 }
        for code in ["BGR", "CYP", "EST", "FIN", "GRC", "LVA", "LTU", "ROU", "MDA", "UKR"] { offsets[code] = 120 }
        return offsets
    }()

    private static func isSummerTime(_ instant: Instant) -> Bool {
        let year = instant.date().year
        let hour: Int64 = 3_600
        guard let march = CalendarDate(year: year, month: 3, day: 31),
            let october = CalendarDate(year: year, month: 10, day: 31)
        else { return false }
        let begin = Int64(lastSunday(upTo: march)) * 86_400 + hour
        let end = Int64(lastSunday(upTo: october)) * 86_400 + hour
        return instant.seconds >= begin && instant.seconds < end
    }

    /// 1970-01-01 was a Thursday, so that days with number 3 modulo 7 are Sundays.
    private static func lastSunday(upTo day: CalendarDate) -> Int {
        let number = day.dayNumber
        return number - ((number - 3) % 7 + 7) % 7
    }
}
