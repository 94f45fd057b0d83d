/// Text of strangers, made fit to stand in a sentence of ours.
///
/// ```swift
/// VisibleText.of("Diploma\u{1b}[2J")          // "Diploma\u{fffd}[2J"
/// ```
///
/// A name in a received document can hold a terminal's control sequences, or characters that turn the reading direction
/// and so put other words before a reader's eyes than those that were judged. Line breaks and tabs become spaces; other
/// control characters, direction marks, separators of lines and what takes no room become `U+FFFD`; of a tower of accents
/// the lower part stays; after 1,000 characters the rest is `…`.
/// Isolates that end where they should (U+2068 … U+2069) stay: they cannot reach beyond themselves.
public enum VisibleText {
    /// Most characters (Unicode scalars) of a fact that are shown.
    public static let limit = 1_000

    /// Most marks on one letter: more than any written language puts there, fewer than cover the line above.
    static let mostMarks = 6

    /// The text as it may be shown.
    public static func of(_ text: String) -> String { of(text, limit: limit) }

    /// The text as it may be shown where there is less room.
    ///
    /// - Parameter limit: Most characters (Unicode scalars) of it.
    public static func of(_ text: String, limit: Int) -> String {
        // Nearly every fact is short printable ASCII and needs nothing.
        if text.utf8.count <= limit, isPlain(text) { return text }
        let keepsIsolates = hasBalancedIsolates(text)
        var shown = String.UnicodeScalarView()
        var count = 0
        var marks = 0
        var before: Unicode.Scalar = " "
        var open = 0
        for scalar in text.unicodeScalars {
            guard count < limit else {
                shown.append("…")
                for _ in 0..<open { shown.append("\u{2069}") }
                break
            }
            count += 1
            if keepsIsolates, scalar == "\u{2068}" || scalar == "\u{2069}" {
                open += scalar == "\u{2068}" ? 1 : -1
                shown.append(scalar)
                continue
            }
            marks = isMark(scalar) ? marks + 1 : 0
            // The first mark too many is told, the rest of the tower is left out.
            guard marks <= mostMarks + 1 else { continue }
            let next = marks > mostMarks ? "\u{fffd}" : visible(scalar, after: before)
            before = scalar
            if let next { shown.append(next) }
        }
        return String(shown)
    }

    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
    }

    /// Whether every isolate that is opened is closed, and no other is.
    private static func hasBalancedIsolates(_ text: String) -> Bool {
        var open = 0
        for scalar in text.unicodeScalars {
            if scalar == "\u{2068}" { open += 1 }
            if scalar == "\u{2069}" { open -= 1 }
            guard open >= 0 else { return false }
        }
        return open == 0
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// - Returns: nil for what may be left out without anything missing.
    private static func visible(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20..<0x7f: scalar
        case 0x09, 0x0a, 0x0d: " "
        case 0x00...0x1f, 0x7f...0x9f: "\u{fffd}"
        // Where a word may be parted: a hint, no letter.
        case 0x00ad: nil
        // Arabic letter mark; left-to-right, right-to-left marks; embeddings, overrides, isolates; line, paragraph
        // separator; byte order mark.
        case 0x061c, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: "\u{fffd}"
        // Joiners shape letters from Arabic onward, and pictures; between Latin letters they only make two words differ.
        case 0x200c, 0x200d: before.value >= 0x600 ? scalar : "\u{fffd}"
        // Without width: space, word joiner, operators, vowel separator, fillers, tags; interlinear notes.
        case 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x200b, 0x2060...0x2065, 0x206a...0x206f, 0x3164, 0xffa0,
            0xfff9...0xfffb, 0x1_bca0...0x1_bca3, 0x1_d173...0x1_d17a, 0xe_0000...0xe_007f:
            "\u{fffd}"
        default: scalar
        }
    }
}
