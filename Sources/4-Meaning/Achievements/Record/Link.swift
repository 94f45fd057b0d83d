/// A page or document elsewhere: its address and what it is called.
public struct Link: Sendable, Hashable {
    /// An absolute address.
    public var url: String
    public var title: LanguageText

    public init(_ url: String, title: LanguageText) {
        self.url = url
        self.title = title
    }
}
