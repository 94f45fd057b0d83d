import Texts

/// Text of strangers on a card.
///
/// ```swift
/// CardText.of(title)                      // at most 200 characters, no escapes, no direction marks
/// CardText.identifier("did:web:ex\u{e4}mple.org")      // "did:web:ex%C3%A4mple.org"
/// ```
///
/// On top of ``Texts/VisibleText``: zero-width characters are shown, letters carry at most four marks, the rest of a long text is
/// `…`, and a text with letters that run from right to left is set apart, so that it cannot take its neighbours along.
public enum CardText {
    /// Most characters (Unicode scalars) of one text.
    public static let limit = 200
    /// Most marks on one letter: no language needs more.
    static let mostMarks = 4

    /// The text as a card shows it.
    public static func of(_ text: String, limit: Int = limit) -> String {
        if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var shown = String.UnicodeScalarView()
        var count = 0
        var marks = 0
        var turns = false
        for scalar in VisibleText.of(text).unicodeScalars {
            guard count < limit else {
                shown.append("…")
                break
            }
            marks = isMark(scalar) ? marks + 1 : 0
            guard marks <= mostMarks else { continue }
            turns = turns || runsFromRightToLeft(scalar)
            shown.append(isUnseen(scalar) ? "\u{FFFD}" : scalar)
            count += 1
        }
        return turns ? "\u{2068}" + String(shown) + "\u{2069}" : String(shown)
    }

    /// An identifier or address: what is not ASCII stands as its bytes, so that no letter looks like another.
    public static func identifier(_ text: String, limit: Int = limit) -> String {
        var shown: [UInt8] = []
        for byte in text.utf8 {
            guard shown.count < limit else { return String(decoding: shown, as: UTF8.self) + "…" }
            if byte > 0x20 && byte < 0x7F {
                shown.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                shown += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: shown, as: UTF8.self)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Characters without width that no spelling needs. Joiners (U+200C, U+200D) are needed, by Persian for example.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x206F, 0x3164,
            0xFFA0, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// The blocks of the scripts that run from right to left.
    private static func runsFromRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
