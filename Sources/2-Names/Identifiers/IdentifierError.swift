public import Encodings

/// Why an identifier, a document of keys or a key was refused.
///
/// ```swift
/// do { _ = try DIDWeb.url(for: DID("did:web:127.0.0.1")) } catch { print(error.reason) }     // net.forbidden_host
/// ```
///
/// A refusal by a room below (a key of small order, a date that no calendar has) keeps that room's code. Two errors are
/// equal when their codes are.
public struct IdentifierError: CodedError, Equatable {
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

    /// The refusal of a room below, under its own code.
    init(_ error: any CodedError, at place: Place? = nil) {
        self.init(Code(rawValue: error.reason), at: place ?? error.place, facts: error.facts)
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }
}

extension IdentifierError.Code {
    /// Not of the form `did:method:…`, or not of the form that its method has.
    public static let didMalformed = Self(rawValue: "did.malformed")
    /// A method whose keys are not read here.
    public static let didUnsupported = Self(rawValue: "did.unsupported")
    /// A DID whose document is not at hand.
    public static let didUnavailable = Self(rawValue: "did.unavailable")
    /// A document about another DID than the one asked for.
    public static let didIDMismatch = Self(rawValue: "did.id_mismatch")
    /// A document without the form it must have.
    public static let didDocument = Self(rawValue: "did.document")
    /// A method's id that belongs to another DID, is there twice, or is relative.
    public static let didMethodID = Self(rawValue: "did.method_id")
    /// A key that its owner lists, but not for this purpose.
    public static let keyRelationship = Self(rawValue: "key.relationship")
    /// A key that its owner does not list.
    public static let keyUnknown = Self(rawValue: "key.unknown")
    /// A key that says it is controlled by somebody else than the one who lists it.
    public static let keyController = Self(rawValue: "key.controller")
    /// A key that was withdrawn, or had ended, at the time in question.
    public static let keyRevoked = Self(rawValue: "key.revoked")
    /// A key that does not count yet, or no more, by the days of the registry that lists it.
    public static let keyWindow = Self(rawValue: "key.window")
    /// A key that may be in other hands.
    public static let keyCompromised = Self(rawValue: "key.compromised")
    /// Two keys under one name.
    public static let keyAmbiguous = Self(rawValue: "key.ambiguous")
    /// A key that names a place where it could be fetched: whoever sends it could choose that place.
    public static let keyUntrustedSource = Self(rawValue: "key.untrusted_source")
    /// A key of a type that is not read here.
    public static let keyType = Self(rawValue: "key.type")
    /// A key whose container cannot be read.
    public static let keyMalformed = Self(rawValue: "key.malformed")
    /// A private key in a public document.
    public static let keyPrivateMaterial = Self(rawValue: "key.private_material")
    /// A key that names itself at a web address, which nobody here could look up.
    public static let keyUnconfirmed = Self(rawValue: "key.unconfirmed")
    /// Not an `https` address of the strict form.
    public static let urlMalformed = Self(rawValue: "url.malformed")
    /// An address that must not be asked: a number, a local name, a port of its own.
    public static let forbiddenHost = Self(rawValue: "net.forbidden_host")
    /// A control character inside an identifier.
    public static let controlCharacter = Self(rawValue: "id.control_char")
    /// More methods in one document than are read.
    public static let tooLarge = Self(rawValue: "limit.size")
}

extension IdentifierError {
    /// Every code this room gives of itself. Codes of Signing and Encodings come through as they are.
    public static let allCodes: [Code] = [
        .didMalformed, .didUnsupported, .didUnavailable, .didIDMismatch, .didDocument, .didMethodID,
        .keyRelationship, .keyUnknown, .keyController, .keyRevoked, .keyWindow, .keyCompromised,
        .keyAmbiguous, .keyUntrustedSource, .keyType, .keyMalformed, .keyPrivateMaterial, .keyUnconfirmed,
        .urlMalformed, .forbiddenHost,
        .controlCharacter, .tooLarge,
    ]
}
