import Encodings

/// Which number of `03/04/1994` is the day.
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case dayFirst = "dmy"
    case monthFirst = "mdy"
}

/// A date as people write it in spreadsheets.
///
/// Understood are `2026-05-08` (with or without a time behind it), `08.05.2026`, `8/5/2026` and `8-5-2026`, `8 May 2026` and
/// Moodle's `Friday, 8 May 2026, 2:30 PM`. A year has four digits. With slashes or hyphens the order of day and month
/// is unknown until one of the numbers is above 12; with dots the day comes first, as it does wherever dots are used.
enum RosterDate: Equatable {
    case date(CalendarDate)
    /// A date with slashes or hyphens of which one number is above 12, so that the order shows.
    case settled(CalendarDate, DateOrder)
    /// Both readings, for the caller who knows the order.
    case either(dayFirst: CalendarDate, monthFirst: CalendarDate)
    case malformed

    init(_ text: [UInt8]) {
        self = Self.iso(text) ?? Self.numbers(text) ?? Self.words(text) ?? .malformed
    }

    /// The date, if it is known in which order it was written.
    func resolved(_ order: DateOrder?) -> CalendarDate? {
        switch (self, order) {
        case (.date(let date), _), (.settled(let date, _), _): date
        case (.either(let date, _), .dayFirst?), (.either(_, let date), .monthFirst?): date
        default: nil
        }
    }

    private static func iso(_ text: [UInt8]) -> RosterDate? {
        guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
        // What follows may be a time: it says nothing about the day. Anything else is not a date.
        if text.count > 10, text[10] != UInt8(ascii: " "), text[10] != UInt8(ascii: "T") { return .malformed }
        let day = Array(text[..<10])
        guard let date = try? CalendarDate(parsing: day.span) else { return .malformed }
        let time = text.dropFirst(11)
        let isTime = time.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
        return text.count == 10 || isTime ? .date(date) : .malformed
    }

    private static func numbers(_ text: [UInt8]) -> RosterDate? {
        for separator in [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-")] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            guard (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
                let first = number(parts[0]), let second = number(parts[1]), let year = number(parts[2])
            else { return .malformed }
            let dayFirst = CalendarDate(year: year, month: second, day: first)
            if separator == UInt8(ascii: ".") || first == second { return dayFirst.map { .date($0) } ?? .malformed }
            let monthFirst = CalendarDate(year: year, month: first, day: second)
            switch (dayFirst, monthFirst) {
            case (let dayFirst?, let monthFirst?): return .either(dayFirst: dayFirst, monthFirst: monthFirst)
            case (let date?, nil): return .settled(date, .dayFirst)
            case (nil, let date?): return .settled(date, .monthFirst)
            case (nil, nil): return .malformed
            }
        }
        return nil
    }

    /// `8 May 2026`, with a weekday before it and a time behind it, or without.
    private static func words(_ text: [UInt8]) -> RosterDate? {
        let words = text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
        guard let month = words.firstIndex(where: { monthNumber($0) != nil }), month >= 1, month + 1 < words.count,
            month <= 2, (1...2).contains(words[month - 1].count), words[month + 1].count == 4,
            let day = number(words[month - 1]), let number = monthNumber(words[month]),
            let year = self.number(words[month + 1]), let date = CalendarDate(year: year, month: number, day: day)
        else { return nil }
        return .date(date)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
        guard word.count >= 3 else { return nil }
        let lower = word.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return months.firstIndex { name in
            let name = Array(name.utf8)
            return lower == name || (lower.count == 3 && lower == Array(name.prefix(3)))
        }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
