private import CSodium

/// Seals a secret so that only the owner of one Ed25519 key opens it; whoever sealed it cannot open it again and stays unknown.
///
/// ```swift
/// let sealed = try SealedBox.seal(contentKey, to: recipient)
/// let contentKey = try SealedBox.open(sealed, with: signer)
/// ```
///
/// libsodium's sealed box (X25519, XSalsa20-Poly1305, a key pair of its own for each box), addressed to the X25519 key that belongs
/// to the Ed25519 key: the same that `did:key` gives as its key agreement key. It says nothing about who sealed it and binds nothing
/// beside it: a file format seals a random key in it and its content, with everything that goes around, under that key.
///
/// Source: [libsodium, sealed boxes](https://doc.libsodium.org/public-key_cryptography/sealed_boxes),
/// [did:key, key agreement](https://w3c-ccg.github.io/did-key-spec/#derive-encryption-key-algorithm).
public enum SealedBox {
    /// By how many bytes a box is longer than what is in it.
    public static let overhead = 48

    /// Seals a secret to the owner of a key.
    ///
    /// - Throws: ``SigningError`` `crypto.unavailable`, were libsodium to refuse a key that was judged sound.
    public static func seal(_ secret: SecretBytes, to recipient: Ed25519PublicKey) throws(SigningError) -> [UInt8] {
        let key = try agreementKey(of: recipient)
        return secret.withBytes { text in
            [UInt8](unsafeUninitializedCapacity: text.count + overhead) { buffer, filled in
                guard let target = buffer.baseAddress else { return }
                let status = crypto_box_seal(
                    target, text.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(text.count), key)
                precondition(status == 0, "libsodium could not seal")
                filled = buffer.count
            }
        }
    }

    /// Opens what was sealed to this key, straight into guarded memory.
    ///
    /// - Throws: ``SigningError`` `aead.open` when it was sealed to another key, or anything of it differs.
    public static func open(_ sealed: [UInt8], with key: Ed25519Signer) throws(SigningError) -> SecretBytes {
        guard sealed.count >= overhead, case .ed25519(let publicKey) = key.publicKey else {
            throw SigningError(.cannotOpen)
        }
        let publicHalf = try agreementKey(of: publicKey)
        return try SecretBytes(count: sealed.count - overhead) { (target) throws(SigningError) in
            let isOpen = SodiumLibrary.withScratch(byteCount: agreementKeyByteCount) { privateHalf in
                key.withSecretKey { secretKey in
                    guard let half = privateHalf.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
                    return crypto_sign_ed25519_sk_to_curve25519(half, secretKey) == 0
                        && crypto_box_seal_open(
                            target.baseAddress?.assumingMemoryBound(to: UInt8.self), sealed, UInt64(sealed.count),
                            publicHalf, half) == 0
                }
            }
            guard isOpen else { throw SigningError(.cannotOpen) }
        }
    }

    /// Length of an X25519 key in bytes, public or private.
    static let agreementKeyByteCount = 32

    /// The X25519 key of an Ed25519 key.
    package static func agreementKey(of key: Ed25519PublicKey) throws(SigningError) -> [UInt8] {
        var isDerived = false
        let agreement = [UInt8](unsafeUninitializedCapacity: agreementKeyByteCount) { buffer, filled in
            guard let target = buffer.baseAddress else { return }
            isDerived = crypto_sign_ed25519_pk_to_curve25519(target, key.bytes) == 0
            filled = isDerived ? buffer.count : 0
        }
        guard isDerived else {
            throw SigningError(.cryptoUnavailable, facts: ["library": "libsodium", "test": "key agreement"])
        }
        return agreement
    }
}
