import JSON

/// Compacting a node: its contexts first, then what is said about it, member by member.
extension Compactor {
    /// - Parameters:
    ///   - place: What the property whose value the node is takes over.
    ///   - inner: The context here, before those that the node's types bring with them.
    func compactNode(
        _ object: ExpandedObject, _ place: NodePlace, in inner: ActiveContext
    ) throws(LinkedDataError) -> CompactedMap {
        let result = CompactedMap()
        let types = try typeNames(of: object, in: inner)
        let active = try entering(types: types, in: inner)
        let before: [Keyword] =
            options.isOrdered ? [.graph, .id, .included, .index, .reverse, .type] : [.id, .type, .index]
        let after: [Keyword] = options.isOrdered ? [] : [.reverse, .included, .graph]
        for keyword in before { try add(keyword, of: object, place, types, to: result, from: inner, in: active) }
        for (iri, values) in properties(of: object.properties) {
            try add(values, of: iri, to: result, in: active)
        }
        for keyword in after { try add(keyword, of: object, place, types, to: result, from: inner, in: active) }
        return result
    }

    private func add(
        _ keyword: Keyword, of object: ExpandedObject, _ place: NodePlace, _ types: [Bytes],
        to result: CompactedMap, from inner: ActiveContext, in active: ActiveContext
    ) throws(LinkedDataError) {
        guard object.entries.contains(KeywordSet(keyword)) else { return }
        switch keyword {
        case .id:
            let name = try name(of: .id, in: active)
            guard let id = object.id else {
                result[name] = .json(.null)
                return
            }
            result[name] = .text(try compactIRI(id, isName: false, in: active))
        case .type:
            let name = try typeKeyword(in: active, readIn: inner)
            let container = active.terms.definition(of: name)?.pointee.container ?? []
            let isSet = container.contains(.set) && active.mode == .version11
            result.add(.array(types.map(CompactedValue.text)), to: name, asArray: isSet || !options.compactsArrays)
        case .index:
            if place.carriesIndex { return }
            result[try name(of: .index, in: active)] = .text(try counted(object.index))
        case .included:
            try add(Array(object.included), of: Bytes(keyword.text), to: result, in: active)
        case .graph:
            try add(Array(object.graph), of: Bytes(keyword.text), to: result, in: active)
            if place.unwrapsGraph, options.compactsArrays { try unwrapGraph(in: result, active) }
        case .reverse:
            try addReverse(object, to: result, in: active)
        default: break
        }
    }

    /// Takes a graph of one node out of its array, as it stands in the value of a property.
    private func unwrapGraph(in result: CompactedMap, _ active: ActiveContext) throws(LinkedDataError) {
        let name = try name(of: .graph, in: active)
        if case .array(let nodes)? = result[name], nodes.count == 1 { result[name] = nodes[0] }
    }

    /// The names of the types, in their order.
    ///
    /// By the specification they are those of the context around the node. But types are read inside the property, where
    /// a context that is not propagated has ended and that of the property holds, so there they get their names.
    private func typeNames(
        of object: ExpandedObject, in inner: ActiveContext
    ) throws(LinkedDataError) -> [Bytes] {
        var names: [Bytes] = []
        for type in object.types {
            if let iri = type.pointee.iri { names.append(try compactIRI(iri, in: inner)) }
        }
        return names
    }

    /// The name of `@type`, which must be known before the contexts that the types bring with them, and after them.
    func typeKeyword(in active: ActiveContext, readIn inner: ActiveContext) throws(LinkedDataError) -> Bytes {
        let name = try name(of: .type, in: active)
        return inner.keyword(name) == .type ? name : Bytes(Keyword.type.text)
    }

    /// Every property once, with all its values.
    func properties(
        of chain: ExpandedChain<ExpandedProperty>
    ) -> [(iri: Bytes, values: [ExpandedReference])] {
        var properties: [(iri: Bytes, values: [ExpandedReference])] = []
        var places: [BytesKey: Int] = [:]
        for property in chain {
            let key = BytesKey(property.pointee.iri)
            if let place = places[key] {
                properties[place].values += property.pointee.values
            } else {
                places[key] = properties.count
                properties.append((property.pointee.iri, Array(property.pointee.values)))
            }
        }
        return options.isOrdered ? properties.sorted { $0.iri.precedes($1.iri) } : properties
    }
}
