/// Which addresses are somebody's own network, or nobody's: a document is never asked from there.
///
/// ```swift
/// SpecialAddresses.range(of: IPAddress("169.254.169.254")!)?.use      // link-local
/// ```
///
/// Source: the IANA registries of special-purpose addresses for
/// [IPv4](https://www.iana.org/assignments/iana-ipv4-special-registry/) and
/// [IPv6](https://www.iana.org/assignments/iana-ipv6-special-registry/), without those that are globally reachable.
package enum SpecialAddresses {
    /// A block of addresses, and what it is for.
    package struct Range: Sendable {
        package let prefix: IPAddress
        package let length: Int
        package let use: String
    }

    /// The block that makes an address one that is not asked; nil for an address of the public internet.
    package static func range(of address: IPAddress) -> Range? {
        if let found = table.first(where: { address.begins(with: $0.prefix, length: $0.length) }) { return found }
        guard address.bytes.count == 16 else { return nil }
        if address.begins(with: translated.prefix, length: translated.length) {
            // Networks without IPv4 reach it through a translator: what counts is the address behind.
            return IPAddress(Array(address.bytes[12...])).flatMap(range(of:))
        }
        // Everything in use is given out of one block; what lies outside is unknown, and nobody is there.
        return address.begins(with: global.prefix, length: global.length) ? nil : unassigned
    }

    /// Whether documents may be asked from an address.
    package static func isPublic(_ address: IPAddress) -> Bool { range(of: address) == nil }

    package static let table: [Range] = rows.compactMap { text, use in
        let parts = text.split(separator: "/")
        guard parts.count == 2, let prefix = IPAddress(String(parts[0])), let length = Int(parts[1]) else { return nil }
        return Range(prefix: prefix, length: length, use: use)
    }

    /// How many rows the table must have: one that could not be read would open what it should close.
    package static let rowCount = rows.count

    private static let translated = Range(
        prefix: IPAddress(beginning: [0x00, 0x64, 0xFF, 0x9B]), length: 96, use: "translated IPv4")
    private static let global = Range(prefix: IPAddress(beginning: [0x20]), length: 3, use: "global unicast")
    private static let unassigned = Range(prefix: IPAddress(beginning: []), length: 0, use: "outside global unicast")

    private static let rows: [(String, String)] = [
        ("0.0.0.0/8", "this network"),
        ("10.0.0.0/8", "private use"),
        ("100.64.0.0/10", "shared address space"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private use"),
        ("192.0.0.0/24", "protocol assignments"),
        ("192.0.2.0/24", "documentation"),
        ("192.88.99.0/24", "6to4 relays"),
        ("192.168.0.0/16", "private use"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
        ("::/128", "unspecified"),
        ("::1/128", "loopback"),
        ("::ffff:0:0/96", "IPv4-mapped"),
        ("::/96", "IPv4-compatible"),
        ("64:ff9b:1::/48", "local translation"),
        ("100::/64", "discard only"),
        ("2001::/23", "protocol assignments, Teredo among them"),
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("3fff::/20", "documentation"),
        ("5f00::/16", "segment routing"),
        ("fc00::/7", "unique local"),
        ("fe80::/10", "link-local"),
        ("fec0::/10", "site-local"),
        ("ff00::/8", "multicast"),
    ]
}
