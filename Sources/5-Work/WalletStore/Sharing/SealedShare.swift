public import Encodings
import JSON
public import Signing

/// A file of credentials that one recipient opens: with the key it is sealed to, or a passphrase.
///
/// ```swift
/// let file = try SealedShare.seal(content, for: .key(employer))
/// let content = try SealedShare(parsing: file).open(with: employersSigner)
/// for file in content.files { … }                     // each byte for byte as the learner got it
/// ```
///
/// Reading tells for whom it is and nothing else. Whoever opens it knows that nobody changed it on its way, but not who sealed it:
/// what the credentials prove, they prove themselves.
///
/// The format is described in `docs/formats/sealed-share.md`.
public struct SealedShare: Sendable {
    /// Most bytes of a file that is read.
    public static let longestFile = 24 << 20
    /// Most bytes of all credentials together.
    public static let mostContent = 12 << 20

    /// To whom a file is sealed.
    public enum Recipient: Sendable {
        case key(Ed25519PublicKey)
        case passphrase(SecretBytes, cost: Argon2id)
    }

    /// To whom a file that was received is sealed.
    public enum Addressee: Sendable, Hashable {
        case key(Ed25519PublicKey)
        /// To whoever knows a passphrase; what one guess costs.
        case passphrase(Argon2id)
    }

    /// What is inside.
    public struct Content: Sendable, Hashable {
        public let made: Instant
        /// For whom, in the learner's words.
        public let recipient: String
        public let purpose: String
        /// The last day on which it should be used.
        public let until: CalendarDate
        public let files: [File]

        public init(made: Instant, recipient: String, purpose: String, until: CalendarDate, files: [File]) {
            self.made = made
            self.recipient = recipient
            self.purpose = purpose
            self.until = until
            self.files = files
        }
    }

    /// One credential.
    public struct File: Sendable, Hashable {
        /// `award-1.json`: letters, digits, `-` and `.`, so that it can be written under this name anywhere.
        public let name: String
        public let bytes: [UInt8]

        /// - Precondition: The name is plain.
        init(plainName name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    let header: SealedShareHeader
    let sealed: [UInt8]

    /// Reads a file. Nothing slow happens: the cost is only compared with its bounds.
    ///
    /// - Throws: ``WalletError``, in this order: `share.malformed`, `share.version`, `share.damaged`,
    ///   `share.kdf_below_floor`, `share.kdf_above_ceiling`.
    public init(parsing bytes: [UInt8]) throws(WalletError) {
        let reader = try SealedShareReader(parsing: bytes)
        (header, sealed) = (try reader.header(), try reader.sealed())
    }

    /// For whom it is.
    public var addressee: Addressee {
        switch header.lock {
        case .key(let key): .key(key)
        case .passphrase(let cost, _, _): .passphrase(cost)
        }
    }

    /// Seals.
    ///
    /// - Throws: ``WalletError`` `share.too_large`, `share.kdf_below_floor`, `share.kdf_above_ceiling`, `wallet.no_memory`;
    ///   ``SigningError`` `passphrase.empty`.
    public static func seal(_ content: Content, for recipient: Recipient) throws -> [UInt8] {
        switch recipient {
        case .key(let key):
            return try seal(content, lock: .key(key)) { contentKey, _ in try SealedBox.seal(contentKey, to: key) }
        case .passphrase(let passphrase, let cost):
            guard passphrase.count > 0 else { throw SigningError(.passphraseEmpty) }
            let salt = SecureRandom.bytes(Argon2id.saltByteCount)
            let derived = try deriving { () throws(SigningError) in try cost.derive(passphrase: passphrase, salt: salt)
            }
            return try seal(content, derivedKey: derived, salt: salt, cost: cost)
        }
    }

    package static func seal(
        _ content: Content, derivedKey: SecretBytes, salt: [UInt8], cost: Argon2id
    ) throws -> [UInt8] {
        let lock = SealedShareHeader.Lock.passphrase(cost, salt: salt, commitment: ShareKeys.commitment(to: derivedKey))
        return try seal(content, lock: lock) { contentKey, associated in
            let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
            return nonce
                + XChaCha20Poly1305.sealSecret(
                    contentKey, key: ShareKeys.wrapping(derivedKey), nonce: nonce, additionalData: associated)
        }
    }

    private static func seal(
        _ content: Content, lock: SealedShareHeader.Lock, wrapping: (SecretBytes, [UInt8]) throws -> [UInt8]
    ) throws -> [UInt8] {
        let size = content.files.reduce(0) { $0 + $1.bytes.count }
        guard size <= mostContent, content.files.count <= ShareRequest.mostRecords else {
            throw WalletError(.shareTooLarge, facts: ["found": "\(size)", "limit": "\(mostContent)", "unit": "bytes"])
        }
        let contentKey = SecretBytes.random(count: XChaCha20Poly1305.keyByteCount)
        let header = SealedShareHeader(
            lock: lock, sealedKey: try wrapping(contentKey, lock.authenticated),
            nonce: SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount))
        let sealed = XChaCha20Poly1305.seal(
            content.json.bytes(), key: contentKey, nonce: header.nonce, additionalData: header.authenticated)
        return header.file(sealed)
    }
}

extension SealedShare {
    /// Opens it with a key.
    ///
    /// - Throws: ``WalletError`` `share.other_recipient` for another key, or where it takes a passphrase; `share.altered`;
    ///   `share.malformed` when what was sealed is no content, which only its sender can have done.
    public func open(with key: Ed25519Signer) throws -> Content {
        guard case .key(let recipient) = header.lock, case .ed25519(recipient) = key.publicKey else {
            throw WalletError(.shareOtherRecipient)
        }
        return try opened { () throws(SigningError) in try SealedBox.open(header.sealedKey, with: key) }
    }

