private import CSodium

/// BLAKE2b under a key: short tags that only the key's owner can make.
///
/// ```swift
/// let index = BLAKE2b.keyed(name, key: indexKey)      // a name that can be found, not read
/// ```
///
/// Source: [RFC 7693](https://www.rfc-editor.org/rfc/rfc7693).
public enum BLAKE2b {
    /// The tag of a message.
    ///
    /// - Parameters:
    ///   - key: 16 to 64 bytes.
    ///   - count: Length of the tag, 16 to 64 bytes. Tags of different lengths have nothing in common.
    /// - Precondition: Both lengths are within their bounds.
    public static func keyed(_ message: [UInt8], key: SecretBytes, count: Int = 32) -> [UInt8] {
        precondition((16...64).contains(key.count) && (16...64).contains(count), "a length BLAKE2b does not have")
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let target = buffer.baseAddress else { return }
            let status = key.withAddress {
                crypto_generichash(target, count, message, UInt64(message.count), $0, key.count)
            }
            precondition(status == 0, "libsodium could not make a tag")
            filled = count
        }
    }
}
