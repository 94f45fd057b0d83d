public import Encodings

/// Why a JSON text was refused, and where.
///
/// ```swift
/// do {
///     _ = try JSONDocument(parsing: Array(#"{"a":1,"a":2}"#.utf8))
/// } catch {
///     print(error.code.rawValue, error.offset)   // json.duplicate_key 7
/// }
/// ```
///
/// Two errors are equal when their codes are, so that a test can name the one it expects.
public struct JSONError: CodedError, Equatable {
    /// A stable reason code, `area.what`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Not JSON: a comma too many, bytes after the value, a missing bracket.
        public static let syntax = Code(rawValue: "json.syntax")
        /// Not UTF-8 without byte order mark.
        public static let encoding = Code(rawValue: "json.encoding")
        /// A member name that stands twice in one object.
        public static let duplicateKey = Code(rawValue: "json.duplicate_key")
        /// Half of a surrogate pair, written as an escape.
        public static let surrogate = Code(rawValue: "json.surrogate")
        /// A number that no double can hold, or one written with more than 99 characters.
        public static let number = Code(rawValue: "json.number")
        /// An integer beyond ±(2^53−1), which readers in other languages would round.
        public static let numberRange = Code(rawValue: "json.number_range")
        /// A value of another type than the one that is needed.
        public static let type = Code(rawValue: "json.type")
        /// More bytes, members or characters than the reader takes.
        public static let size = Code(rawValue: "limit.size")
        /// Nested deeper than the reader takes.
        public static let depth = Code(rawValue: "limit.depth")
    }

    /// Every code this room can give.
    public static let allCodes: [Code] = [
        .syntax, .encoding, .duplicateKey, .surrogate, .number, .numberRange, .type, .size, .depth,
    ]

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    /// The byte at which reading stopped, if the place is one.
    public var offset: Int? {
        if case .byte(let offset) = place { offset } else { nil }
    }

    public static func == (left: JSONError, right: JSONError) -> Bool { left.code == right.code }
}
