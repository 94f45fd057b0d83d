/// How the sessions of a role are kept.
struct SessionPolicy: Sendable {
    /// The name of the role, a part of the cookie's name: `wallet`.
    var name: String
    /// Without a request for so long, a session ends.
    var idle = Duration.seconds(600)
    /// So long after it began, a session ends however much it is used.
    var longest = Duration.seconds(12 * 3_600)
    /// Most sessions at once; a new one ends the one that was idle longest.
    var most = 100
    /// Whether TLS ends at a proxy in front: then cookies are for TLS alone.
    var isBehindProxy = false

    /// Cookies are shared by all ports of a machine: the port keeps two servers from ending each other's sessions.
    func cookieName(port: Int?) -> String {
        if isBehindProxy { return "__Host-testamur-\(name)" }
        return port.map { "testamur-\(name)-\($0)" } ?? "testamur-\(name)"
    }
}
