extension AchievementError.Code {
    /// A picture of another kind than its address says.
    public static let imageMediaType = Self(rawValue: "image.media_type")
    /// Bytes that are no picture of a known kind.
    public static let imageUnrecognised = Self(rawValue: "image.unrecognised")
    /// A `data:` address that is not written as it has to be.
    public static let imageEncoding = Self(rawValue: "image.encoding")
    /// The same picture a second time.
    public static let imageDuplicate = Self(rawValue: "image.duplicate")
    /// Pictures that make up more than half of the document.
    public static let imageShare = Self(rawValue: "image.share")
    /// A picture that is larger than what is taken.
    static let size = Self(rawValue: "limit.size")
}

extension AchievementError {
    /// What is said about pictures in a credential.
    public static let pictureCodes: [Code] = [
        .imageMediaType, .imageUnrecognised, .imageEncoding, .imageDuplicate, .imageShare,
    ]
}
