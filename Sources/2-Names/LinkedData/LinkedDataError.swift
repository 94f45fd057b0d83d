public import Encodings

/// Why a JSON-LD document, a context or an RDF dataset was refused.
///
/// ```swift
/// do { _ = try processor.dataset(of: document.root) } catch { print(error.reason) }     // jsonld.undefined_term
/// ```
///
/// Two errors are equal when their codes are.
public struct LinkedDataError: CodedError, Equatable {
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

extension LinkedDataError.Code {
    /// Deeper nesting than is read.
    public static let depth = Self(rawValue: "limit.depth")
}

extension LinkedDataError {
    /// Every code this room gives.
    public static let allCodes: [Code] = [.depth] + rdfCodes + jsonldCodes
}
