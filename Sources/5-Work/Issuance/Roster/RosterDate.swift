import Achievements
import Encodings

/// Which number of `03/04/1994` is the day.
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
    /// The year comes first and has four digits, as in `2026/05/08`: such a date needs no order, and others are refused.
    case yearFirst = "ymd"
}

/// A date as people write it in spreadsheets.
///
/// Understood are `2026-05-08`, `2026.05.08.`, `08.05.2026`, `8. 5. 2026`, `8/5/2026` and `8-5-2026`; `8 May 2026` with the month in
/// any official language of the European Union, as in Moodle's `Freitag, 8. Mai 2026, 14:30`; and the number of a day in a
/// spreadsheet's calendar. A time behind a date is passed over. A year has four digits. With slashes or hyphens the order
/// of day and month is unknown until one of the numbers is above 12; with dots the day comes first, as it does wherever
/// dots are used.
enum RosterDate: Equatable {
    case date(CalendarDate)
    /// A date with slashes or hyphens of which one number is above 12, so that the order shows.
    case settled(CalendarDate, DateOrder)
    /// Both readings, for the caller who knows the order.
    case either(dayFirst: CalendarDate, monthFirst: CalendarDate)
    /// A number without any sign of being a day, which is one in the calendar of spreadsheets.
    case serial(CalendarDate)
    /// The month's name is that of different months in different languages.
    case unclear
    /// A year of two digits: the century would be a guess, and often which of the three numbers it is.
    case shortYear
    case malformed

    /// - Parameters:
    ///   - cell: What kind of cell it stands in.
    ///   - language: The language of the column names, where one is known.
    init(_ text: [UInt8], _ cell: RosterCell = .text, language: String? = nil) {
        switch cell.kind {
        case .text, .number:
            if let serial = Self.serial(text, .from1900, plausibly: true) {
                self = .serial(serial)
            } else {
                self = cell.kind == .text ? Self.written(text, language) : .malformed
            }
        case .day(let calendar):
            self = Self.serial(text, calendar, plausibly: false).map { .date($0) } ?? .malformed
        case .percentage, .time, .truth, .error:
            self = .malformed
        }
    }

    /// Whether a text is a day and nothing else: what a spreadsheet makes of a grade such as `1.3`, which it then writes as `01.03.2026` or
    /// `01. Mrz`.
    static func isDay(_ text: String, language: String? = nil) -> Bool {
        // Nearly every grade is shorter.
        guard text.utf8.count > 4 else { return false }
        switch RosterDate(Array(text.utf8), .text, language: language) {
        case .date, .settled, .either: return true
        case .serial, .unclear, .shortYear, .malformed: break
        }
        let words = text.split { " .-/".contains($0) }
        guard words.count == 2, words.count(where: { (1...2).contains($0.count) && Int($0) != nil }) == 1,
            let month = words.first(where: { Int($0) == nil }), month.count > 2
        else { return false }
        return !MonthNames.months(String(month), language: language).isEmpty
    }

    /// Whether nobody can say which day it is, in whatever order it is written.
    var isUnreadable: Bool {
        switch self {
        case .unclear, .shortYear, .malformed: true
        case .date, .settled, .either, .serial: false
        }
    }

    /// The date, if it is known in which order it was written.
    func resolved(_ order: DateOrder?) -> CalendarDate? {
        switch (self, order) {
        case (.date(let date), _), (.settled(let date, _), _), (.serial(let date), _): date
        case (.either(let date, _), .dayFirst?), (.either(_, let date), .monthFirst?): date
        default: nil
        }
    }
}

// Numbers of a calendar
extension RosterDate {
    /// The day with this number.
    ///
    /// - Parameter plausibly: Whether only days from 1927 to 2099 count, since a bare number can be anything.
    private static func serial(_ text: [UInt8], _ calendar: RosterCalendar, plausibly: Bool) -> CalendarDate? {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, (1...5).contains(whole.count),
            let number = number(whole, digits: 5), parts.count == 1 || parts[1].allSatisfy(isDigit)
        else { return nil }
        if plausibly {
            guard parts.count == 1, (10_000...73_050).contains(number) else { return nil }
        }
        switch calendar {
        case .from1904: return CalendarDate(year: 1904, month: 1, day: 1)?.adding(days: number)
        // Day 60 is 29 February 1900, which never was; from there on the count is one ahead.
        case .from1900 where number == 60 || number == 0: return nil
        case .from1900:
            return CalendarDate(year: 1899, month: 12, day: 30)?.adding(days: number < 60 ? number + 1 : number)
        }
    }
}

