/// How a word of a name may be spelt in letters without marks.
///
/// ```swift
/// NameSpellings.of("Jørgensen")       // joergensen, jorgensen
/// NameSpellings.of("Χρήστος")         // christos, hristos, khristos, …
/// ```
///
/// Each letter has the spellings that passports, offices and libraries give it: ICAO Doc 9303 and national habit for
/// Latin, ISO 843 for Greek, ISO 9 and the practical romanisations for Cyrillic. A word has every combination, at most
/// ``most``: of a longer list the letters at the end keep their first spelling. Letters of other scripts stay as they are.
enum NameSpellings {
    /// Most spellings of one word.
    static let most = 256

    /// The spellings of a word, in small letters; marks that stand alone are passed over.
    static func of(_ word: String) -> Set<[UInt8]> {
        let scalars = Array(word.lowercased().unicodeScalars)
        // Nearly every word is plain ASCII and has one spelling.
        if scalars.allSatisfy({ $0.value < 0x80 }) { return [scalars.map { UInt8($0.value) }] }
        var spellings: [[UInt8]] = [[]]
        var position = 0
        while position < scalars.count {
            let (choices, length) = choices(scalars[position...])
            position += length
            let kept = spellings.count * choices.count <= most ? choices[...] : choices.prefix(1)
            spellings = spellings.flatMap { spelling in kept.map { spelling + $0 } }
        }
        return Set(spellings)
    }

    /// What the next letter, or the next two that are spelt together, may become.
    private static func choices(_ rest: ArraySlice<Unicode.Scalar>) -> (choices: [[UInt8]], length: Int) {
        let first = rest[rest.startIndex]
        // A letter and its mark, written as two.
        if rest.count > 1 {
            let second = rest[rest.startIndex + 1]
            if let composed = composed[Pair(first, second)] { return (spelt(composed), 2) }
            if let together = NameLetters.pairs[Pair(first, second)] { return (together, 2) }
        }
        return (spelt(first), 1)
    }

    private static func spelt(_ letter: Unicode.Scalar) -> [[UInt8]] {
        if let choices = NameLetters.letters[letter] { return choices }
        switch letter.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return [[]]
        default: return [Array(Character(letter).utf8)]
        }
    }

    /// Two characters that are one letter.
    struct Pair: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar

        init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
            self.first = first
            self.second = second
        }
    }

    /// Letters whose mark matters for their spelling, where the mark stands apart (Unicode's form NFD).
    private static let composed: [Pair: Unicode.Scalar] = [
        Pair("a", "\u{308}"): "ä", Pair("o", "\u{308}"): "ö", Pair("u", "\u{308}"): "ü", Pair("a", "\u{30A}"): "å",
        Pair("o", "\u{30B}"): "ő", Pair("u", "\u{30B}"): "ű", Pair("c", "\u{30C}"): "č", Pair("s", "\u{30C}"): "š",
        Pair("z", "\u{30C}"): "ž", Pair("и", "\u{306}"): "й", Pair("е", "\u{308}"): "ё", Pair("і", "\u{308}"): "ї",
        Pair("у", "\u{306}"): "ў",
    ]
}
