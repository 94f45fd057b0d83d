internal import Signing

/// A tree of SHA-256 digests over the parts of a file: leaves of 64 KiB under one root.
///
/// A part of a registry holds about ten entries: small enough to be hashed for one of them, large enough for the digests of all
/// parts to be few.
enum DigestTree {
    static let leaf = 1 << 16

    /// How many leaves a file of so many bytes has.
    static func leafCount(_ bytes: Int) -> Int { (bytes + leaf - 1) / leaf }

    /// The digests of the leaves of a text that begins with one, one after the other.
    static func leaves(of bytes: [UInt8]) -> [UInt8] {
        var leaves: [UInt8] = []
        leaves.reserveCapacity(leafCount(bytes.count) * SHA256.byteCount)
        let whole = bytes.span
        var start = 0
        while start < bytes.count {
            let end = min(start + leaf, bytes.count)
            leaves += SHA256.hash(whole.extracting(start..<end))
            start = end
        }
        return leaves
    }

    /// The digest over the number of bytes and the digests of the parts.
    static func root(of bytes: [UInt8]) -> [UInt8] { root(count: bytes.count, leaves: leaves(of: bytes)) }

    /// The same, of parts whose digests are known.
    static func root(count: Int, leaves: some Sequence<UInt8>) -> [UInt8] {
        var nodes: [UInt8] = []
        for shift in stride(from: 56, through: 0, by: -8) { nodes.append(UInt8(truncatingIfNeeded: count >> shift)) }
        nodes += leaves
        return SHA256.hash(nodes)
    }
}
