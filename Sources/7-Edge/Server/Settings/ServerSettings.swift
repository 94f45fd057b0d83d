import Glibc

/// What a server is told before it starts.
///
/// ```swift
/// var settings = ServerSettings()
/// settings.evidence.registries = ["registry.json"]
/// try settings.check()
/// ```
public struct ServerSettings: Sendable {
    public var role = ServerRole.verifier
    /// The address to listen at, and the port; 0 for any that is free.
    public var host = "127.0.0.1"
    public var port = 8_088
    /// Whether a proxy stands in front: only then clients are what it says they are.
    public var isBehindProxy = false
    /// What verdicts rest on.
    public var evidence = EvidenceFiles()
    /// Minutes after which the evidence is read again; 0 for never.
    public var reloadMinutes = 5
    public var limits = ServerLimits()
    /// What the role `issuer` works with.
    public var issuer = IssuerSettings()
    /// What the role `wallet` opens.
    public var wallet = WalletPlace()

    public init() {}

    /// Refuses what would be unsafe.
    ///
    /// - Throws: ``ServerError`` `server.address` for an address that others reach, without a proxy; `server.interop_address`
    ///   for the policy of interoperability tests anywhere but on this machine alone, `server.interop_workspace` for that policy with
    ///   a workspace, `server.issuer_workspace` for the role `issuer` without one; `server.wallet_file` and
    ///   `server.wallet_address` for a wallet without a file, or where others could reach it.
    public func check() throws(ServerError) {
        let isLoopback = Self.loopback.contains { $0.utf8.elementsEqual(host.utf8) }
        guard isLoopback || isBehindProxy else { throw ServerError(.address, facts: ["host": host]) }
        guard !isInterop || (isLoopback && !isBehindProxy) else { throw ServerError(.interopAddress) }
        guard !isInterop || issuer.workspace == nil else { throw ServerError(.interopWorkspace) }
        guard role != .issuer || isInterop || issuer.workspace != nil else { throw ServerError(.issuerWorkspace) }
        guard role == .wallet else { return }
        guard isLoopback, !isBehindProxy else { throw ServerError(.walletAddress) }
        guard wallet.file != nil else { throw ServerError(.walletFile) }
    }

    /// Whether any key may sign for any issuer.
    var isInterop: Bool { evidence.policy.utf8.elementsEqual(Self.interop.utf8) }

    /// What verdicts rest on: an issuer's own key document and lists are at hand.
    var evidenceOfAll: EvidenceFiles {
        guard role == .issuer, let workspace = issuer.workspace else { return evidence }
        var all = evidence
        if access(workspace + "/did.json", R_OK) == 0 { all.keyDocuments.append(workspace + "/did.json") }
        all.statusLists.append(issuer.publicFolder(of: workspace) + "/" + PublicFolder.Kind.statusList.rawValue)
        return all
    }

    /// The policy under which any key may sign for any issuer.
    static let interop = "w3c-interop"
    private static let loopback = ["127.0.0.1", "::1", "localhost"]
}
