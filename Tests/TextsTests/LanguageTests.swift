import Encodings
import Testing

@testable import Texts

/// Which language is chosen, and how each writes days, numbers and lists.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("de-AT,de;q=0.9,en;q=0.5", Language.german), ("el", .greek), ("EL-gr", .greek),
        ("zh-Hant-TW, fr;q=0.1", .french), ("pl;q=0.4, it;q=0.41", .italian), ("es;q=0.5,pl;q=0.5", .spanish),
        ("pt, pl;q=0.8, *;q=0.1", .polish),
        ("*, de;q=0.9", .english), ("de ; q=0.3 ,\t fr;Q=1.000", .french), (",, de,", .german), ("de;q=0", .english),
        ("de;q=0, it;q=0.001", .italian), ("sl", .english), ("", .english), ("en", .english),
    ])
    func aBrowserAsksForALanguage(ranges: String, language: Language) {
        #expect(Language(preferring: ranges) == language)
    }

    /// Each of them but for one mistake asks for German.
    @Test(arguments: [
        "de;q=2", "de;q=1.001", "de;q=0.1234", "de;q=.5", "de;q=", "de;q", "de;q=0,5", "de;q=1;x", "de;level=1", "d e",
        "de_AT", "de-", "-de", "1de", "de--AT", "de-abcdefghi", "de;q=-1", "de\n", "de;q=0.5x", "d\u{e9}",
    ])
    func whatIsNotWellFormedIsEnglish(ranges: String) {
        #expect(Language(preferring: ranges) == .english)
        #expect(Language(preferring: "de, " + ranges) == .english)
    }

    @Test func aValueThatIsTooLongIsEnglish() {
        let padding = String(repeating: " ", count: Language.longestPreference - 2)
        #expect(Language(preferring: "de" + padding) == .german)
        #expect(Language(preferring: "de" + padding + " ") == .english)
    }

    @Test(arguments: [
        ("de_AT.UTF-8", Language.german), ("fr_BE@euro", .french), ("el", .greek), ("pl-PL", .polish), ("C", .english),
        ("C.UTF-8", .english), ("POSIX", .english), ("en_IE", .english),
    ])
    func aLocaleNamesALanguage(locale: String, language: Language) {
        #expect(Language(locale: locale) == language)
    }

    @Test(arguments: ["", "sl_SI.UTF-8", "deutsch", "c", "_de", "d"])
    func aLocaleWithoutSentencesNamesNone(locale: String) {
        #expect(Language(locale: locale) == nil)
    }

    @Test(arguments: [
        ([:], Language.english), (["LANG": "de_DE.UTF-8"], .german),
        (["LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"], .french),
        (["LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
        (["LANG": "de_DE.UTF-8", "LC_ALL": ""], .german), (["LC_ALL": "C", "TESTAMUR_LANG": "el"], .greek),
        (["LANG": "de_DE.UTF-8", "TESTAMUR_LANG": "sl"], .english),
    ])
    func theEnvironmentNamesALanguage(environment: [String: String], language: Language) {
        #expect(Language(environment: { environment[$0] }) == language)
    }

    @Test(arguments: [
        (Language.english, "1 May 2026", "8 December 2026"), (.german, "1. Mai 2026", "8. Dezember 2026"),
        (.french, "1er mai 2026", "8 décembre 2026"), (.spanish, "1 de mayo de 2026", "8 de diciembre de 2026"),
        (.italian, "1 maggio 2026", "8 dicembre 2026"), (.polish, "1 maja 2026", "8 grudnia 2026"),
        (.greek, "1 Μαΐου 2026", "8 Δεκεμβρίου 2026"),
    ])
    func daysAreWrittenAsPeopleDo(language: Language, may: String, december: String) throws {
        let texts = Texts(language: language)
        #expect(texts.date(try CalendarDate("2026-05-01")) == may)
        #expect(texts.date(try CalendarDate("2026-12-08")) == december)
        #expect(texts.instant(try Instant("2026-12-08T09:30:00Z")) == december + ", 09:30 UTC")
    }

    @Test(arguments: [
        (Language.english, "1,234", "1,234,567"), (.german, "1.234", "1.234.567"),
        (.french, "1\u{202F}234", "1\u{202F}234\u{202F}567"), (.spanish, "1234", "1.234.567"),
        (.italian, "1234", "1.234.567"), (.polish, "1234", "1\u{A0}234\u{A0}567"), (.greek, "1.234", "1.234.567"),
    ])
    func numbersAreGroupedAsPeopleDo(language: Language, thousand: String, million: String) {
        #expect(Texts(language: language).number(1_234) == thousand)
        #expect(Texts(language: language).number(-1_234_567) == "-" + million)
        #expect(Texts(language: language).number(123) == "123")
    }

    @Test(arguments: Language.allCases)
    func aFractionStandsBehindTheSignOfTheLanguage(language: Language) {
        let texts = Texts(language: language)
        #expect(texts.decimal("12.5") == (language == .english ? "12.5" : "12,5"))
        for other in ["12", "1.2.3", ".5", "5.", "v1.2", "-2.5", "1e-7", ""] { #expect(texts.decimal(other) == other) }
    }

    @Test(arguments: [
        (Language.english, "a, b and c"), (.german, "a, b und c"), (.french, "a, b et c"), (.spanish, "a, b y c"),
        (.italian, "a, b e c"), (.polish, "a, b i c"), (.greek, "a, b και c"),
    ])
    func thingsInARowArePartOfASentence(language: Language, written: String) {
        #expect(Texts(language: language).list(["a", "b", "c"]) == written)
        #expect(Texts(language: language).list(["a"]) == "a")
        #expect(Texts(language: language).list([]).isEmpty)
    }

    @Test(arguments: [("inglés", "e"), ("Ítaca", "e"), ("historia", "e"), ("hielo", "y"), ("Yolanda", "y"), ("c", "y")])
    func spanishHasAnotherWordBeforeTheSoundOfI(last: String, word: String) {
        #expect(Texts(language: .spanish).list(["a", last]) == "a \(word) \(last)")
    }

    /// Counts as they are shown, by the form that they take.
    @Test(arguments: [
        (Language.english, [["1"], ["0", "2", "11", "1,001", "1.5"]]),
        (.german, [["1"], ["0", "2", "11", "1.001", "1.5"]]),
        (.french, [["0", "1", "1.5", "0,5"], ["2", "10", "1\u{202F}000", "2.5"]]),
        (.spanish, [["1"], ["0", "2", "1000"]]), (.italian, [["1"], ["0", "2", "11"]]),
        (
            .polish,
            [
                ["1"], ["2", "4", "22", "102", "10\u{A0}003", "1.5"],
                ["0", "5", "11", "12", "14", "15", "21", "25", "101", "112", "10\u{A0}013", ""],
            ]
        ), (.greek, [["1"], ["0", "2", "21"]]),
    ])
    func aWordFollowsItsCount(language: Language, counts: [[String]]) {
        for (form, counts) in counts.enumerated() {
            for count in counts { #expect(language.catalogue.pluralForm(of: count) == form, "\(count)") }
        }
        #expect(counts.count == language.catalogue.pluralForms)
    }
}
