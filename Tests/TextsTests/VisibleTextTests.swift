import Testing

@testable import Texts

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("Mira Kallio-Brandt", "Mira Kallio-Brandt"), ("Ñandú 学位 Ω", "Ñandú 学位 Ω"), ("e\u{301}", "e\u{301}"),
        ("a\tb\r\nc", "a b  c"), ("a\u{1b}[31mb", "a\u{fffd}[31mb"), ("a\u{0}b", "a\u{fffd}b"),
        ("a\u{7f}b", "a\u{fffd}b"),
        ("a\u{9b}b", "a\u{fffd}b"), ("a\u{202e}b", "a\u{fffd}b"), ("a\u{2066}b", "a\u{fffd}b"),
        ("\u{2068}a\u{2069}b", "\u{2068}a\u{2069}b"), ("\u{2068}a", "\u{fffd}a"), ("a\u{2069}", "a\u{fffd}"),
        ("\u{2069}a\u{2068}", "\u{fffd}a\u{fffd}"),
        ("a\u{200f}b", "a\u{fffd}b"), ("a\u{2028}b", "a\u{fffd}b"), ("\u{feff}a", "\u{fffd}a"),
        ("a\u{61c}b", "a\u{fffd}b"),
        // What takes no room: a word that looks like another one would be another one.
        ("a\u{200b}b", "a\u{fffd}b"), ("a\u{2060}b", "a\u{fffd}b"), ("a\u{3164}b", "a\u{fffd}b"),
        ("a\u{e0041}b", "a\u{fffd}b"), ("a\u{200d}b", "a\u{fffd}b"), ("a\u{ad}b", "ab"),
        ("می\u{200c}خواهم", "می\u{200c}خواهم"), ("👩\u{200d}🎓", "👩\u{200d}🎓"),
        ("1\u{fe0f}\u{20e3}", "1\u{fe0f}\u{20e3}"),
    ])
    func nothingInAFactCanSteerTheReader(text: String, shown: String) {
        #expect(Array(VisibleText.of(text).unicodeScalars) == Array(shown.unicodeScalars))
        #expect(
            Array(Template("{x}").filled(with: ["x": text], pluralForm: English.pluralForm).unicodeScalars)
                == Array(shown.unicodeScalars))
    }

    @Test func aTowerOfAccentsIsCut() {
        let most = String(repeating: "\u{301}", count: VisibleText.mostMarks)
        #expect(VisibleText.of("a" + most + "b").unicodeScalars.elementsEqual(("a" + most + "b").unicodeScalars))
        let shown = VisibleText.of("a" + most + String(repeating: "\u{36f}", count: 500) + "b")
        #expect(shown.unicodeScalars.elementsEqual(("a" + most + "\u{fffd}b").unicodeScalars))
        // Several marks are how some languages are written.
        #expect(VisibleText.of("Việt Nam שָׁלוֹם") == "Việt Nam שָׁלוֹם")
    }

    @Test func aFactFromRightToLeftIsIsolatedOnPages() {
        #expect(VisibleText.isolated("שלום 42") == "\u{2068}שלום 42\u{2069}")
        #expect(VisibleText.isolated("Zoë 42") == "Zoë 42")
        // Nobody ends the isolation from inside.
        #expect(VisibleText.isolated("ש\u{2069}x") == "\u{2068}ש\u{fffd}x\u{2069}")
    }

    @Test(arguments: ["a", "é"])
    func aFactOverTheLimitIsCut(character: String) {
        let atLimit = String(repeating: character, count: VisibleText.limit)
        #expect(VisibleText.of(atLimit) == atLimit)
        #expect(VisibleText.of(atLimit + "b") == atLimit + "…")
    }
}
