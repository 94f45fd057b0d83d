import Encodings
import Testing

@testable import Texts

@Suite struct TextsTests {
    private let texts = Texts()

    @Test func aKeyGivesItsTextWithTheFacts() {
        #expect(texts("place.pointer", ["pointer": "/issuer"]) != "place.pointer")
        #expect(texts("place.pointer", ["pointer": "/issuer"]).contains("/issuer"))
        #expect(texts.has("reason.time.malformed"))
    }

    @Test func aKeyThatNobodyWroteGivesItself() {
        #expect(texts("reason.no.such") == "reason.no.such")
        #expect(!texts.has("reason.no.such"))
        #expect(!texts.has(""))
    }

    /// A Greek capital that opens a line keeps its accent; text in capitals throughout has none.
    @Test func aLineOpensWithACapital() {
        #expect(texts.opening("valid") == "Valid" && texts.opening("3 valid") == "3 valid" && texts.opening("").isEmpty)
        let greek = Texts(language: .greek)
        let words = ["valid", "invalid", "unknown"].map { greek.opening(greek("verdict.\($0)")) }
        #expect(words.prefix(2) == ["Έγκυρο", "Άκυρο"])
        #expect(Texts(language: .french).opening("état") == "État")
    }

    @Test(arguments: [
        ("2026-05-08", "8 May 2026"), ("0001-01-01", "1 January 1"), ("9999-12-31", "31 December 9999"),
        ("2024-02-29", "29 February 2024"),
    ])
    func daysAreWrittenAsPeopleDo(day: String, written: String) throws {
        #expect(texts.date(try CalendarDate(day)) == written)
    }

    @Test(arguments: [
        ("2026-05-12T09:30:00+02:00", "12 May 2026, 07:30 UTC"), ("2026-05-12T07:30:05Z", "12 May 2026, 07:30:05 UTC"),
        ("1969-12-31T23:59:59.9Z", "31 December 1969, 23:59:59 UTC"),
        ("2026-05-12T00:00:00Z", "12 May 2026, 00:00 UTC"),
    ])
    func instantsAreWrittenInUTC(instant: String, written: String) throws {
        #expect(texts.instant(try Instant(instant)) == written)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (131_072, "131,072"), (-1_234_567, "-1,234,567"),
        (.min, "-9,223,372,036,854,775,808"),
    ])
    func numbersAreGroupedByThree(number: Int, written: String) {
        #expect(texts.number(number) == written)
    }

    @Test(
        arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
            as [([String], String)])
    func thingsInARowArePartOfASentence(items: [String], written: String) {
        #expect(texts.list(items) == written)
    }

    @Test(arguments: [
        Place.pointer(""), .pointer("/a"), .byte(1_234), .cell(row: 17, column: 3), .file("roster.csv"),
    ])
    func everyPlaceHasWords(place: Place) {
        #expect(!texts.place(place).isEmpty)
        #expect(!texts.place(place).contains("place."))
        #expect(!texts.place(place).contains("…"))
    }

    @Test func placesCountAsPeopleDo() {
        #expect(texts.place(.cell(row: 1_017, column: 3)).contains("1,017"))
    }

    @Test func anErrorGivesItsSentences() {
        let error = EncodingError(.dateMalformed, facts: ["found": "31.02.2026"])
        #expect(texts.reason(of: error) == texts("reason.date.malformed", ["found": "31.02.2026"]))
        #expect(texts.reason(of: error).contains("31.02.2026"))
        #expect(texts.nextStep(after: error) == texts("next.date.malformed"))
    }

    @Test func anErrorWithoutASentenceStillShowsItsCode() {
        let error = EncodingError(EncodingError.Code(rawValue: "no.such"))
        #expect(texts.reason(of: error).contains("no.such"))
        #expect(texts.nextStep(after: error).contains("no.such"))
    }
}