    /// Opens it with a passphrase.
    ///
    /// - Throws: ``WalletError`` `share.other_recipient` where it takes a key, `share.wrong_passphrase`, `wallet.no_memory`; else as
    ///   ``open(with:)``.
    public func open(passphrase: SecretBytes) throws -> Content {
        guard case .passphrase(let cost, let salt, _) = header.lock else { throw WalletError(.shareOtherRecipient) }
        return try open(
            derivedKey: Self.deriving { () throws(SigningError) in try cost.derive(passphrase: passphrase, salt: salt) }
        )
    }

    /// ``open(passphrase:)`` with the key that the slow derivation gives.
    package func open(derivedKey: SecretBytes) throws -> Content {
        guard case .passphrase(_, _, let commitment) = header.lock else { throw WalletError(.shareOtherRecipient) }
        // Before the cipher sees the key: a text can be made that opens under two keys, a commitment cannot.
        guard ConstantTime.equals(ShareKeys.commitment(to: derivedKey), commitment) else {
            throw WalletError(.shareWrongPassphrase)
        }
        let nonce = XChaCha20Poly1305.nonceByteCount
        return try opened { () throws(SigningError) in
            try XChaCha20Poly1305.openSecret(
                Array(header.sealedKey[nonce...]), key: ShareKeys.wrapping(derivedKey),
                nonce: Array(header.sealedKey[..<nonce]), additionalData: header.lock.authenticated)
        }
    }

    private func opened(_ contentKey: () throws(SigningError) -> SecretBytes) throws(WalletError) -> Content {
        let text: [UInt8]
        do throws(SigningError) {
            text = try XChaCha20Poly1305.open(
                sealed, key: contentKey(), nonce: header.nonce, additionalData: header.authenticated)
        } catch {
            throw WalletError(.shareAltered)
        }
        return try Content(parsing: text)
    }

    /// The slow derivation, with refusals that speak of a shared file.
    static func deriving(_ derive: () throws(SigningError) -> SecretBytes) throws(WalletError) -> SecretBytes {
        do throws(SigningError) {
            return try derive()
        } catch {
            throw WalletError(sharing: error)
        }
    }
}

/// The keys that a passphrase gives.
enum ShareKeys {
    /// Says which derived key a file was sealed with, and nothing about it.
    static func commitment(to derivedKey: SecretBytes) -> [UInt8] {
        BLAKE2b.keyed(Array("testamur share 1: commitment".utf8), key: derivedKey, count: 32)
    }

    /// Seals the content's key.
    static func wrapping(_ derivedKey: SecretBytes) -> SecretBytes {
        HKDFSHA256.derive(
            from: derivedKey, salt: [], info: Array("testamur share 1: content key".utf8),
            count: XChaCha20Poly1305.keyByteCount)
    }
}

extension WalletError {
    init(sharing error: SigningError) {
        let code: Code =
            switch error.code {
            case .kdfBelowFloor: .shareKDFBelowFloor
            case .kdfAboveCeiling: .shareKDFAboveCeiling
            case .noMemory: .noMemory
            default: .shareMalformed
            }
        self.init(code, facts: error.facts)
    }
}
