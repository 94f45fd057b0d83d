/// Why a text is not what it should encode.
///
/// ```swift
/// #expect(throws: EncodingError(.base64Noncanonical)) { try Base64URL.decode("QR") }
/// ```
///
/// Two errors are equal when their codes are: a test can build the error it expects without knowing place and facts.
public struct EncodingError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }
}

extension EncodingError.Code {
    /// A character outside the URL-safe alphabet of base64: also padding, white space, `+` and `/`.
    public static let base64Alphabet = Self(rawValue: "b64.alphabet")
    /// The last character carries bits that belong to no byte and are not zero: a second spelling of the same bytes.
    public static let base64Noncanonical = Self(rawValue: "b64.noncanonical")
    /// Nothing where at least one byte is needed.
    public static let base64Empty = Self(rawValue: "b64.empty")
    /// A length no byte string has: one character more than a multiple of four.
    public static let base64Length = Self(rawValue: "b64.length")
    /// A character outside the Bitcoin alphabet of base58.
    public static let base58Alphabet = Self(rawValue: "b58.alphabet")
    /// Nothing where at least one byte is needed.
    public static let base58Empty = Self(rawValue: "b58.empty")
    /// More characters than the caller allows: reading base58 takes time that grows with the square of the length.
    public static let base58TooLong = Self(rawValue: "b58.too_long")
    /// A character outside the alphabet of base45.
    public static let base45Alphabet = Self(rawValue: "b45.alphabet")
    /// A length no byte string has: one character more than a multiple of three.
    public static let base45Length = Self(rawValue: "b45.length")
    /// Characters that stand for a number too large for their bytes.
    public static let base45Noncanonical = Self(rawValue: "b45.noncanonical")
    /// Not pairs of lower-case hexadecimal digits.
    public static let hexMalformed = Self(rawValue: "hex.malformed")
    /// A multibase text that does not begin with the letter of an encoding that is read here.
    public static let multibasePrefix = Self(rawValue: "multibase.prefix")
    /// Bytes without a well-formed multicodec number in front, or with one that is longer than needed.
    public static let multicodecMalformed = Self(rawValue: "multicodec.malformed")
    /// Not a date and time of the strict `dateTimeStamp` form, or one that no calendar has.
    public static let timeMalformed = Self(rawValue: "time.malformed")
    /// Not a date of the form `2026-05-08`, or one that no calendar has.
    public static let dateMalformed = Self(rawValue: "date.malformed")
}

extension EncodingError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [
        .base64Alphabet, .base64Noncanonical, .base64Empty, .base64Length,
        .base58Alphabet, .base58Empty, .base58TooLong, .base45Alphabet, .base45Length, .base45Noncanonical,
        .hexMalformed, .multibasePrefix, .multicodecMalformed,
        .timeMalformed, .dateMalformed,
    ]
}
