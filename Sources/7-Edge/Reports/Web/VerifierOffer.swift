public import Trust

/// What the page that asks for files says about itself.
public struct VerifierOffer: Sendable {
    /// The registries that issuers are looked up in.
    public var registries: [TrustRegistry]
    /// The name of the policy.
    public var policy: String
    /// Most files at once.
    public var mostFiles: Int
    /// Most bytes of all of them together.
    public var mostBytes: Int
    /// Whether a receipt comes with each answer.
    public var hasReceipts: Bool
    /// Whether she came with an address of a file, which is not opened here.
    public var isAskedForAddress = false

    public init(registries: [TrustRegistry], policy: String, mostFiles: Int, mostBytes: Int, hasReceipts: Bool) {
        self.registries = registries
        self.policy = policy
        self.mostFiles = mostFiles
        self.mostBytes = mostBytes
        self.hasReceipts = hasReceipts
    }
}
