import Testing

@testable import WalletStore

/// R04, R05, R11, R12.
@Suite struct CardTextTests {
    @Test(arguments: ["", "Reading", "Großmütter", "日本語", "می‌خواهم".replacing("\u{2068}", with: "")])
    func ordinaryTextStaysAsItIs(text: String) {
        let shown = CardText.of(text)
        #expect(shown == text || shown == "\u{2068}" + text + "\u{2069}")
    }

    // R11
    @Test(arguments: ["\u{1B}[2J", "\u{9B}31m", "a\u{7}", "\u{0}"])
    func whatMovesACursorIsTakenOut(text: String) {
        let shown = CardText.of(text)
        #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        #expect(shown.unicodeScalars.contains("\u{FFFD}"))
    }

    // R04
    @Test(arguments: ["\u{202E}gnp.exe", "\u{2066}x", "\u{200F}", "a\u{200B}b", "a\u{2060}b", "a\u{34F}b", "\u{E0041}"])
    func whatCannotBeSeenIsShown(text: String) {
        #expect(CardText.of(text).unicodeScalars.contains("\u{FFFD}"))
    }

    @Test func whatRunsFromRightToLeftIsSetApart() {
        let shown = CardText.of("\u{5D0}\u{5D1} 1")
        #expect(shown.unicodeScalars.first == "\u{2068}" && shown.unicodeScalars.last == "\u{2069}")
        #expect(CardText.of("Ab 1") == "Ab 1")
    }

    // Where a word may be parted is no letter: left out, nothing is missing.
    @Test func aSoftHyphenIsLeftOut() { #expect(CardText.of("a\u{AD}b") == "ab") }

    @Test func aLetterCarriesFewMarks() {
        let flood = "a" + String(repeating: "\u{301}", count: 100) + "b"
        let shown = CardText.of(flood).unicodeScalars
        #expect(shown.count < 12 && shown.contains("\u{FFFD}") && shown.last == "b")
        let four = "a" + String(repeating: "\u{301}", count: 4) + "b"
        #expect(CardText.of(four).unicodeScalars.elementsEqual(four.unicodeScalars))
    }

    // R12
    @Test func aLongTextIsCutWithAMark() {
        let limit = CardText.limit
        #expect(CardText.of(String(repeating: "x", count: limit)).count == limit)
        let cut = CardText.of(String(repeating: "x", count: 1 << 20))
        #expect(cut.count == limit + 1 && cut.hasSuffix("…"))
        #expect(CardText.of(String(repeating: "\u{E9}", count: 1 << 16)).hasSuffix("…"))
        #expect(CardText.identifier(String(repeating: "x", count: limit)).count == limit)
        #expect(CardText.identifier(String(repeating: "\u{E9}", count: limit)).hasSuffix("…"))
    }

    // R05
    @Test func anIdentifierIsASCII() {
        #expect(CardText.identifier("did:web:sonnwald.example#k-1") == "did:web:sonnwald.example#k-1")
        #expect(CardText.identifier("did:web:\u{430} b") == "did:web:%D0%B0%20b")
    }
}
