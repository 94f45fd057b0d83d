public import Encodings

/// What can be done to a credential after it was issued.
public enum StatusAct: String, Sendable, Hashable, CaseIterable {
    /// Takes it back for good.
    case revoke
    /// Takes it back for a time.
    case suspend
    /// Ends a suspension.
    case reinstate
}

/// What the ledger says about one credential.
public struct CredentialStatus: Sendable, Hashable {
    /// `urn:uuid:…`.
    public let credential: String
    public let isRevoked: Bool
    public let isSuspended: Bool
    /// Whether the act that returned this has changed anything.
    public let isChanged: Bool
}

/// A credential as the ledger knows it; it names a learner.
public struct IssuedCredential: Sendable, Hashable, CustomStringConvertible {
    /// `urn:uuid:…`.
    public let id: String
    /// The row in the roster it came from.
    public let row: Int
    /// The name of the learner, or the number where there is no name.
    public let learner: String
    /// The number the institution gave.
    public let idNumber: String?
    /// When its batch was begun.
    public let issued: Instant
    public let isRevoked: Bool
    public let isSuspended: Bool

    public var description: String { "IssuedCredential(\(id), redacted)" }
}
