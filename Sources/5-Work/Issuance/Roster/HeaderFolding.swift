import Achievements

/// A column name reduced to what matters when it is looked up.
///
/// Case, accents written in one character or two, punctuation between words and white space do not count; a remark in
/// brackets at the end, as Moodle writes in `Course total (Real)`, is taken off and kept.
struct FoldedHeader: Hashable {
    let words: String
    /// What stood in brackets at the end.
    let remark: String?

    init(_ text: String) {
        var characters = Array(text.lowercased())
        while let last = characters.last, last.isWhitespace { characters.removeLast() }
        var remark: String?
        if characters.last == ")", let opening = characters.lastIndex(of: "("), opening > 0,
            characters[opening - 1].isWhitespace
        {
            remark = String(characters[(opening + 1)...].dropLast())
            characters.removeSubrange(opening...)
        }
        self.remark = remark
        var words = ""
        for character in characters {
            switch character {
            case "_", "-", ".", "/", ":", "*", "\u{2010}", "\u{2011}": Self.appendSpace(to: &words)
            // One apostrophe for all of its spellings.
            case "\u{2019}", "\u{02BC}", "`", "\u{00B4}": words.append("'")
            case let character where character.isWhitespace: Self.appendSpace(to: &words)
            default: words.append(character)
            }
        }
        if words.last == " " { words.removeLast() }
        self.words = words
    }

    /// The letters and digits alone, without accents: `Matrikel-Nr.`, `Matrikelnr.` and `MATRIKEL NR` are one, and so are `Α.Μ.` and
    /// `ΑΜ`.
    var compact: String { PlainLetters.of(words).filter { $0.isLetter || $0.isNumber } }

    private static func appendSpace(to words: inout String) {
        if let last = words.last, last != " " { words.append(" ") }
    }
}
