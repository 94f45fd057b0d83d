import Signing

/// The keys that a recovery code gives for one backup.
struct BackupKeys {
    /// Which code this is, without giving it away.
    let commitment: [UInt8]
    private let header: SecretBytes
    private let dataKey: SecretBytes
    private let file: SecretBytes

    init(_ code: RecoveryCode, salt: [UInt8]) {
        func key(_ purpose: String) -> SecretBytes {
            HKDFSHA256.derive(from: code.secret, salt: salt, info: Array("testamur backup 1: \(purpose)".utf8))
        }
        let root = key("commitment")
        commitment = BLAKE2b.keyed(Array("testamur backup 1".utf8), key: root)
        header = key("header")
        dataKey = key("data key")
        file = key("file")
    }

    /// The MAC of a header's first 192 bytes.
    func authenticate(header bytes: [UInt8]) -> [UInt8] { BLAKE2b.keyed(bytes, key: header) }

    /// The MAC of a file whose SHA-256 this is.
    func authenticate(digest: [UInt8]) -> [UInt8] { BLAKE2b.keyed(digest, key: file) }

    func seal(_ master: SecretBytes, of wallet: WalletID) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        let associated = AssociatedData.dataKey(of: wallet)
        return nonce + XChaCha20Poly1305.sealSecret(master, key: dataKey, nonce: nonce, additionalData: associated)
    }

    /// - Throws: ``WalletError`` `backup.tampered`.
    func open(_ sealed: [UInt8], of wallet: WalletID) throws(WalletError) -> SecretBytes {
        let nonce = XChaCha20Poly1305.nonceByteCount
        do throws(SigningError) {
            return try XChaCha20Poly1305.openSecret(
                Array(sealed[nonce...]), key: dataKey, nonce: Array(sealed[..<nonce]),
                additionalData: AssociatedData.dataKey(of: wallet))
        } catch {
            throw WalletError(.backupTampered)
        }
    }
}
