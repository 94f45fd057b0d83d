public import Signing

/// A wallet as a place, for programs that open it now and then: it holds no secret and no lock between two openings.
///
/// ```swift
/// let wallet = WalletFile("learner.wallet", anchor: RollbackAnchor(folder: "state/wallets"))
/// let titles = try await wallet.unlocked(with: passphrase) { vault in
///     try vault.cards(at: now).compactMap { $0.title(in: .english) }
/// }
/// ```
///
/// The open wallet exists only inside the closure: what leaves it are values. Openings of one `WalletFile` come one after the other;
/// other programs wait for the lock. Deriving the key takes half a second by default, which is spent on the actor, not on the caller.
//
// An actor, because openings of one program must queue up: the second would otherwise wait on the lock that the first one holds.
public actor WalletFile {
    /// The file.
    public nonisolated let path: String
    /// This machine's memory of generations; nil accepts an older copy without notice.
    public nonisolated let anchor: RollbackAnchor?
    private let waiting: Duration

    /// Names a wallet; nothing is opened or made.
    ///
    /// - Parameter waiting: How long to wait for another program that holds the wallet.
    public init(_ path: String, anchor: RollbackAnchor?, waiting: Duration = .seconds(10)) {
        self.path = path
        self.anchor = anchor
        self.waiting = waiting
    }

    /// Makes the wallet; an existing one is never overwritten.
    ///
    /// - Throws: As ``Wallet/create(at:passphrase:keyFile:cost:anchor:waiting:)``.
    public func create(passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, cost: Argon2id = .standard) throws {
        try Wallet.create(
            at: path, passphrase: passphrase, keyFile: keyFile, cost: cost, anchor: anchor, waiting: waiting
        ).close()
    }

    /// Opens the wallet for the length of `body`, and closes it to one file.
    ///
    /// Every call in it that returns has its change on the disk; `vault.inOneCommit { }` makes several changes one. A vault that is
    /// carried out of the closure is closed (`wallet.closed`).
    ///
    /// - Parameters:
    ///   - passphrase: As ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - keyFile: The second secret, for a wallet that has one.
    ///   - body: What to do with the open wallet. It does not wait for others: nobody else gets at the wallet meanwhile.
    /// - Returns: What `body` returns.
    /// - Throws: As ``Wallet/open(at:passphrase:keyFile:anchor:waiting:checkingRecords:)`` and ``Wallet/close()``; what `body` throws.
    public func unlocked<Result: Sendable>(
        with passphrase: SecretBytes, keyFile: WalletKeyFile? = nil, _ body: @Sendable (Wallet) throws -> Result
    ) throws -> Result {
        try Wallet.unlocked(
            at: path, passphrase: passphrase, keyFile: keyFile, anchor: anchor, waiting: waiting, body)
    }
}
