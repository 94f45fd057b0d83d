import Achievements
import Encodings
import Testing

@Suite struct ValueTests {
    @Test(arguments: [("2.50", "2.5"), ("4", "4"), ("0.25", "0.25"), ("007", "7"), ("12.3400", "12.34"), ("0", "0")])
    func aDecimalIsExact(_ text: String, _ shown: String) throws {
        #expect(try ExactDecimal(text).text == shown)
    }

    @Test(arguments: [
        ("2,5", "2.5"), (" 3 ", "3"), ("-1", nil), ("2.5.1", nil), ("1e3", nil), (".5", nil), ("5.", nil), ("", nil),
        ("ten", nil), ("1234567890", nil), ("1.23456", nil), ("٣", nil),
    ])
    func whatIsNoDecimalIsRefusedWithWhatWasProbablyMeant(_ text: String, _ meant: String?) {
        #expect(throws: AchievementError(.workloadNotANumber)) { try ExactDecimal(text) }
        do {
            _ = try ExactDecimal(text)
        } catch {
            #expect(error.facts["suggestion"] == meant)
            #expect(error.facts["value"] == text)
        }
    }

    @Test func decimalsCompareByValue() {
        #expect(Samples.decimal("2.5") < Samples.decimal("10"))
        #expect(Samples.decimal("2.50") == Samples.decimal("2.5"))
        #expect(ExactDecimal(-1) == nil)
        #expect(ExactDecimal(1_000_000_000) == nil)
    }

    /// T13: `P60M` is sixty months.
    @Test(arguments: ["P60M", "PT60M", "P3D", "P1Y", "60", "PT", "PTH", "PT60H7", "PT60H30S", "pt60h", ""])
    func onlyHoursAreAWorkload(_ duration: String) {
        #expect(throws: AchievementError(.workloadDurationUnit)) { try Workload.hours(duration: duration) }
    }

    @Test func hoursAndMinutesAreHours() throws {
        #expect(try Workload.hours(duration: "PT60H").text == "60")
        #expect(try Workload.hours(duration: "PT60H30M").text == "60.5")
    }

    /// T30.
    @Test(arguments: [("DE-at", "de-AT"), ("jp", "ja"), ("SR-cyrl-rs", "sr-Cyrl-RS"), ("es-419", "es-419")])
    func aLanguageTagIsSpelledAsUsual(_ text: String, _ spelled: String) throws {
        #expect(try LanguageTag(text).text == spelled)
    }

    @Test(arguments: ["", "e", "english", "en_GB", "en-", "de-1996", "x-own", "en-GB-oed", "ｅｎ"])
    func whatIsNoLanguageTagIsRefused(_ text: String) {
        #expect(throws: AchievementError(.languageMalformed)) { try LanguageTag(text) }
    }

    @Test func blankTextsAreNotKept() {
        var text = LanguageText([(.english, "  "), (.german, "Lesen"), (.french, "Lire")])
        #expect(text.languages == [.german, .french])
        text[.german] = nil
        #expect(text.entries.map(\.text) == ["Lire"])
        #expect(text.text(preferring: .english) == "Lire")
        #expect(LanguageText().text(preferring: .english) == nil)
    }

    /// T31: a full name is not taken apart.
    @Test func aNameIsMadeOfItsPartsButNeverTakenApart() {
        #expect(PersonName(given: "Mira", family: "Kallio-Brandt")?.full == "Mira Kallio-Brandt")
        #expect(PersonName(full: "Þóra Arnórsdóttir")?.given == nil)
        #expect(PersonName(given: "Suharto")?.full == "Suharto")
        #expect(PersonName(given: " ", family: "") == nil)
    }

    @Test func aLegalIdentifierKnowsTheCountryInItsNumber() {
        #expect(LegalIdentifier(.eidas, "VATEL-094259216").country == CountryCode("GRC"))
        #expect(LegalIdentifier(.eidas, "LEIXG-529900T8BM49AURSDO55").country == nil)
        #expect(LegalIdentifier(.vat, "ATU12345675").country == CountryCode("AUT"))
        #expect(LegalIdentifier(.register, "FN 12345").country == nil)
        #expect(LegalIdentifier.Kind("eIDAS") == .eidas)
        #expect(LegalIdentifier.Kind("national:BRIN") == .national("BRIN"))
        #expect(LegalIdentifier.Kind.national("PIC") == .pic)
    }

    /// T17.
    @Test func oneNumberInTwoSpellingsIsTheSame() {
        let greek = LegalIdentifier(.eidas, "VATEL-094259216")
        #expect(greek.isSame(as: LegalIdentifier(.eidas, "VATGR-094259216")))
        #expect(greek.isSame(as: LegalIdentifier(.eidas, "094259216", country: CountryCode("GR"))))
        #expect(!greek.isSame(as: LegalIdentifier(.eidas, "NTREL-094259216")))
        #expect(!greek.isSame(as: LegalIdentifier(.eidas, "VATEL-094259217")))
        #expect(!greek.isSame(as: LegalIdentifier(.vat, "EL094259216")))
        #expect(LegalIdentifier(.vat, "XI 123456789").isSame(as: LegalIdentifier(.vat, "GB123456789")))
        #expect(!LegalIdentifier(.eidas, "").isSame(as: LegalIdentifier(.eidas, "")))
    }

    @Test(arguments: [
        (LegalIdentifier(.eidas, "VATAT-U12345675"), true), (LegalIdentifier(.eidas, "VATAT-U00000000"), false),
        (LegalIdentifier(.eidas, "12345675"), false),
        (LegalIdentifier(.vat, "654321", country: CountryCode("IRL")), false),
        (LegalIdentifier(.vat, "IE6388047V"), true), (LegalIdentifier(.vat, "DE136695976"), true),
        (LegalIdentifier(.vat, "DE136695976", country: CountryCode("AUT")), false),
        (LegalIdentifier(.register, "0000"), false), (LegalIdentifier(.register, "FN 56247 t"), true),
        (LegalIdentifier(.pic, "912345670"), true), (LegalIdentifier(.pic, "91234567"), false),
        (LegalIdentifier(.lei, "529900T8BM49AURSDO55"), true), (LegalIdentifier(.lei, "529900T8BM49AURSDO56"), false),
        (LegalIdentifier(.national("BRIN"), "21PX"), true), (LegalIdentifier(.national("BRIN"), "123456"), false),
    ])
    func aPlaceholderIsToldFromANumber(_ identifier: LegalIdentifier, _ isPlausible: Bool) {
        #expect(identifier.isPlausible == isPlausible)
    }

    @Test func learnersDoNotLeakIntoLogs() {
        let text = "\(Samples.rich.learner) \(Samples.rich.learner.identifiers)"
        #expect(!text.contains("Kallio"))
        #expect(!text.contains("204417"))
    }
}
