extension AchievementError.Code {
    /// The bytes at hand are not those that the credential names.
    public static let resourceDigest = Self(rawValue: "resource.digest")
    /// The bytes are not at hand, and nothing is fetched.
    public static let resourceUnavailable = Self(rawValue: "resource.unavailable")
    /// A digest of a kind that is not computed here.
    public static let resourceUnsupported = Self(rawValue: "resource.unsupported")
    /// An entry without an address or a digest, or with one that cannot be read.
    public static let resourceMalformed = Self(rawValue: "resource.malformed")
}

extension AchievementError {
    /// What is said about files that a credential refers to.
    public static let resourceCodes: [Code] = [
        .resourceDigest, .resourceUnavailable, .resourceUnsupported, .resourceMalformed,
    ]
}