// Text
extension RosterDate {
    /// No-break blanks and hyphens as the plain ones: programs write them where a line must not end.
    private static func plain(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 >= 0x80 }), let text = String(validating: text, as: UTF8.self) else {
            return text
        }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x2007, 0x2009, 0x202F: plain.append(" ")
            case 0x2010...0x2013: plain.append("-")
            // Marks of the direction of writing, and of where a word may be parted.
            case 0xAD, 0x200E, 0x200F: break
            default: plain.append(scalar)
            }
        }
        return Array(String(plain).utf8)
    }

    private static func written(_ text: [UInt8], _ language: String?) -> RosterDate {
        let text = plain(text)
        var words = text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") || $0 == 0x09 }.map { Array($0) }
        // "2026-05-08T14:30:00Z"
        if words.count == 1, words[0].count > 10, words[0][10] == UInt8(ascii: "T") {
            words = [Array(words[0][..<10]), Array(words[0][11...])]
        }
        while words.count > 1, let last = words.last, isTime(last) { words.removeLast() }
        // "26.06.2026 r.", "15.07.2026 г."
        if words.count == 2, let first = words.first, first.allSatisfy({ isDigit($0) || separators.contains($0) }),
            let word = String(validating: words[1].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self),
            yearWords.contains(PlainLetters.of(word))
        {
            words.removeLast()
        }
        // "Mi., 15.07.2026": the weekday says nothing that the date does not.
        if words.count == 2, words[1].filter({ separators.contains($0) }).count >= 2,
            words[1].allSatisfy({ isDigit($0) || separators.contains($0) }), words[0].count <= 24,
            let word = String(validating: words[0].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self),
            !word.isEmpty, word.allSatisfy(\.isLetter)
        {
            words.removeFirst()
        }
        // "08-May-2026"
        if words.count == 1, words[0].contains(where: { !isDigit($0) && !separators.contains($0) }) {
            words = words[0].split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.map { Array($0) }
        }
        guard !words.isEmpty else { return .malformed }
        if words.allSatisfy({ $0.allSatisfy { isDigit($0) || separators.contains($0) } }) {
            return numbers(Array(words.joined()))
        }
        return named(words, language)
    }

    private static let separators = [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")]

    private static func numbers(_ text: [UInt8]) -> RosterDate {
        for separator in separators {
            var parts = text.split(separator: separator, omittingEmptySubsequences: false)
            // "2026.05.08.", as in Hungarian.
            if separator == UInt8(ascii: "."), parts.count == 4, parts[3].isEmpty { parts.removeLast() }
            guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]),
                let third = number(parts[2]), (1...2).contains(parts[1].count)
            else { continue }
            if parts[0].count == 4, (1...2).contains(parts[2].count) {
                return CalendarDate(year: first, month: second, day: third).map { .date($0) } ?? .malformed
            }
            guard (1...2).contains(parts[0].count), parts[2].count == 4 else {
                return parts.allSatisfy { (1...2).contains($0.count) } && [first, second, third].contains { $0 <= 12 }
                    ? .shortYear : .malformed
            }
            let dayFirst = CalendarDate(year: third, month: second, day: first)
            if separator == UInt8(ascii: ".") || first == second { return dayFirst.map { .date($0) } ?? .malformed }
            let monthFirst = CalendarDate(year: third, month: first, day: second)
            switch (dayFirst, monthFirst) {
            case (let dayFirst?, let monthFirst?): return .either(dayFirst: dayFirst, monthFirst: monthFirst)
            case (let date?, nil): return .settled(date, .dayFirst)
            case (nil, let date?): return .settled(date, .monthFirst)
            case (nil, nil): return .malformed
            }
        }
        return .malformed
    }

    /// `8 May 2026`, `May 8, 2026`, `2026. május 8.`, with a weekday before it, in any of the languages.
    private static func named(_ words: [[UInt8]], _ language: String?) -> RosterDate {
        var day: Int?
        var months: Set<Int>?
        var year: Int?
        var isShort = false
        for (position, word) in words.enumerated() {
            guard let bare = String(validating: word.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self) else {
                return .malformed
            }
            let digits = Array(bare.utf8).prefix(while: isDigit)
            let rest = String(decoding: Array(bare.utf8).dropFirst(digits.count), as: UTF8.self)
            if digits.count == 4, rest.isEmpty, year == nil {
                year = number(digits)
            } else if (1...2).contains(digits.count), ordinals.contains(PlainLetters.of(rest)), day == nil {
                day = number(digits)
            } else if digits.count == 2, rest.isEmpty, day != nil, year == nil {
                isShort = true
            } else if digits.isEmpty, months == nil, !MonthNames.months(bare, language: language).isEmpty {
                months = MonthNames.months(bare, language: language)
            } else if digits.isEmpty, fillers.contains(PlainLetters.of(bare)) {
                continue
            } else if digits.isEmpty, position == 0 {
                // The weekday: it says nothing that the date does not.
                continue
            } else {
                return .malformed
            }
        }
        if isShort, day != nil, year == nil, months != nil { return .shortYear }
        guard !isShort, let day, let year, let months else { return .malformed }
        guard months.count == 1, let month = months.first else { return .unclear }
        return CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? .malformed
    }

    /// What may stand behind the number of a day.
    private static let ordinals: Set<String> = [
        "", "st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "de", "-an", "-en", "-", "η", "ης",
    ]

    /// What stands behind a year: "roku", "года".
    private static let yearWords: Set<String> = ["r", "roku", "г", "года", "g", "god", "godine", "m"]

    /// Words of a date that are neither day nor month nor year.
    private static let fillers: Set<String> = [
        "de", "del", "d", "den", "the", "of", "m", "gada", "g", "r", "roku", "godine", "γ", "г", "fomhair", "ta", "του",
        "dne", "le", "el", "ta'", "any",
    ]
}

// Parts
extension RosterDate {
    /// `14:30`, `14:30:00.123`, `2:30pm`, `12:00:00+02:00`, or one of the words that stand beside a time.
    private static func isTime(_ word: [UInt8]) -> Bool {
        if let first = word.first, isDigit(first), word.contains(UInt8(ascii: ":")) {
            return word.allSatisfy { byte in
                isDigit(byte) || timeSigns.contains(byte) || timeLetters.contains(byte | 0x20)
            }
        }
        guard let text = String(validating: word.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self) else {
            return false
        }
        return timeWords.contains(PlainLetters.of(text))
    }

    private static let timeSigns = Set(":.+-".utf8)
    private static let timeLetters = Set("apmzh".utf8)
    private static let timeWords: Set<String> = [
        "am", "pm", "πμ", "μμ", "uhr", "utc", "gmt", "cet", "cest", "h", "alle", "ore", "kl", "at", "a", "à", "klo",
    ]

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func number(_ digits: ArraySlice<UInt8>, digits limit: Int = 4) -> Int? {
        guard !digits.isEmpty, digits.count <= limit, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
