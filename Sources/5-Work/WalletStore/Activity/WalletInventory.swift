/// What is in a wallet, by number: for whoever wants to know what personal data is where.
///
/// ```swift
/// let inventory = try wallet.inventory()
/// print(inventory.credentials, "credentials,", inventory.holderKeys, "keys")
/// ```
public struct WalletInventory: Sendable, Hashable {
    /// Credentials, and files of unknown kinds.
    public let credentials: Int
    /// Of those, how many have a report kept with them.
    public let reports: Int
    /// Files that credentials came in.
    public let parcels: Int
    /// Keys for issuers.
    public let holderKeys: Int
    /// Presentations that were signed, with verifier and moment.
    public let presentations: Int
    /// Shares: to whom, what for, until when.
    public let shares: Int
    /// Lines of the log.
    public let events: Int
    /// Recovery codes of backups: one, once a backup was made.
    public let recoveryCodes: Int
    /// Records of every other kind.
    public let others: Int
}

extension Wallet {
    /// Counts what is in the wallet.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    public func inventory() throws -> WalletInventory {
        let reports = try list().count(where: \.hasReport)
        var counts: [RecordType: Int] = [:]
        for entry in manifest.entries { counts[entry.type, default: 0] += 1 }
        func take(_ type: RecordType) -> Int { counts.removeValue(forKey: type) ?? 0 }
        return WalletInventory(
            credentials: take(.credential), reports: reports, parcels: take(.parcel), holderKeys: take(.holderKey),
            presentations: take(.presentation), shares: take(.share), events: take(.event),
            recoveryCodes: take(.recovery), others: counts.values.reduce(0, +))
    }
}
