public import Encodings

/// Why a proof could not be made, or did not pass.
///
/// Codes of the rooms below (`sig.…`, `key.…`, `did.…`) are passed on under their own name: see
/// ``DataIntegrityError/init(_:)``.
public struct DataIntegrityError: CodedError, Equatable {
    /// A stable reason code, `area.what`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// No proof, or something that is none: null, an empty list, a string.
        public static let missing = Code(rawValue: "proof.missing")
        /// A kind of proof or cryptosuite that this version does not know.
        public static let unsupported = Code(rawValue: "proof.unsupported")
        /// A known cryptosuite with a member it does not allow, or without one it needs.
        public static let malformed = Code(rawValue: "proof.malformed")
        /// The proof value is not base58btc of a signature.
        public static let encoding = Code(rawValue: "proof.encoding")
        /// Made for another purpose than the one that is needed.
        public static let purpose = Code(rawValue: "proof.purpose")
        /// The proof's `@context` is not how the document's begins.
        public static let context = Code(rawValue: "proof.context")
        /// Made in the future, or run out.
        public static let time = Code(rawValue: "proof.time")
        /// The signature does not belong to these bytes and this key.
        public static let signature = Code(rawValue: "proof.signature")
        /// One of several proofs did not pass.
        public static let set = Code(rawValue: "proof.set")
        /// A chain of proofs that is broken: one it names is missing, there twice, or leads back to itself.
        public static let chain = Code(rawValue: "proof.chain")
        /// The challenge is missing, another one, or one that nobody asked for.
        public static let challenge = Code(rawValue: "presentation.challenge")
        /// The domain is missing, another one, or one that nobody asked for.
        public static let domain = Code(rawValue: "presentation.domain")
    }

    /// Every code of this room's own.
    public static let allCodes: [Code] = [
        .missing, .unsupported, .malformed, .encoding, .purpose, .context, .time, .signature, .set, .chain, .challenge,
        .domain,
    ]

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// The same refusal as a room below gave it.
    public init(_ error: any CodedError) {
        self.init(Code(rawValue: error.reason), at: error.place, facts: error.facts)
    }

    public var reason: String { code.rawValue }

    public static func == (left: DataIntegrityError, right: DataIntegrityError) -> Bool { left.code == right.code }
}
