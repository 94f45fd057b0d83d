/// A host in an address: a name of small ASCII letters, digits, hyphens and dots, with a port or without.
///
/// Names in other alphabets are read in their ASCII form (`xn--…`) only: converting is where programs disagree about
/// which host is meant.
struct HostName: Hashable {
    /// The name in ASCII.
    let name: String
    /// The port, if one is written.
    let port: Int?

    /// Why a host is refused.
    enum Refusal: Error {
        /// Not of the form of a host name.
        case malformed
        /// A number, a local name, a port that the rules do not allow.
        case forbidden
    }

    /// Reads a host, and `:` with a port if there is one.
    init(_ text: ArraySlice<UInt8>, rules: HostRules) throws(Refusal) {
        let colons = text.indices.filter { text[$0] == UInt8(ascii: ":") }
        // Brackets, or more colons than a port has: an IPv6 address.
        guard text.first != UInt8(ascii: "["), colons.count < 2 else { throw .forbidden }
        if let colon = colons.first {
            port = try Self.port(text[(colon + 1)...])
            guard port == 443 || rules.allowsOtherPorts else { throw .forbidden }
        } else {
            port = nil
        }
        let host = text[..<(colons.first ?? text.endIndex)]
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard host.count <= 253, labels.allSatisfy(Self.isLabel), let last = labels.last else { throw .malformed }
        // A last part that is a number makes the whole host one, in any of the spellings that programs take for an
        // IPv4 address: 127.0.0.1, 127.1, 2130706433, 0x7f000001.
        guard !Self.isNumber(last) else { throw .forbidden }
        name = String(decoding: host, as: UTF8.self)
        guard rules.allowsLocalNames || !Self.isLocal(name, labels: labels.count) else { throw .forbidden }
        guard !Self.isUnder(Self.addressServices, name) else { throw .forbidden }
    }

    /// The name, and the port if one is written.
    var text: String { port.map { "\(name):\($0)" } ?? name }

    /// Whether part of the name is written in another alphabet than ASCII, so that it may look like another name.
    var isInternational: Bool {
        name.utf8.split(separator: UInt8(ascii: ".")).contains { $0.starts(with: "xn--".utf8) }
    }

    private static func port(_ digits: ArraySlice<UInt8>) throws(Refusal) -> Int {
        guard (1...5).contains(digits.count), digits.allSatisfy(ASCII.isDigit), digits.first != UInt8(ascii: "0") else {
            throw .malformed
        }
        let port = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard port <= 65_535 else { throw .malformed }
        return port
    }

    /// Letters, digits and hyphens, no hyphen at the ends (RFC 1123); capitals are a second spelling and refused.
    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
            && label.allSatisfy { ASCII.isLower($0) || ASCII.isDigit($0) || $0 == hyphen }
    }

    private static func isNumber(_ label: ArraySlice<UInt8>) -> Bool {
        if label.allSatisfy(ASCII.isDigit) { return true }
        return label.starts(with: "0x".utf8) && label.dropFirst(2).allSatisfy { ASCII.hexValue($0) != nil }
    }

    private static func isLocal(_ name: String, labels: Int) -> Bool {
        labels == 1 || isUnder(localSuffixes, name)
    }

    private static func isUnder(_ suffixes: [String], _ name: String) -> Bool {
        suffixes.contains { suffix in
            name.utf8.elementsEqual(suffix.utf8) || name.utf8.reversed().starts(with: ".\(suffix)".utf8.reversed())
        }
    }

    /// Names that mean the own machine or network (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`), or nothing in the
    /// public name system (`.onion`, `.alt`).
    private static let localSuffixes = [
        "localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa",
        "in-addr.arpa", "ip6.arpa", "onion", "alt", "invalid",
    ]

    /// Services whose names lead to the address that is written in them, or to the own machine.
    private static let addressServices = [
        "nip.io", "sslip.io", "xip.io", "traefik.me", "localtest.me", "lvh.me", "vcap.me", "lacolhost.com",
    ]
}
