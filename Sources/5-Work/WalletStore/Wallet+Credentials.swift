public import Encodings

extension Wallet {
    /// Keeps a credential, byte for byte.
    ///
    /// ```swift
    /// let added = try wallet.add(bytes, origin: "file:badge.json", at: now)
    /// if added.wasPresent { print("already there") }
    /// ```
    ///
    /// - Parameters:
    ///   - bytes: The credential as it came, in whatever format: it is not read.
    ///   - origin: Where it came from, for the list.
    ///   - now: When.
    /// - Returns: The record's name. The same bytes a second time are the same record, and nothing is written.
    /// - Throws: ``WalletError`` `wallet.too_large`, `wallet.no_space`, `wallet.io`, `wallet.closed`.
    @discardableResult
    public func add(_ bytes: [UInt8], origin: String, at now: Instant) throws -> Added {
        try checkUsable()
        try check(bytes.count, atMost: WalletFormat.Limit.recordBytes)
        try check(origin.utf8.count, atMost: WalletFormat.Limit.textBytes)
        let id = keys.name(ofCredential: bytes)
        if manifest[id] != nil { return Added(id: id, wasPresent: true) }
        let content = StoredCredential(origin: origin, added: now, report: [], credential: bytes)
        try inOneCommit {
            let entry = try newEntry(id, .credential)
            try database.insert(sealer.seal(content.bytes, as: entry))
            changed { $0.append(entry) }
            try note(WalletEvent(.received, at: now, records: [id]))
        }
        return Added(id: id, wasPresent: false)
    }

    /// Every credential, in the order in which they came.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding` for the first that cannot be read.
    public func list() throws -> [CredentialRecord] {
        var records: [CredentialRecord] = []
        try scan { record, _ in records.append(record) }
        return records
    }

    /// Gives every credential with its bytes to `body`, in the order in which they came.
    public func scan(_ body: (CredentialRecord, [UInt8]) throws -> Void) throws {
        try credentials { entry, content in try body(content.record(entry.id), content.credential) }
    }

    /// Gives every credential to `body`, in the order in which they came.
    ///
    /// They are read in groups: no statement stands open while `body` works, which may change the wallet.
    func credentials(_ body: (Manifest.Entry, StoredCredential) throws -> Void) throws {
        try checkUsable()
        let wanted = manifest.entries.filter { $0.type == .credential && !isSetAside($0) }
        var associated = AssociatedData.Records(in: header.wallet)
        var room: [UInt8] = []
        var next = 0
        while next < wanted.count {
            var group: [StoredCredential] = []
            var byteCount = 0
            let start = next
            var refusal: WalletError?
            // Only what follows without a gap: what lies between credentials is not read, and its damage is not theirs.
            var last = start
            while last + 1 < wanted.count, wanted[last + 1].number == wanted[last].number + 1 { last += 1 }
            do throws(WalletError) {
                try database.rows(from: wanted[start].number, through: wanted[last].number) { row throws(WalletError) in
                    let entry = wanted[next]
                    // A row that is missing is found by the next one, or by the end.
                    guard row.number == entry.number else { return false }
                    do throws(WalletError) {
                        let content = try sealer.open(row, bound: associated.data(of: entry), in: &room) {
                            StoredCredential(reading: $0)
                        }
                        guard let content else { throw damage(entry) }
                        group.append(content)
                    } catch {
                        // Not thrown here: the database would take it for its own, and let nothing be written any more.
                        refusal = error.adding(["record": entry.id.text, "file": location.path])
                        return false
                    }
                    next += 1
                    byteCount += row.body.count
                    return next <= last && byteCount < Self.groupByteCount
                }
            } catch {
                refusal = error
            }
            // What could be read is given out before what could not is reported.
            for (entry, content) in zip(wanted[start..<next], group) { try body(entry, content) }
            if let refusal { throw refusal }
            guard next > start else { throw damage(wanted[start]) }
        }
    }

    /// So many sealed bytes are read together.
    private static let groupByteCount = 1 << 18

    /// The bytes of a credential, exactly as they came.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.corrupted`, `wallet.record_binding`.
    public func bytes(of id: RecordID) throws -> [UInt8] {
        try credential(entry(of: id, .credential)).credential
    }

    /// The report that is kept with a credential, or nil.
    ///
    /// - Throws: As ``bytes(of:)``.
    public func report(of id: RecordID) throws -> [UInt8]? {
        let report = try credential(entry(of: id, .credential)).report
        return report.isEmpty ? nil : report
    }

