public import JSON

/// One picture of a credential: where it stands, and what can be said of it without decoding it.
public struct BadgePicture: Sendable {
    /// What it belongs to.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case credential, issuer, parentOrganisation, subject, achievement, creator, source, evidence
    }

    /// Where its bytes are.
    public enum Location: Sendable, Hashable {
        /// In the document itself.
        case embedded(Embedded)
        /// Somewhere else. Nothing is ever fetched.
        case remote
    }

    /// A picture in the document.
    public struct Embedded: Sendable, Hashable {
        /// The media type that its address states, in small letters.
        public let declared: String
        /// What it is by its first bytes; nil if it is none of the known formats.
        public let format: PictureFormat?
        /// Its size in bytes; nil if its address cannot be read strictly.
        public let byteCount: Int?
    }

    /// The address as it stands in the document, a text.
    public let value: JSONValue
    /// What it belongs to.
    public let role: Role
    /// Where its bytes are.
    public let location: Location

    /// Bytes that the address takes in the document.
    public var sourceCount: Int { value.sourceRange.count }
}

/// Something that is wrong with a picture, or with all of them together.
public struct PictureFinding: Sendable {
    /// What it is: one of ``AchievementError/pictureCodes``, or `limit.size`.
    public let code: AchievementError.Code
    /// The address of the picture; for ``AchievementError/Code/imageShare`` the whole credential.
    public let value: JSONValue
    /// What the sentence needs to know.
    public let facts: [String: String]
}
