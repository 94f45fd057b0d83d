/// Which hosts may stand in an address that somebody sends.
///
/// ```swift
/// try DIDWeb.url(for: did)                                                // public hosts, port 443
/// try DIDWeb.url(for: did, rules: HostRules(allowsOtherPorts: true))      // a server under development
/// ```
///
/// Whatever the rules allow, an address written as a number is refused: did:web does not know it, and it is how a sender
/// makes a program ask machines of its own network. The rules judge names only. Whoever connects has to judge the address
/// that a name leads to as well, at the moment of connecting.
public struct HostRules: Sendable, Hashable {
    /// Whether ports other than 443 may be named.
    public var allowsOtherPorts: Bool
    /// Whether names of the own machine and network may stand there: `localhost`, a name without a dot, `.internal`.
    public var allowsLocalNames: Bool

    public init(allowsOtherPorts: Bool = false, allowsLocalNames: Bool = false) {
        self.allowsOtherPorts = allowsOtherPorts
        self.allowsLocalNames = allowsLocalNames
    }

    /// Public hosts, port 443.
    public static let standard = HostRules()
}
