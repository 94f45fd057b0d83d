public import Encodings

/// What became of one credential or file that came in.
public struct Receipt: Sendable, Hashable {
    /// The name of the record.
    public let id: RecordID
    /// Where it came from: `file:awards.zip/badge.json`.
    public let origin: String
    /// Exactly these bytes were there already: nothing was written.
    public let wasPresent: Bool
}

extension Wallet {
    /// Keeps everything of a reception: all of it or, after a failure, nothing.
    ///
    /// - Returns: One receipt for each credential or file of an unknown kind, in the order in which they were found.
    /// - Throws: As ``add(_:origin:at:)``.
    @discardableResult
    public func receive(_ reception: Reception, at now: Instant) throws -> [Receipt] {
        try inOneCommit {
            let receipts = try reception.items.map { item in
                let added = try add(item.bytes, origin: item.origin, at: now)
                return Receipt(id: added.id, origin: item.origin, wasPresent: added.wasPresent)
            }
            for container in reception.containers {
                let records = receipts[container.items].map(\.id)
                let id = name(of: .parcel, about: container.bytes)
                if var old = try content(of: id, as: StoredParcel.self) {
                    // A credential of it was removed and has come back: the file speaks of it again.
                    guard old.records != records else { continue }
                    old.records = records
                    try keep(old, as: id)
                } else {
                    let parcel = StoredParcel(
                        kind: container.kind, origin: container.origin, added: now, records: records,
                        file: container.bytes)
                    try keep(parcel, as: id)
                }
            }
            return receipts
        }
    }

    /// The files that credentials came in and that are kept beside them, in the order in which they came.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    public func parcels() throws -> [Parcel] {
        try contents(of: StoredParcel.self).map { $0.content.parcel($0.id) }
    }

    /// The bytes of such a file, exactly as they came.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    public func file(of id: RecordID) throws -> [UInt8] {
        let parcel: StoredParcel = try content(entry(of: id, .parcel))
        return parcel.file
    }

    /// Removes such a file for good, as ``remove(_:at:)`` does; the credentials that came in it stay.
    ///
    /// - Throws: As ``remove(_:at:)``.
    public func remove(parcel id: RecordID, at now: Instant) throws {
        try inOneCommit {
            try erase(id, .parcel)
            try note(WalletEvent(.removed, at: now, records: [id]))
        }
    }

    /// The files that hold a credential, beside the record itself.
    func parcels(holding id: RecordID) throws(WalletError) -> [(id: RecordID, content: StoredParcel)] {
        try contents(of: StoredParcel.self).filter { $0.content.records.contains(id) }
    }
}
