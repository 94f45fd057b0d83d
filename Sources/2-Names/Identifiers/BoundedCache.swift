/// A dictionary of at most `capacity` entries that forgets the one that was not used for longest.
///
/// Bounded, because its keys come from strangers: a stream of documents with a new identifier each must not fill the
/// memory. Looking up, adding and forgetting take the same time whatever the size.
package struct BoundedCache<Value> {
    private struct Entry {
        var key: ByteKey
        var value: Value
        var newer: Int
        var older: Int
    }

    private let capacity: Int
    private var places: [ByteKey: Int] = [:]
    private var entries: [Entry] = []
    /// The ends of the list by age; -1 when there are no entries.
    private var newest = -1
    private var oldest = -1

    package init(capacity: Int) {
        self.capacity = max(capacity, 0)
    }

    package var count: Int { entries.count }

    /// The value, which thereby is the newest.
    package mutating func value(for key: ByteKey) -> Value? {
        guard let place = places[key] else { return nil }
        if place != newest {
            takeOut(place)
            putInFront(place)
        }
        return entries[place].value
    }

    /// Keeps a value, in the place of the oldest if there is no room.
    package mutating func insert(_ value: Value, for key: ByteKey) {
        guard capacity > 0 else { return }
        if let place = places[key] {
            entries[place].value = value
            takeOut(place)
            putInFront(place)
        } else if entries.count < capacity {
            entries.append(Entry(key: key, value: value, newer: -1, older: -1))
            places[key] = entries.count - 1
            putInFront(entries.count - 1)
        } else {
            let place = oldest
            takeOut(place)
            places[entries[place].key] = nil
            entries[place].key = key
            entries[place].value = value
            places[key] = place
            putInFront(place)
        }
    }

    private mutating func takeOut(_ place: Int) {
        let (newer, older) = (entries[place].newer, entries[place].older)
        if newer >= 0 { entries[newer].older = older } else { newest = older }
        if older >= 0 { entries[older].newer = newer } else { oldest = newer }
    }

    private mutating func putInFront(_ place: Int) {
        entries[place].newer = -1
        entries[place].older = newest
        if newest >= 0 { entries[newest].newer = place } else { oldest = place }
        newest = place
    }
}

/// Bytes as the key of a dictionary, hashed as one block instead of byte by byte.
package struct ByteKey: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}