    /// Keeps the last report on a credential with it; nil takes it away.
    ///
    /// - Throws: As ``add(_:origin:at:)`` and ``bytes(of:)``.
    public func setReport(_ report: [UInt8]?, of id: RecordID) throws {
        let entry = try entry(of: id, .credential)
        try check(report?.count ?? 0, atMost: WalletFormat.Limit.recordBytes)
        var content = try credential(entry)
        content.report = report ?? []
        try inOneCommit {
            let next = Manifest.Entry(number: entry.number, id: id, type: .credential, version: nextGeneration)
            try database.update(sealer.seal(content.bytes, as: next))
            changed { $0.replace(next) }
        }
    }

    /// Removes a credential for good.
    ///
    /// When this returns, neither its key nor its sealed bytes are in any file of the wallet. What may remain are copies of
    /// the wallet made earlier, whose passphrase still opens them. The log keeps its name.
    ///
    /// A damaged record can be removed like any other. A file that the credential came in (``Parcel``) goes with the last
    /// credential that was in it; one that holds others too stays, and is named.
    ///
    /// - Returns: The files of the wallet that still hold this credential.
    /// - Throws: ``WalletError`` `wallet.record_unknown`; `wallet.no_space`, `wallet.io`: the record may be gone from the
    ///   list then while its bytes are not; the next opening finishes.
    @discardableResult
    public func remove(_ id: RecordID, at now: Instant) throws -> [Parcel] {
        _ = try entry(of: id, .credential)
        return try inOneCommit {
            try erase(id, .credential)
            var gone = [id]
            var left: [Parcel] = []
            for (name, parcel) in try parcels(holding: id) {
                if parcel.records.contains(where: { manifest[$0] != nil }) {
                    left.append(parcel.parcel(name))
                } else {
                    try erase(name, .parcel)
                    gone.append(name)
                }
            }
            try note(WalletEvent(.removed, at: now, records: gone))
            return left
        }
    }

    /// The credentials whose name begins with these hexadecimal digits, in the order in which they came.
    ///
    /// For people who type the first few digits. Two results mean that more digits are needed.
    public func records(startingWith digits: String) -> [RecordID] {
        manifest.entries.filter { $0.type == .credential && $0.id.text.utf8.starts(with: digits.utf8) }.map(\.id)
    }

    /// The name of the record with exactly these bytes, or nil.
    public func recordID(of bytes: [UInt8]) -> RecordID? {
        let id = keys.name(ofCredential: bytes)
        return manifest[id]?.id
    }
}

extension Wallet {
    /// A place in the manifest for a record that is written now.
    func newEntry(_ id: RecordID, _ type: RecordType) throws(WalletError) -> Manifest.Entry {
        try check(manifest.entries.count + 1, atMost: WalletFormat.Limit.records)
        return Manifest.Entry(number: manifest.nextNumber, id: id, type: type, version: nextGeneration)
    }

    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.closed`.
    func entry(of id: RecordID, _ type: RecordType) throws(WalletError) -> Manifest.Entry {
        try checkUsable()
        guard let entry = manifest[id], entry.type == type else {
            throw WalletError(.recordUnknown, facts: ["record": id.text])
        }
        return entry
    }

    func credential(_ entry: Manifest.Entry) throws(WalletError) -> StoredCredential {
        let bytes = try reading(entry) { row throws(WalletError) in try sealer.open(row, as: entry) }
        guard let content = StoredCredential(parsing: bytes) else { throw damage(entry) }
        return content
    }

    /// Fetches a record's row and opens it with `open`.
    func reading<Result>(
        _ entry: Manifest.Entry, _ open: (WalletDatabase.Row) throws(WalletError) -> Result
    ) throws(WalletError) -> Result {
        guard let row = try database.row(entry.number) else { throw damage(entry) }
        do throws(WalletError) {
            return try open(row)
        } catch {
            throw error.adding(["record": entry.id.text, "file": location.path])
        }
    }

    func damage(_ entry: Manifest.Entry) -> WalletError {
        WalletError(.corrupted, facts: ["record": entry.id.text, "file": location.path, "part": "record"])
    }

    private func check(_ count: Int, atMost limit: Int) throws(WalletError) {
        guard count <= limit else { throw WalletError(.tooLarge, facts: ["found": "\(count)", "limit": "\(limit)"]) }
    }
}
