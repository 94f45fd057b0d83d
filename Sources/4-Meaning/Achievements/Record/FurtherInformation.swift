/// Anything else about the award.
public struct FurtherInformation: Sendable, Hashable {
    /// A description in words.
    public var note: LanguageText
    /// Files that go with it.
    public var documents: [Document]
    /// Pages about it.
    public var links: [Link]
    /// Fields of education, of ``Vocabulary/iscedF``.
    public var fields: [Concept]
    /// The languages in which it was taught.
    public var languagesOfClasses: [LanguageTag]

    /// Anything else; every part may be missing.
    public init(
        note: LanguageText = LanguageText(), documents: [Document] = [], links: [Link] = [], fields: [Concept] = [],
        languagesOfClasses: [LanguageTag] = []
    ) {
        self.note = note
        self.documents = documents
        self.links = links
        self.fields = fields
        self.languagesOfClasses = languagesOfClasses
    }

    /// Whether nothing is said.
    public var isEmpty: Bool {
        note.isEmpty && documents.isEmpty && links.isEmpty && fields.isEmpty && languagesOfClasses.isEmpty
    }

    /// A file that goes with the award.
    public struct Document: Sendable, Hashable {
        /// What the file is called.
        public var title: LanguageText
        /// What it is said to be: `application/pdf`.
        public var mediaType: String
        /// Its bytes.
        public var content: [UInt8]

        /// A file.
        public init(_ title: LanguageText, mediaType: String, content: [UInt8]) {
            self.title = title
            self.mediaType = mediaType
            self.content = content
        }
    }
}
