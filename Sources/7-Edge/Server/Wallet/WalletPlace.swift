public import Signing

/// Whose wallet is served, and what beside it.
public struct WalletPlace: Sendable {
    /// The wallet's file; it is made on the page when it is not there.
    public var file: String?
    /// Its second secret, a file.
    public var keyFile: String?
    /// The folder that remembers which state of the wallet this machine has seen; nil accepts an older copy without notice.
    public var stateFolder: String?
    /// Files of rules that awards can be held against.
    public var rules: [String] = []
    /// Minutes without a request after which the wallet is closed.
    public var idleMinutes = 10
    /// What it costs to try one passphrase of what is made here.
    public var cost = Argon2id.standard

    public init() {}
}
