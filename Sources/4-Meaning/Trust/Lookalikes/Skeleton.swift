/// What a text looks like: two texts with the same skeleton are easily taken for one another.
///
/// ```swift
/// Skeleton.of(name: "Ноchschule Sоnnwald") == Skeleton.of(name: "Hochschule Sonnwald")     // true, with Cyrillic Н and о
/// Skeleton.of(domain: "sonnwa1d.example") == Skeleton.of(domain: "sonnwald.example")       // true
/// ```
///
/// The table is our own and holds what European names are written in: letters of Latin, Greek, Cyrillic and Armenian that look
/// like Latin ones, full-width forms, digits for letters, and `rn`, `vv`, `cl` for `m`, `w`, `d`. It does not hold the scripts of
/// other continents, nor mathematical letters beyond the full-width ones: such a name has a skeleton of its own and is not flagged.
///
/// For warnings only: nothing is decided by it.
package enum Skeleton {
    /// The skeleton of a name: case, accents, punctuation and spaces set aside as well.
    static func of(name: String) -> [UInt8] { drawn(plain(name)).filter { $0 != 0x20 } }

    /// The same with a space between the words.
    static func words(of name: String) -> [UInt8] { drawn(plain(name)) }

    /// The skeleton of a host name, A-labels read as what they stand for.
    static func of(domain: String) -> [UInt8] {
        let labels = domain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let shown = labels.map { label in Punycode.shown(Array(label)) }
        return Array(shown.map { drawn(plain($0)).filter { $0 != 0x20 } }.joined(separator: [UInt8(ascii: ".")]))
    }

    /// The text with every letter that looks like a Latin one replaced by it, then without case and accents.
    private static func plain(_ text: String) -> [UInt8] {
        var replaced = ""
        for scalar in text.unicodeScalars {
            if let latin = letters[scalar] {
                replaced += latin
            } else if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
                replaced.unicodeScalars.append(narrow)
            } else {
                replaced.unicodeScalars.append(scalar)
            }
        }
        return FoldedName.fold(replaced)
    }

    /// Digits for the letters that they look like, and two letters for the one that they look like together.
    private static func drawn(_ folded: [UInt8]) -> [UInt8] {
        var drawn: [UInt8] = []
        drawn.reserveCapacity(folded.count)
        for byte in folded {
            switch byte {
            case UInt8(ascii: "0"): drawn.append(UInt8(ascii: "o"))
            case UInt8(ascii: "1"), UInt8(ascii: "i"), UInt8(ascii: "|"): drawn.append(UInt8(ascii: "l"))
            case UInt8(ascii: "5"): drawn.append(UInt8(ascii: "s"))
            case UInt8(ascii: "n") where drawn.last == UInt8(ascii: "r"): drawn[drawn.count - 1] = UInt8(ascii: "m")
            case UInt8(ascii: "v") where drawn.last == UInt8(ascii: "v"): drawn[drawn.count - 1] = UInt8(ascii: "w")
            case UInt8(ascii: "l") where drawn.last == UInt8(ascii: "c"): drawn[drawn.count - 1] = UInt8(ascii: "d")
            default: drawn.append(byte)
            }
        }
        return drawn
    }

    /// The text with every letter that looks like a Latin one replaced by it, and nothing else set aside.
    package static func latin(_ text: String) -> String {
        var latin = ""
        for scalar in text.unicodeScalars {
            if let letter = letters[scalar] { latin += letter } else { latin.unicodeScalars.append(scalar) }
        }
        return latin
    }

    /// Letters of other alphabets by the Latin ones that they look like.
    private static let letters: [Unicode.Scalar: String] = {
        let groups: [(latin: String, alike: String)] = [
            ("a", "аαɑ"), ("b", "ЬьБв"), ("c", "сϲ"), ("d", "ԁ"), ("e", "еєеε"), ("g", "ɡց"), ("h", "һհ"),
            ("i", "іιıӏ"),
            ("j", "јϳ"), ("k", "кκ"), ("l", "ӏ"), ("m", "м"), ("n", "пո"), ("o", "оοօσ"), ("p", "рρ"), ("q", "ԛզ"),
            ("r", "г"), ("s", "ѕ"), ("t", "тτ"), ("u", "υսц"), ("v", "νѵ"), ("w", "ѡԝω"), ("x", "хχ"), ("y", "уγү"),
            ("z", "ᴢ"),
            ("A", "АΑ"), ("B", "ВΒ"), ("C", "СϹ"), ("E", "ЕΕ"), ("H", "НΗ"), ("I", "ІΙӀ"), ("J", "Ј"), ("K", "КΚ"),
            ("M", "МΜ"), ("N", "Ν"), ("O", "ОΟՕ"), ("P", "РΡ"), ("S", "ЅՏ"), ("T", "ТΤ"), ("U", "Ս"), ("V", "Ѵ"),
            ("X", "ХΧ"), ("Y", "УΥҮ"), ("Z", "Ζ"),
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for group in groups {
            for scalar in group.alike.unicodeScalars { letters[scalar] = group.latin }
        }
        return letters
    }()
}
