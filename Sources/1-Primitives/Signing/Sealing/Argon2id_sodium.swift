private import CSodium

/// The cost of turning a passphrase into a key, and the derivation itself: Argon2id, one lane.
///
/// ```swift
/// let key = try Argon2id.standard.derive(passphrase: passphrase, salt: salt)
/// ```
///
/// A cost that comes from a file is refused outside of ``floor`` and ``ceiling`` before anything is allocated: a lowered
/// one would make guessing cheap, a raised one would exhaust the machine.
///
/// Source: [RFC 9106](https://www.rfc-editor.org/rfc/rfc9106).
public struct Argon2id: Sendable, Hashable {
    /// Memory in bytes, a multiple of 1024.
    public let memoryBytes: Int
    /// How many times the memory is gone over.
    public let passes: Int

    /// Any cost; bounds are checked by ``checkBounds()``, which ``derive(passphrase:salt:count:)`` calls.
    public init(memoryBytes: Int, passes: Int) {
        self.memoryBytes = memoryBytes
        self.passes = passes
    }

    /// What new files get: 256 MiB, 3 passes; about half a second.
    public static let standard = Argon2id(memoryBytes: 256 << 20, passes: 3)
    /// The least that is accepted: 64 MiB, 3 passes.
    public static let floor = Argon2id(memoryBytes: 64 << 20, passes: 3)
    /// The most that is accepted: 1 GiB, 10 passes.
    public static let ceiling = Argon2id(memoryBytes: 1 << 30, passes: 10)
    /// Length of a salt in bytes.
    public static let saltByteCount = 16

    /// Refuses a cost that protects too little or asks too much. Nothing is computed.
    ///
    /// - Throws: ``SigningError`` `keyfile.kdf_below_floor` or `keyfile.kdf_above_ceiling`. A file of another kind gives
    ///   the same facts under its own code.
    public func checkBounds() throws(SigningError) {
        let facts = ["memory": "\(memoryBytes)", "passes": "\(passes)"]
        guard memoryBytes >= Argon2id.floor.memoryBytes, passes >= Argon2id.floor.passes else {
            throw SigningError(.kdfBelowFloor, facts: facts)
        }
        guard memoryBytes <= Argon2id.ceiling.memoryBytes, passes <= Argon2id.ceiling.passes else {
            throw SigningError(.kdfAboveCeiling, facts: facts)
        }
    }

    /// Derives a key from a passphrase. Takes as long as its cost says, and `memoryBytes` for that time.
    ///
    /// - Parameters:
    ///   - passphrase: In its normal form, as ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - salt: 16 random bytes, kept beside what the key protects.
    ///   - count: Length of the key in bytes, 16 or more.
    /// - Throws: ``SigningError`` `keyfile.kdf_below_floor`, `keyfile.kdf_above_ceiling`, or `keyfile.no_memory` when the
    ///   machine has not the memory at the moment: that is no wrong passphrase.
    /// - Precondition: `salt` and `count` have their lengths.
    public func derive(
        passphrase: SecretBytes, salt: [UInt8], count: Int = 32
    ) throws(SigningError) -> SecretBytes {
        precondition(salt.count == Argon2id.saltByteCount && count >= 16, "wrong length of salt or key")
        try checkBounds()
        return try SecretBytes(count: count) { (key) throws(SigningError) in
            guard let target = key.baseAddress else { return }
            let status = passphrase.withAddress { text in
                crypto_pwhash(
                    target, UInt64(count), text, UInt64(passphrase.count), salt, UInt64(passes), memoryBytes,
                    crypto_pwhash_ALG_ARGON2ID13)
            }
            guard status == 0 else { throw SigningError(.noMemory, facts: ["memory": "\(memoryBytes)"]) }
        }
    }
}
