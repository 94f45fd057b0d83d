public import Encodings

/// Why a status entry or a status list was refused, or what about it deserves a remark.
///
/// ```swift
/// let list = try BitstringStatusList()
/// #expect(throws: StatusListError(.range)) { try list.value(at: 131_072) }
/// ```
///
/// Two errors are equal when their codes are: a test can build the error it expects without knowing place and facts.
public struct StatusListError: CodedError, Equatable {
    /// A stable reason code, `area.what`. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// The reason.
    public let code: Code
    /// Where in the input, if there is one place.
    public let place: Place?
    /// What the sentence for people needs, by name.
    public let facts: [String: String]

    /// - Parameters:
    ///   - code: The reason.
    ///   - place: Where in the input.
    ///   - facts: What the sentence for people needs.
    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// The reason as text.
    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }
}

extension StatusListError.Code {
    // What the list says.

    /// The list says that the credential was revoked.
    public static let revoked = Self(rawValue: "status.revoked")
    /// The list says that the credential is suspended for the time being.
    public static let suspended = Self(rawValue: "status.suspended")

    // An entry that is wrong in itself: the credential fails.

    /// A status entry without a member it needs, or with one of the wrong type.
    public static let malformed = Self(rawValue: "status.malformed")
    /// An index that is not written `0` or `[1-9][0-9]*`.
    public static let index = Self(rawValue: "status.index")
    /// An index behind the end of the list.
    public static let range = Self(rawValue: "status.range")
    /// The list was made for another purpose than the entry names.
    public static let purpose = Self(rawValue: "status.purpose")
    /// Fewer entries than the rules allow: a short list tells an observer which credential was asked about.
    public static let listLength = Self(rawValue: "status.list_length")
    /// A list that inflates beyond the limits.
    public static let tooLarge = Self(rawValue: "status.too_large")

    // A list that may not speak: the status is unknown.

    /// No list with that address is at hand.
    public static let unavailable = Self(rawValue: "status.unavailable")
    /// A kind of status entry, or a width of entries, that is not read here.
    public static let unsupported = Self(rawValue: "status.unsupported")
    /// The document at hand is not a Bitstring status list credential.
    public static let listMalformed = Self(rawValue: "status.list_malformed")
    /// The list's proof is missing, does not hold, or could not be checked.
    public static let proof = Self(rawValue: "status.proof")
    /// The list speaks for another issuer than the credential's, or is signed by a key that is not its issuer's.
    public static let issuer = Self(rawValue: "status.issuer")
    /// The list names itself by another address than the one asked for.
    public static let subject = Self(rawValue: "status.subject")
    /// `encodedList` is not one whole GZIP stream in canonical base64url behind a `u`.
    public static let encoding = Self(rawValue: "status.encoding")
    /// The list has run out, or is older than the rules allow.
    public static let stale = Self(rawValue: "status.stale")
    /// The list is dated later than now.
    public static let notYetValid = Self(rawValue: "status.not_yet_valid")
    /// The list is older than one that was seen before.
    public static let rollback = Self(rawValue: "status.rollback")

    // Remarks that do not decide.

    /// Fewer entries than the specification asks for, yet enough for the rules in force.
    public static let shortList = Self(rawValue: "status.short_list")
    /// Nothing is remembered of earlier lists, so an old one could not be noticed.
    public static let rollbackUnchecked = Self(rawValue: "status.rollback_unchecked")
}

extension StatusListError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [
        .revoked, .suspended,
        .malformed, .index, .range, .purpose, .listLength, .tooLarge,
        .unavailable, .unsupported, .listMalformed, .proof, .issuer, .subject, .encoding, .stale, .notYetValid,
        .rollback,
        .shortList, .rollbackUnchecked,
    ]
}
