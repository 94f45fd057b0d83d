public import DataIntegrity

/// How credentials are written and secured.
///
/// ```swift
/// let options = IssuanceOptions(cryptosuites: [.eddsaRDFC2022, .eddsaJCS2022])      // a proof of each kind
/// ```
public struct IssuanceOptions: Sendable, Hashable {
    /// The format of the credentials.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        /// Open Badges 3.0 on the W3C data model 2.0.
        case openBadges3 = "ob3"
    }

    public var profile: Profile
    /// The kinds of proof; a credential carries one of each. Empty for linked data with the suite that belongs to the
    /// issuer's key, which is what other verifiers read. In a plan they are those that will be made.
    public var cryptosuites: [Cryptosuite]
    /// Issues once more what was issued before: every learner gets a second, different credential. Without it the same
    /// inputs are the same batch, however often they are issued.
    public var again: Bool
    /// Leaves out every row that has a problem of its own, and both rows of a learner who stands there twice. Without it a
    /// single wrong row stops the batch.
    public var skipsBadRows: Bool
    /// Issues anew to learners whose award of this course was revoked. Without it they stop the batch, or are left out.
    public var alsoRevoked: Bool

    public init(
        profile: Profile = .openBadges3, cryptosuites: [Cryptosuite] = [], again: Bool = false,
        skipsBadRows: Bool = false, alsoRevoked: Bool = false
    ) {
        self.profile = profile
        self.cryptosuites = cryptosuites
        self.again = again
        self.skipsBadRows = skipsBadRows
        self.alsoRevoked = alsoRevoked
    }
}
