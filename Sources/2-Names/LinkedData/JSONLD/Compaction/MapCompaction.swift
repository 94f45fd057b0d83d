/// Values under keys: their index, language, identifier, type, or the value of a property.
extension Compactor {
    /// Adds a value to the map that a term's container makes.
    func addToMap(
        _ value: ExpandedReference, in map: CompactedMap, _ property: PropertyName, asArray: Bool,
        in active: ActiveContext
    ) throws(LinkedDataError) {
        let object = value.pointee
        let container = property.container
        var key: Bytes?
        var compacted: CompactedValue
        if container.contains(.language), object.isValueObject {
            compacted = literal(object)
            key = object.givenLanguage
        } else {
            // In a type map values are read where a context that is not propagated has ended.
            let inside = container.contains(.type) ? active.previous ?? active : active
            compacted = try compact(value, of: property.name, in: inside, toMap: true)
            if container.contains(.index) {
                key = try takeIndex(from: compacted, object, property, in: active)
            } else if container.contains(.id) {
                key = try takeID(from: compacted, object, in: active)
            } else if container.contains(.type), !object.isValueObject {
                key = try takeType(from: compacted, object, in: active)
                compacted = try withoutObject(compacted, object, property, in: inside)
            }
        }
        map.add(compacted, to: try keyOrNone(key, in: active), asArray: asArray)
    }

    /// The key of a map, or the name of `@none`.
    private func keyOrNone(_ key: Bytes?, in active: ActiveContext) throws(LinkedDataError) -> Bytes {
        guard let key else { return try name(of: .nothing, in: active) }
        return try counted(key)
    }

    private func takeIndex(
        from value: CompactedValue, _ object: ExpandedObject, _ property: PropertyName, in active: ActiveContext
    ) throws(LinkedDataError) -> Bytes? {
        guard let index = property.term?.pointee.index else {
            return object.entries.contains(.index) && active.keyword(object.index) != .nothing ? object.index : nil
        }
        if let key = takeFirst(of: index, from: value, in: active) { return key }
        guard case .iri(let iri, _) = active.expandIRI(index, .vocabulary, memory: memory) else { return nil }
        let name = try compactIRI(iri, in: active)
        // The key is read as a value of the property as the term names it, which must not type it otherwise.
        guard leavesStrings(name, in: active), leavesStrings(index, in: active) else { return nil }
        return takeFirst(of: name, from: value, in: active)
    }

    /// Whether a string is no more than a string under a name.
    private func leavesStrings(_ name: Bytes, in active: ActiveContext) -> Bool {
        guard let term = active.terms.definition(of: name)?.pointee else { return true }
        if case (.unset, .unset, .unset) = (term.coercion, term.language, term.direction) { return true }
        return false
    }

    private func takeID(
        from value: CompactedValue, _ object: ExpandedObject, in active: ActiveContext
    ) throws(LinkedDataError) -> Bytes? {
        guard case .map(let node) = value, let id = object.id else { return nil }
        let name = try name(of: .id, in: active)
        guard node[name]?.text != nil else { return nil }
        node[name] = nil
        // Keys are read in the context around the node.
        return try compactIRI(id, isName: false, in: active)
    }

    private func takeType(
        from value: CompactedValue, _ object: ExpandedObject, in active: ActiveContext
    ) throws(LinkedDataError) -> Bytes? {
        guard takeFirst(of: try name(of: .type, in: active), from: value, in: active) != nil,
            let type = object.types.first?.pointee.iri
        else { return nil }
        return try compactIRI(type, in: active)
    }

    /// Takes the first value of a member away, if it is a string and can be a key.
    private func takeFirst(of name: Bytes, from value: CompactedValue, in active: ActiveContext) -> Bytes? {
        guard case .map(let node) = value, let values = node[name] else { return nil }
        let all = values.oneOrMany
        guard let first = all.first?.text, active.keyword(first) != .nothing else { return nil }
        let rest = all.dropFirst()
        if rest.isEmpty {
            node[name] = nil
        } else if rest.count == 1, options.compactsArrays {
            node[name] = rest.first
        } else {
            node[name] = .array(Array(rest))
        }
        return first
    }

    /// A node of which only the identifier is left, as a string.
    private func withoutObject(
        _ value: CompactedValue, _ object: ExpandedObject, _ property: PropertyName, in active: ActiveContext
    ) throws(LinkedDataError) -> CompactedValue {
        guard case .map(let node) = value, let name = node.onlyName, active.keyword(name) == .id else { return value }
        var reference = ExpandedObject(source: object.source)
        reference.entries = .id
        reference.id = object.id
        return try compact(reference, of: property.name, in: active, toMap: true)
    }

    /// Adds a graph to a term whose values are graphs.
    ///
    /// - Returns: False if the term has no place for what the graph says of itself: then it is written out.
    func addGraph(
        _ graph: ExpandedObject, to target: CompactedMap, _ property: PropertyName, asArray: Bool,
        in active: ActiveContext
    ) throws(LinkedDataError) -> Bool {
        let isNamed = graph.entries.contains(.id)
        guard property.container.contains(.id) || !isNamed else { return false }
        if property.container.contains(.id) {
            let id = try graph.id.map { id throws(LinkedDataError) in try compactIRI(id, isName: false, in: active) }
            let key = try keyOrNone(id, in: active)
            target.map(at: property.name).add(try oneGraph(graph, property, in: active), to: key, asArray: asArray)
        } else if property.container.contains(.index) {
            let key = try keyOrNone(graph.entries.contains(.index) ? graph.index : nil, in: active)
            target.map(at: property.name).add(try oneGraph(graph, property, in: active), to: key, asArray: asArray)
        } else if let only = graph.graph.only {
            target.add(try compact(only, of: property.name, in: active), to: property.name, asArray: asArray)
        } else {
            // Side by side the nodes would be graphs each.
            var block = ExpandedObject(source: graph.source)
            block.entries = .included
            block.included = graph.graph
            target.add(try compact(block, of: property.name, in: active), to: property.name, asArray: asArray)
        }
        return true
    }

    /// A graph as the value in a map.
    ///
    /// A node there is a graph of its own. So it must be one node, and none that would be taken for the graph itself; all
    /// else is written out, where the specification leaves an array of what would then be several graphs.
    private func oneGraph(
        _ graph: ExpandedObject, _ property: PropertyName, in active: ActiveContext
    ) throws(LinkedDataError) -> CompactedValue {
        if let only = graph.graph.only, !only.pointee.isGraphObject {
            return try compact(only, of: property.name, in: active, toMap: true)
        }
        var bare = ExpandedObject(source: graph.source)
        bare.entries = .graph
        bare.graph = graph.graph
        return try compact(bare, of: property.name, in: active, toMap: true)
    }
}

extension ExpandedList {
    /// The only object of the list; nil if there are others, or none.
    var only: ExpandedReference? { first?.pointee.next == nil ? first : nil }
}
