/// Whether it was made to become part of something larger.
public struct Stackability: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable {
        case standAlone = "stand_alone"
        case stackable
    }

    public var kind: Kind
    /// The larger programmes.
    public var towards: [Pathway]

    public init(_ kind: Kind, towards: [Pathway] = []) {
        self.kind = kind
        self.towards = towards
    }

    /// A larger programme.
    public struct Pathway: Sendable, Hashable {
        public var title: LanguageText
        /// A page about it.
        public var url: String?
        /// Who offers it.
        public var body: LanguageText

        public init(_ title: LanguageText, url: String? = nil, body: LanguageText = LanguageText()) {
            self.title = title
            self.url = url
            self.body = body
        }
    }
}
