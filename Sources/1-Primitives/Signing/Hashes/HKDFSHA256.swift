/// HKDF with SHA-256: one key for each purpose out of one secret.
///
/// ```swift
/// let indexKey = HKDFSHA256.derive(from: master, salt: walletID, info: Array("blind index".utf8))
/// ```
///
/// Source: [RFC 5869](https://www.rfc-editor.org/rfc/rfc5869).
public enum HKDFSHA256 {
    /// The most bytes that one derivation gives.
    public static let longestOutput = 255 * HMACSHA256.byteCount

    /// Derives a secret for one purpose.
    ///
    /// - Parameters:
    ///   - secret: The secret to derive from. It has the strength of a key; a passphrase goes through ``Argon2id`` first.
    ///   - salt: Not secret; may be empty.
    ///   - info: Names the purpose: different names give unrelated keys.
    ///   - count: How many bytes, at most ``longestOutput``.
    /// - Precondition: `count` is within its bounds.
    public static func derive(from secret: SecretBytes, salt: [UInt8], info: [UInt8], count: Int = 32) -> SecretBytes {
        SecretBytes(count: count) { derive(from: secret, salt: salt, info: info, into: $0) }
    }

    /// Derives into memory that the caller guards, as much as there is room for.
    package static func derive(
        from secret: SecretBytes, salt: [UInt8], info: [UInt8], into output: UnsafeMutableRawBufferPointer
    ) {
        precondition(output.count <= longestOutput, "HKDF gives at most \(longestOutput) bytes")
        let length = HMACSHA256.byteCount
        // The extracted key and the last block are as secret as the result.
        SodiumLibrary.withWipedStack(byteCount: 2 * length) { scratch in
            let extracted = UnsafeMutableRawBufferPointer(rebasing: scratch[..<length])
            let block = UnsafeMutableRawBufferPointer(rebasing: scratch[length...])
            salt.withUnsafeBytes { salt in
                secret.withBytes { HMACSHA256.authenticate([$0], key: salt, into: extracted) }
            }
            info.withUnsafeBytes { info in
                expand(UnsafeRawBufferPointer(extracted), info: info, block: block, into: output)
            }
        }
    }

    private static func expand(
        _ key: UnsafeRawBufferPointer, info: UnsafeRawBufferPointer, block: UnsafeMutableRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) {
        var written = 0
        var counter: UInt8 = 1
        while written < output.count {
            let previous = UnsafeRawBufferPointer(rebasing: block[..<(written == 0 ? 0 : block.count)])
            withUnsafeBytes(of: counter) { counter in
                HMACSHA256.authenticate([previous, info, counter], key: key, into: block)
            }
            let step = min(block.count, output.count - written)
            UnsafeMutableRawBufferPointer(rebasing: output[written..<(written + step)])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: block[..<step]))
            written += step
            counter &+= 1
        }
    }
}
