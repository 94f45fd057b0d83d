/// Whether it was made to become part of something larger.
public struct Stackability: Sendable, Hashable {
    /// The two answers that the Council's list has.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case standAlone = "stand_alone"
        case stackable
    }

    /// Whether it stands alone.
    public var kind: Kind
    /// The larger programmes.
    public var towards: [Pathway]

    /// A statement on stackability.
    public init(_ kind: Kind, towards: [Pathway] = []) {
        self.kind = kind
        self.towards = towards
    }

    /// A larger programme.
    public struct Pathway: Sendable, Hashable {
        /// What the programme is called.
        public var title: LanguageText
        /// A page about it.
        public var url: String?
        /// Who offers it.
        public var body: LanguageText

        /// A larger programme.
        public init(_ title: LanguageText, url: String? = nil, body: LanguageText = LanguageText()) {
            self.title = title
            self.url = url
            self.body = body
        }
    }
}
