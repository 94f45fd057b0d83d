import Achievements
import Testing

@testable import Issuance

@Suite struct CountryNameTests {
    @Test(arguments: [
        ("Österreich", "AT"), ("ÖSTERREICH", "AT"), (" polska ", "PL"), ("Ελλάδα", "GR"), ("Belgique", "BE"),
        ("Austria", "AT"), ("EL", "GR"), ("Північ", nil), ("", nil), ("Oesterreich?", nil),
    ])
    func aRegistrarWritesHerCountryAsItCallsItself(_ text: String, _ code: String?) {
        #expect(Country.written(text) == code.flatMap { Country($0) })
    }

    @Test func aCourseDescriptionTakesThem() throws {
        #expect(try course(soundCourse + "place: {country: Österreich, town: Sonnwald}\n").findings.listed.isEmpty)
        let refused = try course(soundCourse + "place: {country: Mordor, town: Sonnwald}\n").findings.listed
        #expect(refused.map(\.reason) == ["course.value"])
    }

    @Test func whatOthersSignedIsReadByTheListAlone() {
        #expect(Country.named("Österreich") == nil)
    }
}
