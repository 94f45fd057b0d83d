import Texts

/// What somebody else wrote, as it stands on a page.
enum Said {
    /// Most characters of one value on a card. A longer one is cut, with a mark.
    static let limit = 300

    /// The text, cut and with nothing hidden in it.
    static func shown(_ text: String, limit: Int = limit) -> String {
        let visible = VisibleText.of(text)
        guard visible.unicodeScalars.count > limit else { return visible }
        return String(String.UnicodeScalarView(visible.unicodeScalars.prefix(limit))) + "…"
    }

    /// Whether something in the texts cannot be shown as it is.
    static func isAltered(_ texts: [String]) -> Bool {
        texts.contains { $0.unicodeScalars.contains("\u{FFFD}") }
    }

    /// An identifier; where a host in it has other letters than ASCII, with the name that is looked up behind it.
    static func identifier(_ text: String) -> String {
        let shown = shown(text)
        return ALabel.host(in: text).map { shown + " (" + $0 + ")" } ?? shown
    }
}
