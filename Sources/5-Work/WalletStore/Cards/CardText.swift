import Texts

/// Text of strangers on a card.
///
/// ```swift
/// CardText.of(title)                      // at most 200 characters, no escapes, no direction marks
/// CardText.identifier("did:web:ex\u{e4}mple.org")      // "did:web:ex%C3%A4mple.org"
/// ```
///
/// As ``Texts/VisibleText`` says; a text with letters that run from right to left is set apart, so that it cannot take its
/// neighbours along.
public enum CardText {
    /// Most characters (Unicode scalars) of one text.
    public static let limit = 200

    /// The text as a card shows it.
    public static func of(_ text: String, limit: Int = limit) -> String { VisibleText.isolated(text, limit: limit) }

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
}
