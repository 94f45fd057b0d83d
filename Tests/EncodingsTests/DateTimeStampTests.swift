import Encodings
import TestSupport
import Testing

/// The rows K of the catalogue of attacks, and what a reader of diplomas needs: the day as written.
@Suite struct DateTimeStampTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-05-12T07:30:00Z", 1_778_571_000),
            ("2026-05-12T09:30:00+02:00", 1_778_571_000),
            ("2026-05-12T02:00:00-05:30", 1_778_571_000), ("1969-12-31T23:59:59Z", -1),
            ("2000-02-29T12:00:00Z", 951_825_600),
            ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ] as [(String, Int64)])
    func isReadAsItsInstant(text: String, seconds: Int64) throws {
        #expect(try DateTimeStamp(text).instant == Instant(seconds: seconds))
    }

    @Test func keepsTheDayAndTheOffsetAsWritten() throws {
        let stamp = try DateTimeStamp("2026-05-12T00:30:00+02:00")
        #expect(stamp.date.description == "2026-05-12")
        #expect(stamp.offsetMinutes == 120)
        #expect(stamp.instant.description == "2026-05-11T22:30:00Z")
        #expect(stamp.instant.date().description == "2026-05-11")
        #expect(stamp.instant.date(offsetMinutes: 120) == stamp.date)
        #expect(try DateTimeStamp("2026-05-12T00:30:00Z").offsetMinutes == 0)
    }

    @Test(arguments: ["2026-12-31T23:59:60Z", "2016-12-31T23:59:60Z", "2026-05-12T07:30:99Z"])
    func k01ALeapSecondIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
        #expect(place { () throws(EncodingError) in try DateTimeStamp(text) } == .byte(17))
    }

    @Test func k01TheSecondBeforeIsRead() throws {
        #expect(try DateTimeStamp("2016-12-31T23:59:59Z").instant.seconds == 1_483_228_799)
    }

    @Test(arguments: ["2026-05-12T24:00:00Z", "2026-05-12T24:00:01Z", "2026-05-12T25:00:00Z", "2026-05-12T23:60:00Z"])
    func k02AnHour24IsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test func k02TheNextMidnightIsRead() throws {
        #expect(try DateTimeStamp("2026-05-13T00:00:00Z").instant.description == "2026-05-13T00:00:00Z")
    }

    @Test(arguments: ["2026-02-30T00:00:00Z", "2026-02-29T00:00:00Z", "2026-06-31T00:00:00Z", "2026-00-01T00:00:00Z"])
    func k03ADayThatNoCalendarHasIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test func k03TheLastDayOfFebruaryIsRead() throws {
        #expect(try DateTimeStamp("2026-02-28T00:00:00Z").date.description == "2026-02-28")
        #expect(try DateTimeStamp("2024-02-29T00:00:00Z").date.description == "2024-02-29")
    }

    @Test(arguments: [
        "2026-05-12", "2026-05-12Z", "2026-05-12T", "2026-05-12T07", "2026-05-12T07:30", "2026-05-12T07:30Z",
    ])
    func k04ADateWithoutAWholeTimeIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test func k04ATimeWithoutOffsetIsUTCAndSaysSo() throws {
        let stamp = try DateTimeStamp("2026-05-12T07:30:00")
        #expect(stamp.offsetMinutes == nil)
        #expect(try stamp.instant == Instant("2026-05-12T07:30:00Z"))
        #expect(try DateTimeStamp("2026-05-12T07:30:00.5").offsetMinutes == nil)
    }

    @Test func k04WhereAnInstantIsNeededATimeWithoutOffsetIsRefused() throws {
        #expect(refusal { () throws(EncodingError) in try Instant("2026-05-12T07:30:00") } == .timeMalformed)
        #expect(refusal { () throws(EncodingError) in try Instant("2026-05-12") } == .timeMalformed)
        #expect(try Instant("2026-05-12T07:30:00+00:00").seconds == 1_778_571_000)
    }

    @Test(arguments: [
        "2026-05-12T07:30:00-00:00", "2026-05-12T07:30:00+14:01", "2026-05-12T07:30:00-14:01",
        "2026-05-12T07:30:00+15:00",
        "2026-05-12T07:30:00+99:99", "2026-05-12T07:30:00+02:60", "2026-05-12T07:30:00+0200", "2026-05-12T07:30:00+02",
        "2026-05-12T07:30:00+2:00", "2026-05-12T07:30:00 02:00", "2026-05-12T07:30:00Z+02:00", "2026-05-12T07:30:00+",
        "2026-05-12T07:30:00−02:00",
    ])
    func k05AnOffsetThatNoPlaceHasIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test func k05AllOffsetsFromMinusToPlusFourteenHoursAreRead() throws {
        for minutes in -840...840 where minutes != 0 {
            let hours = abs(minutes) / 60
            let rest = abs(minutes) % 60
            let text =
                "2026-05-12T07:30:00" + (minutes < 0 ? "-" : "+") + (hours < 10 ? "0" : "") + "\(hours):"
                + (rest < 10 ? "0" : "") + "\(rest)"
            let stamp = try DateTimeStamp(text)
            #expect(stamp.offsetMinutes == minutes)
            #expect(stamp.instant.seconds == 1_778_571_000 - Int64(minutes) * 60)
            #expect(stamp.instant.date(offsetMinutes: minutes) == stamp.date)
        }
        #expect(try DateTimeStamp("2026-05-12T07:30:00+00:00").offsetMinutes == 0)
    }

    @Test(arguments: [
        "0000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "-2026-05-12T07:30:00Z", "10000-01-01T00:00:00Z",
        "+2026-05-12T07:30:00Z", "026-05-12T07:30:00Z",
    ])
    func k06AYearOutside1To9999IsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test func k06AnOffsetDoesNotLeadOutOfTheYears() throws {
        for text in ["0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "0001-01-01T13:59:59+14:00"] {
            #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
        }
        #expect(try DateTimeStamp("0001-01-01T14:00:00+14:00").instant == .earliest)
        #expect(try DateTimeStamp("9999-12-31T23:58:59-00:01").instant.description == "9999-12-31T23:59:59Z")
    }

    @Test(arguments: [
        "2026-05-12T07:30:00Zjunk", "2026-05-12T07:30:00Z ", " 2026-05-12T07:30:00Z", "2026-05-12T07:30:00Z\n",
        "2026-05-12T07:30:00Z\u{0}", "２026-05-12T07:30:00Z", "٢٠٢٦-05-12T07:30:00Z", "2026-05-12T07:30:00Z\u{301}",
        "2026-05-12 07:30:00Z", "2026-05-12T07.30.00Z", "20260512T073000Z", "2026-W20-2T07:30:00Z",
        "2026-132T07:30:00Z",
        "2026-05-12T+7:30:00Z", "2026-05-12T-7:30:00Z", "2026-05-12T 7:30:00Z", "", "Z",
    ])
    func k07AnythingAroundOrInBetweenIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test(arguments: ["2026-05-12t07:30:00Z", "2026-05-12T07:30:00z", "2026-05-12t07:30:00z"])
    func k08SmallLettersAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp(text) } == .timeMalformed)
    }

    @Test(
        arguments: [
            (".1", 100_000_000), (".12", 120_000_000), (".123456789", 123_456_789), (".000000001", 1), (".0", 0),
            (".1234567899999999999999", 123_456_789), (".99999999999999999999", 999_999_999), (".000000000999", 0),
        ] as [(String, Int32)])
    func k09AFractionIsReadExactlyAndNeverRoundedUp(fraction: String, nanoseconds: Int32) throws {
        for offset in ["Z", "+02:00", ""] {
            #expect(try DateTimeStamp("2026-12-31T23:59:59" + fraction + offset).instant.nanoseconds == nanoseconds)
        }
    }

    @Test(arguments: [".", ".Z", ",5Z", ".5.5Z", ".5,5Z", "..5Z", ".-5Z", ".5eZ", ".٥Z"])
    func k09AnythingButDigitsInAFractionIsRefused(tail: String) {
        #expect(
            refusal { () throws(EncodingError) in try DateTimeStamp("2026-05-12T07:30:00" + tail) } == .timeMalformed)
    }

    @Test func k09AFractionBefore1970CountsForward() throws {
        let instant = try Instant("1969-12-31T23:59:59.5Z")
        #expect(instant.seconds == -1)
        #expect(instant.nanoseconds == 500_000_000)
        #expect(instant < Instant(seconds: 0))
    }

    @Test func k10ANumberOfMillisecondsIsNotANumberOfSeconds() throws {
        #expect(try Instant(epochSeconds: 1_778_571_000).description == "2026-05-12T07:30:00Z")
        #expect(refusal { () throws(EncodingError) in try Instant(epochSeconds: 1_778_571_000_000) } == .timeMalformed)
        #expect(refusal { () throws(EncodingError) in try Instant(epochSeconds: .max) } == .timeMalformed)
        #expect(refusal { () throws(EncodingError) in try Instant(epochSeconds: .min) } == .timeMalformed)
        #expect(try Instant(epochSeconds: 253_402_300_799).description == "9999-12-31T23:59:59Z")
        #expect(refusal { () throws(EncodingError) in try Instant(epochSeconds: 253_402_300_800) } == .timeMalformed)
        #expect(try Instant(epochSeconds: -62_135_596_800) == .earliest)
        #expect(refusal { () throws(EncodingError) in try Instant(epochSeconds: -62_135_596_801) } == .timeMalformed)
        #expect(refusal { () throws(EncodingError) in try DateTimeStamp("1778571000") } == .timeMalformed)
    }

    @Test func everySecondOfADayIsReadBack() throws {
        let midnight = try Instant("2026-05-12T00:00:00Z")
        for second in stride(from: Int64(0), to: 86_400, by: 1) {
            let instant = midnight.adding(seconds: second)
            #expect(try Instant(instant.description) == instant)
        }
    }

    @Test func instantsOfAllYearsAreReadBack() throws {
        var generator = SeededGenerator(seed: 0xDA7E)
        for _ in 0..<20_000 {
            let instant = Instant(
                seconds: .random(in: Instant.earliest.seconds...Instant.latest.seconds, using: &generator),
                nanoseconds: Bool.random(using: &generator) ? 0 : .random(in: 0...999_999_999, using: &generator))
            #expect(try Instant(instant.description) == instant)
        }
    }

    /// Every way to change one character of a good text either is refused or gives another instant.
    @Test func oneChangedCharacterNeverGivesTheSameInstant() throws {
        let text = Array("2026-05-12T09:30:07.25+02:00".utf8)
        let original = try DateTimeStamp(parsing: text.span)
        for index in text.indices {
            for byte in UInt8.min...UInt8.max where byte != text[index] {
                var changed = text
                changed[index] = byte
                guard let stamp = try? DateTimeStamp(parsing: changed.span) else { continue }
                #expect(stamp != original)
            }
        }
    }

    @Test func theFoundTextIsShownWithoutWhatCannotBeShown() {
        do {
            _ = try DateTimeStamp("now\u{1b}[2J" + String(repeating: "x", count: 50))
            Issue.record("a text that is no time was read")
        } catch {
            #expect(error.facts["found"] == "now?[2J" + String(repeating: "x", count: 33) + "…")
        }
    }
}
