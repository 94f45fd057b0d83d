/// Maps whose keys are languages, indexes, identifiers or types.
extension Expander {
    func expandLanguageMap(
        _ map: Int32, _ term: TermReference, in active: ActiveContext
    ) throws(LinkedDataError) -> ExpandedList {
        var values = ExpandedList.emptyArray
        let direction = direction(of: term, in: active)
        for name in names(of: map) {
            let language = tree.text(name)
            let hasNone = active.keyword(language) == .nothing
            for item in SourceValue(tree: tree, index: name + 1).oneOrMany where item.kind != .null {
                guard item.kind == .string else { throw error(.invalidLanguageMapValue, at: item.index) }
                let value = form.newObject(from: item.index)
                value.pointee.value = item.index
                value.pointee.entries = .value
                if !hasNone {
                    try count(language.count, at: name)
                    try checkLanguage(language, at: name)
                    value.pointee.language = language
                    value.pointee.entries.insert(.language)
                }
                if let direction {
                    value.pointee.direction = direction
                    value.pointee.entries.insert(.direction)
                }
                values.append(value)
            }
        }
        return values
    }

    func expandIndexMap(
        _ map: Int32, name: Int32, _ term: TermReference, _ container: ContainerMapping, in active: ActiveContext,
        depth: Int
    ) throws(LinkedDataError) -> ExpandedList {
        var values = ExpandedList.emptyArray
        for index in names(of: map) {
            let context = try mapContext(index, container, in: active)
            // The term is looked up again in the context that holds inside the map.
            let property = ActiveProperty(tree.text(name), context.terms.definition(of: tree.text(name)), in: context)
            let expanded = try expand(index + 1, in: context, property: property, fromMap: true, depth: depth + 1)
            let entry = IndexMapEntry(
                index: index, container: container, term: term, active: active,
                isNone: active.keyword(tree.text(index)) == .nothing)
            var rest = expanded.first
            while let item = rest {
                rest = item.pointee.next
                item.pointee.next = nil
                values.append(try indexed(item, by: entry))
            }
        }
        return values
    }

    private func names(of map: Int32) -> [Int32] {
        if isOrdered { return sortedNames(of: map) }
        var names: [Int32] = []
        var name = map + 1
        for _ in 0..<tree[map].count {
            names.append(name)
            name = tree[name + 1].next
        }
        return names
    }

    private func mapContext(
        _ index: Int32, _ container: ContainerMapping, in active: ActiveContext
    ) throws(LinkedDataError) -> ActiveContext {
        guard !container.isDisjoint(with: [.id, .type]) else { return active }
        let context = active.previous ?? active
        guard container.contains(.type), let term = context.terms.definition(of: tree.text(index)),
            term.pointee.scopedContext >= 0
        else { return container.contains(.type) ? context : active }
        do throws(LinkedDataError) {
            return try store.entering(indexType: term, in: context)
        } catch {
            throw error.placed(at: SourceValue(tree: tree, index: index))
        }
    }

    private struct IndexMapEntry {
        let index: Int32
        let container: ContainerMapping
        let term: TermReference
        let active: ActiveContext
        let isNone: Bool
    }

    /// An item of a map with what its key says of it.
    private func indexed(_ value: ExpandedReference, by entry: IndexMapEntry) throws(LinkedDataError)
        -> ExpandedReference
    {
        var item = value
        if entry.container.contains(.graph), !item.pointee.isGraphObject {
            item = form.graph(ExpandedList(item), from: item.pointee.source)
        }
        if entry.isNone { return item }
        let key = tree.text(entry.index)
        try count(key.count, at: entry.index)
        if entry.container.contains(.index) {
            if let property = entry.term.pointee.index {
                try addIndexProperty(property, to: item, by: entry)
            } else if !item.pointee.entries.contains(.index) {
                item.pointee.index = key
                item.pointee.entries.insert(.index)
            }
        } else if entry.container.contains(.id) {
            if !item.pointee.entries.contains(.id) { try setID(of: item, to: entry.index, .document, in: entry.active) }
        } else if entry.container.contains(.type) {
            try prependType(to: item, by: entry)
        }
        return item
    }

    private func prependType(to item: ExpandedReference, by entry: IndexMapEntry) throws(LinkedDataError) {
        var type: Bytes?
        var facts: IRIFacts = []
        switch try expandIRI(tree.text(entry.index), .documentOrVocabulary, in: entry.active, at: entry.index) {
        case .iri(let iri, let origin):
            facts = origin.facts(of: iri)
            try checkType(iri, facts, origin, at: entry.index)
            type = iri
        case .keyword(let keyword): type = Bytes(keyword.text)
        case .null: try refuseName(tree.text(entry.index), at: entry.index)
        }
        item.pointee.types.prepend(form.newType(type, facts, from: entry.index))
        item.pointee.hasTypeArray = true
        item.pointee.entries.insert(.type)
    }

    /// Makes the key a value of the property that the term names for it.
    private func addIndexProperty(
        _ name: Bytes, to item: ExpandedReference, by entry: IndexMapEntry
    ) throws(LinkedDataError) {
        guard case .iri(let iri, _) = try expandIRI(name, .vocabulary, in: entry.active, at: entry.index) else {
            return
        }
        let term = entry.active.terms.definition(of: name)
        let key = try expandValue(
            entry.index, in: entry.active, property: ActiveProperty(name, term, in: entry.active))
        if item.pointee.isValueObject { throw error(.invalidValueObject, at: item.pointee.source) }
        item.pointee.properties.prepend(
            form.newProperty(
                ExpandedProperty(
                    iri: iri, facts: IRIFacts(of: iri), values: ExpandedList(key).asArray, source: entry.index)))
    }
}
