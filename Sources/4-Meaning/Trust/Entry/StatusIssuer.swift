/// Somebody who publishes status lists for an issuer, named by a DID.
public struct StatusIssuer: Sendable, Hashable {
    /// The DID.
    public let value: String
    /// The days on which it does so.
    public let period: Period
}
