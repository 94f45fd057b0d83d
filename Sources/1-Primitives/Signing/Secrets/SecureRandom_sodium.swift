private import CSodium

/// Random numbers that nobody can predict, from the system's own generator.
public enum SecureRandom {
    /// `count` random bytes, for what is public: nonces, salts, identifiers. Secrets come from ``SecretBytes/random(count:)``.
    public static func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            fill(UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: count))
            filled = count
        }
    }

    /// Fills memory with random bytes.
    public static func fill(_ memory: UnsafeMutableRawBufferPointer) {
        SodiumLibrary.mustBeReady()
        guard let address = memory.baseAddress else { return }
        randombytes_buf(address, memory.count)
    }

    /// A random number from `0` to `bound - 1`, each equally likely.
    ///
    /// - Parameter bound: The number of outcomes; 0 and 1 both give 0.
    public static func uniform(below bound: UInt32) -> UInt32 {
        SodiumLibrary.mustBeReady()
        return randombytes_uniform(bound)
    }
}
