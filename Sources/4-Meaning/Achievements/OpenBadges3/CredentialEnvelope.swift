public import Encodings
public import JSON

/// What a credential says about itself: id, issuer, times and status.
///
/// ```swift
/// let envelope = CredentialEnvelope(
///     id: "urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11", issuerID: "did:web:sonnwald.example",
///     issuedAt: clock.now(), utcOffsetMinutes: 120, identitySalt: "k7Qe2")
/// ```
public struct CredentialEnvelope: Sendable, Hashable {
    /// An absolute address that no other credential has.
    public var id: String
    /// The DID of the sealer.
    public var issuerID: String
    /// The instant of sealing. It is written as `validFrom` unless that is given, and belongs into the proof as `created`.
    public var issuedAt: Instant
    /// When the credential begins to be valid, where that is not the instant of sealing.
    public var validFrom: Instant?
    /// When it ends to be valid; nil for never.
    public var validUntil: Instant?
    /// Entries of status lists, each an object with `id` and `type`.
    public var statusEntries: [JSON]
    /// How far local clocks are ahead of UTC where it is issued, -840 to 840. Days are written as midnight there.
    public var utcOffsetMinutes: Int
    /// Random text that is hashed together with the learner's e-mail address, new for each credential.
    public var identitySalt: String

    /// An envelope; see the members for what each part is.
    public init(
        id: String, issuerID: String, issuedAt: Instant, validFrom: Instant? = nil, validUntil: Instant? = nil,
        statusEntries: [JSON] = [], utcOffsetMinutes: Int = 0, identitySalt: String = ""
    ) {
        self.id = id
        self.issuerID = issuerID
        self.issuedAt = issuedAt
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.statusEntries = statusEntries
        self.utcOffsetMinutes = min(max(utcOffsetMinutes, -840), 840)
        self.identitySalt = identitySalt
    }
}
