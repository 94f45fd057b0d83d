private import CSodium

/// Authenticated encryption with a nonce long enough to be random.
///
/// ```swift
/// let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
/// let sealed = XChaCha20Poly1305.seal(text, key: key, nonce: nonce, additionalData: header)
/// let text = try XChaCha20Poly1305.open(sealed, key: key, nonce: nonce, additionalData: header)
/// ```
///
/// The cipher does not commit to its key: a text can be made that opens under two. Where that matters, as with
/// passphrases, compare a commitment tag first (``KeyFile`` shows how).
///
/// Source: [draft-irtf-cfrg-xchacha-03](https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-xchacha-03).
public enum XChaCha20Poly1305 {
    /// Length of a key in bytes.
    public static let keyByteCount = 32
    /// Length of a nonce in bytes.
    public static let nonceByteCount = 24
    /// What sealing adds to a text, in bytes: the tag at the end.
    public static let tagByteCount = 16

    /// Seals a text: the result is 16 bytes longer.
    ///
    /// - Parameters:
    ///   - nonce: 24 bytes, never used twice with one key; random ones are good.
    ///   - additionalData: Not hidden, but authenticated: opening needs the same bytes.
    /// - Precondition: Key and nonce have their lengths.
    public static func seal(
        _ plaintext: UnsafeRawBufferPointer, key: SecretBytes, nonce: [UInt8], additionalData: [UInt8]
    ) -> [UInt8] {
        key.withBytes { seal(plaintext, keyBytes: $0, nonce: nonce, additionalData: additionalData) }
    }

    /// Seals bytes; see the form above.
    public static func seal(_ plaintext: [UInt8], key: SecretBytes, nonce: [UInt8], additionalData: [UInt8]) -> [UInt8]
    {
        plaintext.withUnsafeBytes { seal($0, key: key, nonce: nonce, additionalData: additionalData) }
    }

    /// Seals a secret without copying it to ordinary memory.
    public static func sealSecret(
        _ secret: SecretBytes, key: SecretBytes, nonce: [UInt8], additionalData: [UInt8]
    ) -> [UInt8] {
        secret.withBytes { seal($0, key: key, nonce: nonce, additionalData: additionalData) }
    }

    /// Opens what ``seal(_:key:nonce:additionalData:)-([UInt8],_,_,_)`` made.
    ///
    /// - Throws: ``SigningError`` `aead.open` when anything differs: text, tag, key, nonce or additional data, or when a
    ///   length is wrong. Nothing of the text is given out then.
    public static func open(
        _ sealed: [UInt8], key: SecretBytes, nonce: [UInt8], additionalData: [UInt8]
    ) throws(SigningError) -> [UInt8] {
        try key.withBytes { (key) throws(SigningError) in
            try open(sealed, keyBytes: key, nonce: nonce, additionalData: additionalData)
        }
    }

    /// Opens a sealed secret straight into guarded memory.
    ///
    /// - Throws: As ``open(_:key:nonce:additionalData:)``.
    public static func openSecret(
        _ sealed: [UInt8], key: SecretBytes, nonce: [UInt8], additionalData: [UInt8]
    ) throws(SigningError) -> SecretBytes {
        try SecretBytes(count: max(0, sealed.count - tagByteCount)) { (target) throws(SigningError) in
            try key.withBytes { (key) throws(SigningError) in
                try open(sealed, keyBytes: key, nonce: nonce, additionalData: additionalData, into: target)
            }
        }
    }
}

/// The same over a key in memory that the caller guards, for work with a key per record (``SecretWorkspace``).
extension XChaCha20Poly1305 {
    package static func seal(
        _ plaintext: UnsafeRawBufferPointer, keyBytes: UnsafeRawBufferPointer, nonce: [UInt8], additionalData: [UInt8]
    ) -> [UInt8] {
        precondition(keyBytes.count == keyByteCount && nonce.count == nonceByteCount, "wrong length of key or nonce")
        let length = plaintext.count + tagByteCount
        return [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            guard let target = buffer.baseAddress, let key = keyBytes.baseAddress else { return }
            let status = crypto_aead_xchacha20poly1305_ietf_encrypt(
                target, nil, plaintext.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(plaintext.count),
                additionalData, UInt64(additionalData.count), nil, nonce, key.assumingMemoryBound(to: UInt8.self))
            precondition(status == 0, "libsodium could not seal")
            filled = length
        }
    }

