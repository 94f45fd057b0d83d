internal import Encodings

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        var bytes = Array(utf8)[...]
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Which day of a year is meant where only the year stands.
    enum DayOfYear { case first, last }

    /// A day, `2024-10-01`, alone or in front of a time; nil for everything else.
    var day: CalendarDate? {
        let bytes = Array(trimmed.utf8)
        let head = Array(bytes.prefix(10))
        guard head.count == 10, bytes.count == 10 || bytes[10] == 0x54 else { return nil }
        return try? CalendarDate(parsing: head.span)
    }

    /// A day, or the first or last one of a year of four digits; nil for everything else.
    func day(ofYear which: DayOfYear) -> CalendarDate? {
        if let day { return day }
        let bytes = Array(trimmed.utf8)
        guard bytes.count == 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let year = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return which == .first
            ? CalendarDate(year: year, month: 1, day: 1) : CalendarDate(year: year, month: 12, day: 31)
    }
}
