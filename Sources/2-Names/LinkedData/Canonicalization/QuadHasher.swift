import Signing

/// The hash function of one canonicalisation, its context used again for every hash.
final class QuadHasher {
    // A class for the sake of the context it keeps.

    private enum Context {
        case sha256(SHA256Context)
        case sha384(SHA384Context)
    }

    private let context: Context
    /// Length of a digest in bytes.
    let byteCount: Int

    init(_ algorithm: RDFCanonicalization.HashAlgorithm) {
        switch algorithm {
        case .sha256:
            context = .sha256(SHA256Context())
            byteCount = SHA256.byteCount
        case .sha384:
            context = .sha384(SHA384Context())
            byteCount = SHA384.byteCount
        }
    }

    /// Writes the digest of `message` to `target`, which has room for it.
    func hash(_ message: UnsafeBufferPointer<UInt8>, into target: UnsafeMutablePointer<UInt8>) {
        let message = UnsafeRawBufferPointer(message)
        let target = UnsafeMutableRawBufferPointer(start: target, count: byteCount)
        switch context {
        case .sha256(let context): context.hash(message, into: target)
        case .sha384(let context): context.hash(message, into: target)
        }
    }

    /// The digest of `message`, an array of its own.
    func hash(_ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: byteCount) { target, filled in
            guard let start = target.baseAddress else { return }
            message.withUnsafeBufferPointer { hash($0, into: start) }
            filled = byteCount
        }
    }
}

extension [UInt8] {
    /// Appends bytes as lower-case hexadecimal digits.
    mutating func appendHex(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            append(Self.hexDigit(byte >> 4))
            append(Self.hexDigit(byte & 15))
        }
    }

    @inline(__always)
    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
