public import Encodings

/// Who earned it, so that a third person can tell.
///
/// ```swift
/// let learner = Learner(
///     name: PersonName(given: "Mira", family: "Kallio-Brandt"),
///     identifiers: [LearnerIdentifier(.studentNumber, "SW-204417")],
///     holderKeys: ["did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"])
/// ```
public struct Learner: Sendable, Hashable, CustomStringConvertible {
    /// The name, as it stands on the certificate.
    public var name: PersonName?
    /// Never written into an Open Badge.
    public var birthDate: CalendarDate?
    /// Numbers by which others can recognise the learner.
    public var identifiers: [LearnerIdentifier]
    /// Written into credentials as a salted hash only.
    public var email: String?
    /// DIDs of keys that the learner controls. The first becomes the subject of the credential.
    public var holderKeys: [String]

    /// A learner; at least a name or an identifier is needed for issuing.
    public init(
        name: PersonName?, birthDate: CalendarDate? = nil, identifiers: [LearnerIdentifier] = [], email: String? = nil,
        holderKeys: [String] = []
    ) {
        self.name = name
        self.birthDate = birthDate
        self.identifiers = identifiers
        self.email = email
        self.holderKeys = holderKeys
    }

    /// Whether nothing says who it is.
    public var isUnidentified: Bool { name == nil && identifiers.isEmpty && email == nil }

    /// Redacted: learners must not leak into logs.
    public var description: String { "Learner(redacted)" }
}

/// One identifier of a learner.
public struct LearnerIdentifier: Sendable, Hashable, CustomStringConvertible {
    /// What kind of identifier it is, in the spelling of Open Badges 3.0.
    ///
    /// `ext:givenName` and `ext:familyName` carry the parts of the name and are no schemes to use here.
    public struct Scheme: RawRepresentable, Sendable, Hashable {
        public let rawValue: String

        /// A name of the profile stays as it is, any other gets `ext:` in front.
        public init(rawValue: String) {
            let isKnown = rawValue.utf8.starts(with: "ext:".utf8) || Self.profileNames.contains(rawValue)
            self.rawValue = isKnown ? rawValue : "ext:" + rawValue
        }

        /// What the profile names, but for `name`, which is the learner's name.
        private static let profileNames: Set<String> = [
            "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress", "nationalIdentityNumber",
            "isbn",
            "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId", "ltiContextId", "ltiDeploymentId",
            "ltiToolId",
            "ltiPlatformId", "ltiUserId", "identifier",
        ]

        /// The number in the student information system.
        public static let studentNumber = Scheme(rawValue: "sisSourcedId")
        /// A national identification number. Issued only where the issuer says so explicitly.
        public static let nationalNumber = Scheme(rawValue: "nationalIdentityNumber")
        /// An e-mail address.
        public static let email = Scheme(rawValue: "emailAddress")
        /// A name in a system of the issuer.
        public static let userName = Scheme(rawValue: "userName")

        /// An address of the subject that is no key: what a credential of others calls its learner.
        static let subjectAddress = Scheme(rawValue: "ext:id")

        /// A scheme of one's own: letters, digits, `.`, `-` and `_`.
        public static func other(_ name: String) -> Scheme { Scheme(rawValue: "ext:" + name) }
    }

    /// How the identifier is given.
    public enum Value: Sendable, Hashable {
        case plain(String)
        /// `sha256$` or `md5$` and the hexadecimal digest of the identifier followed by the salt.
        case hashed(String, salt: String?)
    }

    /// What kind of identifier it is.
    public var scheme: Scheme
    /// The identifier, or its hash.
    public var value: Value
    /// The country that gave the number.
    public var country: CountryCode?

    /// An identifier that is written as it is.
    public init(_ scheme: Scheme, _ value: String, country: CountryCode? = nil) {
        self.init(scheme, .plain(value), country: country)
    }

    /// An identifier, plain or hashed.
    public init(_ scheme: Scheme, _ value: Value, country: CountryCode? = nil) {
        self.scheme = scheme
        self.value = value
        self.country = country
    }

    public var description: String { "LearnerIdentifier(\(scheme.rawValue), redacted)" }
}
