import Encodings

/// What the dates of a column say about the order of day and month.
struct DateEvidence {
    private(set) var dayFirst = 0
    private(set) var monthFirst = 0
    private(set) var either = 0
    /// Days that could be read, and those that could not, with the first of these.
    private(set) var readable = 0
    private(set) var unreadable = 0
    private(set) var firstUnreadable: (row: Int, text: String)?
    /// Those that do not even look like a day: `Ja`, `1`.
    private(set) var answers = 0
    /// The first row whose date can be read both ways.
    private(set) var firstRow: Int?
    /// Numbers that are days in a spreadsheet's calendar, and the first of them.
    private(set) var serials = 0
    private(set) var firstSerial: (row: Int, day: CalendarDate)?

    mutating func take(_ date: RosterDate, row: Int, text: @autoclosure () -> String) {
        switch date {
        case .unclear, .shortYear, .malformed:
            unreadable += 1
            let text = text()
            if date == .malformed, text.utf8.count(where: { (0x30...0x39).contains($0) }) < 3 { answers += 1 }
            if firstUnreadable == nil { firstUnreadable = (row, text) }
        default: readable += 1
        }
        switch date {
        case .settled(_, .dayFirst): dayFirst += 1
        case .settled(_, .monthFirst): monthFirst += 1
        case .either:
            either += 1
            if firstRow == nil { firstRow = row }
        case .serial(let day):
            serials += 1
            if firstSerial == nil { firstSerial = (row, day) }
        case .date, .settled(_, .yearFirst), .unclear, .shortYear, .malformed: break
        }
    }
}
