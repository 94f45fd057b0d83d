public import Encodings
public import Signing

/// What a key may be used for.
///
/// Source: [Controlled Identifiers 1.0 §2.3](https://www.w3.org/TR/cid-1.0/#verification-relationships).
public enum VerificationRelationship: String, Sendable, Hashable, CaseIterable {
    /// Issuing: credentials, status lists, registries.
    case assertionMethod
    /// Showing that one is who one says: presentations.
    case authentication
}

/// A public key with a name and an owner.
public struct VerificationMethod: Sendable, Hashable {
    /// The name: a DID, `#` and the key's name under it. Plain ASCII.
    public let id: String
    /// The DID of whoever may use the key. Plain ASCII.
    public let controller: String
    /// The key, judged.
    public let publicKey: PublicKey
    /// When the key ends.
    public let expires: Instant?
    /// When the key was withdrawn.
    public let revoked: Instant?

    public init(
        id: String, controller: String, publicKey: PublicKey, expires: Instant? = nil, revoked: Instant? = nil
    ) {
        self.id = id
        self.controller = controller
        self.publicKey = publicKey
        self.expires = expires
        self.revoked = revoked
    }

    /// Why a signature made at `instant` does not count for this key: it had ended or been withdrawn by then. Nil if it
    /// had not.
    ///
    /// - Returns: `key.revoked` with the time in the fact `at`. The end itself no longer counts.
    public func refusal(at instant: Instant) -> IdentifierError? {
        guard let end = [expires, revoked].compactMap({ $0 }).min(), end <= instant else { return nil }
        return IdentifierError(.keyRevoked, facts: ["method": id, "at": end.description])
    }
}

/// Where the knowledge comes from that a key belongs to its owner.
public enum KeySource: Sendable, Hashable {
    /// The identifier is the key.
    case computed
    /// The address names the key itself, in its fragment. Whether the one who controls the address lists it is not known:
    /// anybody could have written it there.
    case named
    /// A document of keys that was at hand, by its `id`.
    case document(String)
    /// An entry of a trust registry, which says since and until when the key is in use and whether it still is.
    case registry(entry: String, from: CalendarDate?, to: CalendarDate?, status: String)
}

/// A key that was found, and where.
public struct ResolvedMethod: Sendable, Hashable {
    /// Behind one reference: an answer is handed from room to room more often than it is looked at.
    private final class Content: Sendable {
        let method: VerificationMethod
        let source: KeySource

        init(_ method: VerificationMethod, _ source: KeySource) {
            self.method = method
            self.source = source
        }
    }

    private let content: Content

    public var method: VerificationMethod { content.method }
    public var source: KeySource { content.source }

    public init(method: VerificationMethod, source: KeySource) {
        content = Content(method, source)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.content === right.content || left.method == right.method && left.source == right.source
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(method)
        hasher.combine(source)
    }
}
