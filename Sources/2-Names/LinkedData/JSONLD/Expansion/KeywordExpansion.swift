/// Expanding the members whose names are keywords, or stand for them.
extension Expander {
    func expandKeyword(
        _ keyword: Keyword, _ name: Int32, into object: ObjectInProgress, in active: ActiveContext,
        _ nests: inout [Int32]
    ) throws(LinkedDataError) {
        try checkShape(keyword, at: name)
        if object.property.kind == .reverse { throw error(.invalidReversePropertyMap, at: name) }
        let result = object.result
        let value = name + 1
        try checkCollision(keyword, at: name, in: result)
        switch keyword {
        case .id:
            guard tree.kind(value) == .string else { throw error(.invalidIDValue, at: value) }
            try setID(of: result, to: value, .document, in: active)
        case .type:
            try expandTypes(value, into: object)
        case .graph:
            result.pointee.graph = try expand(value, in: active, property: .graph, depth: object.depth + 1).asArray
            result.pointee.entries.insert(.graph)
        case .included:
            if mode == .version11 { try expandIncluded(value, into: object, in: active) }
        case .value:
            try expandLiteral(value, into: object, in: active)
        case .language:
            guard tree.kind(value) == .string else { throw error(.invalidLanguageTaggedString, at: value) }
            try checkLanguage(tree.text(value), at: value)
            result.pointee.language = tree.text(value)
            result.pointee.entries.insert(.language)
        case .direction:
            guard mode == .version11 else { return }
            guard tree.kind(value) == .string, let direction = Direction(tree.text(value)) else {
                throw error(.invalidBaseDirection, at: value)
            }
            result.pointee.direction = direction
            result.pointee.entries.insert(.direction)
        case .index:
            guard tree.kind(value) == .string else { throw error(.invalidIndexValue, at: value) }
            result.pointee.index = tree.text(value)
            result.pointee.entries.insert(.index)
        case .list:
            try expandListOrSet(.list, value, into: object, in: active)
        case .set:
            try expandListOrSet(.set, value, into: object, in: active)
        case .reverse:
            try expandReverse(value, into: object, in: active)
        case .nest:
            nests.append(name)
        case .base, .container, .context, .import, .json, .nothing, .prefix, .propagate, .protected, .version, .vocab:
            try refuseName(Bytes(keyword.text), at: name)
        }
    }

    private func checkCollision(
        _ keyword: Keyword, at name: Int32, in result: ExpandedReference
    ) throws(LinkedDataError) {
        guard result.pointee.entries.contains(KeywordSet(keyword)) else { return }
        if safety.contains(.oneNameEach) {
            throw error(.aliasConflict, at: name, facts: ["keyword": String(describing: keyword.text)])
        }
        if keyword == .included || keyword == .type, mode == .version11 { return }
        throw error(.collidingKeywords, at: name, facts: ["keyword": String(describing: keyword.text)])
    }

    private func expandTypes(_ value: Int32, into object: ObjectInProgress) throws(LinkedDataError) {
        let result = object.result
        switch tree.kind(value) {
        case .string:
            try addType(value, into: object)
            if result.pointee.entries.contains(.type) { result.pointee.hasTypeArray = true }
        case .array:
            var item = value + 1
            for _ in 0..<tree[value].count {
                guard tree.kind(item) == .string else { throw error(.invalidTypeValue, at: item) }
                try addType(item, into: object)
                item = tree[item].next
            }
            result.pointee.hasTypeArray = true
        default:
            throw error(.invalidTypeValue, at: value)
        }
        result.pointee.entries.insert(.type)
    }

    private func addType(_ value: Int32, into object: ObjectInProgress) throws(LinkedDataError) {
        let text = tree.text(value)
        var type: Bytes?
        var facts: IRIFacts = []
        switch try expandIRI(text, .documentOrVocabulary, in: object.typeScoped, at: value) {
        case .iri(let iri, let origin):
            facts = origin.facts(of: iri)
            try checkType(iri, facts, origin, at: value)
            type = iri
        case .keyword(let keyword):
            if keyword == .json {
                object.result.pointee.isJSONLiteral = true
            } else {
                try refuse(.reservedTerm, at: value, facts: ["term": text.string])
            }
            type = Bytes(keyword.text)
        case .null:
            try refuseName(text, at: value)
        }
        object.result.pointee.types.append(form.newType(type, facts, from: value))
    }

    private func expandLiteral(
        _ value: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        if tree.kind(value) == .object || tree.kind(value) == .array {
            guard mode == .version11, isJSON(object, in: active) else {
                throw error(.invalidValueObjectValue, at: value)
            }
        }
        object.result.pointee.value = value
        object.result.pointee.entries.insert(.value)
    }

    /// Whether the last type of the first member that stands for `@type` is `@json`.
    private func isJSON(_ object: ObjectInProgress, in active: ActiveContext) -> Bool {
        guard let name = object.firstType else { return false }
        guard let last = SourceValue(tree: tree, index: name + 1).oneOrMany.last, last.kind == .string else {
            return false
        }
        return active.keyword(last.text) == .json
    }

    private func expandIncluded(
        _ value: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        // As at the top of a document, items of an array that say nothing are dropped: a bare reference, a bare value.
        let isAlone = tree.kind(value) != .array
        for item in SourceValue(tree: tree, index: value).oneOrMany {
            let expanded = try expand(item.index, in: active, property: .none, depth: object.depth + 1)
            if expanded.isNull, !isAlone { continue }
            guard !expanded.isNull, expanded.allSatisfy({ $0.pointee.isNodeObject }) else {
                throw error(.invalidIncludedValue, at: item.index)
            }
            object.result.pointee.included.append(expanded)
        }
        object.result.pointee.entries.insert(.included)
    }

    private func expandListOrSet(
        _ keyword: KeywordSet, _ value: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        if keyword == .list, object.property.leavesValuesFloating {
            return try refuse(.droppedValue, at: value)
        }
        let items = try expand(value, in: active, property: object.property, depth: object.depth + 1)
        if keyword == .set, items.isNull { return }
        object.result.pointee.list = keyword == .list ? items.asArray : items
        object.result.pointee.entries.insert(keyword)
    }

    private func expandReverse(
        _ value: Int32, into object: ObjectInProgress, in active: ActiveContext
    ) throws(LinkedDataError) {
        guard tree.kind(value) == .object else { throw error(.invalidReverseValue, at: value) }
        let expanded = try expand(value, in: active, property: .reverse, depth: object.depth + 1)
        guard let map = expanded.first else { return }
        // What is reversed twice points forward again.
        object.result.pointee.properties.append(map.pointee.reverse)
        for property in map.pointee.properties { try addReverse(property.pointee, to: object.result) }
    }
}
