import Encodings
import Signing

/// What a ledger is sealed, chained and shuffled with: four secrets from one, so that no two uses share a key.
struct LedgerKeys: Sendable {
    /// Seals personal columns.
    let sealing: SecretBytes
    /// Makes the hashes of the chain, so that nobody without it can mend a chain that was broken.
    let chaining: SecretBytes
    /// Decides the order of status indexes.
    let shuffling: SecretBytes
    /// Makes the marks by which a learner is known again.
    let matching: SecretBytes

    /// - Parameters:
    ///   - ledgerKey: The random key of this ledger.
    ///   - ledgerID: The id of the ledger: keys of two ledgers differ even if the secret were the same.
    init(ledgerKey: SecretBytes, ledgerID: [UInt8]) {
        func derive(_ purpose: String) -> SecretBytes {
            HKDFSHA256.derive(from: ledgerKey, salt: ledgerID, info: Array("testamur ledger 1 \(purpose)".utf8))
        }
        sealing = derive("seal")
        chaining = derive("chain")
        shuffling = derive("status order")
        matching = derive("learner marks")
    }

    /// Seals bytes to the place they belong to.
    func seal(_ bytes: [UInt8], at place: SealedPlace) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        return nonce + XChaCha20Poly1305.seal(bytes, key: sealing, nonce: nonce, additionalData: place.bytes)
    }

    /// Opens what was sealed there.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered`: changed, or moved here from another place.
    func open(_ sealed: [UInt8], at place: SealedPlace) throws(IssuanceError) -> [UInt8] {
        let length = XChaCha20Poly1305.nonceByteCount
        guard sealed.count >= length else { throw place.tampered }
        do {
            return try XChaCha20Poly1305.open(
                Array(sealed[length...]), key: sealing, nonce: Array(sealed[..<length]), additionalData: place.bytes)
        } catch {
            throw place.tampered
        }
    }
}

/// Where sealed bytes stand: the row they belong to is part of what is authenticated, so that no two rows can be exchanged.
struct SealedPlace {
    let table: String
    let ledgerID: [UInt8]
    let row: [UInt8]

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for part in [Array("testamur ledger 1".utf8), ledgerID, Array(table.utf8), row] {
            bytes.appendPart(part)
        }
        return bytes
    }

    var tampered: IssuanceError { IssuanceError(.ledgerTampered, facts: ["table": table]) }
}

extension [UInt8] {
    /// Appends bytes with their length in front, so that where one part ends and the next begins is never in doubt.
    mutating func appendPart(_ part: some Collection<UInt8>) {
        appendNumber(Int64(part.count))
        append(contentsOf: part)
    }

    /// Appends a number in eight bytes, the lowest first.
    mutating func appendNumber(_ number: Int64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
