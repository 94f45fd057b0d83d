import Signing

/// Seals records and opens them: each under a key of its own, which is sealed beside it.
///
/// Removing a record removes its key: a copy of the sealed bytes that survives somewhere opens no more.
struct RecordSealer {
    let keys: DataKeys
    let wallet: WalletID
    /// Where one record's key is at a time.
    private let workspace = SecretWorkspace(count: DataKeys.byteCount)

    typealias Row = WalletDatabase.Row

    init(keys: DataKeys, wallet: WalletID) {
        self.keys = keys
        self.wallet = wallet
    }

    func seal(_ text: [UInt8], as entry: Manifest.Entry) -> Row {
        text.withUnsafeBytes { seal($0, as: entry) }
    }

    func seal(_ secret: SecretBytes, as entry: Manifest.Entry) -> Row {
        secret.withBytes { seal($0, as: entry) }
    }

    private func seal(_ text: UnsafeRawBufferPointer, as entry: Manifest.Entry) -> Row {
        let associated = AssociatedData.record(entry, in: wallet)
        return workspace.withBytes { memory in
            SecureRandom.fill(memory)
            let key = UnsafeRawBufferPointer(memory)
            return Row(
                number: entry.number, id: entry.id.bytes,
                key: keys.records.withBytes { SealedCell.seal(key, key: $0, associated) },
                body: SealedCell.seal(text, key: key, associated))
        }
    }

    /// - Throws: ``WalletError`` `wallet.corrupted` or `wallet.record_binding`.
    func open(_ row: Row, as entry: Manifest.Entry) throws(WalletError) -> [UInt8] {
        try withKey(of: row, as: entry) { (key, associated) throws(WalletError) in
            try SealedCell.open(row.body, key: key, associated)
        }
    }

    /// - Throws: ``WalletError`` `wallet.corrupted` or `wallet.record_binding`.
    func openSecret(_ row: Row, as entry: Manifest.Entry) throws(WalletError) -> SecretBytes {
        try withKey(of: row, as: entry) { (key, associated) throws(WalletError) in
            try SecretBytes(count: max(0, row.body.count - SealedCell.overhead)) { (target) throws(WalletError) in
                try SealedCell.open(row.body, key: key, associated, into: target)
            }
        }
    }

    /// Opens a record where it lies and lends its text.
    ///
    /// - Parameters:
    ///   - associated: What it is bound to (``AssociatedData/Records``).
    ///   - room: Where the text goes; made larger as needed, so that many records need it once.
    /// - Throws: ``WalletError`` `wallet.corrupted` or `wallet.record_binding`.
    func open<Result>(
        _ row: WalletDatabase.LentRow, bound associated: [UInt8], in room: inout [UInt8],
        _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(WalletError) -> Result {
        let count = max(0, row.body.count - SealedCell.overhead)
        if room.count < count { room = [UInt8](repeating: 0, count: max(count, 2 * room.count)) }
        return try workspace.withBytes { (memory) throws(WalletError) in
            try keys.records.withBytes { (outer) throws(WalletError) in
                try SealedCell.open(row.key, key: outer, associated, into: memory)
            }
            // The standard library's lending of an array's memory does not say which errors it passes on.
            let outcome = room.withUnsafeMutableBytes { room -> Swift.Result<Result, WalletError> in
                let text = UnsafeMutableRawBufferPointer(rebasing: room[..<count])
                do throws(WalletError) {
                    try SealedCell.open(row.body, key: UnsafeRawBufferPointer(memory), associated, into: text)
                    return .success(body(UnsafeRawBufferPointer(text)))
                } catch {
                    return .failure(error)
                }
            }
            return try outcome.get()
        }
    }

    private func withKey<Result>(
        of row: Row, as entry: Manifest.Entry,
        _ body: (UnsafeRawBufferPointer, [UInt8]) throws(WalletError) -> Result
    ) throws(WalletError) -> Result {
        let associated = AssociatedData.record(entry, in: wallet)
        return try workspace.withBytes { (memory) throws(WalletError) in
            try keys.records.withBytes { (outer) throws(WalletError) in
                try SealedCell.open(row.key, key: outer, associated, into: memory)
            }
            return try body(UnsafeRawBufferPointer(memory), associated)
        }
    }
}
