public import Encodings
import Signing

extension Wallet {
    /// The code that opens this wallet's backups, or nil before the first.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    public func recoveryCode() throws -> RecoveryCode? {
        try checkUsable()
        guard let entry = manifest[recoveryName] else { return nil }
        let secret = try reading(entry) { row throws(WalletError) in try sealer.openSecret(row, as: entry) }
        guard let code = RecoveryCode(opening: secret) else { throw damage(entry) }
        return code
    }

    /// Makes a new code for backups from now on. Backups made earlier still open with the old one.
    ///
    /// - Throws: ``WalletError`` `wallet.no_space`, `wallet.io`, `wallet.closed`.
    public func makeRecoveryCode(at now: Instant) throws -> RecoveryCode {
        try checkUsable()
        let code = RecoveryCode.random()
        try inOneCommit {
            if let old = manifest[recoveryName] {
                let next = Manifest.Entry(number: old.number, id: old.id, type: .recovery, version: nextGeneration)
                try database.update(sealer.seal(code.sealable, as: next))
                changed {
                    $0.replace(next)
                    $0.isErasurePending = true
                }
            } else {
                let entry = try newEntry(recoveryName, .recovery)
                try database.insert(sealer.seal(code.sealable, as: entry))
                changed { $0.append(entry) }
            }
            try note(WalletEvent(.recoveryCodeMade, at: now))
        }
        return code
    }

    private var recoveryName: RecordID { name(of: .recovery, about: []) }
}
