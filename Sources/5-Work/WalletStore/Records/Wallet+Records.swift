// Records of every type that is not a credential or a key: kept, found, listed and erased in one way.
extension Wallet {
    /// The name under which something is found again by what it is about, for one type of record.
    ///
    /// A keyed hash: the same each time in this wallet, and without its keys no more telling than a random number.
    func name(of type: RecordType, about subject: [UInt8]) -> RecordID {
        keys.name(of: type, about: subject)
    }

    /// Keeps a record; one of this name is replaced.
    ///
    /// - Returns: The record's name.
    /// - Throws: ``WalletError`` `wallet.too_large`, `wallet.no_space`, `wallet.io`, `wallet.closed`.
    @discardableResult
    func keep<Content: RecordContent>(_ content: Content, as id: RecordID = .random()) throws -> RecordID {
        try checkUsable()
        let bytes = content.bytes
        // An origin, a date and a report may come on top of what a record holds as it came.
        guard bytes.count <= 2 * WalletFormat.Limit.recordBytes + 1 << 20 else {
            throw WalletError(
                .tooLarge, facts: ["found": "\(bytes.count)", "limit": "\(WalletFormat.Limit.recordBytes)"])
        }
        try inOneCommit {
            if let old = manifest[id] {
                guard old.type == Content.type else { throw WalletError(.recordUnknown, facts: ["record": id.text]) }
                let next = Manifest.Entry(number: old.number, id: id, type: old.type, version: nextGeneration)
                try database.update(sealer.seal(bytes, as: next))
                changed { $0.replace(next) }
            } else {
                let entry = try newEntry(id, Content.type)
                try database.insert(sealer.seal(bytes, as: entry))
                changed { $0.append(entry) }
            }
        }
        return id
    }

    /// The content of a record, or nil when there is none of this name and type.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    func content<Content: RecordContent>(
        of id: RecordID, as type: Content.Type = Content.self
    ) throws(WalletError) -> Content? {
        try checkUsable()
        guard let entry = manifest[id], entry.type == Content.type else { return nil }
        return try content(entry)
    }

    /// Every record of one type, in the order in which they came.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`, `wallet.closed`.
    func contents<Content: RecordContent>(
        of type: Content.Type
    ) throws(WalletError) -> [(id: RecordID, content: Content)] {
        try checkUsable()
        var found: [(id: RecordID, content: Content)] = []
        for entry in manifest.entries where entry.type == Content.type && !isSetAside(entry) {
            found.append((entry.id, try content(entry)))
        }
        return found
    }

    func content<Content: RecordContent>(_ entry: Manifest.Entry) throws(WalletError) -> Content {
        let bytes = try reading(entry) { row throws(WalletError) in try sealer.open(row, as: entry) }
        guard let content = Content(parsing: bytes) else { throw damage(entry) }
        return content
    }

    /// Takes a record and its key out of the wallet; inside a commit, so that several go together.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.no_space`, `wallet.io`, `wallet.closed`.
    func erase(_ id: RecordID, _ type: RecordType) throws {
        let entry = try entry(of: id, type)
        try inOneCommit {
            try database.delete(entry.number)
            // What is left of it may have lost its number.
            if isSetAside(entry) { try database.delete(named: id.bytes) }
            changed {
                $0.remove(id)
                $0.isErasurePending = true
            }
        }
    }
}
