/// Notices when two entries claim the same id, or the same key at the same time.
struct EntryUniqueness {
    private var ids: Set<HashedBytes> = []
    private var methods: [HashedBytes: [Period]] = [:]

    /// What this entry has that an earlier one had.
    mutating func repeated(by entry: RegistryEntry) -> [String] {
        var repeated: [String] = []
        if !ids.insert(HashedBytes(Array(entry.id.utf8))).inserted { repeated.append(entry.id) }
        let names = entry.keys.map { HashedBytes($0.methodID ?? Array($0.value.utf8)) }
        for (key, name) in zip(entry.keys, names) {
            guard let earlier = methods[name], earlier.contains(where: { $0.overlaps(key.period) }) else { continue }
            repeated.append(key.value)
        }
        // Afterwards: two keys of one entry are compared while the entry is read.
        for (key, name) in zip(entry.keys, names) { methods[name, default: []].append(key.period) }
        return repeated
    }
}

/// Bytes that are hashed as one block instead of one by one.
private struct HashedBytes: Hashable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