    /// A nonce and the text sealed under it, as they are stored together.
    ///
    /// - Parameter nonce: 24 bytes in the caller's memory.
    package static func sealBehindNonce(
        _ plaintext: UnsafeRawBufferPointer, keyBytes: UnsafeRawBufferPointer, nonce: UnsafeRawBufferPointer,
        additionalData: [UInt8]
    ) -> [UInt8] {
        precondition(keyBytes.count == keyByteCount && nonce.count == nonceByteCount, "wrong length of key or nonce")
        let length = nonceByteCount + plaintext.count + tagByteCount
        return [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            guard let target = buffer.baseAddress, let key = keyBytes.baseAddress, let first = nonce.baseAddress
            else { return }
            UnsafeMutableRawBufferPointer(buffer).copyMemory(from: nonce)
            let status = crypto_aead_xchacha20poly1305_ietf_encrypt(
                target + nonceByteCount, nil, plaintext.baseAddress?.assumingMemoryBound(to: UInt8.self),
                UInt64(plaintext.count), additionalData, UInt64(additionalData.count), nil,
                first.assumingMemoryBound(to: UInt8.self), key.assumingMemoryBound(to: UInt8.self))
            precondition(status == 0, "libsodium could not seal")
            filled = length
        }
    }

    package static func open(
        _ sealed: [UInt8], keyBytes: UnsafeRawBufferPointer, nonce: [UInt8], additionalData: [UInt8]
    ) throws(SigningError) -> [UInt8] {
        let length = max(0, sealed.count - tagByteCount)
        var refusal: SigningError?
        let text = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
            do throws(SigningError) {
                let target = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: length)
                try open(sealed, keyBytes: keyBytes, nonce: nonce, additionalData: additionalData, into: target)
                filled = length
            } catch {
                refusal = error
            }
        }
        if let refusal { throw refusal }
        return text
    }

    /// Opens what lies in memory that the caller holds, nonce first, without a copy of it.
    ///
    /// - Parameter target: As long as the text, 40 bytes shorter than `sealed`; on refusal it holds nothing of the text.
    package static func openBehindNonce(
        _ sealed: UnsafeRawBufferPointer, keyBytes: UnsafeRawBufferPointer, additionalData: [UInt8],
        into target: UnsafeMutableRawBufferPointer
    ) throws(SigningError) {
        guard keyBytes.count == keyByteCount, sealed.count >= nonceByteCount + tagByteCount,
            target.count == sealed.count - nonceByteCount - tagByteCount, let key = keyBytes.baseAddress,
            let nonce = sealed.baseAddress?.assumingMemoryBound(to: UInt8.self)
        else { throw SigningError(.cannotOpen) }
        let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
            target.baseAddress?.assumingMemoryBound(to: UInt8.self), nil, nil, nonce + nonceByteCount,
            UInt64(sealed.count - nonceByteCount), additionalData, UInt64(additionalData.count), nonce,
            key.assumingMemoryBound(to: UInt8.self))
        guard status == 0 else { throw SigningError(.cannotOpen) }
    }

    /// Writes the text to `target`, which is 16 bytes shorter than `sealed`; on refusal it holds nothing of the text.
    package static func open(
        _ sealed: [UInt8], keyBytes: UnsafeRawBufferPointer, nonce: [UInt8], additionalData: [UInt8],
        into target: UnsafeMutableRawBufferPointer
    ) throws(SigningError) {
        guard keyBytes.count == keyByteCount, nonce.count == nonceByteCount,
            sealed.count >= tagByteCount, target.count == sealed.count - tagByteCount, let key = keyBytes.baseAddress
        else { throw SigningError(.cannotOpen) }
        let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
            target.baseAddress?.assumingMemoryBound(to: UInt8.self), nil, nil, sealed, UInt64(sealed.count),
            additionalData, UInt64(additionalData.count), nonce, key.assumingMemoryBound(to: UInt8.self))
        guard status == 0 else { throw SigningError(.cannotOpen) }
    }
}
