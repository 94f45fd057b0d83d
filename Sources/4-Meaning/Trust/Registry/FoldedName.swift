/// A name without what people write differently: case, accents, punctuation, spaces.
///
/// Only for hints. Names that fold to the same are alike to a reader; they prove nothing about who somebody is.
enum FoldedName {
    /// The folded name in UTF-8; empty when nothing is left.
    static func fold(_ name: String) -> [UInt8] {
        var folded: [UInt8] = []
        var needsSpace = false
        for scalar in name.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark, .format:
                continue
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
                if needsSpace, !folded.isEmpty { folded.append(0x20) }
                needsSpace = false
                if let plain = plainLetters[scalar] {
                    folded += plain.utf8
                } else {
                    folded += Character(scalar).utf8
                }
            default:
                needsSpace = true
            }
        }
        return folded
    }

    /// Letters of the Latin, Greek and Cyrillic alphabets that carry a mark, with the letters they are without it.
    private static let plainLetters: [Unicode.Scalar: String] = {
        let groups: [(plain: String, marked: String)] = [
            ("a", "àáâãäåāăąǎ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐ"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"),
            ("o", "òóôõöøōŏőǒ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
            ("u", "ùúûüũūŭůűųǔ"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳ"), ("z", "źżž"),
            ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"),
            ("е", "ёѐ"), ("и", "йѝ"), ("і", "ї"), ("г", "ґ"),
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for group in groups {
            for scalar in group.marked.unicodeScalars { letters[scalar] = group.plain }
        }
        return letters
    }()
}
