/// A picture in the credential.
public struct Picture: Sendable, Hashable {
    /// What it shows.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// The badge of this very award.
        case credential
        /// What is awarded, the same for all learners.
        case achievement
        /// The logo of the awarding body.
        case issuer
    }

    /// What it shows.
    public var role: Role
    /// An `https` address or a `data:` address with the picture itself.
    public var source: String
    /// What it shows, in words, for those who cannot see it.
    public var caption: LanguageText

    /// A picture.
    public init(_ role: Role, source: String, caption: LanguageText = LanguageText()) {
        self.role = role
        self.source = source
        self.caption = caption
    }
}
