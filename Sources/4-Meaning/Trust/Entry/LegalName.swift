/// A name of a legal person, with the days on which it had it.
public struct LegalName: Sendable, Hashable {
    /// What sort of name it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// The name in law.
        case legal
        /// Another name it is known by.
        case alias
        /// Initials.
        case acronym
        /// The name in law, written in other letters.
        case transliterated
    }

    /// The name.
    public let text: String
    /// The language, as a BCP 47 tag, if it is stated.
    public let language: String?
    /// What sort of name it is.
    public let kind: Kind
    /// The days on which it was its name.
    public let period: Period

    /// - Parameters:
    ///   - text: The name.
    ///   - language: A BCP 47 tag.
    ///   - kind: What sort of name it is.
    ///   - period: The days on which it was its name.
    public init(text: String, language: String? = nil, kind: Kind = .legal, period: Period = .open) {
        self.text = text
        self.language = language
        self.kind = kind
        self.period = period
    }
}
