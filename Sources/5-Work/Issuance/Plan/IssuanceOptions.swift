public import DataIntegrity

/// How credentials are written and secured.
public struct IssuanceOptions: Sendable, Hashable {
    /// The format of the credentials.
    public enum Profile: String, Sendable, Hashable, CaseIterable {
        /// Open Badges 3.0 on the W3C data model 2.0.
        case openBadges3 = "ob3"
    }

    public var profile: Profile
    public var cryptosuite: Cryptosuite
    /// Issues once more what was issued before: every learner gets a second, different credential. Without it the same
    /// inputs are the same batch, however often they are issued.
    public var again: Bool

    public init(profile: Profile = .openBadges3, cryptosuite: Cryptosuite = .eddsaJCS2022, again: Bool = false) {
        self.profile = profile
        self.cryptosuite = cryptosuite
        self.again = again
    }
}
