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

/// The last thing that was done to a credential's status.
public struct StatusChange: Sendable, Hashable {
    public let instant: Instant
    /// Why, as whoever did it wrote it; nil where nothing is kept of it: the learner was erased.
    public let reason: String?
}

/// A credential as the ledger knows it; it names a learner.
public struct IssuedCredential: Sendable, Hashable, CustomStringConvertible {
    /// `urn:uuid:…`.
    public let id: String
    /// The id of the batch it was issued in.
    public let batch: String
    /// The row in the roster it came from.
    public let row: Int
    /// The name of the learner, or the number where there is no name; empty when the learner was erased.
    public let learner: String
    /// The number the institution gave.
    public let idNumber: String?
    /// The title of what was awarded, where the batch says it.
    public let course: String?
    /// When its batch was begun.
    public let issued: Instant
    /// When it ends by itself.
    public let validUntil: Instant?
    public let isRevoked: Bool
    public let isSuspended: Bool
    /// Whether the learner was erased from the ledger.
    public let isErased: Bool
    /// The id of the credential that took its place.
    public let replacedBy: String?

    public var description: String { "IssuedCredential(\(id), redacted)" }
}
