import Encodings
import Testing

@Suite struct CalendarDateTests {
    /// Walks through all days of 1600 to 2400, counting by the rules of the calendar, one day at a time.
    @Test func everyDayOfEightHundredYearsHasItsNumberAndItsText() throws {
        var year = 1600
        var month = 1
        var day = 1
        var number = -135_140
        var weekday = 6
        while year <= 2400 {
            let date = try #require(CalendarDate(year: year, month: month, day: day))
            #expect(date.dayNumber == number)
            #expect(CalendarDate(dayNumber: number) == date)
            #expect(try CalendarDate(date.description) == date)
            if (year, month, day) == (1970, 1, 1) {
                #expect(number == 0)
                // A Thursday: the walk began on Saturday, 1 January 1600.
                #expect(weekday == 4)
            }
            number += 1
            weekday = (weekday + 1) % 7
            day += 1
            var length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            if month == 2, year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) { length = 29 }
            if day > length {
                #expect(CalendarDate(year: year, month: month, day: day) == nil)
                (month, day) = (month + 1, 1)
            }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(year == 2401)
        #expect(number == CalendarDate(year: 2401, month: 1, day: 1)?.dayNumber)
    }

    @Test func theRangeEndsWithTheYears1And9999() {
        #expect(CalendarDate.earliest.description == "0001-01-01")
        #expect(CalendarDate.latest.description == "9999-12-31")
        #expect(CalendarDate.earliest.dayNumber == -719_162)
        #expect(CalendarDate.latest.dayNumber == 2_932_896)
        #expect(CalendarDate(dayNumber: -719_162) == .earliest)
        #expect(CalendarDate(dayNumber: 2_932_896) == .latest)
        #expect(CalendarDate(dayNumber: -719_161).description == "0001-01-02")
        #expect(CalendarDate(dayNumber: 2_932_895).description == "9999-12-30")
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test func arithmeticStopsAtTheEndsOfTheRange() {
        for extreme in [Int.max, Int.max - 719_000, 10_000_000] {
            #expect(CalendarDate.latest.adding(days: extreme) == .latest)
            #expect(CalendarDate.earliest.adding(days: extreme) == .latest)
            #expect(CalendarDate.earliest.adding(days: -extreme) == .earliest)
            #expect(CalendarDate.latest.adding(years: extreme) == .latest)
            #expect(CalendarDate.latest.adding(years: -extreme) == .earliest)
            #expect(CalendarDate(dayNumber: extreme) == .latest)
            #expect(CalendarDate(dayNumber: -extreme) == .earliest)
        }
        #expect(CalendarDate.earliest.adding(days: Int.min) == .earliest)
        #expect(CalendarDate(dayNumber: Int.min) == .earliest)
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2026-02-28", 1, "2026-03-01"), ("2026-12-31", 1, "2027-01-01"),
        ("2026-01-01", -1, "2025-12-31"), ("2026-05-08", 30, "2026-06-07"), ("2026-05-08", 0, "2026-05-08"),
    ])
    func daysAreAdded(from: String, days: Int, to: String) throws {
        #expect(try CalendarDate(from).adding(days: days).description == to)
    }

    @Test(arguments: [
        ("2024-02-29", 1, "2025-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2024-02-29", -1, "2023-03-01"),
        ("2096-02-29", 4, "2100-03-01"), ("2026-05-08", 10, "2036-05-08"),
    ])
    func anAnniversaryNeverComesEarly(from: String, years: Int, to: String) throws {
        #expect(try CalendarDate(from).adding(years: years).description == to)
    }

    @Test func daysAreOrderedByTheCalendar() throws {
        let days = try ["0001-01-01", "1999-12-31", "2026-01-31", "2026-02-01", "2026-02-02", "9999-12-31"].map {
            try CalendarDate($0)
        }
        #expect(days == days.shuffled().sorted())
        #expect(days.map(\.dayNumber) == days.map(\.dayNumber).sorted())
    }

    @Test(arguments: ["0001-01-01", "1600-02-29", "2000-02-29", "2024-02-29", "2026-04-30", "9999-12-31"])
    func daysThatExistAreRead(text: String) throws {
        #expect(try CalendarDate(text).description == text)
    }

    @Test(arguments: [
        "2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
        "2026-01-32", "0000-01-01",
    ])
    func k03DaysThatNoCalendarHasAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try CalendarDate(text) } == .dateMalformed)
    }

    @Test(arguments: [
        "", "2026", "2026-05", "2026-05-8", "26-05-08", "2026-5-08", "20260508", "2026/05/08", "08.05.2026",
        "2026-05-08Z",
        "2026-05-08T00:00:00Z", " 2026-05-08", "2026-05-08 ", "-2026-05-08", "+2026-05-08", "12026-05-08", "2026-05-0８",
        "2026-05-08\u{301}", "2026‐05‐08",
    ])
    func otherFormsOfADateAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try CalendarDate(text) } == .dateMalformed)
    }

    @Test(arguments: [("2026-13-01", 5), ("2026-02-30", 8), ("2026-05-08x", 10), ("2026-05", 7), ("x026-05-08", 0)])
    func theWrongPartIsPointedAt(text: String, offset: Int) {
        #expect(place { () throws(EncodingError) in try CalendarDate(text) } == .byte(offset))
    }
}
