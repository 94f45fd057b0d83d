import Glibc

/// An address of IPv4 (four bytes) or IPv6 (sixteen).
package struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// Most significant first.
    package let bytes: [UInt8]

    /// - Returns: nil unless there are four or sixteen bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// An address of IPv6 whose bytes after the given ones are zero.
    init(beginning: [UInt8]) { bytes = beginning + [UInt8](repeating: 0, count: 16 - beginning.count) }

    /// Reads the one spelling of IPv4 (`192.0.2.1`), or IPv6 without a zone.
    package init?(_ text: String) {
        var short = in_addr()
        var long = in6_addr()
        if inet_pton(AF_INET, text, &short) == 1 {
            bytes = withUnsafeBytes(of: short) { Array($0) }
        } else if inet_pton(AF_INET6, text, &long) == 1 {
            bytes = withUnsafeBytes(of: long) { Array($0) }
        } else {
            return nil
        }
    }

    /// The address in a socket address.
    ///
    /// - Parameter pointer: As many bytes as its family has.
    package init?(_ pointer: UnsafeRawPointer, family: Int32) {
        switch family {
        case AF_INET:
            bytes = withUnsafeBytes(of: pointer.loadUnaligned(as: sockaddr_in.self).sin_addr) { Array($0) }
        case AF_INET6:
            bytes = withUnsafeBytes(of: pointer.loadUnaligned(as: sockaddr_in6.self).sin6_addr) { Array($0) }
        default: return nil
        }
    }

    /// As libcurl takes it: IPv6 in brackets.
    package var literal: String { bytes.count == 4 ? description : "[\(description)]" }

    package var description: String {
        if bytes.count == 4 { return bytes.map { String($0) }.joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    /// Whether the first `length` bits are those of another address of the same family.
    package func begins(with prefix: IPAddress, length: Int) -> Bool {
        guard bytes.count == prefix.bytes.count else { return false }
        let whole = length / 8
        guard bytes[..<whole] == prefix.bytes[..<whole] else { return false }
        let rest = length % 8
        guard rest > 0 else { return true }
        return (bytes[whole] ^ prefix.bytes[whole]) >> UInt8(8 - rest) == 0
    }
}
