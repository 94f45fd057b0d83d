internal import Encodings

/// Reads the index that is kept of a large snapshot, and all that it leads to: for whoever tries it with bytes that nobody wrote.
///
/// A start compares the index with a digest of its own before it reads it, so that these bytes come from a disk that lies.
package enum KeptIndex {
    /// - Returns: How many entries it knows; nil for what is no index.
    package static func entries(in bytes: [UInt8]) -> Int? {
        guard let index = SnapshotIndex(bytes, limits: .standard) else { return nil }
        let file = SnapshotFile(count: index.snapshotBytes) { range in
            [UInt8](repeating: 0x20, count: min(range.count, 1 << 16))
        }
        for range in index.surroundings { _ = index.part(range, of: file) }
        for number in 0..<min(index.entryCount, 64) { _ = index.range(ofEntry: number) }
        let wanted = Array("https://sonnwald.example".utf8)
        let tables = index.tables
        for table in [tables.ids, tables.controllers, tables.methods, tables.keys, tables.identifiers] {
            for number in table.numbers(for: wanted.span) { _ = index.range(ofEntry: Int(number)) }
        }
        _ = (index.looks?.serialised, index.root)
        return index.entryCount
    }
}
