extension AchievementError.Code {
    /// A member is missing.
    public static let schemaRequired = Self(rawValue: "schema.required")
    /// A value of another type: a number where a text is meant.
    public static let schemaType = Self(rawValue: "schema.type")
    /// A value of the right type that is none of those allowed.
    public static let schemaValue = Self(rawValue: "schema.value")
    /// A text that is not written as an address, a date or a language.
    public static let schemaFormat = Self(rawValue: "schema.format")
    /// One value where a list is meant, a list where one is meant, or an empty list.
    public static let schemaCardinality = Self(rawValue: "schema.cardinality")
    /// A member in an object that has a fixed set of members.
    public static let schemaUnexpected = Self(rawValue: "schema.unexpected")
    /// The credential names a schema that is not its own format's, and that it cannot satisfy.
    public static let schemaMismatch = Self(rawValue: "schema.mismatch")
    /// Of a whole credential: it is not built as its format requires.
    public static let schemaFailed = Self(rawValue: "schema.failed")
    /// Of a whole credential: it names a schema that is not known here.
    public static let schemaUnavailable = Self(rawValue: "schema.unavailable")
    /// Objects inside one another, more than any credential needs.
    static let depth = Self(rawValue: "limit.depth")
}

extension AchievementError {
    /// What is said about the shape of a credential.
    public static let schemaCodes: [Code] = [
        .schemaRequired, .schemaType, .schemaValue, .schemaFormat, .schemaCardinality, .schemaUnexpected,
        .schemaMismatch, .schemaFailed, .schemaUnavailable,
    ]
}
