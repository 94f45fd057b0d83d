/// A page or document elsewhere: its address and what it is called.
public struct Link: Sendable, Hashable {
    /// An absolute address.
    public var url: String
    /// What the page is called; may be empty.
    public var title: LanguageText

    /// A link.
    public init(_ url: String, title: LanguageText) {
        self.url = url
        self.title = title
    }
}
