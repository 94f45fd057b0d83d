/// Whether text that is not UTF-8 makes sense as Windows-1252.
///
/// In the code pages of Central and Northern Europe, letters stand where Windows-1252 has signs: a Polish `ł` would be
/// read as `³`, a Latvian `ā` as `â`. A sign next to a letter, or a capital letter after a small one, gives such a file
/// away; then nobody can say what it is, and a wrong guess would print a wrong name on a diploma.
struct WesternPlausibility {
    private enum Kind { case other, small, capital, sign }

    private var previous = Kind.other
    private var sawUndefined = false
    private var suspicions = 0
    private var letters = 0
    /// Letters beyond ASCII, one after the other.
    private var run = 0

    var isPlausible: Bool { !sawUndefined && suspicions == 0 && letters > 0 }

    mutating func take(_ byte: UInt8) {
        let kind = classify(byte)
        if byte >= 0x80, kind == .small || kind == .capital {
            letters += 1
            run += 1
            // Western languages write two at most: "créée", "Möödunud". Three are another alphabet.
            if run == 3 { suspicions += 1 }
        } else {
            run = 0
        }
        if byte >= 0x80 {
            if kind == .sign, previous == .small || previous == .capital { suspicions += 1 }
            if kind == .capital, previous == .small { suspicions += 1 }
        } else if previous == .sign, kind == .small || kind == .capital {
            suspicions += 1
        }
        previous = kind
    }

    private mutating func classify(_ byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return .small
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .capital
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
            sawUndefined = true
            return .other
        case 0x8A, 0x8C, 0x8E, 0x9F: return .capital  // Š Œ Ž Ÿ
        case 0x9A, 0x9C, 0x9E, 0x83: return .small  // š œ ž ƒ
        // Ordinal signs, apostrophes, dashes, quotes and the middle dot of Catalan stand next to letters in sound text.
        case 0xAA, 0xBA, 0x91, 0x92, 0x93, 0x94, 0x84, 0x82, 0x85, 0x96, 0x97, 0xB4, 0xB7, 0xA0, 0xAB, 0xBB:
            return .other
        // The ring of "N°" is the same on every page.
        case 0xB0: return .other
        case 0x80...0xBF, 0xD7, 0xF7: return .sign
        case 0xC0...0xDE: return .capital
        case 0xDF...0xFF: return .small
        default: return .other
        }
    }
}
