import Signing

/// Seals what names a learner under a random key of the award's own, which is wrapped beside it.
///
/// To forget a learner the row with both is deleted. Not `Sendable`: one transaction each, since its memory is used again
/// for every row.
struct PersonalSeal {
    let keys: LedgerKeys
    private let ledgerID: [UInt8]
    private let memory = SecretWorkspace(count: XChaCha20Poly1305.keyByteCount)

    init(_ ledger: Ledger, _ keys: LedgerKeys) {
        self.keys = keys
        ledgerID = ledger.id
    }

    /// - Throws: ``IssuanceError`` `ledger.tampered`.
    func open(_ sealed: [UInt8], wrappedKey: [UInt8], credential: [UInt8]) throws(IssuanceError) -> [UInt8] {
        try withKey(wrappedKey, credential) { key throws(IssuanceError) in
            try opened(sealed, key, place("learner", credential))
        }
    }

    /// Seals the reason of a change of status with the key of its award.
    func sealReason(
        _ text: [UInt8], wrappedKey: [UInt8], credential: [UInt8], change: Int64
    ) throws(IssuanceError) -> [UInt8] {
        try withKey(wrappedKey, credential) { key throws(IssuanceError) in
            let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
            return sealed(text, key, nonce, reasonPlace(credential, change))
        }
    }

    /// - Throws: ``IssuanceError`` `ledger.tampered`.
    func openReason(
        _ sealed: [UInt8], wrappedKey: [UInt8], credential: [UInt8], change: Int64
    ) throws(IssuanceError) -> [UInt8] {
        try withKey(wrappedKey, credential) { key throws(IssuanceError) in
            try opened(sealed, key, reasonPlace(credential, change))
        }
    }

    private func withKey<Value>(
        _ wrapped: [UInt8], _ credential: [UInt8], _ body: (UnsafeRawBufferPointer) throws(IssuanceError) -> Value
    ) throws(IssuanceError) -> Value {
        let place = place("learner key", credential)
        let length = XChaCha20Poly1305.nonceByteCount
        guard wrapped.count > length else { throw place.tampered }
        return try memory.withBytes { key throws(IssuanceError) in
            do {
                try keys.sealing.withBytes { (sealing) throws(SigningError) in
                    try XChaCha20Poly1305.open(
                        Array(wrapped[length...]), keyBytes: sealing, nonce: Array(wrapped[..<length]),
                        additionalData: place.bytes, into: key)
                }
            } catch {
                throw place.tampered
            }
            return try body(UnsafeRawBufferPointer(key))
        }
    }

    private func sealed(
        _ text: [UInt8], _ key: UnsafeRawBufferPointer, _ nonce: [UInt8], _ place: SealedPlace
    ) -> [UInt8] {
        text.withUnsafeBytes {
            nonce + XChaCha20Poly1305.seal($0, keyBytes: key, nonce: nonce, additionalData: place.bytes)
        }
    }

    private func opened(
        _ sealed: [UInt8], _ key: UnsafeRawBufferPointer, _ place: SealedPlace
    ) throws(IssuanceError) -> [UInt8] {
        let length = XChaCha20Poly1305.nonceByteCount
        guard sealed.count >= length else { throw place.tampered }
        do {
            return try XChaCha20Poly1305.open(
                Array(sealed[length...]), keyBytes: key, nonce: Array(sealed[..<length]),
                additionalData: place.bytes)
        } catch {
            throw place.tampered
        }
    }

    func place(_ what: String, _ credential: [UInt8]) -> SealedPlace {
        SealedPlace(table: what, ledgerID: ledgerID, row: credential)
    }

    private func reasonPlace(_ credential: [UInt8], _ change: Int64) -> SealedPlace {
        // The number of the row makes the place of its reason unique.
        var row = credential
        row.appendNumber(change)
        return place("reason", row)
    }
}
