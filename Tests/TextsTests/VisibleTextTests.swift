import Testing

@testable import Texts

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("Mira Kallio-Brandt", "Mira Kallio-Brandt"), ("Ñandú 学位 Ω", "Ñandú 学位 Ω"), ("e\u{301}", "e\u{301}"),
        ("a\tb\r\nc", "a b  c"), ("a\u{1b}[31mb", "a\u{fffd}[31mb"), ("a\u{0}b", "a\u{fffd}b"),
        ("a\u{7f}b", "a\u{fffd}b"),
        ("a\u{9b}b", "a\u{fffd}b"), ("a\u{202e}b", "a\u{fffd}b"), ("a\u{2066}b", "a\u{fffd}b"),
        ("a\u{200f}b", "a\u{fffd}b"), ("a\u{2028}b", "a\u{fffd}b"), ("\u{feff}a", "\u{fffd}a"),
        ("a\u{61c}b", "a\u{fffd}b"),
    ])
    func nothingInAFactCanSteerTheReader(text: String, shown: String) {
        #expect(Array(VisibleText.of(text).unicodeScalars) == Array(shown.unicodeScalars))
        #expect(
            Array(Template("{x}").filled(with: ["x": text], pluralForm: English.pluralForm).unicodeScalars)
                == Array(shown.unicodeScalars))
    }

    @Test(arguments: ["a", "é"])
    func aFactOverTheLimitIsCut(character: String) {
        let atLimit = String(repeating: character, count: VisibleText.limit)
        #expect(VisibleText.of(atLimit) == atLimit)
        #expect(VisibleText.of(atLimit + "b") == atLimit + "…")
    }
}
