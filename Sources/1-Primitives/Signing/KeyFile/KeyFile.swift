public import Encodings

/// A private key in a text file, sealed with a passphrase.
///
/// ```swift
/// let text = try KeyFile.seal(key, passphrase: passphrase, created: clock.now())      // what is written to disk
/// let file = try KeyFile(parsing: text)                                               // needs no passphrase
/// let key = try file.unlockedKey(passphrase: passphrase)
/// ```
///
/// Reading tells whose key it is and when it was made. Those words are only claims until ``unlockedKey(passphrase:)``
/// has /// succeeded: then everything in the file was written by somebody who knew the passphrase.
///
/// The format is described in `docs/formats/key-file.md`.
public struct KeyFile: Sendable {
    /// The most bytes that are read: ten times what is ever written.
    public static let longestFile = 8 << 10

    /// The public half.
    public var publicKey: PublicKey { header.publicKey }
    /// The type of the key.
    public var keyType: KeyType { header.publicKey.type }
    /// When the key was made.
    public var created: Instant { header.created }
    /// What one guess at the passphrase costs.
    public var cost: Argon2id { header.cost }

    let header: KeyFileHeader
    let seal: KeyFileSeal

    /// Makes the text of a key file, with fresh salt and nonce.
    ///
    /// - Parameters:
    ///   - passphrase: In its normal form, as ``SecretBytes/passphrase(utf8:)`` gives it.
    ///   - cost: What a guess shall cost; it takes that long here too.
    ///   - created: When the key was made.
    /// - Returns: JSON of some 700 bytes, with a line feed at its end. It holds no readable secret, but belongs in a
    ///   file of mode 0600 all the same.
    /// - Throws: ``SigningError`` as ``Argon2id/derive(passphrase:salt:count:)``.
    public static func seal(
        _ key: PrivateKey, passphrase: SecretBytes, cost: Argon2id = .standard, created: Instant
    ) throws(SigningError) -> [UInt8] {
        let header = KeyFileHeader(
            publicKey: key.publicKey, created: created, cost: cost, salt: SecureRandom.bytes(Argon2id.saltByteCount),
            nonce: SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount))
        let derivedKey = try cost.derive(passphrase: passphrase, salt: header.salt)
        return text(of: header, seed: key.secret, derivedKey: derivedKey)
    }

    /// Makes the text of a key file for an Ed25519 key; as ``seal(_:passphrase:cost:created:)-(PrivateKey,_,_,_)``.
    public static func seal(
        _ signer: Ed25519Signer, passphrase: SecretBytes, cost: Argon2id = .standard, created: Instant
    ) throws(SigningError) -> [UInt8] {
        try seal(.ed25519(signer), passphrase: passphrase, cost: cost, created: created)
    }

    /// Opens a file with a key of any type.
    ///
    /// - Throws: ``SigningError`` `keyfile.wrong_passphrase` (also when the salt or the cost was changed together with
    ///   the checksum: the two cannot be told apart); `keyfile.altered` when the passphrase is right and the rest is
    ///   not as it was written; `key.inconsistent` when the file holds the private key of another public key;
    ///   `keyfile.no_memory`.
    public func unlockedKey(passphrase: SecretBytes) throws(SigningError) -> PrivateKey {
        try unlockedKey(derivedKey: try cost.derive(passphrase: passphrase, salt: header.salt))
    }

    /// Opens a file where only an Ed25519 key will do.
    ///
    /// - Throws: ``SigningError`` `key.type`, before anything slow, for a key of another type; then as
    ///   ``unlockedKey(passphrase:)``.
    public func unlock(passphrase: SecretBytes) throws(SigningError) -> Ed25519Signer {
        try requireEd25519()
        return try unlock(derivedKey: try cost.derive(passphrase: passphrase, salt: header.salt))
    }

    /// ``unlock(passphrase:)`` with the key that the slow derivation gives.
    package func unlock(derivedKey: SecretBytes) throws(SigningError) -> Ed25519Signer {
        guard case .ed25519(let signer) = try unlockedKey(derivedKey: derivedKey) else { throw otherType }
        return signer
    }

    private func requireEd25519() throws(SigningError) {
        guard keyType == .ed25519 else { throw otherType }
    }

    private var otherType: SigningError {
        SigningError(.keyType, at: .pointer("/keyType"), facts: ["found": keyType.rawValue])
    }

    /// ``unlockedKey(passphrase:)`` with the key that the slow derivation gives.
    package func unlockedKey(derivedKey: SecretBytes) throws(SigningError) -> PrivateKey {
        // Before the cipher sees the key: a text can be made that opens under two keys, a commitment cannot.
        guard ConstantTime.equals(KeyFileSeal.commitment(to: derivedKey), seal.commitment) else {
            throw SigningError(.wrongPassphrase)
        }
        let seed: SecretBytes
        do {
            seed = try XChaCha20Poly1305.openSecret(
                seal.sealedSeed, key: KeyFileSeal.sealingKey(from: derivedKey), nonce: header.nonce,
                additionalData: header.canonicalBytes)
        } catch {
            throw SigningError(.keyFileAltered)
        }
        return try PrivateKey(keyType, secret: seed, expecting: publicKey)
    }

    /// The text for a header and a seed under a derived key.
    package static func text(
        publicKey: PublicKey, seed: SecretBytes, derivedKey: SecretBytes, cost: Argon2id, salt: [UInt8], nonce: [UInt8],
        created: Instant
    ) -> [UInt8] {
        let header = KeyFileHeader(publicKey: publicKey, created: created, cost: cost, salt: salt, nonce: nonce)
        return text(of: header, seed: seed, derivedKey: derivedKey)
    }

    private static func text(of header: KeyFileHeader, seed: SecretBytes, derivedKey: SecretBytes) -> [UInt8] {
        let seal = KeyFileSeal(
            commitment: KeyFileSeal.commitment(to: derivedKey),
            sealedSeed: XChaCha20Poly1305.sealSecret(
                seed, key: KeyFileSeal.sealingKey(from: derivedKey), nonce: header.nonce,
                additionalData: header.canonicalBytes))
        return text(of: header, seal)
    }
}
