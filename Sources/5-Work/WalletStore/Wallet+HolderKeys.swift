public import Encodings
import Signing

extension Wallet {
    /// The wallet's key for one issuer; made when it is first asked for.
    ///
    /// ```swift
    /// let did = try wallet.holderKey(forIssuer: "did:web:sonnwald.example", at: now)     // "did:key:z6Mk…"
    /// ```
    ///
    /// Give it to the issuer, who writes it into the credential: then only this wallet can present it. Each issuer gets
    /// another key, so that issuers who compare theirs do not find the same learner.
    ///
    /// - Parameters:
    ///   - issuer: The issuer as its DID, or any name that stays the same: names are compared byte by byte.
    ///   - now: When, in case the key is made.
    /// - Returns: The public key as a `did:key`.
    /// - Throws: ``WalletError`` `wallet.request_incomplete` for an empty name, `wallet.too_large`, `wallet.no_space`,
    ///   `wallet.io`, `wallet.key_inconsistent`.
    public func holderKey(forIssuer issuer: String, at now: Instant) throws -> String {
        try checkUsable()
        guard !issuer.isEmpty else { throw WalletError(.requestIncomplete, facts: ["missing": "issuer"]) }
        try WalletFormat.checkLength(of: issuer)
        let id = keys.name(ofIssuer: Array(issuer.utf8))
        if let entry = manifest[id] {
            let key = try storedKey(entry)
            _ = try key.signer()
            return key.did
        }
        let seed = SecretBytes.random(count: Ed25519Signer.seedByteCount)
        let key = StoredHolderKey(
            seed: seed, publicKey: try Ed25519PublicKey(of: Ed25519Signer(seed: seed)), created: now, issuer: issuer)
        try keep(key, as: id)
        return key.did
    }

    /// Every key of the wallet, in the order in which they were made.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.key_inconsistent`.
    public func holderKeys() throws -> [HolderKey] {
        try checkUsable()
        return try storedKeys().map(\.holderKey)
    }

    func keep(_ key: StoredHolderKey, as id: RecordID) throws {
        try inOneCommit {
            let entry = try newEntry(id, .holderKey)
            try database.insert(sealer.seal(key.secret, as: entry))
            changed { $0.append(entry) }
        }
    }

    func storedKeys() throws(WalletError) -> [StoredHolderKey] {
        var keys: [StoredHolderKey] = []
        for entry in manifest.entries where entry.type == .holderKey && !isSetAside(entry) {
            keys.append(try storedKey(entry))
        }
        return keys
    }

    private func storedKey(_ entry: Manifest.Entry) throws(WalletError) -> StoredHolderKey {
        try reading(entry) { row throws(WalletError) in
            try StoredHolderKey(opening: sealer.openSecret(row, as: entry))
        }
    }
}

extension Ed25519PublicKey {
    /// The public half of a key in memory.
    init(of signer: Ed25519Signer) throws(WalletError) {
        guard case .ed25519(let key) = signer.publicKey else { throw WalletError(.keyInconsistent) }
        self = key
    }
}
