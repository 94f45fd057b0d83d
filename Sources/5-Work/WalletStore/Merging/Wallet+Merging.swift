public import Encodings
import Signing

/// What a merge brought.
public struct Merged: Sendable, Hashable {
    /// Credentials that were not there before.
    public let credentials: Int
    /// Credentials that were there already, byte for byte.
    public let present: Int
    /// Holder keys that were not there before.
    public let keys: Int
    /// Records of other kinds: files that credentials came in, presentations, lines of the log.
    public let others: Int
}

extension Wallet {
    /// Brings everything of another wallet into this one; the other stays as it is.
    ///
    /// ```swift
    /// let other = try Wallet.open(at: "old-laptop.wallet", passphrase: secret, anchor: nil)
    /// let merged = try wallet.merge(other, at: now)
    /// ```
    ///
    /// For two copies that went on apart, and for two wallets of one person. Nothing is lost: what is in both is kept once,
    /// with the origin, date and report of this wallet; of two keys for one issuer both are kept, and this wallet's is
    /// given to the issuer from now on. All of it comes in one commit. Merging a second time changes nothing but the log.
    ///
    /// - Throws: ``WalletError`` `wallet.merge_self` when both are the same opening; what reading and adding throw.
    @discardableResult
    public func merge(_ other: Wallet, at now: Instant) throws -> Merged {
        try checkUsable()
        try other.checkUsable()
        guard other !== self else { throw WalletError(.mergeSelf) }
        return try inOneCommit {
            var names: [RecordID: RecordID] = [:]
            let credentials = try mergeCredentials(of: other, &names)
            let keys = try mergeKeys(of: other, &names)
            var others = try mergeParcels(of: other, &names)
            let name = { (id: RecordID) in names[id] ?? id }
            others += try mergeNamed(PresentationEntry.self, of: other, name)
            others += try mergeNamed(ShareContent.self, of: other, name)
            others += try mergeRest(of: other)
            others += try mergeActivity(of: other, name)
            try note(WalletEvent(.merged, at: now, note: other.identifier))
            return Merged(
                credentials: credentials.added, present: credentials.present, keys: keys, others: others)
        }
    }

    private func mergeCredentials(
        of other: Wallet, _ names: inout [RecordID: RecordID]
    ) throws -> (added: Int, present: Int) {
        var (added, present) = (0, 0)
        for entry in other.manifest.entries where entry.type == .credential {
            let content = try other.credential(entry)
            let id = keys.name(ofCredential: content.credential)
            names[entry.id] = id
            if let own = manifest[id] {
                present += 1
                if !content.report.isEmpty, try credential(own).report.isEmpty { try setReport(content.report, of: id) }
            } else {
                let place = try newEntry(id, .credential)
                try database.insert(sealer.seal(content.bytes, as: place))
                changed { $0.append(place) }
                added += 1
            }
        }
        return (added, present)
    }

    private func mergeKeys(of other: Wallet, _ names: inout [RecordID: RecordID]) throws -> Int {
        var known = Set(try storedKeys().map(\.publicKey.bytes))
        var added = 0
        for key in try other.storedKeys() where known.insert(key.publicKey.bytes).inserted {
            let id = keys.name(ofIssuer: Array(key.issuer.utf8))
            // One key of each issuer has the issuer's name; a second is found by its credentials.
            try keep(key, as: manifest[id] == nil ? id : .random())
            added += 1
        }
        return added
    }

    private func mergeParcels(of other: Wallet, _ names: inout [RecordID: RecordID]) throws -> Int {
        var added = 0
        for (id, parcel) in try other.contents(of: StoredParcel.self) {
            let name = name(of: .parcel, about: parcel.file)
            names[id] = name
            guard manifest[name] == nil else { continue }
            let map = names
            try keep(parcel.renaming { map[$0] ?? $0 }, as: name)
            added += 1
        }
        return added
    }

    /// Records with names of their own: kept unless the same stands here already.
    private func mergeNamed<Content: RecordContent>(
        _ type: Content.Type, of other: Wallet, _ name: (RecordID) -> RecordID
    ) throws -> Int {
        var known = Set(try contents(of: type).map(\.content.bytes))
        var added = 0
        for (id, content) in try other.contents(of: type) {
            let renamed = content.renaming(name)
            guard known.insert(renamed.bytes).inserted else { continue }
            try keep(renamed, as: manifest[id] == nil ? id : .random())
            added += 1
        }
        return added
    }

    /// Records of types that have no rule of their own: as they are, unless the same stands here already.
    private func mergeRest(of other: Wallet) throws -> Int {
        let ruled: Set<RecordType> = [.credential, .holderKey, .presentation, .event, .parcel, .recovery, .share]
        var added = 0
        for entry in other.manifest.entries where !ruled.contains(entry.type) && !entry.type.isSecret {
            let bytes = try other.reading(entry) { row throws(WalletError) in try other.sealer.open(row, as: entry) }
            if let own = manifest[entry.id], own.type == entry.type,
                try reading(own, { row throws(WalletError) in try sealer.open(row, as: own) }) == bytes
            {
                continue
            }
            let place = try newEntry(manifest[entry.id] == nil ? entry.id : .random(), entry.type)
            try database.insert(sealer.seal(bytes, as: place))
            changed { $0.append(place) }
            added += 1
        }
        return added
    }

    /// The other log's lines that are not here, in their order, behind this one's.
    private func mergeActivity(of other: Wallet, _ name: (RecordID) -> RecordID) throws -> Int {
        var known = Set(try activity())
        var added = 0
        for event in try other.activity() {
            let renamed = WalletEvent(event.kind, at: event.at, records: event.records.map(name), note: event.note)
            guard known.insert(renamed).inserted else { continue }
            pendingEvents.append(renamed)
            added += 1
        }
        return added
    }
}
