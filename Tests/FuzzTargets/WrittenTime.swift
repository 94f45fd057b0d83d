/// A second reader of days and times, written for nothing but to be compared with the first: it counts days from the rules of
/// the calendar, looks at one character after the other, and knows no short cut.
struct WrittenTime: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// Seconds since 1970 in UTC; of a day alone, its beginning.
    let seconds: Int
    var nanoseconds = 0
    /// Nil where none is written.
    var offsetMinutes: Int?

    /// `2026-05-08`.
    static func day(_ text: ArraySlice<UInt8>) -> WrittenTime? {
        let text = Array(text)
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = number(text[0..<4]), let month = number(text[5..<7]), let day = number(text[8..<10]),
            year > 0, (1...12).contains(month), day > 0, day <= length(of: month, in: year)
        else { return nil }
        let before = year - 1
        var days = before * 365 + before / 4 - before / 100 + before / 400
        for earlier in 1..<month { days += length(of: earlier, in: year) }
        // The first of January 1970 is day 719,162 after the first of January 1.
        return WrittenTime(year: year, month: month, day: day, seconds: (days + day - 1 - 719_162) * 86_400)
    }

    /// `2026-05-08T12:30:00.5+02:00`, with or without the fraction and the offset.
    static func time(_ text: [UInt8]) -> WrittenTime? {
        guard text.count >= 19, let day = day(text[..<10]), text[10] == UInt8(ascii: "T"),
            text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"), let hour = number(text[11..<13]),
            let minute = number(text[14..<16]), let second = number(text[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        var rest = text[19...]
        var decimals: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            decimals = Array(rest.dropFirst().prefix { isDigit($0) })
            guard !decimals.isEmpty else { return nil }
            rest = rest.dropFirst(1 + decimals.count)
        }
        var offset: Int?
        if rest.elementsEqual("Z".utf8) {
            offset = 0
        } else if !rest.isEmpty {
            let sign = Array(rest)
            guard sign.count == 6, sign[3] == UInt8(ascii: ":"), let hours = number(sign[1..<3]),
                let minutes = number(sign[4..<6]), minutes < 60, hours * 60 + minutes <= 14 * 60
            else { return nil }
            switch sign[0] {
            case UInt8(ascii: "+"): offset = hours * 60 + minutes
            case UInt8(ascii: "-") where hours + minutes > 0: offset = -hours * 60 - minutes
            default: return nil
            }
        }
        let seconds = day.seconds + hour * 3_600 + minute * 60 + second - (offset ?? 0) * 60
        // From the first second of the year 1 to the last of the year 9999.
        guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
        let nine = decimals.prefix(9) + Array(repeating: UInt8(ascii: "0"), count: max(0, 9 - decimals.count))
        return WrittenTime(
            year: day.year, month: day.month, day: day.day, seconds: seconds, nanoseconds: number(nine[...]) ?? 0,
            offsetMinutes: offset)
    }

    private static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }
}
