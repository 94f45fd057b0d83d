extension Wallet {
    /// A record of this wallet whose bytes were damaged: nothing of it can be read any more.
    public struct DamagedRecord: Sendable, Hashable {
        /// What a record was; the raw values are public API.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            case credential
            /// A private key: credentials that are bound to it cannot be presented without it.
            case holderKey = "holder-key"
            case presentation
            /// A line of the log.
            case event
            /// A file that credentials came in.
            case parcel
            /// The recovery code of the backups.
            case recovery
            case share
        }

        public let id: RecordID
        /// What the wallet's list says that it was.
        public let kind: Kind
        /// Whether ``Wallet/remove(_:at:)`` erases it.
        public var isCredential: Bool { kind == .credential }
        /// Whether ``Wallet/remove(parcel:at:)`` erases it.
        public var isParcel: Bool { kind == .parcel }

        init(_ entry: Manifest.Entry) {
            id = entry.id
            kind =
                switch entry.type {
                case .credential: .credential
                case .holderKey: .holderKey
                case .presentation: .presentation
                case .event: .event
                case .parcel: .parcel
                case .recovery: .recovery
                case .share: .share
                }
        }
    }

    /// Reads every record, and leaves out of all lists from now on what is damaged: the rest can be saved.
    ///
    /// ```swift
    /// try Wallet.unlocked(at: path, passphrase: secret, anchor: anchor, checkingRecords: .salvaging) { wallet in
    ///     for damaged in try wallet.setDamagedAside() { print(damaged.id, "cannot be read") }
    ///     try wallet.scan { record, bytes in save(bytes) }
    /// }
    /// ```
    ///
    /// For a wallet that was opened with ``RecordCheck/salvaging``, or with ``RecordCheck/whenRead``. Only damage is passed over: a record that is sound in
    /// itself and stands where it does not belong is refused, as it is when a wallet is opened. What is asked for by its
    /// name is refused as before, and no backup is made as long as something is damaged.
    ///
    /// - Returns: What is damaged, in the order in which it came; empty for a sound wallet.
    /// - Throws: ``WalletError`` `wallet.record_binding`, `wallet.io`, `wallet.closed`.
    @discardableResult
    public func setDamagedAside() throws -> [DamagedRecord] {
        try checkUsable()
        for entry in manifest.entries where !isSetAside(entry) {
            do throws(WalletError) {
                try check(entry)
                guard misnamed[entry.id] != entry.version else { throw damage(entry) }
            } catch {
                guard error.code == .corrupted else { throw error }
                setAside[entry.id] = entry.version
            }
        }
        return damagedRecords
    }

    /// What ``setDamagedAside()`` has found and is still there.
    public var damagedRecords: [DamagedRecord] {
        manifest.entries.filter(isSetAside).map(DamagedRecord.init)
    }

    func isSetAside(_ entry: Manifest.Entry) -> Bool { setAside[entry.id] == entry.version }

    private func check(_ entry: Manifest.Entry) throws(WalletError) {
        try reading(entry) { row throws(WalletError) in
            if entry.type.isSecret {
                _ = try sealer.openSecret(row, as: entry)
            } else {
                _ = try sealer.open(row, as: entry)
            }
        }
    }
}
