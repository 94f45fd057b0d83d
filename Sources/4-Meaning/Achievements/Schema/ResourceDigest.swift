import Encodings
import Signing

/// A digest as a credential states it: what the bytes of another file have to hash to.
///
/// ```swift
/// let digest = ResourceDigest(.sha256, SHA256.hash(bytes))
/// ```
///
/// Sources: [Subresource Integrity](https://www.w3.org/TR/SRI/#the-integrity-attribute),
/// [multihash](https://github.com/multiformats/multihash).
public struct ResourceDigest: Sendable, Hashable {
    /// The hash functions that both forms know.
    public enum Algorithm: String, Sendable, Hashable, CaseIterable {
        case sha256, sha384, sha512

        /// Length of a digest in bytes.
        public var byteCount: Int {
            switch self {
            case .sha256: 32
            case .sha384: 48
            case .sha512: 64
            }
        }

        /// The number of the function in a multihash.
        var multihash: UInt64 {
            switch self {
            case .sha256: 0x12
            case .sha384: 0x20
            case .sha512: 0x13
            }
        }
    }

    /// The hash function.
    public let algorithm: Algorithm
    /// The digest.
    public let bytes: [UInt8]

    /// A digest.
    public init(_ algorithm: Algorithm, _ bytes: [UInt8]) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// The digest of some bytes; nil for SHA-512, which is not computed here.
    public init?(_ algorithm: Algorithm, of content: [UInt8]) {
        switch algorithm {
        case .sha256: self.init(.sha256, SHA256.hash(content))
        case .sha384: self.init(.sha384, SHA384.hash(content))
        case .sha512: return nil
        }
    }
}

/// What one text that should state digests turns out to be.
enum StatedDigests {
    case digests([ResourceDigest])
    /// Well-formed, of functions that are not known here.
    case unknownFunction(String)
    case malformed

    /// Reads `sha384-…`: base64 of the usual alphabet with its padding; several, with white space between them.
    ///
    /// Functions that are not known are passed over where a known one stands beside them, as browsers do.
    init(integrity text: [UInt8]) {
        var digests: [ResourceDigest] = []
        var unknown: String?
        for part in text.split(whereSeparator: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            guard let hyphen = part.firstIndex(of: UInt8(ascii: "-")) else {
                self = .malformed
                return
            }
            let expression = part[part.index(after: hyphen)...].prefix { $0 != UInt8(ascii: "?") }
            let name = String(decoding: part[..<hyphen], as: UTF8.self)
            guard let bytes = StandardBase64.decode(expression) else {
                self = .malformed
                return
            }
            guard let algorithm = ResourceDigest.Algorithm(rawValue: name) else {
                unknown = name
                continue
            }
            guard bytes.count == algorithm.byteCount else {
                self = .malformed
                return
            }
            digests.append(ResourceDigest(algorithm, bytes))
        }
        if !digests.isEmpty {
            self = .digests(digests)
        } else if let unknown {
            self = .unknownFunction(unknown)
        } else {
            self = .malformed
        }
    }

    /// Reads a multihash in multibase: number of the function, length, digest.
    init(multihash text: Span<UInt8>) {
        guard let bytes = try? Multibase.decode(text), let (function, rest) = try? Multicodec.split(bytes),
            let (length, digest) = try? Multicodec.split(rest), length.code == UInt64(digest.count), !digest.isEmpty
        else {
            self = .malformed
            return
        }
        guard let algorithm = ResourceDigest.Algorithm.allCases.first(where: { $0.multihash == function.code }) else {
            self = .unknownFunction("multihash \(function.code)")
            return
        }
        guard digest.count == algorithm.byteCount else {
            self = .malformed
            return
        }
        self = .digests([ResourceDigest(algorithm, digest)])
    }
}
