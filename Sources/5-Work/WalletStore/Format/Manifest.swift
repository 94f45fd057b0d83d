/// The list of everything that is in the wallet, sealed as a whole: what is missing, added or put back is noticed.
///
/// It says of each record where it is, what it is, and in which generation it was written. It is written with every change,
/// bound to the generation of the header beside it.
struct Manifest: Sendable {
    struct Entry: Sendable, Hashable {
        /// The row in the table of records.
        let number: Int64
        let id: RecordID
        let type: RecordType
        /// The generation that wrote the record.
        let version: UInt64

        static let byteCount = 33
    }

    /// In ascending order of rows, which is the order in which records came.
    private(set) var entries: [Entry] = []
    private var positions: [RecordID: Int] = [:]

    /// Set while the file may still hold bytes of removed records or of an old passphrase. Were the machine to stop then,
    /// the next opening finishes the erasure.
    var isErasurePending = false

    subscript(_ id: RecordID) -> Entry? { positions[id].map { entries[$0] } }

    var nextNumber: Int64 { (entries.last?.number ?? 0) + 1 }

    mutating func append(_ entry: Entry) {
        positions[entry.id] = entries.count
        entries.append(entry)
    }

    /// Puts a newer version in the place of an entry.
    mutating func replace(_ entry: Entry) {
        guard let position = positions[entry.id] else { return append(entry) }
        entries[position] = entry
    }

    mutating func remove(_ id: RecordID) {
        guard let position = positions.removeValue(forKey: id) else { return }
        entries.remove(at: position)
        for moved in position..<entries.count { positions[entries[moved].id] = moved }
    }
}

extension Manifest {
    /// What is sealed.
    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: 5 + entries.count * Entry.byteCount)
        writer.append(UInt8(isErasurePending ? 1 : 0))
        writer.append(UInt32(entries.count))
        for entry in entries {
            writer.append(entry.number)
            entry.id.append(to: &writer)
            writer.append(entry.type.rawValue)
            writer.append(entry.version)
        }
        return writer.bytes
    }

    /// Reads what was sealed.
    ///
    /// - Returns: Nil when it is not as the format says. Only a program with the wallet's keys could have made that.
    init?(parsing bytes: [UInt8]) {
        let entries = bytes.read { reader -> (Bool, [Entry])? in
            guard let flags = reader.number(UInt8.self), flags <= 1, let count = reader.number(UInt32.self),
                count <= WalletFormat.Limit.records, reader.remaining == Int(count) * Entry.byteCount
            else { return nil }
            var entries: [Entry] = []
            entries.reserveCapacity(Int(count))
            for _ in 0..<count {
                guard let number = reader.number(Int64.self), number > entries.last?.number ?? 0,
                    number < Int64.max, let id = RecordID(reading: &reader),
                    let type = reader.number(UInt8.self).flatMap(RecordType.init),
                    let version = reader.number(UInt64.self)
                else { return nil }
                entries.append(Entry(number: number, id: id, type: type, version: version))
            }
            return (flags == 1, entries)
        }
        guard let (isErasurePending, entries) = entries else { return nil }
        self.isErasurePending = isErasurePending
        self.entries = entries
        positions.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() { positions[entry.id] = position }
        guard positions.count == entries.count else { return nil }
    }
}
