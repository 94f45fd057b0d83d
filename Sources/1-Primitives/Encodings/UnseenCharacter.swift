/// Characters that nobody sees: controls, marks that turn the reading direction, and what takes no room.
///
/// ```swift
/// UnseenCharacter.first(in: "Hochschule\u{202e} Sonnwald")     // U+202E
/// ```
///
/// In a name they put other words before a reader's eyes than those that are compared, or make two names of one. Joiners are
/// letters' own business from Arabic onward, and unseen elsewhere.
public enum UnseenCharacter {
    /// The first one in a text; nil for a text that is what it looks like.
    public static func first(in text: String) -> Unicode.Scalar? {
        // Nearly every text is printable ASCII.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return nil }
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if isUnseen(scalar, after: before) { return scalar }
            before = scalar
        }
        return nil
    }

    /// Whether a character is one, behind another.
    public static func isUnseen(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1f, 0x7f...0x9f, 0x00ad: true
        // Arabic letter mark; left-to-right, right-to-left marks; separators of lines; embeddings, overrides, isolates; byte order mark.
        case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
        case 0x200c, 0x200d: before.value < 0x600
        // Without width: space, word joiner, operators, vowel separator, fillers, tags; interlinear notes.
        case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x200b, 0x2060...0x2065, 0x206a...0x206f, 0x3164, 0xffa0,
            0xfff9...0xfffb, 0x1_bca0...0x1_bca3, 0x1_d173...0x1_d17a, 0xe_0000...0xe_007f:
            true
        default: false
        }
    }

    /// How it is called in a sentence: `U+202E`.
    public static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
