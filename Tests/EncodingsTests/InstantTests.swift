import Encodings
import Testing

@Suite struct InstantTests {
    @Test func isWrittenWithTheDecimalsItNeeds() {
        #expect(Instant(seconds: 0).description == "1970-01-01T00:00:00Z")
        #expect(Instant(seconds: 0, nanoseconds: 500_000_000).description == "1970-01-01T00:00:00.5Z")
        #expect(Instant(seconds: -1, nanoseconds: 1).description == "1969-12-31T23:59:59.000000001Z")
        #expect(Instant.earliest.description == "0001-01-01T00:00:00Z")
        #expect(Instant.latest.description == "9999-12-31T23:59:59.999999999Z")
    }

    @Test func nanosecondsAreCarriedOver() {
        #expect(Instant(seconds: 5, nanoseconds: 1_500_000_000) == Instant(seconds: 6, nanoseconds: 500_000_000))
        #expect(Instant(seconds: 5, nanoseconds: -1) == Instant(seconds: 4, nanoseconds: 999_999_999))
        #expect(Instant(seconds: 5, nanoseconds: -1_000_000_000) == Instant(seconds: 4))
        #expect(Instant(seconds: 5, nanoseconds: .min) == Instant(seconds: 2, nanoseconds: 852_516_352))
    }

    @Test func arithmeticStopsAtTheEndsOfTheRange() {
        #expect(Instant(seconds: .max) == .latest)
        #expect(Instant(seconds: .min) == .earliest)
        #expect(Instant(seconds: .max, nanoseconds: .max) == .latest)
        #expect(Instant(seconds: .min, nanoseconds: .min) == .earliest)
        #expect(Instant.latest.adding(seconds: .max) == .latest)
        #expect(Instant.earliest.adding(seconds: .min) == .earliest)
        #expect(Instant.latest.adding(seconds: 1) == .latest)
        #expect(Instant.earliest.adding(seconds: -1) == .earliest)
        #expect(Instant(seconds: 0).adding(seconds: .max) == .latest)
        #expect(Instant.latest.date(offsetMinutes: .max) == .latest)
        #expect(Instant.earliest.date(offsetMinutes: .min) == .earliest)
    }

    @Test func secondsAreAdded() {
        #expect(Instant(seconds: 10, nanoseconds: 7).adding(seconds: -20) == Instant(seconds: -10, nanoseconds: 7))
    }

    @Test(
        arguments: [
            (0, 0, "1970-01-01"), (0, -1, "1969-12-31"), (86_399, 0, "1970-01-01"), (86_399, 1, "1970-01-02"),
            (-1, 0, "1969-12-31"), (-1, 1, "1970-01-01"), (-86_400, 0, "1969-12-31"), (-86_401, 0, "1969-12-30"),
        ] as [(Int64, Int, String)])
    func theDayDependsOnThePlace(seconds: Int64, offset: Int, day: String) {
        #expect(Instant(seconds: seconds).date(offsetMinutes: offset).description == day)
    }

    @Test func instantsAreOrderedByTime() {
        let instants = [
            Instant.earliest, Instant(seconds: -1), Instant(seconds: -1, nanoseconds: 5), Instant(seconds: 0),
            Instant(seconds: 0, nanoseconds: 1), Instant.latest,
        ]
        #expect(instants == instants.shuffled().sorted())
    }

    @Test func aFixedClockStandsStill() {
        #expect(FixedClock(Instant(seconds: 7)).now() == Instant(seconds: 7))
    }
}
