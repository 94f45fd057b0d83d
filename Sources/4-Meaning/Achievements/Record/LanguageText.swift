/// One text in one or more languages, in the order in which they were given.
///
/// ```swift
/// var title = LanguageText("Reading and cleaning sensor data", .english)
/// title[.german] = "Sensordaten lesen und bereinigen"
/// title.text(preferring: .french)     // the first one there is: "Reading and cleaning sensor data"
/// ```
///
/// Blank texts are not kept: a text that is there can be shown.
public struct LanguageText: Sendable, Hashable {
    /// A text in one language.
    public struct Entry: Sendable, Hashable {
        /// The language of the text.
        public let language: LanguageTag
        /// The text, never blank.
        public let text: String
    }

    /// The texts, each language once, none blank.
    public private(set) var entries: [Entry] = []

    /// No text at all.
    public init() {}

    /// A text in one language.
    public init(_ text: String, _ language: LanguageTag) { self[language] = text }

    /// Texts in several languages; of two in the same language the later stays.
    public init(_ texts: [(language: LanguageTag, text: String)]) {
        for (language, text) in texts { self[language] = text }
    }

    /// The text in this language, nil if there is none. Setting nil or a blank text removes it.
    public subscript(_ language: LanguageTag) -> String? {
        get { entries.first { $0.language == language }?.text }
        set {
            let position = entries.firstIndex { $0.language == language }
            guard let newValue, newValue.utf8.contains(where: { !ASCII.isSpace($0) }) else {
                if let position { entries.remove(at: position) }
                return
            }
            let entry = Entry(language: language, text: newValue)
            if let position { entries[position] = entry } else { entries.append(entry) }
        }
    }

    /// Whether there is no text in any language.
    public var isEmpty: Bool { entries.isEmpty }

    /// The languages, in order.
    public var languages: [LanguageTag] { entries.map(\.language) }

    /// The text in `language`, else the first one there is, else nil.
    public func text(preferring language: LanguageTag) -> String? { self[language] ?? entries.first?.text }

    /// What a format with room for one language keeps: the text that ``text(preferring:)`` finds, under that language.
    func reduced(to language: LanguageTag) -> LanguageText {
        text(preferring: language).map { LanguageText($0, language) } ?? LanguageText()
    }
}
