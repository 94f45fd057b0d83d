/// Gives one document the names and the shape that a context has for it.
///
/// The functions are the steps of the specification's Compaction Algorithm, from an ``ExpandedForm`` to a
/// ``CompactedValue``. Where the specification's result would be read as something else than it was made from, they
/// choose the longer form that is not; the places say so.
///
/// Source: [JSON-LD 1.1 API, Compaction](https://www.w3.org/TR/json-ld11-api/#compaction-algorithm).
final class Compactor {
    let tree: SourceTree
    let store: ContextStore
    /// Where names that have to be put together are kept.
    let memory: Arena<UInt8>
    let options: CompactionOptions
    private let byteLimit: Int
    private var byteCount = 0
    private var inverseContexts: [ObjectIdentifier: InverseContext] = [:]

    init(
        tree: SourceTree, store: ContextStore, memory: Arena<UInt8>, options: CompactionOptions, limits: JSONLDLimits
    ) {
        self.tree = tree
        self.store = store
        self.memory = memory
        self.options = options
        byteLimit = limits.expandedBytes
    }

    /// The inverse of an active context, made when it is first asked for.
    func inverse(of active: ActiveContext) throws(LinkedDataError) -> InverseContext {
        if let known = inverseContexts[ObjectIdentifier(active)] { return known }
        try store.spend(active.terms.capacity * 4)
        for term in active.terms.all {
            try store.spend(bytes: term.pointee.name.count + (term.pointee.meaning?.count ?? 0))
        }
        let inverse = InverseContext(of: active, memory: memory)
        inverseContexts[ObjectIdentifier(active)] = inverse
        return inverse
    }

    /// Counts the bytes of a name, or of what it is worked out from: few bytes of a document and a context can stand for
    /// very many of the result.
    func counted(_ bytes: Bytes) throws(LinkedDataError) -> Bytes {
        try count(bytes.count)
        return bytes
    }

    private func count(_ bytes: Int) throws(LinkedDataError) {
        byteCount += bytes
        guard byteCount <= byteLimit else { throw LinkedDataError(.size, facts: ["limit": String(byteLimit)]) }
    }

    /// The compact IRI for an IRI, if there is one.
    func prefixed(
        _ iri: Bytes, mayBeTerm: Bool, by prefixes: PrefixTable, in active: ActiveContext
    ) throws(LinkedDataError) -> Bytes? {
        let before = prefixes.bytesCompared
        let compact = prefixes.compactIRI(for: iri, mayBeTerm: mayBeTerm, in: active, memory: memory)
        try count(prefixes.bytesCompared - before)
        return compact
    }

    /// The whole document, without its context.
    func compact(_ document: ExpandedList, in active: ActiveContext) throws(LinkedDataError) -> CompactedMap {
        let nodes = try compact(items: document, of: nil, in: active)
        if nodes.isEmpty, !options.alwaysHasGraph { return CompactedMap() }
        let graph = try name(of: .graph, in: active)
        if nodes.count == 1, options.compactsArrays, !options.alwaysHasGraph, case .map(let node) = nodes[0] {
            // Nothing but `@graph` would be taken for the document's brackets.
            if !(node.onlyName?.isSame(as: graph) ?? false) { return node }
        }
        let result = CompactedMap()
        result[graph] = .array(nodes)
        return result
    }

    func compact(
        items: ExpandedList, of property: Bytes?, in active: ActiveContext
    ) throws(LinkedDataError) -> [CompactedValue] {
        var result: [CompactedValue] = []
        for item in items { result.append(try compact(item, of: property, in: active)) }
        return result
    }

    /// Compacts one object as a value of a property.
    ///
    /// - Parameters:
    ///   - property: The name that the property has got in `outer`; nil for the topmost nodes.
    ///   - outer: The context of the node that has the property.
    ///   - toMap: Whether it comes into an index, id or type map: there contexts that are not propagated still hold.
    func compact(
        _ reference: ExpandedReference, of property: Bytes?, in outer: ActiveContext, toMap: Bool = false
    ) throws(LinkedDataError) -> CompactedValue {
        do throws(LinkedDataError) {
            return try compact(reference.pointee, of: property, in: outer, toMap: toMap)
        } catch {
            throw error.placed(at: SourceValue(tree: tree, index: reference.pointee.source))
        }
    }

    /// The same for an object that stands nowhere.
    func compact(
        _ object: ExpandedObject, of property: Bytes?, in outer: ActiveContext, toMap: Bool = false
    ) throws(LinkedDataError) -> CompactedValue {
        let term = property.flatMap { outer.terms.definition(of: $0) }
        let place = NodePlace(of: object, under: property, term, in: outer)
        if object.isValueObject || object.isReference {
            // Neither leaves the context of the node around it, unlike a node.
            let active = try entering(term, in: outer)
            if let plain = try compactValue(
                object, of: property, term, carriesIndex: place.carriesIndex, in: active)
            {
                return plain
            }
        }
        if object.isListObject, let term, term.pointee.container.contains(.list) {
            return .array(try compact(items: object.list, of: property, in: outer))
        }
        // The property is looked up where it got its name, before a context that is not propagated ends.
        var active = outer
        if let previous = outer.previous, !toMap, !object.isValueObject, !object.hasOnly(.id) { active = previous }
        active = try entering(term, in: active)
        if object.isListObject { return .map(try compactList(object, place, of: property, in: active)) }
        if object.isValueObject {
            return .map(try describeValue(object, carriesIndex: place.carriesIndex, in: active))
        }
        return .map(try compactNode(object, place, in: active))
    }

    /// The context inside the value of a property.
    private func entering(
        _ term: TermReference?, in active: ActiveContext
    ) throws(LinkedDataError) -> ActiveContext {
        guard let term, term.pointee.scopedContext >= 0 else { return active }
        return try store.entering(property: term, in: active)
    }

    /// A list where no container says that there is one.
    private func compactList(
        _ list: ExpandedObject, _ place: NodePlace, of property: Bytes?, in active: ActiveContext
    ) throws(LinkedDataError) -> CompactedMap {
        let result = CompactedMap()
        // The items are read as values of the property, although they stand under `@list`.
        result[try name(of: .list, in: active)] = .array(try compact(items: list.list, of: property, in: active))
        if list.entries.contains(.index), !place.carriesIndex {
            result[try name(of: .index, in: active)] = .text(try counted(list.index))
        }
        return result
    }
}

extension ExpandedObject {
    /// Whether the object says no more than which node it means, and perhaps under what index.
    var isReference: Bool { entries.contains(.id) && (hasOnly(.id) || hasOnly([.id, .index])) }
}
