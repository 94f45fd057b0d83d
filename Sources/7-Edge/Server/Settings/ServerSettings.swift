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

    public init() {}

    /// Refuses what would be unsafe.
    ///
    /// - Throws: ``ServerError`` `server.address` for an address that others reach, without a proxy; `server.interop_address`
    ///   for the policy of interoperability tests anywhere but on this machine alone.
    public func check() throws(ServerError) {
        let isLoopback = Self.loopback.contains { $0.utf8.elementsEqual(host.utf8) }
        guard isLoopback || isBehindProxy else { throw ServerError(.address, facts: ["host": host]) }
        let isInterop = evidence.policy.utf8.elementsEqual(Self.interop.utf8)
        guard !isInterop || (isLoopback && !isBehindProxy) else { throw ServerError(.interopAddress) }
    }

    /// The policy under which any key may sign for any issuer.
    private static let interop = "w3c-interop"
    private static let loopback = ["127.0.0.1", "::1", "localhost"]
}
