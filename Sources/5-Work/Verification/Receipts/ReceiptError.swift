public import Encodings

/// Why a receipt could not be made, or counts for nothing.
///
/// Two errors are equal when their codes are.
public struct ReceiptError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// No receipt, or not built as one.
        public static let malformed = Self(rawValue: "receipt.malformed")
        /// The signature does not hold.
        public static let signature = Self(rawValue: "receipt.signature")
        /// Another key signed it than the one that was asked for.
        public static let key = Self(rawValue: "receipt.key")
        /// More files than one receipt is about.
        public static let tooLarge = Self(rawValue: "receipt.too_large")
        /// A file that the receipt is not about.
        public static let otherBytes = Self(rawValue: "receipt.other_bytes")
    }

    public let code: Code
    public let place: Place?
    public let facts: [String: String]
    public var reason: String { code.rawValue }

    /// Every code.
    public static let allCodes: [Code] = [.malformed, .signature, .key, .tooLarge, .otherBytes]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
