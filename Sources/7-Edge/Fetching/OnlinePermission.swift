import Helper
import Identifiers

/// An exception that a user makes for one host of a network of his own.
///
/// ```swift
/// OnlinePermission("registry.campus.example:8443")              // that port, wherever the name leads
/// OnlinePermission("sonnwald.example=192.0.2.7:8443")           // asked there instead
/// ```
///
/// Nothing that is verified can make one.
public struct OnlinePermission: Sendable, Hashable {
    /// The host and port that an address must have.
    public let host: String
    public let port: Int
    /// Where it is asked; nil for where its name leads.
    public let address: String?
    /// The port that is asked.
    public let connectPort: Int

    /// Reads `HOST[:PORT][=ADDRESS[:PORT]]`, an address of IPv6 in brackets.
    ///
    /// - Returns: nil for anything else, also for a number in place of the host name.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
        guard parts.count <= 2, let named = String(parts[0]),
            let url = try? HTTPSURL("https://" + named, rules: Self.lenient), url.path.isEmpty, !url.hasQueryOrFragment
        else { return nil }
        host = url.host
        port = url.port ?? 443
        guard parts.count == 2 else {
            (address, connectPort) = (nil, port)
            return
        }
        guard let place = Self.place(parts[1]) else { return nil }
        (address, connectPort) = (place.address, place.port ?? port)
    }

    /// Names of the own network and other ports; whether they are allowed is decided by comparing.
    static let lenient = HostRules(allowsOtherPorts: true, allowsLocalNames: true)

    private static func place(_ text: Substring.UTF8View) -> (address: String, port: Int?)? {
        var name = text[...]
        var digits: Substring.UTF8View?
        if text.first == UInt8(ascii: "[") {
            guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            name = text[text.index(after: text.startIndex)..<end]
            let rest = text[text.index(after: end)...]
            guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return nil }
            digits = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            name = text[..<colon]
            digits = text[text.index(after: colon)...]
        }
        guard let address = String(name).flatMap({ IPAddress($0) }) else { return nil }
        guard let digits else { return (address.description, nil) }
        guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = String(digits).flatMap({ Int($0) }), (1...65_535).contains(port)
        else { return nil }
        return (address.description, port)
    }
}
