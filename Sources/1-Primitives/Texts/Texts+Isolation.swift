extension Texts {
    /// The same sentences for pages: a fact that is written from right to left stands by itself in them.
    ///
    /// ```swift
    /// texts.isolatingFacts("cli.issue.done", ["folder": "שלום", …])     // U+2068 שלום U+2069
    /// ```
    ///
    /// Without it, a name in Hebrew letters changes the order of the figures and signs around it. Browsers know the two
    /// characters that say so (FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE); many terminals do not.
    public var isolatingFacts: Texts { Texts(language: language, isolatesFacts: true) }
}

extension VisibleText {
    /// ``of(_:)``, between marks of isolation where something in it is written from right to left.
    static func isolated(_ text: String) -> String { isolated(text, limit: limit) }

    /// ``of(_:limit:)``, between marks of isolation where something in it is written from right to left.
    public static func isolated(_ text: String, limit: Int) -> String {
        let shown = of(text, limit: limit)
        guard shown.unicodeScalars.contains(where: isFromRightToLeft) else { return shown }
        return "\u{2068}" + shown + "\u{2069}"
    }

    /// Letters of the blocks that Unicode keeps for scripts from right to left: Hebrew, Arabic and their neighbours.
    private static func isFromRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
        default: false
        }
    }
}
