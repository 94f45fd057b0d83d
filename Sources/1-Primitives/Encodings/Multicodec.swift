/// The number in front of a Multikey's bytes that says what kind of key follows.
///
/// ```swift
/// let bytes = Multicodec.ed25519Public.prefixing(key)             // ed 01 and the 32 bytes
/// let (codec, key) = try Multicodec.split(bytes)                  // .ed25519Public
/// ```
///
/// The number is an unsigned varint in its shortest form: seven bits a byte, lowest first, at most nine bytes.
///
/// Source: [multicodec](https://github.com/multiformats/multicodec),
/// [unsigned-varint](https://github.com/multiformats/unsigned-varint).
public struct Multicodec: Hashable, Sendable {
    /// The number as registered.
    public let code: UInt64

    public init(code: UInt64) {
        self.code = code
    }

    /// An Ed25519 public key, 32 bytes.
    public static let ed25519Public = Multicodec(code: 0xed)
    /// An Ed25519 private key, 32 bytes. Read only to be refused.
    public static let ed25519Private = Multicodec(code: 0x1300)
    /// An X25519 public key, 32 bytes: for key agreement, never for signatures.
    public static let x25519Public = Multicodec(code: 0xec)
    /// A secp256k1 public key, 33 bytes, compressed.
    public static let secp256k1Public = Multicodec(code: 0xe7)
    /// A P-256 public key, 33 bytes, compressed.
    public static let p256Public = Multicodec(code: 0x1200)
    /// A P-384 public key, 49 bytes, compressed.
    public static let p384Public = Multicodec(code: 0x1201)

    /// The number as a varint, then `payload`.
    public func prefixing(_ payload: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(payload.count + 2)
        var rest = code
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
        bytes.append(contentsOf: payload)
        return bytes
    }

    /// Takes the number off the front.
    ///
    /// - Returns: The codec, known here or not, and the bytes after it, which may be none.
    /// - Throws: ``EncodingError`` with `multicodec.malformed` if the number does not end, needs more than 63 bits, or is
    ///   written longer than necessary (a second spelling of the same key).
    public static func split(_ bytes: [UInt8]) throws(EncodingError) -> (codec: Multicodec, payload: [UInt8]) {
        var code: UInt64 = 0
        for (index, byte) in bytes.prefix(9).enumerated() {
            code |= UInt64(byte & 0x7f) << UInt64(7 * index)
            guard byte < 128 else { continue }
            guard byte != 0 || index == 0 else { throw EncodingError(.multicodecMalformed, at: .byte(index)) }
            return (Multicodec(code: code), Array(bytes[(index + 1)...]))
        }
        throw EncodingError(.multicodecMalformed, at: .byte(min(bytes.count, 9)))
    }
}
