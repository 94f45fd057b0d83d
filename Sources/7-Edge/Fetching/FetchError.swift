public import Encodings
import Helper
import Identifiers
import Verification

/// Why a document could not be had from its server, or may not be asked for.
///
/// ```swift
/// #expect(throws: FetchError(.redirect)) { try fetcher.fetch(url, as: .keyDocument) }
/// ```
///
/// A refusal by a room below (an address that is none, a document about somebody else) keeps that room's code. Two errors
/// are equal when their codes are.
public struct FetchError: CodedError, Equatable {
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

extension FetchError.Code {
    /// A host that must not be asked, or that leads to an address which must not be.
    public static let forbiddenHost = Self(rawValue: "net.forbidden_host")
    /// The server answered with another address.
    public static let redirect = Self(rawValue: "net.redirect")
    /// It did not answer in time.
    public static let timeout = Self(rawValue: "net.timeout")
    /// The server could not show that it is the one asked for.
    public static let tls = Self(rawValue: "net.tls")
    /// No such host, no connection, no document; or the helper failed.
    public static let unavailable = Self(rawValue: "net.unavailable")
    /// A document of another kind than was asked for.
    public static let contentType = Self(rawValue: "net.content_type")
    /// More bytes than are read.
    public static let tooLarge = Self(rawValue: "limit.size")
    /// Not an `https` address of the strict form.
    public static let urlMalformed = Self(rawValue: "url.malformed")
    /// A key document without the form it must have.
    public static let didDocument = Self(rawValue: "did.document")
    /// What came is no status list.
    public static let listMalformed = Self(rawValue: "status.list_malformed")
}

extension FetchError {
    /// Every code this room gives of itself.
    public static let allCodes: [Code] = [
        .forbiddenHost, .redirect, .timeout, .tls, .unavailable, .contentType, .tooLarge, .urlMalformed, .didDocument,
        .listMalformed,
    ]

    init(_ error: IdentifierError) {
        self.init(Code(rawValue: error.reason), at: error.place, facts: error.facts)
    }

    /// What the helper said. That it failed itself says nothing about the document.
    init(_ error: HelperError, host: String) {
        let code = Code(rawValue: error.reason)
        if Self.allCodes.contains(code) {
            self.init(code, facts: error.facts)
        } else {
            self.init(.unavailable, facts: ["host": host, "what": error.reason])
        }
    }

    /// Whether the document could not be had, so that nothing is known; otherwise something is wrong with it.
    func leavesOpen(_ kind: FetchedKind) -> Bool {
        let open: [Code] = [.timeout, .tls, .unavailable, .contentType, .listMalformed]
        // did:web knows no redirects. A list that has moved is one that is not at hand.
        return open.contains(code) || (kind == .statusList && code == .redirect)
    }
}
