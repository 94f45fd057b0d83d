/// Text without the differences between spellings of one word: capitals, accents, and letters that stand for two.
///
/// Only for recognising column names, months and terms of lists; a name of a person is never changed.
package enum PlainLetters {
    package static func of(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar.value < 0x80 {
                plain.append(scalar)
            } else if let base = bases[scalar] {
                plain.append(contentsOf: base.unicodeScalars)
            } else if !(0x300...0x36F).contains(scalar.value) {
                plain.append(scalar)
            }
        }
        return String(plain)
    }

    private static let bases: [Unicode.Scalar: String] = {
        var bases: [Unicode.Scalar: String] = [:]
        for (base, letters) in table {
            for letter in letters.unicodeScalars { bases[letter] = base }
        }
        return bases
    }()

    private static let table: [(String, String)] = [
        ("a", "áàâäãåāăą"), ("ae", "æ"), ("c", "çćčċĉ"), ("d", "ďđð"), ("e", "éèêëēėęě"), ("g", "ğģġ"), ("h", "ħ"),
        ("i", "íìîïīįı"), ("k", "ķ"), ("l", "ĺľļł"), ("n", "ńňñņ"), ("o", "óòôöõøőō"), ("oe", "œ"), ("r", "ŕř"),
        ("s", "śšşșŝ"), ("ss", "ß"), ("t", "ťţțŧ"), ("th", "þ"), ("u", "úùûüūůűųŭ"), ("w", "ŵ"), ("y", "ýÿŷ"),
        ("z", "źžż"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"),
        ("σ", "ς"),
        ("и", "й"),
    ]
}
