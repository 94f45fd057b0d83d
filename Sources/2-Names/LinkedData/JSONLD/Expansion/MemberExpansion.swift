/// A map while its members are being expanded.
struct ObjectInProgress {
    let result: ExpandedReference
    /// The property that the map is a value of.
    let property: ActiveProperty
    /// The context before those of the map's types; types themselves are looked up there.
    let typeScoped: ActiveContext
    /// The first member, by name, that stands for `@type`.
    let firstType: Int32?
    let depth: Int
}

extension Expander {
    /// Step 13 and 14 of the algorithm: every member, then what is nested under `@nest`.
    func expandMembers(
        of element: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        var nests: [Int32] = []
        if isOrdered {
            for name in sortedNames(of: element) { try expandMember(name, into: object, in: active, &nests) }
        } else {
            var name = element + 1
            for _ in 0..<tree[element].count {
                try expandMember(name, into: object, in: active, &nests)
                name = tree[name + 1].next
            }
        }
        for name in nests { try expandNest(name, into: object, in: active) }
    }

    func sortedNames(of element: Int32) -> [Int32] {
        var names: [Int32] = []
        var name = element + 1
        for _ in 0..<tree[element].count {
            names.append(name)
            name = tree[name + 1].next
        }
        return names.sorted { tree.text($0).precedes(tree.text($1)) }
    }

    private func expandMember(
        _ name: Int32, into object: ObjectInProgress, in active: ActiveContext, _ nests: inout [Int32]
    ) throws(LinkedDataError) {
        let text = tree.text(name)
        if object.depth == 0, let omitted, text.equals(omitted) { return }
        if let term = active.terms.definition(of: text), !Keyword.hasForm(text) {
            switch term.pointee.mapping {
            case .iri(let iri):
                try count(iri.count, at: name)
                try expandProperty(name, iri, term.pointee.facts, term, into: object, in: active)
            case .keyword(let keyword):
                try expandKeyword(keyword, name, into: object, in: active, &nests)
            case .null:
                try refuseName(text, at: name)
            }
            return
        }
        if text.equals("@context") { return }
        switch try expandIRI(text, .vocabulary, in: active, at: name) {
        case .iri(let iri, let origin):
            try expandProperty(name, iri, IRIFacts(of: iri), nil, into: object, in: active)
            try checkName(origin, at: name)
        case .keyword(let keyword):
            try expandKeyword(keyword, name, into: object, in: active, &nests)
        case .null:
            try refuseName(text, at: name)
        }
    }

    private func expandProperty(
        _ name: Int32, _ iri: Bytes, _ facts: IRIFacts, _ term: TermReference?, into object: ObjectInProgress,
        in active: ActiveContext
    ) throws(LinkedDataError) {
        guard facts.contains(.hasColon) else { return try refuseName(tree.text(name), at: name) }
        if facts.contains(.isBlank) {
            try refuse(.blankPredicate, at: name, facts: ["term": tree.text(name).string])
        } else if !facts.contains(.isWellFormed) {
            try refuse(.malformedIRI, at: name, facts: ["iri": iri.string])
        }
        let container = term?.pointee.container ?? []
        var values = try expandPropertyValue(name, term, container, in: active, depth: object.depth)
        if values.isNull { return }
        if container.contains(.list), values.isArray || !(values.first?.pointee.isListObject ?? false) {
            values = ExpandedList(form.list(values, from: name + 1))
        }
        if container.contains(.graph), container.isDisjoint(with: [.id, .index]) { values = graphs(of: values) }
        let property = ExpandedProperty(iri: iri, facts: facts, values: values.asArray, source: name)
        if term?.pointee.isReverse ?? false {
            try addReverse(property, to: object.result)
        } else {
            object.result.pointee.properties.append(form.newProperty(property))
        }
    }

    private func expandPropertyValue(
        _ name: Int32, _ term: TermReference?, _ container: ContainerMapping, in active: ActiveContext, depth: Int
    ) throws(LinkedDataError) -> ExpandedList {
        let value = name + 1
        if let term {
            if case .json = term.pointee.coercion {
                let result = form.newObject(from: value)
                setJSONLiteral(result)
                result.pointee.value = value
                return ExpandedList(result)
            }
            if tree.kind(value) == .object {
                if container.contains(.language) { return try expandLanguageMap(value, term, in: active) }
                if !container.isDisjoint(with: .maps) {
                    return try expandIndexMap(value, name: name, term, container, in: active, depth: depth)
                }
            }
        }
        let property = ActiveProperty(tree.text(name), term, in: active)
        return try expand(value, in: active, property: property, depth: depth + 1)
    }

    /// Every value as a graph of its own.
    private func graphs(of values: ExpandedList) -> ExpandedList {
        var graphs = ExpandedList.emptyArray
        var rest = values.first
        while let value = rest {
            rest = value.pointee.next
            value.pointee.next = nil
            graphs.append(form.graph(ExpandedList(value), from: value.pointee.source))
        }
        return graphs
    }

    /// Adds a property that points from its values to the node.
    func addReverse(_ property: ExpandedProperty, to result: ExpandedReference) throws(LinkedDataError) {
        for value in property.values {
            if value.pointee.isValueObject || value.pointee.isListObject {
                throw error(.invalidReversePropertyValue, at: value.pointee.source)
            }
            // It is the values that have such a property, each of them.
            try count(property.iri.count, at: value.pointee.source)
        }
        result.pointee.entries.insert(.reverse)
        result.pointee.reverse.append(form.newProperty(property))
    }

    /// Expands what stands under `@nest` as if it stood in the node itself.
    private func expandNest(
        _ name: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        var inside = active
        if let term = active.terms.definition(of: tree.text(name)), term.pointee.scopedContext >= 0 {
            inside = try entering(term, in: active, at: name)
        }
        let value = name + 1
        for nested in SourceValue(tree: tree, index: value).oneOrMany {
            guard nested.kind == .object else { throw error(.invalidNestValue, at: nested.index) }
            for member in sortedNames(of: nested.index) {
                let keyword = inside.keyword(tree.text(member))
                if keyword == .value { throw error(.invalidNestValue, at: member) }
            }
            try checkDepth(object.depth + 1, at: nested.index)
            let deeper = ObjectInProgress(
                result: object.result, property: object.property, typeScoped: object.typeScoped,
                firstType: object.firstType, depth: object.depth + 1)
            try expandMembers(of: nested.index, into: deeper, in: inside)
        }
    }
}
