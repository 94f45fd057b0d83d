import JSON

/// The expanded form as the JSON that the specification shows.
struct ExpandedJSON {
    let tree: SourceTree

    func array(_ list: ExpandedList) -> JSON { .array(list.map { object($0.pointee) }) }

    func object(_ object: ExpandedObject) -> JSON {
        var members: [JSONMember] = []
        let entries = object.entries
        if entries.contains(.id) { members.append(JSONMember("@id", object.id.map(string) ?? .null)) }
        if entries.contains(.type) { members.append(JSONMember("@type", types(object))) }
        if entries.contains(.value) {
            members.append(JSONMember("@value", tree.json(object.value)))
        }
        if entries.contains(.language) { members.append(JSONMember("@language", string(object.language))) }
        if entries.contains(.direction) {
            members.append(JSONMember("@direction", string(Bytes(object.direction.text))))
        }
        if entries.contains(.list) { members.append(JSONMember("@list", array(object.list))) }
        if entries.contains(.index) { members.append(JSONMember("@index", string(object.index))) }
        if entries.contains(.graph) { members.append(JSONMember("@graph", array(object.graph))) }
        if entries.contains(.included) { members.append(JSONMember("@included", array(object.included))) }
        if entries.contains(.reverse) { members.append(JSONMember("@reverse", .object(properties(object.reverse)))) }
        return .object(members + properties(object.properties))
    }

    func string(_ bytes: Bytes) -> JSON { .string(bytes.string) }

    private func types(_ object: ExpandedObject) -> JSON {
        let types = object.types.map { $0.pointee.iri.map(string) ?? .null }
        return object.hasTypeArray ? .array(types) : types.first ?? .null
    }

    /// Properties in the order of their first value, the values of each together.
    private func properties(_ chain: ExpandedChain<ExpandedProperty>) -> [JSONMember] {
        var names: [Bytes] = []
        var values: [[JSON]] = []
        var places: [[UInt8]: Int] = [:]
        for property in chain {
            let items = property.pointee.values.map { object($0.pointee) }
            if let place = places[Array(property.pointee.iri)] {
                values[place] += items
            } else {
                places[Array(property.pointee.iri)] = names.count
                names.append(property.pointee.iri)
                values.append(items)
            }
        }
        return zip(names, values).map { JSONMember($0.string, .array($1)) }
    }
}
