private import CSodium

/// HMAC with SHA-256, under a key of any length.
///
/// ```swift
/// let tag = HMACSHA256.tag(message, key: key)     // 32 bytes
/// ```
///
/// Source: [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104), [FIPS 198-1](https://csrc.nist.gov/pubs/fips/198-1/final).
public enum HMACSHA256 {
    /// Length of a tag in bytes.
    public static let byteCount = 32

    /// The tag of a message; compare tags with ``ConstantTime``.
    public static func tag(_ message: [UInt8], key: SecretBytes) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, filled in
            key.withBytes { key in
                message.withUnsafeBytes { message in
                    authenticate([message], key: key, into: UnsafeMutableRawBufferPointer(buffer))
                }
            }
            filled = byteCount
        }
    }

    /// Writes the tag of the concatenated parts to the start of `target`, and wipes what was computed on the way.
    static func authenticate(
        _ parts: [UnsafeRawBufferPointer], key: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) {
        precondition(target.count >= byteCount, "no room for the tag")
        typealias State = crypto_auth_hmacsha256_state
        withUnsafeTemporaryAllocation(of: State.self, capacity: 1) { states in
            guard let state = states.baseAddress else { preconditionFailure("no memory on the stack") }
            defer { sodium_memzero(state, MemoryLayout<State>.size) }
            var status = initialise(state, key: key)
            for part in parts {
                status |= crypto_auth_hmacsha256_update(
                    state, part.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(part.count))
            }
            if let target = target.baseAddress {
                status |= crypto_auth_hmacsha256_final(state, target.assumingMemoryBound(to: UInt8.self))
            }
            precondition(status == 0, "libsodium could not authenticate")
        }
    }

    /// An empty key may have no address, which libsodium does not take; the standard pads every key with zeros anyway.
    private static func initialise(
        _ state: UnsafeMutablePointer<crypto_auth_hmacsha256_state>, key: UnsafeRawBufferPointer
    ) -> Int32 {
        guard let address = key.baseAddress, !key.isEmpty else { return crypto_auth_hmacsha256_init(state, [0], 1) }
        return crypto_auth_hmacsha256_init(state, address.assumingMemoryBound(to: UInt8.self), key.count)
    }
}
