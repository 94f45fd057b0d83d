/// Text of strangers, made fit to stand in a sentence of ours.
///
/// ```swift
/// VisibleText.of("Diploma\u{1b}[2J")          // "Diploma\u{fffd}[2J"
/// ```
///
/// A name in a received document can hold a terminal's control sequences, or characters that turn the reading direction
/// and so put other words before a reader's eyes than those that were judged. Line breaks and tabs become spaces; other
/// control characters, direction marks and separators of lines become `U+FFFD`; after 1,000 characters the rest is `…`.
public enum VisibleText {
    /// Most characters (Unicode scalars) of a fact that are shown.
    public static let limit = 1_000

    /// The text as it may be shown.
    public static func of(_ text: String) -> String {
        // Nearly every fact is short printable ASCII and needs nothing.
        if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return text }
        var shown = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < limit else {
                shown.append("…")
                break
            }
            shown.append(visible(scalar))
            count += 1
        }
        return String(shown)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0x0a, 0x0d: " "
        case 0x00...0x1f, 0x7f...0x9f: "\u{fffd}"
        // Arabic letter mark; left-to-right, right-to-left marks; embeddings, overrides, isolates; line, paragraph
        // separator; byte order mark.
        case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: "\u{fffd}"
        default: scalar
        }
    }
}
