import JSON

/// A value of the compacted document while that is being put together.
enum CompactedValue {
    /// A string: a name, or a text of the document.
    case text(Bytes)
    /// A number, truth value or null, or a JSON literal: whatever it is, it is one value.
    case json(JSON)
    case array([CompactedValue])
    case map(CompactedMap)

    var json: JSON {
        switch self {
        case .text(let bytes): .string(bytes.string)
        case .json(let json): json
        case .array(let items): .array(items.map(\.json))
        case .map(let map): map.json
        }
    }

    /// The bytes of a string.
    var text: Bytes? { if case .text(let bytes) = self { bytes } else { nil } }

    /// The items of an array, or the value itself.
    var oneOrMany: [CompactedValue] { if case .array(let items) = self { items } else { [self] } }
}

/// A map of the compacted document while it is being put together.
final class CompactedMap {
    private var members: [(name: Bytes, value: CompactedValue)] = []
    private var places: [BytesKey: Int] = [:]

    init() {}

    var count: Int { members.count }

    /// The name of the only member; nil if there are others, or none.
    var onlyName: Bytes? { members.count == 1 ? members[0].name : nil }

    var json: JSON { .object(members.map { JSONMember($0.name.string, $0.value.json) }) }

    /// The value of a member; setting nil takes the member away.
    subscript(_ name: Bytes) -> CompactedValue? {
        get { places[BytesKey(name)].map { members[$0].value } }
        set {
            switch (places[BytesKey(name)], newValue) {
            case (let place?, let value?): members[place].value = value
            case (nil, let value?): append(name, value)
            case (let place?, nil): remove(place)
            case (nil, nil): break
            }
        }
    }

    /// The map that is the value of a member, which is made if there is none.
    func map(at name: Bytes) -> CompactedMap {
        if case .map(let map)? = self[name] { return map }
        let map = CompactedMap()
        self[name] = .map(map)
        return map
    }

    /// Adds a value to those that a member has; the items of an array one by one.
    ///
    /// An empty array is kept: that there is nothing is said, too.
    ///
    /// - Parameter asArray: Whether the member is an array even if it has but one value.
    ///
    /// Source: [JSON-LD 1.1 API, add value](https://www.w3.org/TR/json-ld11-api/#dfn-add-value).
    func add(_ value: CompactedValue, to name: Bytes, asArray: Bool) {
        guard case .array(let items) = value else { return add(single: value, to: name, asArray: asArray) }
        if items.isEmpty, places[BytesKey(name)] == nil { append(name, .array([])) }
        for item in items { add(single: item, to: name, asArray: asArray) }
    }

    private func add(single value: CompactedValue, to name: Bytes, asArray: Bool) {
        guard let place = places[BytesKey(name)] else { return append(name, asArray ? .array([value]) : value) }
        var items = members[place].value.oneOrMany
        // Let go of the array here, so that the one that grows is the only one.
        members[place].value = .json(.null)
        items.append(value)
        members[place].value = .array(items)
    }

    private func append(_ name: Bytes, _ value: CompactedValue) {
        places[BytesKey(name)] = members.count
        members.append((name, value))
    }

    private func remove(_ place: Int) {
        places[BytesKey(members[place].name)] = nil
        members.remove(at: place)
        for later in place..<members.count { places[BytesKey(members[later].name)] = later }
    }
}
