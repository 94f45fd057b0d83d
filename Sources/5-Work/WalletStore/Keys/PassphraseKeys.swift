import Signing

/// The keys that come from the passphrase: they guard the header and the data key, and nothing else.
///
/// A new passphrase therefore rewrites one row; no record is touched.
struct PassphraseKeys: Sendable {
    static let sealedDataKeyByteCount =
        XChaCha20Poly1305.nonceByteCount + DataKeys.byteCount + XChaCha20Poly1305.tagByteCount

    /// Says which key this is without giving it away. The cipher alone would not: a text can be made that opens under two
    /// keys, so a seal that opens proves no passphrase.
    let commitment: [UInt8]
    private let header: SecretBytes
    private let dataKey: SecretBytes

    /// - Parameter derived: What Argon2id made of the passphrase, 32 bytes.
    init(derived: SecretBytes, wallet: WalletID) {
        commitment = BLAKE2b.keyed(Array(WalletFormat.Purpose.commitment.rawValue.utf8), key: derived)
        header = .subkey(of: derived, for: .header, in: wallet)
        dataKey = .subkey(of: derived, for: .dataKey, in: wallet)
    }

    /// The header with its MAC.
    func authenticating(_ header: WalletHeader) -> WalletHeader {
        var header = header
        header.mac = BLAKE2b.keyed(header.authenticated, key: self.header)
        return header
    }

    /// Whether the whole header is what was written under this passphrase.
    func hasWritten(_ header: WalletHeader) -> Bool {
        ConstantTime.equals(header.mac, authenticating(header).mac)
    }

    func seal(_ key: SecretBytes, in wallet: WalletID) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        return nonce
            + XChaCha20Poly1305.sealSecret(
                key, key: dataKey, nonce: nonce, additionalData: AssociatedData.dataKey(of: wallet))
    }

    /// - Throws: ``WalletError`` `wallet.header_tampered`.
    func open(_ sealed: [UInt8], in wallet: WalletID) throws(WalletError) -> SecretBytes {
        let nonce = XChaCha20Poly1305.nonceByteCount
        do throws(SigningError) {
            return try XChaCha20Poly1305.openSecret(
                Array(sealed[nonce...]), key: dataKey, nonce: Array(sealed[..<nonce]),
                additionalData: AssociatedData.dataKey(of: wallet))
        } catch {
            throw WalletError(.headerTampered)
        }
    }
}

extension SecretBytes {
    static func subkey(of key: SecretBytes, for purpose: WalletFormat.Purpose, in wallet: WalletID) -> SecretBytes {
        HKDFSHA256.derive(from: key, salt: wallet.bytes, info: Array(purpose.rawValue.utf8))
    }
}
