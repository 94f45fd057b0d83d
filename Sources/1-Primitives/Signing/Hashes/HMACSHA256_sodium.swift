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

    /// A key for many tags: what depends on it alone, half of the work for a short message, is done once.
    ///
    /// ```swift
    /// let key = HMACSHA256.Key(secret)
    /// for message in messages { tags.append(key.tag(message)) }
    /// ```
    public struct Key: Sendable {
        /// libsodium's state behind the key: as secret as the key.
        private let state: SecretBytes

        public init(_ key: SecretBytes) {
            typealias State = crypto_auth_hmacsha256_state
            state = SecretBytes(count: MemoryLayout<State>.size) { target in
                withUnsafeTemporaryAllocation(of: State.self, capacity: 1) { states in
                    guard let state = states.baseAddress else { preconditionFailure("no memory on the stack") }
                    defer { sodium_memzero(state, MemoryLayout<State>.size) }
                    let status = key.withBytes { HMACSHA256.initialise(state, key: $0) }
                    precondition(status == 0, "libsodium could not authenticate")
                    target.copyMemory(from: UnsafeRawBufferPointer(states))
                }
            }
        }

        /// As ``HMACSHA256/tag(_:key:)``.
        public func tag(_ message: [UInt8]) -> [UInt8] {
            typealias State = crypto_auth_hmacsha256_state
            return withUnsafeTemporaryAllocation(of: State.self, capacity: 1) { states in
                guard let state = states.baseAddress else { preconditionFailure("no memory on the stack") }
                defer { sodium_memzero(state, MemoryLayout<State>.size) }
                self.state.withBytes { UnsafeMutableRawBufferPointer(states).copyMemory(from: $0) }
                return withUnsafeTemporaryAllocation(byteCount: HMACSHA256.byteCount, alignment: 8) { tag in
                    guard let target = tag.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
                        preconditionFailure("no memory on the stack")
                    }
                    let status =
                        crypto_auth_hmacsha256_update(state, message, UInt64(message.count))
                        | crypto_auth_hmacsha256_final(state, target)
                    precondition(status == 0, "libsodium could not authenticate")
                    return Array(UnsafeRawBufferPointer(tag))
                }
            }
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
