/// How well words read in one code page.
///
/// In the right one every letter beyond ASCII belongs to the alphabet of one language. In a wrong one there are signs in the
/// middle of words, capital letters behind small ones, two scripts in a word, or letters that no one language has together.
struct CodePageFit {
    let encoding: RosterEncoding
    /// The languages that have the most of the letters.
    let languages: [CodePageAlphabet]
    /// The share of the letters beyond ASCII that belong to them, 0 to 1.
    let share: Double

    /// Nil where a byte of the words has no character on the page.
    init?(_ words: [[UInt8]], in encoding: RosterEncoding) {
        var letters: [Unicode.Scalar: Int] = [:]
        var total = 0
        for word in words {
            guard let text = CodePage.text(word, in: encoding) else { return nil }
            let scalars = Array(text.unicodeScalars)
            let canBeSaid = Self.canBeSaid(scalars)
            for (place, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
                let before = place > 0 ? scalars[place - 1] : nil
                let after = place + 1 < scalars.count ? scalars[place + 1] : nil
                guard !Self.standsApart(scalar, before, after) else { continue }
                total += 1
                if canBeSaid, Self.isSound(scalar, before, after) { letters[scalar, default: 0] += 1 }
            }
        }
        let counts = CodePageAlphabet.all.filter { $0.encoding == encoding.alphabets }.map { alphabet in
            (alphabet, letters.reduce(0) { $0 + (alphabet.letters.contains($1.key) ? $1.value : 0) })
        }
        let most = counts.map(\.1).max() ?? 0
        self.encoding = encoding
        languages = most == 0 ? [] : counts.filter { $0.1 == most }.map(\.0)
        share = total == 0 ? 0 : Double(most) / Double(total)
    }

    /// Whether a word has vowels: Greek and Cyrillic text is letters and nothing else on the page of the other one, and only
    /// their order gives it away. Latin words are told apart by less, and some short ones have none.
    private static func canBeSaid(_ word: [Unicode.Scalar]) -> Bool {
        let letters = word.filter { $0.value >= 0x370 && $0.value < 0x530 }
        return letters.count < 4 || letters.count(where: vowels.contains) * 5 >= letters.count
    }

    private static let vowels = Set("аеиоуъюяαεηιουωάέήίόύώϊϋΐΰ".unicodeScalars).union(
        "АЕИОУЪЮЯΑΕΗΙΟΥΩΆΈΉΊΌΎΏ".unicodeScalars)

    /// Quotes, dashes and blanks, which say nothing about the page unless they are inside of a word.
    private static func standsApart(
        _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
    ) -> Bool {
        switch scalar.value {
        // Apostrophes, the middle dot of Catalan and dashes are inside of sound words.
        case 0x2018, 0x2019, 0xB4, 0xB7, 0x2013, 0x2014, 0xA0, 0xAD: return true
        default: break
        }
        guard !scalar.properties.isAlphabetic else { return false }
        return before?.properties.isAlphabetic != true || after?.properties.isAlphabetic != true
            ? isPunctuation(scalar) : false
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation, .dashPunctuation,
            .otherPunctuation, .spaceSeparator:
            // The question mark of Spanish stands in front of a word, where other pages have a letter.
            scalar.value != 0xBF && scalar.value != 0xA1
        default: false
        }
    }

    /// Whether a letter may stand between these two.
    private static func isSound(
        _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
    ) -> Bool {
        guard scalar.properties.isAlphabetic else { return false }
        if scalar.properties.isUppercase, before?.properties.isLowercase == true { return false }
        // The sigma that Greek words end with.
        if scalar.value == 0x3C2, after?.properties.isAlphabetic == true { return false }
        let isLatin = scalar.value < 0x370
        return [before, after].allSatisfy { other in
            guard let other, other.properties.isAlphabetic else { return true }
            return (other.value < 0x370) == isLatin
        }
    }
}
