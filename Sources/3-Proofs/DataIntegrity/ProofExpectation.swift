public import Encodings

/// What a proof must be to count.
public struct ProofExpectation: Sendable, Hashable {
    /// What a verifier said about itself before it was shown a presentation.
    public enum Audience: Sendable, Hashable {
        /// A file that somebody handed over: nobody asked for a challenge.
        case file
        /// An answer to a request that carried no challenge.
        case exchange
        /// An answer to this challenge, for this domain; what is nil was not asked for.
        case request(challenge: String?, domain: String?)
    }

    public var purpose: ProofPurpose
    public var audience: Audience
    /// The time at which it is judged.
    public var now: Instant
    /// How far clocks may differ, in seconds.
    public var clockSkew: Int64

    public init(purpose: ProofPurpose, audience: Audience = .file, now: Instant, clockSkew: Int64 = 300) {
        self.purpose = purpose
        self.audience = audience
        self.now = now
        self.clockSkew = clockSkew
    }

    /// A statement of an issuer, judged at `now`.
    public static func assertion(at now: Instant) -> ProofExpectation {
        ProofExpectation(purpose: .assertionMethod, now: now)
    }
}
