import Signing

/// How a ledger's own key is kept: wrapped under a secret that only the owner of a signing key can make again.
struct KeyWrap: Sendable {
    /// Under which name the wrapped key stands in the header: `key:` and the id of the verification method.
    let name: String
    private let secret: SecretBytes

    /// - Parameters:
    ///   - method: The id of the verification method.
    ///   - secret: What only the owner of the signing key has.
    init(method: String, secret: SecretBytes) {
        name = "key:" + method
        self.secret = secret
    }

    /// The wrap that belongs to a key.
    ///
    /// - Throws: What a key in a token throws; a key in memory never does.
    init(method: String, key: any DerivingSigner) throws {
        self.init(method: method, secret: try key.derivedSecret(label: Workspace.ledgerLabel))
    }

    func wrapping(_ key: SecretBytes, ledger: [UInt8]) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        return nonce
            + XChaCha20Poly1305.sealSecret(key, key: secret, nonce: nonce, additionalData: place(ledger).bytes)
    }

    /// The key, or nil when it was wrapped under something else.
    func unwrapped(_ wrapped: [UInt8], ledger: [UInt8]) -> SecretBytes? {
        let length = XChaCha20Poly1305.nonceByteCount
        guard wrapped.count > length else { return nil }
        return try? XChaCha20Poly1305.openSecret(
            Array(wrapped[length...]), key: secret, nonce: Array(wrapped[..<length]),
            additionalData: place(ledger).bytes)
    }

    private func place(_ ledger: [UInt8]) -> SealedPlace {
        SealedPlace(table: "header", ledgerID: ledger, row: Array(name.utf8))
    }
}
